"""Histories, associations, members and users are read row by row."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crmadmin.core.definitions import Definition, System
from crmadmin.errors import Problem
from crmadmin.exchange import facts
from crmadmin.exchange.opening import opened
from crmadmin.exchange.sheets import Sheet

PHONE = Definition(system=System.HUBSPOT, object="contacts", name="phone")
SCORE = Definition(
    system=System.SALESFORCE, object="Lead", name="Score__c", type="double", label="Score"
)
LEAD = "00Q5g0000AAJj3xEQD"


def rows(
    folder: Path, text: str, read: Callable[[Sheet], Iterator[facts.Facts]]
) -> list[facts.Fact]:
    """Read a table with one of the readers."""
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    with opened(path) as sheet:
        return [row for part in read(sheet) for row in part.rows]


def test_hubspot_history(tmp_path: Path) -> None:
    """Times are canonical, names are those of the properties, the user may be missing."""
    found = rows(
        tmp_path,
        "record_id,property,value,timestamp,source_type\n"
        "1,PHONE,+33,2026-09-05T10:11:12.345Z,CRM_UI\n"
        "1,other,,1757067072345,FORM\n",
        lambda sheet: facts.hubspot_history(sheet, [PHONE]),
    )
    assert found == [
        ("1", "phone", "2026-09-05T10:11:12.345Z", "+33", "", "CRM_UI", ""),
        ("1", "other", "2025-09-05T10:11:12.345Z", "", "", "FORM", ""),
    ]


def test_salesforce_history(tmp_path: Path) -> None:
    """Ids have 18 characters, old and new value are both kept."""
    found = rows(
        tmp_path,
        "CreatedById,LeadId,Field,OldValue,NewValue,CreatedDate\n"
        f"005,{LEAD[:15]},score__c,1,2.0,2026-09-05T10:11:12.345+0000\n",
        lambda sheet: facts.salesforce_history(sheet, "Lead", [SCORE]),
    )
    assert found == [(LEAD, "Score__c", "2026-09-05T10:11:12.345Z", "2.0", "1", "", "005")]


def test_a_change_of_owner_is_one_of_its_id(tmp_path: Path) -> None:
    """Salesforce's history names a reference without ``Id``; other fields stay as they are."""
    owner = Definition(system=System.SALESFORCE, object="Lead", name="OwnerId", type="reference")
    text = Definition(system=System.SALESFORCE, object="Lead", name="PaidId", type="string")
    found = rows(
        tmp_path,
        "LeadId,Field,OldValue,NewValue,CreatedDate\n"
        f"{LEAD},Owner,Ada,Bob,2026-09-05\n{LEAD},Paid,1,2,2026-09-05\n",
        lambda sheet: facts.salesforce_history(sheet, "Lead", [owner, text]),
    )
    assert [row[1] for row in found] == ["OwnerId", "Paid"]


def test_associations_and_members(tmp_path: Path) -> None:
    """Type ids are numbers, objects lower case."""
    found = rows(
        tmp_path,
        "from_object,from_id,to_object,to_id,category,type_id,label\n"
        "Contacts,1,companies,2,HUBSPOT_DEFINED,1,Primary\n",
        facts.associations,
    )
    assert found == [("contacts", "1", "companies", "2", "HUBSPOT_DEFINED", 1, "Primary")]
    members = rows(tmp_path, "record_id,list_id\n1,101\n", facts.memberships)
    assert members == [("101", "1")]


def test_users(tmp_path: Path) -> None:
    """Identity folds names and e-mail; a user whose state is not given is active."""
    path = tmp_path / "User.csv"
    path.write_text(
        "ID,FIRSTNAME,LASTNAME,EMAIL,ISACTIVE\n"
        f"{LEAD[:15]}, Ada ,BENOIT,Ada@Example.org,false\n0055g0000AAENoAAQX,,,,\n",
        encoding="utf-8",
    )
    with opened(path) as sheet:
        ((users, _done),) = facts.users(sheet)
    assert users[0].user_id == LEAD
    assert users[0].identity == "ada|benoit|ada@example.org"
    assert [user.active for user in users] == [False, True]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("record_id,property,value\n", "import.missing_column", 1),
        ("record_id,property,value,timestamp\n1,a,b,soon\n", "import.bad_cell", 2),
        ("record_id,property,value,timestamp\n1,a,b,\n", "import.bad_cell", 2),
        ("record_id,property,value,timestamp\n\n ,a,b,2026-09-05\n", "import.no_id", 3),
    ],
)
def test_history_without_its_essentials_is_refused(
    tmp_path: Path, text: str, code: str, line: int
) -> None:
    """A value without record or moment says nothing."""
    with pytest.raises(Problem) as refused:
        rows(tmp_path, text, lambda sheet: facts.hubspot_history(sheet, []))
    assert (refused.value.code, refused.value.facts["line"]) == (code, line)


def test_an_association_without_type_is_refused(tmp_path: Path) -> None:
    """The type id must be a number."""
    header = "from_object,from_id,to_object,to_id,category,type_id\n"
    with pytest.raises(Problem) as refused:
        rows(tmp_path, header + "contacts,1,companies,2,X,Primary\n", facts.associations)
    assert refused.value.code == "import.bad_cell"
    assert refused.value.facts["column"] == "type_id"
