"""Small portals of leads made by chance: stages, values, owners, associations, histories."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field

from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, insert

from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import COMPANIES, CONTACTS, DEALS, LEADS, Definition, System
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, USER_DEFINED, Association
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.qualification import REASON
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.models import AssociationRow, HistoryRow, OwnerRow, StageEntryRow
from crmadmin.store.records import define_object, load_tables
from tests.preview.filling import memory_engine

NEW, TRYING, TALKING = "new-stage-id", "attempting-stage-id", "connected-stage-id"
WON, LOST, PARTNER = "qualified-stage-id", "unqualified-stage-id", "p/1"
STATES = {NEW: "NEW", TRYING: "IN_PROGRESS", TALKING: "IN_PROGRESS", WON: "QUALIFIED"} | {
    LOST: "UNQUALIFIED",
    PARTNER: "NEW",
}
STAGES = tuple(
    Stage(
        object=LEADS,
        pipeline_id="partners" if stage == PARTNER else DEFAULT_PIPELINE,
        stage_id=stage,
        label=stage,
        position=place,
        metadata=(("leadState", state),),
    )
    for place, (stage, state) in enumerate(STATES.items())
)
SIZE, WISH = "company_size", "wish"
COLUMNS = (
    *("hs_pipeline", "hs_pipeline_stage", "hubspot_owner_id", SIZE, WISH, REASON),
    *("hs_primary_contact_id", "hs_primary_company_id"),
)
DAYS = tuple(f"2026-09-0{day}T08:00:00.000Z" for day in range(1, 8))
SOURCES = ("CRM_UI", "MOBILE_IOS", "AUTOMATION_PLATFORM", "COMPANIES", " crm_ui ", "IMPORT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """An entry of a lead into a stage."""

    record_id: str
    entry_id: int
    from_stage: str | None
    to_stage: str
    entered_at: str
    source_type: str
    source_user_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A value of ``lifecyclestage`` in the history of a contact or company, in their order."""

    object: str
    record_id: str
    value: str | None
    changed_at: str
    source_type: str
    import_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """Values of leads, contacts and companies by their ids, ties, entries, histories."""

    leads: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    owners: Mapping[tuple[str, str], str | None] = field(default_factory=dict)
    ties: tuple[Association, ...] = ()
    entries: tuple[Entered, ...] = ()
    lifecycle: tuple[Told, ...] = ()


_IDS = ("1", "2", "10")
_ID = st.sampled_from(_IDS)
_OWNER = st.sampled_from((None, "o1", "o2"))
_STAGE = st.sampled_from((*STATES, "gone"))
_LEAD = st.fixed_dictionaries(
    {
        "hs_pipeline": st.sampled_from((None, DEFAULT_PIPELINE)),
        "hs_pipeline_stage": _STAGE | st.none(),
        "hubspot_owner_id": _OWNER,
        SIZE: st.sampled_from((None, "5")),
        WISH: st.sampled_from((None, "more")),
        REASON: st.sampled_from((None, "SPAM", "NO_INTEREST")),
        "hs_primary_contact_id": st.none() | _ID,
        "hs_primary_company_id": st.none() | _ID,
    }
)
_TYPES = (
    *((LEADS, CONTACTS, 578), (CONTACTS, LEADS, 579), (LEADS, CONTACTS, 608)),
    *((LEADS, COMPANIES, 580), (COMPANIES, LEADS, 581), (LEADS, DEALS, 1037), (DEALS, LEADS, 1038)),
)


@st.composite
def _tie(draw: st.DrawFn) -> Association:
    one, other, type_id = draw(st.sampled_from(_TYPES))
    return Association(
        from_object=one,
        from_id=draw(_ID),
        to_object=other,
        to_id=draw(_ID),
        category=draw(st.sampled_from((HUBSPOT_DEFINED, HUBSPOT_DEFINED, USER_DEFINED))),
        type_id=type_id,
    )


@st.composite
def _entries(draw: st.DrawFn) -> tuple[Entered, ...]:
    found = []
    for record in _IDS:
        stages = draw(st.lists(_STAGE, max_size=5))
        moments = sorted(draw(st.lists(st.sampled_from(DAYS), min_size=5, max_size=5)))
        for number, stage in enumerate(stages):
            entered = Entered(
                record_id=record,
                entry_id=number,
                from_stage=stages[number - 1] if number else None,
                to_stage=stage,
                entered_at=moments[number],
                source_type=draw(st.sampled_from(SOURCES)),
                source_user_id=draw(st.sampled_from(("", "u1", "u2"))),
            )
            found.append(entered)
    return tuple(found)


_TOLD = st.builds(
    Told,
    object=st.sampled_from((CONTACTS, COMPANIES)),
    record_id=_ID,
    value=st.sampled_from((None, "lead", "customer")),
    changed_at=st.sampled_from(DAYS),
    source_type=st.sampled_from(SOURCES),
    import_id=st.sampled_from((None, None, 1)),
)

PORTALS = st.builds(
    Portal,
    leads=st.dictionaries(_ID, _LEAD, max_size=3),
    owners=st.dictionaries(st.tuples(st.sampled_from((CONTACTS, COMPANIES)), _ID), _OWNER),
    ties=st.lists(_tie(), max_size=8, unique=True).map(tuple),
    entries=_entries(),
    lifecycle=st.lists(_TOLD, max_size=12).map(
        lambda told: tuple(sorted(told, key=lambda each: each.changed_at))
    ),
)
PERIODS = st.builds(
    Period,
    since=st.sampled_from(("", "2026-09-02", DAYS[2])),
    until=st.sampled_from(("", "2026-09-05", DAYS[5])),
)


def empty_portal() -> Engine:
    """Make a portal in memory that holds no record yet."""
    engine = memory_engine()
    with engine.begin() as connection:
        for name, columns in (
            (LEADS, COLUMNS),
            (CONTACTS, ("hubspot_owner_id",)),
            (COMPANIES, ("hubspot_owner_id",)),
        ):
            define_object(
                connection,
                System.HUBSPOT,
                name,
                [Definition(system=System.HUBSPOT, object=name, name=each) for each in columns],
            )
    return engine


@contextmanager
def stored(engine: Engine, portal: Portal) -> Iterator[Connection]:
    """Fill a portal, and empty it at the end."""
    with engine.connect() as connection:
        _store_records(connection, portal)
        for tie in portal.ties:
            connection.execute(insert(AssociationRow).values(asdict(tie)))
        for entry in portal.entries:
            connection.execute(insert(StageEntryRow).values(object=LEADS, **asdict(entry)))
        for told in portal.lifecycle:
            connection.execute(
                insert(HistoryRow).values(
                    system="hubspot", property="lifecyclestage", source_user_id="", **asdict(told)
                )
            )
        yield connection
        connection.rollback()


def _store_records(connection: Connection, portal: Portal) -> None:
    tables = load_tables(connection)
    for number in (1, 2):
        owner = {"first_name": f"O{number}", "last_name": "", "email": "", "identity": ""}
        values = {"owner_id": f"o{number}", "user_id": f"u{number}", "type": "PERSON"}
        connection.execute(insert(OwnerRow).values(archived=False, **owner, **values))
    for record, told in portal.leads.items():
        leads = tables.get(System.HUBSPOT, LEADS)
        assert leads is not None
        connection.execute(insert(leads.table).values(hs_object_id=record, **told))
    for (name, record), owner_id in portal.owners.items():
        table = tables.get(System.HUBSPOT, name)
        assert table is not None
        connection.execute(
            insert(table.table).values(hs_object_id=record, hubspot_owner_id=owner_id)
        )
