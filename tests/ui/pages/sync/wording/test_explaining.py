"""There is a sentence for everything that the engine can decide, in both languages."""

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.sync.assumptions import assumptions_behind
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.rules import Flow
from crmadmin.core.sync.scenarios import (
    OWNER_UNKNOWN,
    REQUIRED_REASON,
    STATE_ROWS,
    Outcome,
    PairState,
    Trigger,
)
from crmadmin.core.sync.truth_table import ASSUMED_POLICY, ROWS
from crmadmin.errors import Language
from crmadmin.services.effect_rows import ExplainedEffect, NamedEffect
from crmadmin.services.previewing import Explanation
from crmadmin.ui.pages.sync.wording.explaining import Told, reason_words, tell
from crmadmin.ui.pages.sync.wording.rules import rule_name
from crmadmin.ui.pages.sync.wording.values import instant
from crmadmin.ui.shell import Shell
from tests.ui.pages.sync.wording.fields import Decided, decisions

LABELS = {"o1": "Ada Lovelace", "o2": "Marie Curie", "u2": "Marie Curie", "lead": "Lead stage"}
DECISIONS = list(decisions())


def told(decided: Decided) -> Told:
    """Put a decision into words, as the page does."""
    explanation = Explanation(
        effect=decided.effect,
        inputs=decided.inputs,
        decision=decided.decision,
        state=decided.state,
        last_sync="2026-09-01T08:00:00.000Z",
        policy=ASSUMED_POLICY.get(decided.decision.truth_row or ""),
    )
    return tell(
        ExplainedEffect(
            row=NamedEffect(effect=decided.effect),
            explanation=explanation,
            assumptions=assumptions_behind(decided.inputs, decided.decision),
            hubspot_labels=LABELS,
            salesforce_labels=LABELS,
        ),
        None,
    )


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest, shell: Shell) -> Language:
    """Speak each language in turn."""
    spoken: Language = request.param
    shell.languages.choose(spoken)
    return spoken


def test_the_decisions_cover_everything_that_can_happen_to_a_field() -> None:
    """Every outcome of a field, every trigger with every rule that may write, every case."""
    outcomes = {each.decision.outcome for each in DECISIONS}
    whole = {outcome for outcome, _ in STATE_ROWS.values()} | {
        Outcome.CREATE_IN_HUBSPOT,
        Outcome.CREATE_IN_SALESFORCE,
        Outcome.EXCLUDED_NO_EMAIL,
        Outcome.EXCLUDED_NOT_IN_INCLUSION_LIST,
    }
    assert outcomes >= set(Outcome) - whole
    seen = {(each.inputs.mapped.rule, each.inputs.trigger) for each in DECISIONS}
    silent = {
        (SyncRule.ALWAYS_USE_SALESFORCE, Trigger.CREATE_IN_SF),
        (SyncRule.TWO_WAY, Trigger.OTHER_FIELD),
        *((SyncRule.DONT_SYNC, trigger) for trigger in Trigger),
    }
    assert seen == {(rule, trigger) for rule in SyncRule for trigger in Trigger} - silent
    rows = {each.decision.truth_row for each in DECISIONS}
    assert rows <= set(ROWS.values())
    assert set(ASSUMED_POLICY) <= rows


def test_every_decision_has_a_sentence_that_names_its_inputs(language: Language) -> None:
    """What happened and when, the rule in effect, the values: nothing is left to guess."""
    for decided in DECISIONS:
        words = told(decided)
        text = " ".join(words.sentences)
        where = (decided.decision.outcome, decided.decision.reason, decided.inputs.mapped.rule)
        assert all(words.sentences), where
        assert "%" not in text, (where, text)
        creating = decided.state is not PairState.LINKED
        if not creating:
            assert rule_name(decided.inputs.mapped.rule) in text, (where, text)
        for when in (decided.inputs.hubspot_changed_at, decided.inputs.salesforce_changed_at):
            assert when is None or instant(when) in text, (where, text)
        for value in named_values(decided):
            assert value in text, (where, value, text)
        inputs = dict(words.inputs)
        assert all(inputs.values()), where
        assert (decided.decision.truth_row or "–") in (*inputs.values(), "–"), where
        assert any(decided.effect.reason in value for value in inputs.values()), where


def named_values(decided: Decided) -> list[str]:
    """List what a sentence must name: the value written, or what is refused and by which field."""
    outcome, new = decided.decision.outcome, decided.decision.new or ""
    inputs, mapped = decided.inputs, decided.inputs.mapped
    to_salesforce = decided.decision.flow is Flow.TO_SALESFORCE
    target = mapped.salesforce if to_salesforce else mapped.hubspot
    named: dict[Outcome, list[str]] = {
        Outcome.ERROR_PERMISSION: [mapped.salesforce.name],
        Outcome.ERROR_REQUIRED: [mapped.salesforce.name],
        Outcome.ERROR_TOO_LONG: [new, str(mapped.salesforce.length), mapped.salesforce.name],
        Outcome.CLEAR_HUBSPOT: [inputs.hubspot or ""],
        Outcome.CLEAR_SALESFORCE: [inputs.salesforce or ""],
    }
    if outcome is Outcome.ERROR_PICKLIST:
        options = [option.value for option in target.options]
        return [inputs.salesforce or ""] if mapped.is_owner else [*options, target.name]
    return named.get(outcome, [new]) if outcome else []


def test_every_assumption_at_work_is_told_with_its_source(language: Language) -> None:
    """A guess is shown as one, with where it comes from; a choice can be flipped."""
    seen = set()
    for decided in DECISIONS:
        names = assumptions_behind(decided.inputs, decided.decision)
        words = told(decided).assumptions
        assert len(words) == len(names)
        assert all(each.text and "sync-" in each.source for each in words)
        seen |= set(names)
    assert seen >= set(ASSUMED_POLICY.values())


def test_both_languages_say_different_things(shell: Shell) -> None:
    """No sentence of a field's decision was left in English."""
    shell.languages.choose(Language.ENGLISH)
    english = [told(decided).sentences for decided in DECISIONS]
    shell.languages.choose(Language.FRENCH)
    for before, decided in zip(english, DECISIONS, strict=True):
        after = told(decided).sentences
        assert all(one != other for one, other in zip(before, after, strict=True)), after


RECORDS = [
    *((outcome, reason) for outcome, reason in STATE_ROWS.values()),
    (Outcome.EXCLUDED_NO_EMAIL, "GATE/NO_EMAIL"),
    (Outcome.EXCLUDED_NOT_IN_INCLUSION_LIST, "GATE/NOT_IN_LIST"),
    (Outcome.CREATE_IN_SALESFORCE, "CREATE/CREATE_IN_SF"),
    (Outcome.CREATE_IN_HUBSPOT, "CREATE/CREATE_IN_HS"),
    (Outcome.ERROR_REQUIRED, REQUIRED_REASON),
]
ALONE_IN_SALESFORCE = {
    "GATE/NO_EMAIL",
    "MATCH/HS_DUPLICATE_EMAIL",
    "MATCH/NOT_CHOSEN",
    "CREATE/CREATE_IN_HS",
}
"""Reasons of rows about a Salesforce record that no HubSpot record belongs to."""


@pytest.mark.parametrize("name", ["contacts", "companies", "deals"])
def test_every_effect_on_a_whole_record_has_a_sentence(language: Language, name: str) -> None:
    """Whichever side it is about; it names the record, the list and the field."""
    for outcome, reason in RECORDS:
        for ours, theirs in (("101", "00Q1"), ("101", ""), ("", "00Q1")):
            if (ours, reason) == ("101", "CREATE/CREATE_IN_HS"):
                continue
            if not ours and reason not in ALONE_IN_SALESFORCE:
                continue
            effect = Effect(
                object=name,
                hubspot_id=ours,
                salesforce_object="Lead" if theirs or reason == REQUIRED_REASON else "",
                salesforce_id=theirs,
                field="Company" if reason == REQUIRED_REASON else "",
                outcome=outcome,
                reason=reason,
            )
            words = tell(ExplainedEffect(row=NamedEffect(effect=effect), explanation=None), "VIP")
            (sentence,) = words.sentences
            assert sentence
            assert sentence != reason
            assert "%" not in sentence
            about = "Company" if reason == REQUIRED_REASON else (ours or theirs)
            assert about in sentence, (reason, sentence)
            assert ("VIP" in sentence) is (reason == "GATE/NOT_IN_LIST")
            assert reason_words(effect) != reason
            assert words.as_text().count(reason) == 1


def test_a_required_field_says_why_nothing_is_sent(language: Language) -> None:
    """The value is blank, the rule keeps it, or nobody maps the field."""
    texts = set()
    for property_name, before in (("", ""), ("company", ""), ("company", "Acme")):
        effect = Effect(
            object="contacts",
            hubspot_id="101",
            salesforce_object="Lead",
            property=property_name,
            field="Company",
            hubspot_before=before,
            outcome=Outcome.ERROR_REQUIRED,
            reason=REQUIRED_REASON,
        )
        words = tell(ExplainedEffect(row=NamedEffect(effect=effect), explanation=None), None)
        assert property_name in words.sentences[0]
        assert before in words.sentences[0]
        texts.add(words.sentences[0])
    assert len(texts) == 3


def test_a_trigger_of_the_table_is_named(language: Language) -> None:
    """The list of effects says what happened, an unknown owner included."""
    reasons = [f"{rule.code}/{trigger}" for rule in SyncRule for trigger in Trigger]
    for reason in [*reasons, f"TWO_WAY/{OWNER_UNKNOWN}"]:
        effect = Effect(object="contacts", outcome=Outcome.WRITE_HUBSPOT, reason=reason)
        assert reason_words(effect) not in ("", reason)
