"""Hazards of pipelines and stages (domain/hubspot-api.md §3.6, §6; domain/leads.md §8)."""

from collections.abc import Iterator
from dataclasses import replace

from crmadmin.core.changes.changes import Change, Create, Update
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.pipelines.judging import objections_to
from crmadmin.core.pipelines.objections import PipelineObjection
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Reason, Step
from crmadmin.core.plans.scrutiny.effects import referred_to, warned
from crmadmin.core.plans.scrutiny.objected import worded
from crmadmin.core.plans.scrutiny.surroundings import Surroundings
from crmadmin.core.plans.subjects import setting_of

_OF_CHOICE = frozenset(
    {
        PipelineObjection.PIPELINE_ID_FORM,
        PipelineObjection.STAGE_ID_FORM,
        PipelineObjection.STATE_UNKNOWN,
    }
)
"""What counts where a person chooses: a setting that is restored was once in the portal."""


def hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that makes, changes or deletes pipelines and stages."""
    if step.reason is Reason.MAKES_WAY:
        yield from _of_parked(step.changes[0])
        return
    yield from _of_objections(step, around)
    yield from warned(
        step, Consequence.RECORDS_TOUCHED, HazardCode.RECORDS_TOUCHED, Severity.WARNING
    )
    match step.changes[0]:
        case Create(new=Pipeline() | Stage()):
            yield from _of_ids(step)
        case Update(new=new):
            yield from _of_text(step)
            if isinstance(new, Stage):
                yield Hazard(code=HazardCode.CONDITIONS_AT_RISK, severity=Severity.NOTE)
        case _:
            yield from referred_to(step, Severity.WARNING)
            yield Hazard(code=HazardCode.PURGED, severity=Severity.WARNING)


def _of_parked(change: Change) -> Iterator[Hazard]:
    """Tell what people see while a setting is out of the way."""
    match change:
        case Update(old=Pipeline() | Stage() as old, new=Pipeline() | Stage() as new):
            if old.label != new.label:
                yield Hazard(
                    code=HazardCode.TEMPORARY_NAME,
                    severity=Severity.WARNING,
                    facts={"text": new.label},
                )
            if old.position != new.position:
                yield Hazard(code=HazardCode.TEMPORARY_PLACE, severity=Severity.NOTE)
        case _:
            return


def _of_objections(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Tell what stands against the edit, as if it were drafted now; also what others did."""
    left = {
        each.address: each.count
        for each in step.effects
        if each.consequence is Consequence.STAGE_LOST
    }
    facts = replace(around.facts.pipelines, records=left)
    addresses = [
        change.address
        for change in step.changes
        if isinstance(setting_of(change), Pipeline | Stage)
    ]
    objections = objections_to((around.base, around.base, around.target), addresses, facts)
    restored = step.reason is Reason.RESTORED
    yield from worded(each for each in objections if not (restored and each.code in _OF_CHOICE))


def _of_ids(step: Step) -> Iterator[Hazard]:
    ids = ", ".join(change.address.path[-1] for change in step.changes)
    yield Hazard(code=HazardCode.ID_IS_FOREVER, severity=Severity.NOTE, facts={"id": ids})


def _of_text(step: Step) -> Iterator[Hazard]:
    for consequence in (Consequence.STAGE_RENAMED, Consequence.PIPELINE_RENAMED):
        yield from warned(step, consequence, HazardCode.SEEN_BY_PEOPLE, Severity.NOTE)
    yield from referred_to(step, Severity.NOTE)
