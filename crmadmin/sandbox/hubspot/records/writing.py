"""How records are created, changed and archived, with their history.

A ``Writer`` is who writes: the person or app that history names, and what the sandbox delays.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.records.consequences import consequences
from crmadmin.sandbox.hubspot.records.record import Record
from crmadmin.sandbox.hubspot.records.stages import check_may_edit, check_stage, with_default_stage
from crmadmin.sandbox.hubspot.records.unique import check_unique_values
from crmadmin.sandbox.state import State
from crmadmin.sandbox.times import later


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Who writes to a portal.

    ``source_type`` and ``source_id`` are history's (``INTEGRATION``, ``CRM_UI``…). ``is_bound``
    says that pipeline rules bind this writer (domain/leads.md §5). Lags are seconds.
    """

    state: State
    source_type: str = "INTEGRATION"
    source_id: str = ""
    user_id: str = ""
    is_bound: bool = False
    search_lag: float = 0.0
    lead_name_lag: float = 0.0

    def create(self, kind: ObjectType, values: Mapping[str, str]) -> Record:
        """Create a record of values that were checked; 409 if a unique one is taken."""
        check_unique_values(self.state, kind, values, "")
        staged = with_default_stage(self.state, kind, values)
        check_stage(self.state, kind, None, staged, is_bound=self.is_bound)
        now = self.state.now()
        with self.state.change() as connection:
            number = self.state.next_number(f"record {kind.name}", least=self._least(kind))
            record = Record(
                id=str(number), number=number, properties={}, created_at=now, updated_at=now
            )
            given = {name: value for name, value in staged.items() if value != ""}
            own = {
                "hs_object_id": record.id,
                kind.created_property: now,
                kind.modified_property: now,
            }
            properties = {**given, **consequences(self.state, kind, {}, given, now), **own}
            connection.execute(
                "INSERT INTO record VALUES ('hubspot', ?, ?, ?, ?, ?, ?, 0, NULL, NULL)",
                (kind.name, record.id, number, json.dumps(properties), now, now),
            ).close()
            self._remember(kind, record.id, {}, properties, now)
            self._delay(kind, record.id, None)
        return replace(record, properties=properties)

    def update(self, kind: ObjectType, record: Record, values: Mapping[str, str]) -> Record:
        """Change values of a record; ``""`` clears; what does not change leaves no trace."""
        check_unique_values(self.state, kind, values, record.id)
        check_stage(self.state, kind, record, values, is_bound=self.is_bound)
        if self.is_bound:
            check_may_edit(self.state, kind, record, self.user_id)
        now = self.state.now()
        derived = consequences(self.state, kind, record.properties, values, now)
        # A backward lifecycle stage is among the consequences: it puts the old value back.
        properties = {**record.properties, **values, **derived}
        properties = {name: value for name, value in properties.items() if value != ""}
        if properties == record.properties:
            return record
        properties[kind.modified_property] = now
        return self._keep(kind, record, properties, now)

    def set_quietly(self, kind: ObjectType, record: Record, values: Mapping[str, str]) -> Record:
        """Set what follows from associations, which leaves the time of the last change (§5.3)."""
        properties = {**record.properties, **values}
        properties = {name: value for name, value in properties.items() if value != ""}
        if properties == record.properties:
            return record
        return self._keep(kind, record, properties, record.updated_at)

    def archive(self, kind: ObjectType, record: Record) -> None:
        """Put a record into the recycle bin; its associations go (§3.2)."""
        now = self.state.now()
        with self.state.change() as connection:
            connection.execute(
                "UPDATE record SET archived = 1, archived_at = ? "
                "WHERE system = 'hubspot' AND object = ? AND id = ?",
                (now, kind.name, record.id),
            ).close()
            self._delay(kind, record.id, record.properties)

    def _keep(
        self, kind: ObjectType, record: Record, properties: dict[str, str], updated_at: str
    ) -> Record:
        with self.state.change() as connection:
            connection.execute(
                "UPDATE record SET properties = ?, updated_at = ? "
                "WHERE system = 'hubspot' AND object = ? AND id = ?",
                (json.dumps(properties), updated_at, kind.name, record.id),
            ).close()
            self._remember(kind, record.id, record.properties, properties, self.state.now())
            self._delay(kind, record.id, record.properties)
        return replace(record, properties=properties, updated_at=updated_at)

    def _least(self, kind: ObjectType) -> int:
        """Give the least id that is free: ids grow."""
        with self.state.read() as connection:
            row = connection.execute(
                "SELECT max(number) FROM (SELECT max(number) AS number FROM record "
                "WHERE system = 'hubspot' AND object = :object AND archived = 0 UNION ALL "
                "SELECT max(number) FROM record "
                "WHERE system = 'hubspot' AND object = :object AND archived = 1)",
                {"object": kind.name},
            ).fetchone()
        return int(row[0] or 100) + 1

    def _remember(
        self,
        kind: ObjectType,
        record_id: str,
        before: Mapping[str, str],
        after: Mapping[str, str],
        now: str,
    ) -> None:
        changed = [name for name in {*before, *after} if before.get(name) != after.get(name)]
        rows = [
            (
                *("hubspot", kind.name, record_id, name, now, after.get(name)),
                *(before.get(name), self.source_type, self.source_id, self.user_id),
            )
            for name in changed
        ]
        with self.state.change() as connection:
            connection.executemany(
                "INSERT INTO history VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            ).close()

    def _delay(self, kind: ObjectType, record_id: str, before: Mapping[str, str] | None) -> None:
        """Let search see the record as it was for a while (§5.3)."""
        if self.search_lag <= 0:
            return
        until = later(self.state.now(), self.search_lag)
        with self.state.change() as connection:
            connection.execute(
                "INSERT INTO unindexed VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET until = excluded.until",
                (kind.name, record_id, None if before is None else json.dumps(before), until),
            ).close()
