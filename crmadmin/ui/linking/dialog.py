"""Editing associations of records: what to do at the left, what becomes of them at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.selection import LinkOrder
from crmadmin.core.associations.staging import LinkCount
from crmadmin.core.definitions import COMPANIES, CONTACTS, System
from crmadmin.core.progress import Monitor
from crmadmin.core.reading.association_labels import in_order, rank
from crmadmin.errors import Problem
from crmadmin.services.linking import Linking
from crmadmin.settings import splitter_sizes
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.form import LinkForm, Offers
from crmadmin.ui.linking.preview import LinkPreview
from crmadmin.ui.linking.sizes import keep_size
from crmadmin.ui.linking.subject import Subject
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.names import object_name
from crmadmin.ui.plans.speaking import said
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.message import Message

_SIZE, _FORM = (1080, 660), 360
_SPLITTER = splitter_sizes("linking")


class LinkingDialog(QDialog):
    """Put an edit of associations together; ``asked`` carries the :class:`LinkOrder`.

    Whoever stages it calls :meth:`refuse` or :meth:`accept`.
    """

    asked = Signal(object)

    def __init__(self, window: QWidget, shell: Shell, services: Services, subject: Subject) -> None:
        super().__init__(window)
        self.setObjectName("linking.dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell = shell
        self._services = services
        self._subject = subject
        self._texts = KeyTexts()
        self._count: LinkCount | None = None
        self.form = LinkForm(shell, services.browsing, subject, self)
        self.preview = LinkPreview(shell, services.linking, self)
        self._message = Message(shell.icons, "linking.message")
        self._do = QPushButton()
        self._do.setObjectName("linking.do")
        wear(self._do, "primary")
        self.setWindowTitle(self._title())
        self._lay_out()
        self.form.object_chosen.connect(self._read_keys)
        self.form.altered.connect(self._ask)
        self.preview.counted.connect(self._take)
        self._take(None)
        keep_size(self, shell.settings, "linking", _SIZE)
        self._read_objects()

    def refuse(self, problem: Problem) -> None:
        """Say why the edit cannot be staged; the dialog stays."""
        self._message.refuse(said(self._shell, problem))
        self._do.setEnabled(True)

    def _title(self) -> str:
        record, other = self._subject.record, self._subject.other
        if record is not None and other is not None:
            return fill(self.tr("Edit the association %1 ↔ %2"), record.name, other.name)
        if record is not None:
            return fill(self.tr("Edit associations of %1"), record.name)
        name = object_name(System.HUBSPOT, self._subject.object)
        return fill(self.tr("Edit associations · %1"), name)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(scroll)
        halves.addWidget(self.preview)
        halves.setStretchFactor(1, 1)
        halves.setHandleWidth(24)
        widths = self._shell.settings.get(_SPLITTER)
        halves.setSizes(widths or (_FORM, _SIZE[0] - _FORM))
        halves.splitterMoved.connect(
            lambda: self._shell.settings.set(_SPLITTER, tuple(halves.sizes()))
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask_to_stage)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._message, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(halves, 1)
        column.addLayout(foot)

    def _read_objects(self) -> None:
        """Offer every HubSpot object of the workspace at the other end."""
        other = self._subject.other
        if other is not None:
            self._offer_objects((other.object,))
            return
        browsing, subject = self._services.browsing, self._subject

        def work(_monitor: Monitor) -> tuple[str, ...]:
            known = [each.object for each in browsing.objects() if each.system is System.HUBSPOT]
            usual = CONTACTS if subject.object == COMPANIES else COMPANIES
            return tuple(sorted(known, key=lambda name: (name != usual, rank(name))))

        self._shell.operations.start(work, owner=self, done=self._offer_objects, failed=self.refuse)

    def _offer_objects(self, names: Sequence[str]) -> None:
        if names:
            self.form.offer_objects(names)

    @Slot(str)
    def _read_keys(self, other: str) -> None:
        linking: Linking = self._services.linking
        pair = in_order(self._subject.object, other)

        def work(_monitor: Monitor) -> Offers:
            return Offers(pair=pair, keys=linking.keys(*pair))

        self._shell.operations.start(
            work,
            owner=self,
            done=self._offer,
            failed=self.refuse,
            latest=f"linking.keys.{id(self)}",
        )

    def _offer(self, offers: Offers) -> None:
        self._texts = offers.texts
        self.form.offer(offers)

    @Slot()
    def _ask(self) -> None:
        self._message.clear()
        self.preview.ask(self.form.order(), self._texts)

    @Slot(object)
    def _take(self, count: LinkCount | None) -> None:
        self._count = count
        changed = 0 if count is None else count.changed
        self._do.setText(
            self.tr("Draft %Ln edit(s)", None, changed) if changed else self.tr("Draft")
        )
        self._do.setEnabled(count is not None and count.is_possible)

    @Slot()
    def _ask_to_stage(self) -> None:
        order: LinkOrder | None = self.form.order()
        if order is not None and self._do.isEnabled():
            self._do.setEnabled(False)
            self._message.clear()
            self.asked.emit(order)
