"""YAML nodes as spans of their text: where they end, and putting others in their place."""

from collections.abc import Sized

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from crmadmin.exchange.configuration_rendering import INDENT, inline, lines_of
from crmadmin.exchange.text_edits import TextEdits
from crmadmin.exchange.yaml_nodes import NULL


def entry_of(node: Node | None, name: str) -> tuple[Node, Node] | None:
    """Give a key of a mapping with its value; None if it is not there."""
    if not isinstance(node, MappingNode):
        return None
    return next(((key, value) for key, value in node.value if key.value == name), None)


def is_block(node: Node) -> bool:
    """Tell whether keys or entries stand below each other."""
    return isinstance(node, MappingNode | SequenceNode) and not node.flow_style


def is_null(node: Node) -> bool:
    """Tell whether a value is not written at all."""
    return isinstance(node, ScalarNode) and node.tag == NULL and not node.value


def end_of(node: Node | None, key: Node | None = None) -> int:
    """Give the index behind a node's last character, comments and blank lines left out.

    A value that is not written at all ends behind the colon of its key.
    """
    if node is None:
        return 0
    if is_null(node) and key is not None:
        return int(key.end_mark.index) + 1
    if not is_block(node):
        return int(node.end_mark.index)
    if isinstance(node, MappingNode):
        last_key, last = node.value[-1]
        return end_of(last, last_key)
    return end_of(node.value[-1])


def put(edits: TextEdits, key: Node, node: Node, value: object) -> None:
    """Put a value that fits on one line behind its key, also where others stood below it."""
    if is_block(node):
        edits.replace(key.end_mark.index + 1, end_of(node, key), f" {inline(value)}")
    elif is_null(node):
        edits.replace(key.end_mark.index + 1, key.end_mark.index + 1, f" {inline(value)}")
    else:
        edits.replace(node.start_mark.index, end_of(node), inline(value))


def put_below(edits: TextEdits, key: Node, node: Node, value: object) -> None:
    """Put keys or a list below their key; what follows the key on its line goes."""
    if isinstance(value, Sized) and not value:
        put(edits, key, node, value)
        return
    lines = lines_of(value, key.start_mark.column + INDENT)
    edits.replace(key.end_mark.index + 1, end_of(node, key), "\n".join(["", *lines]))
