"""Hazards of pipeline rules and of edit access (domain/leads.md §4, §5, §8)."""

from collections.abc import Iterable, Iterator

from crmadmin.core.changes.changes import Delete
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.leads.edit_access import admitted
from crmadmin.core.leads.people import People
from crmadmin.core.plans.denials import Denial
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.scrutiny.effects import warned
from crmadmin.core.plans.scrutiny.surroundings import Surroundings
from crmadmin.core.plans.subjects import new_of, subject

_DENIED = {
    Denial.SCOPE: HazardCode.SCOPE_MISSING,
    Denial.UNTOLD: HazardCode.RULES_NOT_SHOWN,
    Denial.REFUSED: HazardCode.RULES_REFUSED,
}
"""Why a person sets what a call could."""


def rules_hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that sets rules of a pipeline."""
    (change,) = step.changes
    rules = subject(change, PipelineRules)
    yield from _by_hand(step, around)
    if isinstance(change, Delete):
        return
    yield from _gone(rules.object, rules.pipeline_id, rules.named, around.target)
    closed = [
        stage.label
        for each in rules.creation
        if (stage := _stage(around.target, rules, each)) is not None and stage.is_closed
    ]
    if closed:
        yield Hazard(
            code=HazardCode.CREATED_CLOSED,
            severity=Severity.WARNING,
            facts={"stages": ", ".join(closed)},
        )
    yield Hazard(code=HazardCode.RULES_EXEMPT_ADMINS, severity=Severity.NOTE)


def permissions_hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that sets who edits in the stages of a pipeline."""
    (change,) = step.changes
    yield from _by_hand(step, around)
    lost, code = Consequence.EDIT_LOST, HazardCode.OWNERS_SHUT_OUT
    yield from warned(step, lost, code, Severity.WARNING)
    permissions = new_of(change)
    if not isinstance(permissions, StagePermissions):
        return
    named = (each.stage_id for each in permissions.restricted)
    yield from _gone(permissions.object, permissions.pipeline_id, named, around.target)
    yield from _of_people(permissions, around)
    yield Hazard(code=HazardCode.RULES_EXEMPT_ADMINS, severity=Severity.NOTE)


def naming_rules(target: Configuration, stage: Address) -> Iterator[Address]:
    """Name the rules and permissions that name a stage: it cannot go before they let go of it."""
    settings: tuple[PipelineRules | StagePermissions, ...] = (
        *target.each(PipelineRules),
        *target.each(StagePermissions),
    )
    for setting in settings:
        if stage in setting.references():
            yield setting.address


def _by_hand(step: Step, around: Surroundings) -> Iterator[Hazard]:
    address = step.changes[0].address
    denied = around.ground.denied.get((address.kind, address.path[0]))
    if step.card is None or denied is None:
        return
    scopes = ", ".join(denied.scopes)
    yield Hazard(code=_DENIED[denied.why], severity=Severity.NOTE, facts={"scopes": scopes})
    if not step.card.verifiable:
        yield Hazard(code=HazardCode.UNVERIFIABLE, severity=Severity.NOTE)


def _gone(
    name: str, pipeline_id: str, stages: Iterable[str], target: Configuration
) -> Iterator[Hazard]:
    missing = [
        each
        for each in sorted(stages)
        if target.get(stage_address(name, pipeline_id, each)) is None
    ]
    if missing:
        yield Hazard(
            code=HazardCode.STAGE_GONE,
            severity=Severity.BLOCKING,
            facts={"stages": ", ".join(missing)},
        )


def _of_people(permissions: StagePermissions, around: Surroundings) -> Iterator[Hazard]:
    people, target = around.facts.people, around.target
    shut = [each for each in permissions.restricted if _is_shut(each, people)]
    if shut:
        labels = (_label(target, permissions, each.stage_id) for each in shut)
        yield Hazard(
            code=HazardCode.NOBODY_EDITS,
            severity=Severity.WARNING,
            facts={"stages": ", ".join(labels)},
        )
    unknown = dict.fromkeys(
        each for access in permissions.restricted for each in _unknown(access, people)
    )
    if unknown:
        yield Hazard(
            code=HazardCode.UNKNOWN_PEOPLE,
            severity=Severity.WARNING,
            facts={"ids": ", ".join(unknown)},
        )


def _is_shut(access: StageAccess, people: People) -> bool:
    """Tell whether nobody known may edit; where nobody is known, whether nobody is named."""
    if people.users:
        return not admitted(access, people)
    return not access.teams and not access.users and not access.super_admins


def _unknown(access: StageAccess, people: People) -> Iterator[str]:
    """Give the ids of teams and users that the portal, where it told any, does not have."""
    if people.teams:
        yield from (each for each in access.teams if each not in people.teams)
    if people.users:
        yield from (each for each in access.users if each not in people.users)


def _stage(target: Configuration, of: PipelineRules, stage_id: str) -> Stage | None:
    found = target.get(stage_address(of.object, of.pipeline_id, stage_id))
    return found if isinstance(found, Stage) else None


def _label(target: Configuration, of: StagePermissions, stage_id: str) -> str:
    found = target.get(stage_address(of.object, of.pipeline_id, stage_id))
    return found.label if isinstance(found, Stage) else stage_id
