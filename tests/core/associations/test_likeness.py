"""Labels that people take for each other, and labels that only look so to a machine."""

import pytest
from rapidfuzz.distance import OSA

from crmadmin.core.associations.likeness import Likeness, alike, likeness
from tests.core.effects.kinds import label


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Décisionnaire", "decisionnaires", Likeness.SPELLING),
        ("Point of contact", "Points of  Contact", Likeness.SPELLING),
        ("Partner agency", "Partner agencies", Likeness.SPELLING),
        ("Interlocuteur commercial", "Interlocuteurs commerciaux", Likeness.SPELLING),
        ("Co-founder", "Cofounder", Likeness.SPELLING),
        ("Consultant", "Consutlant", Likeness.TYPO),
        ("Salarié", "Salariée", Likeness.TYPO),
        ("Decision maker", "Décisionnaire", Likeness.TRANSLATION),
        ("Billing contacts", "Responsable facturation", Likeness.TRANSLATION),
        ("Employer", "Employee", None),
        ("Payeur", "Payee", None),
        ("Contact interne", "Contact externe", None),
        ("Level 1", "Level 2", None),
        ("Lender", "Sender", None),
        ("Salariés", "SALARIE", Likeness.SPELLING),
        ("Bureau", "Bureaux", Likeness.SPELLING),
        ("Billing contact", "Technical contact", None),
        ("Contact", "Billing contact", None),
        ("★", "♥", None),
    ],
)
def test_texts_are_alike_as_people_see_them(
    one: str, other: str, expected: Likeness | None
) -> None:
    """In both directions the same."""
    assert likeness(one, other, OSA.distance) is expected
    assert likeness(other, one, OSA.distance) is expected


def test_labels_are_grouped_with_every_reason() -> None:
    """All that are like any of a group are in it, the rest in none."""
    labels = [label(text) for text in ("Decision maker", "Agency", "Décisionaire", "Décisionnaire")]
    ((reasons, group),) = alike(labels, OSA.distance)
    assert reasons == (Likeness.TYPO, Likeness.TRANSLATION)
    assert {each.label for each in group} == {"Decision maker", "Décisionaire", "Décisionnaire"}


def test_the_two_sides_of_labels_are_compared_by_direction() -> None:
    """What one label says there and another says back is no duplicate."""
    there, back = label("Employee", "Employer"), label("Boss", "Employees")
    assert alike([there, back], OSA.distance) == ()
    assert alike([there, label("Worker", "employers")], OSA.distance)
