"""What a push reads again around a step, in the shape of the steps of a pull."""

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
