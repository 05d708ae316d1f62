"""Every figure of leads is said in both languages, and so is what stands behind it."""

from collections.abc import Sequence
from typing import Any

import pytest

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import CONTACTS, LEADS, System
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.automation import judge_automation
from crmadmin.core.leads.automation_groups import (
    AutomationGroups,
    AutomationRow,
    DisqualifiedGroup,
    LifecycleGroup,
    MovedGroup,
)
from crmadmin.core.leads.ownership import (
    CreatorGroup,
    OwnedGroup,
    OwnershipGroups,
    OwnershipRow,
    OwnerSource,
    judge_ownership,
)
from crmadmin.core.leads.periods import ALWAYS
from crmadmin.core.leads.qualification import REASON, judge_qualification
from crmadmin.core.leads.qualification_groups import (
    LackingGroup,
    QualificationGroups,
    QualificationRow,
)
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.core.records.detail import RecordName
from crmadmin.errors import Language
from crmadmin.wording.lead_assumptions import assumption_sentence
from crmadmin.wording.lead_automation import automation_detail, automation_lines
from crmadmin.wording.lead_figures import Figure, FigureLine
from crmadmin.wording.lead_ownership import ONE_TO_OTHER, ownership_detail, ownership_lines
from crmadmin.wording.lead_qualification import qualification_detail, qualification_lines
from crmadmin.wording.speech import Speech

NEW, TALKING, WON, LOST = "new-stage-id", "connected-stage-id", "won", "lost"
STATES = {NEW: "NEW", TALKING: "IN_PROGRESS", WON: "QUALIFIED", LOST: "UNQUALIFIED"}
LABEL = AskedProperty(name="label", required=True)
LEAD = RecordName(system=System.HUBSPOT, object=LEADS, id="1", name="Ann")
SPEECHES = [Speech(language) for language in Language]


def _stage(stage_id: str, state: str, place: int, pipeline_id: str = DEFAULT_PIPELINE) -> Stage:
    return Stage(
        object=LEADS,
        pipeline_id=pipeline_id,
        stage_id=stage_id,
        label=stage_id,
        position=place,
        metadata=(("leadState", state),),
    )


CONFIGURATION = Configuration.of(
    [
        *(_stage(name, state, place) for place, (name, state) in enumerate(STATES.items())),
        _stage("other", "NEW", 0, "partners"),
        StageProperties(
            object=LEADS, pipeline_id=DEFAULT_PIPELINE, stage_id=WON, properties=(LABEL,)
        ),
        StageWorkflow(
            object=LEADS, pipeline_id=DEFAULT_PIPELINE, stage_id=WON, actions=("Notify",)
        ),
        LeadForm(properties=(LABEL,)),
        LeadAutomation(
            contact_stages=("customer",),
            follow_up=FollowUp(lead_type="UPSELL", reasons=("BUDGET",)),
        ),
        PropertyOption(object=LEADS, property_name=REASON, value="BUDGET", label="Budget"),
    ]
)


def _lines(speech: Speech, count: int) -> Sequence[FigureLine[Any]]:
    missing = frozenset({"label"})
    qualification = judge_qualification(
        QualificationGroups(
            object=LEADS,
            watched=("label",),
            standing=(LackingGroup(stage_id=WON, missing=missing, count=count),),
            entered=(LackingGroup(stage_id=WON, missing=missing, count=count),),
            created=(LackingGroup(user_id="1", missing=missing, count=count),),
            without_deal={WON: count},
            reasons={(LOST, "BUDGET"): count, (LOST, "SPAM"): count, (LOST, ""): count},
        ),
        CONFIGURATION,
    )
    back = frozenset({(TALKING, NEW)})
    automation = judge_automation(
        AutomationGroups(
            moved=(
                MovedGroup(stage_id=NEW, ways=back, count=count),
                MovedGroup(stage_id="other", ways=frozenset(), count=count),
            ),
            lifecycle=tuple(
                LifecycleGroup(
                    object=CONTACTS,
                    stage="customer",
                    source_type=source,
                    has_open_lead=True,
                    count=count,
                )
                for source in ("FORM", "COMPANIES")
            ),
            entered=(
                DisqualifiedGroup(from_stage=NEW, to_stage=LOST, reason="BUDGET", count=count),
                DisqualifiedGroup(from_stage=NEW, to_stage=WON, reason="", count=count),
            ),
        ),
        CONFIGURATION,
    )
    ownership = judge_ownership(
        OwnershipGroups(
            owned=tuple(
                OwnedGroup(
                    stage_id=stage, owner="", contact_owner="2", company_owner="3", count=count
                )
                for stage in (NEW, WON)
            ),
            created=(CreatorGroup(user_id="1", contact_owner="2", company_owner="", count=count),),
        ),
        CONFIGURATION,
    )
    return (
        *qualification_lines(speech, qualification, CONFIGURATION, ALWAYS, {"label": "Label"}),
        *automation_lines(speech, automation),
        *ownership_lines(speech, ownership),
    )


@pytest.mark.parametrize("speech", SPEECHES, ids=lambda each: str(each.language))
@pytest.mark.parametrize("count", [1, 1_234])
def test_every_figure_has_its_sentence(speech: Speech, count: int) -> None:
    """One and several, with what it counts."""
    lines = [each for each in _lines(speech, count) if each.count]
    assert {each.figure for each in lines} == set(Figure)
    for line in lines:
        assert line.count == count, line
        assert speech.number(count) in line.sentence, line
        assert line.sentence[-1] == "."
        assert "{" not in line.sentence


@pytest.mark.parametrize("speech", SPEECHES, ids=lambda each: str(each.language))
def test_every_assumption_is_said(speech: Speech) -> None:
    """The source that tells a company's stage is named."""
    told = [assumption_sentence(speech, each) for each in Assumed]
    assert all(each.endswith(".") for each in told)
    assert sum("COMPANIES" in each for each in told) == 1


@pytest.mark.parametrize("speech", SPEECHES, ids=lambda each: str(each.language))
def test_rows_say_what_is_told_of_a_record(speech: Speech) -> None:
    """What it lacks, when it moved and by whom, whose it is and whose it would be."""
    row = QualificationRow(record=LEAD, stage_id=WON, owner="Bob", since="2026-09-01T10:00:00Z")
    assert "Bob" in qualification_detail(speech, row, {})
    day = "01/09/2026" if speech.language is Language.FRENCH else "2026-09-01"
    assert day in qualification_detail(speech, row, {})
    created = QualificationRow(record=LEAD, stage_id=WON, missing=("a",), creator="Ada")
    assert "Ada" in qualification_detail(speech, created, {"a": "Size"})
    assert "Size" in qualification_detail(speech, created, {"a": "Size"})
    for before, user in (("new", "Ada"), ("", ""), ("new", "")):
        moved = AutomationRow(
            record=LEAD,
            from_stage=before,
            to_stage="won",
            at="2026-09-01T10:00:00Z",
            source="FORM",
            user=user,
            has_open_lead=True,
        )
        told = automation_detail(speech, moved, {"won": "Won!"})
        assert "Won!" in told
        assert day in told
        assert (user or "FORM") in told
    for owner, follows, source in (
        ("", "Bob", OwnerSource.CONTACT),
        ("Ada", "Bob", OwnerSource.COMPANY),
        ("Bob", "Bob", OwnerSource.CONTACT),
    ):
        lead = OwnershipRow(record=LEAD, stage_id=NEW, owner=owner, follows=follows, source=source)
        assert "Bob" in ownership_detail(speech, lead)


def test_owners_stand_beside_an_arrow_in_french() -> None:
    """After “de” a name such as Ophélie would need an elision."""
    for text in (ONE_TO_OTHER.one, ONE_TO_OTHER.many):
        said = Speech(Language.FRENCH)(text, count=2, before="Ophélie", after="Bob")
        assert said.endswith(": Ophélie → Bob.")
