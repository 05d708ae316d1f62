"""The options of a property as one list."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.objections import Severity
from crmadmin.core.properties.options import (
    OptionObjection,
    arranged,
    options_objections,
    options_of,
)


def option(value: str, position: int = 0, label: str = "") -> PropertyOption:
    """Give an option of one property."""
    return PropertyOption(
        object="contacts",
        property_name="status",
        value=value,
        label=label or value,
        position=position,
    )


A, B, C = option("A", 2), option("B", 4), option("C", 7)


def positions(options: tuple[PropertyOption, ...]) -> list[tuple[str, int]]:
    """Give values with their positions."""
    return [(each.value, each.position) for each in options]


@pytest.mark.parametrize(
    ("present", "wanted", "expected"),
    [
        ([A, B, C], [A, B, C], [("A", 2), ("B", 4), ("C", 7)]),
        ([A, B, C], [A, C], [("A", 2), ("C", 7)]),
        ([A, B], [A, B, C], [("A", 2), ("B", 4), ("C", 5)]),
        ([A, B], [B, A], [("B", 0), ("A", 1)]),
        ([A, B], [A, C, B], [("A", 0), ("C", 1), ("B", 2)]),
        ([], [C, A], [("C", 0), ("A", 1)]),
        ([option("A", -1), option("B", -1)], [A, B], [("A", -1), ("B", -1)]),
        ([option("A", -1), option("B", -1)], [A, B, C], [("A", 0), ("B", 1), ("C", 2)]),
    ],
)
def test_only_another_order_gives_other_numbers(
    present: list[PropertyOption],
    wanted: list[PropertyOption],
    expected: list[tuple[str, int]],
) -> None:
    """What stays in its place is no change."""
    assert positions(arranged(present, wanted)) == expected


UNIQUE = st.lists(st.sampled_from("ABCDE"), unique=True)


@given(UNIQUE, UNIQUE, st.lists(st.integers(-1, 9), min_size=5, max_size=5))
def test_the_order_is_always_the_wanted_one(
    before: list[str], after: list[str], numbers: list[int]
) -> None:
    """Sorted by position, options stand as they were given, whatever they had before."""
    present = sorted(map(option, before, numbers), key=lambda each: each.position)
    found = arranged(present, [option(value, 3) for value in after])
    assert [each.value for each in found] == after
    assert [each.value for each in options_of(Configuration.of(found), "contacts", "status")] == (
        after
    )


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([A, B], None),
        ([], OptionObjection.NONE_LEFT),
        ([option(" ", label="x")], OptionObjection.VALUE_EMPTY),
        ([replace(A, label="  ")], OptionObjection.LABEL_EMPTY),
        ([A, option("A", label="x")], OptionObjection.VALUE_TAKEN),
        ([A, option("x", label="A ")], OptionObjection.LABEL_TAKEN),
        (
            [option("1", label="Fermé"), option("2", label="ferme")],
            OptionObjection.LABEL_NEARLY_TAKEN,
        ),
    ],
)
def test_a_list_is_judged_as_a_whole(
    options: list[PropertyOption], code: OptionObjection | None
) -> None:
    """Values and labels are there, and there once; a likeness and an empty list are doubtful."""
    found = options_objections(options)
    assert [each.code for each in found] == ([] if code is None else [code])
    doubtful = code in {OptionObjection.NONE_LEFT, OptionObjection.LABEL_NEARLY_TAKEN}
    assert all((each.severity is Severity.WARNING) is doubtful for each in found)
