"""One record in the middle of those it is associated with, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.associations.links import PRIMARY, TURNED, Carried, LinkKey, is_label, label_name
from crmadmin.core.records.detail import RecordName

RecordKey = tuple[str, str]
"""An object and the id of a record of it."""

Texts = tuple[str, str]
"""A label as it is read from the first of two records, and from the second."""


class Mark(StrEnum):
    """What the draft makes of an association, or of one label of it."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeLabel:
    """A key that a pair carries; ``there`` is read from the inner record, ``back`` the other way.

    Both are empty for what has no text of the portal's: the primary one, a type of HubSpot's.
    """

    key: LinkKey
    there: str = ""
    back: str = ""
    mark: Mark = Mark.KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """An association of two records; ``inner`` is the one nearer to the middle."""

    inner: RecordKey
    outer: RecordKey
    mark: Mark
    labels: tuple[EdgeLabel, ...] = ()

    @property
    def primary(self) -> Mark | None:
        """Say what the draft makes of the pair being primary; None where it neither is nor was."""
        return next((each.mark for each in self.labels if each.key == PRIMARY), None)

    @property
    def is_drafted(self) -> bool:
        """Tell whether the draft makes anything of it."""
        return any(mark is not Mark.KEPT for mark in (self.mark, *(e.mark for e in self.labels)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A record; ``ring`` is 0 for the one in the middle, ``parent`` the one it was opened from."""

    record: RecordName
    ring: int
    parent: RecordKey | None = None

    @property
    def key(self) -> RecordKey:
        """Tell this record from every other."""
        return self.record.object, self.record.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The records of one object around one record: how many are shown, how many there are."""

    of: RecordKey
    object: str
    shown: int
    total: int

    @property
    def key(self) -> tuple[RecordKey, str]:
        """Tell this group from every other."""
        return self.of, self.object

    @property
    def left(self) -> int:
        """Count those that are not shown."""
        return self.total - self.shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """A record and its associations: nodes from the middle outwards, the important first."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    groups: tuple[Group, ...]

    @property
    def centre(self) -> Node:
        """Give the record in the middle."""
        return self.nodes[0]

    def node(self, key: RecordKey) -> Node | None:
        """Find a record."""
        return next((node for node in self.nodes if node.key == key), None)

    def edges_of(self, key: RecordKey) -> tuple[Edge, ...]:
        """Give the associations of a record that are shown."""
        return tuple(edge for edge in self.edges if key in (edge.inner, edge.outer))


def mark_of(*, before: bool, after: bool) -> Mark:
    """Say what the draft makes of something that was and shall be there, or only one of both."""
    if before == after:
        return Mark.KEPT
    return Mark.ADDED if after else Mark.REMOVED


def edge_labels(
    before: Carried | None, after: Carried | None, texts: Mapping[str, Texts], *, reverse: bool
) -> tuple[EdgeLabel, ...]:
    """Give what a pair carries and carried, the primary mark first, then by text.

    ``texts`` are those of labels by internal name, and of HubSpot's other types by key, in the
    order of the pair; ``reverse`` tells that the inner record is the second of the pair.
    """
    was, will = before or frozenset(), after or frozenset()
    found = [
        _edge_label(key, texts, reverse=reverse, mark=mark_of(before=key in was, after=key in will))
        for key in was | will
    ]
    return tuple(sorted(found, key=_first))


def _edge_label(
    key: LinkKey, texts: Mapping[str, Texts], *, reverse: bool, mark: Mark
) -> EdgeLabel:
    there, back = texts.get(label_name(key) if is_label(key) else key, ("", ""))
    if is_label(key) and not there:
        there = back = label_name(key)
    if reverse is not key.startswith(TURNED):
        there, back = back, there
    return EdgeLabel(key=key, there=there, back=back, mark=mark)


def _first(label: EdgeLabel) -> tuple[bool, bool, str, str]:
    return label.key != PRIMARY, not is_label(label.key), label.there.casefold(), label.key
