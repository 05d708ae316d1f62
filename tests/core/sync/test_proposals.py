"""Which pairs are chosen, what a proposal is to the configuration, and which rule it gets."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import CONTACT, CONTACTS, LEAD, Definition, System
from crmadmin.core.policies import PROPOSAL_THRESHOLDS
from crmadmin.core.sync.likeness import Likeness, confidence
from crmadmin.core.sync.proposals import (
    Standing,
    assigned,
    candidate,
    rejection_of,
    siblings,
    standing_of,
)
from crmadmin.core.sync.writers import RuleReason, Writes, propose_rule
from tests.core.sync.test_likeness import mapped

PREFER, ALWAYS = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK, SyncRule.ALWAYS_USE_SALESFORCE
TWO_WAY, NEVER = SyncRule.TWO_WAY, SyncRule.DONT_SYNC


def found(ours: str, theirs: str, equal: int, *, both: int = 100, on: str = CONTACT) -> Likeness:
    """Give the evidence of a pair."""
    return Likeness(mapped=mapped(ours, theirs, on), both=both, equal=equal, name=0.6)


LETTERS = st.sampled_from("abcdef")


@given(
    drawn=st.lists(
        st.tuples(LETTERS, LETTERS, st.integers(0, 100)), unique_by=lambda each: each[:2]
    )
)
def test_a_property_and_a_field_are_chosen_once(drawn: list[tuple[str, str, int]]) -> None:
    """An assignment, whatever the order in which the evidence comes; none below the threshold."""
    evidence = [found(ours, theirs, equal) for ours, theirs, equal in drawn]
    chosen = assigned(evidence)
    properties = [each.mapped.hubspot.name for each in chosen]
    fields = [each.mapped.salesforce.name.casefold() for each in chosen]
    assert len(set(properties)) == len(properties)
    assert len(set(fields)) == len(fields)
    assert all(confidence(each) >= PROPOSAL_THRESHOLDS.proposed_from for each in chosen)
    assert assigned(list(reversed(evidence))) == chosen
    for each in evidence:
        if confidence(each) >= PROPOSAL_THRESHOLDS.proposed_from and each not in chosen:
            taken = (each.mapped.hubspot.name in properties) or (
                each.mapped.salesforce.name.casefold() in fields
            )
            assert taken


def test_the_better_pair_takes_the_field() -> None:
    """Phone and mobile often hold the same number; the one that agrees more wins."""
    chosen = assigned([found("mobile", "Phone", 80), found("phone", "Phone", 99)])
    assert [each.mapped.hubspot.name for each in chosen] == ["phone"]


def test_ties_go_to_the_default_then_to_the_alphabet() -> None:
    """The same evidence always gives the same answer."""
    one, other = found("b", "X", 100), found("a", "X", 100)
    assert assigned([one, other]) == (other,)
    certain = [replace(each, both=0, equal=0, name=1.0) for each in (one, other)]
    assert assigned(certain) == (certain[1],)
    default = replace(certain[0], is_default=True)
    assert assigned([certain[1], default]) == (default,)


def test_lead_and_contact_share_a_mapping() -> None:
    """The field of the same name goes along, unless something takes it or speaks against it."""
    lead = found("code", "Code__c", 99, on=LEAD)
    contact = found("code", "CODE__c", 0, both=0)
    assert siblings([lead], [contact]) == (contact,)
    assert siblings([lead], [replace(contact, both=50, equal=2)]) == ()
    assert siblings([lead, found("other", "Code__c", 99)], [contact]) == ()
    assert siblings([lead, found("code", "Other__c", 99)], [contact]) == ()


def test_types_that_hubspot_refuses_are_never_candidates() -> None:
    """A number is not proposed for a text, nor a link that the connector keeps."""
    number = Definition(
        system=System.HUBSPOT, object=CONTACTS, name="n", type="number", field_type="number"
    )
    text = Definition(system=System.SALESFORCE, object=CONTACT, name="T")
    assert candidate(number, text) is None
    assert candidate(replace(number, name="m", type="string", field_type="text"), text) is not None
    link = replace(number, name="salesforcecontactid", type="string", field_type="text")
    assert candidate(link, text) is None


def test_a_proposal_knows_where_it_stands() -> None:
    """New, rejected, mapped, or mapped to something that differs."""
    mapping = FieldMapping(
        object=CONTACTS, property_name="phone", fields=((CONTACT, "Phone"),), rule=TWO_WAY
    )
    good, bad = [found("phone", "Phone", 99)], [found("phone", "Phone", 9)]
    declared = Configuration.of([mapping])
    nothing = Configuration()
    assert standing_of(mapping, good, nothing, ()) is Standing.NEW
    assert standing_of(mapping, good, nothing, {rejection_of(mapping)}) is Standing.REJECTED
    other = replace(mapping, fields=((CONTACT, "Fax"),))
    assert standing_of(other, good, nothing, {rejection_of(mapping)}) is Standing.NEW
    assert standing_of(mapping, good, declared, ()) is Standing.MAPPED
    assert standing_of(mapping, bad, declared, ()) is Standing.DISAGREES


TABLE = [
    (Writes(hubspot_arrived=9), False, 0, ALWAYS, RuleReason.READ_ONLY_FIELD),
    (Writes(pending=9), True, 0, PREFER, RuleReason.NO_HISTORY),
    (Writes(salesforce_arrived=4), True, 0, PREFER, RuleReason.LITTLE_HISTORY),
    (
        Writes(hubspot_arrived=4, hubspot_stayed=1, salesforce_arrived=9),
        True,
        0,
        TWO_WAY,
        RuleReason.HUBSPOT_ARRIVES,
    ),
    (
        Writes(hubspot_stayed=3, salesforce_arrived=5),
        True,
        0,
        PREFER,
        RuleReason.HUBSPOT_STAYS,
    ),
    (Writes(salesforce_arrived=9), True, 2, PREFER, RuleReason.FILLS_BLANKS),
    (Writes(salesforce_arrived=9), True, 0, ALWAYS, RuleReason.ONLY_SALESFORCE_WRITES),
    (
        Writes(hubspot_stayed=5, salesforce_stayed=5),
        True,
        0,
        NEVER,
        RuleReason.NOTHING_ARRIVES,
    ),
]


@pytest.mark.parametrize(("writes", "writable", "hubspot_only", "rule", "reason"), TABLE)
def test_rules_follow_the_table(
    writes: Writes, writable: bool, hubspot_only: int, rule: SyncRule, reason: RuleReason
) -> None:
    """One row of the decision table each."""
    proposed = propose_rule(writes, default=PREFER, writable=writable, hubspot_only=hubspot_only)
    assert (proposed.rule, proposed.reason) == (rule, reason)


def test_the_table_knows_every_reason() -> None:
    """Each reason but that of a declared mapping has its row."""
    assert {row[-1] for row in TABLE} == set(RuleReason) - {RuleReason.DECLARED}


def test_without_history_the_default_mapping_has_its_own_rule() -> None:
    """The owner's is two-way (R1)."""
    proposed = propose_rule(Writes(), default=TWO_WAY, writable=True, hubspot_only=0)
    assert proposed.rule is TWO_WAY
