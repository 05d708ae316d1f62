"""Who may call what, how often, and how refusals look."""

from collections.abc import Mapping
from typing import Any

import pytest
from flask import jsonify
from flask.typing import ResponseReturnValue
from werkzeug.test import Client

from crmadmin.sandbox.app import build_views
from crmadmin.sandbox.hubspot.answers import HubSpotError, json_body, limit_asked, page_of
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.intercepting import Interceptor
from crmadmin.sandbox.present import Sandbox
from crmadmin.sandbox.rates import Rates
from tests.sandbox.conftest import Caller


def needs_read(view_args: Mapping[str, Any]) -> list[str]:
    """Say what reading an object needs."""
    return [object_named(view_args["object_type"]).read_scope()]


def _family() -> Family:
    family = Family("example", __name__)

    @family.call("GET", "/example/{v}/<object_type>", "/example/v3/<object_type>", needs=needs_read)
    def example(object_type: str) -> ResponseReturnValue:
        return jsonify(object_type=object_named(object_type).type_id)

    @family.call("GET", "/pages/{v}")
    def pages() -> ResponseReturnValue:
        return page_of(range(5), limit=limit_asked(default=2, most=4), after=_after())

    @family.call("POST", "/bodies/{v}", needs=[("a", "b")])
    def bodies() -> ResponseReturnValue:
        raise HubSpotError(437, str(json_body("label")["label"]), sub_category="Sub.CATEGORY")

    return family


def _after() -> str | None:
    from flask import request  # noqa: PLC0415

    return request.args.get("after")


@pytest.fixture
def call(sandbox: Sandbox) -> Caller:
    """Give who may call everything of a sandbox with this one family."""
    client = Client(Interceptor(build_views((_family(),)).wsgi_app, sandbox))
    return Caller(sandbox=sandbox, client=client, token=sandbox.tokens.main.text)


@pytest.mark.parametrize("version", ["2026-09", "2026-03", "v3"])
@pytest.mark.parametrize("name", ["contacts", "CONTACT", "0-1"])
def test_paths_and_names(call: Caller, version: str, name: str) -> None:
    """Dated and legacy paths, and every name of an object, reach the same view."""
    assert call("GET", f"/example/{version}/{name}").json == {"object_type": "0-1"}


def test_unknown_object(call: Caller) -> None:
    """An unknown object's name is refused with HubSpot's error body."""
    answer = call("GET", "/example/2026-09/vehicles")
    assert answer.status_code == 400
    assert answer.json is not None
    assert answer.json["message"].startswith("Unable to infer object type")
    assert answer.json["category"] == "VALIDATION_ERROR"
    assert answer.json["correlationId"] == answer.headers["X-HubSpot-Correlation-Id"]


def test_custom_object(call: Caller) -> None:
    """A custom object is known by its type id and fully qualified name, not by its bare name."""
    state = call.sandbox.state
    state.put_document("portal", "portal", {"portalId": 900001})
    state.put_document("schema", "2-1", {"name": "vehicles", "objectTypeId": "2-1"})
    assert call("GET", "/example/v3/2-1").json == {"object_type": "2-1"}
    assert call("GET", "/example/v3/p900001_Vehicles").json == {"object_type": "2-1"}
    assert call("GET", "/example/v3/vehicles").status_code == 400


def test_unknown_token(call: Caller) -> None:
    """A token that nobody issued is 401 INVALID_AUTHENTICATION."""
    stranger = Caller(sandbox=call.sandbox, client=call.client, token="pat-eu1-x")
    answer = stranger("GET", "/pages/2026-09")
    assert answer.status_code == 401
    assert answer.json is not None
    assert answer.json["category"] == "INVALID_AUTHENTICATION"


def test_expired_token(call: Caller) -> None:
    """A token that got too old is 401 EXPIRED_AUTHENTICATION."""
    call.sandbox.tokens.expire(call.token)
    answer = call("GET", "/pages/2026-09")
    assert answer.json is not None
    assert (answer.status_code, answer.json["category"]) == (401, "EXPIRED_AUTHENTICATION")


def test_missing_scope_is_named(call: Caller) -> None:
    """A missing scope is named in the answer's context."""
    answer = call.with_scopes("crm.objects.deals.read")("GET", "/example/v3/contacts")
    assert answer.status_code == 403
    assert answer.json is not None
    assert answer.json["category"] == "MISSING_SCOPES"
    assert answer.json["context"] == {"missingScopes": ["crm.objects.contacts.read"]}


def test_key_that_may_only_write(call: Caller) -> None:
    """A key that may only write is refused a read without a word about scopes."""
    answer = call.with_scopes("crm.objects.contacts.write")("GET", "/example/v3/contacts")
    assert answer.status_code == 403
    assert answer.json is not None
    assert "context" not in answer.json


def test_any_of_several_scopes(call: Caller) -> None:
    """One of alternative scopes is enough."""
    answer = call.with_scopes("b")("POST", "/bodies/2026-09", {"label": "too many"})
    assert answer.status_code == 437
    assert answer.json is not None
    assert (answer.json["message"], answer.json["subCategory"]) == ("too many", "Sub.CATEGORY")
    assert call.with_scopes("c")("POST", "/bodies/2026-09", {}).status_code == 403


def test_bodies_that_are_refused(call: Caller) -> None:
    """A missing field, broken JSON and another content type are refused."""
    caller = call.with_scopes("a")
    missing = caller("POST", "/bodies/2026-09", {})
    assert missing.json is not None
    assert missing.json["message"] == (
        "Invalid input JSON: Some required fields were not set: [label]"
    )
    headers = {"Authorization": f"Bearer {caller.token}"}
    broken = call.client.post(
        "/bodies/2026-09", data="{", content_type="application/json", headers=headers
    )
    other = call.client.post("/bodies/2026-09", data="label=x", headers=headers)
    assert (broken.status_code, other.status_code) == (400, 415)


def test_pages(call: Caller) -> None:
    """Pages follow each other by an opaque position; the last one names no next."""
    seen, after, pages = [], "", 0
    while True:
        answer = call("GET", f"/pages/2026-09?after={after}").json
        assert answer is not None
        seen += answer["results"]
        pages += 1
        if "paging" not in answer:
            break
        after = answer["paging"]["next"]["after"]
        assert f"after={after}" in answer["paging"]["next"]["link"]
        assert not after.isdecimal()
    assert (seen, pages) == ([0, 1, 2, 3, 4], 3)
    assert call("GET", "/pages/2026-09?limit=5").status_code == 400
    assert call("GET", "/pages/2026-09?after=é").status_code == 400


def test_rate_headers_and_window(call: Caller, sandbox: Sandbox) -> None:
    """Headers count down; a call too many is 429 until the window has moved on."""
    clock = [100.0]
    sandbox.rates = Rates(lambda: clock[0])
    sandbox.behaviour.app.burst = 2
    first = call("GET", "/pages/2026-09")
    assert first.headers["X-HubSpot-RateLimit-Max"] == "2"
    assert first.headers["X-HubSpot-RateLimit-Remaining"] == "1"
    assert first.headers["X-HubSpot-RateLimit-Daily-Remaining"] == "624999"
    clock[0] += 4
    call("GET", "/pages/2026-09")
    refused = call("GET", "/pages/2026-09")
    assert refused.status_code == 429
    assert refused.json is not None
    assert refused.json["policyName"] == "TEN_SECONDLY_ROLLING"
    assert "Retry-After" not in refused.headers
    sandbox.behaviour.retry_after = True
    assert call("GET", "/pages/2026-09").headers["Retry-After"] == "6"
    clock[0] += 6
    assert call("GET", "/pages/2026-09").status_code == 200
    assert call("GET", "/pages/2026-09").status_code == 429


def test_daily_limit(call: Caller, sandbox: Sandbox) -> None:
    """The day's last call is followed by 429 DAILY."""
    sandbox.behaviour.app.daily = 1
    assert call("GET", "/pages/2026-09").headers["X-HubSpot-RateLimit-Daily-Remaining"] == "0"
    refused = call("GET", "/pages/2026-09")
    assert refused.json is not None
    assert (refused.status_code, refused.json["policyName"]) == (429, "DAILY")
