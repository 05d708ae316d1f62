"""Associations keep both directions, the unlabelled type and one primary company."""

from typing import Any

import pytest

from crmadmin.sandbox.present import Sandbox
from tests.sandbox.conftest import Caller, to

V4 = "/crm/v4/objects"
DATED = "/crm/objects/2026-09"
BATCH = "/crm/associations/2026-09/contacts/companies/batch"


@pytest.fixture
def label(sandbox: Sandbox) -> int:
    """Give the id of a label from contacts to companies; its other direction is one more."""
    scopes = {"contacts/companies": (21, 22), "companies/contacts": (22, 21)}
    for scope, (type_id, inverse) in scopes.items():
        body = {"category": "USER_DEFINED", "typeId": type_id, "label": "Buyer", "inverse": inverse}
        sandbox.state.put_document("association_type", f"USER_DEFINED/{type_id}", body, scope)
    return 21


def types(call: Caller, path: str) -> dict[int, list[int]]:
    """Read associated ids with their type ids."""
    results = call.json("GET", path)["results"]
    return {r["toObjectId"]: [t["typeId"] for t in r["associationTypes"]] for r in results}


def put(call: Caller, contact: str, company: str, *keys: tuple[str, int]) -> Any:
    """Set the labels of a contact and a company."""
    body = [{"associationCategory": c, "associationTypeId": i} for c, i in keys]
    path = f"{DATED}/contacts/{contact}/associations/companies/{company}"
    return call.json("PUT", path, body, 201)


def test_both_directions(call: Caller) -> None:
    """An association is there from both sides; the first company is primary."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    put(call, contact, company, ("HUBSPOT_DEFINED", 279))
    assert types(call, f"{V4}/contacts/{contact}/associations/companies") == {
        int(company): [1, 279]
    }
    assert types(call, f"{V4}/companies/{company}/associations/contacts") == {
        int(contact): [2, 280]
    }
    read = call.properties("contacts", contact, "associatedcompanyid")
    assert read == {"associatedcompanyid": company}


def test_put_replaces(call: Caller, label: int) -> None:
    """PUT takes away what it does not name, but never the unlabelled type."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    put(call, contact, company, ("HUBSPOT_DEFINED", 1), ("USER_DEFINED", label))
    put(call, contact, company, ("USER_DEFINED", label))
    path = f"{DATED}/contacts/{contact}/associations/companies"
    assert types(call, path) == {int(company): [279, label]}
    other = f"{DATED}/companies/{company}/associations/contacts"
    assert types(call, other) == {int(contact): [280, label + 1]}
    assert call.properties("contacts", contact, "associatedcompanyid") == {
        "associatedcompanyid": None
    }


def test_one_primary(call: Caller) -> None:
    """A new primary company leaves the former one associated."""
    contact = call.create("contacts")
    first, second = (call.create("companies", name=name) for name in "AB")
    put(call, contact, first, ("HUBSPOT_DEFINED", 279))
    put(call, contact, second, ("HUBSPOT_DEFINED", 1))
    path = f"{V4}/contacts/{contact}/associations/companies"
    assert types(call, path) == {int(first): [279], int(second): [1, 279]}
    former = types(call, f"{V4}/companies/{first}/associations/contacts")
    assert former == {int(contact): [280]}


def test_primary_from_the_company(call: Caller) -> None:
    """The company's direction of the primary type makes it the contact's primary, too."""
    contact = call.create("contacts")
    first, second = (call.create("companies", name=name) for name in "AB")
    put(call, contact, first, ("HUBSPOT_DEFINED", 1))
    body = [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 2}]
    path = f"{DATED}/companies/{second}/associations/contacts/{contact}"
    call.json("PUT", path, body, 201)
    path = f"{V4}/contacts/{contact}/associations/companies"
    assert types(call, path) == {int(first): [279], int(second): [1, 279]}


def test_default_association_and_delete(call: Caller) -> None:
    """The default call needs no type; delete parts the two, in both directions."""
    contact, deal = call.create("contacts"), call.create("deals", dealname="A")
    path = f"{DATED}/contacts/{contact}/associations"
    call.json("PUT", f"{path}/default/deals/{deal}")
    assert types(call, f"{path}/deals") == {int(deal): [4]}
    assert call("DELETE", f"{path}/deals/{deal}").status_code == 204
    assert types(call, f"{path}/deals") == {}
    assert types(call, f"{DATED}/deals/{deal}/associations/contacts") == {}


def test_associations_do_not_touch_the_record(call: Caller) -> None:
    """The time of the last change stays as it was."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    before = call.json("GET", f"{DATED}/contacts/{contact}")["updatedAt"]
    put(call, contact, company, ("HUBSPOT_DEFINED", 1))
    assert call.json("GET", f"{DATED}/contacts/{contact}")["updatedAt"] == before


def test_pages_of_associations(call: Caller, sandbox: Sandbox) -> None:
    """500 a page for one record, and for each input of a batch."""
    contact = call.create("contacts")
    with sandbox.state.change() as connection:
        connection.executemany(
            "INSERT INTO association VALUES "
            "('contacts', ?, 'companies', ?, 'HUBSPOT_DEFINED', 279)",
            [(contact, str(1000 + number)) for number in range(501)],
        )
    path = f"{V4}/contacts/{contact}/associations/companies"
    page = call.json("GET", path)
    assert len(page["results"]) == 500
    rest = call.json("GET", f"{path}?after={page['paging']['next']['after']}")
    assert [r["toObjectId"] for r in rest["results"]] == [1500]
    assert "paging" not in rest
    read = call.json("POST", f"{BATCH}/read", {"inputs": [{"id": contact}]})["results"][0]
    again = {"inputs": [{"id": contact, "after": read["paging"]["next"]["after"]}]}
    rest = call.json("POST", f"{BATCH}/read", again)["results"][0]
    assert (len(read["to"]), [entry["toObjectId"] for entry in rest["to"]]) == (500, [1500])


def test_batch_read(call: Caller, sandbox: Sandbox) -> None:
    """An id comes once for each label, or once with all, as it is set; none is an error."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    put(call, contact, company, ("HUBSPOT_DEFINED", 1))
    body = {"inputs": [{"id": contact}, {"id": "404"}]}
    answer = call.json("POST", f"{BATCH}/read", body, 207)
    assert [entry["toObjectId"] for entry in answer["results"][0]["to"]] == [int(company)] * 2
    assert answer["errors"][0]["subCategory"] == "crm.associations.NO_ASSOCIATIONS_FOUND"
    sandbox.behaviour.associations_repeat = False
    answer = call.json("POST", f"{BATCH}/read", body, 207)
    assert len(answer["results"][0]["to"]) == 1
    too_many = {"inputs": [{"id": str(number)} for number in range(1001)]}
    assert call("POST", f"{BATCH}/read", too_many).status_code == 400


def test_batch_read_of_several_pages(call: Caller, sandbox: Sandbox) -> None:
    """Each input of a batch goes on where it says; an id that comes twice has two pages."""
    contact, other = call.create("contacts"), call.create("contacts")
    with sandbox.state.change() as connection:
        connection.executemany(
            "INSERT INTO association VALUES "
            "('contacts', ?, 'companies', ?, 'HUBSPOT_DEFINED', 279)",
            [(one, str(998 + number)) for number in range(501) for one in (contact, other)],
        )
    first = call.json("POST", f"{BATCH}/read", {"inputs": [{"id": contact}]})["results"][0]
    after = first["paging"]["next"]["after"]
    inputs = [{"id": other}, {"id": contact, "after": after}, {"id": contact}]
    read = call.json("POST", f"{BATCH}/read", {"inputs": inputs})["results"]
    assert [each["from"]["id"] for each in read] == [other, contact, contact]
    shown = [[entry["toObjectId"] for entry in each["to"]] for each in read]
    assert shown == [list(range(998, 1498)), [1498], list(range(998, 1498))]


def test_batch_read_is_one_query(call: Caller, sandbox: Sandbox) -> None:
    """However many records a batch names, the state is asked as often."""
    told: list[str] = []

    def queries(most: int) -> int:
        told.clear()
        body = {"inputs": [{"id": str(number)} for number in range(1, most + 1)]}
        call.json("POST", f"{BATCH}/read", body, 207)
        return sum("association" in each for each in told)

    with sandbox.state.read() as connection:
        connection.set_trace_callback(told.append)
    try:
        assert 0 < queries(1) == queries(1000)
    finally:
        with sandbox.state.read() as connection:
            connection.set_trace_callback(None)


def test_associations_of_a_listed_record_repeat(call: Caller) -> None:
    """A list names an associated record once for each label."""
    company = call.create("companies", name="A")
    call.create("contacts", to(company, 1))
    read = call.json("GET", f"{DATED}/contacts?associations=company")["results"][0]
    entries = read["associations"]["companies"]["results"]
    assert [entry["id"] for entry in entries] == [company, company]
    assert {entry["type"] for entry in entries} == {
        "contact_to_company",
        "contact_to_company_unlabeled",
    }


def test_batch_create(call: Caller, label: int) -> None:
    """Labels are added to those that are there; a missing record fails alone."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    put(call, contact, company, ("HUBSPOT_DEFINED", 1))
    entry = {"from": {"id": contact}, **to(company, label, category="USER_DEFINED")}
    missing = {"from": {"id": "404"}, **to(company, 279)}
    answer = call.json("POST", f"{BATCH}/create", {"inputs": [entry, missing]}, 207)
    assert answer["results"][0]["labels"] == ["Buyer"]
    assert answer["errors"][0]["context"]["fromObjectId"] == ["404"]
    path = f"{V4}/contacts/{contact}/associations/companies"
    assert types(call, path) == {int(company): [1, 279, label]}
    call.json("POST", f"{BATCH}/create", {"inputs": [entry]}, 201)


def test_labels_archive(call: Caller, label: int) -> None:
    """Taking a label leaves the pair associated; taking the unlabelled type parts it."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    put(call, contact, company, ("USER_DEFINED", label))
    path = f"{V4}/contacts/{contact}/associations/companies"
    entry = {"from": {"id": contact}, **to(company, label, category="USER_DEFINED")}
    call.json("POST", f"{BATCH}/labels/archive", {"inputs": [entry]})
    assert types(call, path) == {int(company): [1, 279]}
    entry = {"from": {"id": contact}, **to(company, 279)}
    legacy = "/crm/v4/associations/contacts/companies/batch/labels/archive"
    assert call("POST", legacy, {"inputs": [entry]}).status_code == 204
    assert types(call, path) == {}


def test_batch_archive_and_default(call: Caller) -> None:
    """A batch parts pairs as it associates them."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    ends = {"from": {"id": contact}, "to": {"id": company}}
    call.json("POST", f"{BATCH}/associate/default", {"inputs": [ends]})
    path = f"{V4}/contacts/{contact}/associations/companies"
    assert types(call, path) == {int(company): [1, 279]}
    several = {"from": {"id": contact}, "to": [{"id": company}]}
    call.json("POST", f"{BATCH}/archive", {"inputs": [several]})
    assert types(call, path) == {}


def test_limit(call: Caller, sandbox: Sandbox) -> None:
    """A further association of a type at its limit is refused; what is there stays."""
    limit = {"category": "HUBSPOT_DEFINED", "typeId": 279, "maxToObjectIds": 1}
    sandbox.state.put_document("label_limit", "HUBSPOT_DEFINED/279", limit, "contacts/companies")
    contact = call.create("contacts")
    first, second = (call.create("companies", name=name) for name in "AB")
    put(call, contact, first, ("HUBSPOT_DEFINED", 279))
    put(call, contact, first, ("HUBSPOT_DEFINED", 279))
    path = f"{DATED}/contacts/{contact}/associations/default/companies/{second}"
    answer = call.json("PUT", path, None, 400)
    assert answer["context"]["fromObjectId"] == [contact]


def test_unknown_type_and_record(call: Caller) -> None:
    """A type that is not of this pair is 400, a record that is not there 404."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    body = [{"associationCategory": "USER_DEFINED", "associationTypeId": 279}]
    path = f"{DATED}/contacts/{contact}/associations/companies"
    assert call("PUT", f"{path}/{company}", body).status_code == 400
    assert call("PUT", f"{path}/404", body).status_code == 404
    assert call("GET", f"{DATED}/contacts/{contact}/associations/products").json == {"results": []}
