"""The configuration file: writing a new one, readable and in the style of the documentation."""

import io
from collections.abc import Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from crmadmin.core.changes.declaration import Declaration, parts_of
from crmadmin.core.configuration import property_options
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, SyncObjectSettings
from crmadmin.core.definitions import CONTACTS, LEADS
from crmadmin.core.properties.options import options_of
from crmadmin.exchange.configuration_associations import associations_tree
from crmadmin.exchange.configuration_items import Line
from crmadmin.exchange.configuration_lead_settings import lead_settings_tree
from crmadmin.exchange.configuration_options import belongs_to_leads, leads_tree
from crmadmin.exchange.configuration_pipelines import object_tree, pipelines_tree
from crmadmin.exchange.configuration_yaml import VERSION

INDENT = 2

Tree = Mapping[str, Any]
"""Keys of a file, below each other, down to lists of entries."""


NOTHING = Configuration()


def render_configuration(
    configuration: Configuration,
    remarks: Mapping[Address, str] | None = None,
    beside: Configuration = NOTHING,
) -> str:
    """Write a configuration as the text of a new file; ``remarks`` stand behind mappings.

    ``beside`` is what the file will be compared with: what is only there is declared gone.
    """
    sections = {name: dict(section_of(configuration, name)) for name in objects_of(configuration)}
    for name, section in sections.items():
        items = CommentedSeq(map(item_of, configuration.mappings(name)))
        for position, mapping in enumerate(configuration.mappings(name)):
            if remark := (remarks or {}).get(mapping.address):
                items.yaml_add_eol_comment(remark, position, column=0)
        if items:
            section["mappings"] = items
    trees = trees_of(declaration_of(configuration, beside))
    told = {name: flowing(tree) for name, tree in trees.items() if tree}
    return dumped({"crmadmin": VERSION, **told, "sync": sections})


def declaration_of(configuration: Configuration, beside: Configuration) -> Declaration:
    """Say what a file declares of a configuration.

    Labels and limits of every pair that has some, here or ``beside``; options of what belongs
    to leads, and of properties whose options differ.
    """
    whole = {
        part
        for part in parts_of((configuration, beside))
        if part.kind != property_options.KIND
        or belongs_to_leads(part)
        or options_of(configuration, *part.path) != options_of(beside, *part.path)
    }
    return Declaration(configuration=configuration, whole=frozenset(whole))


def trees_of(declaration: Declaration) -> dict[str, Tree]:
    """Give what stands under each key of the file, ``sync`` apart."""
    return {
        "associations": associations_tree(declaration),
        "leads": {
            **leads_tree(declaration),
            **object_tree(declaration, LEADS),
            **lead_settings_tree(declaration),
        },
        "pipelines": pipelines_tree(declaration),
    }


def flowing(tree: object) -> object:
    """Give keys as blocks and the entries of lists as one line each."""
    match tree:
        case Line():
            return on_a_line(tree)
        case Mapping():
            return {key: flowing(value) for key, value in tree.items()}
        case list():
            return [on_a_line(item) for item in tree]
        case _:
            return tree


def on_a_line(value: object) -> object:
    """Keep keys, lists and texts with line ends on their line."""
    match value:
        case Mapping():
            return _flow({key: on_a_line(each) for key, each in value.items()})
        case list():
            items = CommentedSeq(map(on_a_line, value))
            items.fa.set_flow_style()
            return items
        case str() if len(value.splitlines()) > 1:
            return DoubleQuotedScalarString(value)
        case _:
            return value


def objects_of(configuration: Configuration) -> list[str]:
    """List the objects that have a setting, in the order in which files name them."""
    present = {each.object for each in configuration.each(SyncObjectSettings)}
    present |= {each.object for each in configuration.each(FieldMapping)}
    return [name for name in SALESFORCE_OBJECTS if name in present]


def section_of(configuration: Configuration, name: str) -> Mapping[str, object]:
    """Give what stands under an object's name."""
    switches = {k: v for k, v in switches_of(configuration, name).items() if v is not None}
    mappings = [item_of(mapping) for mapping in configuration.mappings(name)]
    return switches | ({"mappings": mappings} if mappings else {})


def switches_of(configuration: Configuration, name: str) -> dict[str, object]:
    """Give an object's keys beside its mappings; companies and deals have no choice to make."""
    if name != CONTACTS:
        return {}
    settings = configuration.sync_settings(name)
    listed = settings.inclusion_list
    return {
        "creates": settings.creates,
        "inclusion_list": None if listed is None else DoubleQuotedScalarString(listed),
        "create_in_hubspot": settings.create_in_hubspot,
    }


def item_of(mapping: FieldMapping) -> CommentedMap:
    """Give a mapping as it stands on one line."""
    return _flow(
        {
            "property": mapping.property_name,
            "fields": _flow(dict(mapping.fields)),
            "rule": str(mapping.rule),
        }
    )


def _flow(values: Mapping[str, object]) -> CommentedMap:
    node = CommentedMap(values)
    node.fa.set_flow_style()
    return node


def dumped(value: object) -> str:
    """Write a value as YAML, its lines ended as on Unix."""
    yaml = YAML()
    yaml.indent(mapping=INDENT, sequence=2 * INDENT, offset=INDENT)
    yaml.width = 10_000
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()


def lines_of(value: object, column: int) -> list[str]:
    """Write a value as lines that begin at a column."""
    return [" " * column + line for line in dumped(value).splitlines()]


def inline(value: Any) -> str:
    """Write a value that fits on one line."""
    return "null" if value is None else dumped({"value": value}).removeprefix("value:").strip()
