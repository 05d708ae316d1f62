"""The view on a graph: looked at from near and far, moved about, walked through by keys."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QMenu

from crmadmin.ui.graph.items import CardItem, key_of
from crmadmin.ui.graph.moving import Towards, next_card
from crmadmin.ui.graph.scene import GraphScene
from crmadmin.ui.stylesheet import wear

_STEP = 1.2
_NOTCH = 120
_LEAST, _MOST = 0.2, 2.5
_READABLE = 0.65
"""How small a graph may be shown at first: smaller, nobody reads it."""
_ARROWS = {
    Qt.Key.Key_Left: Towards.LEFT,
    Qt.Key.Key_Right: Towards.RIGHT,
    Qt.Key.Key_Up: Towards.UP,
    Qt.Key.Key_Down: Towards.DOWN,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GraphView(QGraphicsView):
    """Show a scene. ``entered`` carries the key of the card that is looked at, None for none.

    ``opened`` carries the key of a card that was double-clicked or entered, ``looked`` how large
    the graph is shown. Nothing moves by itself: a new graph is there at once.
    """

    entered = Signal(object)
    opened = Signal(object)
    looked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("graph.view")
        self.setFrameShape(QFrame.Shape.NoFrame)
        wear(self, "plain")
        self.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.add_to_menu: Callable[[QMenu], None] | None = None
        self.describe: Callable[[Hashable], str] | None = None
        self._shown: GraphScene | None = None
        self._current: Hashable | None = None
        self._is_fitted = True

    @property
    def shown(self) -> GraphScene | None:
        """Give the scene that is shown."""
        return self._shown

    @property
    def current(self) -> Hashable | None:
        """Give the key of the card that is looked at."""
        return self._current

    def show_scene(self, scene: GraphScene, centre: Hashable, *, keeps_place: bool) -> None:
        """Show another scene, and look at the card in its middle or at the one looked at before."""
        former, self._shown = self._shown, scene
        wanted = self._current if keeps_place else None
        self._current = None
        self.setScene(scene)
        if former is not None:
            former.deleteLater()
        if not keeps_place or self._is_fitted:
            self._fit(_READABLE)
        self.look_at(wanted if wanted in scene.cards else centre)

    def look_at(self, key: Hashable | None) -> None:
        """Select a card, bring it into sight, and say it aloud."""
        if self._shown is None or key == self._current:
            return
        self._current = key
        self._shown.clearSelection()
        item = None if key is None else self._shown.cards.get(key)
        if item is not None:
            item.setSelected(True)
            self.ensureVisible(item, 24, 24)
            self._say(key)
        self.entered.emit(key)

    def _say(self, key: Hashable) -> None:
        if self.describe is not None:
            self.setAccessibleDescription(self.describe(key))
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    @Slot()
    def zoom_in(self) -> None:
        """Look from nearer."""
        self._zoom(_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Look from further away."""
        self._zoom(1 / _STEP)

    @Slot()
    def fit(self) -> None:
        """Show the whole graph, no larger than life."""
        self._fit(_LEAST)

    def _fit(self, least: float) -> None:
        """Show the whole graph where that is no smaller than ``least``, else its middle."""
        self._is_fitted = True
        if self._shown is None:
            return
        room, whole = self.viewport().rect(), self._shown.sceneRect()
        share = min(room.width() / whole.width(), room.height() / whole.height(), 1.0)
        self.resetTransform()
        self.scale(max(share, least), max(share, least))
        self.centerOn(QPointF(0, 0) if share < least else whole.center())
        self.looked.emit(self.share)

    @property
    def share(self) -> float:
        """Give the scale that is shown, 1 for life-size."""
        return self.transform().m11()

    def _zoom(self, factor: float) -> None:
        wanted = min(max(self.share * factor, _LEAST), _MOST)
        self._is_fitted = False
        self.scale(wanted / self.share, wanted / self.share)
        self.looked.emit(self.share)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_STEP ** (event.angleDelta().y() / _NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole graph in sight until a person chose a part of it."""
        super().resizeEvent(event)
        if self._is_fitted:
            self._fit(_READABLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the card that is clicked; drag the ground."""
        key = self._key_at(event.position().toPoint())
        if key is None:
            self._is_fitted = False
            super().mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.setFocus()
            self.look_at(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card that is double-clicked."""
        key = self._key_at(event.position().toPoint())
        if key is not None:
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a card."""
        key = self._key_at(event.pos())
        if key is not None:
            self.look_at(key)
        if self.add_to_menu is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.add_to_menu(menu)
            menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card, open one, zoom."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS and plain:
            self._step(_ARROWS[key])
        elif key in _ENTER and self._current is not None:
            self.opened.emit(self._current)
        elif event.text() in {"+", "-"}:
            self._zoom(_STEP if event.text() == "+" else 1 / _STEP)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say where a person is when they come here by key."""
        if event.type() is QEvent.Type.FocusIn and self._current is not None:
            self._say(self._current)
        return super().event(event)

    def _step(self, towards: Towards) -> None:
        if self._shown is not None and self._current is not None:
            self.look_at(next_card(self._shown.places, self._current, towards))

    def _key_at(self, place: QPoint) -> Hashable | None:
        """Give the key of the card at a place."""
        items = self.items(place)
        return next((key_of(item) for item in items if isinstance(item, CardItem)), None)
