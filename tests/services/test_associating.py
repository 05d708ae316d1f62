"""The sheet of the Associations page, on a real workspace."""

from pathlib import Path

import pytest

from crmadmin.core.associations.standard_types import Role
from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.policies import LABELS_PER_PAIR
from crmadmin.services.associating import PairSheet, read_association_sheet
from crmadmin.services.standing import Standing
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft, save_draft
from tests.services.labelled_portal import DECIDES, KNOWS, SALARIED, fill_labelled, tell, tell_cap

PAIR = ("contacts", "companies")


@pytest.fixture
def portal(database: Database, tmp_path: Path) -> Database:
    """Give a workspace of the small portal."""
    fill_labelled(database, tmp_path / "exports")
    return database


def draft(database: Database, *settings: tuple[Address, Setting | None]) -> None:
    """Make one edit in the draft."""
    with database.writing() as connection:
        before = read_draft(connection, read_base(connection))
        present = before.configuration()
        parts = tuple(
            Replacement(address=address, before=present.get(address), after=after)
            for address, after in settings
        )
        save_draft(connection, before, before.made(Edit(parts=parts)))


def pair_of(database: Database, key: tuple[str, str] = PAIR) -> PairSheet:
    """Read one pair."""
    pair = read_association_sheet(database).pair(key)
    assert pair is not None
    return pair


def test_a_pair_has_hubspots_types_then_its_own_labels(portal: Database) -> None:
    """HubSpot's do not count; texts and ids are those of both directions."""
    pair = pair_of(portal)
    roles = [line.standard.role for line in pair.lines if line.standard]
    assert roles == [Role.UNLABELLED, Role.PRIMARY]
    assert [line.key for line in pair.lines[2:]] == [SALARIED, DECIDES]
    salaried = pair.line(SALARIED)
    assert salaried is not None
    assert salaried.label is not None
    assert salaried.label.texts == ("Salarié", "Employeur")
    assert salaried.ids == {"forward": 21, "inverse": 22}
    assert salaried.standing is Standing.UNCHANGED
    assert (pair.used, pair.cap, pair.is_cap_assumed) == (2, LABELS_PER_PAIR, True)


def test_pairs_are_those_told_and_those_that_could_have_labels(portal: Database) -> None:
    """Each pair once, in HubSpot's order; leads take labels only where a portal tells any."""
    sheet = read_association_sheet(portal)
    assert [pair.key for pair in sheet.pairs] == [
        ("contacts", "contacts"),
        PAIR,
        ("companies", "companies"),
    ]
    assert sheet.is_told
    assert not sheet.read_only


def test_a_portal_tells_its_own_cap(portal: Database) -> None:
    """What it told is no assumption."""
    tell_cap(portal, limit=10, used=2)
    pair = pair_of(portal)
    assert (pair.cap, pair.is_cap_assumed) == (10, False)


def test_a_schema_tells_that_a_name_is_true(portal: Database) -> None:
    """Without one it was made of the text."""
    line = pair_of(portal).line(SALARIED)
    assert line is not None
    assert not line.is_name_told
    told = {"id": "21", "name": "employee", "fromObjectTypeId": "0-1", "toObjectTypeId": "0-2"}
    tell(portal, "schema", [{"objectTypeId": "0-1", "name": "contacts", "associations": [told]}])
    true = [line for line in pair_of(portal).lines if line.is_name_told]
    assert [line.ids["forward"] for line in true] == [21]


def test_a_line_says_what_the_draft_has_made_of_it(portal: Database) -> None:
    """A deleted label stays as a line, a new one has no ids."""
    new = AssociationLabel(
        from_object="contacts", to_object="companies", name="partner", label="Partner"
    )
    draft(portal, (Address.parse(DECIDES), None), (new.address, new))
    pair = pair_of(portal)
    decides, partner = pair.line(DECIDES), pair.line(str(new.address))
    assert decides is not None
    assert partner is not None
    assert (decides.standing, partner.standing) == (Standing.DELETED, Standing.CREATED)
    assert decides.label is not None
    assert partner.ids == {}
    assert (pair.used, pair.used_before, pair.drafted) == (2, 2, 2)


def test_limits_have_a_side_for_each_direction(portal: Database) -> None:
    """A drafted limit is of one direction; between records of one object a way back has its own."""
    there = next(iter(pair_of(portal).lines)).limits[0]
    limit = there.limited(1)
    assert (limit.from_object, limit.type_id, limit.max_records) == ("contacts", 279, 1)
    draft(portal, (limit.address, limit))
    line = next(iter(pair_of(portal).lines))
    assert [side.after for side in line.limits] == [limit, None]
    assert [side.standing for side in line.limits] == [Standing.CREATED, Standing.UNCHANGED]
    assert line.is_drafted
    knows = pair_of(portal, ("contacts", "contacts")).line(KNOWS)
    assert knows is not None
    assert [side.proposed.inverse for side in knows.limits] == [False, True]


def test_an_empty_workspace_has_no_pairs(database: Database) -> None:
    """Nothing was told, and nothing is made up."""
    sheet = read_association_sheet(database)
    assert (sheet.pairs, sheet.is_told) == ((), False)
