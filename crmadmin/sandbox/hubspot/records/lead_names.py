"""A lead's name that was left empty: HubSpot fills it a little later (domain/leads.md §1)."""

from crmadmin.sandbox.hubspot.objects import ObjectType, object_kept_as
from crmadmin.sandbox.hubspot.records.record import find
from crmadmin.sandbox.hubspot.records.writing import Writer
from crmadmin.sandbox.state import State
from crmadmin.sandbox.times import later

PROMISE = "lead_name_promise"
_NAMED_BY = (("contacts", 578), ("companies", 580))


def promise_name(state: State, lead_id: str, now: str, lag: float) -> None:
    """Note when a lead is to get its name."""
    state.put_document(PROMISE, lead_id, {"id": lead_id, "at": later(now, lag)})


def keep_promises(state: State) -> None:
    """Name the leads whose time has come, after their primary contact or company."""
    promises = state.documents(PROMISE)
    now = state.now()
    for promise in promises:
        if promise["at"] > now:
            continue
        with state.change():
            state.drop_document(PROMISE, promise["id"])
            _name(state, promise["id"])


def _name(state: State, lead_id: str) -> None:
    leads = object_kept_as(state, "leads")
    record = find(state, leads, lead_id)
    if record is None or record.archived or record.properties.get("hs_lead_name"):
        return
    name = _primary_name(state, lead_id)
    if name:
        writer = Writer(state=state, source_type="AUTOMATION_PLATFORM")
        writer.update(leads, record, {"hs_lead_name": name})


def _primary_name(state: State, lead_id: str) -> str:
    for object_name, type_id in _NAMED_BY:
        with state.read() as connection:
            row = connection.execute(
                "SELECT to_id FROM association WHERE from_object = 'leads' AND from_id = ? "
                "AND to_object = ? AND category = 'HUBSPOT_DEFINED' AND type_id = ?",
                (lead_id, object_name, type_id),
            ).fetchone()
        if row is not None:
            return _title(state, object_kept_as(state, object_name), row[0])
    return ""


def _title(state: State, kind: ObjectType, record_id: str) -> str:
    record = find(state, kind, record_id)
    if record is None:
        return ""
    names = ("firstname", "lastname") if kind.name == "contacts" else ("name",)
    full = " ".join(record.properties[name] for name in names if name in record.properties)
    return full or record.properties.get("email", "")
