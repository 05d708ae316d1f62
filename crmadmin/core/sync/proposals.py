"""Proposals of field mappings: which property goes with which field, each with its evidence."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import LINK_PROPERTIES, Definition
from crmadmin.core.objections import Severity
from crmadmin.core.policies import PROPOSAL_THRESHOLDS, ProposalThresholds
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.compatibility import type_objections
from crmadmin.core.sync.default_mappings import default_for
from crmadmin.core.sync.likeness import Likeness, confidence
from crmadmin.core.sync.writers import RuleReason, Writes

FIRST_RULE = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
"""The rule of a new mapping where nothing speaks for another (R10)."""


class Standing(StrEnum):
    """What a proposal is to the configuration and to the person."""

    NEW = "new"
    MAPPED = "mapped"
    DISAGREES = "disagrees"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A mapping that the portal seems to have, or one that is declared and was checked.

    ``evidence`` holds one likeness for each Salesforce field of the mapping, in its order.
    """

    mapping: FieldMapping
    standing: Standing
    evidence: tuple[Likeness, ...]
    confidence: float
    writes: Writes
    reason: RuleReason

    @property
    def is_open(self) -> bool:
        """Tell whether it can be accepted."""
        return self.standing is Standing.NEW

    @property
    def both(self) -> int:
        """Count the linked pairs that have a value on both sides."""
        return sum(each.both for each in self.evidence)

    @property
    def equal(self) -> int:
        """Count the linked pairs whose two values are equal."""
        return sum(each.equal for each in self.evidence)

    @property
    def is_default(self) -> bool:
        """Tell whether the integration makes this mapping by itself (§5)."""
        return any(each.is_default for each in self.evidence)


def candidate(hubspot: Definition, salesforce: Definition) -> MappedField | None:
    """Pair a property with a field; None where their types may not be mapped (§4).

    Ids by which the connector itself links records are nobody's mapping, the default one apart.
    """
    if any(each.severity is Severity.ERROR for each in type_objections(hubspot, salesforce)):
        return None
    pair = ((salesforce.object, salesforce.name),)
    default = default_for(hubspot.object, hubspot.name, pair, hubspot)
    if hubspot.name in LINK_PROPERTIES and default is None:
        return None
    mapping = FieldMapping(
        object=hubspot.object, property_name=hubspot.name, fields=pair, rule=FIRST_RULE
    )
    return MappedField(mapping=mapping, hubspot=hubspot, salesforce=salesforce)


def candidates(
    properties: Iterable[Definition], fields: Sequence[Definition]
) -> tuple[MappedField, ...]:
    """List every pair of a property and a field of one Salesforce object that may be mapped."""
    found = (candidate(ours, theirs) for ours in properties for theirs in fields)
    return tuple(each for each in found if each is not None)


def is_default(mapped: MappedField) -> bool:
    """Tell whether the integration makes this mapping by itself, its property named (§5)."""
    default = default_for(
        mapped.hubspot.object, mapped.hubspot.name, mapped.mapping.fields, mapped.hubspot
    )
    return default is not None and default.property_name is not None


def assigned(
    found: Iterable[Likeness], thresholds: ProposalThresholds = PROPOSAL_THRESHOLDS
) -> tuple[Likeness, ...]:
    """Choose among the pairs of one Salesforce object: a property and a field at most once.

    The most believed pair first; ties go to the default mapping, then to more equal records,
    then to the likelier name, then by the alphabet, so that the same evidence always gives the
    same answer.
    """
    chosen: list[Likeness] = []
    properties: set[str] = set()
    fields: set[str] = set()
    for each in sorted(found, key=_order):
        if confidence(each, thresholds) < thresholds.proposed_from:
            break
        ours, theirs = each.mapped.hubspot.name, each.mapped.salesforce.name.casefold()
        if ours not in properties and theirs not in fields:
            properties.add(ours)
            fields.add(theirs)
            chosen.append(each)
    return tuple(chosen)


def _order(each: Likeness) -> tuple[float, bool, int, float, str, str]:
    return (
        -confidence(each),
        not each.is_default,
        -each.equal,
        -each.name,
        each.mapped.hubspot.name,
        each.mapped.salesforce.name,
    )


def siblings(chosen: Collection[Likeness], found: Iterable[Likeness]) -> tuple[Likeness, ...]:
    """Add the field of the same name on the other object, which one mapping serves too (R4).

    ``chosen`` are pairs of both objects; of ``found`` those are given whose property is chosen
    for a field of the same name elsewhere, that nothing else takes, and whose values do not
    speak against it.
    """
    names = {(each.mapped.hubspot.name, each.mapped.salesforce.name.casefold()) for each in chosen}
    properties = {(each.mapped.salesforce.object, each.mapped.hubspot.name) for each in chosen}
    fields = {
        (each.mapped.salesforce.object, each.mapped.salesforce.name.casefold()) for each in chosen
    }
    added = []
    for each in found:
        theirs, ours = each.mapped.salesforce, each.mapped.hubspot.name
        if (
            (ours, theirs.name.casefold()) in names
            and (theirs.object, ours) not in properties
            and (theirs.object, theirs.name.casefold()) not in fields
            and not each.disagrees
        ):
            added.append(each)
    return tuple(added)


def merged_confidence(evidence: Sequence[Likeness]) -> float:
    """Give how far a mapping is believed: as its best field, as its worst where one disagrees."""
    believed = [confidence(each) for each in evidence]
    choose = min if any(each.disagrees for each in evidence) else max
    return choose(believed, default=0.0)


def standing_of(
    mapping: FieldMapping,
    evidence: Sequence[Likeness],
    configuration: Configuration,
    rejected: Collection[tuple[str, str]],
) -> Standing:
    """Say what a proposal is to the configuration and to what the person rejected."""
    if configuration.get(mapping.address) is not None:
        disagrees = any(each.disagrees for each in evidence)
        return Standing.DISAGREES if disagrees else Standing.MAPPED
    if rejection_of(mapping) in rejected:
        return Standing.REJECTED
    return Standing.NEW


def rejection_of(mapping: FieldMapping) -> tuple[str, str]:
    """Name what a rejection remembers: the property, and the fields that were proposed for it."""
    fields = ",".join(sorted(f"{name}.{own}".casefold() for name, own in mapping.fields))
    return str(mapping.address), fields
