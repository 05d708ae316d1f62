"""What the consequences of changes are read from: two configurations and one snapshot."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from crmadmin.core.changes.changes import Change, Delete
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.associations import AssociationType, End, label_type
from crmadmin.models import AssociationTypeRow
from crmadmin.preview.consequences.carried import associated
from crmadmin.preview.linking.nets import Nets
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.records import RecordTables, load_tables

Objects = tuple[str, str]
"""The two objects of a label, in the order of its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The configuration before the changes and after all of them, and what the portal tells.

    ``nets`` are what the edits of records' associations after the changes make of them.
    """

    connection: Connection
    before: Configuration
    after: Configuration
    bindings: Bindings
    ends: frozenset[End]
    tables: RecordTables
    nets: Nets
    totals: dict[Objects, int] = field(default_factory=dict)

    def associated(self, objects: Objects) -> int:
        """Count the pairs of records of two objects that are associated before; counted once."""
        if objects not in self.totals:
            self.totals[objects] = self.connection.scalar(associated(*objects)) or 0
        return self.totals[objects]

    def labels(
        self, configuration: Configuration, objects: Objects
    ) -> Mapping[AssociationType, AssociationLabel]:
        """Give the labels of two objects that the portal has, by their types."""
        return {
            kind: label
            for label in configuration.each(AssociationLabel)
            if (label.from_object, label.to_object) == objects
            and (kind := label_type(label.address, self.bindings)) is not None
        }


def read_ground(
    connection: Connection, changes: Iterable[Change], configuration: Configuration | None = None
) -> Ground:
    """Read what changes stand on; they are made on ``configuration``, None = the base.

    A change counts as made whatever the configuration holds at its address.
    """
    before = read_base(connection) if configuration is None else configuration
    after = before
    for change in changes:
        after = after.replaced(change.address, None if isinstance(change, Delete) else change.new)
    types = connection.execute(select(AssociationTypeRow.__table__))
    bindings = read_bindings(connection)
    return Ground(
        connection=connection,
        before=before,
        after=after,
        bindings=bindings,
        nets=Nets(connection, after, bindings),
        ends=frozenset(
            End(
                from_object=row.from_object,
                to_object=row.to_object,
                category=row.category,
                type_id=row.type_id,
            )
            for row in types
        ),
        tables=load_tables(connection),
    )
