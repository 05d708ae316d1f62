"""Simulations of leads on the demo: read once, judged for any draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.records.query import Filter, Operator
from crmadmin.services.drafting import Drafting
from crmadmin.services.lead_automation import AutomationSimulation
from crmadmin.services.lead_board import LeadBoard, Page
from crmadmin.services.lead_ownership import OwnershipSimulation, OwnerSource
from crmadmin.services.lead_qualification import QualificationSimulation
from crmadmin.store.database import Database
from tests.copied import configured_demo, copied

QUALIFIED = "qualified-stage-id"
PIPELINE = pipeline_address("leads", DEFAULT_PIPELINE)
NOW = "2026-10-15T12:00:00Z"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the demo."""
    with Database.open(copied(tmp_path / "demo.crmadmin", configured_demo)) as database:
        yield database


def _asking(*names: str, required: bool = True) -> StageProperties:
    return StageProperties(
        object="leads",
        pipeline_id=DEFAULT_PIPELINE,
        stage_id=QUALIFIED,
        properties=tuple(AskedProperty(name=each, required=required) for each in names),
    )


def _with(base: Configuration, setting: StageProperties | LeadForm) -> Configuration:
    return base.replaced(setting.address, setting)


def test_a_property_that_is_shown_can_be_required_without_reading_again(
    workspace: Database,
) -> None:
    """What is asked for was looked at; of anything else it is said that it was not."""
    Drafting(workspace).set_stage_properties(
        _asking("hs_lead_label", "hs_lead_type", required=False)
    )
    history = QualificationSimulation(workspace).read()
    for names, covered in (
        (("hs_lead_label",), True),
        (("hs_lead_label", "hs_lead_type"), True),
        (("hs_lead_source",), False),
    ):
        found = history.judged(_with(history.base, _asking(*names)))
        stage = next(each for each in found.stages if each.stage.stage_id == QUALIFIED)
        assert stage.covered is covered
        assert bool(stage.standing_lacking) is (names == ("hs_lead_label",) or len(names) > 1)
    form = history.judged(
        _with(history.base, LeadForm(properties=(AskedProperty(name="x", required=True),)))
    ).form
    assert form is not None
    assert not form.covered


def test_stages_of_any_object_ask_for_properties(workspace: Database) -> None:
    """Deals, too; reasons and the form are of leads alone."""
    found = QualificationSimulation(workspace).read(object_name="deals").judged()
    assert sum(each.standing for each in found.stages) > 0
    assert found.reasons is None
    assert found.form is None


def test_toggles_of_automation_are_judged_without_reading_again(workspace: Database) -> None:
    """Each lifecycle stage is counted, chosen or not; chosen ones add up."""
    history = AutomationSimulation(workspace).read()
    nothing = history.judged().creations
    values = [each.value for each in nothing.stages if each.object == "contacts"]
    chosen = LeadAutomation(contact_stages=tuple(values))
    found = history.judged(history.base.replaced(chosen.address, chosen)).creations
    assert nothing.created == 0
    assert found.created == sum(
        each.entries for each in nothing.stages if each.object == "contacts"
    )
    assert 0 < found.with_open_lead < found.created


def test_workflows_that_were_pulled_are_told_of_the_stage_that_they_name(
    workspace: Database,
) -> None:
    """By name, and where in their definition it stands."""
    found = AutomationSimulation(workspace).read().judged()
    named = {each.stage.stage_id: each.workflows for each in found.enrolments if each.workflows}
    assert set(named) == {"connected-stage-id", "unqualified-stage-id"}
    (workflow,) = named["connected-stage-id"]
    assert workflow.enabled
    assert workflow.places[0].path.endswith("values[0]")


def test_the_company_may_win_over_the_contact(workspace: Database) -> None:
    """It is a policy; where only one of them has an owner, that one counts either way."""
    history = OwnershipSimulation(workspace).read()
    contact, company = (history.judged(source=each) for each in OwnerSource)
    assert contact.disagreeing == company.disagreeing > 0
    assert contact.without == company.without
    assert contact.changing != company.changing


def test_work_can_be_cancelled(workspace: Database) -> None:
    """In the middle of a query."""

    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        for _attempt in range(100):
            AutomationSimulation(workspace).read(monitor=stop)


def test_a_board_takes_the_conditions_of_the_table(workspace: Database) -> None:
    """Filters and search narrow the counts, and the cards with them."""
    board = LeadBoard(workspace)
    hot = Filter(property="hs_lead_label", operator=Operator.ONE_OF, values=("HOT",))
    everything = board.columns("leads", DEFAULT_PIPELINE, now=NOW)
    narrowed = board.columns("leads", DEFAULT_PIPELINE, [hot], now=NOW)
    searched = board.columns(
        "leads", DEFAULT_PIPELINE, [hot], search="ROMANE", searched=("hs_lead_name",), now=NOW
    )
    for more, less in ((everything, narrowed), (narrowed, searched)):
        assert sum(each.count for each in less) < sum(each.count for each in more)
    found = [card for each in searched for card in board.cards(each, Page())]
    assert found
    assert all("romane" in card.record.name.casefold() for card in found)
    assert any(card.contact and card.company and card.owner for card in found)


def test_a_drafted_stage_is_empty_and_one_that_goes_is_marked(workspace: Database) -> None:
    """In the order of the draft, the leaving one where it was."""
    drafting = Drafting(workspace)
    stages = [
        stage_address("leads", DEFAULT_PIPELINE, f"{each}-stage-id")
        for each in ("new", "attempting", "connected")
    ]
    added = drafting.new_stage(PIPELINE, "Sondage", {"leadState": "IN_PROGRESS"})
    drafting.create_stage(added, stages[2])
    drafting.delete_stage(stages[1], stages[0])
    found = LeadBoard(workspace).columns("leads", DEFAULT_PIPELINE, now=NOW)
    assert [(each.label, each.is_new, each.is_leaving) for each in found[:4]] == [
        ("Nouveau", False, False),
        ("Tentative", False, True),
        ("Sondage", True, False),
        ("Connecté", False, False),
    ]
    assert (found[2].count, found[2].ages.oldest) == (0, None)
    assert found[1].count > 0


def test_any_object_with_pipelines_has_a_board(workspace: Database) -> None:
    """Deals and tickets; a pipeline of which nothing is known is empty."""
    board = LeadBoard(workspace)
    pipelines = Drafting(workspace).base().each(Pipeline)
    for pipeline in pipelines:
        columns = board.columns(pipeline.object, pipeline.pipeline_id, now=NOW)
        assert sum(each.count for each in columns) > 0
    assert {each.object for each in pipelines} == {"leads", "deals", "tickets"}
    assert board.columns("leads", "nowhere", now=NOW) == ()
