"""The account tells whose it is, what was called and what was written."""

from tests.sandbox.conftest import Caller

LABELS = "/crm/associations/2026-09/contacts/companies/labels"


def test_details(call: Caller) -> None:
    """Details name the portal, its pages' host and its time zone with the present offset."""
    found = call.json("GET", "/account-info/2026-09/details")
    assert found == call.json("GET", "/account-info/v3/details")
    assert (found["portalId"], found["uiDomain"]) == (900001, "app-eu1.hubspot.com")
    assert (found["timeZone"], found["utcOffset"]) == ("Europe/Paris", "+02:00")
    assert found["accountType"] == "SANDBOX"


def test_usage(call: Caller) -> None:
    """Calls of the day are counted, until midnight in the portal's time zone."""
    call("GET", "/account-info/2026-09/details")
    path = "/account-info/2026-09/api-usage/daily/private-apps"
    used = call.json("GET", path)["results"][0]
    assert (used["usageLimit"], used["currentUsage"]) == (625_000, 2)
    assert used["resetsAt"] == "2026-10-01T22:00:00.000Z"


def test_audit_names_who_wrote_what(call: Caller) -> None:
    """Every write of configuration leaves a row, the latest first."""
    made = {"name": "boss", "label": "Boss"}
    call.json("POST", LABELS, made)
    group = {"name": "extra", "label": "Extra"}
    call("POST", "/crm/properties/2026-09/contacts/groups", group)
    path = "/account-info/2026-09/activity/audit-logs"
    first = call.json("GET", f"{path}?limit=1")
    assert first["results"][0]["targetObjectId"] == "extra"
    after = first["paging"]["next"]["after"]
    row = call.json("GET", f"{path}?limit=1&after={after}")["results"][0]
    assert (row["action"], row["category"]) == ("CREATE", "ASSOCIATION_LABEL")
    assert row["actingUser"] == {"userId": "1001", "userEmail": "admin@sandbox.example"}
    assert call.json("GET", "/account-info/2026-09/activity/login")["results"] == []
    assert call.with_scopes("tickets")("GET", path).status_code == 403


def test_workflows(call: Caller) -> None:
    """Workflows are listed in short, read in full one by one and in batches."""
    flow = {"id": "5", "name": "Nurture", "type": "CONTACT_FLOW", "actions": [{"actionId": "1"}]}
    call.sandbox.state.put_document("workflow", "5", flow)
    path = "/automation/v4/flows"
    assert "actions" not in call.json("GET", path)["results"][0]
    assert call.json("GET", f"{path}/5") == flow
    assert call("GET", f"{path}/6").status_code == 404
    inputs = {"inputs": [{"flowId": "5", "type": "FLOW_ID"}, {"flowId": "6", "type": "FLOW_ID"}]}
    read = call.json("POST", f"{path}/batch/read", inputs, 207)
    assert (read["results"], read["numErrors"]) == ([flow], 1)


def test_limits(call: Caller) -> None:
    """Usage is computed from what is there; a default pipeline does not count."""
    path = "/crm/limits/2026-09"
    stage = {"label": "One", "displayOrder": 0, "metadata": {"probability": "0.5"}}
    asked = {"label": "Second", "displayOrder": 1, "stages": [stage]}
    call.json("POST", "/crm/pipelines/2026-09/deals", asked, 201)
    pipelines = call.json("GET", f"{path}/pipelines")["hubspotDefinedObjectTypes"]
    deals = next(entry for entry in pipelines if entry["objectTypeId"] == "0-3")
    assert (deals["limit"], deals["usage"], deals["percentage"]) == (100, 1, 1.0)
    tier = {"name": "tier", "label": "Tier", "type": "string", "fieldType": "text"}
    tier["groupName"] = "contactinformation"
    call.json("POST", "/crm/properties/2026-09/contacts", tier, 201)
    properties = call.json("GET", f"{path}/custom-properties")
    assert (properties["overallLimit"], properties["overallUsage"]) == (10_000, 1)
    contacts = properties["byObjectType"][0]
    assert (contacts["pluralLabel"], contacts["usage"], contacts["limit"]) == ("Contacts", 1, 1000)
    call.create("contacts", email="a@b.example")
    records = call.json("GET", f"{path}/records")["hubspotDefinedObjectTypes"]
    assert records[0]["usage"] == 1
    assert call.json("GET", f"{path}/custom-object-types")["usage"] == 0
    assert call.json("GET", f"{path}/calculated-properties")["overallUsage"] == 0


def test_schema_of_a_standard_object(call: Caller) -> None:
    """A single read works for standard objects; the list holds custom ones only."""
    deals = call.json("GET", "/crm-object-schemas/2026-09/schemas/deals")
    assert (deals["objectTypeId"], deals["labels"]["plural"]) == ("0-3", "Deals")
    assert "dealname" in {entry["name"] for entry in deals["properties"]}
    assert call.json("GET", "/crm/v3/schemas")["results"] == []
    short = call.json(
        "GET",
        "/crm-object-schemas/v3/schemas/deals"
        "?includeAssociationDefinitions=false&includePropertyDefinitions=false",
    )
    assert (short["associations"], short["properties"]) == ([], [])
