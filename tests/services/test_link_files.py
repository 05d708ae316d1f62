"""Files of associations: every row checked, all or nothing staged."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.associations.staging import LinkFile
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.errors import Language, Problem
from crmadmin.services.drafting import Drafting, told
from crmadmin.services.linking import PLAIN, PRIMARY, Doing, Linking
from crmadmin.services.links.files import file_template
from crmadmin.store.database import Database
from tests.services.labelled_portal import make_labelled
from tests.shared_data import shared

HEADER = "from_object,from_id,from_email,to_object,to_id,add,remove,primary"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Give a workspace of four contacts and two companies, three of whose pairs are associated."""
    with Database.open(make_labelled(tmp_path / "labelled.crmadmin")) as opened:
        yield opened


def read(database: Database, folder: Path, *rows: str, header: str = HEADER) -> LinkFile:
    """Read a file of these rows."""
    path = folder / "pairs.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    return Linking(database).read_file(path)


def wrong(file: LinkFile) -> list[tuple[int, str, str]]:
    """Give line, code and column of all that is wrong with a file."""
    return [(each.line, str(each.objection.code), each.column) for each in file.problems]


def test_good_rows_are_staged_in_one_edit(database: Database, tmp_path: Path) -> None:
    """Records by id or address, labels by text of either direction or by internal name."""
    file = read(
        database,
        tmp_path,
        "contacts,,ADA@example.org,companies,12,Decideur; salarié,,yes",
        "companies,12,,contact,3,Employeur,,",
        "entreprises,11,,contacts,2,,all,",
        "contacts,4,,companies,11,associée,,",
        "contacts,1,,companies,11,décideur,,",
    )
    assert not file.problems
    linking = Linking(database)
    assert [row.record.name for row in linking.file_sample(file)] == ["Ada", "Bo", "Cy", "Di"]
    staged = linking.stage_file(file)
    assert (staged.pairs, staged.unchanged) == (4, 1)
    (found,) = linking.edits()
    assert (found.edit.doing, found.edit.chosen) == (Doing.FILE, "pairs.csv")
    assert {
        (row.record.id, row.other.id): (row.before, row.after)
        for row in linking.rows(found.edit.edit_id)
    } == {
        ("1", "12"): (None, {"décideur", "salarié", PRIMARY}),
        ("2", "11"): ({"salarié"}, None),
        ("3", "12"): (None, {"salarié"}),
        ("4", "11"): (None, set()),
    }


def test_within_one_object_a_text_says_which_record_is_which(
    database: Database, tmp_path: Path
) -> None:
    """The text is read from the first record of the row, wherever that is in the pair."""
    file = read(
        database,
        tmp_path,
        "contacts,1,,contacts,2,Connaît,,",
        "contacts,4,,contacts,3,Connaît,,",
        "contacts,1,,contacts,4,connu de,,",
        "contacts,4,,contacts,2,connaît,,",
    )
    (name,) = {label.name for label in _labels(database) if label.to_object == "contacts"}
    assert [(row.from_id, row.to_id, row.adds) for row in file.rows] == [
        ("1", "2", (name,)),
        ("3", "4", (f"~{name}",)),
        ("1", "4", (f"~{name}",)),
        ("2", "4", (f"~{name}",)),
    ]


def _labels(database: Database) -> tuple[AssociationLabel, ...]:
    return Drafting(database).configuration().each(AssociationLabel)


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (",1,,companies,11,décideur,,", "file_object_missing", "from_object"),
        ("cars,1,,companies,11,décideur,,", "file_object_unknown", "from_object"),
        ("contacts,,,companies,11,décideur,,", "file_record_missing", "from_id"),
        ("contacts,99,,companies,11,décideur,,", "file_record_unknown", "from_id"),
        ("contacts,,no@example.org,companies,11,décideur,,", "file_record_unknown", "from_email"),
        ("contacts,1,bo@example.org,companies,11,décideur,,", "file_records_differ", "from_email"),
        ("companies,,a@b.c,contacts,1,décideur,,", "file_not_by", "from_email"),
        ("contacts,1,,contacts,1,connaît,,", "file_with_itself", ""),
        ("contacts,1,,companies,11,Chef,,", "file_label_unknown", "add"),
        ("contacts,1,,companies,11,all,,", "file_label_unknown", "add"),
        ("contacts,1,,companies,11,,associated,", "file_label_unknown", "remove"),
        ("contacts,1,,companies,11,,tout,oui", "file_not_alone", "remove"),
        ("contacts,1,,companies,11,décideur,décideur,", "file_contradiction", ""),
        ("contacts,1,,companies,11,,,perhaps", "file_not_yes_no", "primary"),
        ("contacts,1,,contacts,2,,,yes", "file_no_primary", "primary"),
        ("contacts,1,,companies,11,,,", "file_nothing_asked", ""),
    ],
)
def test_a_bad_row_is_told_with_its_line(
    database: Database, tmp_path: Path, row: str, code: str, column: str
) -> None:
    """And the good rows beside it are not staged either."""
    file = read(database, tmp_path, "contacts,3,,companies,11,décideur,,", row)
    assert wrong(file) == [(3, code, column)]
    for language in Language:
        problem = told(file.problems[0].objection)
        assert problem.sentence(language)
        assert problem.remedy(language)
    with pytest.raises(Problem) as met:
        Linking(database).stage_file(file)
    assert met.value.code == "linking.file_bad"
    assert met.value.facts["count"] == 1
    assert Linking(database).edits() == ()


def test_rows_that_clash_name_each_other(database: Database, tmp_path: Path) -> None:
    """Twice the same, the contrary, and two primary ones of one record."""
    file = read(
        database,
        tmp_path,
        "contacts,3,,companies,11,décideur,,yes",
        "companies,11,,contacts,3,décideur,,",
        "contacts,3,,companies,11,,décideur,",
        "contacts,3,,companies,12,,,yes",
        "contacts,3,,companies,11,,all,",
        "contacts,4,,companies,11,,all,",
        "contacts,4,,companies,11,salarié,,",
        "contacts,3,,companies,11,salarié,,",
    )
    assert wrong(file) == [
        (3, "file_twice", ""),
        (4, "file_contradiction", ""),
        (5, "file_two_primary", "primary"),
        (6, "file_contradiction", ""),
        (8, "file_contradiction", ""),
    ]
    assert [each.objection.facts["other"] for each in file.problems] == [2, 2, 2, 2, 7]


def test_a_name_of_several_records_is_ambiguous(database: Database, tmp_path: Path) -> None:
    """Their ids are told, so that the right one can be written."""
    with database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE hubspot_contacts SET email = 'ada@example.org', "
            "\"email#key\" = 'ada@example.org' WHERE hs_object_id = 2"
        ).close()
    file = read(database, tmp_path, "contacts,,ada@example.org,companies,11,décideur,,")
    (problem,) = file.problems
    assert str(problem.objection.code) == "file_record_ambiguous"
    assert problem.objection.facts["ids"] == "1, 2"


def test_a_label_named_by_two_texts_is_ambiguous(database: Database, tmp_path: Path) -> None:
    """A text of the row's own direction goes before one of the other direction."""
    drafting = Drafting(database)
    drafting.create_label(drafting.new_label("contacts", "companies", "Employeur", "Staff"))
    drafting.create_label(drafting.new_label("contacts", "companies", "DÉCIDEUR", "Decides"))
    file = read(
        database,
        tmp_path,
        "contacts,1,,companies,11,Employeur,,",
        "contacts,1,,companies,12,DécideuR,,",
    )
    assert wrong(file) == [(3, "file_label_ambiguous", "add")]
    assert read(database, tmp_path, "contacts,1,,companies,11,Employeur,,").rows[0].adds == (
        "employeur",
    )


def test_a_file_changes_what_it_says_only_once(database: Database, tmp_path: Path) -> None:
    """A file whose rows are all so already is refused, and so is one without rows."""
    file = read(database, tmp_path, "contacts,1,,companies,11,décideur,,")
    assert [count.changed for count in file.counts.values()] == [0]
    with pytest.raises(Problem) as met:
        Linking(database).stage_file(file)
    assert met.value.code == "linking.nothing_changes"
    with pytest.raises(Problem) as met:
        read(database, tmp_path)
    assert met.value.code == "linking.file_no_rows"


def test_the_template_stages_nothing(database: Database, tmp_path: Path) -> None:
    """Its records are in no portal, so that each row is told to be wrong."""
    path = tmp_path / "pairs.csv"
    path.write_text(file_template(), encoding="utf-8")
    file = Linking(database).read_file(path)
    assert {each.column for each in file.problems} == {"from_email", "to_domain"}
    assert PLAIN not in {key for row in file.rows for key in row.adds}


def test_files_of_other_programs_are_refused_kindly(database: Database) -> None:
    """Whatever is in them, a sentence says what is wrong with the file."""
    for path in sorted(shared("csv-edge-cases").rglob("*.csv")):
        with pytest.raises(Problem) as met:
            Linking(database).read_file(path)
        assert path.name in met.value.sentence()
