"""The line above a graph: the way that led here, and how near one looks."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from crmadmin.ui import formats
from crmadmin.ui.graph.walk import Walk
from crmadmin.ui.graph.words import objects_name
from crmadmin.ui.i18n import fill
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.text import ElidedLabel, label

_SHOWN = 3
_LONGEST = 22


class GraphStrip(QFrame):
    """Back and forth, the records that led here as links, and the zoom.

    ``stepped`` carries how many steps to go along the way; the others ask the view.
    """

    stepped = Signal(int)
    zoomed_in = Signal()
    zoomed_out = Signal()
    fitted = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        wear(self, "tabs")
        self._shell = shell
        self._walk = Walk()
        self._back = self._button("arrow-left", "graph.back", lambda: self.stepped.emit(-1))
        self._on = self._button("arrow-right", "graph.on", lambda: self.stepped.emit(1))
        self._out = self._button("minus", "graph.zoom-out", self.zoomed_out.emit)
        self._in = self._button("plus", "graph.zoom-in", self.zoomed_in.emit)
        self._fit = self._button("corners-out", "graph.fit", self.fitted.emit)
        self._share = label("secondary")
        self._share.setMinimumWidth(40)
        self._way = QWidget()
        row = QHBoxLayout(self._way)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 4, 16, 4)
        whole.setSpacing(8)
        whole.addWidget(self._back)
        whole.addWidget(self._on)
        whole.addWidget(self._way, 1)
        for part in (self._out, self._share, self._in, self._fit):
            whole.addWidget(part)
        self.retranslate()

    def _button(self, icon: str, name: str, run: object) -> QPushButton:
        made = QPushButton()
        made.setObjectName(name)
        wear(made, "link")
        self._shell.icons.put(made, icon)
        made.clicked.connect(run)
        return made

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for button, text in (
            (self._back, self.tr("Back (Alt+←)")),
            (self._on, self.tr("Forward (Alt+→)")),
            (self._out, self.tr("Smaller (−)")),
            (self._in, self.tr("Larger (+)")),
            (self._fit, self.tr("Show the whole graph (Ctrl+0)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.show_walk(self._walk)

    def show_share(self, share: float) -> None:
        """Say how large the graph is shown."""
        self._share.setText(formats.percent(share))

    def show_walk(self, walk: Walk) -> None:
        """Show the last records of the way."""
        self._walk = walk
        self._back.setEnabled(bool(walk.behind))
        self._on.setEnabled(walk.can_go_on)
        row = self._way.layout()
        while row is not None and (item := row.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        self._fill(walk)

    def _fill(self, walk: Walk) -> None:
        row = self._way.layout()
        if not isinstance(row, QHBoxLayout) or walk.current is None:
            return
        behind = walk.behind[-_SHOWN:]
        if len(walk.behind) > _SHOWN:
            row.addWidget(label("secondary", "…"))
        for steps, record in zip(range(-len(behind), 0), behind, strict=True):
            name = record.name if len(record.name) <= _LONGEST else f"{record.name[:_LONGEST]}…"
            lead = link(name, partial(self.stepped.emit, steps), "graph.step")
            lead.setToolTip(fill(self.tr("Back to %1"), record.name))
            row.addWidget(lead)
            row.addWidget(label("secondary", "›"))
        here = ElidedLabel("section")
        here.setObjectName("graph.here")
        here.say(f"{walk.current.name} · {objects_name(walk.current.object)}")
        row.addWidget(here, 1)
