"""The pipelines of the demo, before and after a draft."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.services.pipeline_sheet import PipelineLine, count_in_stages, read_pipelines
from crmadmin.services.refreshing import refresh_base
from crmadmin.services.standing import Standing
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from crmadmin.store.drafts import read_draft, save_draft
from tests.copied import copied, demo
from tests.core.reading.told import pipeline, stage

LEADS = pipeline_address("leads", "lead-pipeline-id")
NEW = stage_address("leads", "lead-pipeline-id", "new-stage-id")
QUALIFIED = stage_address("leads", "lead-pipeline-id", "qualified-stage-id")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the demo."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        yield database


def line_of(database: Database) -> PipelineLine:
    """Read the default pipeline of leads."""
    of_leads = read_pipelines(database).find("leads")
    assert of_leads is not None
    found = of_leads.line(LEADS)
    assert found is not None
    return found


def test_leads_come_first_and_stages_in_their_order(workspace: Database) -> None:
    """Contacts and companies have lifecycle stages, which are no pipelines of work."""
    sheet = read_pipelines(workspace)
    assert [each.object for each in sheet.objects] == ["leads", "deals", "tickets"]
    labels = [each.stage.label for each in line_of(workspace).stages]
    assert labels == ["Nouveau", "Tentative", "Connecté", "Qualifié", "Disqualifié"]
    assert (line_of(workspace).count, line_of(workspace).most_stages) == (5, 30)
    assert not sheet.objects[0].is_drafted
    assert len(sheet.objects[0].states) == 4


def test_every_record_is_counted_in_its_stage(workspace: Database) -> None:
    """Each pipeline's records are those of its stages."""
    counts = count_in_stages(workspace, "leads")
    stages = {each.stage.address for each in line_of(workspace).stages}
    assert counts[NEW] > 0
    assert stages <= counts.keys()
    assert count_in_stages(workspace, "contacts") == {}


def test_a_draft_stands_beside_what_was(workspace: Database) -> None:
    """A stage that goes stands where it was; another may take its place."""
    with workspace.reading() as connection:
        base = read_base(connection)
    old = base.get(NEW)
    assert isinstance(old, Stage)
    first = replace(old, stage_id="first", label="Premier")
    rules = PipelineRules(object="leads", pipeline_id="lead-pipeline-id", creation=("first",))
    move = StageMove(
        object="leads",
        pipeline_id="lead-pipeline-id",
        stage_id="new-stage-id",
        to_pipeline_id="lead-pipeline-id",
        to_stage_id="first",
    )
    edits = {NEW: None, **{each.address: each for each in (first, rules, move)}}
    with workspace.writing() as connection:
        draft = read_draft(connection, base)
        save_draft(connection, draft, draft.edit_all(edits))

    line = line_of(workspace)
    assert [(each.stage.label, each.standing) for each in line.stages[:3]] == [
        ("Nouveau", Standing.DELETED),
        ("Premier", Standing.CREATED),
        ("Tentative", Standing.UNCHANGED),
    ]
    assert line.stages[0].move == move
    assert line.stages[0].is_drafted
    assert line.rules.standing is Standing.CREATED
    assert (line.standing, line.is_drafted) == (Standing.UNCHANGED, True)
    assert (line.count, line.line(QUALIFIED)) == (5, line.stages[4])


def test_what_the_portal_allows_is_told(workspace: Database) -> None:
    """How many pipelines there may be, drafted ones counted; and which stages are locked."""
    limits = {"hubspotDefinedObjectTypes": [{"objectTypeId": "0-136", "limit": 15, "usage": 1}]}
    told = [pipeline("leads", "lead-pipeline-id", [stage("new", 0, writePermissions="READ_ONLY")])]
    with workspace.writing() as connection:
        kept = AccountDocument(
            system=System.HUBSPOT, kind="pipeline_limits", document_id="0", body=limits
        )
        replace_documents(connection, System.HUBSPOT, "pipeline_limits", [kept])
        replace_documents(connection, System.HUBSPOT, "pipeline", told)
        refresh_base(connection)
        base = read_base(connection)
        other = Pipeline(object="leads", pipeline_id="partners", label="Partners", position=1)
        draft = read_draft(connection, base)
        save_draft(connection, draft, draft.edit(other.address, other))
    of_leads = read_pipelines(workspace).find("leads")
    assert of_leads is not None
    assert of_leads.usage is not None
    assert (of_leads.usage.usage, of_leads.usage.limit) == (2, 15)
    assert [each.is_locked for each in of_leads.pipelines] == [True, False]
    assert of_leads.pipelines[0].stages[0].is_locked
