"""Small histories of stages made by chance, and rulesets to judge them by."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from hypothesis import strategies as st
from sqlalchemy import Connection, Table, insert

from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import DEALS, LEADS, Definition, System
from crmadmin.core.leads.governance import GovernancePolicies, Rule, Ruleset
from crmadmin.core.leads.people import People, Person
from crmadmin.core.leads.rulings import Entry
from crmadmin.core.pipelines.placing import stage_property
from crmadmin.models import AssociationRow, Base, StageEntryRow
from crmadmin.store.records import define_object
from tests.preview.filling import memory_engine

PIPELINE = "lead-pipeline-id"
STATES = {
    "new": "NEW",
    "trying": "IN_PROGRESS",
    "met": "IN_PROGRESS",
    "won": "QUALIFIED",
    "lost": "UNQUALIFIED",
}
ELSEWHERE = "elsewhere"
PEOPLE = People.of(
    (
        Person(user_id="1", teams=frozenset({"10"}), super_admin=False),
        Person(user_id="2", teams=frozenset({"10", "20"}), super_admin=False),
        Person(user_id="3", super_admin=True),
    ),
    property_editors=("4",),
)
STAGES = tuple(
    Stage(
        object=LEADS,
        pipeline_id=PIPELINE,
        stage_id=name,
        label=name.title(),
        position=place,
        metadata=(("leadState", state),),
    )
    for place, (name, state) in enumerate(STATES.items())
)

_IDS = st.sampled_from(tuple(STATES))
_SOME = st.lists(_IDS, max_size=3).map(tuple)
_COVERS = st.just(Cover(all_stages=True)) | st.builds(Cover, stages=_SOME)
_ACCESS = st.builds(
    StageAccess,
    stage_id=_IDS,
    teams=st.sampled_from(((), ("10",), ("20",))),
    users=st.sampled_from(((), ("1",))),
    super_admins=st.booleans(),
)


@st.composite
def rulesets(draw: st.DrawFn) -> Ruleset:
    """Draw the rules of the pipeline, whose stages may lie in any order, and one may lack."""
    stages = draw(st.permutations(STAGES))
    return Ruleset(
        stages=tuple(stages[draw(st.sampled_from((0, 0, 0, 1))) :]),
        rules=PipelineRules(
            object=LEADS,
            pipeline_id=PIPELINE,
            creation=draw(_SOME),
            no_skipping=draw(_COVERS),
            no_backwards=draw(_COVERS),
        ),
        permissions=StagePermissions(
            object=LEADS,
            pipeline_id=PIPELINE,
            restricted=tuple(draw(st.lists(_ACCESS, max_size=2))),
        ),
        deal_required=draw(st.booleans()),
        policies=GovernancePolicies(closed_to_open_is_backward=draw(st.booleans())),
        asked=draw(st.frozensets(st.sampled_from(Rule), min_size=3)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An entry of a record."""

    record_id: str
    entry_id: int
    from_stage: str | None
    to_stage: str
    entered_at: str
    source_type: str
    user_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Entries, the stage in which each record stands, and the records that have a deal.

    ``told_back`` tells that the association is known from the deal to the lead.
    """

    moves: tuple[Move, ...]
    standing: Mapping[str, str | None]
    with_deal: frozenset[str]
    told_back: bool

    def entry(self, move: Move) -> Entry:
        """Give what the rule book is asked of an entry."""
        return Entry(
            from_stage=move.from_stage,
            to_stage=move.to_stage,
            source_type=move.source_type,
            user_id=move.user_id,
            has_deal=move.record_id in self.with_deal,
        )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Draw what some records have been through."""
    records = [str(number) for number in range(draw(st.integers(0, 6)))]
    moves: list[Move] = []
    standing: dict[str, str | None] = {}
    anywhere = (*STATES, ELSEWHERE)
    for record_id in records:
        before: str | None = None
        for entry_id in range(1, draw(st.integers(0, 5)) + 1):
            to_stage = draw(st.sampled_from([each for each in anywhere if each != before]))
            move = Move(
                record_id=record_id,
                entry_id=entry_id,
                from_stage=before,
                to_stage=to_stage,
                entered_at=f"2026-01-{entry_id + draw(st.integers(0, 3)):02}T08:00:00.000Z",
                source_type=draw(st.sampled_from(("CRM_UI", "API", "WORKFLOWS", "MOBILE_IOS"))),
                user_id=draw(st.sampled_from(("1", "1", "", "2", "3", "4", "5"))),
            )
            moves.append(move)
            before = to_stage
        standing[record_id] = draw(st.just(before) | st.none() | st.sampled_from(anywhere))
    return World(
        moves=tuple(moves),
        standing=standing,
        with_deal=frozenset(
            draw(st.lists(st.sampled_from(records), max_size=5)) if records else ()
        ),
        told_back=draw(st.booleans()),
    )


@contextmanager
def stored(world: World) -> Iterator[Connection]:
    """Give a workspace in memory that holds a world."""
    with memory_engine().begin() as connection:
        stage = stage_property(LEADS)
        definition = Definition(system=System.HUBSPOT, object=LEADS, name=stage)
        table = define_object(connection, System.HUBSPOT, LEADS, [definition]).table
        _put(
            connection,
            table,
            [{"hs_object_id": each, stage: at} for each, at in world.standing.items()],
        )
        _put(
            connection,
            Base.metadata.tables[StageEntryRow.__tablename__],
            [
                {
                    "object": LEADS,
                    "record_id": move.record_id,
                    "entry_id": move.entry_id,
                    "from_stage": move.from_stage,
                    "to_stage": move.to_stage,
                    "entered_at": move.entered_at,
                    "source_type": move.source_type,
                    "source_user_id": move.user_id,
                }
                for move in world.moves
            ],
        )
        ends = (DEALS, LEADS) if world.told_back else (LEADS, DEALS)
        _put(
            connection,
            Base.metadata.tables[AssociationRow.__tablename__],
            [
                {
                    "from_object": ends[0],
                    "to_object": ends[1],
                    "from_id": "d" if world.told_back else record_id,
                    "to_id": record_id if world.told_back else "d",
                    "category": "HUBSPOT_DEFINED",
                    "type_id": 583 if world.told_back else 582,
                }
                for record_id in world.with_deal
            ],
        )
        yield connection


def _put(connection: Connection, table: Table, rows: list[dict[str, str | int | None]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
