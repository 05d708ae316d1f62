"""Facts about what happened since the last sync (D28–D31)."""

from collections import Counter

from tools.demo.facts.changes import HISTORIES, changes
from tools.demo.facts.dataset import SYNCED, Dataset
from tools.demo.facts.fact import Fact, at_least, planted

TRIGGERS = ("HS_SET", "HS_CLEAR", "SF_SET", "SF_CLEAR", "BOTH_HS_LATER", "BOTH_SF_LATER")
RULES = ("prefer_salesforce_unless_blank", "always_use_salesforce", "two_way", "dont_sync")
_COMPARED = frozenset(
    [
        "phone",
        "jobtitle",
        "city",
        "mobilephone",
        "zip",
        "consent_date",
        "amount",
        "numberofemployees",
        "industry",
        "vat_number",
        "closedate",
        "next_step",
    ]
)


def change_counts(data: Dataset) -> Counter[str]:
    """Count changes since the last sync by ``object/trigger/rule``."""
    return Counter(f"{c.object}/{c.trigger}/{c.rule}" for c in changes(data))


def change_facts() -> list[Fact]:
    """List what happened since the last sync, and what only looks as if."""
    return [
        *(_ties(kind) for kind in SYNCED),
        *(fact for kind in SYNCED[:2] for fact in _fills(kind)),
        planted("contacts/HS_SET_AFTER_SF_CLEAR", "contacts cleared in Salesforce, then set here",
                lambda data: _both(data, here=True)),
        planted("contacts/HS_CLEAR_AFTER_SF_SET", "contacts set in Salesforce, then cleared here",
                lambda data: _both(data, here=False)),
        planted("contacts/own_writes", "rows that the integration itself wrote after the last sync",
                _own_writes),
        planted("contacts/formula_changes", "formula results that changed", _formula_changes),
        planted("contacts/unmapped_changes", "changes of a property that is not mapped", _unmapped),
        *(_older(kind) for kind in SYNCED),
    ]  # fmt: skip


def _ties(kind: str) -> Fact:
    return planted(
        f"{kind}/TIE",
        f"{kind} changed on both sides in the same millisecond",
        lambda data: sum(change.tie and change.object == kind for change in changes(data)),
    )


def _fills(kind: str) -> tuple[Fact, Fact]:
    def here(data: Dataset) -> int:
        return sum(
            c.object == kind and c.trigger == "HS_SET" and not c.there for c in changes(data)
        )

    def there(data: Dataset) -> int:
        return sum(c.object == kind and c.trigger == "SF_SET" and not c.here for c in changes(data))

    return (
        at_least(f"{kind}/HS_FILL", f"{kind} set in HubSpot where Salesforce is blank", here),
        at_least(f"{kind}/SF_FILL", f"{kind} set in Salesforce where HubSpot is blank", there),
    )


def _both(data: Dataset, *, here: bool) -> int:
    return sum(
        c.trigger == "BOTH_HS_LATER" and (bool(c.here), bool(c.there)) == (here, not here)
        for c in changes(data)
    )


def _since(data: Dataset, kind: str) -> dict[str, str]:
    return {left["hs_object_id"]: left["salesforcelastsynctime"] for left, _, _ in data.pairs[kind]}


def _own_writes(data: Dataset) -> int:
    since = _since(data, "contacts")
    return sum(
        row["source_type"] == "SALESFORCE" and row["timestamp"] > since.get(row["record_id"], "9")
        for row in data.rows("hubspot/history/contacts")
    )


def _unmapped(data: Dataset) -> int:
    since = _since(data, "contacts")
    mapped = {mapping["property"] for mapping in data.settings["contacts"]["mappings"]}
    return sum(
        row["property"] not in mapped and row["timestamp"] > since.get(row["record_id"], "9")
        for row in data.rows("hubspot/history/contacts")
    )


def _formula_changes(data: Dataset) -> int:
    return sum(
        data.fields[kind, row["Field"]]["calculated"]
        for kind, name in HISTORIES.items()
        for row in data.rows(f"salesforce/history/{name}")
    )


def _older(kind: str) -> Fact:
    def count(data: Dataset) -> int:
        changed = {(c.left["hs_object_id"], c.name) for c in changes(data) if c.object == kind}
        return sum(
            _differ(left[mapping["property"]], right[mapping["fields"][target]])
            for left, target, right in data.pairs[kind]
            for mapping in data.settings[kind]["mappings"]
            if target in mapping["fields"] and mapping["property"] in _COMPARED
            and (left["hs_object_id"], mapping["property"]) not in changed
        )  # fmt: skip

    return at_least(f"{kind}/older_differences", f"{kind}: older differences, no history", count)


def _differ(left: str, right: str) -> bool:
    return left.removesuffix("T00:00:00.000Z") != right.removesuffix(".0")
