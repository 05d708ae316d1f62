"""Pipelines of imported files, and those that a workspace has held without reading them."""

import json
from pathlib import Path

from sqlalchemy import delete

from crmadmin.core.configuration.pipelines import KIND as PIPELINES
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import KIND as STAGES
from crmadmin.core.configuration.stages import Stage
from crmadmin.models import SettingRow
from crmadmin.services.drafting import Drafting
from crmadmin.services.importing import import_files
from crmadmin.services.workspaces import open_workspace
from crmadmin.store.configurations import kinds_held
from crmadmin.store.database import Database
from tests.copied import copied, demo


def told(*ids: str) -> dict[str, object]:
    """Give pipelines as the API answers them."""
    return {"results": [{"id": each, "label": each, "stages": []} for each in ids]}


def test_the_demo_holds_its_pipelines(tmp_path: Path) -> None:
    """They are settings like those of a pull, each with its stages in their order."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        base = Drafting(database).base()
    pipelines = {(each.object, each.label) for each in base.each(Pipeline)}
    assert pipelines == {
        ("deals", "Ventes / New business"),
        ("deals", "Renouvellements"),
        ("leads", "Prospection"),
        ("leads", "Partenaires"),
        ("tickets", "Support"),
    }
    stages = [each for each in base.each(Stage) if each.pipeline_id == "lead-pipeline-id"]
    assert [each.label for each in stages] == [
        "Nouveau",
        "Tentative",
        "Connecté",
        "Qualifié",
        "Disqualifié",
    ]
    assert [each.is_closed for each in stages] == [False, False, False, True, True]


def test_a_pipeline_that_a_newer_file_lacks_is_gone(database: Database, tmp_path: Path) -> None:
    """A file tells all pipelines of its object, and none of another's."""
    folder = tmp_path / "hubspot" / "pipelines"
    folder.mkdir(parents=True)
    (folder / "deals.json").write_text(json.dumps(told("d")))
    for ids in (("a", "b"), ("b", "c")):
        (folder / "leads.json").write_text(json.dumps(told(*ids)))
        import_files(database, [tmp_path / "hubspot"])
    found = {each.pipeline_id for each in Drafting(database).base().each(Pipeline)}
    assert found == {"b", "c", "d"}


def test_pipelines_that_were_pulled_before_they_were_settings_are_read(tmp_path: Path) -> None:
    """Opening the workspace of an earlier version reads them; nothing else is asked for."""
    path = copied(tmp_path / "demo.crmadmin", demo)
    of_pipelines = {PIPELINES, STAGES}
    with Database.open(path) as database, database.writing() as connection:
        row = SettingRow
        for kind in of_pipelines:
            connection.execute(delete(row).where(row.address.startswith(f"{kind}/")))
        assert not kinds_held(connection) & of_pipelines
    with open_workspace(path) as database, database.reading() as connection:
        assert kinds_held(connection) >= of_pipelines
