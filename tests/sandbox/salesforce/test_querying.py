"""SOQL over the state: what is found, in which order, by pages; what is refused."""

import pytest

from tests.sandbox.salesforce.conftest import Org


@pytest.fixture
def people(org: Org) -> dict[str, str]:
    """Create an account with a contact, a contact without one, and give their ids."""
    acme = org.create("Account", Name="Acme", BillingCity="Paris", AnnualRevenue=10.5)
    return {
        "acme": acme,
        "ada": org.create("Contact", FirstName="Ada", LastName="Byron", AccountId=acme),
        "bob": org.create("Contact", LastName="o'Neil", Email="bob@x.example"),
    }


def names(org: Org, condition: str, name: str = "Contact") -> list[str]:
    """Give the last names that a condition finds."""
    found = org.query(f"SELECT LastName FROM {name} WHERE {condition} ORDER BY LastName")
    return [row["LastName"] for row in found]


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("LastName = 'BYRON'", ["Byron"]),
        ("LastName != 'byron'", ["o'Neil"]),
        (r"LastName = 'o\'neil'", ["o'Neil"]),
        ("FirstName != 'x'", ["Byron", "o'Neil"]),
        ("NOT FirstName = 'Ada'", ["o'Neil"]),
        ("FirstName = null", ["o'Neil"]),
        ("FirstName = ''", ["o'Neil"]),
        ("FirstName > 'a'", ["Byron"]),
        ("FirstName < 'a'", []),
        ("LastName LIKE '_y%'", ["Byron"]),
        (r"LastName LIKE '\_y%'", []),
        ("LastName IN ('byron', 'x')", ["Byron"]),
        ("FirstName IN ('Ada', null)", ["Byron", "o'Neil"]),
        ("FirstName NOT IN ('Ada')", ["o'Neil"]),
        ("HasOptedOutOfEmail = false", ["Byron", "o'Neil"]),
        ("HasOptedOutOfEmail != false", []),
        ("Account.Name = 'acme'", ["Byron"]),
        ("Account.Owner.Name = 'Sandbox Admin'", ["Byron"]),
        ("Account.Name = null", ["o'Neil"]),
        ("Owner.Type = 'User'", ["Byron", "o'Neil"]),
        ("(FirstName = 'Ada' AND LastName = 'x') OR Email LIKE '%x.example'", ["o'Neil"]),
        ("CreatedDate >= 2026-10-01T08:00:00Z", ["Byron", "o'Neil"]),
        ("CreatedDate > 2026-10-01T12:00:00+02:00", []),
        ("CreatedDate = TODAY", ["Byron", "o'Neil"]),
        ("CreatedDate < TODAY", []),
        ("CreatedDate = LAST_N_DAYS:3", ["Byron", "o'Neil"]),
        ("CreatedDate = LAST_YEAR", []),
    ],
)
def test_conditions_find_what_soql_says(
    org: Org, people: dict[str, str], condition: str, found: list[str]
) -> None:
    """Texts compare without regard to capitals, null is a value, moments have zones."""
    assert names(org, condition) == found


def test_ids_of_fifteen_characters_find_records(org: Org, people: dict[str, str]) -> None:
    """An Id, or a reference, compares in either length, with regard to capitals."""
    assert names(org, f"Id = '{people['ada'][:15]}'") == ["Byron"]
    assert names(org, f"AccountId IN ('{people['acme'][:15]}')") == ["Byron"]
    assert names(org, f"Id = '{people['ada'][:15].swapcase()}'") == []


def test_parents_are_objects_in_the_row(org: Org, people: dict[str, str]) -> None:
    """A parent stands in its relationship with its own attributes; no parent is null."""
    soql = "select id, account.name, Account.OWNER.name, owner.type from contact order by lastname"
    answer = org.json("GET", "/query/", q=soql)
    ada, bob = answer["records"]
    assert set(ada) == {"attributes", "Account", "Owner", "Id"}
    assert ada["Account"]["Name"] == "Acme"
    assert ada["Account"]["attributes"]["type"] == "Account"
    assert ada["Account"]["Owner"]["Name"] == "Sandbox Admin"
    assert ada["Owner"]["Type"] == "User"
    assert bob["Account"] is None
    assert answer["totalSize"] == 2
    assert answer["done"] is True


def test_values_have_their_types(org: Org, people: dict[str, str]) -> None:
    """Numbers are numbers, booleans never null, moments in UTC, an address an object (§9)."""
    (row,) = org.query("SELECT AnnualRevenue, NumberOfEmployees, BillingAddress FROM Account")
    assert row["AnnualRevenue"] == 10.5
    assert row["NumberOfEmployees"] is None
    assert row["BillingAddress"]["city"] == "Paris"
    (row,) = org.query("SELECT HasOptedOutOfEmail, CreatedDate FROM Contact WHERE FirstName='Ada'")
    assert row["HasOptedOutOfEmail"] is False
    assert row["CreatedDate"].startswith("2026-10-01T08:00:00.")
    assert row["CreatedDate"].endswith("+0000")


def test_order_puts_nulls_first_unless_told(org: Org, people: dict[str, str]) -> None:
    """Nulls come first in either direction; NULLS LAST moves them."""
    ids = {value: key for key, value in people.items()}

    def order(clause: str) -> list[str]:
        rows = org.query(f"SELECT Id FROM Contact ORDER BY {clause}")
        return [ids[row["Id"]] for row in rows]

    assert order("FirstName") == order("FirstName DESC") == ["bob", "ada"]
    assert order("FirstName NULLS LAST") == ["ada", "bob"]
    assert order("Account.Name DESC NULLS LAST, Id") == ["ada", "bob"]


def test_limit_offset_and_count(org: Org, people: dict[str, str]) -> None:
    """LIMIT and OFFSET cut; COUNT() answers with the size alone."""
    assert org.query("SELECT LastName FROM Contact ORDER BY LastName LIMIT 1 OFFSET 1") == [
        {"LastName": "o'Neil"}
    ]
    answer = org.json("GET", "/query", q="SELECT COUNT() FROM Contact")
    assert answer == {"totalSize": 2, "done": True, "records": []}


def test_field_groups(org: Org, people: dict[str, str]) -> None:
    """FIELDS(ALL) gives every field, and needs a small LIMIT."""
    (row,) = org.query("SELECT FIELDS(ALL) FROM Account LIMIT 200")
    assert row["Name"] == "Acme"
    assert org.query_error("SELECT FIELDS(ALL) FROM Account") == "MALFORMED_QUERY"
    assert org.query_error("SELECT FIELDS(ALL) FROM Account LIMIT 201") == "MALFORMED_QUERY"
    (row,) = org.query("SELECT FIELDS(STANDARD) FROM Account")
    assert "BillingCity" in row


@pytest.mark.parametrize(
    ("soql", "code"),
    [
        ("SELECT Id,, Name FROM Lead", "MALFORMED_QUERY"),
        ("SELECT Id FROM", "MALFORMED_QUERY"),
        ("SELECT Id FROM Lead WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", "MALFORMED_QUERY"),
        ("", "MALFORMED_QUERY"),
        ("SELECT Nothing__c FROM Lead", "INVALID_FIELD"),
        ("SELECT Nobody.Name FROM Lead", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE CreatedDate > '2026-01-01T00:00:00Z'", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE CreatedDate > 2026-01-01", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE Name = 3", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE Description = 'x'", "INVALID_FIELD"),
        ("SELECT Id FROM Lead ORDER BY Description", "INVALID_FIELD"),
        ("SELECT Id FROM Leads", "INVALID_TYPE"),
        ("SELECT Id FROM ValidationRule", "INVALID_TYPE"),
        ("SELECT Id FROM Lead WHERE Id = 'x'", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Id FROM Lead OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE"),
        (f"SELECT Id FROM Lead WHERE Name IN ({'1' * 100})", "INVALID_FIELD"),
    ],
)
def test_refusals_have_their_codes(org: Org, soql: str, code: str) -> None:
    """What is no query, or asks for what is not there, is refused with Salesforce's code."""
    assert org.query_error(soql) == code


def test_a_query_has_a_greatest_length(org: Org) -> None:
    """An address beyond 16,000 characters is refused before it is read."""
    soql = f"SELECT Id FROM Lead WHERE Name = '{'x' * 17_000}'"
    assert org.call("GET", "/query", q=soql).status_code == 414


def many(org: Org, count: int) -> None:
    """Create leads whose names are numbers."""
    for start in range(0, count, 200):
        records = [
            {"attributes": {"type": "Lead"}, "LastName": f"{number:04d}", "Company": "c"}
            for number in range(start, min(start + 200, count))
        ]
        assert org.call("POST", "/composite/sobjects", {"records": records}).status_code == 200


def test_pages_follow_until_done(org: Org) -> None:
    """Pages of the hinted size follow each other; what changes meanwhile moves no row."""
    many(org, 450)
    headers = {"Sforce-Query-Options": "batchSize=200"}
    soql = "SELECT LastName FROM Lead ORDER BY LastName DESC"
    page = org.json("GET", "/query", q=soql, headers=headers)
    assert (page["totalSize"], page["done"], len(page["records"])) == (450, False, 200)
    org.create("Lead", LastName="9999", Company="c")
    seen = page["records"]
    while not page["done"]:
        page = org.json("GET", page["nextRecordsUrl"], headers=headers)
        seen += page["records"]
    assert [row["LastName"] for row in seen] == [f"{n:04d}" for n in reversed(range(450))]
    assert "nextRecordsUrl" not in page


def test_a_locator_expires(org: Org) -> None:
    """An expired cursor is refused, and so is one that never was."""
    many(org, 201)
    headers = {"Sforce-Query-Options": "batchSize=1"}
    page = org.json("GET", "/query", q="SELECT Id FROM Lead", headers=headers)
    assert len(page["records"]) == 200
    org.sandbox.org.cursors.expire()
    expired = org.call("GET", page["nextRecordsUrl"])
    assert org.error(expired) == (400, "INVALID_QUERY_LOCATOR")
    assert org.error(org.call("GET", "/query/01gx-200")) == (400, "INVALID_QUERY_LOCATOR")


def test_query_all_sees_the_recycle_bin(org: Org, people: dict[str, str]) -> None:
    """A deleted record is found by queryAll alone."""
    assert org.call("DELETE", f"/sobjects/Contact/{people['bob']}").status_code == 204
    soql = "SELECT LastName, IsDeleted FROM Contact WHERE IsDeleted = true"
    assert org.query(soql) == []
    assert org.query(soql, call="queryAll") == [{"LastName": "o'Neil", "IsDeleted": True}]
