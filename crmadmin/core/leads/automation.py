"""What HubSpot does to leads by itself, judged over counted groups (domain/leads.md §6, §7)."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import permutations

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.core.leads.automation_groups import (
    AutomationGroups,
    Disqualifications,
    FrozenLeads,
    LifecycleEntries,
    LifecycleStage,
    StageEntries,
    Way,
)
from crmadmin.core.leads.automation_results import (
    Automation,
    CreatingStage,
    Creations,
    FollowedReason,
    FollowUps,
    Progression,
    Progressions,
    StageEnrolment,
    StageFreedom,
)
from crmadmin.core.leads.exemption import SOURCES, Origin, origin_of
from crmadmin.core.leads.qualification import reason_labels
from crmadmin.core.leads.staged import DEFAULT_PIPELINE, disqualified_stages, stages_of

LIFECYCLE_STAGE = "lifecyclestage"

NEW, ATTEMPTING, CONNECTED = "new-stage-id", "attempting-stage-id", "connected-stage-id"


class Event(StrEnum):
    """What moves a lead forward without anybody moving it (domain/leads.md §7)."""

    EMAIL_SENT = "email_sent"
    LINKEDIN_MESSAGE_SENT = "linkedin_message_sent"
    CALL_MADE = "call_made"
    MEETING_SCHEDULED = "meeting_scheduled"
    EMAIL_REPLIED = "email_replied"
    MEETING_BOOKED = "meeting_booked"
    CALL_CONNECTED = "call_connected"


EVENTS: Mapping[Progression, frozenset[Event]] = {
    Progression.ATTEMPTING: frozenset(
        {Event.EMAIL_SENT, Event.LINKEDIN_MESSAGE_SENT, Event.CALL_MADE, Event.MEETING_SCHEDULED}
    ),
    Progression.CONNECTED: frozenset(
        {Event.EMAIL_REPLIED, Event.MEETING_BOOKED, Event.CALL_CONNECTED}
    ),
}
TARGETS = {Progression.ATTEMPTING: ATTEMPTING, Progression.CONNECTED: CONNECTED}
STARTS = {
    Progression.ATTEMPTING: frozenset({NEW}),
    Progression.CONNECTED: frozenset({NEW, ATTEMPTING}),
}

PROPAGATED = frozenset({"COMPANIES"})
"""Sources of a contact's lifecycle stage that its company passed on (assumption)."""

MANUAL_SOURCES = frozenset(
    source for source, origin in SOURCES.items() if origin in {Origin.USER, Origin.MOBILE}
)
"""Sources of a move that a person made by hand, in the window or in the app (assumption)."""


def progressed(pipeline_id: str, stage_id: str, event: Event, *, frozen: bool = False) -> str:
    """Give the stage in which a lead is after an event; ``frozen`` leads stay where they are."""
    if frozen or pipeline_id != DEFAULT_PIPELINE:
        return stage_id
    for progression, events in EVENTS.items():
        if event in events and stage_id in STARTS[progression]:
            return TARGETS[progression]
    return stage_id


def is_by_hand(source_type: str) -> bool:
    """Tell whether a person moved a record by hand."""
    return origin_of(source_type) in {Origin.USER, Origin.MOBILE}


def backward_ways(stages: Sequence[Stage]) -> tuple[Way, ...]:
    """Give the ways back within a pipeline: to an earlier open stage, or out of a closed one."""
    place = {stage.stage_id: number for number, stage in enumerate(stages)}
    return tuple(
        (one.stage_id, other.stage_id)
        for one, other in permutations(stages, 2)
        if not other.is_closed and (one.is_closed or place[other.stage_id] < place[one.stage_id])
    )


def is_propagated(object_name: str, source_type: str) -> bool:
    """Tell whether a contact's stage is its company's, which creates no lead."""
    return object_name == CONTACTS and source_type.strip().upper() in PROPAGATED


def judge_automation(groups: AutomationGroups, configuration: Configuration) -> Automation:
    """Say what automation does in a configuration; instant, nothing is read."""
    setting = next(iter(configuration.each(LeadAutomation)), LeadAutomation())
    return Automation(
        progressions=_progressions(groups, configuration),
        creations=_creations(groups, setting),
        follow_ups=_follow_ups(groups, configuration, setting),
        enrolments=tuple(_enrolments(groups, configuration)),
    )


def _progressions(groups: AutomationGroups, configuration: Configuration) -> Progressions:
    stages = stages_of(configuration, LEADS, DEFAULT_PIPELINE)
    ids = {each.stage_id for each in stages}
    back = backward_ways(stages)
    still = tuple(_freedom(groups, stage, ids, back) for stage in stages if not stage.is_closed)
    custom = {
        each.stage_id
        for each in stages_of(configuration, LEADS)
        if each.pipeline_id != DEFAULT_PIPELINE and not each.is_closed
    }
    return Progressions(
        stages=still,
        open=sum(each.leads for each in still),
        frozen=sum(each.frozen for each in still),
        custom=sum(each.count for each in groups.moved if each.stage_id in custom),
        without_target=tuple(each for each in Progression if TARGETS[each] not in ids),
        listed=FrozenLeads(stages=tuple(each.stage.stage_id for each in still), ways=back),
    )


def _freedom(
    groups: AutomationGroups, stage: Stage, ids: Iterable[str], back: Sequence[Way]
) -> StageFreedom:
    here = [each for each in groups.moved if each.stage_id == stage.stage_id]
    return StageFreedom(
        stage=stage,
        leads=sum(each.count for each in here),
        frozen=sum(each.count for each in here if not each.ways.isdisjoint(back)),
        progressions=tuple(
            each for each in Progression if stage.stage_id in STARTS[each] and TARGETS[each] in ids
        ),
        listed=FrozenLeads(stages=(stage.stage_id,), ways=tuple(back)),
    )


def _creations(groups: AutomationGroups, setting: LeadAutomation) -> Creations:
    chosen = {CONTACTS: setting.contact_stages, COMPANIES: setting.company_stages}
    return Creations(
        stages=tuple(
            _creating(groups, name, stage, chosen=stage.value in values)
            for name, values in chosen.items()
            for stage in _choices(groups, name, values)
        )
    )


def _choices(
    groups: AutomationGroups, name: str, chosen: Iterable[str]
) -> tuple[LifecycleStage, ...]:
    """Give the lifecycle stages to choose from, then others that histories or settings name."""
    known = groups.lifecycle_stages.get(name, ())
    met = (*(each.stage for each in groups.lifecycle if each.object == name), *chosen)
    others = dict.fromkeys(sorted(set(met) - {each.value for each in known}))
    return (*known, *(LifecycleStage(value=each, label=each) for each in others))


def _creating(
    groups: AutomationGroups, name: str, stage: LifecycleStage, *, chosen: bool
) -> CreatingStage:
    here = [each for each in groups.lifecycle if (each.object, each.stage) == (name, stage.value)]
    counted = [each for each in here if not is_propagated(name, each.source_type)]
    listed = LifecycleEntries(object=name, stages=(stage.value,), period=groups.period)
    return CreatingStage(
        object=name,
        value=stage.value,
        label=stage.label,
        chosen=chosen,
        entries=sum(each.count for each in counted),
        exempt=sum(each.count for each in here) - sum(each.count for each in counted),
        with_open_lead=sum(each.count for each in counted if each.has_open_lead),
        listed=listed,
        listed_exempt=LifecycleEntries(
            object=name, stages=listed.stages, period=groups.period, exempt=True
        ),
    )


def _follow_ups(
    groups: AutomationGroups, configuration: Configuration, setting: LeadAutomation
) -> FollowUps:
    stages = tuple(each.stage_id for each in disqualified_stages(configuration))
    counts: dict[str, int] = {}
    for each in groups.entered:
        if each.to_stage in stages and each.from_stage not in stages:
            counts[each.reason] = counts.get(each.reason, 0) + each.count
    labels = reason_labels(configuration, groups.fixed_reasons)
    follow_up = setting.follow_up
    chosen = () if follow_up is None else follow_up.reasons
    return FollowUps(
        lead_type=None if follow_up is None else follow_up.lead_type,
        reasons=tuple(
            FollowedReason(
                value=value,
                label=labels.get(value, value),
                chosen=value in chosen,
                disqualifications=counts.get(value, 0),
                listed=Disqualifications(stages=stages, reasons=(value,), period=groups.period),
            )
            for value in dict.fromkeys((*labels, *chosen, *sorted(counts)))
        ),
    )


def _enrolments(groups: AutomationGroups, configuration: Configuration) -> Iterable[StageEnrolment]:
    actions = {
        each.stage_id: each.actions
        for each in configuration.each(StageWorkflow)
        if each.object == LEADS
    }
    for stage in stages_of(configuration, LEADS):
        yield StageEnrolment(
            stage=stage,
            entries=sum(each.count for each in groups.entered if each.to_stage == stage.stage_id),
            records=groups.records.get(stage.stage_id, 0),
            actions=actions.get(stage.stage_id, ()),
            workflows=groups.workflows.get(stage.stage_id, ()),
            listed=StageEntries(stage_id=stage.stage_id, period=groups.period),
        )
