"""Describes: what there is, what the user sees of it, whether it changed."""

from crmadmin.sandbox.salesforce.objects import hide_fields, show_field
from tests.sandbox.salesforce.conftest import BASE, Org


def field(org: Org, name: str, field_name: str) -> dict[str, object]:
    """Give a field of a describe."""
    fields = org.json("GET", f"/sobjects/{name}/describe")["fields"]
    return next(each for each in fields if each["name"] == field_name)


def test_the_versions_need_no_session(org: Org) -> None:
    """Every version is listed with its address; all are served from one state."""
    org.token = ""
    versions = org.json("GET", "/services/data/")
    assert versions[-1] == {
        "label": "Winter '26",
        "url": "/services/data/v65.0",
        "version": "65.0",
    }
    assert org.error(org.call("GET", "/sobjects")) == (401, "INVALID_SESSION_ID")


def test_every_supported_version_answers(org: Org) -> None:
    """An older version knows the same records; an unknown one does not exist."""
    made = org.create("Account", Name="Acme")
    older = org.json("GET", f"/services/data/v59.0/sobjects/Account/{made}")
    assert older["attributes"]["url"] == f"/services/data/v59.0/sobjects/Account/{made}"
    for version in ("v66.0", "v30.0", "v65.1", "vx"):
        assert org.error(org.call("GET", f"/services/data/{version}/limits"))[0] == 404


def test_the_global_describe_lists_objects(org: Org) -> None:
    """Objects come with their prefixes; those of the Tooling API stay out."""
    told = org.json("GET", "/sobjects/")
    prefixes = {each["name"]: each["keyPrefix"] for each in told["sobjects"]}
    assert prefixes["Lead"] == "00Q"
    assert prefixes["OpportunityContactRole"] == "00K"
    assert prefixes["AccountContactRelation"] == "07k"
    assert "ValidationRule" not in prefixes
    assert told["encoding"] == "UTF-8"


def test_fields_tell_what_the_product_asks(org: Org) -> None:
    """Required, written by nobody, and where a reference leads (§3)."""
    name = field(org, "Contact", "LastName")
    assert name["createable"]
    assert not name["nillable"]
    assert not name["defaultedOnCreate"]
    assert (name["length"], name["type"]) == (80, "string")
    assert field(org, "Contact", "OwnerId")["referenceTo"] == ["User", "Group"]
    assert field(org, "Contact", "OwnerId")["relationshipName"] == "Owner"
    assert not field(org, "Lead", "IsConverted")["createable"]
    assert field(org, "Contact", "MailingCity")["compoundFieldName"] == "MailingAddress"
    assert "tracked" not in name


def test_children_are_told(org: Org) -> None:
    """An account knows who refers to it."""
    children = org.json("GET", "/sobjects/Account/describe")["childRelationships"]
    assert ("Contact", "AccountId") in {(c["childSObject"], c["field"]) for c in children}


def test_a_hidden_field_is_absent_everywhere(org: Org) -> None:
    """Field-level security hides from describe, queries, records and writes."""
    made = org.create("Contact", LastName="Byron", Phone="1")
    hide_fields(org.sandbox.state, "Contact", ["Phone"])
    told = org.json("GET", "/sobjects/Contact/describe")["fields"]
    assert "Phone" not in {each["name"] for each in told}
    assert org.query_error("SELECT Phone FROM Contact") == "INVALID_FIELD"
    assert "Phone" not in org.json("GET", f"/sobjects/Contact/{made}")
    refused = org.call("PATCH", f"/sobjects/Contact/{made}", {"Phone": "2"})
    assert org.error(refused) == (400, "INVALID_FIELD")
    show_field(org.sandbox.state, "Contact", "phone")
    assert org.query("SELECT Phone FROM Contact") == [{"Phone": "1"}]


def test_an_unchanged_describe_is_not_sent_again(org: Org) -> None:
    """If-Modified-Since gives 304 until somebody changes the object."""
    for path in ("/sobjects/", "/sobjects/Lead/describe"):
        first = org.call("GET", path)
        since = {"If-Modified-Since": first.headers["Last-Modified"]}
        again = org.call("GET", path, headers=since)
        assert (again.status_code, again.data) == (304, b"")
    org.clock.pass_by(minutes=1)
    hide_fields(org.sandbox.state, "Lead", ["Fax"])
    for path in ("/sobjects/", "/sobjects/Lead/describe"):
        assert org.call("GET", path, headers=since).status_code == 200


def test_unknown_objects_are_not_there(org: Org) -> None:
    """404, whichever way they are asked for."""
    for path in ("/sobjects/Foo/describe", "/sobjects/Foo", "/sobjects/ValidationRule/describe"):
        assert org.error(org.call("GET", path)) == (404, "NOT_FOUND")
    assert org.error(org.call("GET", "/nothing/here")) == (404, "NOT_FOUND")
    told = org.json("GET", "/tooling/sobjects/ValidationRule/describe")
    assert told["name"] == "ValidationRule"


def test_picklist_values_of_the_master_record_type(org: Org) -> None:
    """Active choices of each picklist; a record type that is none does not exist."""
    path = "/ui-api/object-info/Lead/picklist-values"
    told = org.json("GET", f"{path}/012000000000000AAA")["picklistFieldValues"]
    values = [each["value"] for each in told["Rating"]["values"]]
    assert values == ["Hot", "Warm", "Cold"]
    assert told["Status"]["defaultValue"]["value"] == "Open - Not Contacted"
    assert org.call("GET", f"{path}/012000000000001AAA").status_code == 404


def test_a_batch_describes_many_objects(org: Org) -> None:
    """25 calls in one, each counted; one more is refused."""
    urls = ["v65.0/sobjects/Lead/describe", f"{BASE}/sobjects/Foo/describe"]
    asked = [{"method": "GET", "url": url} for url in urls]
    before = used(org)
    told = org.json("POST", "/composite/batch", {"batchRequests": asked})
    assert [each["statusCode"] for each in told["results"]] == [200, 404]
    assert told["hasErrors"] is True
    assert told["results"][0]["result"]["name"] == "Lead"
    assert used(org) == before + 4
    many = org.call("POST", "/composite/batch", {"batchRequests": asked * 13})
    assert many.status_code == 400


def test_a_batch_may_halt(org: Org) -> None:
    """With haltOnError nothing is answered after a failure."""
    urls = ["v65.0/sobjects/Foo/describe", "v65.0/limits"]
    body = {"haltOnError": True, "batchRequests": [{"method": "GET", "url": u} for u in urls]}
    told = org.json("POST", "/composite/batch", body)["results"]
    assert [each["statusCode"] for each in told] == [404, 412]


def used(org: Org) -> int:
    """Count the calls that the org has seen, this one included."""
    usage = org.call("GET", "/limits").headers["Sforce-Limit-Info"]
    return int(usage.removeprefix("api-usage=").partition("/")[0])


def test_calls_are_counted_and_told(org: Org) -> None:
    """The header and the limits agree; what is old does not count."""
    assert used(org) == 1
    assert used(org) == 2
    told = org.json("GET", "/limits")["DailyApiRequests"]
    assert told == {"Max": 100_000, "Remaining": 99_997}
    org.clock.pass_by(hours=25)
    assert used(org) == 1


def test_the_allowance_ends(org: Org) -> None:
    """403 REQUEST_LIMIT_EXCEEDED when it is used up, until the window frees calls."""
    org.sandbox.behaviour.salesforce_daily = 2
    assert used(org) == 1
    assert used(org) == 2
    assert org.error(org.call("GET", "/limits")) == (403, "REQUEST_LIMIT_EXCEEDED")
    org.clock.pass_by(hours=25)
    assert used(org) == 1


def test_an_edition_may_be_without_api(org: Org) -> None:
    """403 API_DISABLED_FOR_ORG."""
    org.sandbox.org.behaviour.api_enabled = False
    assert org.error(org.call("GET", "/limits")) == (403, "API_DISABLED_FOR_ORG")
