"""A setting in one line, and field by field: what it was, what it becomes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from crmadmin.core.associations.standard_types import PRIMARY_TYPES
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import KIND as EDITS
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import (
    Configuration,
    LeadSetting,
    PipelineSetting,
    Setting,
)
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.lead_automation import KIND as AUTOMATION
from crmadmin.core.configuration.lead_form import KIND as FORM
from crmadmin.core.configuration.lead_ownership import KIND as OWNERSHIP
from crmadmin.core.configuration.property_options import KIND as OPTIONS
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.wording.association_edits import DOINGS, edit_sentence, key_names
from crmadmin.wording.kinds import field_name, kind_name, property_name, rule_name
from crmadmin.wording.objects import between, object_name, salesforce_name
from crmadmin.wording.pipeline_values import pipeline_value
from crmadmin.wording.pipelines import pipeline_line
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import quoted, words

YES, NO = words("yes", "oui"), words("no", "non")

LABEL = words("{label} {between}", "{label} {between}")
LIMIT = words("{what}{counted} for each {record}", "{what}{counted} pour chaque {record}")
WITH_LABEL = words(" with the label {label}", " avec le libellé {label}")
AS_PRIMARY = words(" as primary", " en association principale")
OPTION = words(
    "{label} ({value}) of {property}, {object}", "{label} ({value}), {property}, {object}"
)
SYNC_OF = words("Sync of {objects}", "Synchronisation : {objects}")
MAPPING = words("{property} ⇄ {fields}: {rule}", "{property} ⇄ {fields} : {rule}")
MAPPED = words("{property} of {objects}", "{property}, {objects}")
KNOWN_BY_NAME = words("{kind} {name}", "{kind} {name}")

OF_LEADS = frozenset({AUTOMATION, FORM, OWNERSHIP})
"""Kinds of which a portal has one setting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field of a setting: its name, and its value before and after; None = no such setting."""

    field: str
    old: str | None
    new: str | None


def setting_line(
    speech: Speech, setting: Setting, configuration: Configuration | None = None
) -> str:
    """Say a setting in one line; ``configuration`` knows what others are called."""
    match setting:
        case AssociationLabel():
            there, back = setting.texts
            texts = [there] if setting.inverse_label is None else [there, back]
            return speech(
                LABEL,
                label=" ⇄ ".join(quoted(speech, text) for text in texts),
                between=between(speech, setting.from_object, setting.to_object),
            )
        case AssociationLimit():
            return _limit_line(speech, setting, configuration)
        case AssociationEdit():
            return edit_sentence(speech, setting, configuration)
        case PropertyOption():
            return speech(
                OPTION,
                label=quoted(speech, setting.label),
                value=setting.value,
                property=property_name(speech, setting.property_name),
                object=object_name(speech, setting.object),
            )
        case SyncObjectSettings() | FieldMapping():
            return _sync_line(speech, setting)
        case _:
            return pipeline_line(speech, setting, configuration)


def _sync_line(speech: Speech, setting: SyncObjectSettings | FieldMapping) -> str:
    if isinstance(setting, SyncObjectSettings):
        return speech(SYNC_OF, objects=object_name(speech, setting.object))
    return speech(
        MAPPING,
        property=setting.property_name,
        fields=_pairs(speech, setting.fields),
        rule=rule_name(speech, setting.rule),
    )


def label_text(speech: Speech, address: Address, configuration: Configuration | None) -> str:
    """Name a label by its text where it is known, else by its internal name."""
    label = None if configuration is None else configuration.get(address)
    text = label.label if isinstance(label, AssociationLabel) else address.path[-1]
    return quoted(speech, text)


def counted_label(
    speech: Speech, limit: AssociationLimit, configuration: Configuration | None
) -> str:
    """Name the label that a limit counts, in the direction that is counted; empty for none."""
    if limit.label is None:
        return ""
    label = None if configuration is None else configuration.get(limit.label)
    if isinstance(label, AssociationLabel):
        return quoted(speech, label.texts[1 if limit.counts_inverse else 0])
    return quoted(speech, limit.label.path[-1])


def counted_as(speech: Speech, limit: AssociationLimit, configuration: Configuration | None) -> str:
    """Say which associations a limit counts, to stand behind their number; empty for any."""
    if limit.label is not None:
        return speech(WITH_LABEL, label=counted_label(speech, limit, configuration))
    return speech(AS_PRIMARY) if limit.type_id in PRIMARY_TYPES else ""


def limited(speech: Speech, limit: AssociationLimit) -> str:
    """Say how many records of what a limit allows."""
    count = limit.max_records
    return f"{speech.number(count)} {object_name(speech, limit.to_object, count)}"


def _limit_line(
    speech: Speech, limit: AssociationLimit, configuration: Configuration | None
) -> str:
    return speech(
        LIMIT,
        what=limited(speech, limit),
        counted=counted_as(speech, limit, configuration),
        record=object_name(speech, limit.from_object, 1),
    )


def address_line(speech: Speech, address: Address) -> str:
    """Name a setting of which no more is known than where it lies."""
    kind, path = kind_name(speech, address.kind, 1), address.path
    match address.kind:
        case _ if address.kind == LABELS:
            name = f"{quoted(speech, path[-1])} {between(speech, path[0], path[1])}"
        case _ if address.kind in {LIMITS, EDITS}:
            name = between(speech, path[0], path[1])
        case _ if address.kind == OPTIONS:
            of = property_name(speech, path[1])
            return speech(
                OPTION,
                label=kind,
                value=path[-1],
                property=of,
                object=object_name(speech, path[0]),
            )
        case _ if address.kind in OF_LEADS:
            return kind
        case _ if len(path) == 1:
            name = object_name(speech, path[0])
        case _:
            name = speech(MAPPED, property=path[-1], objects=object_name(speech, path[0]))
    return speech(KNOWN_BY_NAME, kind=kind, name=name)


def differences(
    speech: Speech,
    old: Setting | None,
    new: Setting | None,
    configuration: Configuration | None = None,
) -> tuple[Difference, ...]:
    """List the fields that differ, or all of them where a setting appears or goes.

    ``configuration`` knows the labels that limits count. What names the rows of an edit of
    records is nothing to read, and left out. Raises ValueError where there is no setting at all.
    """
    setting = old if new is None else new
    if setting is None:
        raise ValueError("no setting")
    before = None if old is None else old.to_plain()
    after = None if new is None else new.to_plain()
    say = partial(field_value, speech, setting, configuration)
    found = []
    for key in setting.to_plain():
        if isinstance(setting, AssociationEdit) and key in _OF_THE_WORKSPACE:
            continue
        was, becomes = (None if plain is None else plain[key] for plain in (before, after))
        if before is not None and after is not None and was == becomes:
            continue
        if was is None and becomes is None:
            continue
        found.append(
            Difference(
                field=field_name(speech, setting.address.kind, key),
                old=None if before is None else say(key, was),
                new=None if after is None else say(key, becomes),
            )
        )
    return tuple(found)


def field_value(
    speech: Speech, setting: Setting, configuration: Configuration | None, key: str, value: Any
) -> str:
    """Say the plain value of a field of a setting; nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return speech(YES if value else NO)
    if key == "label" and isinstance(setting, AssociationLimit):
        return counted_label(speech, setting, configuration)
    if isinstance(setting, AssociationEdit) and key in {"adds", "removes"}:
        return key_names(speech, setting, tuple(value), configuration)
    if isinstance(setting, PipelineSetting | LeadSetting):
        told = pipeline_value(speech, setting, configuration, key, value)
        if told is not None:
            return told
    say = _SAID.get(key)
    return str(value) if say is None else say(speech, value)


def _pairs(_: Speech, fields: Sequence[Sequence[str]]) -> str:
    return ", ".join(f"{target}.{field}" for target, field in fields)


_OF_THE_WORKSPACE = frozenset({"edit_id", "digest"})
"""Fields that only tell the rows of one edit of records from those of another."""

_SAID: Mapping[str, Callable[[Speech, Any], str]] = {
    "object": object_name,
    "from_object": object_name,
    "to_object": object_name,
    "property": property_name,
    "max_records": Speech.number,
    "doing": lambda speech, doing: speech(DOINGS[Doing(doing)]),
    "pairs": Speech.number,
    "creates": lambda speech, name: salesforce_name(speech, name, 1),
    "fields": _pairs,
    "rule": lambda speech, rule: rule_name(speech, SyncRule(rule)),
}
"""How the values of fields are said that are more than a text of the admin's."""
