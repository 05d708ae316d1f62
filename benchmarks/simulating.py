"""Stage moves judged by all rules of a pipeline, beside a bare scan of the same history."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import Measured, timed
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import LEADS, Definition, System
from crmadmin.core.leads.people import People, Person
from crmadmin.services.stage_simulation import (
    BASE,
    EVERY_RULE,
    MoveQuery,
    Rule,
    Ruleset,
    StageHistory,
    StageSimulation,
    Verdict,
)
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from crmadmin.store.records import define_object
from crmadmin.store.stage_entries import enter_stages

PIPELINE = "lead-pipeline-id"
STAGES = {
    "new-stage-id": "NEW",
    "attempting-stage-id": "IN_PROGRESS",
    "connected-stage-id": "IN_PROGRESS",
    "meeting-stage-id": "IN_PROGRESS",
    "qualified-stage-id": "QUALIFIED",
    "unqualified-stage-id": "UNQUALIFIED",
}
SOURCES = ("CRM_UI", "CRM_UI", "MOBILE_IOS", "INTEGRATION", "AUTOMATION_PLATFORM", "API")
USERS, TEAMS, MOVES = 150, 12, 5
_PATHS = ("01234", "01235", "02101", "10234", "01215", "01323", "03142", "01454", "12013", "01243")
"""What leads go through: places of stages, the creation first."""

_BARE = (
    "SELECT max(from_stage), max(to_stage), max(source_type), max(source_user_id) "
    "FROM stage_entry WHERE object = 'leads' AND entered_at >= '2020'"
)
"""Reads what there is to judge of every entry, and judges nothing."""


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Judge ``rows`` creations and moves of a fifth as many leads."""
    with TemporaryDirectory() as folder, closing(_build(Path(folder), rows)) as database:
        with database.writing() as connection:
            filled = timed(partial(enter_stages, connection, since=0))
        with closing(sqlite3.connect(database.path)) as raw:
            raw.execute(_BARE).fetchall()  # both start from a warm cache
            bare = min(timed(lambda: raw.execute(_BARE).fetchall()) for _ in range(5))
        simulation, people = StageSimulation(database), _people()
        ruleset = simulation.ruleset(LEADS, PIPELINE, BASE)
        first = timed(lambda: simulation.read(LEADS, PIPELINE))
        history = simulation.read(LEADS, PIPELINE)
        return [
            Measured(
                what=f"{rows:,} stage moves judged by every rule",
                seconds=min(timed(partial(_whole, simulation, ruleset, people)) for _ in range(5)),
                peer="bare scan of them",
                peer_seconds=bare,
                target=3.0,
            ),
            Measured(what=f"– with who of {rows // MOVES:,} leads stands where", seconds=first),
            *_again(simulation, history, ruleset, people),
            Measured(what=f"entries made of {rows:,} rows of history, once", seconds=filled),
        ]


def _whole(simulation: StageSimulation, ruleset: Ruleset, people: People) -> Verdict:
    """Read the moves and judge them; who stands where was counted before, and holds."""
    return simulation.read(LEADS, PIPELINE).judged(ruleset, people)


def _again(
    simulation: StageSimulation, history: StageHistory, ruleset: Ruleset, people: People
) -> Iterator[Measured]:
    fewer = ruleset.asking(EVERY_RULE - {Rule.SKIPPING})
    query = MoveQuery(ruleset=ruleset)
    asked: dict[str, Callable[[], object]] = {
        "judged again after a rule is toggled": partial(history.judged, fewer, people),
        "two rulesets compared": partial(history.compared, ruleset, fewer, people),
        "first page of the blocked ones": partial(simulation.moves, history, query, people),
        "first page of who stands against the rules": partial(
            simulation.standing, history, query, people
        ),
        "one lead's timeline": partial(simulation.timeline, "77", ruleset, people),
    }
    for what, work in asked.items():
        yield Measured(what=f"– {what}", value=1000 * min(timed(work) for _ in range(3)), unit="ms")


def _people() -> People:
    return People.of(
        Person(
            user_id=str(number),
            teams=frozenset({str(number % TEAMS)}),
            super_admin=number % 40 == 0,
        )
        for number in range(USERS)
    )


def _configuration() -> Configuration:
    stages = (
        Stage(
            object=LEADS,
            pipeline_id=PIPELINE,
            stage_id=name,
            label=name,
            position=place,
            metadata=(("leadState", state),),
        )
        for place, (name, state) in enumerate(STAGES.items())
    )
    return Configuration.of(
        (
            *stages,
            PipelineRules(
                object=LEADS,
                pipeline_id=PIPELINE,
                creation=("new-stage-id",),
                no_skipping=Cover(all_stages=True),
                no_backwards=Cover(all_stages=True),
            ),
            StagePermissions(
                object=LEADS,
                pipeline_id=PIPELINE,
                restricted=(StageAccess(stage_id="meeting-stage-id", teams=("1", "2", "3")),),
            ),
            DealRequirement(object=LEADS, pipeline_id=PIPELINE, required=True),
        )
    )


def _build(folder: Path, rows: int) -> Database:
    """Make a workspace of leads that went through stages; every third has a deal."""
    database = Database.create(folder / "moves.crmadmin")
    stage = Definition(system=System.HUBSPOT, object=LEADS, name="hs_pipeline_stage")
    with database.writing() as connection:
        replace_base(connection, _configuration())
        define_object(connection, System.HUBSPOT, LEADS, [stage])
    with closing(sqlite3.connect(database.path)) as raw, raw:
        raw.execute("CREATE TEMP TABLE path (number, place, stage, PRIMARY KEY (number, place))")
        names = tuple(STAGES)
        raw.executemany(
            "INSERT INTO path VALUES (?, ?, ?)",
            (
                (number, place, names[int(each)])
                for number, path in enumerate(_PATHS)
                for place, each in enumerate(path)
            ),
        )
        raw.execute("CREATE TEMP TABLE source (number INTEGER PRIMARY KEY, name)")
        raw.executemany("INSERT INTO source VALUES (?, ?)", enumerate(SOURCES))
        values = {"leads": rows // MOVES, "paths": len(_PATHS), "users": USERS, "moves": MOVES}
        values["sources"] = len(SOURCES)
        raw.execute(_HISTORY, values)
        raw.execute(_LEADS, values)
        raw.execute(_DEALS, values)
    return database


_NUMBERS = (
    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :leads) "
)
_HISTORY = f"""
INSERT INTO history (system, object, record_id, property, changed_at, value, source_type,
source_user_id)
{_NUMBERS}
SELECT 'hubspot', 'leads', CAST(n AS TEXT), 'hs_pipeline_stage',
strftime('%Y-%m-%dT%H:%M:%S.000Z', '2024-01-01', '+' || (n * 7919 % 700 + 3 * place) || ' days'),
path.stage, source.name,
CASE WHEN source.name = 'API' THEN ''
ELSE CAST((n * 2654435761 + place * 40503) / 1024 % :users AS TEXT) END
FROM numbers
JOIN path ON path.number = n % :paths
JOIN source ON source.number = (n * 40503 + place * 2654435761) / 4096 % :sources
"""
_LEADS = f"""
INSERT INTO hubspot_leads (hs_object_id, hs_pipeline_stage) {_NUMBERS}
SELECT CAST(n AS TEXT), path.stage FROM numbers
JOIN path ON path.number = n % :paths AND path.place = :moves - 1
"""
_DEALS = f"""
INSERT INTO association (from_object, to_object, from_id, to_id, category, type_id) {_NUMBERS}
SELECT 'leads', 'deals', CAST(n AS TEXT), CAST(9000000 + n AS TEXT), 'HUBSPOT_DEFINED', 582
FROM numbers WHERE n % 3 = 0
"""
