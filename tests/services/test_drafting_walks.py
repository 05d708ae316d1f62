"""Any walk through the verbs of pipelines leaves a draft that can be planned and taken back."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.copied import copied, demo
from tests.effort import chosen

STATES = {"leads": {"leadState": "IN_PROGRESS"}, "deals": {"probability": "0.5"}}
STEPS = 25


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the demo."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        yield database


class Walk:
    """An admin who edits leads and deals by chance."""

    def __init__(self, drafting: Drafting, seed: int) -> None:
        self.drafting = drafting
        self.random = Random(seed)  # noqa: S311 - a walk, no secret
        self.refused: Counter[str] = Counter()

    def go(self) -> None:
        """Make an edit; one that is refused leaves the draft as it was."""
        known = self.drafting.configuration()
        verbs: tuple[Callable[[Configuration], object], ...] = (
            self._create,
            self._rename,
            self._move,
            self._delete,
            self._delete_pipeline,
            self._create_pipeline,
            self._rule,
            self._restrict,
            self._automate,
        )
        try:
            self.random.choice(verbs)(known)
        except Problem as problem:
            self.refused[problem.code] += 1
            assert self.drafting.configuration() == known

    def _stage(self, known: Configuration) -> Stage:
        return self.random.choice([each for each in known.each(Stage) if each.object in STATES])

    def _sibling(self, known: Configuration, stage: Stage) -> Stage:
        return self.random.choice([s for s in known.each(Stage) if s.object == stage.object])

    def _create(self, known: Configuration) -> object:
        beside = self._stage(known)
        text = f"Étape {self.random.randrange(9)}"
        new = self.drafting.new_stage(beside.pipeline, text, STATES[beside.object])
        return self.drafting.create_stage(new, self.random.choice([None, beside.address]))

    def _rename(self, known: Configuration) -> object:
        stage = self._stage(known)
        return self.drafting.rename_stage(stage.address, f"Étape {self.random.randrange(9)}")

    def _move(self, known: Configuration) -> object:
        stage = self._stage(known)
        return self.drafting.move_stage(stage.address, self._sibling(known, stage).address)

    def _delete(self, known: Configuration) -> object:
        stage = self._stage(known)
        to = self.random.choice([None, self._sibling(known, stage).address])
        return self.drafting.delete_stage(stage.address, to)

    def _delete_pipeline(self, known: Configuration) -> object:
        stage = self._stage(known)
        return self.drafting.delete_pipeline(stage.pipeline, self._sibling(known, stage).address)

    def _create_pipeline(self, known: Configuration) -> object:
        name = self._stage(known).object
        pipeline = self.drafting.new_pipeline(name, f"Pipeline {self.random.randrange(4)}")
        stages = [
            self.drafting.new_stage(pipeline.address, text, STATES[name]) for text in ("A", "B")
        ]
        return self.drafting.create_pipeline(pipeline, stages)

    def _rule(self, known: Configuration) -> object:
        stage = self._stage(known)
        return self.drafting.set_rules(
            PipelineRules(
                object=stage.object,
                pipeline_id=stage.pipeline_id,
                creation=(stage.stage_id,),
                no_backwards=Cover(stages=(stage.stage_id,)),
            )
        )

    def _restrict(self, known: Configuration) -> object:
        stage = self._stage(known)
        access = StageAccess(stage_id=stage.stage_id, super_admins=True)
        return self.drafting.set_permissions(
            StagePermissions(
                object=stage.object, pipeline_id=stage.pipeline_id, restricted=(access,)
            )
        )

    def _automate(self, known: Configuration) -> object:
        stage = self._stage(known)
        return self.drafting.set_stage_workflow(
            StageWorkflow(
                object=stage.object,
                pipeline_id=stage.pipeline_id,
                stage_id=stage.stage_id,
                actions=("Call",),
            )
        )


@pytest.mark.parametrize("seed", chosen([1, 2], range(12)))
def test_any_walk_can_be_planned_and_taken_back(workspace: Database, seed: int) -> None:
    """Nothing names what is gone, no two stages share a place, and undo leads to the portal."""
    drafting = Drafting(workspace)
    base = drafting.configuration()
    walk = Walk(drafting, seed)
    for _ in range(STEPS):
        walk.go()
        found = drafting.configuration()
        dangling = [
            each
            for each in found.settings.values()
            if isinstance(
                each,
                Stage | StageMove | PipelineRules | StagePermissions | StageWorkflow,
            )
            and not each.references() <= found.settings.keys()
        ]
        assert dangling == []
        places = Counter((each.pipeline, each.position) for each in found.each(Stage))
        assert set(places.values()) == {1}
        assert {each.pipeline for each in found.each(Stage)} == {
            each.address for each in found.each(Pipeline)
        }
    assert len(drafting.draft().edits) > STEPS // 3
    assert walk.refused
    assert Planning(workspace).review().steps
    drafting.move_to(0)
    assert drafting.configuration() == base
