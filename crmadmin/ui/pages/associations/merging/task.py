"""What a person wants of labels: which become which, of which associations."""

from dataclasses import dataclass

from crmadmin.core.associations.selection import Associated
from crmadmin.core.associations.staging import MergePreview, Staged
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.progress import Monitor
from crmadmin.services.linking import Linking


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Labels that become another one.

    ``doing`` is a merge, a split or a move. ``selection`` are the associations of a split.
    ``delete`` has the definitions go once no pair carries them.
    """

    doing: Doing
    labels: tuple[Address, ...]
    into: AssociationLabel
    selection: Associated | None = None
    delete: bool = True

    def preview(self, linking: Linking, monitor: Monitor) -> MergePreview:
        """Say what it would do; raises Cancelled."""
        return linking.merging(
            self.labels,
            self.into,
            delete=self.delete and self.doing is not Doing.SPLIT,
            selection=self.selection,
            monitor=monitor,
        )

    def stage(self, linking: Linking, monitor: Monitor) -> Staged:
        """Stage it as one edit of the draft; Problem where HubSpot would refuse it."""
        match self.doing:
            case Doing.SPLIT if self.selection is not None:
                return linking.split(self.labels[0], self.into, self.selection, monitor=monitor)
            case Doing.MOVE:
                return linking.move(self.labels[0], self.into, delete=self.delete, monitor=monitor)
            case _:
                return linking.merge(self.labels, self.into, delete=self.delete, monitor=monitor)
