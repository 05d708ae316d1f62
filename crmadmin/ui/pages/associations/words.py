"""What labels, their kinds, directions and limits are called on the page."""

from collections.abc import Iterable

from crmadmin.core.associations.standard_types import Role, StandardType
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS, LEADS, System
from crmadmin.services.associating import LabelLine, LimitSide
from crmadmin.services.standing import Standing
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name
from crmadmin.wording.objects import object_name as within
from crmadmin.wording.speech import Speech


class AssociationWords(Texts):
    """The texts of this module."""


def pair_name(one: str, other: str) -> str:
    """Name two objects ("Contacts ↔ Companies")."""
    return f"{object_name(System.HUBSPOT, one)} ↔ {object_name(System.HUBSPOT, other)}"


def direction_name(one: str, other: str) -> str:
    """Name the direction in which a text is read ("Contacts → Companies")."""
    return f"{object_name(System.HUBSPOT, one)} → {object_name(System.HUBSPOT, other)}"


def texts_of(line: LabelLine) -> tuple[str, str]:
    """Give the texts of both directions as drafted, as they were where the label goes."""
    if line.label is not None:
        return line.label.texts
    assert line.standard is not None  # noqa: S101 - a line is a label or a type
    return standard_texts(line.standard)


def standard_texts(standard: StandardType) -> tuple[str, str]:
    """Word a type of HubSpot's, whatever its portal calls it."""
    match standard.role:
        case Role.UNLABELLED:
            name = AssociationWords.tr("No label")
            return name, name
        case Role.PRIMARY:
            name = _primary(standard.from_object, standard.to_object)
            return name, name
        case Role.NAMED:
            return standard.texts


def _primary(one: str, other: str) -> str:
    """Name the primary: a lead's contact, company or deal, else the company."""
    ends = {one, other} - {LEADS} if LEADS in (one, other) else {one, other}
    if COMPANIES in ends:
        return AssociationWords.tr("Primary company")
    if CONTACTS in ends:
        return AssociationWords.tr("Primary contact")
    if DEALS in ends:
        return AssociationWords.tr("Primary deal")
    return AssociationWords.tr("Primary")


def kind_name(line: LabelLine) -> str:
    """Say what kind of label this is."""
    if line.label is None:
        return "HubSpot"
    if line.label.inverse_label is None:
        return AssociationWords.tr("Single")
    return AssociationWords.tr("Paired")


def kind_explanation(line: LabelLine) -> str:
    """Explain what kind of label this is."""
    if line.standard is not None and line.standard.role is Role.UNLABELLED:
        return AssociationWords.tr(
            "Every association has this type, whatever labels it carries. HubSpot defines it: it "
            "can be limited, not changed."
        )
    if line.standard is not None:
        return AssociationWords.tr(
            "HubSpot defines this label: it can be limited, not renamed or deleted, and does not "
            "count among the labels of the pair."
        )
    if line.label is not None and line.label.inverse_label is None:
        return AssociationWords.tr("A single label: the same text is read from both sides.")
    return AssociationWords.tr("A paired label: each side reads a text of its own.")


def standing_name(line: LabelLine) -> str:
    """Say what the draft has made of a label and its limits."""
    match line.standing:
        case Standing.CREATED:
            return AssociationWords.tr("New", "label")
        case Standing.DELETED:
            return AssociationWords.tr("Deleted", "label")
        case Standing.UPDATED:
            return AssociationWords.tr("Renamed", "label")
        case Standing.UNCHANGED:
            return AssociationWords.tr("Limit changed") if line.is_drafted else ""


def standing_look(line: LabelLine) -> tuple[str, str] | None:
    """Give the icon and the colour of what the draft has made of a label; None for nothing."""
    if not line.is_drafted:
        return None
    match line.standing:
        case Standing.CREATED:
            return "plus-circle", "create"
        case Standing.DELETED:
            return "minus-circle", "delete"
        case _:
            return "pencil-simple", "update"


def limit_sentence(speech: Speech, side: LimitSide, limit: AssociationLimit | None) -> str:
    """Say how many records one may have ("A contact may have at most 3 companies")."""
    one, other = side.proposed.from_object, side.proposed.to_object
    record = within(speech, one, 1)
    if limit is None:
        return fill(
            AssociationWords.tr("For each %1: any number of %2"), record, within(speech, other)
        )
    count = f"{formats.number(limit.max_records)} {within(speech, other, limit.max_records)}"
    return fill(AssociationWords.tr("For each %1: at most %2"), record, count)


def limits_text(line: LabelLine) -> str:
    """Write the limits of both directions shortly ("5 / –"), nothing without any."""
    return _both(side.after for side in line.limits)


def limits_before(line: LabelLine) -> str:
    """Write the limits of both directions as the base has them."""
    return _both(side.before for side in line.limits)


def _both(limits: Iterable[AssociationLimit | None]) -> str:
    numbers = ["–" if each is None else formats.number(each.max_records) for each in limits]
    return " / ".join(numbers) if any(each != "–" for each in numbers) else ""
