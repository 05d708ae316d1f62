"""One proposal as it stands now: its rule may have been changed, the draft may hold it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.sync.compatibility import READ_ONLY_RULES
from crmadmin.services.proposing import Proposal, RuleReason, Standing
from crmadmin.ui.pages.sync.rows import label_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """A proposal, the rule that it would be accepted with, and where it stands now."""

    proposal: Proposal
    rule: SyncRule
    standing: Standing

    @property
    def mapping(self) -> FieldMapping:
        """Give the mapping as it would be accepted."""
        return replace(self.proposal.mapping, rule=self.rule)

    @property
    def is_open(self) -> bool:
        """Tell whether it can be accepted or rejected."""
        return self.standing is Standing.NEW

    @property
    def rules(self) -> tuple[SyncRule, ...]:
        """List the rules that it may be accepted with (G10)."""
        if self.proposal.reason is RuleReason.READ_ONLY_FIELD:
            return READ_ONLY_RULES
        return tuple(SyncRule)

    @property
    def property_label(self) -> str:
        """Give the label of the property."""
        return label_of(self.proposal.evidence[0].mapped.hubspot, self.mapping.property_name)

    @property
    def field_label(self) -> str:
        """Give the labels of the fields, each once."""
        fields = (each.mapped.salesforce for each in self.proposal.evidence)
        return " / ".join(dict.fromkeys(label_of(each, each.name) for each in fields))


class Chosen(StrEnum):
    """Which proposals are listed."""

    OPEN = "open"
    DOUBTED = "doubted"
    MAPPED = "mapped"
    REJECTED = "rejected"

    def covers(self, row: ProposalRow) -> bool:
        """Tell whether a proposal is listed."""
        return _STANDINGS[row.standing] is self


_STANDINGS = {
    Standing.NEW: Chosen.OPEN,
    Standing.DISAGREES: Chosen.DOUBTED,
    Standing.MAPPED: Chosen.MAPPED,
    Standing.REJECTED: Chosen.REJECTED,
}


def standing_now(
    proposal: Proposal, drafted: Configuration, rejected: frozenset[FieldMapping]
) -> Standing:
    """Say where a proposal stands under the draft and what was rejected since it was made."""
    if drafted.get(proposal.mapping.address) is not None:
        known = {Standing.MAPPED, Standing.DISAGREES}
        return proposal.standing if proposal.standing in known else Standing.MAPPED
    return Standing.REJECTED if proposal.mapping in rejected else Standing.NEW
