"""The configuration file: changing keys and lists of entries where they stand."""

from collections.abc import Mapping, Sequence

from ruamel.yaml.nodes import Node

from crmadmin.exchange.configuration_items import Item, Line
from crmadmin.exchange.configuration_rendering import (
    INDENT,
    Tree,
    flowing,
    inline,
    lines_of,
    on_a_line,
)
from crmadmin.exchange.text_edits import TextEdits
from crmadmin.exchange.yaml_spans import end_of, entry_of, is_block, put, put_below

_IDENTITIES = {
    "labels": ("name",),
    "limits": ("from", "label", "type_id", "inverse"),
}
"""What makes an entry of a list the same one where its lists have no order."""
_IN_ORDER = ("value", "id", "rule", "stage", "property", "action")
"""What makes an entry of any other list the same one, as far as it has it: an option its value."""


def update_present(edits: TextEdits, root: Node | None, before: Tree, after: Tree) -> None:
    """Bring the keys that stand below a node from one state to another; others stay.

    What is inserted at one place stands in the order of insertion, so that keys which are not
    there yet come after all that grows within those that are (:func:`insert_absent`).
    """
    for key, wanted in after.items():
        present, entry = before.get(key), entry_of(root, key)
        if entry is None or same(key, present, wanted):
            continue
        if isinstance(wanted, Line) or not isinstance(wanted, Mapping | list):
            put(edits, *entry, flowing(wanted))
        elif not is_block(entry[1]) or not present:
            put_below(edits, *entry, flowing(wanted))
        elif isinstance(wanted, Mapping):
            update_present(edits, entry[1], present, wanted)
            insert_absent(edits, entry[1], wanted)
        else:
            _update_list(edits, key, entry, present, wanted)


def insert_absent(edits: TextEdits, root: Node | None, after: Tree) -> None:
    """Put the keys below a node that are not there yet."""
    column = root.start_mark.column if root is not None else 0
    for key, wanted in after.items():
        if entry_of(root, key) is None:
            edits.insert_lines_after(end_of(root), lines_of({key: flowing(wanted)}, column))


def same(key: str, one: object, other: object) -> bool:
    """Tell whether two states of a key say the same; labels and limits have no order."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(k, one[k], other[k]) for k in one)
    if key in _IDENTITIES and isinstance(one, list) and isinstance(other, list):
        return _known(key, one) == _known(key, other)
    return one == other


def _update_list(
    edits: TextEdits,
    key: str,
    entry: tuple[Node, Node],
    before: Sequence[Item],
    after: Sequence[Item],
) -> None:
    node = entry[1]
    was, wanted = _known(key, before), _known(key, after)
    kept = [each for each in was if each in wanted]
    new = [each for each in wanted if each not in was]
    in_order = key in _IDENTITIES or list(wanted) == [*kept, *new]
    twice = len(was) < len(before) or len(wanted) < len(after)
    if not kept or not in_order or twice:
        put_below(edits, *entry, flowing(list(after)))
        return
    for own, identity in zip(node.value, was, strict=True):
        if identity not in wanted:
            edits.remove_lines(own.start_mark.index, end_of(own))
        elif was[identity] != wanted[identity]:
            _update_item(edits, own, was[identity], wanted[identity])
    if new:
        added = flowing([wanted[each] for each in new])
        edits.insert_lines_after(end_of(node), lines_of(added, node.start_mark.column - INDENT))


def _update_item(edits: TextEdits, node: Node, before: Item, after: Item) -> None:
    entries = {key: entry_of(node, key) for key in after}
    if before.keys() != after.keys() or None in entries.values():
        (whole,) = _sequence(flowing([after]))
        edits.replace(node.start_mark.index, end_of(node), inline(whole))
        return
    for key, entry in entries.items():
        if entry is not None and before[key] != after[key]:
            put(edits, *entry, on_a_line(after[key]))


def _known(key: str, items: Sequence[Item]) -> dict[tuple[object, ...], Item]:
    names = _IDENTITIES.get(key, _IN_ORDER)
    return {tuple(item.get(name) for name in names): item for item in items}


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else []
