"""What every call of the data API passes: version, session, allowance; and how it is answered.

Source: domain/salesforce-api.md §1, §2, §6, §7.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, cast

from flask import Blueprint, Response, abort, g, jsonify, request
from werkzeug.exceptions import BadRequest

from crmadmin.sandbox.org import Grant
from crmadmin.sandbox.present import the_sandbox
from crmadmin.sandbox.salesforce.refusals import (
    Refused,
    not_found,
    session_ended,
    unreadable_body,
)
from crmadmin.sandbox.state import State

FIRST_VERSION, LAST_VERSION = 31, 65
LONGEST_ADDRESS = 16_384
"""Characters of a URL with its query string."""

_CALLS = "salesforce_calls"
_WINDOW = timedelta(hours=24)
_HOUR = len("2026-10-01T08")

View = Callable[..., Any]


def data_blueprint(name: str) -> Blueprint:
    """Make the blueprint of a family of calls below ``/services/data/vNN.N``."""
    blueprint = Blueprint(f"salesforce_{name}", __name__, url_prefix="/services/data/v<version>")
    blueprint.url_value_preprocessor(_take_version)
    blueprint.before_request(_admit)
    blueprint.after_request(_tell_usage)
    blueprint.register_error_handler(Refused, refuse)
    return blueprint


def refuse(refused: Refused) -> tuple[Response, int]:
    """Answer a call with why it is refused."""
    return jsonify([refused.as_error()]), refused.status


def version() -> str:
    """Give the version that the present call names: ``65.0``."""
    return cast("str", g.version)


def caller() -> Grant:
    """Give whose session the present call has."""
    return cast("Grant", g.grant)


def json_body() -> Any:
    """Give the body of the present call; refuse one that is no JSON."""
    try:
        return request.get_json(force=True)
    except BadRequest:
        raise unreadable_body("Unexpected character or end of input") from None


def json_object() -> dict[str, Any]:
    """Give the body of the present call; refuse one that is no JSON object."""
    body = json_body()
    if not isinstance(body, dict):
        raise unreadable_body("The body must be a JSON object")
    return body


def _take_version(_endpoint: str | None, values: dict[str, Any] | None) -> None:
    g.version = (values or {}).pop("version", "")


def _admit() -> None:
    if len(request.url) > LONGEST_ADDRESS:
        abort(414)
    whole, _, rest = version().partition(".")
    if rest != "0" or not whole.isdecimal() or not FIRST_VERSION <= int(whole) <= LAST_VERSION:
        raise not_found()
    sandbox = the_sandbox()
    grant = sandbox.org.sessions.find(bearer())
    if grant is None:
        raise session_ended()
    g.grant = grant
    if not sandbox.org.behaviour.api_enabled:
        message = "The REST API is not enabled for this Organization."
        raise Refused("API_DISABLED_FOR_ORG", message, status=403)
    if used_calls(sandbox.state) >= sandbox.behaviour.salesforce_daily:
        message = "TotalRequests Limit exceeded."
        raise Refused("REQUEST_LIMIT_EXCEEDED", message, status=403)
    sandbox.state.next_number(f"{_CALLS} {sandbox.state.now()[:_HOUR]}")


def bearer() -> str:
    """Give the access token of the present call; empty without one."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.lower() in {"bearer", "oauth"} else ""


def used_calls(state: State) -> int:
    """Count the calls of the last 24 hours, by hours."""
    since = datetime.fromisoformat(state.now()) - _WINDOW
    with state.read() as connection:
        row = connection.execute(
            "SELECT coalesce(sum(value), 0) FROM counter WHERE name > ? AND name < ?",
            (f"{_CALLS} {since.isoformat()[:_HOUR]}", f"{_CALLS}!"),
        ).fetchone()
    return int(row[0])


def _tell_usage(response: Response) -> Response:
    sandbox = the_sandbox()
    most = sandbox.behaviour.salesforce_daily
    usage = f"api-usage={used_calls(sandbox.state)}/{most}"
    response.headers["Sforce-Limit-Info"] = usage
    return response
