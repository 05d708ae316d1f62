"""Batches succeed, fail whole, or in part where each input can be traced."""

from tests.sandbox.conftest import Caller, to

CONTACTS = "/crm/objects/2026-09/contacts"
COMPANIES = "/crm/objects/2026-09/companies"


def _input(email: str, trace: str = "") -> dict[str, object]:
    entry: dict[str, object] = {"properties": {"email": email}, "associations": []}
    return entry | ({"objectWriteTraceId": trace} if trace else {})


def test_create(call: Caller) -> None:
    """A batch that went well is 201 and COMPLETE, without errors."""
    body = {"inputs": [_input("a@x.example"), _input("b@x.example")]}
    answer = call.json("POST", f"{CONTACTS}/batch/create", body, 201)
    assert answer["status"] == "COMPLETE"
    assert len(answer["results"]) == 2
    assert "errors" not in answer


def test_one_bad_input_fails_all(call: Caller) -> None:
    """Without trace ids one bad input leaves nothing created."""
    body = {"inputs": [_input("a@x.example"), _input("bad")]}
    call.json("POST", f"{CONTACTS}/batch/create", body, 400)
    assert call.json("GET", CONTACTS)["results"] == []


def test_traced_inputs_fail_alone(call: Caller) -> None:
    """With a trace id for each input the good ones are created: 207 names the bad ones."""
    company = call.create("companies", name="A")
    refused = {**_input("c@x.example", "3"), "associations": [to(company, 999)]}
    body = {"inputs": [_input("a@x.example", "1"), _input("bad", "2"), refused]}
    answer = call.json("POST", f"{CONTACTS}/batch/create", body, 207)
    assert [result["objectWriteTraceId"] for result in answer["results"]] == ["1"]
    assert answer["numErrors"] == 2
    traces = [error["context"]["objectWriteTraceId"] for error in answer["errors"]]
    assert traces == [["2"], ["3"]]
    assert len(call.json("GET", CONTACTS)["results"]) == 1


def test_equal_trace_ids_do_not_count(call: Caller) -> None:
    """Trace ids that are not unique leave the batch all or nothing."""
    body = {"inputs": [_input("a@x.example", "1"), _input("bad", "1")]}
    assert call("POST", f"{CONTACTS}/batch/create", body).status_code == 400


def test_read(call: Caller) -> None:
    """What is not there is one error with all ids; a merged id shows the winner."""
    winner, loser = (call.create("contacts", email=f"{n}@x.example") for n in "ab")
    merge = {"primaryObjectId": winner, "objectIdToMerge": loser}
    call.json("POST", f"{CONTACTS}/merge", merge)
    body = {"inputs": [{"id": loser}, {"id": "1"}, {"id": "2"}], "properties": ["email"]}
    answer = call.json("POST", f"{CONTACTS}/batch/read", body, 207)
    assert [record["id"] for record in answer["results"]] == [winner]
    assert answer["errors"][0]["context"]["ids"] == ["1", "2"]
    by_email = {"inputs": [{"id": "a@x.example"}], "idProperty": "email", "properties": []}
    assert call.json("POST", f"{CONTACTS}/batch/read", by_email)["results"][0]["id"] == winner


def test_update_and_upsert(call: Caller) -> None:
    """Update changes by id; upsert says which records are new."""
    contact = call.create("contacts", email="a@x.example")
    body = {"inputs": [{"id": contact, "properties": {"phone": "1"}}]}
    call.json("POST", f"{CONTACTS}/batch/update", body)
    assert call.properties("contacts", contact, "phone") == {"phone": "1"}
    entries = [
        {"id": email, "idProperty": "email", "properties": {"phone": "2"}}
        for email in ("a@x.example", "new@x.example")
    ]
    answer = call.json("POST", f"{CONTACTS}/batch/upsert", {"inputs": entries})
    assert [result["new"] for result in answer["results"]] == [False, True]
    assert call.properties("contacts", contact, "phone") == {"phone": "2"}


def test_archive(call: Caller) -> None:
    """Archiving is 204, whatever was there."""
    contact = call.create("contacts", email="a@x.example")
    body = {"inputs": [{"id": contact}, {"id": "404"}]}
    assert call("POST", f"{CONTACTS}/batch/archive", body).status_code == 204
    assert call("GET", f"{CONTACTS}/{contact}").status_code == 404


def test_sizes(call: Caller) -> None:
    """100 inputs are allowed, 50 where history is read, and none twice."""
    inputs = [{"id": str(number)} for number in range(101)]
    path = f"{CONTACTS}/batch/read"
    assert call("POST", path, {"inputs": inputs}).status_code == 400
    assert call("POST", path, {"inputs": inputs[:100]}).status_code == 207
    with_history = {"inputs": inputs[:51], "propertiesWithHistory": ["email"]}
    assert call("POST", path, with_history).status_code == 400
    twice = {"inputs": [{"id": "1", "properties": {}}, {"id": "1", "properties": {}}]}
    assert call("POST", f"{CONTACTS}/batch/update", twice).status_code == 400
