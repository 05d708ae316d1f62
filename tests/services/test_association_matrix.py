"""The matrix of object pairs, on a real workspace."""

import csv
from pathlib import Path

import pytest

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.usage import Joined
from crmadmin.core.policies import LABELS_PER_PAIR
from crmadmin.services.associating import read_association_sheet
from crmadmin.services.association_matrix import (
    HEADERS,
    Matrix,
    count_carried,
    export_matrix,
    matrix_of,
    read_matrix,
)
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from tests.services.labelled_portal import fill_labelled, tell_cap

PAIR = ("contacts", "companies")


@pytest.fixture
def portal(database: Database, tmp_path: Path) -> Database:
    """Give a workspace of the small portal."""
    fill_labelled(database, tmp_path / "exports")
    return database


def test_a_cell_says_what_two_objects_carry(portal: Database) -> None:
    """Labels used and allowed, associations with and without one, primary ones."""
    matrix = read_matrix(portal)
    cell = matrix.cells[PAIR]
    assert (cell.used, cell.used_before, cell.cap) == (2, 2, LABELS_PER_PAIR)
    assert cell.is_cap_assumed
    assert cell.joined == Joined(pairs=3, labelled=3, primary=1)
    assert [(label.label, usage.associations) for label, usage in cell.labels] == [
        ("Salarié", 3),
        ("Décideur", 1),
    ]
    assert not cell.lacks_labels
    assert not cell.is_high
    assert not cell.unused
    assert matrix.records["contacts"] == 4


def test_every_two_objects_have_one_cell(portal: Database) -> None:
    """In the order of labels; those that nothing joins are idle, unused labels are named."""
    matrix = read_matrix(portal)
    assert matrix.objects[:2] == ("contacts", "companies")
    size = len(matrix.objects)
    assert len(matrix.cells) == size * (size + 1) // 2
    assert matrix.cells["companies", "companies"].is_idle
    knows = matrix.cells["contacts", "contacts"]
    assert [label.label for label in knows.unused] == ["Connaît"]
    assert not knows.is_idle


def test_a_cap_that_is_nearly_reached_or_reached_is_told(portal: Database) -> None:
    """The portal's own figure is no assumption."""
    tell_cap(portal, limit=2, used=2)
    cell = read_matrix(portal).cells[PAIR]
    assert (cell.cap, cell.is_cap_assumed, cell.is_high, cell.is_full) == (2, False, True, True)


def test_a_draft_changes_labels_not_what_was_counted(portal: Database) -> None:
    """Deleting all labels leaves associations that no label explains; nothing is counted anew."""
    counted = count_carried(portal, read_association_sheet(portal).base)
    drafting = Drafting(portal)
    for label in read_association_sheet(portal).base.each(AssociationLabel):
        drafting.delete_label(label.address)
    cell = matrix_of(read_association_sheet(portal), counted).cells[PAIR]
    assert (cell.used, cell.used_before, cell.drafted) == (0, 2, 2)
    assert cell.joined == Joined(pairs=3, labelled=3, primary=1)
    assert cell.lacks_labels
    assert cell.labels == ()


def test_a_matrix_is_drawn_before_it_is_counted(portal: Database) -> None:
    """Labels and limits are there at once."""
    matrix = matrix_of(read_association_sheet(portal), None)
    assert not matrix.is_counted
    assert (matrix.cells[PAIR].used, matrix.cells[PAIR].joined) == (2, None)
    assert not matrix.cells[PAIR].unused


def test_the_matrix_is_taken_away_as_a_file(portal: Database, tmp_path: Path) -> None:
    """One row a pair, with the internal names of objects."""
    matrix = read_matrix(portal)
    file = tmp_path / "matrix.csv"
    assert export_matrix(matrix, file) == len(matrix.cells)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert tuple(rows[0]) == HEADERS
    found = next(each for each in rows if (each["from_object"], each["to_object"]) == PAIR)
    assert list(found.values())[2:] == ["2", "50", "yes", "0", "3", "0", "3", "1", "0"]
    assert _blank(matrix_of(read_association_sheet(portal), None), tmp_path / "blank.csv")


def _blank(matrix: Matrix, file: Path) -> bool:
    """Tell whether what was not counted is blank, not nought."""
    export_matrix(matrix, file)
    return "contacts,companies,2,50,yes,,,,,,0" in file.read_text(encoding="utf-8-sig")
