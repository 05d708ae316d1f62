"""``crmadmin pipelines`` from the command line, in this process, on the demo."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crmadmin.cli.pipeline_edits import COLUMNS
from crmadmin.cli.pipeline_show import COLUMNS as LIST_COLUMNS
from crmadmin.cli.pipeline_show import STAGE_COLUMNS
from crmadmin.cli.run import run
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.pipelines.objections import stages_of
from crmadmin.services.drafting import Drafting
from crmadmin.services.people import read_people
from crmadmin.store.database import Database
from tests.copied import copied, demo

Asked = Callable[..., int]
LEADS = pipeline_address("leads", "lead-pipeline-id")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the demo; the program speaks English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setenv("COLUMNS", "200")
    return copied(tmp_path / "demo.crmadmin", demo)


@pytest.fixture
def ask(workspace: Path) -> Asked:
    """Give the command on that workspace."""
    words = ["-w", str(workspace), "pipelines"]
    return lambda *more: run([*words, *map(str, more)], open_app=lambda *_a, **_k: 0)


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    """Read what was written as CSV."""
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def labels(workspace: Path) -> list[str]:
    """List the stages of the default pipeline of leads as drafted."""
    with Database.open(workspace) as database:
        return [each.label for each in stages_of(Drafting(database).configuration(), LEADS)]


def test_pipelines_are_listed(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """Those of one object, or of all, with what is in them."""
    assert ask("list", "--format", "csv") == 0
    found = rows(capsys)
    assert list(found[0]) == list(LIST_COLUMNS)
    assert [each["object"] for each in found] == ["leads", "leads", "deals", "deals", "tickets"]
    assert ask("list", "tickets", "--format", "json") == 0
    (support,) = json.loads(capsys.readouterr().out)
    assert (support["stages"], support["most_stages"], support["draft"]) == (
        "4",
        "100",
        "unchanged",
    )
    assert ask("list", "boats") == 0
    assert "There is no pipeline." in capsys.readouterr().out


def test_stages_are_edited_one_by_one(
    ask: Asked, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ids and labels name them; every edit says what it drafted."""
    of = ("leads", "prospection")
    assert ask("stage", "add", *of, "Offre", "--state", "IN_PROGRESS", "--before", "Qualifié") == 0
    assert "Add the stage “Offre” to “Prospection”" in capsys.readouterr().out
    assert ask("stage", "rename", *of, "new-stage-id", "Neuf") == 0
    assert ask("stage", "move", *of, "Connecté", "--before", "Neuf") == 0
    assert ask("stage", "state", *of, "tentative", "NEW", "--format", "csv") == 0
    capsys.readouterr()
    assert labels(workspace) == [
        "Connecté",
        "Neuf",
        "Tentative",
        "Offre",
        "Qualifié",
        "Disqualifié",
    ]
    assert ask("stage", "move", *of, "Offre", "--before", "Qualifié") == 0
    assert "nothing changed" in capsys.readouterr().out
    assert ask("show", *of, "--format", "csv") == 0
    found = {each["label"]: each for each in rows(capsys)}
    assert tuple(found["Offre"]) == STAGE_COLUMNS
    assert (found["Offre"]["stage"], found["Offre"]["draft"]) == (
        "lead_pipeline_id_offre",
        "created",
    )
    assert (found["Tentative"]["state"], found["Tentative"]["closed"]) == ("NEW", "no")


def test_a_stage_that_holds_records_goes_with_a_target(
    ask: Asked, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without one it is refused, and nothing is drafted."""
    of = ("leads", "lead-pipeline-id", "Tentative")
    assert ask("stage", "delete", *of) == 1
    assert "holds records" in capsys.readouterr().err
    assert ask("stage", "delete", *of, "--to", "Nouveau", "--format", "csv") == 0
    found = rows(capsys)
    assert list(found[0]) == list(COLUMNS)
    assert {(each["change"], each["kind"]) for each in found} == {
        ("delete", "stages"),
        ("create", "stage_moves"),
    }
    assert ask("show", "leads", "lead-pipeline-id") == 0
    assert "→ “Nouveau” (Prospection)" in capsys.readouterr().out
    with Database.open(workspace) as database:
        drafting = Drafting(database)
        assert len(drafting.draft().edits) == 1
        assert len(drafting.configuration().each(StageMove)) == 1


def test_a_pipeline_is_made_and_deleted(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """Its stages come with it; one of another pipeline takes the records."""
    made = ("create", "leads", "Revente", "--stage", "Entrée = 1=NEW", "--stage", "Oui=QUALIFIED")
    assert ask(*made, "--id", "resale") == 0
    assert ask("rename", "leads", "resale", "Revente II") == 0
    assert ask("move", "leads", "resale", "--before", "Prospection") == 0
    capsys.readouterr()
    assert ask("list", "leads", "--format", "csv") == 0
    assert next(each["pipeline"] for each in rows(capsys)) == "resale"
    assert ask("show", "leads", "resale", "--format", "csv") == 0
    assert [each["label"] for each in rows(capsys)] == ["Entrée = 1", "Oui"]
    assert ask("delete", "leads", "Partenaires") == 1
    assert ask("delete", "leads", "Partenaires", "--to", "revente_entree_1") == 1
    assert "revente_entree_1" in capsys.readouterr().err
    assert ask("delete", "leads", "Partenaires", "--to", "resale_entree_1") == 0
    assert "Delete the pipeline “Partenaires” (leads)" in capsys.readouterr().out


def test_rules_and_access_are_set_and_shown(
    ask: Asked, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is not named stays; below the stages everything is said by labels."""
    of = ("leads", "Prospection")
    assert ask("rules", *of, "--create-in", "Nouveau", "--no-skipping", "all") == 0
    assert "Set the rules of the pipeline “Prospection”" in capsys.readouterr().out
    assert ask("rules", *of, "--no-backwards", "Connecté", "--no-backwards", "Tentative") == 0
    with Database.open(workspace) as database:
        (rules,) = Drafting(database).configuration().each(PipelineRules)
        user = next(iter(read_people(database).users.values()))
    assert rules.creation == ("new-stage-id",)
    assert rules.no_skipping == Cover(all_stages=True)
    assert rules.no_backwards.stages == ("attempting-stage-id", "connected-stage-id")
    assert ask("access", *of, "Qualifié", "--super-admins", "--user", user.email) == 0
    capsys.readouterr()
    assert ask("show", *of) == 0
    told = capsys.readouterr().err
    assert "Creation limited to: “Nouveau”" in told
    assert "Cannot be skipped: every stage" in told
    assert f"Edit access: “Qualifié”: super admins and {user.display_name}" in told
    assert ask("access", *of, "Qualifié", "--open") == 0
    assert ask("rules", *of, "--create-in", "any", "--no-skipping", "off") == 0
    with Database.open(workspace) as database:
        drafted = Drafting(database).configuration()
    assert drafted.each(StagePermissions) == ()
    (rules,) = drafted.each(PipelineRules)
    assert (rules.creation, rules.no_skipping.is_on) == ((), False)


def test_what_cannot_be_asked_is_said(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """Unknown names are problems, a stage without a state is a wrong call."""
    assert ask("show", "leads", "nothing") == 1
    assert ask("rename", "deals", "Prospection", "X") == 1
    assert ask("stage", "rename", "leads", "Prospection", "nothing", "X") == 1
    assert "crmadmin pipelines show" in capsys.readouterr().err
    assert ask("create", "leads", "Revente", "--stage", "Entrée") == 1
    assert ask("stage", "state", "leads", "Prospection", "Nouveau", "DONE") == 1
    capsys.readouterr()
    assert ask("access", "leads", "Prospection", "Nouveau", "--user", "nobody") == 1
    assert "called nobody" in capsys.readouterr().err
    assert ask("access", "leads", "Prospection", "Nouveau") == 1


def test_french_is_spoken(
    ask: Asked, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Headings and sentences are in the language of the program."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "fr")
    assert ask("stage", "rename", "leads", "Prospection", "Nouveau", "Neuf") == 0
    assert "Mis au brouillon" in capsys.readouterr().out
