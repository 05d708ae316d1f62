"""The calls and cards of pipeline rules and edit access (domain/hubspot-api.md §3.7)."""

from dataclasses import replace

import pytest

from crmadmin.core.changes.changes import diff
from crmadmin.core.changes.ordering import ordered
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.configuration.pipeline_rules import Cover
from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.plans.denials import Denial, Denied, denials
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call, Card, Step
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.subjects import new_of
from tests.core.plans.pipeline import PIPELINE, TRYING, permissions, rules, stage

PATH = "/crm/pipelines-rules/2026-09/0-136/lead-pipeline-id"
RULES, PERMISSIONS = "pipeline_rules", "stage_permissions"
ALL = Cover(all_stages=True)


def steps(
    base: tuple[Setting, ...], target: tuple[Setting, ...], ground: Ground | None = None
) -> tuple[Step, ...]:
    """Plan the way from one configuration of the pipeline to another."""
    before = Configuration.of((*PIPELINE, *base))
    after = Configuration.of((*PIPELINE, *target))
    return planned(diff(before, after), before, ground or Ground())


def call_of(base: tuple[Setting, ...], target: tuple[Setting, ...]) -> Call:
    """Give the only call on the way."""
    (step,) = steps(base, target)
    assert step.call is not None
    assert step.channel is Channel.API
    return step.call


def test_only_rules_that_change_are_sent() -> None:
    """Approval rules and the other rules stay as they are; nothing is replaced as a whole."""
    old = rules(creation=("new",), no_skipping=Cover(stages=("trying",)))
    call = call_of((old,), (replace(old, no_skipping=ALL),))
    assert (call.method, call.path) == ("PATCH", PATH)
    assert call.body == {
        "noSkippingStagesRule": {"enabledForAllStages": True, "pipelineStageIds": []}
    }


def test_first_rules_are_sent_where_they_restrict() -> None:
    """A pipeline always has rules for the API; here it has some once they restrict anything."""
    call = call_of((), (rules(creation=("new",)),))
    assert call.body == {"objectCreationRule": {"pipelineStageIds": ["new"]}}


def test_rules_that_go_are_sent_as_restricting_nothing() -> None:
    """DELETE would take approval rules along."""
    call = call_of((rules(creation=("new",), no_backwards=ALL),), ())
    assert call.method == "PATCH"
    assert call.body == {
        "objectCreationRule": {"pipelineStageIds": []},
        "noBackwardsMovementRule": {"enabledForAllStages": False, "pipelineStageIds": []},
    }


def test_edit_access_is_sent_whole() -> None:
    """One list of all stages in their order, who else was restricted included."""
    kept = StageAccess(stage_id="won", super_admins=True)
    added = StageAccess(stage_id="new", teams=("8",), users=("9", "7"))
    call = call_of((permissions(kept),), (permissions(kept, added),))
    assert (call.method, call.path) == ("PUT", f"{PATH}/stage-edit-permissions")
    restricted = {"permissionMode": "RESTRICTED"}
    assert call.body == {
        "stages": [
            restricted
            | {"pipelineStageId": "new", "teamIds": ["8"], "userIds": ["7", "9"]}
            | {"superAdmin": False},
            {"pipelineStageId": "trying", "permissionMode": "OPEN"},
            restricted
            | {"pipelineStageId": "won", "teamIds": [], "userIds": [], "superAdmin": True},
        ]
    }


def test_edit_access_that_goes_opens_every_stage() -> None:
    """Nothing is left restricted."""
    call = call_of((permissions(StageAccess(stage_id="new")),), ())
    assert {each["permissionMode"] for each in call.body["stages"]} == {"OPEN"}


def test_a_push_reads_the_pipeline_and_what_it_writes() -> None:
    """Stages that are named must be there; paths take ids of any text."""
    (step,) = steps((), (rules(creation=("new",)),))
    assert [(str(each.step), each.many) for each in step.fetches] == [
        ("pipelines:leads", False),
        ("pipeline_rules:leads/lead-pipeline-id", False),
    ]
    assert [each.path for each in step.fetches] == [
        "/crm/pipelines/2026-09/0-136/lead-pipeline-id",
        PATH,
    ]
    odd = replace(rules(creation=()), pipeline_id="à/b", no_skipping=ALL)
    before = Configuration()
    (step,) = planned(diff(before, Configuration.of([odd])), before, Ground())
    assert step.call is not None
    assert step.call.path.endswith("/0-136/%C3%A0%2Fb")


@pytest.mark.parametrize("kind", [RULES, PERMISSIONS])
def test_what_may_not_be_pushed_is_a_card(kind: str) -> None:
    """It leads to the object's page; a pull tells of it if it can be read."""
    setting: Setting = rules(creation=("new",))
    if kind == PERMISSIONS:
        setting = permissions(StageAccess(stage_id="new"))
    denied = Denied(why=Denial.SCOPE, readable=True)
    ground = Ground(denied={(kind, "leads"): denied}, ui_host="app.hubspot.com", account_id="42")
    (step,) = steps((), (setting,), ground)
    assert step.channel is Channel.MANUAL
    assert step.card == Card(
        place=kind, link="https://app.hubspot.com/settings/42/object/0-136", verifiable=True
    )
    (step,) = steps(
        (), (setting,), Ground(denied={(kind, "leads"): replace(denied, readable=False)})
    )
    assert step.card == Card(place=kind, link="")
    (step,) = steps((), (setting,), Ground(denied={(kind, "deals"): denied}))
    assert step.call is not None


NEW_NAMES = (
    "crm.pipelines.governance.read",
    "crm.pipelines.governance.write",
    "crm.pipelines.stage_permissions.read",
    "crm.pipelines.stage_permissions.write",
)
OLD_NAMES = (
    "crm-pipelines-governance-read",
    "crm-pipelines-governance-write",
    "crm-pipelines-locked-stages-access",
    "crm-pipelines-locked-stages-write",
)
OLDEST_NAMES = (
    *OLD_NAMES[:2],
    "pipeline-level-permissions-access",
    "pipeline-level-permissions-write",
)
TOLD = {(RULES, "leads"), (PERMISSIONS, "leads")}


@pytest.mark.parametrize("granted", [(), NEW_NAMES, OLD_NAMES, OLDEST_NAMES])
def test_either_set_of_names_allows_it(granted: tuple[str, ...]) -> None:
    """Present and former names of a scope are one; scopes that nobody knows forbid nothing."""
    assert denials(["leads"], TOLD, granted) == {}


def test_a_scope_that_is_missing_is_named_with_its_older_names() -> None:
    """What can be read can be read back, even if it is written by hand."""
    found = denials(["leads"], TOLD, (*NEW_NAMES[:1], *NEW_NAMES[2:]))
    names = "crm.pipelines.governance.write / crm-pipelines-governance-write"
    assert found == {(RULES, "leads"): Denied(why=Denial.SCOPE, readable=True, scopes=(names,))}


def test_what_was_not_told_cannot_be_pushed() -> None:
    """Nothing could be compared before, or read back after it; each object is by itself."""
    found = denials(["leads", "deals"], TOLD)
    assert {key: each.why for key, each in found.items()} == {
        (RULES, "deals"): Denial.UNTOLD,
        (PERMISSIONS, "deals"): Denial.UNTOLD,
    }
    assert all(each.scopes and not each.readable for each in found.values())


def test_what_was_refused_is_not_tried_again() -> None:
    """One refusal is enough for the object; the other kind goes on."""
    address = rules().address
    found = denials(["leads"], TOLD, NEW_NAMES, [address])
    assert {key: (each.why, each.readable) for key, each in found.items()} == {
        (RULES, "leads"): (Denial.REFUSED, True)
    }


def test_rules_let_go_of_a_stage_before_it_goes_and_take_one_after_it_came() -> None:
    """References put the steps in order (domain/leads.md §8)."""
    added = replace(stage("added", 5), label="Added")
    old = rules(no_skipping=Cover(stages=("trying",)))
    new = rules(no_skipping=Cover(stages=("added",)))
    before = Configuration.of((*PIPELINE, old))
    kept = tuple(each for each in PIPELINE if each != TRYING)
    after = Configuration.of((*kept, added, new))
    order = [change.address for move in ordered(diff(before, after)) for change in move.changes]
    assert order.index(added.address) < order.index(new.address) < order.index(TRYING.address)


@pytest.mark.parametrize("kind", [RULES, PERMISSIONS])
def test_rules_hold_for_stages_that_stay_while_others_swap(kind: str) -> None:
    """A new stage takes the label of one that goes, and both are named: nothing is left open."""
    added = replace(stage("added", 1), label=TRYING.label)
    before_stages, after_stages = ("new", "trying"), ("new", "added")
    old: Setting = rules(no_skipping=Cover(stages=before_stages))
    new: Setting = rules(no_skipping=Cover(stages=after_stages))
    kept: Setting = rules(no_skipping=Cover(stages=("new",)))
    if kind == PERMISSIONS:
        old, new, kept = (
            permissions(*(StageAccess(stage_id=each, users=("1",)) for each in stages))
            for stages in (before_stages, after_stages, ("new",))
        )
    before = Configuration.of((*PIPELINE, old))
    after = Configuration.of((*(each for each in PIPELINE if each != TRYING), added, new))
    moves = ordered(diff(before, after))
    values = [
        new_of(change) for move in moves for change in move.changes if change.address.kind == kind
    ]
    assert values == [kept, new]
