"""Naming users and teams on the command line: by their id, name or e-mail address."""

from collections.abc import Mapping

from crmadmin.core.leads.people import People
from crmadmin.errors import Problem
from crmadmin.errors.pipelines import NOBODY_CALLED


def team_named(people: People, text: str) -> str:
    """Give the id of a team; Problem for none, or for more than one."""
    return _one(text, {each.team_id: (each.name,) for each in people.teams.values()})


def user_named(people: People, text: str) -> str:
    """Give the id of a user; Problem for none, or for more than one."""
    return _one(text, {each.user_id: (each.name, each.email) for each in people.users.values()})


def _one(text: str, names: Mapping[str, tuple[str, ...]]) -> str:
    if text in names:
        return text
    folded = text.strip().casefold()
    found = [own for own, called in names.items() if folded in {each.casefold() for each in called}]
    if len(found) != 1:
        raise Problem(NOBODY_CALLED, name=text)
    return found[0]
