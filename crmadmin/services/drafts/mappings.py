"""Edits of field mappings and sync settings."""

from dataclasses import replace

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.field_mappings import KIND, FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.sync import compatibility
from crmadmin.errors import Problem
from crmadmin.errors.mapping import NOT_MAPPED
from crmadmin.services.drafts.ground import Edited, Ground, allowed


def set_rule(ground: Ground, hubspot_object: str, property_name: str, rule: SyncRule) -> Edited:
    """Give a mapping another rule."""
    mapping = replace(_mapped(ground, hubspot_object, property_name), rule=rule)
    warnings = allowed(compatibility.rule_objections(mapping, ground.catalogue))
    return ground.edited({mapping.address: mapping}), warnings


def add_mapping(ground: Ground, mapping: FieldMapping) -> Edited:
    """Add a mapping."""
    objections = compatibility.mapping_objections(ground.configuration, mapping, ground.catalogue)
    return ground.edited({mapping.address: mapping}), allowed(objections)


def edit_mapping(ground: Ground, mapping: FieldMapping) -> Edited:
    """Give the mapping of a property other fields or another rule."""
    before = _mapped(ground, mapping.object, mapping.property_name)
    others = ground.configuration.replaced(mapping.address, None)
    objections = (
        compatibility.rule_objections(mapping, ground.catalogue)
        if before.fields == mapping.fields
        else compatibility.remapping_objections(before, mapping, ground.catalogue)
        + compatibility.mapping_objections(others, mapping, ground.catalogue)
    )
    return ground.edited({mapping.address: mapping}), allowed(objections)


def remove_mapping(ground: Ground, hubspot_object: str, property_name: str) -> Edited:
    """Delete a mapping."""
    mapping = _mapped(ground, hubspot_object, property_name)
    objections = compatibility.removal_objections(mapping, ground.catalogue)
    return ground.edited({mapping.address: None}), allowed(objections)


def change_settings(ground: Ground, settings: SyncObjectSettings) -> Edited:
    """Set what an object creates and includes."""
    objections = compatibility.settings_objections(settings, ground.lists)
    return ground.edited({settings.address: settings}), allowed(objections)


def _mapped(ground: Ground, hubspot_object: str, property_name: str) -> FieldMapping:
    present = ground.configuration.get(Address(KIND, (hubspot_object, property_name)))
    if not isinstance(present, FieldMapping):
        raise Problem(NOT_MAPPED, object=hubspot_object, property=property_name)
    return present
