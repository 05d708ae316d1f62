"""Another process can do what Python can: faults, edits, behaviour, tokens, log."""

from tests.sandbox.conftest import Caller

CONTACTS = "/crm/objects/2026-09/contacts"


def test_token_is_needed(call: Caller) -> None:
    """Without a token of the sandbox nothing is told."""
    stranger = Caller(sandbox=call.sandbox, client=call.client, token="x")
    assert stranger("GET", "/sandbox").status_code == 401
    assert "hubspot" not in call.json("GET", "/sandbox")["records"]


def test_faults(call: Caller) -> None:
    """Faults are added, listed, met and cleared."""
    fault = {"kind": "answer", "status": 477, "path": "/crm/*", "times": 0}
    call.json("POST", "/sandbox/faults", fault, 201)
    assert call("GET", CONTACTS).status_code == 477
    assert call("GET", CONTACTS).status_code == 477
    assert call.json("GET", "/sandbox/faults")[0]["path"] == "/crm/*"
    assert call("DELETE", "/sandbox/faults").status_code == 204
    assert call("GET", CONTACTS).status_code == 200
    for kind in ("rate_limited", "unauthorized"):
        call.json("POST", "/sandbox/faults", {"kind": kind}, 201)
    assert [call("GET", CONTACTS).status_code for _ in range(2)] == [429, 200]
    assert call("POST", "/sandbox/faults", {"kind": "earthquake"}).status_code == 400


def test_edits(call: Caller) -> None:
    """Every action is done at once, or before the next call that fits."""
    company = call.create("companies", name="A")
    ids = [call.create("contacts", email=f"{n}@x.example") for n in "abc"]
    ends = {"object": "contacts", "id": ids[0], "to_object": "companies", "to_id": company}
    edits = [
        {"action": "create", "object": "contacts", "properties": {"email": "d@x.example"}},
        {"action": "update", "object": "contacts", "id": ids[0], "properties": {"phone": "1"}},
        {"action": "archive", "object": "contacts", "id": ids[1]},
        {"action": "merge", "object": "contacts", "id": ids[0], "loser": ids[2]},
        {"action": "associate", **ends},
        {"action": "put_document", "kind": "owner", "key": "7", "body": {"id": "7"}},
    ]
    assert call("POST", "/sandbox/edits", {"edits": edits}).status_code == 204
    listed = call.json("GET", f"{CONTACTS}?properties=phone,associatedcompanyid")["results"]
    assert listed[0]["id"] == ids[0]
    assert len(listed) == 2
    assert listed[0]["properties"]["associatedcompanyid"] == company
    assert call.sandbox.state.document("owner", "7") == {"id": "7"}
    undo = [{"action": "part", **ends}, {"action": "drop_document", "kind": "owner", "key": "7"}]
    call.json("POST", "/sandbox/faults", {"kind": "edit_before", "edits": undo}, 201)
    read = call.properties("contacts", ids[0], "associatedcompanyid")
    assert read == {"associatedcompanyid": None}
    assert call.sandbox.state.document("owner", "7") is None
    assert call("POST", "/sandbox/edits", {"edits": [{"action": "burn"}]}).status_code == 400


def test_behaviour(call: Caller) -> None:
    """Allowances and delays are shown and changed; an unknown name is refused."""
    changes = {"app": {"burst": 3}, "retry_after": True, "search_lag": 2}
    behaviour = call.json("PATCH", "/sandbox/behaviour", changes)
    assert behaviour["app"]["burst"] == 3
    assert call("GET", CONTACTS).headers["X-HubSpot-RateLimit-Max"] == "3"
    assert call.json("GET", "/sandbox/behaviour")["search_lag"] == 2.0
    assert call("PATCH", "/sandbox/behaviour", {"mood": 1}).status_code == 400


def test_tokens(call: Caller) -> None:
    """Tokens with some scopes are made, grow old and are forgotten."""
    made = call.json("POST", "/sandbox/tokens", {"scopes": ["crm.objects.deals.read"]}, 201)
    limited = Caller(sandbox=call.sandbox, client=call.client, token=made["token"])
    assert limited("GET", "/crm/v3/objects/deals").status_code == 200
    assert limited("GET", CONTACTS).status_code == 403
    call("POST", "/sandbox/tokens/expire", {"token": limited.token})
    assert (limited("GET", CONTACTS).json or {})["category"] == "EXPIRED_AUTHENTICATION"
    call("POST", "/sandbox/tokens/revoke", {"token": limited.token})
    assert (limited("GET", CONTACTS).json or {})["category"] == "INVALID_AUTHENTICATION"
    assert call("POST", "/sandbox/tokens/expire", {"token": "x"}).status_code == 404


def test_requests(call: Caller) -> None:
    """The log holds method, path and status, and nothing of what was said to the sandbox."""
    call.create("contacts", email="a@x.example")
    call("GET", f"{CONTACTS}/404")
    logged = call.json("GET", "/sandbox/requests?path=/crm/*")
    assert [(entry["method"], entry["status"]) for entry in logged] == [("POST", 201), ("GET", 404)]
    assert len(call.json("GET", "/sandbox/requests?method=GET")) == 1
    call("DELETE", "/sandbox/requests")
    assert call.json("GET", "/sandbox/requests") == []
