"""Small worlds of records to try one decision at a time on."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings, default_settings
from crmadmin.core.definitions import CONTACTS, Definition, Option, System
from crmadmin.core.sync.dataset import Association, Dataset, HistoryEntry
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.evaluation import evaluate
from crmadmin.core.sync.owners import Owners
from crmadmin.core.sync.scenarios import Scenario

Row = Mapping[str, str]
LAST_SYNC = "2026-09-10T00:00:00.000Z"
BEFORE, AFTER, LATER = (f"2026-09-{day}T00:00:00.000Z" for day in ("09", "11", "12"))


def hubspot(name: str, of: str = CONTACTS, **flags: Any) -> Definition:
    """Declare a HubSpot property; ``options`` may be plain values."""
    return Definition(system=System.HUBSPOT, object=of, name=name, **_flags(flags))


def salesforce(name: str, of: str = "Contact", **flags: Any) -> Definition:
    """Declare a Salesforce field; ``options`` may be plain values."""
    return Definition(system=System.SALESFORCE, object=of, name=name, **_flags(flags))


def _flags(flags: dict[str, Any]) -> dict[str, Any]:
    if "options" in flags:
        flags["options"] = tuple(
            Option(value=value, label=value, position=position)
            for position, value in enumerate(flags["options"])
        )
    return flags


class World:
    """A dataset and a configuration, built step by step; contacts unless said otherwise."""

    def __init__(self, of: str = CONTACTS) -> None:
        self.of = of
        self.records: dict[str, dict[str, dict[str, str]]] = {}
        self.definitions: dict[str, dict[str, Definition]] = {}
        self.settings: list[Setting] = [] if of == CONTACTS else [default_settings(of)]
        self.associations: list[Association] = []
        self.history: list[HistoryEntry] = []
        self.members: dict[str, frozenset[str]] = {}
        self.owners = Owners()

    def record(self, name: str, record_id: str, /, **values: str) -> "World":
        """Add a record of a HubSpot or Salesforce object."""
        self.records.setdefault(name, {})[record_id] = values
        return self

    def maps(self, ours: Definition, theirs: Definition, rule: SyncRule) -> "World":
        """Declare a property and a field and map them."""
        self.definitions.setdefault(self.of, {})[ours.name] = ours
        self.definitions.setdefault(theirs.object, {})[theirs.name] = theirs
        self.settings.append(
            FieldMapping(
                object=self.of,
                property_name=ours.name,
                fields=((theirs.object, theirs.name),),
                rule=rule,
            )
        )
        return self

    def declares(self, theirs: Definition) -> "World":
        """Declare a Salesforce field that is not mapped."""
        self.definitions.setdefault(theirs.object, {})[theirs.name] = theirs
        return self

    def syncs(self, **settings: Any) -> "World":
        """Set how contacts sync."""
        start = SyncObjectSettings(object=CONTACTS, creates="Lead")
        self.settings.append(replace(start, **settings))
        return self

    def associated(self, contact_id: str, company_id: str, *, primary: bool = True) -> "World":
        """Associate a contact with a company."""
        self.associations.append(
            Association(contact_id=contact_id, company_id=company_id, primary=primary)
        )
        return self

    def changed(
        self, name: str, record_id: str, column: str, at: str, source: str = "CRM_UI"
    ) -> "World":
        """Add a change to the history of either side."""
        ours = name == self.of
        self.history.append(
            HistoryEntry(
                system=System.HUBSPOT if ours else System.SALESFORCE,
                object=name,
                record_id=record_id,
                property_name=column,
                changed_at=at,
                source_type=source if ours else "",
            )
        )
        return self

    def dataset(self) -> Dataset:
        """Give what was built."""
        lower = {name: of for name, of in self.records.items() if name.islower()}
        upper = {name: of for name, of in self.records.items() if not name.islower()}
        return Dataset(
            hubspot=lower,
            salesforce=upper,
            hubspot_definitions={n: d for n, d in self.definitions.items() if n.islower()},
            salesforce_definitions={n: d for n, d in self.definitions.items() if not n.islower()},
            associations=tuple(self.associations),
            members=self.members,
            owners=self.owners,
            history=tuple(self.history),
        )

    def effects(self, scenario: Scenario) -> list[Effect]:
        """Predict a scenario."""
        configuration = Configuration.of(self.settings)
        return list(evaluate(self.dataset(), configuration, self.of, scenario).effects)

    def considered(self, scenario: Scenario) -> int:
        """Count the pairs looked at."""
        configuration = Configuration.of(self.settings)
        return evaluate(self.dataset(), configuration, self.of, scenario).considered


def linked(ours: Row, theirs: Row) -> World:
    """Make one contact linked to one Salesforce Contact."""
    return (
        World()
        .record(
            CONTACTS,
            "1",
            **{
                "email": "a@x.fr",
                "salesforcecontactid": "003",
                "salesforcelastsynctime": LAST_SYNC,
                **ours,
            },
        )
        .record("Contact", "003", **{"Email": "a@x.fr", **theirs})
    )


def outcomes(effects: list[Effect]) -> list[tuple[str, str]]:
    """Give outcome and reason of each effect."""
    return [(str(effect.outcome), effect.reason) for effect in effects]
