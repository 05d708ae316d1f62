"""Properties and their options in the workspace's tables."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.models import OptionRow, PropertyRow


def read_definitions(
    connection: Connection, only: tuple[System, str] | None = None
) -> dict[tuple[System, str], list[Definition]]:
    """Read definitions in their order, of every object or of one."""
    choices, properties = select(OptionRow.__table__), select(PropertyRow.__table__)
    if only is not None:
        choices = choices.where(OptionRow.system == only[0], OptionRow.object == only[1])
        properties = properties.where(PropertyRow.system == only[0], PropertyRow.object == only[1])
    options: dict[tuple[str, str, str], list[Option]] = {}
    for row in connection.execute(choices.order_by(OptionRow.position)):
        options.setdefault((row.system, row.object, row.property), []).append(
            Option(
                value=row.value,
                label=row.label,
                position=row.position,
                hidden=row.hidden,
                active=row.active,
            )
        )
    found: dict[tuple[System, str], list[Definition]] = {}
    order = (PropertyRow.system, PropertyRow.object, PropertyRow.position)
    for row in connection.execute(properties.order_by(*order)):
        of_property = options.get((row.system, row.object, row.name), ())
        definition = _definition(row, tuple(of_property))
        found.setdefault((definition.system, definition.object), []).append(definition)
    return found


def _definition(row: Row[Any], options: tuple[Option, ...]) -> Definition:
    return Definition(
        system=System(row.system),
        object=row.object,
        name=row.name,
        label=row.label,
        type=row.type,
        field_type=row.field_type,
        group=row.property_group,
        options=options,
        length=row.length,
        nillable=row.nillable,
        defaulted_on_create=row.defaulted_on_create,
        createable=row.createable,
        updateable=row.updateable,
        calculated=row.calculated,
        restricted=row.restricted,
        read_only=row.read_only,
        standard=row.standard,
        declared=row.declared,
        referenced_object=row.referenced_object,
    )


def save_definitions(
    connection: Connection, system: System, name: str, definitions: Iterable[Definition]
) -> None:
    """Make these the properties of an object, in this order."""
    for row in (PropertyRow, OptionRow):
        connection.execute(delete(row).where(row.system == system, row.object == name))
    options: list[dict[str, object]] = []
    properties: list[dict[str, object]] = []
    for position, definition in enumerate(definitions):
        place = {"system": str(system), "object": name, "position": position}
        properties.append(place | _values(definition))
        options.extend(
            {
                "system": str(system),
                "object": name,
                "property": definition.name,
                "value": option.value,
                "position": option.position,
                "label": option.label,
                "hidden": option.hidden,
                "active": option.active,
            }
            for option in definition.options
        )
    connection.execute(insert(PropertyRow), properties)
    if options:
        connection.execute(insert(OptionRow), options)


def _values(definition: Definition) -> dict[str, object]:
    return {
        "name": definition.name,
        "label": definition.label or definition.name,
        "type": definition.type,
        "field_type": definition.field_type,
        "property_group": definition.group,
        "length": definition.length,
        "nillable": definition.nillable,
        "defaulted_on_create": definition.defaulted_on_create,
        "createable": definition.createable,
        "updateable": definition.updateable,
        "calculated": definition.calculated,
        "restricted": definition.restricted,
        "read_only": definition.read_only,
        "standard": definition.standard,
        "declared": definition.declared,
        "referenced_object": definition.referenced_object,
    }
