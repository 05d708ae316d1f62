"""A dataset folder, read back."""

import csv
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tools.demo.crm import HUBSPOT_OBJECTS

Row = dict[str, str]
SALESFORCE_OBJECTS = ("Lead", "Contact", "Account", "Opportunity")
SYNCED = ("contacts", "companies", "deals")
LINKS = {
    "contacts": (("salesforcecontactid", "Contact"), ("salesforceleadid", "Lead")),
    "companies": (("salesforceaccountid", "Account"),),
    "deals": (("hs_salesforceopportunityid", "Opportunity"),),
}


@dataclass(frozen=True, eq=False)
class Dataset:
    """The records, histories and definitions of a dataset folder, each read when asked for."""

    folder: Path
    _tables: dict[str, list[Row]] = field(default_factory=dict)

    def rows(self, name: str) -> list[Row]:
        """Give the rows of a CSV file, by its path without ending."""
        if name not in self._tables:
            path = self.folder / f"{name}.csv"
            with path.open(encoding="utf-8", newline="") as file:
                self._tables[name] = list(csv.DictReader(file))
        return self._tables[name]

    def json(self, name: str) -> Any:
        """Give the content of a JSON file, by its path without ending."""
        return json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))

    def hubspot(self, kind: str) -> list[Row]:
        """Give HubSpot's records of a kind."""
        return self.rows(f"hubspot/{kind}")

    def salesforce(self, kind: str) -> list[Row]:
        """Give Salesforce's records of a kind."""
        return self.rows(f"salesforce/{kind}")

    @cached_property
    def by_id(self) -> dict[str, tuple[str, Row]]:
        """Salesforce Id -> object and record."""
        return {
            row["Id"]: (kind, row) for kind in SALESFORCE_OBJECTS for row in self.salesforce(kind)
        }

    @cached_property
    def settings(self) -> Any:
        """The ``sync`` part of the configuration."""
        text = (self.folder / "config.yaml").read_text(encoding="utf-8")
        return YAML(typ="safe").load(text)["sync"]

    @cached_property
    def included(self) -> set[str]:
        """Ids of the contacts that are members of the inclusion list."""
        name = self.settings["contacts"]["inclusion_list"]
        lists = self.json("hubspot/lists")["lists"]
        list_id = next(found["listId"] for found in lists if found["name"] == name)
        members = self.rows("hubspot/list_memberships")
        return {row["record_id"] for row in members if row["list_id"] == list_id}

    def link(self, kind: str, row: Row) -> tuple[str, str] | None:
        """Give the Salesforce object and Id that a HubSpot record names; None if none."""
        for name, target in LINKS[kind]:
            if row[name]:
                return target, row[name]
        return None

    def linked(self, kind: str, row: Row) -> tuple[str, Row] | None:
        """Give the live record behind a sound link, through a conversion if need be (D3–D5)."""
        link = self.link(kind, row)
        found = self.by_id.get(link[1]) if link else None
        if found and found[1].get("IsConverted") == "true" and found[1]["IsDeleted"] == "false":
            found = self.by_id.get(found[1]["ConvertedContactId"])
        return found if found and found[1]["IsDeleted"] == "false" else None

    @cached_property
    def pairs(self) -> dict[str, list[tuple[Row, str, Row]]]:
        """The soundly linked pairs of each object: HubSpot record, Salesforce object, record."""
        return {
            kind: [(row, *found) for row in self.hubspot(kind) if (found := self.linked(kind, row))]
            for kind in SYNCED
        }

    @cached_property
    def linked_ids(self) -> set[str]:
        """Salesforce Ids that some HubSpot record is linked to, soundly or not."""
        named = {
            link[1] for kind in SYNCED for row in self.hubspot(kind)
            if (link := self.link(kind, row))
        }  # fmt: skip
        followed = {right["Id"] for pairs in self.pairs.values() for _, _, right in pairs}
        return named | followed

    def live(self, kind: str) -> list[Row]:
        """Give Salesforce's records that are neither deleted nor converted."""
        return [
            row
            for row in self.salesforce(kind)
            if row["IsDeleted"] == "false" and row.get("IsConverted", "false") == "false"
        ]

    @cached_property
    def emails(self) -> Counter[str]:
        """How many HubSpot contacts have each e-mail."""
        return Counter(e for row in self.hubspot("contacts") if (e := folded(row["email"])))

    @cached_property
    def unlinked_people(self) -> dict[str, list[Row]]:
        """E-mail -> live Leads and Contacts that nobody is linked to."""
        found = defaultdict(list)
        for kind in ("Lead", "Contact"):
            for row in self.live(kind):
                if row["Id"] not in self.linked_ids:
                    found[folded(row["Email"])].append(row)
        return found

    def ties(self, here: str, there: str) -> list[Row]:
        """Give the associations of a pair of objects."""
        rows = self.rows("hubspot/associations")
        return [row for row in rows if (row["from_object"], row["to_object"]) == (here, there)]

    @cached_property
    def fields(self) -> dict[tuple[str, str], Any]:
        """Salesforce object and field name -> description."""
        return {
            (kind, found["name"]): found
            for kind in SALESFORCE_OBJECTS
            for found in self.json(f"salesforce/describe/{kind}")["fields"]
        }

    @cached_property
    def options(self) -> dict[tuple[str, str], list[str]]:
        """HubSpot object and property name -> option values, stages included."""
        found = {
            (kind, prop["name"]): [option["value"] for option in prop["options"]]
            for kind in HUBSPOT_OBJECTS
            for prop in self.json(f"hubspot/properties/{kind}")["results"]
            if prop["type"] == "enumeration" and prop["options"]
        }
        pipelines = self.json("hubspot/pipelines/deals")["results"]
        found["deals", "dealstage"] = [s["id"] for pipe in pipelines for s in pipe["stages"]]
        return found


def folded(email: str) -> str:
    """Give an e-mail as matching compares it."""
    return email.strip().lower()
