"""Records by the value of a field instead of their Id, as upserts name them."""

from crmadmin.sandbox.salesforce.objects import Sobject
from crmadmin.sandbox.salesforce.refusals import Refused
from crmadmin.sandbox.state import State

_MULTIPLE = 300


def find_by_field(state: State, sobject: Sobject, name: str, value: str) -> str | None:
    """Give the id of the record that has a value; refuse a field that identifies nothing."""
    field = sobject.field(name)
    if field is None or not field["idLookup"]:
        message = f"Provided external ID field does not exist or is not accessible: {name}"
        raise Refused("NOT_FOUND", message, status=404)
    if field["type"] == "id":
        return value
    with state.read() as connection:
        found = connection.execute(
            "SELECT id FROM record WHERE system = 'salesforce' AND object = ? AND archived = 0 "
            "AND json_extract(properties, ?) = ? COLLATE NOCASE ORDER BY id LIMIT 2",
            (sobject.name, f'$."{field["name"]}"', value),
        ).fetchall()
    if len(found) > 1:
        message = "more than one record matches the external id"
        raise Refused("DUPLICATE_EXTERNAL_ID", message, status=_MULTIPLE)
    return found[0][0] if found else None
