"""What a configuration asks for is judged from groups alone."""

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.leads.qualification import (
    REASON,
    judge_qualification,
    lacking,
    watched_properties,
)
from crmadmin.core.leads.qualification_groups import LackingGroup, QualificationGroups
from crmadmin.core.leads.qualification_results import StageLack

STAGE = Stage(object="deals", pipeline_id="p", stage_id="s", label="S", position=0)
GROUPS = QualificationGroups(
    object="deals",
    watched=("a", "b", "gone"),
    unknown=frozenset({"gone"}),
    standing=tuple(
        LackingGroup(stage_id=stage, missing=frozenset(missing), count=count)
        for stage, missing, count in (("s", "", 8), ("s", "a", 4), ("s", "ab", 2), ("t", "a", 1))
    ),
)


def _asked(*names: str) -> Configuration:
    asked = tuple(AskedProperty(name=each, required=True) for each in names)
    properties = StageProperties(object="deals", pipeline_id="p", stage_id="s", properties=asked)
    return Configuration.of([STAGE, properties])


def _stage(*names: str) -> StageLack:
    (stage,) = judge_qualification(GROUPS, _asked(*names)).stages
    return stage


def test_a_record_that_lacks_several_counts_once() -> None:
    """Each property counts for itself besides."""
    stage = _stage("a", "b")
    assert (stage.standing, stage.standing_lacking) == (14, 6)
    assert [each.standing for each in stage.properties] == [6, 2]


def test_a_property_that_the_workspace_does_not_know_is_lacked_by_nobody() -> None:
    """That is told instead of a figure."""
    stage = _stage("gone")
    assert [each.known for each in stage.properties] == [False]
    assert (stage.standing_lacking, stage.required, stage.covered) == (0, (), True)


def test_a_property_that_was_not_looked_at_is_not_covered() -> None:
    """It has to be read first."""
    assert not _stage("a", "else").covered
    assert watched_properties("deals", _asked("a"), _asked("b", "a")) == ("a", "b")


def test_a_value_is_lacking_where_it_is_blank() -> None:
    """Whether it is not there or empty."""
    assert lacking({"a": "1", "b": "", "c": None}, ("a", "b", "c", "d")) == ("b", "c", "d")


def _orphans(configuration: Configuration, fixed: dict[str, str] | None) -> int:
    groups = QualificationGroups(object="leads", reasons={("s", "SPAM"): 3}, fixed_reasons=fixed)
    reasons = judge_qualification(groups, configuration).reasons
    assert reasons is not None
    return reasons.orphans


def test_a_reason_is_no_option_only_where_the_options_are_known() -> None:
    """Those of the configuration, else those that nobody can edit; without any, none is wrong."""
    other = PropertyOption(object="leads", property_name=REASON, value="BUDGET", label="Budget")
    assert _orphans(Configuration.of([other]), None) == 3
    assert _orphans(Configuration(), None) == 3  # the draft removed the last one
    assert _orphans(Configuration(), {"SPAM": "Spam"}) == 0
    assert _orphans(Configuration(), {"BUDGET": "Budget"}) == 3
    assert _orphans(Configuration(), {}) == 0
