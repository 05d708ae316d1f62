"""Calls that read workflows (domain/hubspot-api.md §3.9); v4 is their newest stable version."""

from flask import Response, jsonify, request

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import (
    Json,
    batch,
    inputs_of,
    limit_asked,
    not_found,
    page_of,
)
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.present import the_state

FAMILY = Family("workflows", __name__)
_PATH = "/automation/v4/flows"
_READ = ("automation",)
_IN_LIST = (
    *("id", "name", "type", "flowType", "objectTypeId", "isEnabled", "revisionId"),
    *("createdAt", "updatedAt"),
)


@FAMILY.call("GET", _PATH, needs=_READ)
def list_flows() -> Response:
    """Answer with a page of workflows, without what they do."""
    found = [
        {field: flow[field] for field in _IN_LIST if field in flow}
        for flow in the_state().documents(kinds.WORKFLOW)
    ]
    limit = limit_asked(default=100, most=100)
    return page_of(found, limit=limit, after=request.args.get("after"))


@FAMILY.call("GET", f"{_PATH}/<flow_id>", needs=_READ)
def get_flow(flow_id: str) -> Response:
    """Answer with one workflow."""
    flow = the_state().document(kinds.WORKFLOW, flow_id)
    if flow is None:
        raise not_found(f"Workflow {flow_id} does not exist")
    return jsonify(flow)


@FAMILY.call("POST", "/automation/v4/flows/batch/read", needs=_READ)
def read_flows() -> Response:
    """Answer with several workflows."""
    started = the_state().now()
    results: list[Json] = []
    errors: list[Json] = []
    for entry in inputs_of(100):
        flow_id = str(entry.get("flowId") or entry.get("id"))
        flow = the_state().document(kinds.WORKFLOW, flow_id)
        if flow is None:
            missing = not_found(f"Workflow {flow_id} does not exist")
            errors.append(missing.batch_entry(ids=[flow_id]))
        else:
            results.append(flow)
    return batch(results, errors, started_at=started, completed_at=the_state().now())
