"""Calls that write values of many records (domain/hubspot-api.md §3.2, §5.2)."""

from typing import Any

from crmadmin.core import api_versions as versions
from crmadmin.core.plans.plan import Call
from crmadmin.core.plans.record_batches import RecordBatch

_START = f"/crm/objects/{versions.OBJECTS}/"
_END = "/batch/update"


def record_call(type_id: str) -> Call:
    """Give a call about records of an object; :func:`record_body` is its body."""
    return Call(method="POST", path=f"{_START}{type_id}{_END}", answers=(200, 207))


def object_of(call: Call) -> str:
    """Give the type id of the object of a call about records; ValueError for another call."""
    if not (call.path.startswith(_START) and call.path.endswith(_END)):
        raise ValueError(call.path)
    return call.path.removeprefix(_START).removesuffix(_END)


def record_body(batch: RecordBatch) -> dict[str, Any]:
    """Give the body of the call; each record bears a mark, so that one refused fails alone."""
    values = dict(batch.after)
    return {
        "inputs": [
            {"id": each, "objectWriteTraceId": each, "properties": values} for each in batch.records
        ]
    }
