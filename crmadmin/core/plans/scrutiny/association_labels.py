"""Hazards of labels (domain/associations.md §1, domain/hubspot-api.md §6)."""

from collections.abc import Iterator
from typing import assert_never

from crmadmin.core.associations.labels import new_label_objections, text_objections
from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Reason, Step
from crmadmin.core.plans.scrutiny.effects import referred_to, warned
from crmadmin.core.plans.scrutiny.objected import objected
from crmadmin.core.plans.scrutiny.surroundings import Surroundings
from crmadmin.core.plans.subjects import subject


def hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that creates, renames or deletes a label."""
    (change,) = step.changes
    label = subject(change, AssociationLabel)
    match change:
        case Create():
            yield from _of_new(label, around)
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


def _of_new(label: AssociationLabel, around: Surroundings) -> Iterator[Hazard]:
    most = around.ground.allowances.most_labels(label.from_object, label.to_object)
    others = around.associations.replaced(label.address, None)
    yield from objected(new_label_objections(others, label, most))
    yield Hazard(
        code=HazardCode.NAME_IS_FOREVER, severity=Severity.NOTE, facts={"name": label.name}
    )


def _of_rename(step: Step, label: AssociationLabel, around: Surroundings) -> Iterator[Hazard]:
    if step.reason is Reason.MAKES_WAY:
        yield Hazard(
            code=HazardCode.TEMPORARY_NAME, severity=Severity.WARNING, facts={"text": label.label}
        )
        return
    yield from objected(text_objections(around.associations, label))
    yield from warned(step, Consequence.LABEL_RENAMED, HazardCode.SEEN_BY_PEOPLE, Severity.NOTE)
    yield from referred_to(step, Severity.NOTE)
