"""How another process speaks to the sandbox itself: faults, behaviour, log (docs/sandbox.md).

Every call needs a token that the sandbox knows, as a Bearer token. None is logged, counted or met
by a fault.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from crmadmin.sandbox.editing import edit_of
from crmadmin.sandbox.faults import Fault, FaultKind, Where
from crmadmin.sandbox.hubspot.answers import HubSpotError, created, json_body, no_content
from crmadmin.sandbox.hubspot.family import token_of_request
from crmadmin.sandbox.kinds import PORTAL
from crmadmin.sandbox.present import the_sandbox
from crmadmin.sandbox.salesforce.people import open_session
from crmadmin.sandbox.tokens import ALL_SCOPES, SUPER_ADMIN

BLUEPRINT = Blueprint("control", __name__, url_prefix="/sandbox")
Json = Mapping[str, Any]


@BLUEPRINT.before_request
def check_token() -> None:
    """Refuse who has no token of this sandbox."""
    token_of_request()


@BLUEPRINT.get("")
def show_sandbox() -> ResponseReturnValue:
    """Tell which portal this is and how many records it holds."""
    state = the_sandbox().state
    with state.read() as connection:
        rows = connection.execute(
            "SELECT system, object, count(*) FROM record WHERE archived = 0 GROUP BY 1, 2"
        ).fetchall()
    counts: dict[str, dict[str, int]] = {}
    for system, name, count in rows:
        counts.setdefault(system, {})[name] = count
    return jsonify({"portal": state.document(PORTAL, PORTAL), "records": counts})


@BLUEPRINT.post("/faults")
def add_fault() -> ResponseReturnValue:
    """Let a fault wait for its calls."""
    body = json_body("kind")
    where = Where(
        method=str(body.get("method", "")),
        path=str(body.get("path", "*")),
        skip=int(body.get("skip", 0)),
        times=int(body.get("times", 1)),
    )
    faults = the_sandbox().faults
    match body["kind"]:
        case "rate_limited":
            policy = str(body.get("policy", "TEN_SECONDLY_ROLLING"))
            faults.rate_limited(where, policy=policy, retry_after=body.get("retry_after"))
        case "unauthorized":
            faults.unauthorized(where, category=str(body.get("category", "EXPIRED_AUTHENTICATION")))
        case FaultKind.ANSWER:
            faults.answer(
                int(body.get("status", 500)),
                body.get("body", ""),
                where,
                headers=body.get("headers"),
                applied=bool(body.get("applied")),
            )
        case kind if kind in set(FaultKind):
            edit = edit_of(body["edits"]) if body.get("edits") else None
            seconds = float(body.get("seconds", 0))
            faults.add(Fault(kind=FaultKind(kind), where=where, seconds=seconds, edit=edit))
        case kind:
            raise HubSpotError(400, f"Unknown kind of fault: {kind}")
    return created({"waiting": len(faults.waiting())})


@BLUEPRINT.get("/faults")
def list_faults() -> ResponseReturnValue:
    """List the faults that have not met all their calls."""
    waiting = the_sandbox().faults.waiting()
    return jsonify([{"kind": fault.kind, **asdict(fault.where)} for fault in waiting])


@BLUEPRINT.delete("/faults")
def clear_faults() -> ResponseReturnValue:
    """Let nothing go wrong any more."""
    the_sandbox().faults.clear()
    return no_content()


@BLUEPRINT.post("/edits")
def edit_now() -> ResponseReturnValue:
    """Let somebody else edit the portal at once."""
    edit_of(json_body("edits")["edits"])(the_sandbox().state)
    return no_content()


@BLUEPRINT.get("/behaviour")
def show_behaviour() -> ResponseReturnValue:
    """Show allowances and delays."""
    return jsonify(asdict(the_sandbox().behaviour))


@BLUEPRINT.patch("/behaviour")
def change_behaviour() -> ResponseReturnValue:
    """Change allowances and delays."""
    behaviour = the_sandbox().behaviour
    _change(behaviour, json_body())
    return jsonify(asdict(behaviour))


def _change(settings: Any, changes: Json) -> None:
    known = {field.name for field in fields(settings)}
    for name, value in changes.items():
        if name not in known:
            raise HubSpotError(400, f"Unknown setting: {name}")
        present = getattr(settings, name)
        if is_dataclass(present):
            _change(present, value)
        else:
            setattr(settings, name, type(present)(value))


@BLUEPRINT.get("/requests")
def list_requests() -> ResponseReturnValue:
    """List the requests that were answered, by method and path pattern."""
    found = the_sandbox().log.requests(
        method=request.args.get("method", ""), path=request.args.get("path", "*")
    )
    return jsonify([asdict(entry) for entry in found])


@BLUEPRINT.delete("/requests")
def clear_requests() -> ResponseReturnValue:
    """Forget the requests so far."""
    the_sandbox().log.clear()
    return no_content()


@BLUEPRINT.post("/tokens")
def issue_token() -> ResponseReturnValue:
    """Make a token with scopes, of a user."""
    body = json.loads(request.get_data() or "{}")
    token = the_sandbox().tokens.issue(
        scopes=body.get("scopes", ALL_SCOPES),
        user_id=str(body.get("user_id", SUPER_ADMIN)),
        kind=str(body.get("kind", "private_app")),
    )
    return created({"token": token.text, "scopes": sorted(token.scopes)})


@BLUEPRINT.post("/tokens/expire")
def expire_token() -> ResponseReturnValue:
    """Let a token be too old from now on."""
    text = str(json_body("token")["token"])
    if the_sandbox().tokens.find(text) is None:
        raise HubSpotError(404, "No such token", category="OBJECT_NOT_FOUND")
    the_sandbox().tokens.expire(text)
    return no_content()


@BLUEPRINT.post("/tokens/revoke")
def revoke_token() -> ResponseReturnValue:
    """Forget a token."""
    the_sandbox().tokens.revoke(str(json_body("token")["token"]))
    return no_content()


@BLUEPRINT.get("/org")
def show_org() -> ResponseReturnValue:
    """Show the org's app and how the org behaves."""
    org = the_sandbox().org
    return jsonify({"app": asdict(org.app), "behaviour": asdict(org.behaviour)})


@BLUEPRINT.patch("/org")
def change_org() -> ResponseReturnValue:
    """Change the org's app, or how the org behaves."""
    org, changes = the_sandbox().org, json_body()
    _change(org.app, changes.get("app", {}))
    _change(org.behaviour, changes.get("behaviour", {}))
    return show_org()


@BLUEPRINT.post("/org/sessions")
def open_org_session() -> ResponseReturnValue:
    """Sign in to the org without a browser, for clients that need a session id only."""
    return created({"session_id": open_session(the_sandbox())})


@BLUEPRINT.delete("/org/sessions")
def expire_org_sessions() -> ResponseReturnValue:
    """Let every access token of the org be too old; refresh tokens stay."""
    the_sandbox().org.sessions.expire()
    return no_content()
