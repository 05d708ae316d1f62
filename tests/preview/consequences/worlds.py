"""Small portals made by chance: labels and limits, ties, values, and changes of the settings."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace

from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, insert

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.core.effects.associations import Association
from crmadmin.core.sync.canonical import key_of
from crmadmin.models import AssociationRow
from crmadmin.store.configurations import replace_base
from crmadmin.store.records import define_object, key_column, load_table
from tests.core.effects.kinds import label
from tests.preview.filling import memory_engine

BUYER, PAYER = label("Buyer"), label("Employee", "Employer")
BOSS = label("Manager", "Report", one="contacts", other="contacts")
PEER = label("Peer", one="contacts", other="contacts")
LABELS = (BUYER, PAYER, BOSS, PEER)
BINDINGS = Bindings(
    {
        BUYER.address: {FORWARD: 21, INVERSE: 22},
        PAYER.address: {FORWARD: 24, INVERSE: 23},
        BOSS.address: {FORWARD: 21, INVERSE: 22},
        PEER.address: {FORWARD: 31, INVERSE: 31},
    }
)
STATUS, TOPICS = "hs_lead_status", "topics"
VALUES = ("A", "AB", "B")
DEFINITIONS = tuple(
    Definition(
        system=System.HUBSPOT, object="contacts", name=name, type="enumeration", field_type=field
    )
    for name, field in ((STATUS, "select"), (TOPICS, "checkbox"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A portal before its changes; ``values`` are statuses and topics, record by record."""

    ties: tuple[Association, ...]
    values: tuple[tuple[str | None, str | None], ...]
    base: Configuration
    changes: tuple[Change, ...]


def _limit(
    most: int, way: tuple[str, str], of: AssociationLabel | int, *, inverse: bool
) -> AssociationLimit:
    labelled = isinstance(of, AssociationLabel)
    return AssociationLimit(
        from_object=way[0],
        to_object=way[1],
        max_records=most,
        label=of.address if isinstance(of, AssociationLabel) else None,
        type_id=None if isinstance(of, AssociationLabel) else of,
        inverse=inverse and labelled and way[0] == way[1],
    )


_THERE, _BACK, _WITHIN = ("contacts", "companies"), ("companies", "contacts"), ("contacts",) * 2
_MOST = st.integers(1, 3)
_LIMITS = st.one_of(
    [
        st.builds(
            _limit, _MOST, st.just(way), st.sampled_from((*labels, plain)), inverse=st.booleans()
        )
        for way, labels, plain in (
            (_THERE, (BUYER, PAYER), 279),
            (_BACK, (BUYER, PAYER), 280),
            (_WITHIN, (BOSS, PEER), 449),
        )
    ]
)
_WAYS = (
    *((_THERE, "USER_DEFINED", 21), (_BACK, "USER_DEFINED", 22)),
    *((_THERE, "USER_DEFINED", 24), (_BACK, "USER_DEFINED", 23)),
    *((_THERE, "HUBSPOT_DEFINED", 279), (_BACK, "HUBSPOT_DEFINED", 280)),
    *((_THERE, "HUBSPOT_DEFINED", 21), (_THERE, "USER_DEFINED", 279)),
    *((_WITHIN, "USER_DEFINED", 21), (_WITHIN, "USER_DEFINED", 22)),
    *((_WITHIN, "USER_DEFINED", 31), (_WITHIN, "HUBSPOT_DEFINED", 449)),
    *((_WITHIN, "HUBSPOT_DEFINED", 24), (_THERE, "HUBSPOT_DEFINED", 24)),
    *((_THERE, "HUBSPOT_DEFINED", 1), (_BACK, "HUBSPOT_DEFINED", 2)),
)
_IDS = st.sampled_from(("2", "10"))


Way = tuple[tuple[str, str], str, int]
"""A type in one direction: objects, category and id."""


def _tie(way: Way, one: str, other: str) -> Association:
    ends, category, type_id = way
    return Association(
        from_object=ends[0],
        from_id=one,
        to_object=ends[1],
        to_id=other,
        category=category,
        type_id=type_id,
    )


def deleting(label: AssociationLabel, *ways: tuple[Way, str, str]) -> World:
    """Make a portal in which one label goes, with some ties."""
    base = Configuration.of(LABELS)
    return World(
        ties=tuple(_tie(*each) for each in ways),
        values=(),
        base=base,
        changes=diff(base, base.replaced(label.address, None)),
    )


TURNED = deleting(
    BOSS, ((_WITHIN, "USER_DEFINED", 21), "1", "2"), ((_WITHIN, "USER_DEFINED", 31), "2", "1")
)
"""Another label stays on the pair, told from the other record."""

NAMESAKE = deleting(
    PAYER, ((_THERE, "USER_DEFINED", 24), "1", "2"), ((_THERE, "HUBSPOT_DEFINED", 21), "1", "2")
)
"""A type of HubSpot has the id of a label that stays."""

_TIES = st.builds(_tie, st.sampled_from(_WAYS), _IDS, _IDS)
_OPTIONS = st.builds(
    PropertyOption,
    object=st.just("contacts"),
    property_name=st.sampled_from((STATUS, TOPICS)),
    value=st.sampled_from(VALUES),
    label=st.sampled_from(("x", "y")),
    hidden=st.booleans(),
)
_TOPICS = st.one_of(
    st.none(), st.lists(st.sampled_from((*VALUES, " A ", "C")), min_size=1).map(";".join)
)
_VALUES = st.tuples(st.sampled_from((None, *VALUES)), _TOPICS)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Draw a portal, and a change of about every other setting."""
    beside: list[Setting] = draw(st.lists(_LIMITS | _OPTIONS, min_size=2, max_size=6))
    base = Configuration.of([*LABELS, *beside])
    target = Configuration.of(draw(st.lists(_LIMITS | _OPTIONS, max_size=3)))
    for address, setting in base.settings.items():
        kept = draw(st.sampled_from((None, setting, _varied(setting))))
        target = target.replaced(address, kept)
    return World(
        ties=tuple(draw(st.lists(_TIES, min_size=4, max_size=20, unique=True))),
        values=tuple(draw(st.lists(_VALUES, min_size=2))),
        base=base,
        changes=diff(base, target),
    )


def _varied(setting: Setting) -> Setting:
    match setting:
        case AssociationLabel():
            return replace(setting, label=f"{setting.label} 2", inverse_label=setting.texts[1])
        case AssociationLimit():
            return replace(setting, max_records=setting.max_records + 1)
        case PropertyOption():
            return replace(setting, label="z", hidden=True)
        case _:
            raise ValueError(setting)


def portal() -> Engine:
    """Make a portal in memory that holds no record yet."""
    engine = memory_engine()
    with engine.begin() as connection:
        define_object(connection, System.HUBSPOT, "contacts", DEFINITIONS)
        define_object(connection, System.HUBSPOT, "companies", ())
    return engine


@contextmanager
def stored(engine: Engine, world: World) -> Iterator[Connection]:
    """Fill a portal, and empty it at the end."""
    with engine.connect() as connection:
        contacts = load_table(connection, System.HUBSPOT, "contacts")
        assert contacts is not None
        for number, (status, topics) in enumerate(world.values):
            values = {
                "hs_object_id": str(number),
                STATUS: status,
                TOPICS: topics,
                key_column(TOPICS): key_of(ValueKind.SET, topics),
            }
            connection.execute(insert(contacts.table).values(values))
        for tie in world.ties:
            connection.execute(insert(AssociationRow).values(asdict(tie)))
        replace_base(connection, world.base, BINDINGS)
        yield connection
        connection.rollback()
