"""Which pairs of records an edit of associations is about, and what it does to each of them."""

from dataclasses import dataclass

from crmadmin.core.associations.links import LinkKey, RecordPair
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.records.query import RecordQuery


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Some records of one object: those of a query, or those of these ids where there are any."""

    object: str
    query: RecordQuery | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Associated:
    """The associated pairs of two objects that carry any of some keys; without keys all pairs.

    ``one`` and ``other`` narrow them by the records at either end.
    """

    carrying: tuple[LinkKey, ...] = ()
    one: Records | None = None
    other: Records | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossed:
    """Every record of the first with every one of the second, associated yet or not."""

    one: Records
    other: Records


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """Exactly these pairs, associated yet or not."""

    pairs: tuple[RecordPair, ...]


Selection = Associated | Crossed | Pointed


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOrder:
    """What is to be done to the associations of a selection, in one edit.

    ``from_object`` and ``to_object`` are in the order of the addresses of labels. Each pair gets
    ``adds`` and loses ``removes``. Of a merge, split or move, a pair of one object that carries a
    removed label the other way round gets the added one that way round. ``chosen`` as the edit
    has it.
    """

    from_object: str
    to_object: str
    doing: Doing
    selection: Selection
    adds: tuple[LinkKey, ...] = ()
    removes: tuple[LinkKey, ...] = ()
    chosen: str = ""
