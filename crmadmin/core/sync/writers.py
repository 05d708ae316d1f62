"""Which rule a mapping seems to have, from who wrote last and what arrived on the other side.

The table is an assumption throughout (domain/sync-rules.md §12.3): HubSpot tells nobody.
"""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.policies import PROPOSAL_THRESHOLDS


class RuleReason(StrEnum):
    """Why a rule is proposed; one row of the decision table each, in its order."""

    READ_ONLY_FIELD = "read_only_field"
    NO_HISTORY = "no_history"
    LITTLE_HISTORY = "little_history"
    HUBSPOT_ARRIVES = "hubspot_arrives"
    ONLY_SALESFORCE_WRITES = "only_salesforce_writes"
    HUBSPOT_STAYS = "hubspot_stays"
    FILLS_BLANKS = "fills_blanks"
    NOTHING_ARRIVES = "nothing_arrives"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Writes:
    """Linked pairs by who wrote a value last before the last sync, and whether it arrived.

    ``pending`` pairs were written after their last sync and say nothing. ``pairs`` were looked
    at; those without history are in none of the counts.
    """

    pairs: int = 0
    hubspot_arrived: int = 0
    hubspot_stayed: int = 0
    salesforce_arrived: int = 0
    salesforce_stayed: int = 0
    pending: int = 0

    @property
    def judged(self) -> int:
        """Count the pairs that say something about the rule."""
        ours = self.hubspot_arrived + self.hubspot_stayed
        return ours + self.salesforce_arrived + self.salesforce_stayed

    def __add__(self, other: "Writes") -> "Writes":
        return Writes(
            pairs=self.pairs + other.pairs,
            hubspot_arrived=self.hubspot_arrived + other.hubspot_arrived,
            hubspot_stayed=self.hubspot_stayed + other.hubspot_stayed,
            salesforce_arrived=self.salesforce_arrived + other.salesforce_arrived,
            salesforce_stayed=self.salesforce_stayed + other.salesforce_stayed,
            pending=self.pending + other.pending,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedRule:
    """A rule and the row of the decision table that it comes from."""

    rule: SyncRule
    reason: RuleReason


def propose_rule(
    writes: Writes, *, default: SyncRule, writable: bool, hubspot_only: int
) -> ProposedRule:
    """Read the decision table from the top; the first row that fits decides.

    ``default`` is the rule where history does not decide (R10), ``writable`` whether the
    integration may write the field (G10), ``hubspot_only`` counts linked pairs that have a value
    in HubSpot alone.
    """
    if not writable:
        return ProposedRule(rule=SyncRule.ALWAYS_USE_SALESFORCE, reason=RuleReason.READ_ONLY_FIELD)
    if not writes.judged:
        return ProposedRule(rule=default, reason=RuleReason.NO_HISTORY)
    if writes.judged < PROPOSAL_THRESHOLDS.telling_writes:
        return ProposedRule(rule=default, reason=RuleReason.LITTLE_HISTORY)
    if writes.hubspot_arrived > writes.hubspot_stayed:
        return ProposedRule(rule=SyncRule.TWO_WAY, reason=RuleReason.HUBSPOT_ARRIVES)
    if writes.salesforce_arrived > writes.salesforce_stayed:
        return _salesforce_leads(writes, hubspot_only)
    return ProposedRule(rule=SyncRule.DONT_SYNC, reason=RuleReason.NOTHING_ARRIVES)


def _salesforce_leads(writes: Writes, hubspot_only: int) -> ProposedRule:
    prefer = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
    if writes.hubspot_arrived or writes.hubspot_stayed:
        return ProposedRule(rule=prefer, reason=RuleReason.HUBSPOT_STAYS)
    if hubspot_only:
        return ProposedRule(rule=prefer, reason=RuleReason.FILLS_BLANKS)
    return ProposedRule(
        rule=SyncRule.ALWAYS_USE_SALESFORCE, reason=RuleReason.ONLY_SALESFORCE_WRITES
    )
