"""``crmadmin leads settings`` from the command line, in this process, on the demo."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from crmadmin.cli.lead_settings import COLUMNS
from crmadmin.cli.run import run
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from tests.copied import copied, demo

Asked = Callable[..., int]
OWNERSHIP = LeadOwnership().address


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the demo; the program speaks English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setenv("COLUMNS", "200")
    return copied(tmp_path / "demo.crmadmin", demo)


@pytest.fixture
def ask(workspace: Path) -> Asked:
    """Give the command on that workspace."""
    words = ["-w", str(workspace), "leads", "settings"]
    return lambda *more: run([*words, *map(str, more)], open_app=lambda *_a, **_k: 0)


def sides(workspace: Path) -> tuple[Configuration, Configuration]:
    """Give what is declared, and what is drafted."""
    with Database.open(workspace) as database:
        drafting = Drafting(database)
        return drafting.base(), drafting.configuration()


def test_what_is_declared_stands_beside_what_is_drafted(
    ask: Asked, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each goes on from its own side; what is not named stays."""
    assert ask("show") == 0
    assert "Nothing is declared" in capsys.readouterr().out
    assert ask("declare", "ownership", "--sync-activities") == 0
    assert "Owner and activities of leads" in capsys.readouterr().out
    assert ask("declare", "ownership", "--update-open", "--no-sync-activities") == 0
    assert "Note:" in capsys.readouterr().err
    assert ask("set", "ownership", "--sync-owner") == 0
    base, drafted = sides(workspace)
    assert base.get(OWNERSHIP) == LeadOwnership(update_open=True)
    assert drafted.get(OWNERSHIP) == LeadOwnership(update_open=True, sync_owner=True)
    capsys.readouterr()
    assert ask("show", "--format", "csv") == 0
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert tuple(found[0]) == COLUMNS
    assert [(each["declared"], each["drafted"]) for each in found] == [
        ("no", "yes"),
        ("yes", "yes"),
        ("no", "no"),
    ]
    assert ask("declare", "ownership", "--sync-owner") == 1
    assert "The draft changes this setting" in capsys.readouterr().err


def test_every_kind_is_set(ask: Asked, workspace: Path) -> None:
    """Properties, reasons and actions in their order; an exclamation mark says required."""
    of_stage = ("Prospection", "Qualifié")
    assert ask("set", "deal", "Prospection") == 0
    asked = ("--property", "hs_lead_type!", "--property", "hs_lead_label")
    assert ask("set", "properties", *of_stage, *asked) == 0
    assert ask("set", "workflow", *of_stage, "--action", "Notify", "--action", "Call") == 0
    assert ask("set", "form", "--property", "hs_lead_name!") == 0
    follow_up = ("--follow-up", "UPSELL", "--reason", "NO_INTEREST")
    assert ask("set", "automation", "--contact-stage", "lead", *follow_up) == 0
    base, drafted = sides(workspace)
    assert not base.each(DealRequirement)
    (requirement,) = drafted.each(DealRequirement)
    assert requirement.required
    (properties,) = drafted.each(StageProperties)
    assert (properties.stage_id, properties.required) == ("qualified-stage-id", ("hs_lead_type",))
    (workflow,) = drafted.each(StageWorkflow)
    assert workflow.actions == ("Notify", "Call")
    (form,) = drafted.each(LeadForm)
    assert [each.required for each in form.properties] == [True]
    (automation,) = drafted.each(LeadAutomation)
    assert automation.follow_up == FollowUp(lead_type="UPSELL", reasons=("NO_INTEREST",))


def test_the_other_kinds_are_declared_alike(ask: Asked, workspace: Path) -> None:
    """They lie in the base and are no change."""
    assert ask("declare", "deal", "Prospection", "--not-required") == 0
    assert ask("declare", "automation") == 0
    base, drafted = sides(workspace)
    assert base == drafted
    assert len(base.each(DealRequirement)) == len(base.each(LeadAutomation)) == 1


def test_what_was_declared_is_taken_back(
    ask: Asked, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each kind by its own command; what is not declared is no change, what is drafted stays."""
    stage = ("Prospection", "Qualifié")
    kinds = (
        ("ownership",),
        ("automation",),
        ("form",),
        ("deal", "Prospection"),
        ("properties", *stage),
        ("workflow", *stage),
    )
    before, _drafted = sides(workspace)
    for kind in kinds:
        assert ask("declare", *kind) == 0
    declared, _drafted = sides(workspace)
    assert len(declared.settings) == len(before.settings) + len(kinds)
    capsys.readouterr()
    for kind in kinds:
        assert ask("undeclare", *kind) == 0
        assert "No longer declared" in capsys.readouterr().out
    assert sides(workspace) == (before, before)
    assert ask("undeclare", "form") == 0
    assert "nothing changed" in capsys.readouterr().out
    assert ask("declare", "deal", "Prospection") == 0
    assert ask("set", "deal", "Prospection", "--not-required") == 0
    assert ask("undeclare", "deal", "Prospection") == 1
    assert "The draft changes this setting" in capsys.readouterr().err


def test_a_file_is_declared_all_or_not(
    ask: Asked, workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Rules of the same file are the portal's to tell; what names no stage stops everything."""
    file = tmp_path / "leads.yaml"
    text = (
        "crmadmin: 1\nleads:\n  deal_required:\n    lead-pipeline-id: true\n"
        "  settings:\n    ownership: {sync_owner: true}\n"
        "  rules:\n    lead-pipeline-id:\n      - {rule: no_skipping, stages: all}\n"
        "  workflows:\n    lead-pipeline-id:\n      - {stage: new-stage-id, action: Call}\n"
    )
    file.write_text(text.replace("new-stage-id", "gone"), encoding="utf-8")
    assert ask("declare", "file", file) == 1
    assert "gone" in capsys.readouterr().err
    assert sides(workspace)[0].get(OWNERSHIP) is None
    file.write_text(text, encoding="utf-8")
    assert ask("declare", "file", file) == 0
    base, drafted = sides(workspace)
    assert base == drafted
    assert base.get(OWNERSHIP) == LeadOwnership(sync_owner=True)
    assert len(base.each(DealRequirement)) == len(base.each(StageWorkflow)) == 1
    assert ask("declare", "file", tmp_path / "none.yaml") == 1


def test_what_is_wrong_is_said(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """Unknown stages and properties are refused, a reason needs its follow-up."""
    assert ask("set", "properties", "Prospection", "Nowhere", "--property", "hs_lead_type") == 1
    assert ask("set", "form", "--property", "no_such_property") == 1
    assert "no_such_property" in capsys.readouterr().err
    assert ask("set", "automation", "--reason", "NO_INTEREST") == 1


def test_french_is_spoken(
    ask: Asked, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fields and values are in the language of the program."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "fr")
    assert ask("declare", "form", "--property", "hs_lead_name!") == 0
    assert ask("show") == 0
    assert "(obligatoire)" in capsys.readouterr().out
