"""The demo dataset is what its tool writes, and contains what its README says."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tools.demo.__main__ import OUT, generate
from tools.demo.clock import NOW, hubspot_time, salesforce_time
from tools.demo.crm import HUBSPOT_OBJECTS
from tools.demo.facts.dataset import SALESFORCE_OBJECTS, Dataset
from tools.demo.facts.since import TRIGGERS
from tools.demo.facts.table import chapters, disagreements
from tools.demo.plant.dirt import PLACEHOLDER_PHONES
from tools.demo.story import tell

_FICTION = re.compile(
    r"\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \d\d \d\d"
    r"|\+44 (20 7946 0\d{3}|(161|117|113|131) 496 0\d{3}|29 2018 0\d{3}|7700 900\d{3})"
    r"|\+353 20 91\d \d{4}|\+1 \d{3} 555 01\d\d"
)
_NO_EMAILS = ("accueil@intranet", "contact at lumen.example", "jean@@courriel.example")


@pytest.fixture(scope="module")
def ledger() -> Counter[str]:
    """Count how often each fact is planted."""
    return tell().planted


@pytest.fixture(scope="module")
def data() -> Dataset:
    """Give the committed dataset."""
    return Dataset(OUT)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_tool_writes_the_committed_files_to_the_byte(tmp_path: Path) -> None:
    """A change of the tool comes with the files that it writes."""
    generate(tmp_path)
    written, committed = _files(tmp_path), _files(OUT)
    assert sorted(written) == sorted(committed)
    assert [name for name in written if written[name] != committed[name]] == []


def test_the_files_contain_what_was_planted(data: Dataset, ledger: Counter[str]) -> None:
    """Counting from the files alone gives the ledger."""
    assert disagreements(data, ledger) == []


def test_every_planted_fact_is_counted(ledger: Counter[str]) -> None:
    """Nothing is planted that no chapter of the README counts."""
    counted = {fact.planted for facts in chapters(ledger).values() for fact in facts}
    assert {key for key in ledger if key.split("/")[1] not in TRIGGERS} <= counted


def test_a_missing_fact_is_noticed(tmp_path: Path, ledger: Counter[str]) -> None:
    """The check of the facts can fail: without its history nothing changed."""
    shutil.copytree(OUT, tmp_path, dirs_exist_ok=True)
    history = tmp_path / "hubspot" / "history" / "contacts.csv"
    history.write_text(history.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    found = disagreements(Dataset(tmp_path), ledger)
    assert "contacts/HS_CLEAR/always_use_salesforce: 3 planted, 0 found" in found


def test_it_is_small() -> None:
    """The whole dataset stays well under 12 MB."""
    assert sum(map(len, _files(OUT).values())) < 8_000_000


def test_it_has_the_size_that_pages_expect(data: Dataset) -> None:
    """About 2,000 contacts, 600 companies, 800 deals, 1,500 leads, 120 tickets."""
    sizes = [len(data.hubspot(kind)) for kind in HUBSPOT_OBJECTS]
    assert sizes == pytest.approx([2000, 600, 800, 1500, 120], rel=0.02)


def test_all_addresses_and_numbers_are_fictional(data: Dataset) -> None:
    """No e-mail outside ``.example``, no number outside the ranges for fiction."""
    contacts = data.hubspot("contacts")
    emails = {row["email"].lower() for row in contacts} - {"", *_NO_EMAILS}
    assert [email for email in emails if not email.endswith(".example")] == []
    numbers = {row[name] for row in contacts for name in ("phone", "mobilephone", "fax")}
    numbers |= {row["phone"] for row in data.hubspot("companies")}
    numbers -= {"", *PLACEHOLDER_PHONES}
    assert [number for number in numbers if not _FICTION.fullmatch(number)] == []


@pytest.mark.parametrize("kind", HUBSPOT_OBJECTS)
def test_hubspot_times_make_sense(data: Dataset, kind: str) -> None:
    """Created, then modified or synced, then today; history starts with the record."""
    created = "hs_createdate" if kind == "leads" else "createdate"
    modified = "lastmodifieddate" if kind == "contacts" else "hs_lastmodifieddate"
    born = {row["hs_object_id"]: row[created] for row in data.hubspot(kind)}
    for row in data.hubspot(kind):
        assert row[created] <= row[modified] <= hubspot_time(NOW)
        assert row.get("salesforcelastsynctime", "") <= row[modified]
    for change in data.rows(f"hubspot/history/{kind}"):
        assert born[change["record_id"]] <= change["timestamp"] < hubspot_time(NOW)


@pytest.mark.parametrize("kind", SALESFORCE_OBJECTS)
def test_salesforce_times_make_sense(data: Dataset, kind: str) -> None:
    """Created, then modified, then today."""
    for row in data.salesforce(kind):
        assert row["CreatedDate"] <= row["LastModifiedDate"] <= salesforce_time(NOW)


def test_open_deals_close_later_and_closed_ones_did(data: Dataset) -> None:
    """Most open deals are planned; a closed one was closed before today."""
    deals = [row for row in data.hubspot("deals") if row["closedate"]]
    today = hubspot_time(NOW)
    late = [r for r in deals if r["hs_is_closed"] == "false" and r["closedate"] < today]
    planned = [r for r in deals if r["hs_is_closed"] == "false" and r["closedate"] >= today]
    assert 0 < len(late) < len(planned) / 8
    assert len(planned) > 200


def test_associations_name_records_and_types_that_exist(data: Dataset) -> None:
    """No association hangs in the air."""
    ids = {kind: {row["hs_object_id"] for row in data.hubspot(kind)} for kind in HUBSPOT_OBJECTS}
    types = {
        (path.stem, label["category"], str(label["typeId"]), label["label"] or "")
        for path in (OUT / "hubspot" / "labels").glob("*.json")
        for label in data.json(f"hubspot/labels/{path.stem}")["results"]
    }
    for tie in data.rows("hubspot/associations"):
        assert tie["from_id"] in ids[tie["from_object"]]
        assert tie["to_id"] in ids[tie["to_object"]]
        pair = f"{tie['from_object']}-{tie['to_object']}"
        assert (pair, tie["category"], tie["type_id"], tie["label"]) in types


def test_lists_have_the_members_that_they_count(data: Dataset) -> None:
    """A list's size is the number of its members."""
    members = Counter(row["list_id"] for row in data.rows("hubspot/list_memberships"))
    lists = data.json("hubspot/lists")["lists"]
    assert {found["listId"]: found["size"] for found in lists} == members
