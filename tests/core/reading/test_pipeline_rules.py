"""Rules and edit access as portals tell them (domain/hubspot-api.md §3.7)."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules, rules_address
from crmadmin.core.configuration.stage_permissions import (
    StageAccess,
    StagePermissions,
    permissions_address,
)
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.portal import read_settings
from tests.core.reading.told import document
from tests.core.settings import PERMISSIONS, RULES


def shown(cover: Cover) -> dict[str, Any]:
    """Give a cover as HubSpot tells it."""
    return {"enabledForAllStages": cover.all_stages, "pipelineStageIds": list(cover.stages)}


def told_rules(rules: PipelineRules) -> AccountDocument:
    """Give the document that tells rules."""
    governance = {
        "objectCreationRule": {"pipelineStageIds": list(rules.creation)},
        "noSkippingStagesRule": shown(rules.no_skipping),
        "noBackwardsMovementRule": shown(rules.no_backwards),
    }
    body = {"pipelineId": rules.pipeline_id, "governanceValidationRules": governance}
    return document("pipeline_rules", rules.pipeline_id, body, rules.object)


def told_permissions(permissions: StagePermissions, *, open_stages: int = 1) -> AccountDocument:
    """Give the document that tells edit access, open stages besides."""
    stages: list[dict[str, Any]] = [
        {
            "pipelineStageId": each.stage_id,
            "permissionMode": "RESTRICTED",
            "teamIds": [int(team) for team in each.teams],
            "userIds": list(each.users),
            "superAdmin": each.super_admins,
        }
        for each in permissions.restricted
    ]
    free = {"pipelineStageId": "free", "permissionMode": "OPEN"}
    body = {"pipelineId": permissions.pipeline_id, "stages": stages + [free] * open_stages}
    return document("stage_permissions", permissions.pipeline_id, body, permissions.object)


def pipeline(pipeline_id: str, *stages: str, of: str = "leads") -> AccountDocument:
    """Give the document that tells a pipeline with its stages."""
    told = [
        {"id": each, "label": each, "displayOrder": place, "metadata": {}}
        for place, each in enumerate(stages)
    ]
    body = {"id": pipeline_id, "label": pipeline_id, "displayOrder": 0, "stages": told}
    return document("pipeline", pipeline_id, body, of)


@given(RULES, PERMISSIONS)
def test_what_a_portal_tells_is_what_was_set(
    rules: PipelineRules, permissions: StagePermissions
) -> None:
    """What restricts nothing is no setting, but the portal has told of it."""
    read = read_settings([told_rules(rules), told_permissions(permissions)])
    expected = [each for each in (rules, permissions) if each.restricts]
    assert read.configuration == Configuration.of(expected)
    assert read.told == {rules.address, permissions.address}
    assert read.tells(rules.address)
    assert read.tells(permissions.address)


@given(RULES, PERMISSIONS)
def test_one_pipeline_read_by_itself_is_the_same(
    rules: PipelineRules, permissions: StagePermissions
) -> None:
    """A push reads one pipeline: where it belongs then stands in the scope, not in the answer."""
    documents = []
    for each in (told_rules(rules), told_permissions(permissions)):
        body = {name: value for name, value in each.body.items() if name != "pipelineId"}
        scope = f"{each.scope}/{each.document_id}"
        documents.append(document(each.kind, "0", body, scope))
    whole = read_settings([told_rules(rules), told_permissions(permissions)])
    assert read_settings(documents).configuration == whole.configuration


def test_a_portal_that_tells_nothing_has_nothing() -> None:
    """What could not be read is not taken for free, nor for gone."""
    lead = rules_address("leads", "p")
    assert not read_settings([]).tells(lead)
    deals = PipelineRules(object="deals", pipeline_id="d", creation=("a",))
    read = read_settings([told_rules(deals), pipeline("p", "a"), pipeline("d", "a", of="deals")])
    assert read.tells(deals.address)
    assert not read.tells(lead)
    assert not read.tells(permissions_address("deals", "d"))


def test_rules_go_with_their_pipeline() -> None:
    """Of a pipeline that is gone nothing is left to be told."""
    read = read_settings([pipeline("p", "a")])
    assert read.tells(rules_address("leads", "gone"))
    assert not read.tells(rules_address("leads", "p"))


def test_lifecycle_stages_have_no_rules_here() -> None:
    """Contacts have a pipeline of another sort."""
    rules = PipelineRules(object="contacts", pipeline_id="contacts-lifecycle", creation=("lead",))
    assert read_settings([told_rules(rules)]).configuration == Configuration()


@given(st.booleans())
def test_a_stage_that_is_no_more_binds_nobody(named_alone: bool) -> None:
    """Rules may still name a stage that somebody deleted; who reads them leaves it out."""
    stages = ("gone",) if named_alone else ("gone", "new")
    rules = PipelineRules(object="leads", pipeline_id="p", no_skipping=Cover(stages=stages))
    access = tuple(StageAccess(stage_id=each, users=("1",)) for each in stages)
    permissions = StagePermissions(object="leads", pipeline_id="p", restricted=access)
    read = read_settings(
        [pipeline("p", "new"), told_rules(rules), told_permissions(permissions)]
    ).configuration
    found = (read.get(rules.address), read.get(permissions.address))
    if named_alone:
        assert found == (None, None)
    else:
        assert found == (rules.among({"new"}), permissions.among({"new"}))


def test_rules_of_a_pipeline_that_is_no_more_are_none() -> None:
    """A document can outlive what it is about."""
    rules = PipelineRules(object="leads", pipeline_id="gone", no_skipping=Cover(all_stages=True))
    access = (StageAccess(stage_id="a"),)
    permissions = StagePermissions(object="leads", pipeline_id="gone", restricted=access)
    read = read_settings([pipeline("p", "a"), told_rules(rules), told_permissions(permissions)])
    assert {each.kind for each in read.configuration.settings} == {"pipelines", "stages"}
