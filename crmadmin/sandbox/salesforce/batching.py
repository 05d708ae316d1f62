"""Up to 25 calls in one, each counted by itself.

Source: domain/salesforce-api.md §3.
"""

from typing import Any

from flask import current_app, request

from crmadmin.sandbox.present import SANDBOX, the_sandbox
from crmadmin.sandbox.salesforce.gate import data_blueprint, json_object
from crmadmin.sandbox.salesforce.refusals import Refused

BATCHING = data_blueprint("batching")
_MOST = 25
_BASE = "/services/data/"


@BATCHING.post("/composite/batch")
def batch() -> dict[str, Any]:
    """Answer several calls in their order; after a failure halt if that is asked for."""
    body = json_object()
    asked = body.get("batchRequests") or []
    if not 0 < len(asked) <= _MOST:
        raise Refused("INVALID_BATCH_REQUEST", "between 1 and 25 subrequests are allowed")
    results: list[dict[str, Any]] = []
    for each in asked:
        halted = body.get("haltOnError") and any(_failed(result) for result in results)
        results.append(_halted() if halted else _answer(each))
    return {"hasErrors": any(map(_failed, results)), "results": results}


def _failed(result: dict[str, Any]) -> bool:
    return bool(result["statusCode"] >= 400)  # noqa: PLR2004 - HTTP's own border


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    address = str(asked.get("url", "")).removeprefix(_BASE).lstrip("/")
    path = f"{_BASE}{address}"
    headers = {"Authorization": request.headers["Authorization"]}
    call = current_app.test_request_context(
        path,
        method=asked.get("method", "GET"),
        json=asked.get("richInput"),
        headers=headers,
        environ_overrides={SANDBOX: the_sandbox()},
    )
    with call:
        response = current_app.full_dispatch_request()
    return {"statusCode": response.status_code, "result": response.get_json(silent=True)}


def _halted() -> dict[str, Any]:
    refused = Refused("BATCH_PROCESSING_HALTED", "batch processing halted by an earlier failure")
    return {"statusCode": 412, "result": [refused.as_error()]}
