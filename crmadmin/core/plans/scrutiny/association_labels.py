"""Hazards of labels (domain/associations.md §1, domain/hubspot-api.md §6)."""

import re
from collections.abc import Iterator
from typing import assert_never

from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Reason, Step
from crmadmin.core.plans.scrutiny.effects import referred_to, warned
from crmadmin.core.plans.scrutiny.surroundings import Surroundings, folded
from crmadmin.core.plans.subjects import subject

_NAME = re.compile(r"[^\W\d][^\W-]*")
"""No hyphen and no leading digit (domain/associations.md §1); nor a space, which is assumed."""

_NEARLY = 0.8
"""The share from which HubSpot itself speaks of high usage (domain/associations.md §3)."""


def hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that creates, renames or deletes a label."""
    (change,) = step.changes
    label = subject(change, AssociationLabel)
    match change:
        case Create():
            yield from _of_name(label, around)
            yield from _of_texts(label, around)
            yield from _of_fullness(label, around)
        case Update():
            yield from _of_rename(step, label, around)
        case Delete():
            yield from warned(
                step, Consequence.LABEL_LOST, HazardCode.LABEL_IN_USE, Severity.WARNING
            )
            yield from referred_to(step, Severity.WARNING)
            yield Hazard(code=HazardCode.NEW_ID_ON_RETURN, severity=Severity.NOTE)
        case _:
            assert_never(change)
    if not isinstance(change, Create) and label.address not in around.facts.named:
        yield Hazard(
            code=HazardCode.ASSUMED_NAME, severity=Severity.NOTE, facts={"name": label.name}
        )


def _of_name(label: AssociationLabel, around: Surroundings) -> Iterator[Hazard]:
    if not _NAME.fullmatch(label.name):
        yield _bad_name(label.name)
    for other in around.names[label.name]:
        if other.address != label.address:
            yield _taken(label.name, other)
    yield Hazard(
        code=HazardCode.NAME_IS_FOREVER, severity=Severity.NOTE, facts={"name": label.name}
    )


def _of_rename(step: Step, label: AssociationLabel, around: Surroundings) -> Iterator[Hazard]:
    if step.reason is Reason.MAKES_WAY:
        yield Hazard(
            code=HazardCode.TEMPORARY_NAME, severity=Severity.WARNING, facts={"text": label.label}
        )
        return
    yield from _of_texts(label, around)
    yield from warned(step, Consequence.LABEL_RENAMED, HazardCode.SEEN_BY_PEOPLE, Severity.NOTE)
    yield from referred_to(step, Severity.NOTE)


def _of_texts(label: AssociationLabel, around: Surroundings) -> Iterator[Hazard]:
    for text in dict.fromkeys(label.texts):
        if not text.strip():
            yield _bad_name(text)
    others = around.labels.get((label.from_object, label.to_object), [])
    for other in others:
        if other.address == label.address:
            continue
        if other.occupies() & label.occupies():
            yield _taken(label.label, other)
        elif any(_alike(label, other)):
            yield Hazard(
                code=HazardCode.ALMOST_THE_SAME,
                severity=Severity.WARNING,
                facts={"other": other.label},
            )


def _alike(one: AssociationLabel, other: AssociationLabel) -> Iterator[bool]:
    for text, beside in zip(one.texts, other.texts, strict=True):
        yield folded(text) == folded(beside)


def _of_fullness(label: AssociationLabel, around: Surroundings) -> Iterator[Hazard]:
    full = around.fullness((label.from_object, label.to_object))
    facts = {"used": full.used, "limit": full.limit}
    if full.used > full.limit:
        yield Hazard(code=HazardCode.TOO_MANY_LABELS, severity=Severity.BLOCKING, facts=facts)
    elif full.used >= _NEARLY * full.limit:
        yield Hazard(code=HazardCode.NEARLY_FULL, severity=Severity.WARNING, facts=facts)


def _bad_name(name: str) -> Hazard:
    return Hazard(code=HazardCode.BAD_NAME, severity=Severity.BLOCKING, facts={"name": name})


def _taken(text: str, other: AssociationLabel) -> Hazard:
    return Hazard(
        code=HazardCode.TAKEN,
        severity=Severity.BLOCKING,
        facts={"text": text, "other": str(other.address)},
    )
