"""Rows become canonical: wire texts, keys, and a report of what did not parse."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.definitions import Definition, Option, System, ValueKind
from crmadmin.core.import_report import Example
from crmadmin.core.sync.canonical import key_of, wire_of
from crmadmin.core.sync.notation import PLAIN, Notation
from crmadmin.exchange.cells import Cells
from crmadmin.exchange.choices import choices_of
from crmadmin.exchange.conversion import Conversion
from crmadmin.exchange.headers import match_columns
from crmadmin.exchange.sheets import Batch

TYPES = {
    ValueKind.TEXT: ("string", "text"),
    ValueKind.NUMBER: ("number", "number"),
    ValueKind.BOOLEAN: ("bool", "booleancheckbox"),
    ValueKind.DATE: ("date", "date"),
    ValueKind.DATETIME: ("datetime", "date"),
    ValueKind.ENUMERATION: ("enumeration", "select"),
    ValueKind.SET: ("enumeration", "checkbox"),
    ValueKind.EMAIL: ("string", "text"),
    ValueKind.REFERENCE: ("string", "text"),
}
NAMES = {ValueKind.EMAIL: "email", ValueKind.REFERENCE: "salesforceleadid"}
CELLS = st.one_of(
    st.sampled_from(
        [
            "",
            " ",
            "811.0",
            "007",
            "1,5",
            "true",
            "Oui",
            "2026-09-05",
            "05/09/2026",
            "2026-09-05T10:11:12.345Z",
            "2026-09-05T10:11:12.345+0000",
            "2026-02-30",
            "b; a;b",
            "A@b.C ",
            "001A0000006Vm9r",
            "123456789012345",
        ]
    ),
    st.text(max_size=8),
)


def definition(kind: ValueKind, name: str = "", options: tuple[Option, ...] = ()) -> Definition:
    """Declare a contact property of a kind."""
    declared, field_type = TYPES[kind]
    return Definition(
        system=System.HUBSPOT,
        object="contacts",
        name=name or NAMES.get(kind, "some"),
        type=declared,
        field_type=field_type,
        options=options,
    )


def convert(
    header: tuple[str, ...],
    known: tuple[Definition, ...],
    rows: list[list[str]],
    notation: Notation = PLAIN,
) -> tuple[Conversion, list[list[str | None]]]:
    """Convert one batch whose rows begin on line 2."""

    def choices(each: Definition) -> Mapping[str, str]:
        return choices_of(each)

    columns = match_columns(header, known, System.HUBSPOT, "contacts")
    conversion = Conversion(columns, notation, choices)
    batch = Batch(rows, list(range(2, len(rows) + 2)), 0)
    return conversion, [list(row) for row in conversion.rows(batch)]


@given(
    st.sampled_from(ValueKind),
    st.lists(CELLS, min_size=1, max_size=8),
    st.builds(Notation, decimal_comma=st.booleans(), day_first=st.booleans()),
)
def test_a_batch_gives_what_single_values_give(
    kind: ValueKind, texts: list[str], notation: Notation
) -> None:
    """The quick ways over whole columns change nothing of the meaning."""
    cells = Cells(definition(kind), notation)
    wires = texts.copy()
    expected = [wire_of(kind, text, System.HUBSPOT, notation) for text in texts]
    if cells.keyed:
        assert cells.key(wires, range(len(texts))) == [key_of(kind, wire) for wire in expected]
    else:
        cells.change(wires)
    assert wires == expected


@given(st.lists(CELLS, min_size=1, max_size=8))
def test_a_column_of_many_distinct_numbers_gives_the_same(texts: list[str]) -> None:
    """When texts are too many to remember, they are converted one by one."""
    cells = Cells(definition(ValueKind.NUMBER))
    cells.key([f"{number}.5" for number in range(20_001)], range(20_001))
    cells.key([""], (0,))
    keys = cells.key(texts.copy(), range(len(texts)))
    assert keys == [
        key_of(ValueKind.NUMBER, wire_of(ValueKind.NUMBER, text, System.HUBSPOT)) for text in texts
    ]


def test_keys_follow_the_texts() -> None:
    """A row holds the file's properties in its order, then the keys of those that have one."""
    conversion, rows = convert(
        ("hs_object_id", "score", "name", "email"),
        (definition(ValueKind.NUMBER, "score"), definition(ValueKind.EMAIL)),
        [["1", "12,50", "x", "A@B.c"], ["2", "", "", ""]],
        Notation(decimal_comma=True),
    )
    assert [each.name for each in conversion.properties] == [
        "hs_object_id",
        "score",
        "name",
        "email",
    ]
    assert [each.name for each in conversion.keyed] == ["score", "email"]
    assert rows == [
        ["1", "12.50", "x", "A@B.c", "12.5", "a@b.c"],
        ["2", "", "", "", None, None],
    ]


def test_what_does_not_parse_is_kept_counted_and_shown() -> None:
    """Its key is marked; the report has the first examples with their lines."""
    conversion, rows = convert(
        ("hs_object_id", "score"),
        (definition(ValueKind.NUMBER, "score"),),
        [[str(number), "many" if number % 2 else "3"] for number in range(10)],
    )
    assert rows[1] == ["1", "many", "?many"]
    (report,) = conversion.unparsed
    assert (report.property, report.kind, report.count) == ("score", ValueKind.NUMBER, 5)
    assert report.examples[0] == Example(property="score", line=3, value="many")
    assert len(report.examples) == 3


def test_labels_of_choices_become_their_values() -> None:
    """A label that stands for one option; values and shared labels are left alone."""
    options = (
        Option(value="a", label="First"),
        Option(value="b", label="Both"),
        Option(value="c", label="Both"),
        Option(value="First aid", label="a"),
    )
    conversion, rows = convert(
        ("hs_object_id", "tags", "choice"),
        (
            definition(ValueKind.SET, "tags", options),
            definition(ValueKind.ENUMERATION, "choice", options),
        ),
        [["1", "First; c", "First"], ["2", "a;Both", "a"], ["3", "Neither", "Both"]],
    )
    assert [row[1:3] for row in rows] == [["a;c", "a"], ["a;Both", "a"], ["Neither", "Both"]]
    assert [row[3] for row in rows] == ["a;c", "Both;a", "Neither"]
    assert conversion.translated == 2


def test_the_first_filled_of_repeated_columns_counts() -> None:
    """Rows in which they differ are counted and shown."""
    conversion, rows = convert(
        ("hs_object_id", "E-mail", "x", "email"),
        (definition(ValueKind.EMAIL),),
        [["1", "a@b.c", "", "a@b.c"], ["2", "", "", "d@e.f"], ["3", "g@h.i", "", "j@k.l"]],
    )
    assert [row[1] for row in rows] == ["a@b.c", "d@e.f", "g@h.i"]
    (doubled,) = conversion.doubled(("hs_object_id", "E-mail", "x", "email"))
    assert (doubled.property, doubled.columns) == ("email", ("E-mail", "email"))
    assert doubled.conflicts == 1
    assert doubled.examples == (Example(property="email", line=4, value="j@k.l"),)
