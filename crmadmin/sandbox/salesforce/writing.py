"""Creating, changing and deleting records as API clients do, with what Salesforce refuses.

Source: domain/salesforce-api.md §5, §7, §10, §11.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from crmadmin.sandbox.salesforce.checking import checked
from crmadmin.sandbox.salesforce.duplicates import check_duplicates, check_unique
from crmadmin.sandbox.salesforce.ids import full_id, new_id
from crmadmin.sandbox.salesforce.objects import Sobject, find_object, has_object
from crmadmin.sandbox.salesforce.records import Record, find_record, keep_history, put_record
from crmadmin.sandbox.salesforce.refusals import Refused, not_found
from crmadmin.sandbox.salesforce.rules import check_validation_rules
from crmadmin.sandbox.salesforce.values import Kept
from crmadmin.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who writes, and whether duplicates that a rule only warns of are saved."""

    user_id: str
    allows_duplicates: bool = False


def create_record(state: State, name: str, values: Mapping[str, Any], author: Author) -> str:
    """Create a record and give its id; refuse what the describe or a rule forbids."""
    sobject = writable_object(state, name)
    given = checked(sobject, values, creating=True)
    now = state.now()
    number, record_id = _free_id(state, sobject)
    record = Record(
        id=record_id,
        object=sobject.name,
        values=_defaults(sobject, author) | given | _written_by(author, now, created=True),
        created_at=now,
        updated_at=now,
    )
    with state.change():
        _check(state, sobject, record, given, author)
        put_record(state, record, number=number)
        check_validation_rules(state, record)
    return record.id


def _free_id(state: State, sobject: Sobject) -> tuple[int, str]:
    """Give the next id; a seed that was taken from a sandbox may have ids of its kind."""
    while True:
        number = state.next_number(f"salesforce_record {sobject.name}")
        record_id = new_id(sobject.prefix, number)
        if find_record(state, sobject.name, record_id) is None:
            return number, record_id


def update_record(
    state: State, name: str, record_id: str, values: Mapping[str, Any], author: Author
) -> None:
    """Change a record; its tracked fields keep their history."""
    sobject = writable_object(state, name)
    old = living_record(state, sobject.name, record_id)
    if old.values.get("IsConverted"):
        raise Refused("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead")
    given = checked(sobject, values, creating=False)
    now = state.now()
    new = replace(
        old, values=old.values | given | _written_by(author, now, created=False), updated_at=now
    )
    with state.change():
        _check(state, sobject, new, given, author)
        put_record(state, new)
        keep_history(state, new, sobject.fields, old.values, author.user_id)
        check_validation_rules(state, new)


def delete_record(state: State, name: str, record_id: str, author: Author) -> None:
    """Put a record into the recycle bin."""
    sobject = writable_object(state, name)
    old = living_record(state, sobject.name, record_id)
    now = state.now()
    values = old.values | _written_by(author, now, created=False)
    put_record(state, replace(old, values=values, updated_at=now, deleted=True))


def writable_object(state: State, name: str) -> Sobject:
    """Give an object that takes records; refuse another."""
    sobject = find_object(state, name)
    if not sobject.writable:
        message = f"entity type {sobject.name} cannot be inserted or updated through the sandbox"
        raise Refused("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", message)
    return sobject


def living_record(state: State, name: str, record_id: str) -> Record:
    """Give a record that is not deleted; refuse a deleted or an unknown one."""
    record = find_record(state, name, full_id(record_id))
    if record is None:
        raise not_found()
    if record.deleted:
        raise Refused("ENTITY_IS_DELETED", "entity is deleted", status=404, fields=[])
    return record


def _defaults(sobject: Sobject, author: Author) -> dict[str, Kept]:
    values: dict[str, Kept] = {
        field["name"]: field["defaultValue"]
        for field in sobject.fields.values()
        if field["createable"] and field["defaultValue"] is not None
    }
    return values | ({"OwnerId": author.user_id} if sobject.field("OwnerId") else {})


def _written_by(author: Author, now: str, *, created: bool) -> dict[str, Kept]:
    written: dict[str, Kept] = {"LastModifiedDate": now, "LastModifiedById": author.user_id}
    return written | ({"CreatedById": author.user_id} if created else {})


def _check(
    state: State, sobject: Sobject, record: Record, given: Mapping[str, Kept], author: Author
) -> None:
    _check_references(state, sobject, given)
    check_unique(state, sobject, record, given)
    check_duplicates(state, record, allows=author.allows_duplicates)


def _check_references(state: State, sobject: Sobject, given: Mapping[str, Kept]) -> None:
    for name, value in given.items():
        field = sobject.fields[name.lower()]
        if not field["referenceTo"] or not isinstance(value, str):
            continue
        targets = [target for target in field["referenceTo"] if has_object(state, target)]
        found = [find_record(state, target, value) for target in targets]
        if targets and not any(each is not None and not each.deleted for each in found):
            raise Refused(
                "INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", fields=[name]
            )
