"""What names a stage: settings of the draft, lists and workflows of the portal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import stage_address
from crmadmin.services.stage_uses import read_uses
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft, save_draft
from tests.copied import copied, demo

PIPELINE = "lead-pipeline-id"
NEW = stage_address("leads", PIPELINE, "new-stage-id")
QUALIFIED = stage_address("leads", PIPELINE, "qualified-stage-id")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the demo."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        yield database


def test_settings_lists_and_workflows_are_told(workspace: Database) -> None:
    """Rules of the draft count as well as what was pulled; stages are no use of a pipeline."""
    rules = PipelineRules(object="leads", pipeline_id=PIPELINE, creation=("new-stage-id",))
    deal = DealRequirement(object="leads", pipeline_id=PIPELINE, required=True)
    move = StageMove(
        object="leads",
        pipeline_id=PIPELINE,
        stage_id="new-stage-id",
        to_pipeline_id=PIPELINE,
        to_stage_id="qualified-stage-id",
    )
    with workspace.writing() as connection:
        draft = read_draft(connection, read_base(connection))
        edits = {each.address: each for each in (rules, deal, move)}
        save_draft(connection, draft, draft.edit_all(edits))

    assert set(read_uses(workspace, NEW).settings) == {rules, move}
    assert set(read_uses(workspace, QUALIFIED).settings) == {move}
    assert set(read_uses(workspace, pipeline_address("leads", PIPELINE)).settings) == {rules, deal}


def test_what_nothing_names_is_not_used(workspace: Database) -> None:
    """An address that holds nothing has no uses either."""
    assert not read_uses(workspace, stage_address("leads", PIPELINE, "unknown")).is_used
