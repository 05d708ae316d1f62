"""Which hazards the moves of records have."""

from dataclasses import replace

import pytest

from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.batches import PlannedBatch
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.hazards import HazardCode, Severity
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.scrutiny.scrutiny import scrutinized
from crmadmin.core.plans.scrutiny.surroundings import Facts, Surroundings
from crmadmin.core.plans.stage_moves import move_batches

PIPELINE = Pipeline(object="leads", pipeline_id="sales", label="Sales")
NEW = Stage(object="leads", pipeline_id="sales", stage_id="new", label="New", position=0)
OPEN = replace(NEW, stage_id="open", label="Open", position=1)
MOVE = StageMove(
    object="leads", pipeline_id="sales", stage_id="new", to_pipeline_id="sales", to_stage_id="open"
)
RULES = PipelineRules(object="leads", pipeline_id="sales")
NOTE, WARNING, BLOCKING = Severity.NOTE, Severity.WARNING, Severity.BLOCKING
STARTS = (HazardCode.MOVES_START_THINGS, NOTE)


def hazards(*target: Setting, lacking: int = 0) -> list[tuple[HazardCode, Severity]]:
    """Give the hazards of moving 150 records, with these settings in the end."""
    batches = move_batches(MOVE, [str(number) for number in range(150)])
    effects = [
        Effect(address=MOVE.address, consequence=consequence, count=count, object="leads")
        for consequence, count in (
            (Consequence.RECORDS_MOVED, 150),
            (Consequence.MOVED_LACKING, lacking),
        )
    ]
    ground = Ground(type_ids={"leads": "0-136"})
    steps = planned(
        [Create(address=MOVE.address, new=MOVE)],
        Configuration(),
        ground,
        batches={MOVE.address: [PlannedBatch(batch=each) for each in batches]},
        effects={MOVE.address: tuple(effects)},
    )
    around = Surroundings(target=Configuration.of((*target, MOVE)), ground=ground, facts=Facts())
    first, last = scrutinized(steps, around)
    assert first.hazards == ()
    return [(each.code, each.severity) for each in last.hazards]


def test_what_a_move_starts_is_told_with_its_last_call() -> None:
    """Once, whatever the number of calls."""
    assert hazards(PIPELINE, OPEN) == [STARTS]


def test_what_records_lack_is_told() -> None:
    """HubSpot does not ask a call for it."""
    found = hazards(PIPELINE, OPEN, lacking=3)
    assert found == [(HazardCode.REQUIRED_LACKING, WARNING), STARTS]


@pytest.mark.parametrize(
    "rules",
    [
        replace(RULES, no_backwards=Cover(all_stages=True)),
        replace(RULES, no_skipping=Cover(stages=("open",))),
        StagePermissions(
            object="leads", pipeline_id="sales", restricted=(StageAccess(stage_id="new"),)
        ),
    ],
)
def test_rules_that_could_refuse_it_are_told(rules: Setting) -> None:
    """Whether they bind a service key is nowhere documented."""
    assert hazards(PIPELINE, OPEN, rules) == [(HazardCode.RULES_MAY_BIND, NOTE), STARTS]


def test_rules_that_forbid_no_move_are_not() -> None:
    """Where records are created does not matter to those that are there."""
    assert hazards(PIPELINE, OPEN, replace(RULES, creation=("open",))) == [STARTS]


def test_no_record_goes_where_no_stage_is() -> None:
    """Neither to a stage that goes, nor to one that is emptied."""
    nowhere = (HazardCode.MOVE_LEADS_NOWHERE, BLOCKING)
    assert nowhere in hazards(PIPELINE)
    onwards = replace(MOVE, stage_id="open", to_stage_id="third")
    assert nowhere in hazards(PIPELINE, OPEN, onwards)
