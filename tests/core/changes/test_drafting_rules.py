"""Rules that restrict nothing are no setting, however they are drafted."""

from dataclasses import replace

from hypothesis import given

from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration.configuration import Configuration, Setting, stated
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.stage_permissions import StagePermissions
from tests.core.plans.pipeline import PIPELINE, rules
from tests.core.settings import PERMISSIONS, RULES, SETTINGS

BASE = Configuration.of((*PIPELINE, rules(creation=("new",))))


def test_switching_the_last_rule_off_takes_the_rules_out() -> None:
    """As the portal tells a pipeline without rules; switching it on again changes nothing."""
    draft = Draft(base=BASE).edit_all({rules().address: rules()})
    assert draft.configuration().get(rules().address) is None
    assert len(draft.changes()) == 1
    again = draft.edit(rules().address, rules(creation=("new",)))
    assert again.changes() == ()


def test_no_rules_where_there_are_none_is_no_edit() -> None:
    """Nothing is left to push."""
    draft = Draft(base=Configuration.of(PIPELINE))
    assert draft.edit(rules().address, rules()) == draft


@given(RULES | PERMISSIONS, SETTINGS)
def test_what_restricts_is_stated(
    restricting: PipelineRules | StagePermissions, other: Setting
) -> None:
    """Everything else is what it is."""
    assert stated(restricting) == (restricting if restricting.restricts else None)
    if not isinstance(other, PipelineRules | StagePermissions):
        assert stated(other) is other
    assert stated(None) is None
    assert not replace(rules(), object="deals").restricts
