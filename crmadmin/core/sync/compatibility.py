"""What HubSpot's mapping screen would object to (domain/sync-rules.md §1, §2 G10, §4).

Every objection is a value: a code, its severity and facts; the sentences are in
``crmadmin.errors.mapping``.
"""

from collections.abc import Iterator
from enum import StrEnum

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, SyncObjectSettings
from crmadmin.core.definitions import CONTACTS, Definition, System
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.sync.catalogue import Catalogue
from crmadmin.core.sync.default_mappings import default_for, is_standard
from crmadmin.core.sync.type_table import (
    HubSpotType,
    Verdict,
    allowed_types,
    hubspot_type,
    verdict_on,
)


class ObjectionCode(StrEnum):
    """Why a mapping or a setting is refused or doubtful."""

    OBJECT_NOT_SYNCED = "object_not_synced"
    SALESFORCE_OBJECT_NOT_SYNCED = "salesforce_object_not_synced"
    NO_FIELD = "no_field"
    PROPERTY_UNKNOWN = "property_unknown"
    FIELD_UNKNOWN = "field_unknown"
    PROPERTY_ALREADY_MAPPED = "property_already_mapped"
    FIELD_ALREADY_MAPPED = "field_already_mapped"
    TYPE_MISMATCH = "type_mismatch"
    TYPE_UNKNOWN = "type_unknown"
    USER_PROPERTY = "user_property"
    SYNC_IS_OFF = "sync_is_off"
    FIELD_NOT_WRITABLE = "field_not_writable"
    STANDARD_MAPPING_DELETED = "standard_mapping_deleted"
    STANDARD_MAPPING_REMAPPED = "standard_mapping_remapped"
    HUBSPOT_CANNOT_CHANGE = "hubspot_cannot_change"
    CREATES_WRONG_OBJECT = "creates_wrong_object"
    CONTACTS_ONLY = "contacts_only"
    LIST_UNKNOWN = "list_unknown"


READ_ONLY_RULES = (SyncRule.ALWAYS_USE_SALESFORCE, SyncRule.DONT_SYNC)
"""The rules that never write to Salesforce: all that a field which it computes may have."""

HUBSPOT_LOSES_CONTROL = frozenset({"hs_lead_status", "lifecyclestage"})
"""Properties that must not be under "prefer Salesforce unless blank" unawares (S2)."""


def allowed_rules(mapping: FieldMapping, catalogue: Catalogue) -> tuple[SyncRule, ...]:
    """List the rules that the mapping's fields allow (G10)."""
    return READ_ONLY_RULES if _unwritable(mapping, catalogue) else tuple(SyncRule)


def rule_objections(mapping: FieldMapping, catalogue: Catalogue) -> tuple[Objection, ...]:
    """Say what stands against a mapping's rule (G10; UI warning of S2)."""
    return tuple(_against_rule(mapping, catalogue))


def _against_rule(mapping: FieldMapping, catalogue: Catalogue) -> Iterator[Objection]:
    field_name = _unwritable(mapping, catalogue)
    if field_name and mapping.rule not in READ_ONLY_RULES:
        facts = {"property": mapping.property_name, "field": field_name}
        yield Objection(code=ObjectionCode.FIELD_NOT_WRITABLE, facts=facts)
    if (
        mapping.property_name in HUBSPOT_LOSES_CONTROL
        and mapping.rule is SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
    ):
        yield Objection(
            code=ObjectionCode.HUBSPOT_CANNOT_CHANGE,
            severity=Severity.WARNING,
            facts={"property": mapping.property_name},
        )


def _unwritable(mapping: FieldMapping, catalogue: Catalogue) -> str:
    """Name the first field that the integration cannot write, empty if there is none."""
    for salesforce_object, name in mapping.fields:
        known = catalogue.find(System.SALESFORCE, salesforce_object, name)
        if known is not None and (known.calculated or not known.updateable):
            return f"{salesforce_object}.{known.name}"
    return ""


def mapping_objections(
    configuration: Configuration, mapping: FieldMapping, catalogue: Catalogue
) -> tuple[Objection, ...]:
    """Say what stands against adding a mapping to a configuration that does not hold it.

    Sources: K1 (R5, R6, R7), §2 G10, §4.
    """
    return (
        *_against_place(configuration, mapping),
        *_against_taken(configuration, mapping),
        *_against_types(mapping, catalogue),
        *_against_rule(mapping, catalogue),
    )


def _against_place(configuration: Configuration, mapping: FieldMapping) -> Iterator[Objection]:
    facts = {"object": mapping.object, "property": mapping.property_name}
    if mapping.object not in SALESFORCE_OBJECTS:
        yield Objection(code=ObjectionCode.OBJECT_NOT_SYNCED, facts=facts)
        return
    if not configuration.syncs(mapping.object):
        yield Objection(code=ObjectionCode.SYNC_IS_OFF, facts=facts)
    if not mapping.fields:
        yield Objection(code=ObjectionCode.NO_FIELD, facts=facts)
    for name, own in mapping.fields:
        if name not in SALESFORCE_OBJECTS[mapping.object]:
            yield Objection(
                code=ObjectionCode.SALESFORCE_OBJECT_NOT_SYNCED,
                facts={**facts, "field": f"{name}.{own}", "salesforce_object": name},
            )


def _against_taken(configuration: Configuration, mapping: FieldMapping) -> Iterator[Objection]:
    for other in configuration.mappings(mapping.object):
        if other.property_name == mapping.property_name:
            yield Objection(
                code=ObjectionCode.PROPERTY_ALREADY_MAPPED,
                facts={"property": mapping.property_name, "mapped_to": _fields_of(other)},
            )
        taken = {(name, own.casefold()) for name, own in other.fields}
        for name, own in mapping.fields:
            if (name, own.casefold()) in taken:
                facts = {"field": f"{name}.{own}", "mapped_to": other.property_name}
                yield Objection(code=ObjectionCode.FIELD_ALREADY_MAPPED, facts=facts)


def _fields_of(mapping: FieldMapping) -> str:
    return ", ".join(f"{name}.{own}" for name, own in mapping.fields)


def _against_types(mapping: FieldMapping, catalogue: Catalogue) -> Iterator[Objection]:
    known = catalogue.find(System.HUBSPOT, mapping.object, mapping.property_name)
    facts = {"object": mapping.object, "property": mapping.property_name}
    if known is None:
        yield Objection(code=ObjectionCode.PROPERTY_UNKNOWN, facts=facts)
    elif hubspot_type(known) is HubSpotType.USER:
        yield Objection(code=ObjectionCode.USER_PROPERTY, facts=facts)
        return
    for name, own in mapping.fields:
        target = catalogue.find(System.SALESFORCE, name, own)
        if target is None:
            yield Objection(
                code=ObjectionCode.FIELD_UNKNOWN,
                facts={"field": f"{name}.{own}", "salesforce_object": name},
            )
        elif known is not None:
            yield from type_objections(known, target)


def type_objections(known: Definition, target: Definition) -> tuple[Objection, ...]:
    """Say what stands against the types of one pair; nothing for a default mapping (§5).

    A default whose property has no published name says nothing of the types of others.
    """
    verdict = verdict_on(known, target)
    default = default_for(known.object, known.name, ((target.object, target.name),), known)
    is_named = default is not None and default.property_name is not None
    if verdict is Verdict.ACCEPTED or is_named:
        return ()
    facts = {"property": known.name, "field": f"{target.object}.{target.name}"}
    if verdict is Verdict.UNKNOWN:
        return (Objection(code=ObjectionCode.TYPE_UNKNOWN, severity=Severity.WARNING, facts=facts),)
    facts |= {
        "property_type": f"{known.type}/{known.field_type}",
        "field_type": target.type,
        "allowed": ", ".join(allowed_types(hubspot_type(known))) or "–",
    }
    return (Objection(code=ObjectionCode.TYPE_MISMATCH, facts=facts),)


def removal_objections(mapping: FieldMapping, catalogue: Catalogue) -> tuple[Objection, ...]:
    """Say what stands against deleting a mapping: it is one of the integration's own (R3)."""
    return _if_standard(mapping, catalogue, ObjectionCode.STANDARD_MAPPING_DELETED)


def remapping_objections(
    before: FieldMapping, after: FieldMapping, catalogue: Catalogue
) -> tuple[Objection, ...]:
    """Say what stands against giving a mapping other fields: R3 lets only the rule change."""
    if set(before.fields) == set(after.fields):
        return ()
    return _if_standard(before, catalogue, ObjectionCode.STANDARD_MAPPING_REMAPPED)


def _if_standard(
    mapping: FieldMapping, catalogue: Catalogue, code: ObjectionCode
) -> tuple[Objection, ...]:
    known = catalogue.find(System.HUBSPOT, mapping.object, mapping.property_name)
    if not is_standard(mapping, known):
        return ()
    return (Objection(code=code, facts={"property": mapping.property_name}),)


def settings_objections(
    settings: SyncObjectSettings, lists: frozenset[str]
) -> tuple[Objection, ...]:
    """Say what stands against an object's settings; ``lists`` are the names of known lists."""
    return tuple(_against_settings(settings, lists))


def _against_settings(settings: SyncObjectSettings, lists: frozenset[str]) -> Iterator[Objection]:
    facts = {"object": settings.object}
    if settings.object not in SALESFORCE_OBJECTS:
        yield Objection(code=ObjectionCode.OBJECT_NOT_SYNCED, facts=facts)
        return
    allowed = SALESFORCE_OBJECTS[settings.object]
    if settings.creates not in allowed:
        yield Objection(
            code=ObjectionCode.CREATES_WRONG_OBJECT,
            facts={**facts, "creates": settings.creates, "allowed": ", ".join(allowed)},
        )
    gated = settings.inclusion_list is not None or not settings.create_in_hubspot
    if settings.object != CONTACTS and gated:
        yield Objection(code=ObjectionCode.CONTACTS_ONLY, facts=facts)
    if settings.inclusion_list is not None and lists and settings.inclusion_list not in lists:
        yield Objection(
            code=ObjectionCode.LIST_UNKNOWN,
            severity=Severity.WARNING,
            facts={"list": settings.inclusion_list},
        )


def configuration_objections(
    configuration: Configuration, catalogue: Catalogue, lists: frozenset[str] = frozenset()
) -> tuple[Objection, ...]:
    """Say what stands against a whole configuration, in the order of its settings.

    Objects of which no property is known yet are passed over: their records may come later.
    That no property or field is mapped twice is for whoever collects the settings.
    """
    found: list[Objection] = []
    for setting in configuration.settings.values():
        if isinstance(setting, SyncObjectSettings):
            found += settings_objections(setting, lists)
        elif isinstance(setting, FieldMapping) and _is_known(setting, catalogue):
            found += _against_place(configuration, setting)
            found += _against_types(setting, catalogue)
            found += _against_rule(setting, catalogue)
    return tuple(found)


def _is_known(mapping: FieldMapping, catalogue: Catalogue) -> bool:
    return catalogue.knows(System.HUBSPOT, mapping.object) and all(
        catalogue.knows(System.SALESFORCE, name) for name, _ in mapping.fields
    )
