"""What HubSpot would object to in a label (domain/associations.md §1)."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.policies import LABELS_PER_PAIR, high_usage
from crmadmin.core.texts import folded, nearly_same


class LabelObjection(StrEnum):
    """Why a label is refused or doubtful."""

    TEXT_EMPTY = "label_text_empty"
    TEXT_TAKEN = "label_text_taken"
    TEXT_NEARLY_TAKEN = "label_text_nearly_taken"
    NAME_EMPTY = "label_name_empty"
    NAME_HYPHEN = "label_name_hyphen"
    NAME_DIGIT = "label_name_digit"
    NAME_TAKEN = "label_name_taken"
    TOO_MANY = "label_too_many"
    NEARLY_FULL = "label_nearly_full"


def proposed_name(text: str, configuration: Configuration) -> str:
    """Make an internal name of a label's text, which no label of the portal has.

    Lower-case letters without accents, digits and underscores: what HubSpot takes for sure.
    """
    letters = (each if each.isascii() and each.isalnum() else "_" for each in folded(text))
    name = "_".join(filter(None, "".join(letters).split("_"))) or "label"
    wanted = f"label_{name}" if name[0].isdigit() else name
    taken = {label.name.casefold() for label in configuration.each(AssociationLabel)}
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}_{number}"
    return free


def new_label_objections(
    configuration: Configuration, label: AssociationLabel, most: int = LABELS_PER_PAIR
) -> tuple[Objection, ...]:
    """Say what stands against a label that the configuration does not hold.

    ``most`` is how many labels the pair may have.
    """
    others = configuration.each(AssociationLabel)
    return (
        *_against_name(label, others),
        *text_objections(configuration, label),
        *_against_count(label, others, most),
    )


def text_objections(configuration: Configuration, label: AssociationLabel) -> tuple[Objection, ...]:
    """Say what stands against the texts of a label, new or renamed."""
    pair = {label.from_object, label.to_object}
    others = [
        other
        for other in configuration.each(AssociationLabel)
        if {other.from_object, other.to_object} == pair and other.address != label.address
    ]
    return tuple(_against_texts(label, others))


def _against_name(
    label: AssociationLabel, others: Iterable[AssociationLabel]
) -> Iterator[Objection]:
    name = label.name
    facts = {"name": name, "label": label.label}
    if not name.strip():
        yield Objection(code=LabelObjection.NAME_EMPTY, facts=facts)
    if "-" in name:
        yield Objection(code=LabelObjection.NAME_HYPHEN, facts=facts)
    if name[:1].isdigit():
        yield Objection(code=LabelObjection.NAME_DIGIT, facts=facts)
    for other in others:
        if other.name.casefold() == name.casefold():
            pair = f"{other.from_object}–{other.to_object}"
            facts = {"name": name, "other": other.label, "pair": pair}
            yield Objection(code=LabelObjection.NAME_TAKEN, facts=facts)


def _against_texts(
    label: AssociationLabel, others: Iterable[AssociationLabel]
) -> Iterator[Objection]:
    if not all(text.strip() for text in label.texts):
        yield Objection(code=LabelObjection.TEXT_EMPTY, facts={"name": label.name})
        return
    own = _read_as(label)
    for other in others:
        theirs = _read_as(other)
        same = sorted(own & theirs)
        near = sorted(
            (mine[-1], text)
            for mine in own
            for *way, text in theirs
            if list(mine[:-1]) == way and nearly_same(mine[-1], text)
        )
        if same:
            facts = {"text": same[0][-1], "name": other.name}
            yield Objection(code=LabelObjection.TEXT_TAKEN, facts=facts)
        elif near:
            yield Objection(
                code=LabelObjection.TEXT_NEARLY_TAKEN,
                severity=Severity.WARNING,
                facts={"text": near[0][0], "other": near[0][1]},
            )


def _read_as(label: AssociationLabel) -> set[tuple[str, str, str]]:
    """Give the texts of a label by the direction in which they are read."""
    label_text, inverse = (text.strip() for text in label.texts)
    return {
        (label.from_object, label.to_object, label_text),
        (label.to_object, label.from_object, inverse),
    }


def _against_count(
    label: AssociationLabel, others: Iterable[AssociationLabel], most: int
) -> Iterator[Objection]:
    pair = {label.from_object, label.to_object}
    count = 1 + sum({other.from_object, other.to_object} == pair for other in others)
    facts = {"pair": f"{label.from_object}–{label.to_object}", "count": count, "limit": most}
    if count > most:
        yield Objection(code=LabelObjection.TOO_MANY, facts=facts)
    elif count >= high_usage(most):
        yield Objection(code=LabelObjection.NEARLY_FULL, severity=Severity.WARNING, facts=facts)
