"""``crmadmin leads simulate``: figures, what is behind them, timelines, comparisons."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.cli.simulation_tables import COLUMNS, ENTRY_COLUMNS, SHIFT_COLUMNS, By
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from tests.copied import configured_demo, copied

Asked = Callable[..., str]
RULES = PipelineRules(
    object=LEADS,
    pipeline_id=DEFAULT_PIPELINE,
    creation=("new-stage-id",),
    no_skipping=Cover(all_stages=True),
    no_backwards=Cover(all_stages=True),
)


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the demo with two edits of its rules in the draft."""
    path = copied(tmp_path_factory.mktemp("simulated") / "demo.crmadmin", configured_demo)
    with Database.open(path) as database:
        drafting = Drafting(database)
        drafting.set_rules(RULES)
        drafting.set_deal_requirement(
            DealRequirement(object=LEADS, pipeline_id=DEFAULT_PIPELINE, required=True)
        )
    return path


@pytest.fixture
def ask(portal: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Give the command on that workspace; it speaks English unless told otherwise."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")

    def asked(*arguments: str, status: int = 0) -> str:
        words = ["-w", str(portal), "leads", "simulate", *arguments]
        assert run(words, open_app=lambda *_a, **_k: 0) == status
        told = capsys.readouterr()
        return told.out + told.err if status == 0 else told.err

    return asked


def _read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def _figures(ask: Asked, *arguments: str) -> dict[tuple[str, str], dict[str, str]]:
    lines = _read(ask(*arguments, "--format", "csv"))
    return {(line["by"], line["key"]): line for line in lines}


@pytest.mark.parametrize("by", [str(each) for each in By if each is not By.RULE])
def test_figures_can_be_broken_down(ask: Asked, by: str) -> None:
    """By whatever, the parts are the whole; a user of several teams counts in each."""
    figures = _figures(ask, "--by", by)
    whole = figures["all", ""]
    assert tuple(whole) == COLUMNS
    assert 0 < int(whole["blocked"]) < int(whole["entries"])
    parts = [line for (kind, _), line in figures.items() if kind == by]
    for name in ("entries", "blocked", "exempt"):
        total = sum(int(line[name]) for line in parts)
        assert total == int(whole[name]) or (by == "team" and total >= int(whole[name]))


def test_blocked_entries_are_listed_with_why(ask: Asked) -> None:
    """As many as the figure says, each with its rules and a sentence."""
    whole = _figures(ask)["all", ""]
    rows = _read(ask("--rows", "blocked", "--format", "csv"))
    assert tuple(rows[0]) == ENTRY_COLUMNS
    assert len(rows) == int(whole["blocked"])
    assert {row["outcome"] for row in rows} == {"blocked"}
    assert all(row["rules"] and row["why"].endswith(".") for row in rows)
    exempt = json.loads(ask("--rows", "exempt", "--format", "json"))
    assert len(exempt) == int(whole["exempt"])


def test_lists_are_of_one_rule_or_user(ask: Asked) -> None:
    """As many as each figure says; a user by id, name or as nobody."""
    by_rule = _figures(ask)
    broken = [key for kind, key in by_rule if kind == "rule"]
    assert broken
    for key in broken:
        rows = _read(ask("--rows", "blocked", "--rule", key, "--format", "csv"))
        assert len(rows) == int(by_rule["rule", key]["blocked"])
        assert all(key in row["rules"] for row in rows)
    by_user = _figures(ask, "--by", "user")
    users = [line for (kind, _key), line in by_user.items() if kind == "user"]
    for line in users:
        rows = _read(ask("--rows", "blocked", "--user", line["key"], "--format", "csv"))
        assert len(rows) == int(line["blocked"])
        assert {row["user_id"] for row in rows} <= {line["key"]}
    most = max((line for line in users if line["key"]), key=lambda line: int(line["blocked"]))
    named = _read(ask("--rows", "blocked", "--user", most["name"].upper(), "--format", "csv"))
    assert len(named) == int(most["blocked"]) > 0


def test_filters_are_of_lists(ask: Asked) -> None:
    """Figures are of all; whom nobody knows is refused."""
    assert "--rows" in ask("--rule", "skipping", status=1)
    assert "Nobody Here" in ask("--rows", "blocked", "--user", "Nobody Here", status=1)


def test_one_record_is_told_entry_by_entry(ask: Asked) -> None:
    """In their order, and how it stands today."""
    blocked = _read(ask("--rows", "standing", "--format", "csv"))[0]
    told = _read(ask("--record", blocked["record_id"], "--format", "csv"))
    moments = [row["entered_at"] for row in told]
    assert moments == sorted(moments)
    assert told[-1]["to_stage"] == blocked["to_stage"]
    assert "Today — Blocked." in ask("--record", blocked["record_id"])


def test_two_configurations_are_compared(ask: Asked) -> None:
    """With the portal's rules, and with a point of the draft's own history."""
    now, before = _figures(ask)["all", ""], _figures(ask, "--base")["all", ""]
    found = _figures(ask, "--compare", "base")["all", ""]
    assert tuple(found) == SHIFT_COLUMNS
    assert (found["before"], found["after"]) == (before["blocked"], now["blocked"])
    caught = _read(ask("--compare", "base", "--rows", "caught", "--format", "csv"))
    assert len(caught) == int(found["caught"]) > 0
    half_way = _figures(ask, "--compare", "1")
    assert half_way["rule", "deal"]["caught"] == half_way["rule", "deal"]["after"]
    assert ("rule", "creation") in half_way
    assert half_way["rule", "creation"]["caught"] == "0"
    assert _figures(ask, "--compare", "2")["all", ""]["caught"] == "0"


def test_a_configuration_file_is_compared(ask: Asked, tmp_path: Path) -> None:
    """What it does not speak of is as in the portal; one that is none is refused."""
    file = tmp_path / "other.yaml"
    file.write_text("crmadmin: 1\n", encoding="utf-8")
    same = _figures(ask, "--compare", "base")
    assert _figures(ask, "--compare", str(file)) == same
    file.write_text("crmadmin: many\n", encoding="utf-8")
    assert ask("--compare", str(file), status=1)


def test_what_is_caught_needs_something_to_compare(ask: Asked) -> None:
    """Else the option is refused."""
    assert "--compare" in ask("--rows", "caught", status=1)


def test_a_period_takes_its_part(ask: Asked) -> None:
    """Both days belong to it."""

    def entries(*period: str) -> int:
        return int(_figures(ask, *period)["all", ""]["entries"])

    parts = entries("--until", "2025-12-31"), entries("--since", "2026-01-01")
    assert entries() == sum(parts)
    assert all(parts)


def test_what_reopening_means_can_be_tried(ask: Asked) -> None:
    """Free, it is an assumption no more; and never are more entries blocked."""
    backward, free = (
        int(_figures(ask, "--reopening", each)["all", ""]["blocked"])
        for each in ("backward", "free")
    )
    assert free <= backward
    assert backward == int(_figures(ask)["all", ""]["blocked"])
    assert "CLOSED_TO_OPEN_IS_BACKWARD" not in ask("--reopening", "free")


def test_deals_have_a_history_of_stages_too(ask: Asked) -> None:
    """Any object with pipelines."""
    assert int(_figures(ask, "--object", "deals")["all", ""]["entries"]) > 0
    assert "No rule is on." in ask("--object", "deals")


def test_a_table_tells_who_stands_where_and_what_is_assumed(
    ask: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside the figures, in the language spoken."""
    told = " ".join(ask().split())
    assert "stand today where these rules would not have let them" in told
    assert "nothing can be said" not in told  # there is none of which that is so
    assert "Assumed: The first entry that is known of a record is its creation." in told
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "fr")
    told = " ".join(ask("--by", "source").split())
    assert "Exemptés" in told
    assert "Hypothèse" in told
