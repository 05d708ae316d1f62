"""Field mappings proposed from linked records: candidates, counts, who wrote last.

Candidates are looked for in a sample of the linked records, pair of columns by pair of columns;
those that may be mappings are then counted on all of them.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import Definition, System
from crmadmin.core.policies import PROPOSAL_THRESHOLDS
from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.default_mappings import default_for
from crmadmin.core.sync.likeness import Likeness
from crmadmin.core.sync.proposals import (
    FIRST_RULE,
    Proposal,
    assigned,
    candidates,
    merged_confidence,
    siblings,
    standing_of,
)
from crmadmin.core.sync.writers import RuleReason, Writes, propose_rule
from crmadmin.preview.likeness import Similarity, ground_of, measured
from crmadmin.preview.linked import sampled
from crmadmin.preview.owners import put_owners
from crmadmin.preview.sources import Sources
from crmadmin.preview.watching import watched
from crmadmin.preview.writers import count_writes


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """For what mappings are proposed: an object, what is declared of it, what was rejected."""

    sources: Sources
    configuration: Configuration
    object: str
    similarity: Similarity
    rejected: Collection[tuple[str, str]]


def propose_mappings(
    connection: Connection, request: Request, monitor: Monitor
) -> tuple[Proposal, ...]:
    """Propose the mappings of one object, and check those that are declared.

    The most believed first, the declared ones last. Raises Cancelled as soon as the monitor does.
    """
    with watched(connection, monitor, request.object) as watch:
        return _proposed(connection, request, watch)


def _proposed(connection: Connection, request: Request, monitor: Monitor) -> tuple[Proposal, ...]:
    put_owners(connection, request.sources.owners)
    free: list[Likeness] = []
    chosen: list[Likeness] = []
    declared: list[Likeness] = []
    for name in SALESFORCE_OBJECTS[request.object]:
        ground = ground_of(connection, request.sources, request.object, name)
        if ground is None:
            continue
        found = measured(connection, ground, _free(request, name), request.similarity, monitor)
        free += found
        chosen += assigned(found)
        mapped = request.sources.mapped(request.configuration, request.object, name)
        declared += measured(connection, ground, mapped, request.similarity, monitor, complete=True)
    chosen += siblings(chosen, free)
    writes = _writes(connection, request, chosen, monitor)
    proposed = [_proposal(request, each, writes) for each in _by_property(request, chosen)]
    proposed.sort(key=lambda each: (-each.confidence, -each.equal, each.mapping.property_name))
    return (*proposed, *(_checked(request, each) for each in _by_property(request, declared)))


def _free(request: Request, name: str) -> tuple[MappedField, ...]:
    """List the candidates of properties and fields that no mapping uses."""
    mappings = request.configuration.mappings(request.object)
    properties = {mapping.property_name for mapping in mappings}
    fields = {own.casefold() for mapping in mappings for on, own in mapping.fields if on == name}
    ours = request.sources.definitions(System.HUBSPOT, request.object).values()
    theirs = request.sources.definitions(System.SALESFORCE, name).values()
    return candidates(
        [each for each in ours if each.name not in properties],
        [each for each in theirs if each.name.casefold() not in fields],
    )


def _by_property(request: Request, found: Iterable[Likeness]) -> Iterator[tuple[Likeness, ...]]:
    """Gather what one mapping would hold, in the order of the Salesforce objects (R4)."""
    order = SALESFORCE_OBJECTS[request.object]
    gathered: dict[str, list[Likeness]] = {}
    for each in found:
        gathered.setdefault(each.mapped.hubspot.name, []).append(each)
    for some in gathered.values():
        yield tuple(sorted(some, key=lambda each: order.index(each.mapped.salesforce.object)))


def _writes(
    connection: Connection, request: Request, chosen: Sequence[Likeness], monitor: Monitor
) -> Mapping[str, Writes]:
    """Sum up who wrote last, by property."""
    found: dict[str, Writes] = {}
    for name in SALESFORCE_OBJECTS[request.object]:
        ground = ground_of(connection, request.sources, request.object, name)
        mapped = [each.mapped for each in chosen if each.mapped.salesforce.object == name]
        if ground is None or not mapped:
            continue
        sample = sampled(connection, ground.linked, PROPOSAL_THRESHOLDS.sample)
        for done, each in enumerate(mapped):
            monitor(Progress(step="history", done=done, total=len(mapped), unit="mappings"))
            counted = count_writes(connection, sample, ground.hubspot, each)
            found[each.hubspot.name] = found.get(each.hubspot.name, Writes()) + counted
    return found


def _proposal(
    request: Request, evidence: tuple[Likeness, ...], writes: Mapping[str, Writes]
) -> Proposal:
    mapped = evidence[0].mapped
    fields = tuple(field for each in evidence for field in each.mapped.mapping.fields)
    default = default_for(request.object, mapped.hubspot.name, fields, mapped.hubspot)
    written = writes.get(mapped.hubspot.name, Writes())
    proposed = propose_rule(
        written,
        default=default.rule if default else FIRST_RULE,
        writable=all(_is_writable(each.mapped.salesforce) for each in evidence),
        hubspot_only=sum(each.hubspot_only for each in evidence),
    )
    mapping = FieldMapping(
        object=request.object,
        property_name=mapped.hubspot.name,
        fields=fields,
        rule=proposed.rule,
    )
    return Proposal(
        mapping=mapping,
        standing=standing_of(mapping, evidence, request.configuration, request.rejected),
        evidence=evidence,
        confidence=merged_confidence(evidence),
        writes=written,
        reason=proposed.reason,
    )


def _is_writable(field: Definition) -> bool:
    return field.updateable and not field.calculated


def _checked(request: Request, evidence: tuple[Likeness, ...]) -> Proposal:
    mapping = evidence[0].mapped.mapping
    return Proposal(
        mapping=mapping,
        standing=standing_of(mapping, evidence, request.configuration, request.rejected),
        evidence=evidence,
        confidence=merged_confidence(evidence),
        writes=Writes(),
        reason=RuleReason.DECLARED,
    )
