"""What a push reads again around a step, in the shape of the steps of a pull."""

from urllib.parse import quote

from crmadmin.core import api_versions as versions
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Fetch
from crmadmin.core.pull.parts import TYPE_IDS, Part, StepName


def labels(one: str, other: str, ground: Ground) -> tuple[Fetch, ...]:
    """Read the association types of a pair in both directions."""
    ways = dict.fromkeys(((one, other), (other, one)))
    return tuple(
        Fetch(
            step=StepName(Part.LABELS, f"{start}/{end}"),
            path=f"/crm/associations/{versions.ASSOCIATIONS}/{ground.type_id(start)}/"
            f"{ground.type_id(end)}/labels",
        )
        for start, end in ways
    )


def schemas(names: tuple[str, ...], ground: Ground) -> tuple[Fetch, ...]:
    """Read objects' schemas, which alone tell internal names of labels."""
    return tuple(
        Fetch(
            step=StepName(Part.SCHEMAS, name),
            path=f"/crm-object-schemas/{versions.SCHEMAS}/schemas/{ground.type_id(name)}",
            many=False,
        )
        for name in dict.fromkeys(names)
    )


def custom_schemas(names: tuple[str, ...], ground: Ground) -> tuple[Fetch, ...]:
    """Read the schemas that name custom objects; standard ones are known by their ids."""
    return schemas(tuple(name for name in names if name not in TYPE_IDS), ground)


def limits(from_object: str, to_object: str, ground: Ground) -> Fetch:
    """Read the limits of one direction of a pair."""
    return Fetch(
        step=StepName(Part.LIMITS, "configurations"),
        path=f"/crm/associations/{versions.ASSOCIATIONS}/definitions/configurations/"
        f"{ground.type_id(from_object)}/{ground.type_id(to_object)}",
    )


def property_definition(name: str, property_name: str, ground: Ground) -> Fetch:
    """Read one property."""
    return Fetch(
        step=StepName(Part.PROPERTIES, name),
        path=f"/crm/properties/{versions.PROPERTIES}/{ground.type_id(name)}/{property_name}",
        many=False,
    )


def pipelines(name: str, ground: Ground) -> Fetch:
    """Read all pipelines of an object with their stages."""
    return Fetch(step=StepName(Part.PIPELINES, name), path=pipelines_path(name, ground))


def pipeline(name: str, pipeline_id: str, ground: Ground) -> Fetch:
    """Read one pipeline with its stages."""
    return Fetch(
        step=StepName(Part.PIPELINES, name),
        path=pipeline_path(name, pipeline_id, ground),
        many=False,
    )


def pipelines_path(name: str, ground: Ground) -> str:
    """Give the path of an object's pipelines."""
    return f"/crm/pipelines/{versions.PIPELINES}/{ground.type_id(name)}"


def pipeline_path(name: str, pipeline_id: str, ground: Ground) -> str:
    """Give the path of a pipeline."""
    return f"{pipelines_path(name, ground)}/{quote(pipeline_id, safe='')}"


def pipeline_rules(name: str, pipeline_id: str, ground: Ground) -> Fetch:
    """Read the rules of one pipeline, which the scope names besides its object."""
    return Fetch(
        step=StepName(Part.PIPELINE_RULES, f"{name}/{pipeline_id}"),
        path=rules_path(name, pipeline_id, ground),
        many=False,
    )


def stage_permissions(name: str, pipeline_id: str, ground: Ground) -> Fetch:
    """Read who may edit in the stages of one pipeline; the answer does not name it."""
    return Fetch(
        step=StepName(Part.STAGE_PERMISSIONS, f"{name}/{pipeline_id}"),
        path=permissions_path(name, pipeline_id, ground),
        many=False,
    )


def rules_path(name: str, pipeline_id: str, ground: Ground) -> str:
    """Give the path of a pipeline's rules."""
    return (
        f"/crm/pipelines-rules/{versions.PIPELINE_RULES}/{ground.type_id(name)}/"
        f"{quote(pipeline_id, safe='')}"
    )


def permissions_path(name: str, pipeline_id: str, ground: Ground) -> str:
    """Give the path of who may edit in the stages of a pipeline."""
    return f"{rules_path(name, pipeline_id, ground)}/stage-edit-permissions"
