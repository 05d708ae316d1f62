"""Everything that stands in the mapping table beside the counts, read in one state."""

from collections.abc import Iterator
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration import field_mappings, sync_settings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, SyncObjectSettings
from crmadmin.core.definitions import Definition, System
from crmadmin.core.objections import Objection
from crmadmin.core.policies import Policies
from crmadmin.core.sync.assumptions import TYPES_FIT, assumptions_beneath
from crmadmin.core.sync.catalogue import Catalogue
from crmadmin.core.sync.compatibility import (
    allowed_rules,
    mapping_objections,
)
from crmadmin.core.sync.default_mappings import is_standard
from crmadmin.store.catalogues import read_catalogue, read_list_names
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.policies import read_policies

_KINDS = frozenset({field_mappings.KIND, sync_settings.KIND})
"""The kinds of settings that the sync follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedTo:
    """One Salesforce field of a mapping; ``definition`` None: not in this workspace."""

    salesforce_object: str
    field: str
    definition: Definition | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """A mapping as the base has it and as the draft has it; one of the two may be None.

    ``rules`` are those that its fields allow; ``objections`` what HubSpot would say of the
    mapping as drafted; ``assumptions`` the names of those beneath it.
    """

    property_name: str
    before: FieldMapping | None
    after: FieldMapping | None
    hubspot: Definition | None
    fields: tuple[MappedTo, ...]
    rules: tuple[SyncRule, ...]
    objections: tuple[Objection, ...]
    assumptions: tuple[str, ...]
    is_standard: bool

    @property
    def is_drafted(self) -> bool:
        """Tell whether the draft has made anything of this mapping."""
        return self.before != self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingSheet:
    """The mappings and settings of one HubSpot object, before and after the draft.

    ``lists`` are the names that an inclusion list can have. ``known`` are the objects of which
    definitions are in the workspace. ``changes`` are the draft's of mappings and
    sync settings; ``position`` of ``edits`` edits of any kind are in effect.
    """

    object: str
    lines: tuple[SheetLine, ...]
    settings_before: SyncObjectSettings
    settings: SyncObjectSettings
    is_synced: bool
    lists: tuple[str, ...]
    known: frozenset[tuple[System, str]]
    base: Configuration
    drafted: Configuration
    changes: tuple[Change, ...]
    position: int
    edits: int
    policies: Policies
    read_only: bool

    def knows(self, system: System) -> bool:
        """Tell whether anything of this object is known of that system."""
        names = (self.object,) if system is System.HUBSPOT else SALESFORCE_OBJECTS[self.object]
        return any((system, name) in self.known for name in names)

    def line(self, property_name: str) -> SheetLine | None:
        """Find the line of a property."""
        return next((line for line in self.lines if line.property_name == property_name), None)


def read_mapping_sheet(database: Database, hubspot_object: str) -> MappingSheet:
    """Read the sheet of one HubSpot object; the lines in the order of the configuration."""
    with database.reading() as connection:
        base = read_base(connection)
        draft = read_draft(connection, base)
        catalogue = read_catalogue(connection)
        lists = tuple(sorted(read_list_names(connection), key=str.casefold))
        policies = read_policies(connection)
    drafted = draft.configuration()
    return MappingSheet(
        object=hubspot_object,
        lines=tuple(_lines(hubspot_object, base, drafted, catalogue)),
        settings_before=base.sync_settings(hubspot_object),
        settings=drafted.sync_settings(hubspot_object),
        is_synced=drafted.syncs(hubspot_object),
        lists=lists,
        known=frozenset(key for key, definitions in catalogue.objects.items() if definitions),
        base=base,
        drafted=drafted,
        changes=tuple(each for each in draft.changes() if each.address.kind in _KINDS),
        position=draft.position,
        edits=len(draft.edits),
        policies=policies,
        read_only=database.read_only,
    )


def _lines(
    hubspot_object: str, base: Configuration, drafted: Configuration, catalogue: Catalogue
) -> Iterator[SheetLine]:
    before = {mapping.property_name: mapping for mapping in base.mappings(hubspot_object)}
    after = {mapping.property_name: mapping for mapping in drafted.mappings(hubspot_object)}
    for name in dict.fromkeys((*before, *after)):
        mapping = after.get(name) or before[name]
        hubspot = catalogue.find(System.HUBSPOT, hubspot_object, name)
        standard = is_standard(mapping, hubspot)
        fields = tuple(
            MappedTo(
                salesforce_object=salesforce_object,
                field=field,
                definition=catalogue.find(System.SALESFORCE, salesforce_object, field),
            )
            for salesforce_object, field in mapping.fields
        )
        yield SheetLine(
            property_name=name,
            before=before.get(name),
            after=after.get(name),
            hubspot=hubspot,
            fields=fields,
            rules=allowed_rules(mapping, catalogue),
            objections=_objections(drafted, after.get(name), catalogue),
            assumptions=_assumptions(hubspot, fields, standard=standard),
            is_standard=standard,
        )


def _objections(
    drafted: Configuration, mapping: FieldMapping | None, catalogue: Catalogue
) -> tuple[Objection, ...]:
    """Say what stands against a mapping; nothing while its records are still to come."""
    if mapping is None or not catalogue.knows(System.HUBSPOT, mapping.object):
        return ()
    if not all(catalogue.knows(System.SALESFORCE, name) for name, _ in mapping.fields):
        return ()
    others = drafted.replaced(mapping.address, None)
    return mapping_objections(others, mapping, catalogue)


def _assumptions(
    hubspot: Definition | None, fields: tuple[MappedTo, ...], *, standard: bool
) -> tuple[str, ...]:
    """Name what lies beneath; the types of a standard mapping fit by documentation."""
    if hubspot is None:
        return ()
    definitions = [field.definition for field in fields if field.definition is not None]
    found = [name for field in definitions for name in assumptions_beneath(hubspot, field)]
    return tuple(name for name in dict.fromkeys(found) if not (standard and name == TYPES_FIT))
