"""What HubSpot objects to in a label."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.associations.labels import (
    LabelObjection,
    new_label_objections,
    proposed_name,
    text_objections,
)
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.objections import Severity

RESELLER = AssociationLabel(
    from_object="contacts", to_object="companies", name="reseller", label="Reseller"
)
BOSS = AssociationLabel(
    from_object="contacts", to_object="contacts", name="boss", label="Boss", inverse_label="Report"
)
PRESENT = Configuration.of([RESELLER, BOSS])
NEW = replace(RESELLER, name="supplier", label="Supplier")


@pytest.mark.parametrize(
    ("label", "code"),
    [
        (NEW, None),
        (replace(NEW, name=" "), LabelObjection.NAME_EMPTY),
        (replace(NEW, name="sup-plier"), LabelObjection.NAME_HYPHEN),
        (replace(NEW, name="2nd"), LabelObjection.NAME_DIGIT),
        (replace(NEW, name="Reseller"), LabelObjection.NAME_TAKEN),
        (replace(NEW, name="boss"), LabelObjection.NAME_TAKEN),
        (replace(NEW, label=" "), LabelObjection.TEXT_EMPTY),
        (replace(NEW, inverse_label=""), LabelObjection.TEXT_EMPTY),
        (replace(NEW, label="Reseller "), LabelObjection.TEXT_TAKEN),
        (replace(NEW, inverse_label="Reseller"), LabelObjection.TEXT_TAKEN),
        (replace(NEW, label="résellers"), LabelObjection.TEXT_NEARLY_TAKEN),
        (replace(NEW, label="Boss"), None),
        (replace(BOSS, name="new", label="Report", inverse_label="X"), LabelObjection.TEXT_TAKEN),
        (
            replace(NEW, from_object="companies", to_object="contacts", label="Reseller"),
            LabelObjection.TEXT_TAKEN,
        ),
    ],
)
def test_a_new_label_is_judged(label: AssociationLabel, code: LabelObjection | None) -> None:
    """Names are the portal's, texts the pair's, in each direction; a likeness is a warning."""
    found = new_label_objections(PRESENT, label)
    assert [each.code for each in found] == ([] if code is None else [code])
    doubtful = code is LabelObjection.TEXT_NEARLY_TAKEN
    assert all((each.severity is Severity.WARNING) is doubtful for each in found)


def test_a_label_may_keep_its_own_texts() -> None:
    """Renaming one direction is not in the way of itself."""
    assert text_objections(PRESENT, replace(RESELLER, inverse_label="Resold by")) == ()
    assert text_objections(PRESENT, replace(BOSS, label="Report", inverse_label="Boss")) == ()


def test_a_pair_has_room_for_so_many_labels() -> None:
    """A warning from four fifths on, an error above the limit; other pairs do not count."""
    labels = [replace(NEW, name=f"n{number}", label=f"<{number}>") for number in range(9)]
    nine = Configuration.of([*labels, BOSS])
    (warning,) = new_label_objections(nine, NEW, 10)
    assert (warning.code, warning.severity) == (LabelObjection.NEARLY_FULL, Severity.WARNING)
    assert (warning.facts["count"], warning.facts["limit"]) == (10, 10)
    assert [each.code for each in new_label_objections(nine, NEW, 9)] == [LabelObjection.TOO_MANY]
    assert new_label_objections(nine, NEW) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Board member", "board_member"),
        ("Décisionnaire – achats", "decisionnaire_achats"),
        ("2nd contact", "label_2nd_contact"),
        ("Reseller", "reseller_2"),
        ("𝘼𝘽", "ab"),
        ("日本", "label"),
    ],
)
def test_a_name_is_proposed_from_the_text(text: str, name: str) -> None:
    """Plain letters, and none that is taken."""
    assert proposed_name(text, PRESENT) == name


@given(st.text(max_size=20))
def test_every_proposed_name_can_be_taken(text: str) -> None:
    """Whatever the text, nothing stands against the name."""
    label = replace(NEW, name=proposed_name(text, PRESENT))
    assert new_label_objections(PRESENT, label) == ()
    assert re.fullmatch(r"[a-z][a-z0-9_]*", label.name)
