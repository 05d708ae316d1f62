"""The configuration file: what it says, read strictly.

Its shape is that of design "The configuration file": ``crmadmin: 1``, then ``associations:``,
``leads:``, ``pipelines:`` and ``sync:``. Nothing unknown is passed over, every problem names
its line.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from ruamel.yaml.nodes import MappingNode, ScalarNode

from crmadmin.core.changes.declaration import Declaration, Part
from crmadmin.core.configuration import field_mappings, sync_settings
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import (
    SALESFORCE_OBJECTS,
    SyncObjectSettings,
    default_settings,
)
from crmadmin.core.definitions import CONTACTS, LEADS
from crmadmin.errors import Problem
from crmadmin.errors import configuration as wordings
from crmadmin.exchange.configuration_associations import read_associations
from crmadmin.exchange.configuration_lead_settings import LEAD_KEYS, read_lead_settings
from crmadmin.exchange.configuration_options import read_options
from crmadmin.exchange.configuration_pipelines import (
    PIPELINE_KEYS,
    read_object,
    read_pipelines,
)
from crmadmin.exchange.yaml_nodes import WHOLE, Place, compose, read_text

VERSION = 1
"""The version of the file's shape that this program reads and writes."""

LATER_SECTIONS = ("lifecycle",)
"""Sections whose settings a later version knows; they may be there, empty."""

SECTIONS = ("crmadmin", "associations", "leads", "pipelines", *LATER_SECTIONS, "sync")
SYNC = frozenset({Part(field_mappings.KIND, ()), Part(sync_settings.KIND, ())})
"""What a file declares as a whole if it has ``sync:``."""
CONTACT_KEYS = ("creates", "inclusion_list", "create_in_hubspot", "mappings")
OBJECT_KEYS = ("creates", "mappings")
MAPPING_KEYS = ("property", "fields", "rule")

_NAME = re.compile(r"\S(.{0,198}\S)?")
_PREFER_HUBSPOT = re.compile(r"prefer[\s_-]*hubspot", re.IGNORECASE)


def read_configuration(path: Path) -> Configuration:
    """Read the settings of a configuration file.

    Problem that names file, line and remedy for whatever is unknown, missing or wrong.
    """
    return read_declaration(path).configuration


def read_declaration(path: Path) -> Declaration:
    """Read a configuration file: its settings, and of which parts it tells all."""
    return parse_declaration(read_text(path), path)


def parse_configuration(text: str, file: object) -> Configuration:
    """Read the settings of a file's text; ``file`` is the name that problems give it."""
    return parse_declaration(text, file).configuration


def parse_declaration(text: str, file: object) -> Declaration:
    """Read the text of a configuration file; ``file`` is the name that problems give it.

    A section that is not there declares nothing, one that is there and empty declares that
    there is nothing.
    """
    root = compose(text, file)
    if not isinstance(root, MappingNode):
        line = 1 if root is None else root.start_mark.line + 1
        raise Problem(wordings.NOT_A_CONFIGURATION, file=file, line=line)
    top = Place(file, "", root)
    _check_version(top)
    sections = top.entries(SECTIONS)
    for name in LATER_SECTIONS:
        if name in sections and not sections[name].is_empty:
            raise sections[name].problem(wordings.NOT_KNOWN_YET)
    settings: list[Setting] = []
    whole: set[Part] = set()
    for name, read in _READERS.items():
        if name in sections and not sections[name].is_empty:
            for part, declared in read(sections[name]):
                whole.add(part)
                settings += declared
    if "sync" in sections:
        whole |= SYNC
        for name, section in _objects(sections["sync"]).items():
            settings += _object_settings(name, section)
    return Declaration(configuration=Configuration.of(settings), whole=frozenset(whole))


def _read_leads(section: Place) -> Iterator[tuple[Part, tuple[Setting, ...]]]:
    entries = section.entries(("options", *PIPELINE_KEYS, *LEAD_KEYS))
    if "options" in entries:
        yield from read_options(entries["options"])
    yield from read_object(LEADS, entries)
    yield from read_lead_settings(entries)


_READERS = {
    "associations": read_associations,
    "leads": _read_leads,
    "pipelines": read_pipelines,
}
"""What reads each section of which every part is told as a whole."""


def _check_version(top: Place) -> None:
    """Look at the version first: a newer file may hold any key."""
    version = next((v for k, v in top.node.value if k.value == "crmadmin"), None)
    if version is None:
        raise top.problem(wordings.VERSION_MISSING)
    place = Place(top.file, "crmadmin", version)
    shown = place.shown()
    whole = isinstance(version, ScalarNode) and version.tag == WHOLE and shown.isdecimal()
    if whole and int(shown) > VERSION:
        raise place.problem(wordings.VERSION_NEWER, value=shown)
    if not whole or int(shown) != VERSION:
        raise place.problem(wordings.VERSION_UNKNOWN, value=shown)


def _objects(sync: Place) -> dict[str, Place]:
    try:
        return sync.entries(tuple(SALESFORCE_OBJECTS))
    except Problem as problem:
        if problem.wording is not wordings.UNKNOWN_KEY:
            raise
        raise Problem(wordings.UNKNOWN_OBJECT, detail="", **problem.facts) from None


def _object_settings(name: str, section: Place) -> list[Setting]:
    entries = section.entries(CONTACT_KEYS if name == CONTACTS else OBJECT_KEYS)
    default = default_settings(name)
    creates, inclusion_list = entries.get("creates"), entries.get("inclusion_list")
    create_in_hubspot = entries.get("create_in_hubspot")
    settings = SyncObjectSettings(
        object=name,
        creates=creates.one_of(SALESFORCE_OBJECTS[name]) if creates else default.creates,
        inclusion_list=None
        if inclusion_list is None or inclusion_list.is_null
        else inclusion_list.text(),
        create_in_hubspot=create_in_hubspot.boolean()
        if create_in_hubspot
        else default.create_in_hubspot,
    )
    mappings = entries.get("mappings")
    return [settings, *(_mappings(name, mappings) if mappings else ())]


def _mappings(name: str, section: Place) -> list[FieldMapping]:
    found: list[FieldMapping] = []
    properties: dict[str, int] = {}
    fields: dict[tuple[str, str], int] = {}
    for place in section.items():
        mapping = _mapping(name, place)
        if mapping.property_name in properties:
            first = properties[mapping.property_name]
            raise place.problem(
                wordings.DUPLICATE_PROPERTY, property=mapping.property_name, first=first
            )
        properties[mapping.property_name] = place.line
        for salesforce_object, own in mapping.fields:
            key = (salesforce_object, own.casefold())
            if key in fields:
                raise place.problem(
                    wordings.DUPLICATE_FIELD,
                    field=f"{salesforce_object}.{own}",
                    first=fields[key],
                )
            fields[key] = place.line
        found.append(mapping)
    return found


def _mapping(name: str, place: Place) -> FieldMapping:
    entries = place.entries(MAPPING_KEYS)
    for key in MAPPING_KEYS:
        if key not in entries:
            raise place.problem(wordings.MISSING_KEY, key=key)
    targets = entries["fields"].entries(SALESFORCE_OBJECTS[name])
    if not targets:
        raise entries["fields"].problem(
            wordings.EXPECTED_KEYS, allowed=", ".join(SALESFORCE_OBJECTS[name])
        )
    return FieldMapping(
        object=name,
        property_name=_name(entries["property"]),
        fields=tuple((target, _name(at)) for target, at in targets.items()),
        rule=_rule(entries["rule"]),
    )


def _name(place: Place) -> str:
    name = place.text()
    if not _NAME.fullmatch(name):
        raise place.problem(wordings.BAD_NAME, value=name[:60])
    return name


def _rule(place: Place) -> SyncRule:
    text = place.text()
    try:
        return SyncRule(text)
    except ValueError:
        if _PREFER_HUBSPOT.match(text):
            raise place.problem(wordings.PREFER_HUBSPOT) from None
        allowed = ", ".join(SyncRule)
        raise place.problem(wordings.UNKNOWN_RULE, value=text[:60], allowed=allowed) from None
