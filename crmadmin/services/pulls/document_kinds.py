"""Which document each result of a settings step becomes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.services.pulls.steps import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """A kind of document: by which keys it is identified, what names it, what it leaves out."""

    kind: str
    keys: tuple[str, ...] = ("id",)
    name: str = "name"
    without: tuple[str, ...] = ()


_KINDS: Mapping[System, Mapping[StepName, _Kind]] = {
    System.HUBSPOT: {
        StepName(Part.ACCOUNT): _Kind(kind="account", keys=("portalId",), name="uiDomain"),
        StepName(Part.SCHEMAS): _Kind(
            kind="schema", keys=("objectTypeId",), without=("properties",)
        ),
        StepName(Part.PROPERTIES): _Kind(kind="property", keys=("name",), name="label"),
        StepName(Part.PIPELINES): _Kind(kind="pipeline", name="label"),
        StepName(Part.PIPELINE_RULES): _Kind(kind="pipeline_rules", keys=("pipelineId",)),
        StepName(Part.STAGE_PERMISSIONS): _Kind(kind="stage_permissions", keys=("pipelineId",)),
        StepName(Part.LABELS): _Kind(
            kind="association_label", keys=("category", "typeId"), name="label"
        ),
        StepName(Part.LIMITS, "configurations"): _Kind(
            kind="limit_configuration",
            keys=("fromObjectTypeId", "toObjectTypeId", "category", "typeId"),
            name="label",
        ),
        StepName(Part.LIMITS, "labels"): _Kind(kind="label_limits", keys=()),
        StepName(Part.LIMITS, "associations"): _Kind(kind="association_limits", keys=()),
        StepName(Part.LIMITS, "pipelines"): _Kind(kind="pipeline_limits", keys=()),
        StepName(Part.LIMITS, "properties"): _Kind(kind="property_limits", keys=()),
        StepName(Part.OWNERS): _Kind(kind="owner", name="email"),
        StepName(Part.USERS): _Kind(kind="user", name="email"),
        StepName(Part.TEAMS): _Kind(kind="team"),
        StepName(Part.LISTS): _Kind(kind="list", keys=("listId",)),
        StepName(Part.WORKFLOWS): _Kind(kind="workflow"),
    },
    System.SALESFORCE: {
        StepName(Part.ORGANIZATION): _Kind(kind="organization", keys=("Id",), name="Name"),
        StepName(Part.DESCRIBE): _Kind(kind="describe", keys=("name",), name="label"),
        StepName(Part.STATUSES, "LeadStatus"): _Kind(
            kind="lead_status", keys=("Id",), name="MasterLabel"
        ),
        StepName(Part.STATUSES, "OpportunityStage"): _Kind(
            kind="opportunity_stage", keys=("Id",), name="MasterLabel"
        ),
        StepName(Part.STATUSES, "Queue"): _Kind(kind="queue", keys=("Id",), name="Name"),
        StepName(Part.USERS): _Kind(kind="user", keys=("Id",), name="Name"),
        StepName(Part.PERMISSIONS): _Kind(
            kind="permission", keys=("ParentId", "SobjectType", "Field"), name="SobjectType"
        ),
    },
}


def kind_of(system: System, name: StepName) -> str | None:
    """Name the kind of document that a step's results become; None for records."""
    found = _kind(system, name)
    return None if found is None else found.kind


def scope_of(name: StepName) -> str:
    """Name the scope of a step's documents: its object or pair."""
    of_objects = {
        Part.PROPERTIES,
        Part.PIPELINES,
        Part.PIPELINE_RULES,
        Part.STAGE_PERMISSIONS,
        Part.LABELS,
        Part.DESCRIBE,
        Part.SCHEMAS,
    }
    return name.scope if name.part in of_objects else ""


def documents_of(
    system: System, name: StepName, results: Iterable[Json]
) -> Iterator[AccountDocument]:
    """Give the documents of a step's results in their order.

    One without an id of its own is known by its place.
    """
    kind = _kind(system, name)
    if kind is None:
        return
    for position, body in enumerate(results):
        parts = [str(body[key]) for key in kind.keys if body.get(key) is not None]
        yield AccountDocument(
            system=system,
            kind=kind.kind,
            scope=scope_of(name),
            document_id=":".join(parts) or str(position),
            position=position,
            name=str(body.get(kind.name) or ""),
            body={key: value for key, value in body.items() if key not in kind.without},
        )


def _kind(system: System, name: StepName) -> _Kind | None:
    kinds = _KINDS[system]
    return kinds.get(name) or kinds.get(StepName(name.part))
