"""What proposals say: the evidence in a sentence, why a mapping, why this rule."""

from crmadmin.core.policies import PROPOSAL_THRESHOLDS
from crmadmin.services.proposing import Likeness, Proposal, RuleReason, Writes
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.proposals.rows import Chosen

_ALIKE = 0.85
"""Likeness of names from which on they are called alike."""

_TOLD = 0.01
"""Share of agreement by chance from which on it is worth telling."""


class ProposalWording(Texts):
    """The texts of this module."""


def evidence_text(proposal: Proposal) -> str:
    """Say how many of the records with both values agree ("1,914 of 1,931 agree")."""
    if not proposal.both:
        return ProposalWording.tr("No record has both values")
    return agreeing(proposal.equal, proposal.both)


def agreeing(equal: int, both: int) -> str:
    """Say how many of some records agree."""
    text = ProposalWording.tr("%Ln of %1 agree(s)", None, equal)
    return fill(text, formats.number(both))


def confidence_text(proposal: Proposal) -> str:
    """Write how far a proposal is believed, rounded down: 100 % would be certain."""
    return formats.percent(min(int(proposal.confidence * 100), 99) / 100)


def reasons(found: Likeness) -> tuple[str, ...]:
    """Say what speaks for and against one field, in sentences."""
    said = []
    if found.is_default:
        said.append(ProposalWording.tr("The integration makes this mapping by itself."))
    if found.name >= _ALIKE:
        said.append(ProposalWording.tr("The names are alike."))
    if found.both:
        said.append(agreeing(found.equal, found.both) + ".")
        values = ProposalWording.tr("%Ln different value(s).", None, found.values)
        said.append(values)
        if found.chance >= _TOLD:
            share = formats.percent(found.chance)
            said.append(fill(ProposalWording.tr("By chance %1 would agree."), share))
    if found.hubspot_only:
        said.append(
            ProposalWording.tr("%Ln have a value in HubSpot only.", None, found.hubspot_only)
        )
    if found.salesforce_only:
        only = found.salesforce_only
        said.append(ProposalWording.tr("%Ln have a value in Salesforce only.", None, only))
    said.append(looked_at(found))
    return tuple(said)


def looked_at(found: Likeness) -> str:
    """Say on how many linked records all of this stands."""
    every = ProposalWording.tr("Counted on %Ln linked record(s).", None, found.pairs)
    if found.sampled >= found.pairs:
        return every
    some = ProposalWording.tr(
        "Different values and chance come from a sample of %Ln.", None, found.sampled
    )
    return f"{every} {some}"


def rule_reason(reason: RuleReason) -> str:
    """Say in a few words why a rule is proposed."""
    return {
        RuleReason.READ_ONLY_FIELD: ProposalWording.tr("the field cannot be written"),
        RuleReason.NO_HISTORY: ProposalWording.tr("no history: the usual rule"),
        RuleReason.LITTLE_HISTORY: ProposalWording.tr("too little history: the usual rule"),
        RuleReason.HUBSPOT_ARRIVES: ProposalWording.tr("HubSpot’s values reach Salesforce"),
        RuleReason.ONLY_SALESFORCE_WRITES: ProposalWording.tr("only Salesforce writes"),
        RuleReason.HUBSPOT_STAYS: ProposalWording.tr("HubSpot’s values do not reach Salesforce"),
        RuleReason.FILLS_BLANKS: ProposalWording.tr(
            "Salesforce writes; HubSpot has values that it lacks"
        ),
        RuleReason.NOTHING_ARRIVES: ProposalWording.tr("nothing reaches the other side"),
        RuleReason.DECLARED: ProposalWording.tr("as declared"),
    }[reason]


def writes_text(writes: Writes) -> tuple[str, ...]:
    """Say who wrote last before the last sync, and whether it arrived."""
    said = []
    if writes.hubspot_arrived or writes.hubspot_stayed:
        total = writes.hubspot_arrived + writes.hubspot_stayed
        text = ProposalWording.tr("HubSpot wrote %Ln value(s) last", None, total)
        said.append(f"{text}, {_arrived(writes.hubspot_arrived)}")
    if writes.salesforce_arrived or writes.salesforce_stayed:
        total = writes.salesforce_arrived + writes.salesforce_stayed
        text = ProposalWording.tr("Salesforce wrote %Ln value(s) last", None, total)
        said.append(f"{text}, {_arrived(writes.salesforce_arrived)}")
    if writes.pending:
        said.append(
            ProposalWording.tr(
                "%Ln value(s) written since the last sync say nothing yet.", None, writes.pending
            )
        )
    if not said:
        said.append(ProposalWording.tr("No history of these values before the last sync."))
    return (*said, ProposalWording.tr("History of %Ln linked record(s).", None, writes.pairs))


def _arrived(count: int) -> str:
    return ProposalWording.tr("%Ln of them are on the other side.", None, count)


def chosen_name(chosen: Chosen) -> str:
    """Name a part of the proposals."""
    match chosen:
        case Chosen.OPEN:
            return ProposalWording.tr("Proposed", "field mappings")
        case Chosen.DOUBTED:
            return ProposalWording.tr("To check", "field mappings")
        case Chosen.MAPPED:
            return ProposalWording.tr("Already mapped", "field mappings")
        case Chosen.REJECTED:
            return ProposalWording.tr("Rejected", "field mappings")


def nothing_text(chosen: Chosen, *, any_linked: bool) -> str:
    """Say why nothing is listed."""
    if not any_linked:
        return ProposalWording.tr(
            "No linked records of this object are in the workspace, so there is nothing to "
            "compare. Import the records of both systems first."
        )
    return {
        Chosen.OPEN: ProposalWording.tr("Nothing more to propose: all that agrees is mapped."),
        Chosen.DOUBTED: ProposalWording.tr("No declared mapping whose values mostly differ."),
        Chosen.MAPPED: ProposalWording.tr("No mapping is declared yet."),
        Chosen.REJECTED: ProposalWording.tr("Nothing was rejected."),
    }[chosen]


def assumption_text() -> str:
    """Say that thresholds and table are an assumption, with the numbers."""
    thresholds = PROPOSAL_THRESHOLDS
    return fill(
        ProposalWording.tr(
            "HubSpot lets nobody read its mappings. Proposed from a confidence of %1; a declared "
            "mapping is to be checked where less than %2 agree on at least %3 records; rules are "
            "read from the last writer on at least %4 records. Compare with HubSpot’s mapping "
            "screen."
        ),
        formats.percent(thresholds.proposed_from),
        formats.percent(thresholds.disagreement),
        formats.number(thresholds.telling_pairs),
        formats.number(thresholds.telling_writes),
    )


ASSUMPTION_SOURCE = "sync-rules §12"
"""The document and section that hold the thresholds and the table of rules."""
