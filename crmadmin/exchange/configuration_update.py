"""The configuration file: changing one without touching what stays.

ruamel.yaml's own round trip loses comment lines between flow mappings, which is how these
files are written. So its nodes only say where each value stands; those characters alone are
replaced, and the result is read again to prove that it says what it should.
"""

from collections.abc import Mapping

from ruamel.yaml.nodes import Node

from crmadmin.core.changes.declaration import Declaration
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.errors import Problem
from crmadmin.errors import configuration as wordings
from crmadmin.exchange.configuration_lists import insert_absent, same, update_present
from crmadmin.exchange.configuration_rendering import (
    INDENT,
    NOTHING,
    declaration_of,
    inline,
    item_of,
    lines_of,
    objects_of,
    render_configuration,
    section_of,
    switches_of,
    trees_of,
)
from crmadmin.exchange.configuration_yaml import parse_declaration
from crmadmin.exchange.text_edits import TextEdits
from crmadmin.exchange.yaml_nodes import compose
from crmadmin.exchange.yaml_spans import end_of, entry_of, is_block, put, put_below


def update_configuration(
    text: str, configuration: Configuration, file: object, beside: Configuration = NOTHING
) -> str:
    """Write a configuration over the text of an existing file.

    Comments, order and layout of everything that stays are kept to the letter. ``beside`` is
    what the file will be compared with (``render_configuration``); whatever the file tells
    already it goes on to tell. Problem if the file is no configuration, or if its layout does
    not allow it to be changed in place and it has comments to lose.
    """
    before = parse_declaration(text, file)
    wanted = declaration_of(configuration, beside)
    after = Declaration(configuration=configuration, whole=wanted.whole | before.whole)
    if _say_the_same(before, after):
        return text
    updated = _Update(text, before, after).of(compose(text, file))
    detail = ""
    try:
        if _say_the_same(parse_declaration(updated, file), after):
            return updated
    except Problem as problem:
        detail = str(problem)
    if "#" not in text:
        return render_configuration(configuration, beside=beside)
    raise Problem(wordings.NOT_UPDATED, detail=detail, file=file)


def _say_the_same(one: Declaration, other: Declaration) -> bool:
    left, right = one.configuration, other.configuration
    trees, others = trees_of(one), trees_of(other)
    return (
        objects_of(left) == objects_of(right)
        and all(
            left.sync_settings(name) == right.sync_settings(name)
            and set(left.mappings(name)) == set(right.mappings(name))
            for name in SALESFORCE_OBJECTS
        )
        and all(same(name, trees[name], others[name]) for name in trees)
    )


class _Update:
    """The edits that bring a file from one configuration to another."""

    def __init__(self, text: str, before: Declaration, after: Declaration) -> None:
        self._edits = TextEdits(text)
        self._trees = trees_of(before), trees_of(after)
        self._before = before.configuration
        self._after = after.configuration

    def of(self, root: Node | None) -> str:
        before, after = self._trees
        told = {name: tree for name, tree in after.items() if tree}
        update_present(self._edits, root, before, told)
        self._sync(root)
        insert_absent(self._edits, root, told)
        return self._edits.made()

    def _sync(self, root: Node | None) -> None:
        sections = {name: section_of(self._after, name) for name in objects_of(self._after)}
        sync = entry_of(root, "sync")
        if sync is None:
            self._edits.insert_lines_after(end_of(root), lines_of({"sync": sections}, 0))
        elif is_block(sync[1]):
            self._objects(sync[1], sections)
        else:
            put_below(self._edits, *sync, sections)

    def _objects(self, sync: Node, sections: Mapping[str, Mapping[str, object]]) -> None:
        present = set()
        for key, section in sync.value:
            present.add(key.value)
            if key.value not in sections:
                self._edits.remove_lines(key.start_mark.index, end_of(section, key))
            elif is_block(section):
                self._switches(section, key.value)
                self._mappings(section, key.value)
            elif section_of(self._before, key.value) != sections[key.value]:
                put_below(self._edits, key, section, sections[key.value])
        for name, wanted in sections.items():
            if name not in present:
                lines = lines_of({name: wanted}, sync.start_mark.column)
                self._edits.insert_lines_after(end_of(sync), lines)

    def _switches(self, section: Node, name: str) -> None:
        before = switches_of(self._before, name)
        for switch, value in switches_of(self._after, name).items():
            if before[switch] == value:
                continue
            entry = entry_of(section, switch)
            if entry is None:
                lines = [" " * section.start_mark.column + f"{switch}: {inline(value)}"]
                self._edits.insert_lines_before(section.start_mark.index, lines)
            else:
                put(self._edits, *entry, value)

    def _mappings(self, section: Node, name: str) -> None:
        before = {mapping.property_name: mapping for mapping in self._before.mappings(name)}
        after = {mapping.property_name: mapping for mapping in self._after.mappings(name)}
        if before == after:
            return
        wanted = [item_of(mapping) for mapping in after.values()]
        entry = entry_of(section, "mappings")
        if entry is None:
            lines = lines_of({"mappings": wanted}, section.start_mark.column)
            self._edits.insert_lines_after(end_of(section), lines)
        elif is_block(entry[1]):
            for node, mapping in zip(entry[1].value, before.values(), strict=True):
                self._item(node, mapping, after.get(mapping.property_name))
            added = [item_of(m) for m in after.values() if m.property_name not in before]
            lines = lines_of(added, entry[1].start_mark.column - INDENT) if added else []
            self._edits.insert_lines_after(end_of(entry[1]), lines)
        else:
            put_below(self._edits, *entry, wanted)

    def _item(self, node: Node, before: FieldMapping, after: FieldMapping | None) -> None:
        if after is None:
            self._edits.remove_lines(node.start_mark.index, end_of(node))
            return
        rule, fields = entry_of(node, "rule"), entry_of(node, "fields")
        if rule and before.rule is not after.rule:
            put(self._edits, *rule, str(after.rule))
        if fields and before.fields != after.fields:
            put(self._edits, *fields, item_of(after)["fields"])
