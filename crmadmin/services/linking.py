"""The verbs of editing associations of records: every edit is staged in the draft.

What the edits do to records is in ``services.effecting``, how they are carried out in
``services.planning``; ``services.drafting`` undoes them and takes them back.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from crmadmin.core.associations.links import PLAIN, PRIMARY, TURNED, LinkKey
from crmadmin.core.associations.selection import (
    Associated,
    Crossed,
    LinkOrder,
    Pointed,
    Records,
    Selection,
)
from crmadmin.core.associations.staging import (
    LinkCount,
    LinkFile,
    LinkFileProblem,
    LinkFileRow,
    LinkRow,
    MergePreview,
    OfferedKey,
    PrimaryBy,
    PrimaryRule,
    Staged,
    StagedEdit,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import COMPANIES, System
from crmadmin.core.effects.rows import Page
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.reading.association_labels import in_order
from crmadmin.core.records.query import RecordQuery
from crmadmin.preview.linking.choosing import primary_pairs
from crmadmin.services.links.around import around
from crmadmin.services.links.edits import edited_rows, staged_edits
from crmadmin.services.links.files import (
    checked_file,
    file_changes,
    file_sample,
    read_rows,
    staged_file,
)
from crmadmin.services.links.merging import merge_of, previewed, staged_merge, worked_merge
from crmadmin.services.links.offering import offered_keys
from crmadmin.services.links.working import all_rows, editing, looking, staged_order, worked_order
from crmadmin.store.database import Database


class Linking:
    """Edit the associations of one workspace's records, in its draft; usable from any thread.

    Every verb that stages is one transaction and one edit of the draft. It raises a Problem on a
    workspace that is open for reading only, where nothing would change, and for what HubSpot
    would refuse. Every verb with a monitor raises Cancelled, and leaves no trace then.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keys(self, one: str, other: str) -> tuple[OfferedKey, ...]:
        """Give what pairs of two objects can be given or lose, in the order of addresses.

        First that they are associated, then the primary one where these objects have one, then
        the labels as drafted; of records of one object those of two texts each way round.
        """
        with looking(self._database, unwatched) as ground:
            return offered_keys(ground.configuration, one, other)

    def count(self, order: LinkOrder, monitor: Monitor = unwatched) -> LinkCount:
        """Count the pairs of an order and say what stands against it, without staging it."""
        with looking(self._database, monitor) as ground:
            return worked_order(ground, order).count

    def sample(
        self, order: LinkOrder, page: Page | None = None, monitor: Monitor = unwatched
    ) -> tuple[LinkRow, ...]:
        """Give some of the pairs that an order changes, by their ids; 200 without a page."""
        with looking(self._database, monitor) as ground:
            worked = worked_order(ground, order)
            if worked.ordered is None:
                return ()
            return ground.named(worked.objects, worked.ordered.sample(page or Page()))

    def changes(self, order: LinkOrder, monitor: Monitor = unwatched) -> Iterator[LinkRow]:
        """Give all pairs that an order changes, by their ids, in one consistent state."""
        with looking(self._database, monitor) as ground:
            yield from all_rows(ground, worked_order(ground, order))

    def stage(self, order: LinkOrder, monitor: Monitor = unwatched) -> Staged:
        """Stage an order."""
        with editing(self._database, monitor) as ground:
            return staged_order(ground, order)

    def merging(
        self,
        labels: Sequence[Address],
        into: AssociationLabel,
        *,
        delete: bool = True,
        selection: Selection | None = None,
        monitor: Monitor = unwatched,
    ) -> MergePreview:
        """Count what a merge of labels does; of a split, ``delete`` is False.

        Problem if one of the labels is not there.
        """
        with looking(self._database, monitor) as ground:
            merge = merge_of(ground, labels, into, deletes=delete)
            doing = Doing.SPLIT if selection is not None else Doing.MERGE
            return previewed(ground, merge, doing, selection)

    def merge_changes(
        self,
        labels: Sequence[Address],
        into: AssociationLabel,
        *,
        delete: bool = True,
        selection: Selection | None = None,
        monitor: Monitor = unwatched,
    ) -> Iterator[LinkRow]:
        """Give all pairs that a merge, split or move changes, by their ids."""
        with looking(self._database, monitor) as ground:
            merge = merge_of(ground, labels, into, deletes=delete)
            yield from all_rows(ground, worked_merge(ground, merge, Doing.MERGE, selection))

    def merge(
        self,
        labels: Sequence[Address],
        into: AssociationLabel,
        *,
        delete: bool = True,
        monitor: Monitor = unwatched,
    ) -> Staged:
        """Make one label of several: of definitions and records, in one edit.

        ``into`` is new, one that is there (with other texts it is renamed), or one of
        ``labels``. Each pair gets it once and loses the others; with ``delete`` these go.
        """
        return self._merge(labels, into, Doing.MERGE, delete=delete, monitor=monitor)

    def move(
        self,
        label: Address,
        into: AssociationLabel,
        *,
        delete: bool = True,
        monitor: Monitor = unwatched,
    ) -> Staged:
        """Make another label of one; a new one takes its limits over."""
        return self._merge([label], into, Doing.MOVE, delete=delete, monitor=monitor)

    def split(
        self,
        label: Address,
        into: AssociationLabel,
        selection: Selection,
        monitor: Monitor = unwatched,
    ) -> Staged:
        """Make another label of one for some of its pairs; the rest keep it."""
        return self._merge(
            [label], into, Doing.SPLIT, delete=False, selection=selection, monitor=monitor
        )

    def primary_order(
        self, records: Records, rule: PrimaryRule, monitor: Monitor = unwatched
    ) -> LinkOrder:
        """Give the order that makes one company the primary one of each record, by a rule.

        Records of which the rule finds no company, or more than one, are left out.
        """
        one, other = in_order(records.object, COMPANIES)
        with looking(self._database, monitor) as ground:
            pairs = primary_pairs(ground.net((one, other)), ground.tables, records, rule)
        return LinkOrder(
            from_object=one,
            to_object=other,
            doing=Doing.PRIMARY,
            selection=Pointed(pairs=pairs),
            adds=(PRIMARY,),
        )

    def choose_primary(
        self, records: Records, rule: PrimaryRule, monitor: Monitor = unwatched
    ) -> Staged:
        """Choose the primary company of records by a rule."""
        return self.stage(self.primary_order(records, rule, monitor), monitor)

    def read_file(self, path: Path, monitor: Monitor = unwatched) -> LinkFile:
        """Read a file of associations and check every row of it, without staging it.

        Problem if it is no such file, or if its header lacks what every row needs.
        """
        rows = read_rows(path, monitor)
        with looking(self._database, monitor) as ground:
            return checked_file(ground, path.name, rows)

    def file_sample(
        self, file: LinkFile, page: Page | None = None, monitor: Monitor = unwatched
    ) -> tuple[LinkRow, ...]:
        """Give some of the pairs that a good file changes; of each two objects a page."""
        with looking(self._database, monitor) as ground:
            return file_sample(ground, file, page or Page())

    def file_changes(self, file: LinkFile, monitor: Monitor = unwatched) -> Iterator[LinkRow]:
        """Give all pairs that a good file changes."""
        with looking(self._database, monitor) as ground:
            yield from file_changes(ground, file)

    def stage_file(self, file: LinkFile, monitor: Monitor = unwatched) -> Staged:
        """Stage all rows of a file in one edit; Problem if any of them is bad."""
        with editing(self._database, monitor) as ground:
            return staged_file(ground, file)

    def around(self, name: str, record_id: str) -> tuple[LinkRow, ...]:
        """Give what a record is associated with, before the draft and after it."""
        with looking(self._database, unwatched) as ground:
            return tuple(around(ground, name, record_id))

    def edits(self) -> tuple[StagedEdit, ...]:
        """List the edits of records that the draft holds in effect, in their order."""
        with looking(self._database, unwatched) as ground:
            return staged_edits(ground)

    def rows(
        self, edit_id: str, page: Page | None = None, monitor: Monitor = unwatched
    ) -> tuple[LinkRow, ...]:
        """Give some pairs of a staged edit, on top of the edits before it; none if it is gone.

        What the edits come to together is in ``services.effecting``.
        """
        with looking(self._database, monitor) as ground:
            return edited_rows(ground, edit_id, page or Page())

    def _merge(
        self,
        labels: Sequence[Address],
        into: AssociationLabel,
        doing: Doing,
        *,
        delete: bool,
        selection: Selection | None = None,
        monitor: Monitor,
    ) -> Staged:
        with editing(self._database, monitor) as ground:
            merge = merge_of(ground, labels, into, deletes=delete)
            return staged_merge(ground, merge, doing, selection)


def every_record(name: str) -> Records:
    """Give all HubSpot records of an object."""
    return Records(object=name, query=RecordQuery(system=System.HUBSPOT, object=name, columns=()))


__all__ = [
    "PLAIN",
    "PRIMARY",
    "TURNED",
    "Associated",
    "AssociationEdit",
    "Crossed",
    "Doing",
    "LinkCount",
    "LinkFile",
    "LinkFileProblem",
    "LinkFileRow",
    "LinkKey",
    "LinkOrder",
    "LinkRow",
    "Linking",
    "MergePreview",
    "OfferedKey",
    "Page",
    "Pointed",
    "PrimaryBy",
    "PrimaryRule",
    "Records",
    "Selection",
    "Staged",
    "StagedEdit",
    "every_record",
]
