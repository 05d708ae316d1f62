"""The configuration file: changing one without touching what stays.

ruamel.yaml's own round trip loses comment lines between flow mappings, which is how these
files are written. So its nodes only say where each value stands; those characters alone are
replaced, and the result is read again to prove that it says what it should.
"""

from collections.abc import Mapping, Sized

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.errors import Problem
from crmadmin.errors import configuration as wordings
from crmadmin.exchange.configuration_rendering import (
    INDENT,
    inline,
    item_of,
    lines_of,
    objects_of,
    render_configuration,
    section_of,
    switches_of,
)
from crmadmin.exchange.configuration_yaml import parse_configuration
from crmadmin.exchange.text_edits import TextEdits
from crmadmin.exchange.yaml_nodes import NULL, compose


def update_configuration(text: str, configuration: Configuration, file: object) -> str:
    """Write a configuration over the text of an existing file.

    Comments, order and layout of everything that stays are kept to the letter. Problem if the
    file is no configuration, or if its layout does not allow it to be changed in place and it
    has comments to lose.
    """
    before = parse_configuration(text, file)
    if _say_the_same(before, configuration):
        return text
    updated = _Update(text, before, configuration).of(compose(text, file))
    detail = ""
    try:
        if _say_the_same(parse_configuration(updated, file), configuration):
            return updated
    except Problem as problem:
        detail = str(problem)
    if "#" not in text:
        return render_configuration(configuration)
    raise Problem(wordings.NOT_UPDATED, detail=detail, file=file)


def _say_the_same(one: Configuration, other: Configuration) -> bool:
    return objects_of(one) == objects_of(other) and all(
        one.sync_settings(name) == other.sync_settings(name)
        and set(one.mappings(name)) == set(other.mappings(name))
        for name in SALESFORCE_OBJECTS
    )


class _Update:
    """The edits that bring a file from one configuration to another."""

    def __init__(self, text: str, before: Configuration, after: Configuration) -> None:
        self._edits = TextEdits(text)
        self._before = before
        self._after = after

    def of(self, root: Node | None) -> str:
        sections = {name: section_of(self._after, name) for name in objects_of(self._after)}
        sync = _entry(root, "sync")
        if sync is None:
            self._edits.insert_lines_after(_end(root), lines_of({"sync": sections}, 0))
        elif _is_block(sync[1]):
            self._objects(sync[1], sections)
        else:
            self._put_below(*sync, sections)
        return self._edits.made()

    def _objects(self, sync: Node, sections: Mapping[str, Mapping[str, object]]) -> None:
        present = set()
        for key, section in sync.value:
            present.add(key.value)
            if key.value not in sections:
                self._edits.remove_lines(key.start_mark.index, _end(section, key))
            elif _is_block(section):
                self._switches(section, key.value)
                self._mappings(section, key.value)
            elif section_of(self._before, key.value) != sections[key.value]:
                self._put_below(key, section, sections[key.value])
        for name, wanted in sections.items():
            if name not in present:
                lines = lines_of({name: wanted}, sync.start_mark.column)
                self._edits.insert_lines_after(_end(sync), lines)

    def _switches(self, section: Node, name: str) -> None:
        before = switches_of(self._before, name)
        for switch, value in switches_of(self._after, name).items():
            if before[switch] == value:
                continue
            entry = _entry(section, switch)
            if entry is None:
                lines = [" " * section.start_mark.column + f"{switch}: {inline(value)}"]
                self._edits.insert_lines_before(section.start_mark.index, lines)
            else:
                self._put(*entry, value)

    def _mappings(self, section: Node, name: str) -> None:
        before = {mapping.property_name: mapping for mapping in self._before.mappings(name)}
        after = {mapping.property_name: mapping for mapping in self._after.mappings(name)}
        if before == after:
            return
        wanted = [item_of(mapping) for mapping in after.values()]
        entry = _entry(section, "mappings")
        if entry is None:
            lines = lines_of({"mappings": wanted}, section.start_mark.column)
            self._edits.insert_lines_after(_end(section), lines)
        elif _is_block(entry[1]):
            for node, mapping in zip(entry[1].value, before.values(), strict=True):
                self._item(node, mapping, after.get(mapping.property_name))
            added = [item_of(m) for m in after.values() if m.property_name not in before]
            lines = lines_of(added, entry[1].start_mark.column - INDENT) if added else []
            self._edits.insert_lines_after(_end(entry[1]), lines)
        else:
            self._put_below(*entry, wanted)

    def _item(self, node: Node, before: FieldMapping, after: FieldMapping | None) -> None:
        if after is None:
            self._edits.remove_lines(node.start_mark.index, _end(node))
            return
        rule, fields = _entry(node, "rule"), _entry(node, "fields")
        if rule and before.rule is not after.rule:
            self._put(*rule, str(after.rule))
        if fields and before.fields != after.fields:
            self._put(*fields, item_of(after)["fields"])

    def _put(self, key: Node, node: Node, value: object) -> None:
        """Put a value that fits on one line behind its key."""
        if _is_null(node):
            self._edits.replace(key.end_mark.index + 1, key.end_mark.index + 1, f" {inline(value)}")
        else:
            self._edits.replace(node.start_mark.index, _end(node), inline(value))

    def _put_below(self, key: Node, node: Node, value: Sized) -> None:
        """Put keys or a list below their key; what follows the key on its line goes."""
        if not value:
            self._put(key, node, value)
            return
        lines = lines_of(value, key.start_mark.column + INDENT)
        self._edits.replace(key.end_mark.index + 1, _end(node, key), "\n".join(["", *lines]))


def _entry(node: Node | None, name: str) -> tuple[Node, Node] | None:
    if not isinstance(node, MappingNode):
        return None
    return next(((key, value) for key, value in node.value if key.value == name), None)


def _is_block(node: Node) -> bool:
    return isinstance(node, MappingNode | SequenceNode) and not node.flow_style


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.tag == NULL and not node.value


def _end(node: Node | None, key: Node | None = None) -> int:
    """Give the index behind a node's last character, comments and blank lines left out.

    A value that is not written at all ends behind the colon of its key.
    """
    if node is None:
        return 0
    if _is_null(node) and key is not None:
        return int(key.end_mark.index) + 1
    if not _is_block(node):
        return int(node.end_mark.index)
    if isinstance(node, MappingNode):
        last_key, last = node.value[-1]
        return _end(last, last_key)
    return _end(node.value[-1])
