"""One import into the workspace: everything that it writes goes through here."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, insert, update

from crmadmin.core.definitions import Definition, System
from crmadmin.core.import_report import Loaded
from crmadmin.core.portal import AssociationType, Owner, Pipeline, RecordList, User
from crmadmin.core.progress import Progress
from crmadmin.models import ImportRow
from crmadmin.store.interruption import interruptible
from crmadmin.store.loading import declaring, portal
from crmadmin.store.loading.facts import FactLoading
from crmadmin.store.loading.merging import Past
from crmadmin.store.loading.records import RecordLoading
from crmadmin.store.records import RecordTable, load_table


class Intake:
    """Writes one import within its caller's transaction.

    ``started_at`` is the moment, as a canonical datetime key, at which values that the
    import replaces count as changed.
    """

    def __init__(self, connection: Connection, *, started_at: str) -> None:
        self._connection = connection
        row = {"started_at": started_at, "finished_at": started_at, "report": "{}"}
        key = connection.execute(insert(ImportRow).values(row)).inserted_primary_key
        self.import_id = int(key[0]) if key else 0
        self._past = Past(import_id=self.import_id, changed_at=started_at)

    def watched(self, beat: Callable[[], None]) -> AbstractContextManager[None]:
        """Call ``beat`` every few milliseconds while SQLite works; it may raise Cancelled."""

        def monitor(_progress: Progress) -> None:
            beat()

        return interruptible(self._connection, monitor, "import")

    def definitions(self, system: System, name: str) -> tuple[Definition, ...]:
        """Give the properties of an object that are known so far."""
        table = load_table(self._connection, system, name)
        return tuple(table.definitions.values()) if table is not None else ()

    def declare(
        self, system: System, name: str, definitions: Sequence[Definition]
    ) -> tuple[RecordTable, tuple[Definition, ...]]:
        """Declare properties; give the object's table and the properties to recompute."""
        return declaring.declare(self._connection, system, name, definitions)

    def sample(self, table: RecordTable, definition: Definition, size: int) -> list[str]:
        """Give some distinct stored texts of a property."""
        return declaring.sample(self._connection, table, definition, size)

    def recompute(self, table: RecordTable, converts: Mapping[str, declaring.Convert]) -> None:
        """Make stored texts canonical anew."""
        declaring.recompute(self._connection, table, converts)

    def records(self, table: RecordTable, properties: Sequence[Definition]) -> RecordLoading:
        """Begin to load records with these properties."""
        return RecordLoading(self._connection, table, properties, self._past)

    def facts(self, columns: Sequence[str]) -> FactLoading:
        """Begin to load facts with these columns (see ``loading.facts``)."""
        return FactLoading(self._connection, columns)

    def owners(self) -> tuple[Owner, ...]:
        """Give every HubSpot owner known."""
        return portal.owners(self._connection)

    def pipelines(self) -> tuple[Pipeline, ...]:
        """Give every pipeline known."""
        return portal.pipelines(self._connection)

    def load_owners(self, owners: Sequence[Owner]) -> Loaded:
        """Write HubSpot owners."""
        return portal.load_owners(self._connection, owners)

    def load_users(self, users: Sequence[User]) -> Loaded:
        """Write Salesforce users."""
        return portal.load_users(self._connection, users)

    def load_lists(self, lists: Sequence[RecordList]) -> Loaded:
        """Write lists."""
        return portal.load_lists(self._connection, lists)

    def load_pipelines(self, name: str, pipelines: Sequence[Pipeline]) -> Loaded:
        """Write the pipelines of an object."""
        return portal.load_pipelines(self._connection, name, pipelines)

    def load_association_types(
        self, from_object: str, to_object: str, types: Sequence[AssociationType]
    ) -> Loaded:
        """Write the association types from one object to another."""
        return portal.load_association_types(self._connection, from_object, to_object, types)

    def finish(self, *, finished_at: str, report: str) -> None:
        """Keep the import's report."""
        self._connection.execute(
            update(ImportRow)
            .where(ImportRow.import_id == self.import_id)
            .values(finished_at=finished_at, report=report)
        )
