"""Which changes are made at once, because HubSpot takes them as one."""

from collections.abc import Iterable, Iterator

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration import (
    deal_requirements,
    pipeline_rules,
    property_options,
    stage_permissions,
    stage_properties,
    stage_workflows,
    stages,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stages import stage_address

Group = tuple[Change, ...]

_OF_STAGES = frozenset({stage_properties.KIND, stage_workflows.KIND})
"""Kinds that are set of one stage and are gone with it."""

_OF_PIPELINES = frozenset(
    {stages.KIND, pipeline_rules.KIND, stage_permissions.KIND, deal_requirements.KIND, *_OF_STAGES}
)
"""Kinds that are set of one pipeline and are gone with it."""


def grouped(changes: Iterable[Change]) -> list[Group]:
    """Put changes together that are made at once, in the order in which the first of each came.

    Options of one property are one list. A pipeline is created with its stages, and whatever is
    set of a pipeline or stage that is deleted goes with it (domain/hubspot-api.md §3.6, §6). What
    takes others along comes first in its group.
    """
    known = tuple(changes)
    created = {each.address for each in known if isinstance(each, Create)}
    deleted = {each.address for each in known if isinstance(each, Delete)}
    groups: dict[Address, list[Change]] = {}
    for change in known:
        leader = _leader(change, created, deleted)
        group = groups.setdefault(leader, [])
        group.insert(0 if change.address == leader else len(group), change)
    return [tuple(group) for group in groups.values()]


def _leader(change: Change, created: set[Address], deleted: set[Address]) -> Address:
    """Name what a change goes with: itself where it goes alone."""
    address = change.address
    if address.kind == property_options.KIND:
        return Address(address.kind, address.path[:-1])
    match change:
        case Create() if address.kind == stages.KIND:
            pipeline = pipeline_address(*address.path[:2])
            return pipeline if pipeline in created else address
        case Delete():
            return next((each for each in _above(address) if each in deleted), address)
        case _:
            return address


def _above(address: Address) -> Iterator[Address]:
    """Name what a setting is gone with: its pipeline before its stage."""
    if address.kind in _OF_PIPELINES:
        yield pipeline_address(*address.path[:2])
    if address.kind in _OF_STAGES:
        yield stage_address(*address.path)
