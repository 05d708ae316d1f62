"""Bulk API 2.0 query jobs: create, poll, results in parts, abort, delete.

Source: domain/salesforce-api.md §4, §9.
"""

import base64
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from flask import Response, request

from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.salesforce.gate import caller, data_blueprint, json_object, version
from crmadmin.sandbox.salesforce.ids import full_id, new_id
from crmadmin.sandbox.salesforce.refusals import Refused, not_found
from crmadmin.sandbox.salesforce.rows import compiled, find_ids, write_csv
from crmadmin.sandbox.salesforce.soql.compiling import Compiled
from crmadmin.sandbox.salesforce.soql.syntax import parse
from crmadmin.sandbox.state import State

BULK = data_blueprint("bulk")
MOST_JOBS = 10_000
"""Query jobs that may be created in 24 hours."""

_KIND = "salesforce_query_job"
_KEPT_FOR = timedelta(days=7)
_DELIMITERS = {
    "COMMA": ",",
    "BACKQUOTE": "`",
    "CARET": "^",
    "PIPE": "|",
    "SEMICOLON": ";",
    "TAB": "\t",
}
_LINE_ENDS = {"LF": "\n", "CRLF": "\r\n"}

Job = dict[str, Any]


def jobs_today(state: State) -> int:
    """Count the jobs that were created in the last 24 hours."""
    since = _time(state.now()) - timedelta(hours=24)
    return sum(_time(job["createdAt"]) > since for job in state.documents(_KIND))


@BULK.post("/jobs/query")
def create() -> dict[str, Any]:
    """Create a job; its rows are those of this moment."""
    state, body = the_state(), json_object()
    asked = _asked(state, body)
    if jobs_today(state) >= MOST_JOBS:
        message = "Exceeded the number of query jobs in 24 hours"
        raise Refused("EXCEEDED_MAX_JOBS", message)
    job_id = new_id("750", state.next_number("salesforce_job"))
    job = {
        "id": job_id,
        "operation": body["operation"],
        "query": body["query"],
        "object": asked.object,
        "createdById": caller().user_id,
        "createdAt": state.now(),
        "concurrencyMode": "Parallel",
        "contentType": "CSV",
        "apiVersion": float(version()),
        "lineEnding": _one_of(body, "lineEnding", _LINE_ENDS, "LF"),
        "columnDelimiter": _one_of(body, "columnDelimiter", _DELIMITERS, "COMMA"),
        "aborted": False,
    }
    state.put_document(_KIND, job_id, job)
    the_sandbox().org.results[job_id] = find_ids(state, asked)
    return _told(job) | {"state": "UploadComplete"}


def _asked(state: State, body: dict[str, Any]) -> Compiled:
    """Translate a job's query; refuse what Bulk cannot do (its codes are an assumption)."""
    if body.get("operation") not in {"query", "queryAll"}:
        raise Refused("INVALIDJOB", "operation must be query or queryAll")
    soql = body.get("query")
    if not isinstance(soql, str) or not soql.strip():
        raise Refused("INVALIDJOB", "query is required")
    if body.get("contentType", "CSV") != "CSV":
        raise Refused("INVALIDJOB", "contentType must be CSV")
    query = parse(soql)
    if query.count:
        raise Refused("API_ERROR", "Aggregate functions are not supported in Bulk Query")
    if query.offset:
        raise Refused("API_ERROR", "OFFSET clause is not supported in Bulk Query")
    asked = compiled(state, soql, deleted=body["operation"] == "queryAll")
    compound = [c.field["name"] for c in asked.columns if c.field["type"] == "address"]
    if compound:
        message = f"Selecting compound data not supported in Bulk Query: {', '.join(compound)}"
        raise Refused("FEATURENOTENABLED", message)
    return asked


def _one_of(body: dict[str, Any], name: str, known: dict[str, str], default: str) -> str:
    chosen = str(body.get(name, default))
    if chosen not in known:
        raise Refused("INVALIDJOB", f"{name} must be one of {', '.join(known)}")
    return chosen


@BULK.get("/jobs/query")
def jobs() -> dict[str, Any]:
    """List the jobs, newest first."""
    known = the_state().documents(_KIND)
    return {"done": True, "records": [_told(job) for job in known[::-1]], "nextRecordsUrl": None}


@BULK.get("/jobs/query/<job_id>")
def poll(job_id: str) -> dict[str, Any]:
    """Tell how far a job is."""
    job = _job(job_id)
    told = _told(job)
    finished = told["state"] == "JobComplete"
    return told | {
        "jobType": "V2Query",
        "retries": 0,
        "totalProcessingTime": int(the_sandbox().org.behaviour.job_seconds * 1000),
        "numberRecordsProcessed": len(_ids(job)) if finished else 0,
        "isPkChunkingSupported": True,
    }


@BULK.patch("/jobs/query/<job_id>")
def abort_job(job_id: str) -> dict[str, Any]:
    """Abort a job that is not finished."""
    job = _job(job_id)
    if json_object().get("state") != "Aborted":
        raise Refused("INVALIDJOBSTATE", "a query job can only be aborted")
    if _state(job) == "JobComplete":
        raise Refused("INVALIDJOBSTATE", "Aborting a completed job is not allowed")
    job["aborted"] = True
    the_state().put_document(_KIND, job["id"], job)
    return _told(job)


@BULK.delete("/jobs/query/<job_id>")
def delete(job_id: str) -> tuple[str, int]:
    """Forget a job that has ended."""
    job = _job(job_id)
    if _state(job) not in {"JobComplete", "Aborted"}:
        raise Refused("INVALIDJOBSTATE", "only a job that has ended can be deleted")
    the_state().drop_document(_KIND, job["id"])
    the_sandbox().org.results.pop(job["id"], None)
    return "", 204


@BULK.get("/jobs/query/<job_id>/results")
def results(job_id: str) -> Response:
    """Give a part of the results as CSV, with its length and the locator of the next."""
    job, org = _job(job_id), the_sandbox().org
    if _state(job) != "JobComplete":
        raise Refused("INVALIDJOBSTATE", "Job is not complete")
    if _time(the_state().now()) - _time(job["createdAt"]) > _KEPT_FOR:
        raise not_found()
    ids, start = _ids(job), _position(request.args.get("locator", ""))
    rows = request.args.get("maxRecords", org.behaviour.part_rows, type=int)
    end = start + max(1, min(rows, org.behaviour.part_rows))
    text = write_csv(
        the_state(),
        compiled(the_state(), job["query"], deleted=True),
        ids[start:end],
        delimiter=_DELIMITERS[job["columnDelimiter"]],
        line_end=_LINE_ENDS[job["lineEnding"]],
    )
    response = Response(text, content_type="text/csv; charset=UTF-8")
    response.headers["Sforce-NumberOfRecords"] = str(len(ids[start:end]))
    response.headers["Sforce-Locator"] = _locator(end) if end < len(ids) else "null"
    return response


def _locator(position: int) -> str:
    return base64.urlsafe_b64encode(str(position).encode()).decode().rstrip("=")


def _position(locator: str) -> int:
    if not locator or locator == "null":
        return 0
    try:
        return int(base64.urlsafe_b64decode(locator + "=" * (-len(locator) % 4)))
    except ValueError:
        raise Refused("INVALID_QUERY_LOCATOR", "invalid query locator") from None


def _job(job_id: str) -> Job:
    job = the_state().document(_KIND, full_id(job_id))
    if job is None:
        raise not_found()
    return job


def _ids(job: Job) -> Sequence[str]:
    """Give the ids that a job found; a sandbox that was started again looks once more."""
    found, state = the_sandbox().org.results, the_state()
    if job["id"] not in found:
        deleted = job["operation"] == "queryAll"
        found[job["id"]] = find_ids(state, compiled(state, job["query"], deleted=deleted))
    return found[job["id"]]


def _state(job: Job) -> str:
    """Tell a job's state by its age: half of its time it waits, half it works."""
    if job["aborted"]:
        return "Aborted"
    needed = timedelta(seconds=the_sandbox().org.behaviour.job_seconds)
    age = _time(the_state().now()) - _time(job["createdAt"])
    if age >= needed:
        return "JobComplete"
    return "InProgress" if age >= needed / 2 else "UploadComplete"


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _told(job: Job) -> Job:
    hidden = {"createdAt", "aborted", "query"}
    created = job["createdAt"].removesuffix("Z") + "+0000"
    told = {key: value for key, value in job.items() if key not in hidden}
    return told | {"createdDate": created, "systemModstamp": created, "state": _state(job)}
