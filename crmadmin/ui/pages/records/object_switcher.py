"""Choose whose records are shown: an object of one of the two systems."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox

from crmadmin.core.definitions import System
from crmadmin.services.browsing import ObjectCount
from crmadmin.ui import formats
from crmadmin.ui.names import object_name, system_icon, system_name
from crmadmin.ui.shell import Shell

ObjectKey = tuple[System, str]

_ORDER = ("contacts", "companies", "deals", "leads", "Lead", "Contact", "Account", "Opportunity")
_LONGEST = 16
_WIDTH = 200
_LIST_WIDTH = 280


class ObjectSwitcher(QComboBox):
    """List the objects of both systems with their counts; ``switched`` carries the one chosen."""

    switched = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("records.object")
        self._shell = shell
        self._objects: tuple[ObjectCount, ...] = ()
        self._keys: list[ObjectKey | None] = []
        self.setMaxVisibleItems(_LONGEST)
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_WIDTH)
        self.view().setMinimumWidth(_LIST_WIDTH)
        self.activated.connect(self._switch)

    def retranslate(self) -> None:
        """Word everything anew, in the colours worn now."""
        self.setAccessibleName(self.tr("Object"))
        self.setToolTip(self.tr("The object whose records are shown"))
        self.say(self._objects)

    def say(self, objects: Sequence[ObjectCount]) -> None:
        """List these objects, HubSpot's first, the usual ones first of each."""
        chosen = self.current()
        self._objects = tuple(sorted(objects, key=usual_order))
        self._keys = []
        with QSignalBlocker(self):
            self.clear()
            for system in System:
                self._add_system(system)
            if chosen is not None:
                self.choose(chosen)

    def keys(self) -> tuple[ObjectKey, ...]:
        """Give the objects listed."""
        return tuple(key for key in self._keys if key is not None)

    def current(self) -> ObjectKey | None:
        """Give the object chosen."""
        place = self.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def choose(self, key: ObjectKey) -> None:
        """Mark an object as chosen, without telling."""
        if key in self._keys:
            with QSignalBlocker(self):
                self.setCurrentIndex(self._keys.index(key))

    def step(self, by: int) -> None:
        """Switch to the next object, or the one before."""
        keys, current = self.keys(), self.current()
        if current in keys:
            self.choose(keys[(keys.index(current) + by) % len(keys)])
            self._switch()

    def _add_system(self, system: System) -> None:
        counts = [count for count in self._objects if count.system is system]
        if not counts:
            return
        self.addItem(system_name(system))
        self._keys.append(None)
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.item(self.count() - 1).setEnabled(False)
        icon = self._shell.icons.icon(system_icon(system), "text")
        for count in counts:
            name = object_name(system, count.object)
            self.addItem(icon, f"{name}  {formats.number(count.records)}")
            self._keys.append((system, count.object))

    def _switch(self) -> None:
        key = self.current()
        if key is not None:
            self.switched.emit(key)


def usual_order(count: ObjectCount) -> tuple[str, int, str]:
    """Give the place of an object among others: HubSpot's first, the usual ones first of each."""
    usual = _ORDER.index(count.object) if count.object in _ORDER else len(_ORDER)
    return str(count.system), usual, count.object
