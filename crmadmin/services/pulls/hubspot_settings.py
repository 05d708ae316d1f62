"""The settings of a portal, family by family (domain/hubspot-api.md §3.4 to §3.9)."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.pull.parts import HUBSPOT_OBJECTS, Part, StepName
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.steps import Json, Reading, Step, once

_WORKFLOWS = 20
"""Workflows whose actions are read for one page: a call each."""


def account_steps(client: HubSpot, journal: Journal, custom: StepName) -> list[Step]:
    """Read what belongs to the portal as a whole."""
    families: dict[StepName, Callable[[], Sequence[Json]]] = {
        StepName(Part.ACCOUNT): lambda: (client.account(),),
        custom: client.schemas,
        StepName(Part.OWNERS): client.owners,
        StepName(Part.USERS): client.users,
        StepName(Part.TEAMS): client.teams,
        StepName(Part.LISTS): client.lists,
        StepName(Part.LIMITS, "configurations"): client.limit_configurations,
        StepName(Part.LIMITS, "labels"): client.label_limits,
        StepName(Part.LIMITS, "associations"): client.association_limits,
        StepName(Part.LIMITS, "pipelines"): lambda: (client.pipeline_limits(),),
        StepName(Part.LIMITS, "properties"): lambda: (client.property_limits(),),
    }
    workflows = StepName(Part.WORKFLOWS)
    return [
        *(once(name, read) for name, read in families.items()),
        Step(name=workflows, read=partial(_workflows, client, journal, workflows)),
    ]


def object_steps(client: HubSpot, type_ids: Mapping[str, str]) -> list[Step]:
    """Read the definitions of every object, and the labels of every ordered pair."""
    steps: list[Step] = []
    for name, type_id in type_ids.items():
        steps += [
            once(StepName(Part.PROPERTIES, name), partial(client.properties, type_id)),
            once(StepName(Part.PIPELINES, name), partial(client.pipelines, type_id)),
        ]
        if name in HUBSPOT_OBJECTS:
            schema = StepName(Part.SCHEMAS, name)
            steps.append(once(schema, partial(_schema, client, type_id)))
    steps += [
        once(StepName(Part.LABELS, f"{one}/{other}"), partial(client.association_labels, *types))
        for one, from_type in type_ids.items()
        for other, to_type in type_ids.items()
        for types in [(from_type, to_type)]
    ]
    return steps


def rule_steps(client: HubSpot, journal: Journal, type_ids: Mapping[str, str]) -> list[Step]:
    """Read the rules of every pipeline, and who may edit records in its stages."""
    steps: list[Step] = []
    for name, type_id in type_ids.items():
        pipelines = journal.results(StepName(Part.PIPELINES, name))
        ids = [str(each["id"]) for each in pipelines if each.get("id")]
        if ids:
            rules = partial(_of_each, ids, partial(client.pipeline_rules, type_id))
            permissions = partial(_of_each, ids, partial(client.stage_permissions, type_id))
            steps += [
                once(StepName(Part.PIPELINE_RULES, name), rules),
                once(StepName(Part.STAGE_PERMISSIONS, name), permissions),
            ]
    return steps


def _schema(client: HubSpot, type_id: str) -> tuple[Json, ...]:
    """Read one schema: the only place that tells labels' internal names (§3.4)."""
    found = client.schema(type_id)
    return () if found is None else (found,)


def _of_each(ids: Sequence[str], read: Callable[[str], Json | None]) -> tuple[Json, ...]:
    found = ((pipeline_id, read(pipeline_id)) for pipeline_id in ids)
    return tuple({"pipelineId": each, **told} for each, told in found if told is not None)


def _workflows(client: HubSpot, journal: Journal, name: StepName, cursor: str | None) -> Reading:
    """Read which workflows there are, then some at a time with their actions."""
    if cursor is None:
        ids = [str(each["id"]) for each in client.workflows() if each.get("id")]
        return Reading(extra={"ids": ids}, next="0" if ids else None, total=len(ids))
    begin = int(cursor)
    ids = journal.first(name)["ids"]
    part = ids[begin : begin + _WORKFLOWS]
    found = [told for each in part if (told := client.workflow(each)) is not None]
    following = begin + len(part)
    return Reading(results=found, next=str(following) if following < len(ids) else None)
