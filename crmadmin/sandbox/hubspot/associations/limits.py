"""How many records a record may be associated with (domain/associations.md §3)."""

from collections.abc import Iterable

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.kinds import LABEL_LIMIT
from crmadmin.sandbox.state import State


def check_limits(
    state: State, from_object: str, from_id: str, to_object: str, added: Iterable[tuple[str, int]]
) -> None:
    """Refuse a further association of a type that is at its limit.

    What is over a limit that was lowered stays, new ones are refused (assumption).
    """
    for category, type_id in added:
        key, scope = f"{category}/{type_id}", f"{from_object}/{to_object}"
        limit = (state.document(LABEL_LIMIT, key, scope) or {}).get("maxToObjectIds")
        if limit is None:
            continue
        with state.read() as connection:
            used = connection.execute(
                "SELECT count(*) FROM association WHERE from_object = ? AND from_id = ? "
                "AND to_object = ? AND category = ? AND type_id = ?",
                (from_object, from_id, to_object, category, type_id),
            ).fetchone()[0]
        if used >= limit:
            raise HubSpotError(
                400,
                f"Object {from_id} cannot have more than {limit} associations of this type",
                sub_category="AssociationValidationError.LIMIT_EXCEEDED",
                context={"fromObjectId": [from_id], "associationTypeId": [str(type_id)]},
            )
