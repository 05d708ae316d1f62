"""Another process changes how the org behaves."""

from tests.sandbox.conftest import Caller


def test_the_org_is_changed(call: Caller) -> None:
    """App and behaviour by their names; an unknown name is refused."""
    changes = {"app": {"rotates": True}, "behaviour": {"job_seconds": 2}}
    told = call("PATCH", "/sandbox/org", changes).get_json()
    assert told["app"]["rotates"] is True
    assert told["behaviour"]["job_seconds"] == 2.0
    assert call.sandbox.org.app.rotates is True
    assert call("PATCH", "/sandbox/org", {"app": {"colour": 1}}).status_code == 400


def test_sessions_are_opened_and_expired(call: Caller) -> None:
    """A session id works until every session is too old."""
    session = call("POST", "/sandbox/org/sessions").get_json()["session_id"]
    headers = {"Authorization": f"Bearer {session}"}
    path = "/services/data/v65.0/limits"
    assert call.client.get(path, headers=headers).status_code == 200
    assert call("DELETE", "/sandbox/org/sessions").status_code == 204
    assert call.client.get(path, headers=headers).status_code == 401
