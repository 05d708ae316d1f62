"""What stands against edits of pipelines, where a workspace's own data do not show it."""

from collections.abc import Collection
from dataclasses import replace

import pytest

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.objections import Severity
from crmadmin.core.pipelines.facts import PipelineFacts, PipelineUsage
from crmadmin.core.pipelines.judging import objections_to

SALES = Pipeline(object="deals", pipeline_id="default", label="Sales")
OPEN = Stage(
    object="deals",
    pipeline_id="default",
    stage_id="open",
    label="Open",
    position=0,
    metadata=(("probability", "0.2"),),
)
WON = replace(OPEN, stage_id="won", label="Won", position=1, metadata=(("probability", "1.0"),))
BASE = Configuration.of([SALES, OPEN, WON])
NOTHING = PipelineFacts()


def codes(
    after: Configuration,
    *edited: Setting | Address,
    facts: PipelineFacts = NOTHING,
    base: Configuration = BASE,
) -> list[str]:
    """Name what stands against an edit."""
    addresses: Collection[Address] = [
        each if isinstance(each, Address) else each.address for each in edited
    ]
    return [str(each.code) for each in objections_to((base, base, after), addresses, facts)]


def test_a_locked_stage_stays_as_it_is() -> None:
    """Neither its label nor itself can go; that nothing changes is no objection."""
    facts = PipelineFacts(locked=frozenset({OPEN.address}))
    renamed = replace(OPEN, label="New")
    assert codes(BASE.replaced(OPEN.address, renamed), renamed, facts=facts) == ["stage_locked"]
    assert codes(BASE.replaced(OPEN.address, None), OPEN, facts=facts) == ["stage_locked"]
    assert codes(BASE, OPEN, facts=facts) == []


def test_the_portal_tells_how_many_pipelines_there_may_be() -> None:
    """Default ones do not count there: what counts is what the draft adds."""
    more = replace(SALES, pipeline_id="more", label="More")
    after = Configuration({**BASE.settings, **Configuration.of([more]).settings})
    stage = replace(WON, pipeline_id="more", stage_id="more_won")
    after = after.replaced(stage.address, stage)
    full = PipelineFacts(usage={"deals": PipelineUsage(limit=2, usage=2)})
    free = PipelineFacts(usage={"deals": PipelineUsage(limit=3, usage=2)})
    assert codes(after, more, stage, facts=full) == ["pipelines_full"]
    assert codes(after, more, stage, facts=free) == []
    assert codes(after, more, stage) == []


def test_labels_may_be_swapped_in_one_edit() -> None:
    """Judged is what will be, not what is on the way."""
    swapped = [replace(OPEN, label="Won"), replace(WON, label="open ")]
    after = Configuration({**BASE.settings, **Configuration.of(swapped).settings})
    assert codes(after, *swapped) == []


@pytest.mark.parametrize("probability", ["", "1.5", "-0.1", "nan", "inf", "half"])
def test_a_deal_has_a_probability_from_none_to_one(probability: str) -> None:
    """Anything else is refused, also what only looks like a number."""
    doubtful = replace(OPEN, metadata=(("probability", probability),))
    assert codes(BASE.replaced(OPEN.address, doubtful), doubtful) == ["stage_probability_wrong"]


def test_what_is_wrong_in_the_portal_is_nobodys_edit() -> None:
    """A pipeline of tickets that never closes can still be renamed."""
    desk = Pipeline(object="tickets", pipeline_id="0", label="Support")
    waiting = Stage(
        object="tickets",
        pipeline_id="0",
        stage_id="1",
        label="Waiting",
        position=0,
        metadata=(("ticketState", "OPEN"),),
    )
    base = Configuration.of([desk, waiting])
    renamed = replace(desk, label="Help")
    assert codes(base.replaced(desk.address, renamed), renamed, base=base) == []


def test_a_deal_is_asked_of_leads_only_and_a_workflow_says_something() -> None:
    """Requirements of unknown pipelines are refused as rules are."""
    of_deals = DealRequirement(object="deals", pipeline_id="default", required=True)
    assert codes(BASE.replaced(of_deals.address, of_deals), of_deals) == ["deal_not_of_leads"]
    of_leads = replace(of_deals, object="leads")
    unknown = codes(BASE.replaced(of_leads.address, of_leads), of_leads)
    assert unknown == ["rules_pipeline_unknown"]
    empty = StageWorkflow(
        object="deals", pipeline_id="default", stage_id="open", actions=("Call", " ")
    )
    assert codes(BASE.replaced(empty.address, empty), empty) == ["workflow_action_empty"]


def test_errors_and_warnings_are_told_apart() -> None:
    """Only an error keeps an edit from being made."""
    gone = BASE.replaced(SALES.address, None)
    (objection,) = objections_to((BASE, BASE, gone), [SALES.address], NOTHING)
    assert objection.severity is Severity.ERROR
