"""Pipelines and what is set of leads in configuration files."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.declaration import Part, parts_of
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration, Setting, stated
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline, folded
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.errors import Problem
from crmadmin.exchange.configuration_rendering import render_configuration
from crmadmin.exchange.configuration_update import update_configuration
from crmadmin.exchange.configuration_yaml import parse_configuration, parse_declaration
from tests.core.settings import BY_HAND, OF_LEADS, PERMISSIONS, PIPELINES, RULES, STAGES
from tests.effort import examples

TEXT = """\
# leads, as agreed in May
crmadmin: 1
leads:
  # both pipelines
  pipelines:
    - {id: main, label: Prospection}
    - {id: partners, label: Partenaires}  # since June
  stages:
    main:
      - {id: main_new, label: Nouveau, isClosed: false, leadState: NEW}
      # the end
      - {id: main_won, label: Qualifié, isClosed: true, leadState: QUALIFIED}
  rules:
    main:
      - {rule: creation, stages: [main_new]}  # nowhere else
      - {rule: no_skipping, stages: all}
  permissions:
    main:
      - {stage: main_won, teams: ["12"], users: ["7", "8"], super_admins: true}
  properties:
    main:
      - {stage: main_won, property: hs_lead_name, required: true}
      - {stage: main_won, property: hs_lead_type}
  workflows:
    main:
      - {stage: main_new, action: Créer une tâche}
  deal_required:
    main: true  # by hand
  settings:
    ownership: {sync_owner: true, update_open: false, sync_activities: false}
    automation: {contact_stages: [lead], company_stages: [], follow_up: {lead_type: RE, reasons: [A, B]}}
    form:
      - {property: hs_lead_name, required: true}
pipelines:
  deals:
    pipelines:
      - {id: default, label: Ventes}
    stages:
      default:
        - {id: open, label: Ouverte, probability: 0.2}
        - {id: won, label: Gagnée, probability: 1.0}
sync: {}
# end
"""  # noqa: E501 - as it is written
MAIN = ("leads", "main")


def sound(found: Sequence[Setting]) -> Configuration:
    """Keep of each list what may stand in it together, numbered as files number it."""
    kept: dict[str, dict[str, Setting]] = {}
    for each in found:
        if stated(each) is None:
            continue  # nobody tells rules that restrict nothing
        if isinstance(each, Pipeline | Stage):
            within = "/".join(map(str, (each.address.kind, *each.address.path[:-1])))
            kept.setdefault(within, {})[folded(each.label)] = each
        elif isinstance(each, StageProperties | LeadForm):
            asked = {asked.name: asked for asked in each.properties}
            each = replace(each, properties=tuple(asked.values()))  # noqa: PLW2901 - as one
            kept.setdefault("", {})[str(each.address)] = each
        else:
            kept.setdefault("", {})[str(each.address)] = each
    settings: dict[str, Setting] = {}
    for group in kept.values():
        apart = {each.address: each for each in group.values()}.values()
        for place, each in enumerate(apart):
            numbered = isinstance(each, Pipeline | Stage)
            settings[str(each.address)] = replace(each, position=place) if numbered else each  # type: ignore[arg-type]
    return Configuration.of(settings.values())


CONFIGURATIONS = st.lists(
    PIPELINES | STAGES | RULES | PERMISSIONS | BY_HAND | OF_LEADS, max_size=12
).map(sound)


def as_set(configuration: Configuration) -> Mapping[str, Setting]:
    """Give settings by address, requirements of other objects left out: they have no place."""
    return {
        str(address): setting
        for address, setting in configuration.settings.items()
        if address.kind != "deal_requirements" or address.path[0] == "leads"
    }


@given(CONFIGURATIONS)
@settings(max_examples=examples(40))
def test_what_is_written_is_read_back(configuration: Configuration) -> None:
    """Ids and labels of any kind, rules, access, and what a person sets."""
    text = render_configuration(configuration)
    assert as_set(parse_configuration(text, "c.yaml")) == as_set(configuration)
    assert update_configuration(text, configuration, "c.yaml") == text


@given(CONFIGURATIONS, CONFIGURATIONS)
@settings(max_examples=examples(40))
def test_a_written_file_can_be_brought_to_any_other(
    one: Configuration, other: Configuration
) -> None:
    """What only the first has is told to be gone, comments at both ends stay."""
    text = f"# first\n{render_configuration(one)}# last\n"
    updated = update_configuration(text, other, "c.yaml")
    assert as_set(parse_configuration(updated, "c.yaml")) == as_set(other)
    assert updated.startswith("# first\n")
    assert updated.endswith("# last\n")


def test_an_entry_that_is_there_twice_stays_twice() -> None:
    """A workflow may do the same thing again: the list is written anew."""

    def doing(stage_id: str, *actions: str) -> StageWorkflow:
        return StageWorkflow(
            object="deals", pipeline_id="default", stage_id=stage_id, actions=actions
        )

    one = Configuration.of([doing("won", "Notify")])
    other = Configuration.of([doing("won", "Notify"), doing("lost", "Call", "Call")])
    updated = update_configuration(render_configuration(one), other, "c.yaml")
    assert as_set(parse_configuration(updated, "c.yaml")) == as_set(other)


def test_sections_are_read() -> None:
    """Each list is a part that is told as a whole; places are those of the lines."""
    found = parse_declaration(TEXT, "c.yaml")
    assert Part("pipelines", ("leads",)) in found.whole
    assert Part("stages", ("deals", "default")) in found.whole
    configuration = found.configuration
    assert [each.label for each in configuration.each(Pipeline)] == [
        "Prospection",
        "Partenaires",
        "Ventes",
    ]
    new, won, *_deals = configuration.each(Stage)
    assert new.metadata == (("isClosed", "false"), ("leadState", "NEW"))
    assert (won.position, won.is_closed) == (1, True)
    assert configuration.each(PipelineRules) == (
        PipelineRules(
            object="leads",
            pipeline_id="main",
            creation=("main_new",),
            no_skipping=Cover(all_stages=True),
        ),
    )
    access = StageAccess(stage_id="main_won", teams=("12",), users=("7", "8"), super_admins=True)
    (permissions,) = configuration.each(StagePermissions)
    assert permissions.restricted == (access,)
    (asked,) = configuration.each(StageProperties)
    assert asked.required == ("hs_lead_name",)
    (automation,) = configuration.each(LeadAutomation)
    assert automation.follow_up == FollowUp(lead_type="RE", reasons=("A", "B"))
    assert update_configuration(TEXT, configuration, "c.yaml") == TEXT


def test_one_setting_changes_one_line() -> None:
    """The rest of a commented file stays as it was."""
    before = parse_configuration(TEXT, "c.yaml")
    (rules,) = before.each(PipelineRules)
    more = replace(rules, creation=("main_new", "main_won"))
    assert update_configuration(TEXT, before.replaced(rules.address, more), "c.yaml") == (
        TEXT.replace("[main_new]}", "[main_new, main_won]}")
    )
    (automation,) = before.each(LeadAutomation)
    less = replace(automation, follow_up=None)
    assert update_configuration(TEXT, before.replaced(automation.address, less), "c.yaml") == (
        TEXT.replace(", follow_up: {lead_type: RE, reasons: [A, B]}", "")
    )
    partners = before.each(Pipeline)[1]
    assert update_configuration(TEXT, before.replaced(partners.address, None), "c.yaml") == (
        TEXT.replace("    - {id: partners, label: Partenaires}  # since June\n", "")
    )
    (form,) = before.each(LeadForm)
    asked = LeadForm(properties=(*form.properties, AskedProperty(name="hs_lead_type")))
    grown = update_configuration(TEXT, before.replaced(form.address, asked), "c.yaml")
    assert "      - {property: hs_lead_type}\npipelines:" in grown
    gone = update_configuration(TEXT, before.replaced(form.address, None), "c.yaml")
    assert "    form: null\n" in gone
    assert parts_of([before]) <= parse_declaration(gone, "c.yaml").whole


HEAD = "crmadmin: 1\nleads:\n"
STAGE = HEAD + "  stages:\n    main:\n      - {id: a, label: A}\n"
RULE = HEAD + "  rules:\n    main:\n"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (HEAD + "  pipelines: {main: Main}\n", "expected_list", 3),
        (HEAD + "  pipelines:\n    - {id: main}\n", "missing_key", 4),
        (HEAD + "  pipelines:\n    - {id: a, label: A}\n    - {id: b, label: ' a '}\n",
         "given_twice", 5),
        (HEAD + "  stages: [a]\n", "expected_keys", 3),
        (STAGE + "      - {id: a, label: B}\n", "given_twice", 6),
        (STAGE + "      - {id: b, label: B, position: 1}\n", "unknown_key", 6),
        (STAGE + "      - {id: b, label: B, leadState: [NEW]}\n", "expected_text", 6),
        (RULE + "      - {rule: jumping, stages: all}\n", "expected_one_of", 5),
        (RULE + "      - {rule: no_skipping, stages: some}\n", "expected_one_of", 5),
        (RULE + "      - {rule: no_skipping, stages: all}\n" * 2, "given_twice", 6),
        (RULE + "      - {rule: creation, stages: all}\n", "expected_list", 5),
        (HEAD + "  permissions:\n    main:\n      - {stage: a, super_admins: 1}\n",
         "expected_boolean", 5),
        (HEAD + "  properties:\n    main:\n      - {property: a}\n", "missing_key", 5),
        (HEAD + "  workflows:\n    main:\n      - {stage: a, action: ' '}\n", "blank", 5),
        (HEAD + "  deal_required:\n    main: 1\n", "expected_boolean", 4),
        (HEAD + "  settings:\n    owner: {}\n", "unknown_key", 4),
        (HEAD + "  settings:\n    ownership: {sync_owner: 1}\n", "expected_boolean", 4),
        (HEAD + "  settings:\n    automation: {follow_up: {reasons: []}}\n", "missing_key", 4),
        (HEAD + "  settings:\n    form:\n      - {property: a}\n      - {property: a}\n",
         "given_twice", 6),
        ("crmadmin: 1\npipelines:\n  leads: {}\n", "leads_elsewhere", 3),
        ("crmadmin: 1\npipelines:\n  deals: {options: {}}\n", "unknown_key", 3),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(text: str, code: str, line: int) -> None:
    """Nothing unknown is passed over, and the message says where it stands."""
    with pytest.raises(Problem) as caught:
        parse_configuration(text, "c.yaml")
    assert caught.value.code == f"configuration.{code}"
    assert caught.value.facts["line"] == line
