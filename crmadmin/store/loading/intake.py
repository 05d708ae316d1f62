"""One import into the workspace: everything that it writes goes through here."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, insert, update

from crmadmin.core.definitions import Definition, System
from crmadmin.core.import_report import Loaded
from crmadmin.core.portal import AssociationType, Owner, Pipeline, RecordList, User
from crmadmin.core.progress import Progress
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.report import Mode
from crmadmin.models import ImportRow
from crmadmin.store import documents
from crmadmin.store.interruption import interruptible
from crmadmin.store.loading import declaring, portal, removing
from crmadmin.store.loading.facts import FactLoading
from crmadmin.store.loading.merging import Past
from crmadmin.store.loading.records import RecordLoading
from crmadmin.store.pull_marks import forget_mark
from crmadmin.store.records import RecordTable, load_table


class Intake:
    """Writes one import within its caller's transaction.

    ``started_at`` is the moment, as a canonical datetime key, at which values that the
    import replaces count as changed; none of them is kept where ``keeps_past`` is false.
    """

    def __init__(self, connection: Connection, *, started_at: str, keeps_past: bool = True) -> None:
        self._connection = connection
        row = {"started_at": started_at, "finished_at": started_at, "report": "{}"}
        key = connection.execute(insert(ImportRow).values(row)).inserted_primary_key
        self.import_id = int(key[0]) if key else 0
        past = Past(import_id=self.import_id, changed_at=started_at)
        self._past = past if keeps_past else None

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

    def records_of_file(self, system: System, name: str) -> None:
        """Note that a file brought records of an object: the next pull reads it in full."""
        forget_mark(self._connection, system, name)

    def remove_records(self, table: RecordTable, pull_id: int, mode: Mode) -> int:
        """Take the records away that a pull found gone; give how many there were."""
        return removing.remove_records(self._connection, table, pull_id, mode)

    def keep_properties(self, system: System, name: str, names: Collection[str]) -> int:
        """Take the declared properties away that are not among ``names``; give how many."""
        return removing.keep_properties(self._connection, system, name, names)

    def owners(self) -> tuple[Owner, ...]:
        """Give every HubSpot owner known."""
        return portal.owners(self._connection)

    def pipelines(self) -> tuple[Pipeline, ...]:
        """Give every pipeline known."""
        return portal.pipelines(self._connection)

    def load_owners(self, owners: Sequence[Owner], *, whole: bool = False) -> Loaded:
        """Write HubSpot owners; others go where these are the ``whole``."""
        return portal.load_owners(self._connection, owners, whole=whole)

    def load_users(self, users: Sequence[User], *, whole: bool = False) -> Loaded:
        """Write Salesforce users; others go where these are the ``whole``."""
        return portal.load_users(self._connection, users, whole=whole)

    def load_lists(self, lists: Sequence[RecordList], *, whole: bool = False) -> Loaded:
        """Write lists; others go where these are the ``whole``."""
        return portal.load_lists(self._connection, lists, whole=whole)

    def replace_documents(
        self,
        system: System,
        kind: str,
        found: Sequence[AccountDocument],
        scope: str | None = None,
    ) -> Loaded:
        """Make these the documents of a kind, or of one scope of it."""
        new = documents.replace_documents(self._connection, system, kind, found, scope)
        return Loaded(read=len(found), new=new)

    def load_pipelines(self, name: str, pipelines: Sequence[Pipeline]) -> Loaded:
        """Write the pipelines of an object."""
        return portal.load_pipelines(self._connection, name, pipelines)

    def load_association_types(
        self,
        from_object: str,
        to_object: str,
        types: Sequence[AssociationType],
        *,
        whole: bool = False,
    ) -> Loaded:
        """Write the association types from one object to another; ``whole`` as a portal lists."""
        return portal.load_association_types(
            self._connection, from_object, to_object, types, whole=whole
        )

    def finish(self, *, finished_at: str, report: str) -> None:
        """Keep the import's report."""
        self._connection.execute(
            update(ImportRow)
            .where(ImportRow.import_id == self.import_id)
            .values(finished_at=finished_at, report=report)
        )
