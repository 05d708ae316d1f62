"""Small portals made by chance: ties of several kinds of pairs, and edits of their associations."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, insert

from crmadmin.core.associations.link_types import link_types
from crmadmin.core.associations.linking import LinkEdit, Objects
from crmadmin.core.associations.links import (
    PLAIN,
    PRIMARY,
    TURNED,
    Carried,
    Delta,
    LinkKey,
    RecordPair,
    Verb,
)
from crmadmin.core.associations.primaries import PRIMARIES
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.effects.associations import Association, End
from crmadmin.models import AssociationRow, AssociationTypeRow, DraftLinkRow
from tests.core.effects.kinds import HUBSPOT, label

OWN = "USER_DEFINED"
IDS = ("1", "10", "2")
_CUSTOM = ("contacts", "vehicles")
LABELS = {
    ("contacts", "companies"): {"buyer": (21, 22), "payer": (24, 23)},
    ("companies", "deals"): {"reseller": (21, 22)},
    ("companies", "leads"): {"target": (31, 32)},
    ("contacts", "contacts"): {"boss": (21, 22), "peer": (31, 31)},
    ("companies", "companies"): {"rival": (51, 52)},
    _CUSTOM: {"owner": (71, 72)},
}
_STANDARD = {
    ("contacts", "companies"): (279, 280),
    ("companies", "deals"): (342, 341),
    ("companies", "leads"): (611, 610),
    ("contacts", "contacts"): (449, 449),
    ("companies", "companies"): (450, 450),
}
_OTHERS = {("companies", "companies"): (13, 14), ("contacts", "companies"): (930, 931)}
_PLAIN_OF_CUSTOM = (70, 69)
UNLABELLED = dict(zip((_CUSTOM, _CUSTOM[::-1]), _PLAIN_OF_CUSTOM, strict=True))
"""The portal's own types without a label, by their objects."""
BINDINGS = Bindings(
    {
        label(name, one=one, other=other).address: {FORWARD: ids[0], INVERSE: ids[1]}
        for (one, other), labels in LABELS.items()
        for name, ids in labels.items()
    }
)
OBJECTS = tuple(LABELS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """Two objects, what associates their records, and the edits that are made."""

    objects: Objects
    ties: tuple[Association, ...]
    edits: tuple[LinkEdit, ...]

    def state(self) -> dict[RecordPair, Carried]:
        """Give what each associated pair carries."""
        plain = [
            End(from_object=start, to_object=end, category=OWN, type_id=type_id)
            for (start, end), type_id in UNLABELLED.items()
        ]
        return link_types(*self.objects, BINDINGS, plain).state(self.ties)


def keys_of(objects: Objects) -> tuple[LinkKey, ...]:
    """Give the keys that edits of two objects may name."""
    turned = [TURNED + name for name, ids in LABELS[objects].items() if len(set(ids)) > 1]
    return (
        PLAIN,
        *LABELS[objects],
        *(turned if objects[0] == objects[1] else ()),
        *((PRIMARY,) if objects in PRIMARIES else ()),
    )


@st.composite
def portals(draw: st.DrawFn) -> Portal:
    """Make a portal and a few edits, each of a few rows."""
    objects = draw(st.sampled_from(OBJECTS))
    within = objects[0] == objects[1]
    pairs = [(one, other) for one in IDS for other in IDS if not within or one < other]
    rows = st.tuples(st.sampled_from(pairs), st.sampled_from(keys_of(objects)))
    edits = draw(st.lists(st.dictionaries(rows, st.sampled_from(Verb), max_size=5), max_size=3))
    return Portal(
        objects=objects,
        ties=tuple(draw(st.lists(_ties(objects), max_size=10))),
        edits=tuple(
            LinkEdit(
                edit_id=f"e{3 - number}",
                deltas=tuple(
                    Delta(pair=pair, key=key, verb=verb) for (pair, key), verb in edit.items()
                ),
            )
            for number, edit in enumerate(edits)
        ),
    )


def _ties(objects: Objects) -> st.SearchStrategy[Association]:
    ways = [(OWN, ids) for ids in LABELS[objects].values()]
    standard = [_STANDARD, _OTHERS]
    ways += [(HUBSPOT, ids[objects]) for ids in standard if objects in ids]
    if objects in PRIMARIES:
        ways.append((HUBSPOT, (PRIMARIES[objects].forward, PRIMARIES[objects].inverse)))
    if objects == _CUSTOM:
        ways.append((OWN, _PLAIN_OF_CUSTOM))
    ids = st.sampled_from(IDS)
    return st.builds(_tie, st.just(objects), st.sampled_from(ways), ids, ids, turned=st.booleans())


def _tie(
    objects: Objects, way: tuple[str, tuple[int, int]], one: str, other: str, *, turned: bool
) -> Association:
    start, end = objects[::-1] if turned else objects
    category, ids = way
    return Association(
        from_object=start,
        to_object=end,
        from_id=one,
        to_id=f"{other}0" if start == end and one == other else other,
        category=category,
        type_id=ids[turned],
    )


@contextmanager
def stored(engine: Engine, portal: Portal) -> Iterator[Connection]:
    """Put a portal into the tables for as long as the block lasts."""
    with engine.connect() as connection:
        _insert(connection, AssociationRow, [asdict(each) for each in dict.fromkeys(portal.ties)])
        for (start, end), type_id in UNLABELLED.items():
            row = {"category": OWN, "type_id": type_id, "label": None}
            _insert(
                connection, AssociationTypeRow, [{"from_object": start, "to_object": end, **row}]
            )
        put_edits(connection, portal.edits)
        yield connection
        connection.rollback()


def put_edits(connection: Connection, edits: Sequence[LinkEdit]) -> None:
    """Store the rows of edits."""
    rows = [
        {
            "edit_id": edit.edit_id,
            "from_id": delta.pair[0],
            "to_id": delta.pair[1],
            "key": delta.key,
            "verb": str(delta.verb),
        }
        for edit in edits
        for delta in edit.deltas
    ]
    _insert(connection, DraftLinkRow, rows)


def _insert(connection: Connection, table: type, rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
