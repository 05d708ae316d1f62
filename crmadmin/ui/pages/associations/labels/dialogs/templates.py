"""Labels that HubSpot's own documentation gives as examples (domain/associations.md §1)."""

from dataclasses import dataclass

from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS
from crmadmin.ui.i18n import Texts


@dataclass(frozen=True, slots=True)
class Template:
    """A label to begin with; ``inverse`` "" makes a single one."""

    text: str
    inverse: str = ""


class Templates(Texts):
    """The texts of this module."""


def templates(one: str, other: str) -> tuple[Template, ...]:
    """Give the examples for two objects, in the language spoken now."""
    match frozenset((one, other)):
        case ends if ends == {CONTACTS, COMPANIES}:
            return _of_people()
        case ends if ends == {DEALS, COMPANIES}:
            return (
                Template(Templates.tr("Reseller")),
                Template(Templates.tr("Client company")),
                Template(Templates.tr("Agency")),
            )
        case ends if ends == {CONTACTS, "tickets"}:
            return (
                Template(Templates.tr("Author of the request")),
                Template(Templates.tr("Point of contact")),
            )
    return ()


def _of_people() -> tuple[Template, ...]:
    return (
        Template(Templates.tr("Employee"), Templates.tr("Employer")),
        Template(Templates.tr("Consultant")),
        Template(Templates.tr("Investor")),
        Template(Templates.tr("Board member")),
        Template(Templates.tr("Billing contact")),
        Template(Templates.tr("Point of contact")),
        Template(Templates.tr("Decision maker")),
    )
