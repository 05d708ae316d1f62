"""Association types: HubSpot's own, and the labels that Lumen Atelier's people added.

Contacts and companies carry 43 labels of the 50 that are allowed: years of "just add one".
Several mean the same, many are used by nobody.
"""

from dataclasses import dataclass

HUBSPOT, USER = "HUBSPOT_DEFINED", "USER_DEFINED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One direction of an association type; ``text`` is blank for the unlabelled one."""

    category: str
    type_id: int
    text: str


CONTACT_COMPANY, COMPANY_CONTACT = 279, 280
PRIMARY_CONTACT_COMPANY, PRIMARY_COMPANY_CONTACT = 1, 2
DEAL_COMPANY, PRIMARY_DEAL_COMPANY = 341, 5
DEAL_CONTACT, CONTACT_CONTACT, COMPANY_COMPANY = 3, 449, 450
PARENT_OF, CHILD_OF = 13, 14
TICKET_CONTACT, TICKET_COMPANY, PRIMARY_TICKET_COMPANY = 16, 339, 26
LEAD_CONTACT, PRIMARY_LEAD_CONTACT = 608, 578
LEAD_COMPANY, PRIMARY_LEAD_COMPANY = 610, 580
LEAD_DEAL, PRIMARY_LEAD_DEAL = 1037, 582

EMPLOYEE = ("Salarié", "Employeur")
FORMER_EMPLOYEE = ("Ancien salarié", "Ancien employeur")
CONSULTANT = ("Consultant", "Client du consultant")
DECISION_MAKER = "Décisionnaire"
BILLING = "Responsable facturation"
RESELLER_OF = ("Contact revendeur", "Revendeur")
BOARD = "Membre du conseil d'administration"
POINT_OF_CONTACT = "Point de contact"
INVESTOR = "Investisseur"
USED_TWINS = ("Décideur", "décisionnaires", "Decision maker", "Resp. facturation")
"""Near-duplicates of used labels that some records carry."""
UNUSED_TWINS = ("Decisionnaire", "Responsable Facturation", "Salariée", "Point de Contact")
UNUSED = (
    "Signataire", "Billing contact", "Contact technique", "Technical contact", "Référent RGPD",
    "Parrain", "Stagiaire", "Alternant", "Prestataire", "Avocat", "Expert-comptable", "Banquier",
    "Journaliste", "Formateur", "Utilisateur pilote", "Bêta-testeur", "Ancien client",
    "Invité salon 2023", "Invité salon 2024", "Invité salon 2025", "Cadeau fin d'année",
    "Key user", "Economic buyer", "Champion", "Blocker", "Assistant(e)", "À rappeler",
)  # fmt: skip

_CONTACT_COMPANY_TEXTS: tuple[str | tuple[str, str], ...] = (
    EMPLOYEE, DECISION_MAKER, BILLING, RESELLER_OF, FORMER_EMPLOYEE, CONSULTANT, BOARD, INVESTOR,
    POINT_OF_CONTACT, *USED_TWINS, *UNUSED_TWINS, *UNUSED[:-1],
)  # fmt: skip

DEAL_RESELLER, DEAL_CUSTOMER, DEAL_AGENCY = "Revendeur", "Société cliente", "Agence"
DEAL_ROLES = ("Décisionnaire", "Prescripteur", "Utilisateur clé", "Responsable facturation")
TICKET_ROLES = ("Auteur de la demande", "Point de contact")
TICKET_PARTNER = "Partenaire intervenant"
MANAGER = ("Responsable", "Collaborateur")
SUPPLIER = ("Fournisseur", "Distributeur")

_SOURCES: tuple[tuple[str, str, tuple[Label, ...], int, tuple[str | tuple[str, str], ...]], ...] = (
    (
        "contacts", "companies",
        (
            Label(category=HUBSPOT, type_id=CONTACT_COMPANY, text=""),
            Label(category=HUBSPOT, type_id=PRIMARY_CONTACT_COMPANY, text="Primary"),
        ),
        21, _CONTACT_COMPANY_TEXTS,
    ),
    (
        "deals", "companies",
        (
            Label(category=HUBSPOT, type_id=DEAL_COMPANY, text=""),
            Label(category=HUBSPOT, type_id=PRIMARY_DEAL_COMPANY, text="Primary"),
        ),
        151, (DEAL_RESELLER, DEAL_CUSTOMER, DEAL_AGENCY, "Sous-traitant"),
    ),
    (
        "deals", "contacts", (Label(category=HUBSPOT, type_id=DEAL_CONTACT, text=""),),
        171, (*DEAL_ROLES, "Influencer"),
    ),
    (
        "contacts", "contacts", (Label(category=HUBSPOT, type_id=CONTACT_CONTACT, text=""),),
        191, (MANAGER, "Collègue"),
    ),
    (
        "companies", "companies",
        (
            Label(category=HUBSPOT, type_id=COMPANY_COMPANY, text=""),
            Label(category=HUBSPOT, type_id=CHILD_OF, text="Child Company"),
            Label(category=HUBSPOT, type_id=PARENT_OF, text="Parent Company"),
        ),
        201, (SUPPLIER,),
    ),
    (
        "tickets", "contacts", (Label(category=HUBSPOT, type_id=TICKET_CONTACT, text=""),),
        211, TICKET_ROLES,
    ),
    (
        "tickets", "companies",
        (
            Label(category=HUBSPOT, type_id=TICKET_COMPANY, text=""),
            Label(category=HUBSPOT, type_id=PRIMARY_TICKET_COMPANY, text="Primary"),
        ),
        221, (TICKET_PARTNER,),
    ),
    (
        "leads", "contacts",
        (
            Label(category=HUBSPOT, type_id=LEAD_CONTACT, text=""),
            Label(category=HUBSPOT, type_id=PRIMARY_LEAD_CONTACT, text="Primary"),
        ),
        0, (),
    ),
    (
        "leads", "companies",
        (
            Label(category=HUBSPOT, type_id=LEAD_COMPANY, text=""),
            Label(category=HUBSPOT, type_id=PRIMARY_LEAD_COMPANY, text="Primary"),
        ),
        0, (),
    ),
    (
        "leads", "deals",
        (
            Label(category=HUBSPOT, type_id=LEAD_DEAL, text=""),
            Label(category=HUBSPOT, type_id=PRIMARY_LEAD_DEAL, text="Primary"),
        ),
        0, (),
    ),
)  # fmt: skip

_REVERSE_IDS = {
    CONTACT_COMPANY: COMPANY_CONTACT, PRIMARY_CONTACT_COMPANY: PRIMARY_COMPANY_CONTACT,
    DEAL_COMPANY: 342, PRIMARY_DEAL_COMPANY: 6, DEAL_CONTACT: 4,
    TICKET_CONTACT: 15, TICKET_COMPANY: 340, PRIMARY_TICKET_COMPANY: 25,
    LEAD_CONTACT: 609, PRIMARY_LEAD_CONTACT: 579, LEAD_COMPANY: 611, PRIMARY_LEAD_COMPANY: 581,
    LEAD_DEAL: 1038, PRIMARY_LEAD_DEAL: 583,
}  # fmt: skip


def _types() -> dict[tuple[str, str], list[Label]]:
    found: dict[tuple[str, str], list[Label]] = {}
    for here, there, own, first_id, texts in _SOURCES:
        forward = list(own)
        backward = [
            Label(category=HUBSPOT, type_id=_REVERSE_IDS[label.type_id], text=label.text)
            for label in own
            if here != there
        ]
        for position, text in enumerate(texts):
            said, answered = (text, text) if isinstance(text, str) else text
            type_id = first_id + 2 * position
            forward.append(Label(category=USER, type_id=type_id, text=said))
            target = forward if here == there else backward
            if here != there or said != answered:
                target.append(Label(category=USER, type_id=type_id + 1, text=answered))
        found[here, there] = forward
        if here != there:
            found[there, here] = backward
    return found


TYPES = _types()
"""(from, to) -> association types of that direction; a label's other direction is its id + 1."""


def label_of(here: str, there: str, text: str) -> Label:
    """Find a label by its text."""
    return next(label for label in TYPES[here, there] if label.text == text)


def labels_json(here: str, there: str) -> dict[str, object]:
    """Give the association types of a pair of objects as the labels API does."""
    return {
        "results": [
            {"category": label.category, "typeId": label.type_id, "label": label.text or None}
            for label in TYPES[here, there]
        ]
    }
