"""The users and teams of the portal, from the documents and files that tell them."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from crmadmin.core.definitions import System
from crmadmin.core.leads.people import People, Person, Team
from crmadmin.core.portal import Owner
from crmadmin.store.documents import read_documents
from crmadmin.store.loading import portal
from crmadmin.store.property_editors import read_property_editors


def read_people(connection: Connection) -> People:
    """Read who works in the portal.

    Where users could not be read, owners tell of them: with names and teams, but without rights.
    """
    users = _bodies(connection, "user")
    owners = _bodies(connection, "owner")
    teams = _bodies(connection, "team")
    named = portal.owners(connection)
    return People.of(
        users=(
            *map(_user, users),
            *filter(None, map(_owner, owners)),
            *(_owner_of_file(each) for each in named if each.user_id),
        ),
        teams=(*map(_team, teams), *(each for owner in owners for each in _teams(owner))),
        property_editors=read_property_editors(connection),
    )


def _bodies(connection: Connection, kind: str) -> list[Any]:
    found = read_documents(connection, System.HUBSPOT, kind)
    return [each.body for each in found]


def _user(body: Any) -> Person:
    teams = (body.get("primaryTeamId"), *(body.get("secondaryTeamIds") or ()))
    return Person(
        user_id=str(body["id"]),
        name=_name(body),
        email=str(body.get("email") or ""),
        teams=frozenset(str(each) for each in teams if each),
        super_admin=bool(body["superAdmin"]) if "superAdmin" in body else None,
    )


def _owner(body: Any) -> Person | None:
    user_id = body.get("userId") or body.get("userIdIncludingInactive")
    if not user_id:
        return None
    return Person(
        user_id=str(user_id),
        name=_name(body),
        email=str(body.get("email") or ""),
        teams=frozenset(each.team_id for each in _teams(body)),
    )


def _owner_of_file(owner: Owner) -> Person:
    name = " ".join(each for each in (owner.first_name, owner.last_name) if each)
    return Person(user_id=owner.user_id, name=name, email=owner.email)


def _teams(owner: Any) -> Iterator[Team]:
    return (_team(each) for each in owner.get("teams") or () if each.get("id"))


def _team(body: Any) -> Team:
    return Team(team_id=str(body["id"]), name=str(body.get("name") or body["id"]))


def _name(body: Any) -> str:
    names = (body.get("firstName"), body.get("lastName"))
    return " ".join(str(each).strip() for each in names if each)
