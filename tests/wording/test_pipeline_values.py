"""Pipelines, stages and what is set of leads, said by the names that people know."""

from dataclasses import replace

import pytest

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import LeadSetting, PipelineSetting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.configuration.known import KnownConfiguration
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.leads.people import People, Person, Team
from crmadmin.core.plans.plan import Card, Reason, Step
from crmadmin.core.pull.declarations import Unreadable
from crmadmin.errors import Language
from crmadmin.wording.cards import card_words
from crmadmin.wording.changes import change_sentence
from crmadmin.wording.settings import address_line, differences, setting_line
from crmadmin.wording.speech import Speech

EN, FR = Speech(Language.ENGLISH), Speech(Language.FRENCH)
NB, NNB = "\u00a0", "\u202f"

LEADS = Pipeline(object="leads", pipeline_id="main", label="Prospection")
PARTNERS = Pipeline(object="leads", pipeline_id="partners", label="Partners")
NEW = Stage(
    object="leads",
    pipeline_id="main",
    stage_id="new",
    label="New",
    position=0,
    metadata=(("isClosed", "false"), ("leadState", "NEW")),
)
WON = replace(
    NEW, stage_id="a_won", label="Won", position=1, metadata=(("leadState", "QUALIFIED"),)
)
INCOMING = replace(NEW, pipeline_id="partners", stage_id="in", label="Incoming")
REASON = PropertyOption(
    object="leads",
    property_name="hs_lead_disqualification_reason",
    value="NO_INTEREST",
    label="No interest",
)
KNOWN = KnownConfiguration(
    {each.address: each for each in (LEADS, PARTNERS, NEW, WON, INCOMING, REASON)},
    properties={("leads", "hs_lead_name"): "Lead name"},
    options={
        ("leads", "hs_lead_type", "UPSELL"): "Upsell",
        ("contacts", "lifecyclestage", "lead"): "Lead",
    },
    people=People.of([Person(user_id="7", name="Ada")], [Team(team_id="1", name="Sales")]),
)
RULES = PipelineRules(
    object="leads",
    pipeline_id="main",
    creation=("a_won", "new"),
    no_skipping=Cover(all_stages=True),
)
ACCESS = StagePermissions(
    object="leads",
    pipeline_id="main",
    restricted=(
        StageAccess(stage_id="a_won", teams=("1",), users=("7", "8"), super_admins=True),
        StageAccess(stage_id="new"),
    ),
)
ASKED = StageProperties(
    object="leads",
    pipeline_id="main",
    stage_id="a_won",
    properties=(
        AskedProperty(name="hs_lead_name", required=True),
        AskedProperty(name="own_property"),
    ),
)
AUTOMATION = LeadAutomation(
    contact_stages=("lead", "other"),
    follow_up=FollowUp(lead_type="UPSELL", reasons=("NO_INTEREST",)),
)
MOVE = StageMove(
    object="leads", pipeline_id="main", stage_id="new", to_pipeline_id="partners", to_stage_id="in"
)


def values(speech: Speech, setting: PipelineSetting | LeadSetting) -> dict[str, str | None]:
    """Say a setting field by field."""
    return {each.field: each.new for each in differences(speech, None, setting, KNOWN)}


def test_ids_are_said_by_label() -> None:
    """Stages stand in the order of their pipeline, whatever their ids."""
    assert values(EN, RULES) == {
        "Object": "leads",
        "Pipeline": "“Prospection”",
        "Creation limited to": "“New” and “Won”",
        "Cannot be skipped": "every stage",
        "No way back from": "off",
    }
    assert values(FR, MOVE)["Vers la phase"] == f"«{NB}Incoming{NB}»"
    assert values(FR, MOVE)["Vers le pipeline"] == f"«{NB}Partners{NB}»"


def test_an_id_of_its_own_is_told_as_it_is() -> None:
    """What a stage is called inside is worth reading where it is created."""
    assert values(EN, WON)["Internal name"] == "a_won"
    assert values(EN, WON)["State"] == "Qualified"
    assert values(EN, LEADS)["Internal name"] == "main"


def test_access_and_properties_are_readable() -> None:
    """Teams, users and properties go by the names that the portal told."""
    assert values(EN, ACCESS)["Edit access"] == (
        "“Won”: super admins, team Sales, Ada and 8; “New”: nobody"
    )
    assert values(EN, replace(ACCESS, restricted=()))["Edit access"] == "open in every stage"
    assert values(EN, ASKED)["Properties"] == "Lead name (required), own_property"
    assert values(FR, ASKED)["Propriétés"] == "Lead name (obligatoire), own_property"
    assert values(EN, LeadForm())["Properties"] == "nothing"


def test_automation_is_readable() -> None:
    """Lifecycle stages, types and reasons go by their labels; none is off."""
    assert values(EN, AUTOMATION) == {
        "For contacts entering": "“Lead” and “other”",
        "For companies entering": "off",
        "Follow-up lead": "Upsell after “No interest”",
    }
    (difference,) = differences(EN, AUTOMATION, replace(AUTOMATION, follow_up=None), KNOWN)
    assert (difference.old, difference.new) == ("Upsell after “No interest”", "")


@pytest.mark.parametrize(
    ("change", "english", "french"),
    [
        (
            Create(address=RULES.address, new=RULES),
            "Set the rules of the pipeline “Prospection”",
            f"Définir les règles du pipeline «{NB}Prospection{NB}»",
        ),
        (
            Delete(address=ASKED.address, old=ASKED),
            "Remove: Properties asked for in “Won” (Prospection)",
            f"Supprimer{NB}: Propriétés demandées dans «{NB}Won{NB}» (Prospection)",
        ),
        (
            Create(address=MOVE.address, new=MOVE),
            "Move all leads in “New” to “Incoming” (Partners)",
            f"Déplacer les fiches (leads) de «{NB}New{NB}» vers «{NB}Incoming{NB}» (Partners)",
        ),
        (
            Create(
                address=DealRequirement(object="leads", pipeline_id="main").address,
                new=DealRequirement(object="leads", pipeline_id="main", required=True),
            ),
            "Require a deal to qualify leads in “Prospection”",
            f"Exiger une transaction pour qualifier les leads dans «{NB}Prospection{NB}»",
        ),
        (
            Update(
                address=AUTOMATION.address, old=AUTOMATION, new=replace(AUTOMATION, follow_up=None)
            ),
            "Set which leads HubSpot creates by itself",
            "Définir les leads que HubSpot crée lui-même",
        ),
    ],
)
def test_changes_say_what_they_do(change: Change, english: str, french: str) -> None:
    """Stages of two pipelines are told apart."""
    assert change_sentence(EN, change, KNOWN) == english
    assert change_sentence(FR, change, KNOWN) == french


def test_a_setting_is_one_line_known_or_not() -> None:
    """Without a configuration ids stand for labels; leads have one form."""
    workflow = StageWorkflow(object="leads", pipeline_id="main", stage_id="new", actions=("A", "B"))
    assert setting_line(EN, workflow) == "Workflow of the stage “new”"
    assert setting_line(EN, workflow, KNOWN) == "Workflow of the stage “New” (Prospection)"
    assert values(EN, workflow)["What it does"] == "A → B"
    assert address_line(EN, LeadForm().address) == "create-lead form"


def test_a_card_names_its_stage() -> None:
    """An update tells only what differs, so that the title says of which stage."""
    change = Update(address=ASKED.address, old=ASKED, new=replace(ASKED, properties=()))
    step = Step(
        number=1,
        channel=Channel.MANUAL,
        reason=Reason.DRAFTED,
        changes=(change,),
        card=Card(place=str(Unreadable.REQUIRED_STAGE_PROPERTIES), link=""),
    )
    told = card_words(EN, step, KNOWN)
    assert told.title == "Properties required by stage: “Won” (Prospection), Leads"
    assert told.path == "Settings → Objects → Leads → Pipeline → the stage → Edit properties"
    assert [(each.old, each.new) for each in told.values] == [
        ("Lead name (required), own_property", "nothing")
    ]
