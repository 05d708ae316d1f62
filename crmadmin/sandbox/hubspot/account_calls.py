"""Calls about the account: details, use of the API, audit (domain/hubspot-api.md §3.9)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Response, jsonify, request

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import Json, limit_asked, page_of
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.times import written

FAMILY = Family("account", __name__)
_SECURITY = ("account-info.security.read",)


def _paths(tail: str) -> tuple[str, str]:
    return f"/account-info/{{v}}{tail}", f"/account-info/v3{tail}"


@FAMILY.call("GET", *_paths("/details"), needs=("oauth",))
def details() -> Response:
    """Answer with whose portal this is and where it is opened."""
    portal = _portal()
    shown = {field: value for field, value in portal.items() if field != "name"}
    return jsonify(shown | {"utcOffset": _local_now(portal).isoformat()[-6:]})


@FAMILY.call("GET", *_paths("/api-usage/daily/private-apps"), needs=("oauth",))
def usage() -> Response:
    """Answer with the day's calls; it ends at midnight in the portal's time zone."""
    sandbox = the_sandbox()
    local = _local_now(_portal())
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    entry = {
        "name": "private-apps-api-calls-daily",
        "usageLimit": sandbox.behaviour.app.daily,
        "currentUsage": sandbox.rates.used_today(),
        "collectedAt": sandbox.state.now(),
        "fetchStatus": "SUCCESS",
        "resetsAt": written(midnight),
    }
    return jsonify({"results": [entry]})


@FAMILY.call("GET", *_paths("/activity/audit-logs"), needs=_SECURITY)
def audit_logs() -> Response:
    """Answer with a page of what was written, the latest first."""
    rows = the_state().documents(kinds.ACTIVITY)[::-1]
    limit = limit_asked(default=100, most=100)
    return page_of(rows, limit=limit, after=request.args.get("after"))


@FAMILY.call("GET", *_paths("/activity/login"), *_paths("/activity/security"), needs=_SECURITY)
def quiet_logs() -> Response:
    """Answer that nobody signed in or changed security: a sandbox has no pages for it."""
    return jsonify({"results": []})


def _portal() -> Json:
    return the_state().document(kinds.PORTAL, kinds.PORTAL) or {}


def _local_now(portal: Json) -> datetime:
    return datetime.fromisoformat(the_state().now()).astimezone(ZoneInfo(portal["timeZone"]))
