"""What qualification asks of leads, judged over counted groups (domain/leads.md §3, §4, §6).

From a few figures follows what any configuration asks, without reading anything again.
"""

from collections.abc import Iterable, Mapping, Sequence

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.qualification_groups import (
    NONE,
    DeallessLeads,
    QualificationGroups,
    Tally,
)
from crmadmin.core.leads.qualification_results import (
    CreatorLack,
    DealLack,
    FormLack,
    PropertyLack,
    Qualification,
    Reasons,
    ReasonUse,
    StageLack,
)
from crmadmin.core.leads.staged import disqualified_stages, qualified_stages, stages_of

REASON = "hs_lead_disqualification_reason"


def lacking(values: Mapping[str, str | None], required: Iterable[str]) -> tuple[str, ...]:
    """Name the required properties that a record lacks: those without a value."""
    return tuple(name for name in required if not values.get(name))


def watched_properties(object_name: str, *configurations: Configuration) -> tuple[str, ...]:
    """Name every property that any of the configurations asks for, in order."""
    asked: dict[str, None] = {}
    for each in configurations:
        for setting in each.each(StageProperties):
            if setting.object == object_name:
                asked.update(dict.fromkeys(one.name for one in setting.properties))
        if object_name == LEADS:
            for form in each.each(LeadForm):
                asked.update(dict.fromkeys(one.name for one in form.properties))
    return tuple(asked)


def judge_qualification(groups: QualificationGroups, configuration: Configuration) -> Qualification:
    """Say what records lack of what a configuration asks for; instant, nothing is read."""
    asked = {
        each.stage_id: each.properties
        for each in configuration.each(StageProperties)
        if each.object == groups.object
    }
    stages = tuple(
        _stage(groups, stage, asked.get(stage.stage_id, ()))
        for stage in stages_of(configuration, groups.object)
    )
    if groups.object != LEADS:
        return Qualification(stages=stages)
    return Qualification(
        stages=stages,
        deals=_deals(groups, configuration),
        reasons=_reasons(groups, configuration),
        form=_form(groups, configuration),
    )


def _stage(groups: QualificationGroups, stage: Stage, asked: Sequence[AskedProperty]) -> StageLack:
    standing = groups.standing_tallies.get(stage.stage_id, NONE)
    entered = groups.entered_tallies.get(stage.stage_id, NONE)
    required = _required(groups, asked)
    return StageLack(
        stage=stage,
        properties=_properties(groups, asked, standing, entered),
        standing=standing.total,
        standing_lacking=standing.lacking(required),
        entered=entered.total,
        entered_lacking=entered.lacking(required),
        covered=_covered(groups, asked),
    )


def _form(groups: QualificationGroups, configuration: Configuration) -> FormLack:
    asked = [one for each in configuration.each(LeadForm) for one in each.properties]
    required = _required(groups, asked)
    users = (
        CreatorLack(user_id=user, created=own.total, lacking=own.lacking(required))
        for user, own in groups.created_tallies.items()
    )
    return FormLack(
        properties=_properties(groups, asked, groups.created_tally, NONE),
        created=groups.created_tally.total,
        lacking=groups.created_tally.lacking(required),
        users=tuple(sorted(users, key=lambda each: (-each.lacking, -each.created, each.user_id))),
        covered=_covered(groups, asked),
    )


def _properties(
    groups: QualificationGroups, asked: Sequence[AskedProperty], standing: Tally, entered: Tally
) -> tuple[PropertyLack, ...]:
    return tuple(
        PropertyLack(
            name=each.name,
            required=each.required,
            known=each.name not in groups.unknown,
            standing=standing.lacked.get(each.name, 0),
            entered=entered.lacked.get(each.name, 0),
        )
        for each in asked
    )


def _required(groups: QualificationGroups, asked: Iterable[AskedProperty]) -> frozenset[str]:
    return frozenset(each.name for each in asked if each.required) - groups.unknown


def _covered(groups: QualificationGroups, asked: Iterable[AskedProperty]) -> bool:
    return all(each.name in groups.watched for each in asked)


def _deals(groups: QualificationGroups, configuration: Configuration) -> tuple[DealLack, ...]:
    required = {each.pipeline_id for each in configuration.each(DealRequirement) if each.required}
    by_pipeline: dict[str, list[str]] = {}
    for stage in qualified_stages(configuration):
        by_pipeline.setdefault(stage.pipeline_id, []).append(stage.stage_id)
    found = []
    for pipeline_id, stages in by_pipeline.items():
        without = sum(groups.without_deal.get(each, 0) for each in stages)
        found.append(
            DealLack(
                pipeline_id=pipeline_id,
                required=pipeline_id in required,
                qualified=without + sum(groups.with_deal.get(each, 0) for each in stages),
                without=without,
                listed=DeallessLeads(stages=tuple(stages)),
            )
        )
    return tuple(found)


def reason_labels(
    configuration: Configuration, fixed_reasons: Mapping[str, str] | None
) -> Mapping[str, str]:
    """Give the labels of disqualification reasons by value, in their order; none if unknown."""
    options = sorted(
        (
            each
            for each in configuration.each(PropertyOption)
            if (each.object, each.property_name) == (LEADS, REASON)
        ),
        key=lambda each: each.position,
    )
    return {each.value: each.label for each in options} or fixed_reasons or {}


def _reasons(groups: QualificationGroups, configuration: Configuration) -> Reasons:
    stages = tuple(each.stage_id for each in disqualified_stages(configuration))
    labels = reason_labels(configuration, groups.fixed_reasons)
    not_known = groups.fixed_reasons is not None and not labels
    held: dict[str, list[int]] = {value: [0, 0] for value in labels}
    for (stage_id, value), count in groups.reasons.items():
        held.setdefault(value, [0, 0])[stage_id not in stages] += count
    without = held.pop("", [0, 0])[0]
    uses = tuple(
        ReasonUse(
            value=value,
            label=labels.get(value, value),
            is_option=value in labels or not_known,
            disqualified=disqualified,
            others=others,
        )
        for value, (disqualified, others) in held.items()
    )
    return Reasons(
        uses=tuple(sorted(uses, key=lambda each: not each.is_option)),
        disqualified=without + sum(each.disqualified for each in uses),
        without=without,
        stages=stages,
    )
