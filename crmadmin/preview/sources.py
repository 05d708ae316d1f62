"""What a preview reads: the wide tables, the owners, the stages, in one snapshot."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, func, null, select

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import DEALS, Definition, System, ValueKind
from crmadmin.core.sync.comparison import MappedField, mapped_fields
from crmadmin.core.sync.dataset import with_stages
from crmadmin.core.sync.owners import Owners, Person, match_owners
from crmadmin.models import OwnerRow, StageRow, UserRow
from crmadmin.store.records import RecordTable, RecordTables, key_column, load_tables

Expression = ColumnElement[Any]
"""An SQL expression; what it holds is the rules' business, not the type checker's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The workspace as the rules see it."""

    tables: RecordTables
    owners: Owners
    stages: tuple[str, ...]

    def hubspot(self, name: str) -> RecordTable | None:
        """Give a HubSpot object's table, None if nothing of it was imported."""
        return self.tables.get(System.HUBSPOT, name)

    def salesforce(self, name: str) -> RecordTable | None:
        """Give a Salesforce object's table, None if nothing of it was imported."""
        return self.tables.get(System.SALESFORCE, name)

    def definitions(self, system: System, name: str) -> dict[str, Definition]:
        """Give the definitions of an object; deal stages with the pipelines' stages (D43)."""
        table = self.tables.get(system, name)
        found = dict(table.definitions) if table else {}
        if system is System.HUBSPOT and name == DEALS and "dealstage" in found:
            found["dealstage"] = with_stages(found["dealstage"], self.stages)
        return found

    def mapped(
        self, configuration: Configuration, hubspot_object: str, salesforce_object: str
    ) -> tuple[MappedField, ...]:
        """Apply the mappings of an object to one Salesforce object (D20)."""
        return mapped_fields(
            configuration.mappings(hubspot_object),
            salesforce_object,
            self.definitions(System.HUBSPOT, hubspot_object),
            self.definitions(System.SALESFORCE, salesforce_object),
        )


def load_sources(connection: Connection) -> Sources:
    """Read what every preview needs beside the records."""
    owners = [
        Person(id=row.owner_id, identity=row.identity, active=not row.archived)
        for row in connection.execute(select(OwnerRow.__table__))
    ]
    users = [
        Person(id=row.user_id, identity=row.identity, active=row.active)
        for row in connection.execute(select(UserRow.__table__))
    ]
    stages = connection.scalars(
        select(StageRow.stage_id)
        .where(StageRow.object == DEALS)
        .order_by(StageRow.pipeline_id, StageRow.position)
    )
    return Sources(
        tables=load_tables(connection),
        owners=match_owners(owners, users),
        stages=tuple(stages),
    )


def text_of(side: FromClause, name: str) -> Expression:
    """Give the column of a property's wire text, NULL if the table has none."""
    return side.c[name] if name in side.c else null()


def key_of(side: FromClause, name: str, kind: ValueKind) -> Expression:
    """Give the column by which values of a property are compared."""
    keyed = key_column(name)
    return side.c[keyed] if kind.has_key and keyed in side.c else text_of(side, name)


def is_flagged(table: RecordTable, side: FromClause, name: str) -> ColumnElement[bool]:
    """Tell whether a Salesforce flag (IsDeleted, IsConverted) is set; false if unknown."""
    definition = table.definitions.get(name)
    kind = definition.kind if definition else ValueKind.TEXT
    return func.coalesce(func.lower(key_of(side, name, kind)), "false") == "true"
