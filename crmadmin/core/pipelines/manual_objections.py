"""What stands against what only a person can set of leads and of stages (domain/leads.md §6)."""

from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS, System
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.pipelines.rule_objections import RuleObjection, unknown_pipeline
from crmadmin.core.sync.catalogue import Catalogue

LIFECYCLE_STAGE = "lifecyclestage"
LEAD_TYPE = "hs_lead_type"
DISQUALIFICATION_REASON = "hs_lead_disqualification_reason"

ByHand = (
    StageProperties | DealRequirement | StageWorkflow | LeadOwnership | LeadAutomation | LeadForm
)
"""What a person sets in HubSpot's window only."""


class ManualObjection(StrEnum):
    """Why a setting that a person makes by hand is refused or doubtful."""

    PROPERTY_UNKNOWN = "asked_property_unknown"
    PROPERTY_TWICE = "asked_property_twice"
    DEAL_NOT_OF_LEADS = "deal_not_of_leads"
    ACTION_EMPTY = "workflow_action_empty"
    OPEN_WITHOUT_SYNC = "ownership_open_without_sync"
    LIFECYCLE_UNKNOWN = "automation_stage_unknown"
    TYPE_UNKNOWN = "automation_type_unknown"
    REASON_UNKNOWN = "automation_reason_unknown"
    REASONS_NONE = "automation_reasons_none"


def manual_objections(
    after: Configuration, setting: ByHand, catalogue: Catalogue
) -> Iterator[Objection]:
    """Say what stands against a setting that is made by hand."""
    match setting:
        case StageProperties():
            yield from _against_stage(after, setting)
            yield from _against_asked(setting.object, setting.properties, catalogue)
        case StageWorkflow():
            yield from _against_stage(after, setting)
            if not all(action.strip() for action in setting.actions):
                yield Objection(code=ManualObjection.ACTION_EMPTY)
        case DealRequirement():
            yield from _against_requirement(after, setting)
        case LeadForm():
            yield from _against_asked(LEADS, setting.properties, catalogue)
        case LeadOwnership():
            if setting.update_open and not setting.sync_owner:
                yield _warning(ManualObjection.OPEN_WITHOUT_SYNC)
        case LeadAutomation():
            yield from _against_automation(after, setting, catalogue)


def values_of(
    configuration: Configuration, catalogue: Catalogue, object_name: str, name: str
) -> frozenset[str]:
    """Give the values of an enumeration property as it shall be; none where it is not known."""
    options = {
        each.value
        for each in configuration.each(PropertyOption)
        if (each.object, each.property_name) == (object_name, name)
    }
    definition = catalogue.find(System.HUBSPOT, object_name, name)
    if not options and definition is not None:
        options = {each.value for each in definition.options}
    return frozenset(options)


def _against_stage(
    after: Configuration, setting: StageProperties | StageWorkflow
) -> Iterator[Objection]:
    address = stage_address(setting.object, setting.pipeline_id, setting.stage_id)
    if not isinstance(after.get(address), Stage):
        facts = {"stage": setting.stage_id, "pipeline": setting.pipeline_id}
        yield Objection(code=RuleObjection.STAGE_UNKNOWN, facts=facts)


def _against_requirement(after: Configuration, setting: DealRequirement) -> Iterator[Objection]:
    if setting.object != LEADS:
        yield Objection(code=ManualObjection.DEAL_NOT_OF_LEADS)
    elif not isinstance(after.get(pipeline_address(LEADS, setting.pipeline_id)), Pipeline):
        yield unknown_pipeline(setting.pipeline_id)


def _against_asked(
    object_name: str, asked: Iterable[AskedProperty], catalogue: Catalogue
) -> Iterator[Objection]:
    seen: set[str] = set()
    is_known = catalogue.knows(System.HUBSPOT, object_name)
    for each in asked:
        facts = {"property": each.name}
        if each.name in seen:
            yield Objection(code=ManualObjection.PROPERTY_TWICE, facts=facts)
        elif is_known and catalogue.find(System.HUBSPOT, object_name, each.name) is None:
            yield Objection(code=ManualObjection.PROPERTY_UNKNOWN, facts=facts)
        seen.add(each.name)


def _against_automation(
    after: Configuration, automation: LeadAutomation, catalogue: Catalogue
) -> Iterator[Objection]:
    """HubSpot keeps values that are options no more, so that unknown ones are only doubtful."""
    for name, stages in (
        (CONTACTS, automation.contact_stages),
        (COMPANIES, automation.company_stages),
    ):
        known = values_of(after, catalogue, name, LIFECYCLE_STAGE)
        yield from _unknown(ManualObjection.LIFECYCLE_UNKNOWN, stages, known)
    if automation.follow_up is None:
        return
    if not automation.follow_up.reasons:
        yield _warning(ManualObjection.REASONS_NONE)
    types = values_of(after, catalogue, LEADS, LEAD_TYPE)
    yield from _unknown(ManualObjection.TYPE_UNKNOWN, (automation.follow_up.lead_type,), types)
    reasons = values_of(after, catalogue, LEADS, DISQUALIFICATION_REASON)
    yield from _unknown(ManualObjection.REASON_UNKNOWN, automation.follow_up.reasons, reasons)


def _unknown(
    code: ManualObjection, values: Iterable[str], known: Collection[str]
) -> Iterator[Objection]:
    for value in values:
        if known and value not in known:
            yield _warning(code, value=value)


def _warning(code: ManualObjection, **facts: object) -> Objection:
    return Objection(code=code, severity=Severity.WARNING, facts=facts)
