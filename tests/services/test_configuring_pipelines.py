"""What a configuration file says of pipelines and leads becomes a draft of the demo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.pipelines.objections import stages_of
from crmadmin.errors import Problem
from crmadmin.services.configuring import export_configuration, import_configuration
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from tests.copied import copied, demo

LEADS = pipeline_address("leads", "lead-pipeline-id")
ATTEMPTING = stage_address("leads", "lead-pipeline-id", "attempting-stage-id")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the demo."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        yield database


@pytest.fixture
def file(workspace: Database, tmp_path: Path) -> Path:
    """Give what the workspace holds as a file, without what it declares of the sync."""
    path = tmp_path / "config.yaml"
    text = export_configuration(workspace, None)
    path.write_text(text.partition("\nsync:")[0] + "\n", encoding="utf-8")
    return path


def test_a_file_as_exported_drafts_nothing(workspace: Database, file: Path) -> None:
    """Every pipeline with its stages is in it."""
    assert "lead-pipeline-id" in file.read_text(encoding="utf-8")
    assert import_configuration(workspace, file).drafted == ()


def test_lines_that_change_are_drafted(workspace: Database, file: Path) -> None:
    """A stage between two others, another label, a rule and a setting of leads: one edit."""
    drafting = Drafting(workspace)
    text = file.read_text(encoding="utf-8")
    line = next(each for each in text.splitlines() if "attempting-stage-id" in each)
    new = line.replace("attempting-stage-id", "qualifying").replace("Tentative", "Tri")
    text = text.replace(line, f"{new}\n{line}").replace("Prospection", "Prospects")
    text = text.replace(
        "leads:\n",
        "leads:\n"
        "  settings:\n    ownership: {sync_owner: true}\n"
        "  rules:\n    lead-pipeline-id:\n"
        "      - {rule: creation, stages: [new-stage-id]}\n",
        1,
    )
    file.write_text(text, encoding="utf-8")
    import_configuration(workspace, file)
    found = drafting.configuration()
    assert [each.label for each in stages_of(found, LEADS)][:3] == ["Nouveau", "Tri", "Tentative"]
    assert found.get(LeadOwnership().address) == LeadOwnership(sync_owner=True)
    assert len(found.each(PipelineRules)) == 1
    assert len(drafting.draft().edits) == 1


def test_a_stage_that_holds_records_cannot_be_left_out(workspace: Database, file: Path) -> None:
    """Where they shall go is no line of the file."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text(
        "".join(each for each in lines if "attempting-stage-id" not in each), encoding="utf-8"
    )
    with pytest.raises(Problem) as caught:
        import_configuration(workspace, file)
    assert caught.value.code == "pipelines.stage_target_needed"
    assert Drafting(workspace).draft().edits == ()


def test_a_stage_that_goes_leaves_its_rules(workspace: Database, file: Path) -> None:
    """What names it and is not in the file is drafted along."""
    drafting = Drafting(workspace)
    stage = drafting.new_stage(LEADS, "Éphémère", {"leadState": "NEW"})
    drafting.create_stage(stage, None)
    drafting.set_rules(
        PipelineRules(object="leads", pipeline_id=LEADS.path[1], creation=(stage.stage_id,))
    )
    import_configuration(workspace, file)
    found = drafting.configuration()
    assert found.get(stage.address) is None
    assert found.each(PipelineRules) == ()
    assert isinstance(found.get(ATTEMPTING), Stage)
