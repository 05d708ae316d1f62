"""Facts about associations, labels and primary companies (domain/associations.md)."""

from collections import Counter, defaultdict

from tools.demo.facts.dataset import Dataset
from tools.demo.facts.fact import Fact, brought, planted
from tools.demo.schema import labels

_WON = {"Closed Won", "Renewed"}
_CUSTOMERS = {"customer", "evangelist"}


def _companies(data: Dataset, kind: str) -> dict[str, set[str]]:
    found = defaultdict(set)
    for tie in data.ties(kind, "companies"):
        found[tie["from_id"]].add(tie["to_id"])
    return found


def _primaries(data: Dataset, kind: str) -> Counter[str]:
    return Counter(t["from_id"] for t in data.ties(kind, "companies") if t["label"] == "Primary")


def _several(data: Dataset, kind: str) -> int:
    return sum(len(found) > 1 for found in _companies(data, kind).values())


def _several_without_primary(data: Dataset, kind: str) -> int:
    primaries = _primaries(data, kind)
    return sum(
        len(found) > 1 and not primaries[record] for record, found in _companies(data, kind).items()
    )


def _two_primaries(data: Dataset) -> int:
    return sum(count > 1 for count in _primaries(data, "contacts").values())


def _labels(data: Dataset) -> list[str]:
    found = data.json("hubspot/labels/contacts-companies")["results"]
    return [label["label"] for label in found if label["category"] == labels.USER]


def _used(data: Dataset) -> Counter[str]:
    ties = data.ties("contacts", "companies")
    return Counter(tie["label"] for tie in ties if tie["category"] == labels.USER)


def _unused_labels(data: Dataset) -> int:
    return sum(not _used(data)[label] for label in _labels(data))


def _paired(data: Dataset) -> int:
    found = data.json("hubspot/labels/companies-contacts")["results"]
    back = {label["label"] for label in found if label["category"] == labels.USER}
    return sum(label not in back for label in _labels(data))


def _more_than_one_label(data: Dataset) -> int:
    carried = Counter(
        (tie["from_id"], tie["to_id"])
        for tie in data.ties("contacts", "companies")
        if tie["category"] == labels.USER
    )
    return sum(count > 1 for count in carried.values())


def _behind(data: Dataset) -> int:
    stages = {row["hs_object_id"]: row["lifecyclestage"] for row in data.hubspot("companies")}
    won = {row["hs_object_id"] for row in data.hubspot("deals") if row["dealstage"] in _WON}
    buyers = {
        tie["to_id"]
        for tie in data.ties("deals", "companies")
        if tie["from_id"] in won and tie["label"] == "Primary"
    }
    return sum(stages[company] not in _CUSTOMERS for company in buyers)


def _contacts_behind(data: Dataset) -> int:
    stages = {row["hs_object_id"]: row["lifecyclestage"] for row in data.hubspot("contacts")}
    won = {row["hs_object_id"] for row in data.hubspot("deals") if row["dealstage"] in _WON}
    buyers = {tie["to_id"] for tie in data.ties("deals", "contacts") if tie["from_id"] in won}
    return sum(stages[contact] not in _CUSTOMERS for contact in buyers)


def tie_facts() -> list[Fact]:
    """List what is special about associations."""
    return [
        brought("labels of contacts and companies (50 are allowed)",
                lambda data: len(_labels(data))),
        brought("… of them paired", _paired),
        brought("… of them on no record", _unused_labels),
        brought("contact–company pairs with several labels", _more_than_one_label),
        brought("contacts with several companies", lambda data: _several(data, "contacts")),
        planted("contacts/several_companies_no_primary",
                "… and no primary one", lambda data: _several_without_primary(data, "contacts")),
        planted("contacts/two_primary_companies",
                "contacts with two primary companies", _two_primaries),
        planted("deals/two_companies",
                "deals with two companies", lambda data: _several(data, "deals")),
        planted("deals/two_companies_no_primary",
                "… and no primary one", lambda data: _several_without_primary(data, "deals")),
        planted("tickets/two_companies",
                "tickets with two companies", lambda data: _several(data, "tickets")),
        planted("tickets/two_companies_no_primary",
                "… and no primary one", lambda data: _several_without_primary(data, "tickets")),
        planted("companies/behind_their_sales",
                "companies with a won deal that are no customers", _behind),
        brought("contacts of a won deal who are no customers", _contacts_behind),
        brought("workflows", lambda data: len(data.json("hubspot/workflows")["results"])),
        brought("lists", lambda data: len(data.json("hubspot/lists")["lists"])),
    ]  # fmt: skip
