"""Files of associations: headers in two languages, whatever they are written in."""

from pathlib import Path

import pytest

from crmadmin.errors import Problem
from crmadmin.exchange.association_files import (
    FRENCH,
    Heading,
    PairRow,
    opened_associations,
    template,
)

ENGLISH = "from_object,from_id,to_object,to_domain,add,remove,primary\n"


def read(path: Path) -> list[PairRow]:
    """Read all rows of a file."""
    with opened_associations(path) as file:
        return list(file.rows())


def test_template_is_a_file(tmp_path: Path) -> None:
    """What is written as a template is read with every column, in either language."""
    for french in (False, True):
        path = tmp_path / "pairs.csv"
        path.write_text(template([{Heading.ADD: "Décideur"}], french=french), encoding="utf-8")
        (row,) = read(path)
        assert row.line == 2
        assert set(row.cells) == set(Heading)
        assert row.cells[Heading.ADD] == "Décideur"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators_make_no_difference(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    """A row reads the same out of every usual shape of a file, blank lines left out."""
    path = tmp_path / "pairs.csv"
    lines = [
        separator.join(
            ("Objet origine", "ID origine", "OBJET_DESTINATION", "Domaine destination", "Ajouter")
        ),
        separator.join(("contacts", " 101 ", "companies", "acme.example", "Décideur")),
        separator * 4,
        separator.join(("contacts", "102", "companies", "acme.example", "")),
    ]
    path.write_bytes("\r\n".join(lines).encode(encoding))
    first, second = read(path)
    assert (first.line, second.line) == (2, 4)
    assert first.cells == {
        Heading.FROM_OBJECT: "contacts",
        Heading.FROM_ID: "101",
        Heading.TO_OBJECT: "companies",
        Heading.TO_DOMAIN: "acme.example",
        Heading.ADD: "Décideur",
    }


def test_headings_are_known_in_both_languages() -> None:
    """Every heading has a French one, and no two are the same."""
    assert set(FRENCH) == set(Heading)
    assert len({*Heading, *FRENCH.values()}) == 2 * len(Heading)


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("from_object,from_id,to_object,to_id,add,colour", "linking.file_column_unknown"),
        ("from_object,from_id,to_object,to_id,add,Ajouter", "linking.file_column_twice"),
        ("from_id,to_object,to_id,add", "linking.file_column_missing"),
        ("from_object,to_object,to_id,add", "linking.file_no_record"),
        ("from_object,from_id,to_object,to_id", "linking.file_no_deed"),
    ],
)
def test_a_bad_header_is_told_before_any_row(tmp_path: Path, header: str, code: str) -> None:
    """A column that is missing, unknown or there twice stops the reading and names the line."""
    path = tmp_path / "pairs.csv"
    path.write_text(f"{header}\ncontacts,1,companies,2,x,y\n", encoding="utf-8")
    with pytest.raises(Problem) as met:
        read(path)
    assert met.value.code == code
    assert "pairs.csv" in met.value.sentence()
    assert met.value.facts["line"] == 1
