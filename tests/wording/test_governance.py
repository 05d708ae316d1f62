"""Why a move would have been blocked, in both languages."""

import pytest

from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.leads.entry_groups import UNKNOWN
from crmadmin.core.leads.exemption import Standing
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.people import People, Person, Team
from crmadmin.core.leads.rulings import Judgement, Reason, Ruling
from crmadmin.core.leads.stage_history import JudgedEntry
from crmadmin.core.records.detail import RecordName
from crmadmin.errors import Language
from crmadmin.wording.governance import Told
from crmadmin.wording.speech import Speech

PEOPLE = People.of(
    (Person(user_id="7", name="Rosa"), Person(user_id="8", name="Ole")),
    (Team(team_id="10", name="North"),),
)
STAGES = {"new": "New", "met": "Connected", "won": "Qualified"}


def entry(
    *reasons: Reason,
    ruling: Ruling = Ruling.BLOCKED,
    standing: Standing = Standing.BOUND,
    left: str | None = "met",
) -> JudgedEntry:
    """Make an entry into Qualified by Rosa."""
    return JudgedEntry(
        record=RecordName(system=System.HUBSPOT, object=LEADS, id="1", name="Acme"),
        entry_id=2,
        from_stage=left,
        to_stage="won",
        entered_at="2026-01-02T10:00:00.000Z",
        source_type="CRM_UI",
        user_id="7",
        has_deal=False,
        judgement=Judgement(ruling=ruling, reasons=reasons, standing=standing),
    )


def why(told: JudgedEntry, language: Language = Language.ENGLISH) -> list[str]:
    """Say why."""
    return list(Told(speech=Speech(language), stages=STAGES, people=PEOPLE).why(told))


@pytest.mark.parametrize(
    ("reason", "english", "french"),
    [
        (
            Reason(rule=Rule.CREATION, stages=("new", "met")),
            "Records may be created in “New” and “Connected” only.",
            "Une fiche ne peut être créée que dans «\u00a0New\u00a0» et «\u00a0Connected\u00a0».",
        ),
        (
            Reason(rule=Rule.SKIPPING, stages=("new",)),
            "It passes over “New”, which cannot be skipped.",
            "Le déplacement passe par-dessus «\u00a0New\u00a0», qu’on ne peut sauter.",
        ),
        (
            Reason(rule=Rule.BACKWARDS),
            "It goes back from “Connected”, which may only be left forward.",
            "Il s’agit d’un retour depuis «\u00a0Connected\u00a0», d’où l’on ne peut qu’avancer.",
        ),
        (
            Reason(rule=Rule.BACKWARDS, reopens=True),
            "It reopens a record that was closed in “Connected”; that counts as going back.",
            (
                "La fiche, fermée dans «\u00a0Connected\u00a0», est rouverte\u202f; cela compte "
                "comme un retour."
            ),
        ),
        (
            Reason(
                rule=Rule.EDIT_ACCESS,
                access=StageAccess(stage_id="met", teams=("10",), users=("8",), super_admins=True),
            ),
            (
                "Rosa may not edit records in “Connected”: only the team “North”, Ole and super "
                "admins may."
            ),
            (
                "Rosa ne peut pas modifier de fiche dans «\u00a0Connected\u00a0»\u202f; y ont "
                "accès\u00a0: l’équipe «\u00a0North\u00a0», Ole et les super administrateurs."
            ),
        ),
        (
            Reason(rule=Rule.DEAL),
            "A lead needs a deal to be qualified, and this one has none.",
            "Un lead doit avoir une transaction pour être qualifié, et celui-ci n’en a pas.",
        ),
    ],
)
def test_each_rule_says_why(reason: Reason, english: str, french: str) -> None:
    """With the stages, teams and users that it is about."""
    assert why(entry(reason)) == [english]
    assert why(entry(reason), Language.FRENCH) == [french]


def test_a_stage_that_admits_nobody_says_so() -> None:
    """Instead of naming none."""
    shut = Reason(rule=Rule.EDIT_ACCESS, access=StageAccess(stage_id="met"))
    assert why(entry(shut)) == [
        "Rosa may not edit records in “Connected”: nobody whom rules bind may."
    ]


def test_whoever_is_exempt_is_told_last() -> None:
    """After what would have been against it."""
    told = entry(Reason(rule=Rule.DEAL), ruling=Ruling.EXEMPT, standing=Standing.SUPER_ADMIN)
    assert why(told) == [
        "A lead needs a deal to be qualified, and this one has none.",
        "Not blocked all the same: Rosa is a super admin, whom rules do not bind.",
    ]


def test_what_is_allowed_and_what_is_not_judged_is_told() -> None:
    """Also where no history explains how a record came to its stage."""
    assert why(entry(ruling=Ruling.ALLOWED)) == ["No rule is against it."]
    assert "another pipeline" in why(entry(ruling=Ruling.UNJUDGED))[0]
    assert why(entry(ruling=Ruling.UNJUDGED, left=UNKNOWN)) == [
        "No history tells how the record came to “Qualified”."
    ]


def test_ways_are_told_by_the_names_of_stages() -> None:
    """A creation has no stage before it."""
    told = Told(speech=Speech(Language.ENGLISH), stages=STAGES, people=PEOPLE)
    assert told.way((None, "new")) == "Created in New"
    assert told.way(("new", "met")) == "New → Connected"
    assert told.way((UNKNOWN, "gone")) == "? → gone"
    assert (told.user(""), told.team("")) == ("No user", "No team")
