"""What settings of leads do, counted over a large portal, beside bare scans of the same rows."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import Measured, timed
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS, Definition, System
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.services.lead_automation import AutomationSimulation
from crmadmin.services.lead_board import LeadBoard
from crmadmin.services.lead_ownership import OwnershipSimulation
from crmadmin.services.lead_qualification import Page, QualificationSimulation
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from crmadmin.store.records import define_object

STAGES = {
    "new-stage-id": "NEW",
    "attempting-stage-id": "IN_PROGRESS",
    "connected-stage-id": "IN_PROGRESS",
    "qualified-stage-id": "QUALIFIED",
    "unqualified-stage-id": "UNQUALIFIED",
}
ASKED = tuple(f"asked_{number}" for number in range(10))
MOVES = 5

_BARE_ENTRIES = "SELECT max(from_stage), max(to_stage), max(entered_at) FROM stage_entry"
_BARE_LEADS = (
    "SELECT max(hs_pipeline_stage), max(hubspot_owner_id), max(asked_9) FROM hubspot_leads"
)
_BARE_HISTORY = (
    "SELECT max(record_id), max(value), max(changed_at), max(source_type) FROM history "
    "WHERE object = 'contacts'"
)


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Count what settings do to a fifth as many leads as there are ``rows`` of moves."""
    with TemporaryDirectory() as folder, closing(_build(Path(folder), rows)) as database:
        with closing(sqlite3.connect(database.path)) as raw:
            bare = {
                each: min(timed(lambda: raw.execute(each).fetchall()) for _ in range(3))  # noqa: B023 - called at once
                for each in (_BARE_ENTRIES, _BARE_LEADS, _BARE_HISTORY)
            }
        leads = f"{rows // MOVES:,} leads"
        return [
            _read(
                f"what {leads} lack of ten properties, and {rows:,} entries of them",
                QualificationSimulation(database).read,
                bare[_BARE_ENTRIES] + bare[_BARE_LEADS],
            ),
            _read(
                f"what automation does in {rows:,} moves and as many lifecycle stages",
                AutomationSimulation(database).read,
                bare[_BARE_ENTRIES] + bare[_BARE_HISTORY],
            ),
            _read(
                f"owners of {leads}, their contacts and companies",
                OwnershipSimulation(database).read,
                bare[_BARE_ENTRIES] + bare[_BARE_LEADS],
            ),
            _read(
                f"a board of {leads}",
                lambda: LeadBoard(database).columns(LEADS, DEFAULT_PIPELINE),
                bare[_BARE_LEADS],
            ),
            *_again(database),
        ]


def _read(what: str, work: Callable[[], object], peer_seconds: float) -> Measured:
    return Measured(
        what=what,
        seconds=min(timed(work) for _ in range(2)),
        peer="bare scans of them",
        peer_seconds=peer_seconds,
    )


def _again(database: Database) -> list[Measured]:
    """Judge for another draft, and open a page of what is behind a figure."""
    qualification, automation = QualificationSimulation(database), AutomationSimulation(database)
    asked, moved = qualification.read(), automation.read()
    more = LeadAutomation(contact_stages=("1", "2"))
    other = moved.base.replaced(more.address, more)
    stage = asked.judged().stages[0]
    board = LeadBoard(database)
    column = board.columns(LEADS, DEFAULT_PIPELINE)[0]
    works: dict[str, Callable[[], object]] = {
        "judged again after a property is required": asked.judged,
        "judged again after a lifecycle stage is chosen": partial(moved.judged, other),
        "first page of leads that lack something": partial(
            qualification.rows, stage.listed(), Page()
        ),
        "first page of frozen leads": partial(
            automation.rows, moved.judged().progressions.listed, Page()
        ),
        "first cards of a column": partial(board.cards, column, Page()),
    }
    return [
        Measured(what=f"– {what}", value=1000 * min(timed(work) for _ in range(3)), unit="ms")
        for what, work in works.items()
    ]


def _configuration() -> Configuration:
    stages = [
        Stage(
            object=LEADS,
            pipeline_id=DEFAULT_PIPELINE,
            stage_id=name,
            label=name,
            position=place,
            metadata=(("leadState", state),),
        )
        for place, (name, state) in enumerate(STAGES.items())
    ]
    asked = tuple(AskedProperty(name=each, required=True) for each in ASKED)
    return Configuration.of(
        (
            *stages,
            *(
                StageProperties(
                    object=LEADS,
                    pipeline_id=DEFAULT_PIPELINE,
                    stage_id=each.stage_id,
                    properties=asked,
                )
                for each in stages
            ),
        )
    )


def _build(folder: Path, rows: int) -> Database:
    """Make a workspace of leads with contacts, companies, moves and lifecycle stages."""
    database = Database.create(folder / "leads.crmadmin")
    columns = {
        LEADS: ("hs_pipeline", "hs_pipeline_stage", "hubspot_owner_id", *ASKED),
        CONTACTS: ("hubspot_owner_id", "lifecyclestage"),
        COMPANIES: ("hubspot_owner_id",),
    }
    with database.writing() as connection:
        replace_base(connection, _configuration())
        for name, names in columns.items():
            definitions = (
                Definition(system=System.HUBSPOT, object=name, name=each) for each in names
            )
            define_object(connection, System.HUBSPOT, name, definitions)
    with closing(sqlite3.connect(database.path)) as raw, raw:
        raw.execute("CREATE TEMP TABLE stage (place INTEGER PRIMARY KEY, id)")
        raw.executemany("INSERT INTO stage VALUES (?, ?)", enumerate(STAGES))
        raw.execute("CREATE TEMP TABLE n (n INTEGER PRIMARY KEY)")
        raw.execute(_NUMBERS, {"leads": rows // MOVES})
        for statement in (_LEADS, _CONTACTS, _COMPANIES, *_TIES, _ENTRIES, _LIFECYCLE):
            raw.execute(statement)
    return database


_NUMBERS = (
    "INSERT INTO n WITH RECURSIVE numbers(n) AS "
    "(SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :leads) SELECT n FROM numbers"
)
_LEADS = f"""
INSERT INTO hubspot_leads (hs_object_id, hs_pipeline, hs_pipeline_stage, hubspot_owner_id,
{", ".join(ASKED)})
SELECT CAST(n AS TEXT), '{DEFAULT_PIPELINE}', stage.id, CAST(n % 50 AS TEXT),
{", ".join(f"CASE WHEN n * 7919 % {11 + place} > 2 THEN 'x' END" for place in range(len(ASKED)))}
FROM n JOIN stage ON place = (n * 31 + 4 * 7) % 5
"""
_CONTACTS = """
INSERT INTO hubspot_contacts (hs_object_id, hubspot_owner_id)
SELECT CAST(n AS TEXT), CAST(n * 13 % 50 AS TEXT) FROM n
"""
_COMPANIES = """
INSERT INTO hubspot_companies (hs_object_id, hubspot_owner_id)
SELECT CAST(n AS TEXT), CAST(n * 17 % 50 AS TEXT) FROM n WHERE n % 4 = 0
"""
_TIES = tuple(
    f"""
INSERT INTO association (from_object, to_object, from_id, to_id, category, type_id)
SELECT 'leads', '{name}', CAST(n AS TEXT), CAST({other} AS TEXT), 'HUBSPOT_DEFINED', {type_id}
FROM n WHERE {where}
"""
    for name, other, type_id, where in (
        ("contacts", "n", 578, "1"),
        ("companies", "n / 4 * 4", 580, "n > 3"),
        ("deals", "n", 582, "n % 3 = 0"),
    )
)
_ENTRIES = f"""
INSERT INTO stage_entry (object, record_id, entry_id, from_stage, to_stage, entered_at, source_type,
source_user_id)
SELECT 'leads', CAST(n AS TEXT), turn.place + 1, before.id, after.id,
strftime('%Y-%m-%dT%H:%M:%S.000Z', '2024-01-01',
'+' || (n * 7919 % 700 + 3 * turn.place) || ' days'),
CASE (n + turn.place) % 3 WHEN 0 THEN 'CRM_UI' WHEN 1 THEN 'AUTOMATION_PLATFORM' ELSE 'API' END,
CAST(n % 50 AS TEXT)
FROM n JOIN stage AS turn
JOIN stage AS after ON after.place = (n * 31 + turn.place * 7) % 5
LEFT JOIN stage AS before ON turn.place > 0 AND before.place = (n * 31 + (turn.place - 1) * 7) % 5
WHERE turn.place < {MOVES}
"""
_LIFECYCLE = f"""
INSERT INTO history (system, object, record_id, property, changed_at, value, source_type,
source_user_id)
SELECT 'hubspot', 'contacts', CAST(n AS TEXT), 'lifecyclestage',
strftime('%Y-%m-%dT%H:%M:%S.000Z', '2024-01-01',
'+' || (n * 7907 % 700 + 9 * turn.place) || ' days'),
CAST(turn.place AS TEXT), CASE n % 4 WHEN 0 THEN 'COMPANIES' ELSE 'FORM' END, ''
FROM n JOIN stage AS turn WHERE turn.place < {MOVES}
"""
