"""An effect explained: the sentence, its inputs, the assumptions behind it; all of it text."""

from collections.abc import Iterator
from dataclasses import dataclass

from crmadmin.core.policies import SOURCES
from crmadmin.core.sync.comparison import hubspot_value, salesforce_value
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.fields import Inputs
from crmadmin.core.sync.scenarios import OWNER_UNKNOWN, REQUIRED_REASON, PairState, Trigger
from crmadmin.services.effect_rows import ExplainedEffect
from crmadmin.services.previewing import Explanation
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.wording.assumptions import assumption_text, source_of
from crmadmin.ui.pages.sync.wording.decisions import rule_sentence
from crmadmin.ui.pages.sync.wording.outcomes import outcome_name, record_outcome_name
from crmadmin.ui.pages.sync.wording.records import record_reason, record_sentence, required_sentence
from crmadmin.ui.pages.sync.wording.refusals import Labels, named
from crmadmin.ui.pages.sync.wording.results import owner_sentence, result_sentence
from crmadmin.ui.pages.sync.wording.rules import rule_name
from crmadmin.ui.pages.sync.wording.triggers import trigger_name, trigger_sentence
from crmadmin.ui.pages.sync.wording.types import type_name
from crmadmin.ui.pages.sync.wording.values import instant, quoted

_BY_HISTORY = frozenset(
    {
        Trigger.HS_SET,
        Trigger.HS_CLEAR,
        Trigger.SF_SET,
        Trigger.SF_CLEAR,
        Trigger.BOTH_HS_LATER,
        Trigger.BOTH_SF_LATER,
        Trigger.OTHER_FIELD,
    }
)


class SyncExplaining(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed:
    """An assumption in words, where it comes from, and whether another choice is offered."""

    text: str
    source: str
    is_choice: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An explanation in words: what came of it, why, from which inputs, on which assumptions."""

    outcome: str
    sentences: tuple[str, ...]
    inputs: tuple[tuple[str, str], ...]
    assumptions: tuple[Assumed, ...]

    def as_text(self) -> str:
        """Write all of it, for the clipboard."""
        lines = [self.outcome, "", " ".join(self.sentences), ""]
        lines += [f"{name}\t{value}" for name, value in self.inputs]
        assumption = SyncExplaining.tr("Assumption")
        lines += [f"{assumption}\t{each.text} ({each.source})" for each in self.assumptions]
        return "\n".join(lines).strip() + "\n"


def tell(explained: ExplainedEffect, inclusion_list: str | None) -> Told:
    """Put an explained effect into words."""
    effect, explanation = explained.row.effect, explained.explanation
    if explanation is None:
        return Told(
            outcome=record_outcome_name(effect.outcome),
            sentences=(record_sentence(effect, inclusion_list),),
            inputs=tuple(_record_inputs(explained, inclusion_list)),
            assumptions=(),
        )
    labels = Labels(hubspot=explained.hubspot_labels, salesforce=explained.salesforce_labels)
    return Told(
        outcome=outcome_name(effect.outcome),
        sentences=tuple(_sentences(explanation, labels)),
        inputs=tuple(_inputs(explanation, labels)),
        assumptions=tuple(_assumed(name, explanation.inputs) for name in explained.assumptions),
    )


def reason_words(effect: Effect) -> str:
    """Name the reason of any effect, for a table."""
    words = trigger_words(effect.reason) or record_reason(effect.reason)
    if effect.reason == REQUIRED_REASON:
        return f"{words}: {effect.field}"
    return words


def trigger_words(reason: str) -> str:
    """Name the trigger in the reason of an effect on a field; empty for another reason."""
    name = reason.partition("/")[2]
    if name == OWNER_UNKNOWN:
        return SyncExplaining.tr("owner not known in Salesforce")
    if reason.startswith(("GATE/", "CREATE/", "LINK/", "MATCH/", "REQUIRED/")):
        return ""
    return trigger_name(Trigger(name))


def _sentences(explanation: Explanation, labels: Labels) -> Iterator[str]:
    inputs, decision = explanation.inputs, explanation.decision
    yield trigger_sentence(inputs.trigger, inputs.hubspot_changed_at, inputs.salesforce_changed_at)
    if explanation.effect.reason == REQUIRED_REASON:
        yield required_sentence(explanation.effect)
        return
    if owner := owner_sentence(inputs, decision, labels):
        yield owner
    mapped = inputs.mapped
    yield rule_sentence(
        mapped.rule,
        inputs.trigger,
        decision.flow,
        hubspot_filled=hubspot_value(mapped, inputs.hubspot).is_filled,
        salesforce_filled=salesforce_value(mapped, inputs.salesforce).is_filled,
    )
    yield result_sentence(inputs, decision, labels)


def _inputs(explanation: Explanation, labels: Labels) -> Iterator[tuple[str, str]]:
    inputs, mapped = explanation.inputs, explanation.inputs.mapped
    yield (
        SyncExplaining.tr("HubSpot property"),
        f"{named(mapped.hubspot)} · {type_name(mapped.hubspot)}",
    )
    field = f"{mapped.salesforce.object}.{mapped.salesforce.name}"
    yield SyncExplaining.tr("Salesforce field"), f"{field} · {type_name(mapped.salesforce)}"
    yield SyncExplaining.tr("Sync rule"), _rule(explanation)
    yield SyncExplaining.tr("What happened"), trigger_name(inputs.trigger)
    yield SyncExplaining.tr("Value in HubSpot"), quoted(inputs.hubspot, labels.hubspot)
    yield SyncExplaining.tr("HubSpot changed on"), _changed(inputs, inputs.hubspot_changed_at)
    yield SyncExplaining.tr("Value in Salesforce"), quoted(inputs.salesforce, labels.salesforce)
    yield SyncExplaining.tr("Salesforce changed on"), _changed(inputs, inputs.salesforce_changed_at)
    yield SyncExplaining.tr("Last sync"), instant(explanation.last_sync)
    yield SyncExplaining.tr("Records"), state_name(explanation.state)
    if conversion := _conversion(explanation, labels):
        yield SyncExplaining.tr("Conversion"), conversion
    if explanation.decision.truth_row:
        yield SyncExplaining.tr("Row of the rule table"), explanation.decision.truth_row
    yield (
        SyncExplaining.tr("Reason code"),
        f"{explanation.effect.outcome} · {explanation.effect.reason}",
    )


def _record_inputs(
    explained: ExplainedEffect, inclusion_list: str | None
) -> Iterator[tuple[str, str]]:
    row, effect = explained.row, explained.row.effect
    ours = (row.hubspot_name, effect.hubspot_id)
    theirs = (effect.salesforce_object, row.salesforce_name, effect.salesforce_id)
    if effect.hubspot_id:
        yield SyncExplaining.tr("HubSpot record"), " · ".join(filter(None, ours))
    if effect.salesforce_object:
        yield SyncExplaining.tr("Salesforce record"), " · ".join(filter(None, theirs))
    if effect.reason == "GATE/NOT_IN_LIST":
        yield SyncExplaining.tr("Inclusion list"), inclusion_list or "–"
    yield SyncExplaining.tr("Reason"), record_reason(effect.reason)
    yield SyncExplaining.tr("Reason code"), f"{effect.outcome} · {effect.reason}"


def _rule(explanation: Explanation) -> str:
    mapped = explanation.inputs.mapped
    shown = rule_name(mapped.mapping.rule)
    if mapped.rule is mapped.mapping.rule:
        return shown
    return fill(SyncExplaining.tr("%1, works as “%2”"), shown, rule_name(mapped.rule))


def _changed(inputs: Inputs, when: str | None) -> str:
    """Say when a side changed; where the history does not count, nothing."""
    if when:
        return instant(when)
    return SyncExplaining.tr("not since the last sync") if inputs.trigger in _BY_HISTORY else "–"


def _conversion(explanation: Explanation, labels: Labels) -> str:
    """Say how a value was rewritten for the other side; empty if it was passed on as it is."""
    decision, inputs = explanation.decision, explanation.inputs
    to_salesforce = decision.flow == "to_salesforce"
    source = inputs.hubspot if to_salesforce else inputs.salesforce
    if not decision.new or not source or decision.new == source:
        return ""
    before = quoted(source, labels.hubspot if to_salesforce else labels.salesforce)
    after = quoted(decision.new, labels.salesforce if to_salesforce else labels.hubspot)
    return f"{before} → {after}"


def _assumed(name: str, inputs: Inputs) -> Assumed:
    return Assumed(
        text=assumption_text(name, inputs.policies),
        source=source_of(name),
        is_choice=name in SOURCES,
    )


def state_name(state: PairState) -> str:
    """Say how the two records stand to each other."""
    return {
        PairState.LINKED: SyncExplaining.tr("linked"),
        PairState.MATCHED: SyncExplaining.tr("matched, not linked yet"),
        PairState.HUBSPOT_ONLY: SyncExplaining.tr("only in HubSpot"),
        PairState.SALESFORCE_ONLY: SyncExplaining.tr("only in Salesforce"),
    }.get(state, str(state))
