"""The page itself: which object, its table, the record beside it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.core.records.query import RecordQuery, RecordRow
from crmadmin.services.browsing import Browsing, ColumnLabels, ObjectCount
from crmadmin.settings import LAST_RECORDS
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import Texts
from crmadmin.ui.names import object_name, system_name
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.pages.records.actions import Verbs, record_actions
from crmadmin.ui.pages.records.browser import RecordBrowser
from crmadmin.ui.pages.records.detail.panel import RecordPanel
from crmadmin.ui.pages.records.export import ask_export
from crmadmin.ui.pages.records.linking import RecordLinking
from crmadmin.ui.pages.records.looking import Looking
from crmadmin.ui.pages.records.object_switcher import ObjectKey, usual_order
from crmadmin.ui.pages.records.tools import RecordTools
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

PAGE = "records"
_PLACE_PARTS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """What is known of the objects, and of the one that is shown."""

    objects: tuple[ObjectCount, ...]
    key: ObjectKey | None
    columns: tuple[ColumnLabels, ...]


class RecordsPage(Page):
    """Browse the records of either system."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self._former: dict[ObjectKey, RecordQuery] = {}
        self._key: ObjectKey | None = _key_of(shell.settings.get(LAST_RECORDS))
        self._awaited: RecordName | None = None
        self._value: tuple[str, str] | None = None
        self._tools = RecordTools(shell)
        self.browser = RecordBrowser(shell, services.browsing)
        self.panel = RecordPanel(shell)
        self._looking = Looking(shell, services, self.panel)
        self._linking = RecordLinking(self.browser, shell, services, self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)
        self.setFocusProxy(self.browser)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._tools.switcher.switched.connect(self._switch)
        self._tools.searched.connect(self.browser.search)
        self._tools.filter_asked.connect(self.browser.add_filter)
        self._tools.columns_asked.connect(self.browser.layout_.choose)
        self.browser.entered.connect(self._enter)
        self.browser.asked.connect(self._keep)
        self.browser.widened.connect(lambda: self._tools.show_search(""))
        self.panel.record_asked.connect(self._follow)
        self.panel.graph_asked.connect(self._lead_to_graph)
        self.panel.back_asked.connect(self._go_back)
        self.panel.filter_asked.connect(self.browser.filter_by)
        self.panel.mappings_asked.connect(lambda: self.shell.navigation.go(Place("sync")))
        self.shell.languages.changed.connect(self.retranslate)
        self.shell.theme.changed.connect(self.retranslate)

    def title(self) -> str:
        """Name the object that is shown."""
        if self.browser.query is None:
            return ""
        system, name = self.browser.query.system, self.browser.query.object
        return f"{Records.tr('Records')} · {system_name(system)} · {object_name(system, name)}"

    def subtitle(self) -> str:
        """Say what the page answers."""
        return self.tr("Every record of both systems, and what surrounds it")

    def filters(self) -> QWidget:
        """Give object, search and the buttons beside them."""
        return self._tools

    def primary(self) -> str:
        """Offer the export."""
        return "records.export"

    def detail(self) -> QWidget:
        """Give the panel of one record."""
        return self.panel

    def page_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return record_actions(
            PAGE,
            Verbs(
                export=self._export,
                search=self._focus_search,
                filter=self.browser.add_filter,
                widen=self.browser.widen,
                columns=self.browser.layout_.choose,
                copy=self.browser.view.copy,
                edit_links=self._linking.edit,
                edit_record_links=self._linking.edit_record,
                step=self._tools.switcher.step,
                back=self._go_back,
                graph=self.show_graph,
                is_known=lambda: self.browser.query is not None,
                is_narrowed=self._is_narrowed,
                can_go_back=lambda: self._looking.can_go_back,
                has_graph=self._has_graph,
                can_edit_links=self._linking.is_possible,
                can_edit_record_links=self._linking.is_record_possible,
            ),
        )

    @Slot()
    def retranslate(self) -> None:
        """Word everything anew, in the colours worn now."""
        self._tools.retranslate()
        self.browser.retranslate()
        self.heading_changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read objects and records anew after an import; the two sides after a draft's edit."""
        if changes & (Changes.RECORDS | Changes.DEFINITIONS):
            self._open(self._key)
        if changes & (Changes.RECORDS | Changes.CONFIGURATION | Changes.DRAFT):
            self._looking.read_again()

    def go(self, place: Place) -> None:
        """Show an object (``system/object``), and a record of it where one is named.

        Where a property and a value of it are named instead, the records that hold it are shown.
        """
        if len(place.subject) < _PLACE_PARTS or place.subject[0] not in tuple(System):
            return
        system, name, *more = place.subject
        key = (System(system), name)
        match more:
            case (property_name, value):
                self._narrow(key, property_name, value)
            case (record_id,):
                self._follow(RecordName(system=key[0], object=name, id=record_id, name=record_id))
            case _:
                self._switch(key)

    def show_record(self, record: RecordName) -> None:
        """Show a record: its object in the table, itself in the panel."""
        key = (record.system, record.object)
        if key == self._key and self.browser.query is not None:
            self.browser.go_to(record.id)
        else:
            self._awaited = record
            self._open(key)

    @Slot(object)
    def _follow(self, record: RecordName) -> None:
        """Show another record, with a way back to the one shown."""
        self._looking.follow(record)
        self.show_record(record)

    @Slot(object)
    def _lead_to_graph(self, record: RecordName) -> None:
        """Show a record amid those it is associated with."""
        self.shell.navigation.go(Place("associations", ("graph", record.object, record.id)))

    def show_graph(self) -> None:
        """Show the record of the panel amid those it is associated with."""
        if self.panel.record is not None:
            self._lead_to_graph(self.panel.record)

    def _has_graph(self) -> bool:
        record = self.panel.record
        return record is not None and record.system is System.HUBSPOT

    @Slot()
    def _go_back(self) -> None:
        record = self._looking.go_back()
        if record is not None:
            self.show_record(record)

    def _narrow(self, key: ObjectKey, property_name: str, value: str) -> None:
        """Show the records of an object that hold a value, and no other filter."""
        self._looking.look_away()
        self._former.pop(key, None)
        self._value = (property_name, value)
        self._open(key)

    @Slot(object)
    def _switch(self, key: ObjectKey) -> None:
        if key != self._key or self.browser.query is None:
            self._looking.look_away()
            self._open(key)

    def _open(self, key: ObjectKey | None) -> None:
        """Read the objects, and the properties of the one to show."""
        self.shell.operations.start(
            partial(_read, self.services.browsing, key),
            owner=self,
            done=self._show,
            latest="records.object",
        )

    def _show(self, opened: _Opened) -> None:
        self._tools.switcher.say(opened.objects)
        self._key = opened.key
        self._tools.enable(on=opened.key is not None)
        if opened.key is None:
            self.browser.show_nothing()
        else:
            self._show_object(opened, opened.key)
        self.heading_changed.emit()
        self.shell.actions.refresh()

    def _show_object(self, opened: _Opened, key: ObjectKey) -> None:
        self.shell.settings.set(LAST_RECORDS, f"{key[0]}/{key[1]}")
        self._tools.switcher.choose(key)
        former = self._former.get(key)
        self._tools.show_search(former.search if former else "")
        total = next(c.records for c in opened.objects if (c.system, c.object) == key)
        self.browser.show_object(key, opened.columns, total, former)
        value, self._value = self._value, None
        if value is not None:
            self.browser.filter_by(*value)
        awaited, self._awaited = self._awaited, None
        if awaited is not None and (awaited.system, awaited.object) == key:
            self.browser.go_to(awaited.id)

    @Slot(object)
    def _keep(self, query: RecordQuery) -> None:
        """Remember what was asked of an object until the page closes."""
        self._former[query.system, query.object] = query
        self.shell.actions.refresh()

    @Slot(object)
    def _enter(self, row: RecordRow | None) -> None:
        if row is None or self._key is None:
            return
        system, name = self._key
        self._looking.look_at(RecordName(system=system, object=name, id=row.id, name=row.id))

    def _focus_search(self) -> None:
        self._tools.search.setFocus()
        self._tools.search.selectAll()

    def _export(self) -> None:
        if self.browser.query is not None:
            ask_export(self, self.shell, self.services.browsing, self.browser.query)

    def _is_narrowed(self) -> bool:
        return self.browser.query is not None and self.browser.query.narrowed


def _read(browsing: Browsing, wanted: ObjectKey | None, _monitor: Monitor) -> _Opened:
    """Read the objects and the wanted one's properties; without it those of the first."""
    objects = tuple(sorted(browsing.objects(), key=usual_order))
    keys = [(count.system, count.object) for count in objects]
    filled = [(count.system, count.object) for count in objects if count.records]
    key = wanted if wanted in keys else next(iter(filled or keys), None)
    columns = browsing.columns(*key) if key else ()
    return _Opened(objects=objects, key=key, columns=columns)


def _key_of(text: str) -> ObjectKey | None:
    system, _, name = text.partition("/")
    return (System(system), name) if system in tuple(System) and name else None


class Records(Texts):
    """The texts of this module."""


RECORDS = PageSpec(id=PAGE, title=lambda: Records.tr("Records"), icon="table", build=RecordsPage)
