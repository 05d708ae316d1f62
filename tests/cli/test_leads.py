"""``crmadmin leads``: figures, what is behind them and boards, in this process."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crmadmin.cli.lead_board import CARD_COLUMNS
from crmadmin.cli.lead_board import COLUMNS as BOARD_COLUMNS
from crmadmin.cli.lead_tables import COLUMNS, ROW_COLUMNS
from crmadmin.cli.run import run
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from tests.copied import configured_demo, copied

Asked = Callable[..., str]
REASON = AskedProperty(name="hs_lead_disqualification_reason", required=True)


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the demo with settings of leads in the draft."""
    path = copied(tmp_path_factory.mktemp("leads") / "demo.crmadmin", configured_demo)
    with Database.open(path) as database:
        drafting = Drafting(database)
        drafting.set_stage_properties(
            StageProperties(
                object="leads",
                pipeline_id=DEFAULT_PIPELINE,
                stage_id="unqualified-stage-id",
                properties=(REASON,),
            )
        )
        drafting.set_lead_form(
            LeadForm(properties=(AskedProperty(name="hs_lead_label", required=True),))
        )
        drafting.set_lead_automation(
            LeadAutomation(
                contact_stages=("marketingqualifiedlead",),
                follow_up=FollowUp(lead_type="RE_ATTEMPTING", reasons=("BAD_TIMING",)),
            )
        )
        drafting.set_lead_ownership(LeadOwnership(sync_owner=True, sync_activities=True))
    return path


@pytest.fixture
def ask(portal: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Give the commands on that workspace; they speak English unless told otherwise."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")

    def asked(*arguments: str, status: int = 0) -> str:
        words = ["-w", str(portal), "leads", *arguments]
        assert run(words, open_app=lambda *_a, **_k: 0) == status
        told = capsys.readouterr()
        return told.out if status == 0 else told.err

    return asked


def _read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("command", ["qualification", "automation", "ownership"])
def test_every_figure_opens_to_as_many_rows(ask: Asked, command: str) -> None:
    """A figure of a subject lists what it counts."""
    lines = _read(ask(command, "--format", "csv"))
    assert tuple(lines[0]) == COLUMNS
    for line in lines[:6]:
        if line["figure"] == "custom":
            continue
        rows = ask(
            *(command, "--rows", line["figure"], "--subject", line["subject"]), "--format", "csv"
        )
        found = _read(rows)
        assert len(found) == int(line["count"]), line
        assert not found or tuple(found[0]) == ROW_COLUMNS


def test_the_draft_is_in_effect_unless_the_portal_is_asked_for(ask: Asked) -> None:
    """What only the draft requires is not counted of the base."""
    drafted = {line["figure"] for line in _read(ask("qualification", "--format", "csv"))}
    base = {line["figure"] for line in _read(ask("qualification", "--base", "--format", "csv"))}
    assert drafted - base == {"lacking", "entered_lacking", "form_lacking"}


def test_a_period_leaves_out_what_was_before(ask: Asked) -> None:
    """Both days belong to it."""

    def created(*period: str) -> int:
        lines = _read(ask("automation", *period, "--format", "csv"))
        return next(int(line["count"]) for line in lines if line["figure"] == "created")

    middle = created("--until", "2025-12-31"), created("--since", "2026-01-01")
    assert created() == sum(middle)
    assert all(middle)


def test_a_table_says_it_in_sentences(ask: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the language spoken, set as that language is."""
    assert "automation never moves them again" in " ".join(ask("automation").split())
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "fr")
    told = " ".join(ask("qualification").split())
    assert "n’ont pas ce qui y est exigé" in told
    assert "\ufffd" not in told


def test_a_board_counts_stages_and_lists_one(ask: Asked) -> None:
    """With conditions as elsewhere; cards come oldest first."""
    columns = _read(ask("board", "--format", "csv"))
    assert tuple(columns[0]) == BOARD_COLUMNS
    assert [each["stage"] for each in columns][:2] == ["new-stage-id", "attempting-stage-id"]
    asked = ("board", "--where", "hs_lead_label=HOT", "--stage", "new-stage-id")
    cards = json.loads(ask(*asked, "--format", "json"))
    assert tuple(cards[0]) == CARD_COLUMNS
    assert 0 < len(cards) < int(columns[0]["records"])
    ages = [int(each["days"]) for each in cards]
    assert ages == sorted(ages, reverse=True)
    assert "Median age" in ask("board", "--object", "deals")


def test_what_is_not_there_is_an_error(ask: Asked) -> None:
    """It names what is."""
    assert "lead-pipeline-id" in ask("board", "--pipeline", "nope", status=1)
    assert "new-stage-id" in ask("board", "--stage", "nope", status=1)
    assert ask("board", "--where", "nope=1", status=1)
