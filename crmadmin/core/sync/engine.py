"""The rules bound to one dataset, configuration, object and scenario: what each pair is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import CONTACTS, Definition, System, ValueKind
from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.sync.canonical import key_of
from crmadmin.core.sync.comparison import MappedField, mapped_fields
from crmadmin.core.sync.dataset import INTEGRATION_SOURCE, Dataset, email_of, moment_of
from crmadmin.core.sync.fields import Inputs, trigger_from
from crmadmin.core.sync.pairing import Pair, pair_records
from crmadmin.core.sync.scenarios import PairState, Scenario, considers, pair_trigger


@dataclass(frozen=True, kw_only=True)
class Engine:
    """Everything that the rules ask about the pairs of one object in one scenario."""

    dataset: Dataset
    configuration: Configuration
    object: str
    scenario: Scenario
    policies: Policies = field(default=DOCUMENTED)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Pair the object's records."""
        return pair_records(self.dataset, self.object)

    @cached_property
    def contacts(self) -> Mapping[str, Pair]:
        """Give the pair of each HubSpot contact, by its id."""
        return {
            pair.hubspot_id: pair
            for pair in pair_records(self.dataset, CONTACTS)
            if pair.hubspot_id and pair.state is not PairState.NOT_CHOSEN
        }

    @cached_property
    def mapped(self) -> Mapping[str, tuple[MappedField, ...]]:
        """Apply the mappings to each Salesforce object (D20)."""
        return {
            name: mapped_fields(
                self.configuration.mappings(self.object),
                name,
                self.dataset.hubspot_definitions.get(self.object, {}),
                self.salesforce_definitions(name),
            )
            for name in SALESFORCE_OBJECTS[self.object]
        }

    @property
    def creates(self) -> str:
        """Name the Salesforce object that a new record of this object makes."""
        return self.configuration.sync_settings(self.object).creates

    def salesforce_definitions(self, salesforce_object: str) -> dict[str, Definition]:
        """Give the fields known of a Salesforce object."""
        return self.dataset.salesforce_definitions.get(salesforce_object, {})

    @cached_property
    def _times(self) -> Mapping[tuple[System, str, str, str], str]:
        """Find the latest change of each property of each record (D28, D30, D31)."""
        latest: dict[tuple[System, str, str, str], str] = {}
        for entry in self.dataset.history:
            if entry.system is System.HUBSPOT and entry.source_type == INTEGRATION_SOURCE:
                continue
            key = (entry.system, entry.object, entry.record_id, entry.property_name)
            latest[key] = max(latest.get(key, ""), entry.changed_at)
        return latest

    @cached_property
    def _email_holders(self) -> Mapping[str, frozenset[str]]:
        holders: dict[str, set[str]] = {}
        for record_id, values in self.dataset.hubspot.get(CONTACTS, {}).items():
            holders.setdefault(email_of(values, "email"), set()).add(record_id)
        return {email: frozenset(ids) for email, ids in holders.items() if email}

    def value(self, pair: Pair, system: System, name: str) -> str | None:
        """Give a wire text of one side of a pair, None if blank or absent."""
        if system is System.HUBSPOT:
            record = self.dataset.hubspot.get(self.object, {}).get(pair.hubspot_id or "", {})
        else:
            records = self.dataset.salesforce.get(pair.salesforce_object or "", {})
            record = records.get(pair.salesforce_id or "", {})
        return record.get(name) or None

    def is_considered(self, pair: Pair) -> bool:
        """Tell whether the scenario looks at a pair (D1, D29)."""
        if not considers(self.scenario, pair.state):
            return False
        if self.scenario is Scenario.NEXT_SYNC and pair.state is PairState.LINKED:
            return self.is_triggered(pair)
        contacts_created = self.configuration.sync_settings(self.object).create_in_hubspot
        waits = self.scenario is Scenario.FIRST_MATCH and self.object == CONTACTS
        alone = pair.state is PairState.SALESFORCE_ONLY
        return not (waits and alone and not contacts_created)

    def changed_at(self, pair: Pair, mapped: MappedField) -> tuple[str | None, str | None]:
        """Give when each side of a field changed after the last sync, None = not (D28)."""
        record = self.dataset.hubspot.get(self.object, {}).get(pair.hubspot_id or "", {})
        since = moment_of(record, "salesforcelastsynctime")
        hubspot = self._times.get(
            (System.HUBSPOT, self.object, pair.hubspot_id or "", mapped.hubspot.name), ""
        )
        salesforce = self._times.get(
            (
                System.SALESFORCE,
                pair.salesforce_object or "",
                pair.salesforce_id or "",
                mapped.salesforce.name,
            ),
            "",
        )
        if mapped.salesforce.calculated:
            salesforce = ""
        return (
            hubspot if hubspot > since else None,
            salesforce if salesforce > since else None,
        )

    def is_triggered(self, pair: Pair) -> bool:
        """Tell whether a mapping that syncs has a change since the last sync (D29)."""
        return any(
            any(self.changed_at(pair, mapped))
            for mapped in self.mapped[pair.salesforce_object or ""]
            if mapped.mapping.rule is not SyncRule.DONT_SYNC
        )

    def has_email(self, contact_id: str | None) -> bool:
        """Tell whether a HubSpot contact has an e-mail (D9)."""
        values = self.dataset.hubspot.get(CONTACTS, {}).get(contact_id or "", {})
        return bool(email_of(values, "email"))

    def is_included(self, contact_id: str | None) -> bool:
        """Tell whether the inclusion list lets a contact pass (D10)."""
        name = self.configuration.sync_settings(CONTACTS).inclusion_list
        return name is None or contact_id in self.dataset.members.get(name, frozenset())

    def inputs(self, pair: Pair, mapped: MappedField) -> Inputs:
        """Collect what decides about one field of a pair."""
        hubspot = self.value(pair, System.HUBSPOT, mapped.hubspot.name)
        salesforce = self.value(pair, System.SALESFORCE, mapped.salesforce.name)
        changed: tuple[str | None, str | None] = (None, None)
        trigger = pair_trigger(self.scenario, pair.state)
        if trigger is None:
            changed = self.changed_at(pair, mapped)
            trigger = trigger_from(
                mapped,
                hubspot,
                salesforce,
                hubspot_changed_at=changed[0],
                salesforce_changed_at=changed[1],
                policies=self.policies,
            )
        return Inputs(
            mapped=mapped,
            trigger=trigger,
            hubspot=hubspot,
            salesforce=salesforce,
            hubspot_changed_at=changed[0],
            salesforce_changed_at=changed[1],
            email_taken=self._email_taken(pair, mapped, salesforce),
            owners=self.dataset.owners,
            policies=self.policies,
        )

    def _email_taken(self, pair: Pair, mapped: MappedField, salesforce: str | None) -> bool:
        if mapped.hubspot.kind is not ValueKind.EMAIL:
            return False
        key = key_of(ValueKind.EMAIL, salesforce) or ""
        return bool(self._email_holders.get(key, frozenset()) - {pair.hubspot_id})
