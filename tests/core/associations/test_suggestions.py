"""Roles as labels to begin with, in both languages, and which of them a portal has."""

import pytest

from crmadmin.core.associations.suggestions import ROLES, Role, roles_of, suggestions
from crmadmin.core.reading.association_labels import in_order
from crmadmin.errors import Language
from tests.core.effects.kinds import label

PAIRS = (
    ("contacts", "companies"),
    ("contacts", "deals"),
    ("contacts", "tickets"),
    ("companies", "deals"),
    ("companies", "tickets"),
)


@pytest.mark.parametrize("pair", PAIRS)
def test_pairs_are_in_the_order_of_labels(pair: tuple[str, str]) -> None:
    """A label made of a suggestion has an address at once."""
    assert in_order(*pair) == pair
    assert suggestions(*pair)
    assert not suggestions(*pair[::-1])


def test_every_role_is_suggested_somewhere() -> None:
    """None is worded for nothing."""
    assert {each.role for pair in PAIRS for each in suggestions(*pair)} == set(Role) == set(ROLES)


def test_texts_are_in_the_language_asked_for() -> None:
    """Some read otherwise from the other side."""
    employee, *_others = suggestions("contacts", "companies")
    assert employee.texts(Language.ENGLISH) == ("Employee", "Employer")
    assert employee.texts(Language.FRENCH) == ("Salarié", "Employeur")
    (reseller, *_rest) = suggestions("companies", "deals")
    assert reseller.texts(Language.FRENCH) == ("Revendeur", None)


def test_what_the_portal_has_is_told_in_either_language() -> None:
    """Near texts count; those of other objects do not."""
    labels = [
        label("Decision Makers"),
        label("Responsable facturation", one="contacts", other="deals"),
        label("Travaille pour", "employeur"),
    ]
    found = {each.role: each.existing for each in suggestions("contacts", "companies", labels)}
    assert found[Role.DECISION_MAKER] == (labels[0],)
    assert found[Role.EMPLOYEE] == (labels[2],)
    assert found[Role.BILLING_CONTACT] == ()


def test_a_text_says_on_which_side_it_stands() -> None:
    """An employer is what the company is to the contact."""
    assert roles_of("Employers") == {(Role.EMPLOYEE, True)}
    assert roles_of("SALARIES") == {(Role.EMPLOYEE, False)}
    assert roles_of("Friend") == frozenset()
