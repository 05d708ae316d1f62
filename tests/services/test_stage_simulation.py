"""The simulation of rules on what leads have been through, in a workspace."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.definitions import LEADS, Definition, System
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.exemption import Standing
from crmadmin.core.leads.people import People, Person
from crmadmin.core.progress import Cancelled, Progress, unwatched
from crmadmin.exchange.row_files import FileFormat
from crmadmin.models import HistoryRow
from crmadmin.services.drafting import Drafting
from crmadmin.services.simulations.exporting import ENTRIES, Listed, export_entries
from crmadmin.services.stage_simulation import (
    BASE,
    UNKNOWN,
    Basis,
    GovernancePolicies,
    MoveQuery,
    Page,
    Period,
    Rule,
    RulesFrom,
    Ruling,
    Shifted,
    StageSimulation,
    Tally,
    chosen_moves,
    count_of,
)
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from crmadmin.store.records import define_object
from crmadmin.store.stage_entries import enter_stages
from tests.preview.leads.histories import PIPELINE, STAGES

PEOPLE = People.of((Person(user_id="1", name="Rosa"), Person(user_id="2", super_admin=True)))
RULES = PipelineRules(
    object=LEADS,
    pipeline_id=PIPELINE,
    creation=("new",),
    no_skipping=Cover(all_stages=True),
    no_backwards=Cover(all_stages=True),
)
PATHS = {
    "10": (("new", "1"), ("trying", "1"), ("met", "1")),
    "20": (("new", "1"), ("met", "1"), ("won", "1")),
    "30": (("met", "1"), ("new", "2")),
    "40": (),
}
"""What each lead went through, day by day of March 2026, and by whom."""


@pytest.fixture
def simulated(database: Database) -> StageSimulation:
    """Give the simulation of a workspace with a few leads and no rules."""
    with database.writing() as connection:
        pipeline = Pipeline(object=LEADS, pipeline_id=PIPELINE, label="Leads")
        replace_base(connection, Configuration.of((pipeline, *STAGES)))
        stage = Definition(system=System.HUBSPOT, object=LEADS, name="hs_pipeline_stage")
        table = define_object(connection, System.HUBSPOT, LEADS, [stage]).table
        connection.execute(
            insert(table),
            [
                {"hs_object_id": lead, "hs_pipeline_stage": path[-1][0] if path else "won"}
                for lead, path in PATHS.items()
            ],
        )
        connection.execute(
            insert(HistoryRow),
            [
                {
                    "system": "hubspot",
                    "object": LEADS,
                    "record_id": lead,
                    "property": "hs_pipeline_stage",
                    "changed_at": f"2026-03-{day:02}T08:00:00.000Z",
                    "value": stage_id,
                    "source_type": "CRM_UI",
                    "source_user_id": user,
                }
                for lead, path in PATHS.items()
                for day, (stage_id, user) in enumerate(path, 1)
            ],
        )
        enter_stages(connection, since=0)
    return StageSimulation(database)


@pytest.fixture
def drafted(simulated: StageSimulation, database: Database) -> StageSimulation:
    """Give the same with rules in the draft: first those by API, then the deal."""
    drafting = Drafting(database)
    drafting.set_rules(RULES)
    drafting.set_deal_requirement(
        DealRequirement(object=LEADS, pipeline_id=PIPELINE, required=True)
    )
    return simulated


def test_without_rules_everything_is_allowed(simulated: StageSimulation) -> None:
    """And what is known of the history is counted."""
    history = simulated.read(LEADS, PIPELINE)
    verdict = history.judged(simulated.ruleset(LEADS, PIPELINE), PEOPLE)
    assert verdict.total == Tally(entries=8)
    assert (verdict.creations.entries, verdict.moves.entries) == (3, 5)
    assert simulated.span(LEADS, PIPELINE) == Period(
        since="2026-03-01T08:00:00.000Z", until="2026-03-03T08:00:00.000Z"
    )


def test_drafted_rules_are_judged_also_those_without_api(drafted: StageSimulation) -> None:
    """One skips, one is created elsewhere, one is qualified without a deal; a super admin may."""
    history = drafted.read(LEADS, PIPELINE)
    verdict = history.judged(drafted.ruleset(LEADS, PIPELINE), PEOPLE)
    assert verdict.total == Tally(entries=8, blocked=3, exempt=1)
    assert {rule: tally.blocked for rule, tally in verdict.by_rule.items()} == {
        Rule.CREATION: 1,
        Rule.SKIPPING: 1,
        Rule.BACKWARDS: 0,
        Rule.DEAL: 1,
    }
    assert verdict.by_user["2"] == Tally(entries=1, exempt=1)
    assert verdict.by_standing[Standing.SUPER_ADMIN].exempt == 1


def test_a_period_leaves_the_rest_out_and_standing_does_not_care(
    drafted: StageSimulation,
) -> None:
    """Who stands where is of today."""
    second = Period(since="2026-03-02", until="2026-03-03")
    ruleset = drafted.ruleset(LEADS, PIPELINE)
    part, whole = drafted.read(LEADS, PIPELINE, second), drafted.read(LEADS, PIPELINE)
    assert part.judged(ruleset, PEOPLE).total == Tally(entries=3, blocked=1, exempt=1)
    assert part.standing == whole.standing
    standing = part.judged_standing(ruleset, PEOPLE)
    assert standing.total == Tally(entries=4, blocked=2, exempt=1)


def test_records_that_stand_against_the_rules_are_listed(drafted: StageSimulation) -> None:
    """One that no history explains too, if it is qualified and has no deal."""
    history = drafted.read(LEADS, PIPELINE)
    query = MoveQuery(ruleset=drafted.ruleset(LEADS, PIPELINE))
    found = drafted.standing(history, query, PEOPLE)
    assert [(each.record.id, each.from_stage) for each in found] == [("20", "met"), ("40", UNKNOWN)]
    assert found[1].judgement.rules == (Rule.DEAL,)
    assert found[1].entry_id == 0


def test_one_record_is_told_entry_by_entry(drafted: StageSimulation) -> None:
    """With what becomes of each, and how it stands today."""
    told = drafted.timeline("20", drafted.ruleset(LEADS, PIPELINE), PEOPLE)
    rulings = [each.judgement.ruling for each in told.entries]
    assert rulings == [Ruling.ALLOWED, Ruling.BLOCKED, Ruling.BLOCKED]
    assert told.entries[1].judgement.reasons[0].stages == ("trying",)
    assert told.standing is not None
    assert told.standing.judgement.rules == (Rule.DEAL,)
    nobody = drafted.timeline("99", drafted.ruleset(LEADS, PIPELINE), PEOPLE)
    assert (nobody.entries, nobody.standing, nobody.record.known) == ((), None, False)


def test_points_of_the_draft_are_configurations_of_their_own(
    drafted: StageSimulation, database: Database, tmp_path: Path
) -> None:
    """Base, draft, any number of its edits, also undone ones; and a file beside."""

    def rules(basis: Basis, position: int = 0, path: Path | None = None) -> tuple[Rule, ...]:
        source = RulesFrom(basis=basis, position=position, path=path)
        return drafted.ruleset(LEADS, PIPELINE, source).in_force

    by_api = (Rule.CREATION, Rule.SKIPPING, Rule.BACKWARDS)
    assert rules(Basis.BASE) == ()
    assert rules(Basis.DRAFT) == (*by_api, Rule.DEAL)
    assert rules(Basis.POINT, 1) == by_api
    Drafting(database).undo()
    assert rules(Basis.DRAFT) == by_api
    assert rules(Basis.POINT, 2) == rules(Basis.POINT, 9) == (*by_api, Rule.DEAL)
    file = tmp_path / "other.yaml"
    file.write_text("crmadmin: 1\n", encoding="utf-8")
    assert rules(Basis.FILE, path=file) == ()


def test_two_configurations_are_compared_and_what_differs_is_listed(
    drafted: StageSimulation,
) -> None:
    """Each entry with what either makes of it."""
    one, other = drafted.ruleset(LEADS, PIPELINE, BASE), drafted.ruleset(LEADS, PIPELINE)
    history = drafted.read(LEADS, PIPELINE)
    found = history.compared(one, other, PEOPLE)
    assert (found.total.caught, found.total.freed) == (3, 0)
    assert found.by_way["met", "won"].caught == 1
    caught = MoveQuery(ruleset=one, against=other, shifted=Shifted.CAUGHT)
    assert count_of(chosen_moves(history, caught, PEOPLE)) == 3
    for each in drafted.moves(history, caught, PEOPLE):
        assert each.judgement.ruling is Ruling.ALLOWED
        assert each.against is not None
        assert each.against.ruling is Ruling.BLOCKED
    freed = MoveQuery(ruleset=one, against=other, shifted=Shifted.FREED)
    assert drafted.moves(history, freed, PEOPLE) == ()


def test_what_reopening_means_is_the_admins_choice(
    drafted: StageSimulation, database: Database
) -> None:
    """A choice of the workspace, which every ruleset of it carries."""
    assert drafted.ruleset(LEADS, PIPELINE).policies == drafted.policies() == GovernancePolicies()
    other = GovernancePolicies(closed_to_open_is_backward=False)
    drafted.assume(other)
    assert StageSimulation(database).ruleset(LEADS, PIPELINE).policies == other
    assumed = drafted.ruleset(LEADS, PIPELINE).assumptions
    assert Assumed.CLOSED_TO_OPEN_IS_BACKWARD not in assumed
    assert Assumed.FIRST_ENTRY_CREATES in assumed


def test_lists_come_page_by_page(drafted: StageSimulation) -> None:
    """The latest first."""
    history = drafted.read(LEADS, PIPELINE)
    query = MoveQuery(ruleset=drafted.ruleset(LEADS, PIPELINE), rulings=frozenset(Ruling))
    whole = drafted.moves(history, query, PEOPLE)
    pages = [drafted.moves(history, query, PEOPLE, Page(offset=at, limit=3)) for at in (0, 3, 6)]
    assert whole == tuple(each for page in pages for each in page)
    assert whole == tuple(drafted.each_move(history, query, PEOPLE))
    assert len(whole) == 8


@pytest.mark.parametrize("file_format", FileFormat)
def test_lists_are_taken_away_in_every_format(
    drafted: StageSimulation, tmp_path: Path, file_format: FileFormat
) -> None:
    """Whole, with the rules that each entry breaks."""
    history = drafted.read(LEADS, PIPELINE)
    listed = Listed(
        source=drafted,
        history=history,
        query=MoveQuery(ruleset=drafted.ruleset(LEADS, PIPELINE)),
        people=PEOPLE,
    )
    path = tmp_path / f"blocked.{file_format}"
    assert export_entries(listed, path, unwatched, file_format) == 3
    match file_format:
        case FileFormat.CSV:
            rows = path.read_text(encoding="utf-8-sig").splitlines()
            assert (rows[0], len(rows)) == (",".join(ENTRIES), 4)
        case FileFormat.JSON:
            found = json.loads(path.read_text(encoding="utf-8"))
            assert [each["rules"] for each in found] == ["deal", "skipping", "creation"]
        case FileFormat.XLSX:
            workbook = load_workbook(path)
            assert workbook.active is not None
            assert workbook.active.max_row == 4


def test_reading_can_be_stopped(drafted: StageSimulation, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the middle of a query."""
    monkeypatch.setattr("crmadmin.store.interruption._INSTRUCTIONS", 1)

    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        drafted.read(LEADS, PIPELINE, monitor=stop)


def test_who_stands_where_is_counted_anew_once_something_is_written(
    drafted: StageSimulation, database: Database
) -> None:
    """Kept only as long as the workspace stays as it is."""
    before = drafted.read(LEADS, PIPELINE)
    assert drafted.read(LEADS, PIPELINE).standing is before.standing
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM hubspot_leads WHERE hs_object_id = '40'")
    after = drafted.read(LEADS, PIPELINE)
    ruleset = drafted.ruleset(LEADS, PIPELINE)
    assert after.judged_standing(ruleset, PEOPLE).total.entries == 3
