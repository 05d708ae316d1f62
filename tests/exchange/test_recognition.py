"""What a single file is shows in its shape, columns, ids and name."""

import json
from pathlib import Path

import pytest

from crmadmin.core.definitions import System
from crmadmin.core.import_report import FileKind
from crmadmin.errors import Problem
from crmadmin.exchange.recognition import source_of
from tests.shared_data import shared

LEAD, CONTACT = "00Q5g0000AAJj3xEQD", "0035g0000AAJ0fzAQD"
ACCOUNT = "0015g0000AAE0LNAQ1"


def recognised(path: Path, object_name: str | None = None) -> tuple[str, str, str]:
    """Give kind, system and object of a file."""
    source = source_of(path, object_name)
    return str(source.kind), str(source.system or ""), source.object


def refused(path: Path, object_name: str | None = None) -> str:
    """Give the code of the problem that a file is refused with."""
    with pytest.raises(Problem) as problem:
        source_of(path, object_name)
    assert problem.value.facts["file"] == path.name
    assert problem.value.facts["line"] == 1
    return problem.value.code


def written(folder: Path, name: str, text: str) -> Path:
    """Write a file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("x.csv", f"ID,NAME\n{ACCOUNT},a\n", ("records", "salesforce", "Account")),
        ("x.csv", f'"Id"\n"{LEAD[:15]}"\n', ("records", "salesforce", "Lead")),
        ("Contact.csv", "Id,LastName\n", ("records", "salesforce", "Contact")),
        (
            "Pet__c.csv",
            "Id,Name\na015g0000AAE0LNAQ1,x\n",
            ("records", "salesforce", "Pet__c"),
        ),
        (
            "User.csv",
            "Id,Username,Email\n0055g0000AAEMaxAQH,a,b\n",
            ("users", "salesforce", ""),
        ),
        ("export.csv", "Record ID;Prénom;E-mail\n1;a;b\n", ("records", "hubspot", "contacts")),
        ("x.csv", "Record ID,Deal Name,Deal Stage\n", ("records", "hubspot", "deals")),
        (
            "hubspot-crm-exports-all-companies-2026-09-05.csv",
            "Record ID,City\n1,Paris\n",
            ("records", "hubspot", "companies"),
        ),
        ("toutes-les-transactions.csv", "hs_object_id,x\n1,2\n", ("records", "hubspot", "deals")),
        ("x.csv", "Company ID,Name,Domain\n", ("records", "hubspot", "companies")),
        (
            "x.csv",
            "from_object,from_id,to_object,to_id,category,type_id,label\n",
            ("associations", "hubspot", ""),
        ),
        ("x.csv", "list_id,record_id\n101,1\n", ("memberships", "hubspot", "")),
        (
            "contacts.csv",
            "record_id,property,value,timestamp,source_type\n",
            ("history", "hubspot", "contacts"),
        ),
        (
            "x.csv",
            "LeadId,Field,OldValue,NewValue,CreatedDate\n",
            ("history", "salesforce", "Lead"),
        ),
        (
            "Pet__History.csv",
            "ParentId,Field,OldValue,NewValue,CreatedDate\n",
            ("history", "salesforce", "Pet__c"),
        ),
    ],
)
def test_tables_are_recognised(
    tmp_path: Path, name: str, text: str, expected: tuple[str, str, str]
) -> None:
    """By header and ids first, by name where these leave it open."""
    assert recognised(written(tmp_path, name, text)) == expected


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        (
            "contacts.json",
            {"results": [{"name": "email", "type": "string", "fieldType": "text"}]},
            ("properties", "hubspot", "contacts"),
        ),
        (
            "x.json",
            {
                "results": [
                    {"name": name, "type": "string", "fieldType": "text"}
                    for name in ("dealname", "dealstage", "amount")
                ]
            },
            ("properties", "hubspot", "deals"),
        ),
        (
            "x.json",
            {"name": "Lead", "fields": [{"name": "Id", "type": "id"}]},
            ("describe", "salesforce", "Lead"),
        ),
        (
            "deals.json",
            {"results": [{"id": "default", "label": "Sales", "stages": []}]},
            ("pipelines", "hubspot", "deals"),
        ),
        (
            "contacts-companies.json",
            {"results": [{"category": "HUBSPOT_DEFINED", "typeId": 279, "label": None}]},
            ("labels", "hubspot", "contacts/companies"),
        ),
        ("x.json", {"lists": [{"listId": "1", "name": "a"}]}, ("lists", "hubspot", "")),
        (
            "x.json",
            {"results": [{"id": "1", "email": "a", "firstName": "b", "userId": 1}]},
            ("owners", "hubspot", ""),
        ),
    ],
)
def test_documents_are_recognised(
    tmp_path: Path, name: str, content: object, expected: tuple[str, str, str]
) -> None:
    """By the shape of the API's answer, the object by the file's name or the properties."""
    assert recognised(written(tmp_path, name, json.dumps(content))) == expected


def test_the_object_can_be_said(tmp_path: Path) -> None:
    """Where neither columns nor name tell it; its case does not matter for Salesforce."""
    path = written(tmp_path, "x.csv", "Id,Name\n")
    assert refused(path) == "import.unknown_object"
    assert recognised(path, "opportunity") == ("records", "salesforce", "Opportunity")
    path = written(tmp_path, "x.csv", "hs_object_id,memo\n1,2\n")
    assert refused(path) == "import.unknown_object"
    assert recognised(path, "tickets") == ("records", "hubspot", "tickets")
    assert recognised(path, "Contacts") == ("records", "hubspot", "contacts")
    path = written(tmp_path, "x.csv", "contact_id,memo\n1,2\n")
    assert recognised(path, "contacts") == ("records", "hubspot", "contacts")
    path = written(tmp_path, "x.csv", "record_id,property,value,timestamp\n")
    assert refused(path) == "import.unknown_object"
    assert recognised(path, "leads") == ("history", "hubspot", "leads")


@pytest.mark.parametrize(
    ("name", "text", "said", "code"),
    [
        ("Lead.csv", f"Id\n{CONTACT}\n", None, "import.wrong_object"),
        ("x.csv", f"Id\n{CONTACT}\n", "Lead", "import.wrong_object"),
        ("x.csv", "Record ID,Deal Name,Deal Stage\n", "contacts", "import.wrong_object"),
        ("x.csv", f"Id\n{CONTACT}\n", "contacts", "import.wrong_object"),
        ("x.csv", "hs_object_id,memo\n1,2\n", "Lead", "import.wrong_object"),
        ("contacts.csv", "Record ID,Deal Name,Deal Stage\n", None, "import.wrong_object"),
        ("contacts.csv", "email,firstname\na,b\n", None, "import.no_id_column"),
        ("x.csv", "Name,City\na,b\n", "Account", "import.no_id_column"),
        ("x.csv", "Name,City\na,b\n", None, "import.unknown_object"),
        ("x.csv", "Id,Name\n12,a\n", None, "import.unknown_object"),
        ("x.csv", "Name^City\na^b\n", None, "import.unknown_delimiter"),
        ("x.json", '{"name": "Lead", "fields": []}', "Contact", "import.wrong_object"),
        ("x.json", '{"something": 1}', None, "import.unknown_json"),
    ],
)
def test_what_cannot_be_told_or_contradicts_is_refused(
    tmp_path: Path, name: str, text: str, said: str | None, code: str
) -> None:
    """With the file and the line that shows it."""
    assert refused(written(tmp_path, name, text), said) == code


def test_malformed_json_names_its_line(tmp_path: Path) -> None:
    """The parser's own words are in the details."""
    path = written(tmp_path, "x.json", '{\n "results": [\n  {"name": }\n ]\n}')
    with pytest.raises(Problem) as problem:
        source_of(path)
    assert problem.value.code == "import.bad_json"
    assert problem.value.facts["line"] == 3
    assert problem.value.detail


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("company_data.csv", (FileKind.RECORDS, "companies")),
        ("contact_data.csv", (FileKind.RECORDS, "contacts")),
        ("deal_data.csv", (FileKind.RECORDS, "deals")),
        ("ticket_data.csv", (FileKind.RECORDS, "tickets")),
        ("contact_property_history_data.csv", (FileKind.HISTORY, "contacts")),
        ("contact_list_member_data.csv", (FileKind.MEMBERSHIPS, "")),
    ],
)
def test_tables_of_a_warehouse_are_recognised(name: str, expected: tuple[FileKind, str]) -> None:
    """As far as they hold what a portal exports."""
    source = source_of(shared("hubspot-tables", name))
    assert (source.kind, source.object) == expected
    assert source.system is System.HUBSPOT


@pytest.mark.parametrize(
    "name", ["owner_data", "property_data", "deal_company_data", "team_data", "deal_stage_data"]
)
def test_other_tables_of_a_warehouse_are_refused(name: str) -> None:
    """With a sentence, never with a crash."""
    path = shared("hubspot-tables", f"{name}.csv")
    assert refused(path) in {"import.unknown_object", "import.no_id_column"}
