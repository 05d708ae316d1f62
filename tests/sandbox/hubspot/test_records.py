"""Records are listed, read, written, archived and merged as HubSpot does it."""

import pytest

from crmadmin.sandbox.present import Sandbox
from tests.sandbox.conftest import Caller, Clock, to

CONTACTS = "/crm/objects/2026-09/contacts"


def test_one_state_for_all_paths(call: Caller) -> None:
    """What a legacy path wrote, dated ones show."""
    made = call.json(
        "POST", "/crm/v3/objects/contact", {"properties": {"email": "A@B.example"}}, 201
    )
    for path in ("/crm/v3/objects/0-1", "/crm/objects/2026-03/CONTACTS", CONTACTS):
        read = call.json("GET", f"{path}/{made['id']}")
        assert read["properties"]["email"] == "a@b.example"
        assert read["createdAt"] == made["createdAt"]


def test_pages(call: Caller) -> None:
    """Pages follow in the order of ids; default 10, at most 100, 50 with history."""
    ids = [call.create("contacts", email=f"c{n}@x.example") for n in range(23)]
    first = call.json("GET", CONTACTS)
    assert len(first["results"]) == 10
    seen, after = [], ""
    while True:
        page = call.json("GET", f"{CONTACTS}?limit=9&after={after}")
        seen += [record["id"] for record in page["results"]]
        if "paging" not in page:
            break
        after = page["paging"]["next"]["after"]
    assert seen == ids
    assert call("GET", f"{CONTACTS}?limit=101").status_code == 400
    assert call("GET", f"{CONTACTS}?limit=51&propertiesWithHistory=email").status_code == 400


def test_properties_asked_for(call: Caller) -> None:
    """Known properties come as texts or null, unknown ones not at all."""
    contact = call.create("contacts", email="a@b.example", firstname="Ada")
    read = call.json("GET", f"{CONTACTS}/{contact}?properties=firstname,phone,nonsense")
    assert read["properties"]["firstname"] == "Ada"
    assert read["properties"]["phone"] is None
    assert "nonsense" not in read["properties"]
    assert read["properties"]["hs_object_id"] == contact


def test_modified_property(call: Caller) -> None:
    """Contacts show lastmodifieddate, everything else hs_lastmodifieddate."""
    contact, company = call.create("contacts"), call.create("companies", name="A")
    assert "lastmodifieddate" in call.json("GET", f"{CONTACTS}/{contact}")["properties"]
    read = call.json("GET", f"/crm/v3/objects/companies/{company}")
    assert read["properties"]["hs_lastmodifieddate"] == read["updatedAt"]


def test_update_keeps_history(call: Caller, clock: Clock) -> None:
    """Each value that changed is kept with time, source and user, the newest first."""
    contact = call.create("contacts", firstname="Ada")
    clock.turn(60)
    call.json("PATCH", f"{CONTACTS}/{contact}", {"properties": {"firstname": "Grace"}})
    call.json("PATCH", f"{CONTACTS}/{contact}", {"properties": {"firstname": ""}})
    read = call.json("GET", f"{CONTACTS}/{contact}?propertiesWithHistory=firstname")
    versions = read["propertiesWithHistory"]["firstname"]
    assert [version["value"] for version in versions] == ["", "Grace", "Ada"]
    assert versions[0]["sourceType"] == "INTEGRATION"
    assert versions[0]["updatedByUserId"] == 1001
    assert versions[2]["timestamp"] < versions[1]["timestamp"]


def test_writing_the_same_value_leaves_no_trace(call: Caller, clock: Clock) -> None:
    """A value that does not change does not touch the record."""
    contact = call.create("contacts", firstname="Ada")
    before = call.json("GET", f"{CONTACTS}/{contact}")["updatedAt"]
    clock.turn(60)
    call.json("PATCH", f"{CONTACTS}/{contact}", {"properties": {"firstname": "Ada"}})
    assert call.json("GET", f"{CONTACTS}/{contact}")["updatedAt"] == before


@pytest.mark.parametrize(
    ("object_type", "properties", "code"),
    [
        ("contacts", {"nonsense": "1"}, "PROPERTY_DOESNT_EXIST"),
        ("contacts", {"email": "nobody"}, "INVALID_EMAIL"),
        ("contacts", {"hs_object_id": "1"}, "READ_ONLY_VALUE"),
        ("contacts", {"lifecyclestage": "sleeping"}, "INVALID_OPTION"),
        ("contacts", {"hubspot_owner_id": "404"}, "INVALID_OWNER_ID"),
        ("deals", {"amount": "much"}, "INVALID_INTEGER"),
        ("deals", {"closedate": "tomorrow"}, "INVALID_DATE"),
        ("deals", {"dealstage": "dreaming"}, "INVALID_OPTION"),
        ("deals", {"pipeline": "nowhere"}, "INVALID_OPTION"),
    ],
)
def test_values_that_are_refused(
    call: Caller, object_type: str, properties: dict[str, str], code: str
) -> None:
    """A bad value is 400, with its code and property among the errors."""
    path = f"/crm/objects/2026-09/{object_type}"
    answer = call.json("POST", path, {"properties": properties}, 400)
    error = answer["errors"][0]
    assert error["code"] == code
    assert error["context"]["propertyName"] == list(properties)


def test_times_in_both_notations(call: Caller) -> None:
    """Epoch milliseconds and ISO 8601 are kept as the same time."""
    one = call.create("deals", dealname="A", closedate="1790841600000")
    other = call.create("deals", dealname="B", closedate="2026-10-01T08:00:00+00:00")
    expected = {"closedate": "2026-10-01T08:00:00.000Z"}
    assert call.properties("deals", one, "closedate") == expected
    assert call.properties("deals", other, "closedate") == expected


def test_email_is_unique(call: Caller) -> None:
    """A second contact with an e-mail is 409 and names the first."""
    contact = call.create("contacts", email="a@b.example")
    answer = call.json("POST", CONTACTS, {"properties": {"email": "A@b.example"}}, 409)
    assert (answer["category"], answer["context"]["existingId"]) == ("CONFLICT", [contact])


def test_id_property(call: Caller) -> None:
    """Records are found by a unique property; another property is refused."""
    contact = call.create("contacts", email="a@b.example", firstname="Ada")
    read = call.json("GET", f"{CONTACTS}/A@B.example?idProperty=email")
    assert read["id"] == contact
    assert call("GET", f"{CONTACTS}/Ada?idProperty=firstname").status_code == 400


def test_archive(call: Caller) -> None:
    """An archived record is 404, but listed and readable as archived."""
    contact = call.create("contacts", email="a@b.example")
    assert call("DELETE", f"{CONTACTS}/{contact}").status_code == 204
    assert call("DELETE", f"{CONTACTS}/{contact}").status_code == 204
    assert call("GET", f"{CONTACTS}/{contact}").status_code == 404
    assert call.json("GET", f"{CONTACTS}/{contact}?archived=true")["archived"]
    listed = call.json("GET", f"{CONTACTS}?archived=true")["results"]
    assert [record["id"] for record in listed] == [contact]
    assert listed[0]["archivedAt"]
    assert call.json("GET", CONTACTS)["results"] == []


def test_scopes(call: Caller) -> None:
    """Each object has read and write scopes of its own."""
    reader = call.with_scopes("crm.objects.contacts.read")
    reader.json("GET", CONTACTS)
    assert reader("POST", CONTACTS, {"properties": {}}).status_code == 403
    answer = reader.json("GET", "/crm/v3/objects/companies", None, 403)
    assert answer["context"]["missingScopes"] == ["crm.objects.companies.read"]


def test_merge(call: Caller) -> None:
    """The loser is answered as the winner, which takes its blanks, stage and associations."""
    company = call.create("companies", name="A")
    winner = call.create("contacts", email="a@b.example", lifecyclestage="lead")
    loser = call.create(
        "contacts", to(company, 279), email="c@d.example", phone="1", lifecyclestage="customer"
    )
    body = {"primaryObjectId": winner, "objectIdToMerge": loser}
    call.json("POST", f"{CONTACTS}/merge", body)
    read = call.json(
        "GET",
        f"{CONTACTS}/{loser}?associations=companies"
        "&properties=email,phone,lifecyclestage,hs_merged_object_ids,associatedcompanyid",
    )
    properties = read["properties"]
    assert read["id"] == winner
    assert (properties["email"], properties["phone"]) == ("a@b.example", "1")
    assert properties["lifecyclestage"] == "customer"
    assert properties["hs_merged_object_ids"] == loser
    assert properties["associatedcompanyid"] == company
    assert {entry["id"] for entry in read["associations"]["companies"]["results"]} == {company}
    assert [r["id"] for r in call.json("GET", CONTACTS)["results"]] == [winner]
    assert call.json("GET", f"{CONTACTS}?archived=true")["results"] == []


def test_lifecycle_stage_moves_forward_only(call: Caller) -> None:
    """A backward stage is 200 and changes nothing; cleared, any stage can be set."""
    contact = call.create("contacts", lifecyclestage="opportunity")
    path = f"{CONTACTS}/{contact}"
    call.json("PATCH", path, {"properties": {"lifecyclestage": "lead"}})
    assert call.properties("contacts", contact, "lifecyclestage")["lifecyclestage"] == "opportunity"
    call.json("PATCH", path, {"properties": {"lifecyclestage": ""}})
    call.json("PATCH", path, {"properties": {"lifecyclestage": "lead"}})
    read = call.properties("contacts", contact, "lifecyclestage", "hs_lifecyclestage_lead_date")
    assert read["lifecyclestage"] == "lead"
    assert read["hs_lifecyclestage_lead_date"]


def test_deal_stage_decides_whether_it_is_closed(call: Caller) -> None:
    """A deal without a stage gets the first one; a won one is closed and won."""
    deal = call.create("deals", dealname="A")
    assert call.properties("deals", deal, "dealstage", "pipeline") == {
        "dealstage": "appointmentscheduled",
        "pipeline": "default",
    }
    call.json("PATCH", f"/crm/v3/objects/deals/{deal}", {"properties": {"dealstage": "closedwon"}})
    names = ("hs_is_closed", "hs_is_closed_won")
    assert call.properties("deals", deal, *names) == dict.fromkeys(names, "true")


def test_pipeline_rules_bind_persons_only(call: Caller, sandbox: Sandbox) -> None:
    """No way back and no skipping for an ordinary user; an app and a super admin are free."""
    rules = {
        "governanceValidationRules": {
            "noBackwardsMovementRule": {"enabledForAllStages": True, "pipelineStageIds": []},
            "noSkippingStagesRule": {
                "enabledForAllStages": False,
                "pipelineStageIds": ["presentationscheduled"],
            },
            "objectCreationRule": {"pipelineStageIds": ["appointmentscheduled"]},
        }
    }
    sandbox.state.put_document("pipeline_rules", "default", rules, "deals")
    deal = call.create("deals", dealname="A", dealstage="qualifiedtobuy")
    scopes = ("crm.objects.deals.read", "crm.objects.deals.write")
    seller = call.with_scopes(*scopes, user_id="7")
    path = f"/crm/v3/objects/deals/{deal}"

    def move(who: Caller, stage: str) -> int:
        return who("PATCH", path, {"properties": {"dealstage": stage}}).status_code

    assert move(seller, "appointmentscheduled") == 400
    assert move(seller, "decisionmakerboughtin") == 400
    assert move(seller, "closedlost") == 200
    assert move(seller, "qualifiedtobuy") == 400
    assert move(call, "qualifiedtobuy") == 200
    assert move(call.with_scopes(*scopes, user_id="1001"), "appointmentscheduled") == 200
    made = seller("POST", "/crm/v3/objects/deals", {"properties": {"dealstage": "contractsent"}})
    assert made.status_code == 400
