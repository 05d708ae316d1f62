"""The tab itself: the way that led here, the graph, one of its records in the panel."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.associations.graph import Node
from crmadmin.core.definitions import System
from crmadmin.core.portal_pages import PortalPages
from crmadmin.core.records.detail import RecordName
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.graph.reading import GraphReading
from crmadmin.ui.graph.saving import ask_file, picture, save
from crmadmin.ui.graph.scene import GraphScene, More, group_of
from crmadmin.ui.graph.strip import GraphStrip
from crmadmin.ui.graph.view import GraphView
from crmadmin.ui.graph.words import more_text, node_sentence
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.opening import LinkEditing
from crmadmin.ui.linking.subject import Subject
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.graph.commands import graph_actions
from crmadmin.ui.pages.associations.graph.detail import NodeDetail
from crmadmin.ui.pages.associations.tab import AssociationsDesk, AssociationsTab
from crmadmin.ui.widgets.empty import EmptyState

_PARTS = 2
_TOUCHED = Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION | Changes.DRAFT


class GraphTab(AssociationsTab):
    """Show a record amid those it is associated with; walk from it to the next."""

    def __init__(self, desk: AssociationsDesk) -> None:
        super().__init__(desk)
        self.reading = GraphReading(desk.shell.operations, desk.services)
        self.view = GraphView()
        self.view.describe = self._describe
        self.view.add_to_menu = self._fill_menu
        self._strip = GraphStrip(desk.shell)
        self._editable = not desk.services.database.read_only
        self._detail = NodeDetail(desk.shell, editable=self._editable)
        self._editing = LinkEditing(self, desk.shell, desk.services)
        self._pages = PortalPages()
        self._nothing = EmptyState(desk.shell.icons, "share-network")
        self._nothing.setObjectName("graph.nothing")
        self._middle: object = None
        self._stack = QStackedWidget()
        graph = QWidget()
        inner = QVBoxLayout(graph)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._strip)
        inner.addWidget(self.view, 1)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(graph)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.reading.changed.connect(self._show)
        self.view.entered.connect(self._show_node)
        self.view.opened.connect(self._open)
        self.view.looked.connect(self._strip.show_share)
        self._strip.stepped.connect(self.reading.step)
        self._strip.zoomed_in.connect(self.view.zoom_in)
        self._strip.zoomed_out.connect(self.view.zoom_out)
        self._strip.fitted.connect(self.view.fit)
        self._detail.walked.connect(self.reading.walk_to)
        self._detail.opened.connect(self.reading.open)
        self._detail.records_asked.connect(self._lead)
        self._detail.edit_asked.connect(self.edit)
        self.shell.theme.changed.connect(self._draw)

    def title(self) -> str:
        """Name the record in the middle."""
        record = self.reading.walk.current
        return "" if record is None else fill(self.tr("Associations · %1"), record.name)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("What a record is associated with, by which labels, and what is drafted")

    def detail(self) -> QWidget:
        """Give the record that is looked at."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is a graph."""
        return self.is_drawn()

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return graph_actions(self)

    def refresh(self, changes: Changes) -> None:
        """Read the graph anew where these changes touch it."""
        if changes & Changes.CONNECTION:
            connection = self.services.connecting.connection(System.HUBSPOT)
            self._pages = PortalPages.of(connection)
        if changes & _TOUCHED:
            self.reading.read()

    def go(self, subject: tuple[str, ...]) -> None:
        """Show the graph of a record (``contacts``, ``4021``)."""
        if len(subject) == _PARTS:
            self.reading.show((subject[0], subject[1]))
            self.view.setFocus()

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._strip.retranslate()
        self.view.setAccessibleName(self.tr("Graph of associations"))
        self._say_nothing()
        self.reading.read()

    def is_drawn(self) -> bool:
        """Tell whether there is a graph."""
        return self.reading.drawn is not None

    def current_node(self) -> Node | None:
        """Give the record that is looked at."""
        graph, key = self.reading.graph, self.view.current
        if graph is None or not isinstance(key, tuple):
            return None
        return graph.node(key)

    def may_open(self) -> bool:
        """Tell whether what is around the record may be shown too."""
        node = self.current_node()
        return node is not None and node.ring == 1

    def open_current(self) -> None:
        """Show or hide what is around the record."""
        node = self.current_node()
        if node is not None:
            self.reading.open(node.key)

    def may_edit(self) -> bool:
        """Tell whether associations of the record that is looked at may be edited."""
        return self._editable and self.current_node() is not None

    def edit(self) -> None:
        """Edit the association that leads to the record; those of the one in the middle."""
        graph, node = self.reading.graph, self.current_node()
        if graph is None or node is None:
            return
        parent = None if node.parent is None else graph.node(node.parent)
        if parent is None:
            self._editing.edit(Subject.of_record(node.record))
        else:
            self._editing.edit(Subject.of_record(parent.record, other=node.record))

    def lead_to_record(self) -> None:
        """Show the record on its own page."""
        node = self.current_node()
        if node is not None:
            self._lead(node.record)

    def copy(self) -> None:
        """Put a picture of the graph on the clipboard."""
        scene = self.view.shown
        if scene is not None:
            QGuiApplication.clipboard().setImage(picture(scene))
            self.shell.notices.toast(self.tr("Picture copied"))

    def save(self) -> None:
        """Ask where to save the graph, and save it."""
        record = self.reading.walk.current
        if record is not None:
            proposed = Path.home() / f"{record.object}-{record.id}.svg"
            ask_file(self, proposed, self._save)

    @Slot(object)
    def _save(self, path: Path) -> None:
        scene, record = self.view.shown, self.reading.walk.current
        if scene is None or record is None:
            return
        done = save(scene, path, record.name)
        said = self.tr("Saved as %1") if done else self.tr("%1 could not be written")
        self.shell.notices.toast(fill(said, str(path)))

    @Slot()
    def _show(self) -> None:
        """Show what was read."""
        self._say_nothing()
        self._strip.show_walk(self.reading.walk)
        self._stack.setCurrentIndex(int(self.is_drawn()))
        self._draw()
        self.heading_changed.emit()
        self.shell.actions.refresh()

    @Slot()
    def _draw(self) -> None:
        """Draw the graph in the colours worn now."""
        drawn = self.reading.drawn
        if drawn is None:
            self._detail.show_node(None, None, self._pages, is_open=False)
            return
        scene = GraphScene(
            drawn.graph, drawn.arrangement, self.shell.icons, self.shell.theme.tokens
        )
        centre = drawn.graph.centre.key
        self.view.show_scene(scene, centre, keeps_place=centre == self._middle)
        self._middle = centre

    @Slot(object)
    def _show_node(self, _key: object) -> None:
        node = self.current_node()
        is_open = node is not None and self.reading.is_open(node.key)
        self._detail.show_node(self.reading.graph, node, self._pages, is_open=is_open)
        self.shell.actions.refresh()

    @Slot(object)
    def _open(self, key: object) -> None:
        """Walk to a record, or show more of a group."""
        graph, node = self.reading.graph, self.current_node()
        if isinstance(key, More) and graph is not None:
            group = group_of(graph, key)
            if group is not None:
                self.reading.widen(group)
        elif node is not None and node.ring:
            self.reading.walk_to(node.record)

    @Slot(object)
    def _lead(self, record: RecordName) -> None:
        self.shell.navigation.go(Place("records", (record.system, record.object, record.id)))

    def _describe(self, key: object) -> str:
        graph, node = self.reading.graph, self.current_node()
        if graph is not None and isinstance(key, More):
            group = group_of(graph, key)
            return "" if group is None else more_text(group)
        return "" if graph is None or node is None else node_sentence(graph, node)

    def _fill_menu(self, menu: QMenu) -> None:
        for name in ("around", "edit", "records", "back", "on", "copy", "save"):
            menu.addAction(self.shell.actions.qt(f"associations.graph.{name}"))

    def _say_nothing(self) -> None:
        missing = self.reading.missing
        text = self.tr(
            "The graph shows one record amid those it is associated with: the labels on the "
            "lines, the primary ones emphasised, and what your draft adds or removes. Choose a "
            "record on the page Records, and there “Show as a graph”."
        )
        title = self.tr("Which record?")
        if missing is not None:
            title = fill(self.tr("The record %1 is not in this workspace"), missing.id)
        self._nothing.say(
            title,
            text,
            action=self.tr("Choose a record"),
            run=lambda: self.shell.navigation.go(Place("records", ("hubspot", "contacts"))),
        )
