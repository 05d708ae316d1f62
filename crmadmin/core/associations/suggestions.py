"""Roles that records play for each other, as labels to begin with, in both languages.

The roles are those that HubSpot's announcement names (domain/associations.md §1). A suggestion is
texts, not a setting: what a portal has under either language's text need not be made again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from crmadmin.core.associations.companies import TICKETS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS
from crmadmin.core.texts import without_plurals
from crmadmin.errors import Language


class Role(StrEnum):
    """What the first record is to the second."""

    EMPLOYEE = "employee"
    FORMER_EMPLOYEE = "former_employee"
    OWNER = "owner"
    CONSULTANT = "consultant"
    INVESTOR = "investor"
    BOARD_MEMBER = "board_member"
    BILLING_CONTACT = "billing_contact"
    POINT_OF_CONTACT = "point_of_contact"
    DECISION_MAKER = "decision_maker"
    TEACHER = "teacher"
    PARENT = "parent"
    RESELLER = "reseller"
    CUSTOMER_COMPANY = "customer_company"
    AGENCY = "agency"
    REQUEST_AUTHOR = "request_author"


@dataclass(frozen=True, slots=True)
class Worded:
    """A text in both languages."""

    en: str
    fr: str

    def spoken(self, language: Language) -> str:
        """Give the text in a language."""
        return self.fr if language is Language.FRENCH else self.en


@dataclass(frozen=True, slots=True)
class RoleTexts:
    """What a role is called, read from the first record and from the second.

    ``inverse`` is None where one text suits both ways: a single label.
    """

    text: Worded
    inverse: Worded | None = None


ROLES: Mapping[Role, RoleTexts] = {
    Role.EMPLOYEE: RoleTexts(Worded("Employee", "Salarié"), Worded("Employer", "Employeur")),
    Role.FORMER_EMPLOYEE: RoleTexts(
        Worded("Former employee", "Ancien salarié"),
        Worded("Former employer", "Ancien employeur"),
    ),
    Role.OWNER: RoleTexts(Worded("Owner", "Propriétaire")),
    Role.CONSULTANT: RoleTexts(Worded("Consultant", "Consultant")),
    Role.INVESTOR: RoleTexts(Worded("Investor", "Investisseur")),
    Role.BOARD_MEMBER: RoleTexts(Worded("Board member", "Membre du conseil d’administration")),
    Role.BILLING_CONTACT: RoleTexts(Worded("Billing contact", "Responsable facturation")),
    Role.POINT_OF_CONTACT: RoleTexts(Worded("Point of contact", "Point de contact")),
    Role.DECISION_MAKER: RoleTexts(Worded("Decision maker", "Décisionnaire")),
    Role.TEACHER: RoleTexts(Worded("Teacher", "Enseignant")),
    Role.PARENT: RoleTexts(Worded("Parent of a pupil", "Parent d’élève")),
    Role.RESELLER: RoleTexts(Worded("Reseller", "Revendeur")),
    Role.CUSTOMER_COMPANY: RoleTexts(Worded("Customer company", "Société cliente")),
    Role.AGENCY: RoleTexts(Worded("Agency", "Agence")),
    Role.REQUEST_AUTHOR: RoleTexts(Worded("Author of the request", "Auteur de la demande")),
}
"""The texts of every role, once."""

_OF_PEOPLE = (
    Role.EMPLOYEE,
    Role.FORMER_EMPLOYEE,
    Role.OWNER,
    Role.CONSULTANT,
    Role.INVESTOR,
    Role.BOARD_MEMBER,
    Role.BILLING_CONTACT,
    Role.POINT_OF_CONTACT,
    Role.DECISION_MAKER,
    Role.TEACHER,
    Role.PARENT,
)
_SUGGESTED: Mapping[tuple[str, str], tuple[Role, ...]] = {
    (CONTACTS, COMPANIES): _OF_PEOPLE,
    (CONTACTS, DEALS): (Role.DECISION_MAKER, Role.BILLING_CONTACT, Role.POINT_OF_CONTACT),
    (CONTACTS, TICKETS): (Role.REQUEST_AUTHOR, Role.POINT_OF_CONTACT),
    (COMPANIES, DEALS): (Role.RESELLER, Role.CUSTOMER_COMPANY, Role.AGENCY),
    (COMPANIES, TICKETS): (Role.CUSTOMER_COMPANY, Role.AGENCY),
}
"""Roles of the first object's records, by objects in the order of labels."""

Said = tuple[Role, bool]
"""A role that a text says; whether it is what the second record is to the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A role to make a label of; ``existing`` are the labels of the portal that say it."""

    from_object: str
    to_object: str
    role: Role
    existing: tuple[AssociationLabel, ...] = ()

    def texts(self, language: Language) -> tuple[str, str | None]:
        """Give the label's texts in a language; the second is None for a single label."""
        texts = ROLES[self.role]
        inverse = texts.inverse
        return texts.text.spoken(language), None if inverse is None else inverse.spoken(language)


def suggestions(
    one: str, other: str, labels: Iterable[AssociationLabel] = ()
) -> tuple[Suggestion, ...]:
    """Suggest roles for two objects in the order of labels, and say which the portal has.

    ``labels`` are the portal's, those of other pairs too. Near texts count, in either language.
    """
    own = [each for each in labels if (each.from_object, each.to_object) == (one, other)]
    return tuple(
        Suggestion(
            from_object=one,
            to_object=other,
            role=role,
            existing=tuple(each for each in own if _says(each, role)),
        )
        for role in _SUGGESTED.get((one, other), ())
    )


def roles_of(text: str) -> frozenset[Said]:
    """Say which roles a text is, in either language, whatever its case, accents and plural."""
    return _said().get(without_plurals(text), frozenset())


def _says(label: AssociationLabel, role: Role) -> bool:
    text, inverse = label.texts
    return (role, False) in roles_of(text) or (role, True) in roles_of(inverse)


@cache
def _said() -> Mapping[str, frozenset[Said]]:
    found: dict[str, set[Said]] = {}
    for role, texts in ROLES.items():
        for worded, inverse in ((texts.text, False), (texts.inverse, True)):
            for text in () if worded is None else (worded.en, worded.fr):
                found.setdefault(without_plurals(text), set()).add((role, inverse))
    return {text: frozenset(said) for text, said in found.items()}
