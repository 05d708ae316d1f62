"""Which associations are listed in place of labels."""

from PySide6.QtCore import QObject, Slot

from crmadmin.core.configuration.bindings import FORWARD
from crmadmin.core.effects.effect import Effect
from crmadmin.core.effects.rows import Among, AssociatedPairs
from crmadmin.core.effects.usage import Joined
from crmadmin.ui.pages.associations.labels.carrying import CarryingList, carried
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.labels.stage import Stage
from crmadmin.ui.pages.associations.tab import AssociationsDesk


class Listing(QObject):
    """List the associations behind a count."""

    def __init__(self, desk: AssociationsDesk, carrying: CarryingList, stage: Stage) -> None:
        super().__init__(stage)
        self._desk = desk
        self._carrying = carrying
        self._stage = stage

    @Slot(object)
    def open_count(self, row: LabelRow) -> None:
        """List what carries a label, or a type of HubSpot's."""
        line, effect = row.line, carried(row)
        if effect is not None:
            self.open_effect(effect, row)
        elif row.usage is not None and line.standard is not None:
            which = AssociatedPairs(
                from_object=line.from_object, to_object=line.to_object, type_id=line.ids[FORWARD]
            )
            self._show(which, row.usage.associations, row.texts[0])

    @Slot(object, object)
    def open_effect(self, effect: Effect, row: LabelRow) -> None:
        """List what an edit of a label would touch."""
        if row.line.before is not None:
            effecting = self._desk.services.effecting
            self._carrying.show_effect(effecting, effect, row.line.before)
            self._turn()

    def open_among(self, pair: tuple[str, str], among: Among) -> None:
        """List the associated pairs that the matrix counts."""
        usage = self._desk.holdings.usage
        if usage is not None:
            joined = usage.joined.get(pair, Joined())
            which = AssociatedPairs(from_object=pair[0], to_object=pair[1], among=among)
            counts = (joined.pairs, joined.labelled, joined.unlabelled, joined.primary)
            self._show(which, dict(zip(Among, counts, strict=True))[among])

    def _show(self, which: AssociatedPairs, total: int, name: str = "") -> None:
        self._carrying.show_associated(self._desk.services.effecting, which, total, name)
        self._turn()

    def _turn(self) -> None:
        self._stage.list_carrying()
        self._desk.shell.actions.refresh()
