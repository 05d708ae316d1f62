"""The configuration file: what only a person sets of leads, read and written."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from crmadmin.core.changes.declaration import Declaration, Part
from crmadmin.core.configuration import (
    deal_requirements,
    lead_automation,
    lead_form,
    lead_ownership,
)
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.definitions import LEADS
from crmadmin.exchange.configuration_items import Line, Unique
from crmadmin.exchange.configuration_pipelines import Told, asked_item, asked_of, texts
from crmadmin.exchange.yaml_nodes import Place

LEAD_KEYS = ("deal_required", "settings")
OWNERSHIP, AUTOMATION, FORM = "ownership", "automation", "form"
_KINDS = {
    OWNERSHIP: lead_ownership.KIND,
    AUTOMATION: lead_automation.KIND,
    FORM: lead_form.KIND,
}
_SWITCHES = ("sync_owner", "update_open", "sync_activities")
_AUTOMATION_KEYS = ("contact_stages", "company_stages", "follow_up")


def read_lead_settings(entries: Mapping[str, Place]) -> Iterator[Told]:
    """Read ``deal_required:`` and ``settings:`` of leads; Problem that names the line."""
    if "deal_required" in entries:
        for pipeline_id, place in entries["deal_required"].entries(()).items():
            part = Part(deal_requirements.KIND, (LEADS, pipeline_id))
            yield part, tuple(_requirement(pipeline_id, place))
    if "settings" in entries:
        for key, place in entries["settings"].entries(tuple(_KINDS)).items():
            part = Part(_KINDS[key], (LEADS,))
            yield part, () if place.is_null else (_READ[key](place),)


def lead_settings_tree(declaration: Declaration) -> Mapping[str, Any]:
    """Give what stands under ``deal_required:`` and ``settings:`` of leads."""
    required: dict[str, object] = {}
    settings: dict[str, object] = {}
    for part in sorted(part for part in declaration.whole if part.kind == deal_requirements.KIND):
        if part.path[0] == LEADS:
            required[part.path[1]] = _value(_only(declaration, part))
    for key, kind in _KINDS.items():
        part = Part(kind, (LEADS,))
        if part in declaration.whole:
            settings[key] = _value(_only(declaration, part))
    return {
        **({"deal_required": required} if required else {}),
        **({"settings": settings} if settings else {}),
    }


def _only(declaration: Declaration, part: Part) -> Setting | None:
    """Give the one setting that a part can hold."""
    return next(iter(declaration.of(part)), None)


def _requirement(pipeline_id: str, place: Place) -> Iterator[DealRequirement]:
    if not place.is_null:
        yield DealRequirement(object=LEADS, pipeline_id=pipeline_id, required=place.boolean())


def _ownership(place: Place) -> LeadOwnership:
    entries = place.entries(_SWITCHES)
    return LeadOwnership(**{key: each.boolean() for key, each in entries.items()})


def _automation(place: Place) -> LeadAutomation:
    entries = place.entries(_AUTOMATION_KEYS)
    follow_up = entries.get("follow_up")
    return LeadAutomation(
        contact_stages=texts(entries["contact_stages"]) if "contact_stages" in entries else (),
        company_stages=texts(entries["company_stages"]) if "company_stages" in entries else (),
        follow_up=None if follow_up is None or follow_up.is_null else _follow_up(follow_up),
    )


def _follow_up(place: Place) -> FollowUp:
    entries = place.required(("lead_type",), ("lead_type", "reasons"))
    reasons = texts(entries["reasons"]) if "reasons" in entries else ()
    return FollowUp(lead_type=entries["lead_type"].words(), reasons=reasons)


def _form(place: Place) -> LeadForm:
    known = Unique()
    found = []
    for each in place.items():
        entries = each.required(("property",), ("property", "required"))
        found.append(asked_of(entries))
        known.add(entries["property"], found[-1].name)
    return LeadForm(properties=tuple(found))


_READ: Mapping[str, Callable[[Place], Setting]] = {
    OWNERSHIP: _ownership,
    AUTOMATION: _automation,
    FORM: _form,
}


def _value(setting: Setting | None) -> object:
    match setting:
        case DealRequirement():
            return setting.required
        case LeadOwnership():
            return Line({key: getattr(setting, key) for key in _SWITCHES})
        case LeadAutomation():
            return Line(_automation_line(setting))
        case LeadForm():
            return [asked_item(each) for each in setting.properties]
        case _:
            return None


def _automation_line(automation: LeadAutomation) -> Mapping[str, object]:
    line: dict[str, object] = {
        "contact_stages": list(automation.contact_stages),
        "company_stages": list(automation.company_stages),
    }
    if automation.follow_up is not None:
        follow_up = automation.follow_up
        line["follow_up"] = {"lead_type": follow_up.lead_type, "reasons": list(follow_up.reasons)}
    return line
