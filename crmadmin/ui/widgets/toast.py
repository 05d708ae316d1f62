"""A message in passing, over the foot of the window."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from crmadmin.ui.notices import Toast
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_SHOWN = 5_000
_SHOWN_WITH_ACTION = 10_000
_ABOVE_FOOT = 48


class ToastFrame(QFrame):
    """Show one toast at a time at the foot of a window; it leaves by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        wear(self, "toast")
        self._window = window
        self._toast = Toast(text="")
        self._text = label()
        self._text.setObjectName("toast.text")
        self._button = QPushButton()
        self._button.setObjectName("toast.button")
        wear(self._button, "link")
        self._button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @Slot(object)
    def say(self, toast: Toast) -> None:
        """Show a toast in place of the one shown."""
        self._toast = toast
        self._text.setText(toast.text)
        self._button.setText(toast.action)
        self._button.setVisible(bool(toast.action))
        self.show()
        self.raise_()
        self._place()
        self._timer.start(_SHOWN_WITH_ACTION if toast.action else _SHOWN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the foot while the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._window.width() - self.width()) // 2
        self.move(max(0, left), self._window.height() - self.height() - _ABOVE_FOOT)

    def _act(self) -> None:
        self.hide()
        if self._toast.run:
            self._toast.run()
