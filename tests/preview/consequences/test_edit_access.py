"""Records that their owners may edit no more: counted and listed as the rule judges each."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, insert

from crmadmin.core.changes.changes import Change, Create, Delete, Update, diff
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.definitions import Definition, System
from crmadmin.core.effects.edit_access import Held, edit_lost
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.people import People, Person
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.models import OwnerRow
from crmadmin.preview.consequences.edit_access import edit_effects, edit_rows
from crmadmin.preview.consequences.ground import read_ground
from crmadmin.store.documents import replace_documents
from crmadmin.store.people import read_people
from crmadmin.store.records import define_object
from tests.preview.filling import memory_engine

REP, OTHER, ADMIN, OPERATIONS = "1", "2", "3", "4"
USERS = (
    {"id": REP, "firstName": "Rosa", "primaryTeamId": "10", "superAdmin": False},
    {"id": OTHER, "firstName": "Otto", "superAdmin": False},
    {"id": ADMIN, "firstName": "Ada", "superAdmin": True},
)
OWNERS = {"71": REP, "72": OTHER, "73": ADMIN, "74": ""}
STAGES = st.sampled_from(["new", "open", "won"])
ACCESS = st.builds(
    StageAccess,
    stage_id=STAGES,
    teams=st.sampled_from([(), ("10",)]),
    users=st.sampled_from([(), (OTHER,), (REP, OTHER)]),
    super_admins=st.booleans(),
)
PERMISSIONS = st.none() | st.lists(ACCESS, min_size=1, max_size=3).map(
    lambda found: StagePermissions(object="leads", pipeline_id="p", restricted=tuple(found))
)
LEADS = st.lists(
    st.tuples(st.sampled_from(["p", "q"]), STAGES, st.sampled_from([*OWNERS, "99", None])),
    max_size=12,
)


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead as the workspace keeps it."""

    id: str
    pipeline: str
    stage: str
    owner: str | None


def text(name: str) -> Definition:
    """Give a property of leads."""
    return Definition(system=System.HUBSPOT, object="leads", name=name, field_type="text")


@contextmanager
def workspace(leads: list[Lead]) -> Iterator[Connection]:
    """Make a workspace with these leads, their owners and users."""
    engine = memory_engine()
    with engine.begin() as connection:
        names = ("hs_object_id", "hs_pipeline", "hs_pipeline_stage", "hubspot_owner_id")
        table = define_object(connection, System.HUBSPOT, "leads", [text(each) for each in names])
        rows: list[Mapping[str, Any]] = [
            dict(zip(names, (each.id, each.pipeline, each.stage, each.owner), strict=True))
            for each in leads
        ]
        if rows:
            connection.execute(insert(table.table), rows)
        owners = [
            {"owner_id": owner, "user_id": user, "email": "", "first_name": "", "last_name": ""}
            | {"type": "PERSON", "archived": False, "identity": owner}
            for owner, user in OWNERS.items()
        ]
        connection.execute(insert(OwnerRow), owners)
        documents = (
            AccountDocument(
                system=System.HUBSPOT, kind="user", document_id=str(body["id"]), body=body
            )
            for body in USERS
        )
        replace_documents(connection, System.HUBSPOT, "user", documents)
        yield connection
    engine.dispose()


@given(LEADS, PERMISSIONS, PERMISSIONS)
def test_what_is_counted_and_listed_is_what_the_rule_says(
    drawn: list[tuple[str, str, str | None]],
    before: StagePermissions | None,
    after: StagePermissions | None,
) -> None:
    """Record by record; owners who are nobody's user, or unknown, lose nothing."""
    leads = [Lead(str(number), *each) for number, each in enumerate(drawn, 1)]
    base, target = (Configuration.of([each] if each else []) for each in (before, after))
    changes = diff(base, target)
    with workspace(leads) as connection:
        ground = read_ground(connection, changes, base)
        effects = list(edit_effects(ground, changes))
        people = read_people(connection)
        for change in changes:
            lost = [each.id for each in leads if loses(each, change, people)]
            assert [(each.consequence, each.count, each.of) for each in effects] == (
                [(Consequence.EDIT_LOST, len(lost), len(leads))] if lost else []
            )
            for effect in effects:
                rows = edit_rows(ground, effect, change, Page())
                assert [row.record.id for row in rows] == lost
                assert {row.owner for row in rows} <= {"Rosa", "Otto"}
                assert edit_rows(ground, effect, change, Page(offset=len(lost))) == ()


def loses(lead: Lead, change: Change, people: People) -> bool:
    """Ask the rule about one lead."""
    user = OWNERS.get(lead.owner or "", "")
    held = Held(stage_id=lead.stage, user_id=user)
    return lead.pipeline == "p" and bool(edit_lost(change, [held], people))


def test_who_is_exempt_loses_nothing() -> None:
    """Super admins and those who may edit property settings edit everywhere (§5)."""
    people = People.of(
        (
            Person(user_id=REP, super_admin=False),
            Person(user_id=ADMIN, super_admin=True),
            Person(user_id=OPERATIONS, super_admin=False),
        ),
        property_editors=(OPERATIONS,),
    )
    shut = StagePermissions(
        object="leads", pipeline_id="p", restricted=(StageAccess(stage_id="new"),)
    )
    held = [Held(stage_id="new", user_id=each) for each in (REP, ADMIN, OPERATIONS, "")]
    create = Create(address=shut.address, new=shut)
    assert edit_lost(create, held, people) == (held[0],)
    assert edit_lost(Delete(address=shut.address, old=shut), held, people) == ()
    same = Update(address=shut.address, old=shut, new=shut)
    assert edit_lost(same, held, people) == ()


def test_a_workspace_without_leads_loses_none() -> None:
    """Nothing was pulled of them yet."""
    shut = StagePermissions(
        object="deals", pipeline_id="p", restricted=(StageAccess(stage_id="new"),)
    )
    change = Create(address=shut.address, new=shut)
    with workspace([]) as connection:
        ground = read_ground(connection, (change,), Configuration())
        assert list(edit_effects(ground, (change,))) == []
