"""The tab itself: topics at the left, one of them at the right, the records behind its figures."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import LEADS
from crmadmin.core.pipelines.manual_objections import DISQUALIFICATION_REASON
from crmadmin.core.records.detail import RecordName
from crmadmin.settings import splitter_sizes
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.period import PeriodChooser
from crmadmin.ui.pages.leads.settings.commands import topic_actions
from crmadmin.ui.pages.leads.settings.editing import TopicEditing
from crmadmin.ui.pages.leads.settings.holdings import Holdings, Read
from crmadmin.ui.pages.leads.settings.listing import FigureList
from crmadmin.ui.pages.leads.settings.nothing import say_no_pipeline, say_stopped
from crmadmin.ui.pages.leads.settings.pane import TopicPane, standing_of
from crmadmin.ui.pages.leads.settings.sources import FigureSource, Names
from crmadmin.ui.pages.leads.settings.topics import Line, Topic, topics
from crmadmin.ui.pages.leads.settings.words import Standing, heading, standing_word, topic_title
from crmadmin.ui.pages.leads.tab import LeadsDesk, LeadsTab
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.side_list import SideEntry, SideList
from crmadmin.wording.speech import Speech

_WIDTHS = (300, 680)
_NARROWEST = 200
_SPLITTER = splitter_sizes("leads.settings")


class SettingsTab(LeadsTab):
    """Show what HubSpot asks of leads and does with them, which no API tells."""

    def __init__(self, desk: LeadsDesk) -> None:
        super().__init__(desk)
        shell = desk.shell
        self.holdings = Holdings(shell, desk.services)
        self.editing = TopicEditing(self, desk)
        self._filters = PeriodChooser("leads.settings")
        self._list = SideList(shell, "leads.settings.topics")
        self.pane = TopicPane(shell)
        self.rows = FigureList(shell)
        self._nothing = EmptyState(shell.icons, "gear-six")
        self._nothing.setObjectName("leads.settings.nothing")
        self._right, self._stack = QStackedWidget(), QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._topics: tuple[Topic, ...] = ()
        self._shown = ""
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._right.addWidget(self.pane)
        self._right.addWidget(self.rows)
        self._list.setMinimumWidth(_NARROWEST)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(1, 1)
        sizes: tuple[int, ...] = self.shell.settings.get(_SPLITTER)
        self._splitter.setSizes(sizes or _WIDTHS)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._nothing)
        page = QFrame()
        wear(page, "page")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._stack)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self.holdings.changed.connect(self._show)
        self.holdings.failed.connect(self.shell.notices.problem)
        self._filters.period_chosen.connect(self.holdings.choose_period)
        self._list.entered.connect(self._choose)
        self.pane.change_asked.connect(self.change)
        self.pane.forgetting_asked.connect(self.editing.forget)
        self.pane.reverting_asked.connect(self.editing.revert)
        self.pane.opened.connect(self.open_figure)
        self.pane.options_asked.connect(
            lambda: self.desk.lead("options", LEADS, DISQUALIFICATION_REASON)
        )
        self.rows.left.connect(self.leave_rows)
        self.rows.opened.connect(self._lead_to)
        self._splitter.splitterMoved.connect(
            lambda: self.shell.settings.set(_SPLITTER, tuple(self._splitter.sizes()))
        )

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("What HubSpot asks of leads and does with them, and what a change would do")

    def filters(self) -> QWidget:
        """Give the choice of period."""
        return self._filters

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return topic_actions(self)

    def refresh(self, changes: Changes) -> None:
        """Count anew what these changes touch."""
        self.holdings.refresh(changes)

    def go(self, subject: tuple[str, ...]) -> None:
        """Show a topic by its key."""
        if subject:
            self._choose(subject[0])
            self._list.show_entries(self._list.entries, self._shown)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._list.setAccessibleName(self.tr("Settings of leads"))
        self._filters.retranslate()
        self.rows.retranslate()
        self._show()

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Give every topic, in the order in which they are listed."""
        return self._topics

    @property
    def topic(self) -> Topic | None:
        """Give the topic that is looked at."""
        return next((each for each in self._topics if each.key == self._shown), None)

    def may_change(self) -> bool:
        """Tell whether the topic has a setting that can be changed."""
        topic = self.topic
        return topic is not None and bool(topic.addresses) and not self.holdings.read_only

    def drafted(self) -> tuple[Address, ...]:
        """Give the settings of the topic that the draft changes."""
        topic, read = self.topic, self.holdings.read
        if topic is None or read is None:
            return ()
        return tuple(
            each
            for each in topic.addresses
            if standing_of(each, read.base, read.findings.configuration) is Standing.DRAFTED
        )

    @Slot(object)
    def change(self, address: Address | None = None) -> None:
        """Ask how a setting of the topic shall be; the first one where none is named."""
        topic, read = self.topic, self.holdings.read
        if topic is not None and read is not None and topic.addresses:
            self.editing.ask(topic, address or topic.addresses[0], read)

    def revert(self) -> None:
        """Take back what the draft has made of the topic."""
        self.editing.revert(self.drafted())

    def is_listing(self) -> bool:
        """Tell whether records are listed."""
        return self._right.currentWidget() is self.rows

    @Slot()
    def leave_rows(self) -> None:
        """Go back from the records to the topic."""
        self._right.setCurrentWidget(self.pane)
        self._list.setFocus()
        self.shell.actions.refresh()

    @Slot()
    def _show(self) -> None:
        read = self.holdings.read
        self._filters.show_period(self.holdings.chosen, on=read is not None)
        if read is None:
            self._stack.setCurrentIndex(1 if self.holdings.is_stopped else 0)
            say_stopped(self._nothing, self.holdings.begin)
            return
        speech = Speech(self.shell.languages.language)
        known = any(each.object == LEADS for each in read.findings.configuration.each(Stage))
        self._stack.setCurrentIndex(0 if known else 1)
        self._topics = topics(speech, read.findings) if known else ()
        if not known:
            say_no_pipeline(self._nothing, self.shell)
        if self.topic is None:
            self._shown = self._topics[0].key if self._topics else ""
        self._list.show_entries(tuple(self._entries(read)), self._shown)
        self._show_topic()
        self.heading_changed.emit()

    def _entries(self, read: Read) -> Iterator[SideEntry]:
        for title, group in groupby(self._topics, key=lambda each: heading(each.subject)):
            yield SideEntry(key=None, text=title)
            yield from (self._entry(each, read) for each in group)

    def _entry(self, topic: Topic, read: Read) -> SideEntry:
        draft = read.findings.configuration
        standings = [standing_of(each, read.base, draft) for each in topic.addresses]
        drafted = standings.count(Standing.DRAFTED)
        note = self.tr("nothing to set here")
        if standings:
            known = Standing.DECLARED in standings
            note = standing_word(Standing.DECLARED if known else Standing.UNKNOWN)
            note = standing_word(Standing.DRAFTED) if drafted else note
        return SideEntry(
            key=topic.key,
            text=topic_title(topic),
            note=note,
            badge=str(drafted) if drafted else "",
            tooltip=topic_title(topic),
        )

    def _show_topic(self) -> None:
        topic, read = self.topic, self.holdings.read
        if topic is not None and read is not None:
            editable = not self.holdings.read_only
            self.pane.show_topic(topic, read.base, read.findings, editable=editable)
        self.shell.actions.refresh()

    @Slot(object)
    def _choose(self, key: str) -> None:
        self._shown = key
        self._right.setCurrentWidget(self.pane)
        self._show_topic()

    @Slot(object)
    def open_figure(self, line: Line) -> None:
        """List the records behind a figure."""
        read = self.holdings.read
        if read is None or line.listed is None:
            return
        source = FigureSource(
            database=self.services.database,
            listed=line.listed,
            total=line.count,
            speech=Speech(self.shell.languages.language),
            names=_names(read),
        )
        self.rows.show_rows(source, partial(str, line.sentence))
        self._right.setCurrentWidget(self.rows)
        self.rows.setFocus()
        self.shell.actions.refresh()

    @Slot(object)
    def _lead_to(self, record: RecordName) -> None:
        """Show a record on its own page."""
        if record.known:
            subject = (record.system, record.object, record.id)
            self.shell.navigation.go(Place("records", subject))


def _names(read: Read) -> Names:
    configuration = read.findings.configuration
    stages = {each.stage_id: each.label for each in configuration.each(Stage)}
    lifecycle = read.histories.automation.groups.lifecycle_stages
    for known in lifecycle.values():
        stages |= {each.value: each.label for each in known}
    return Names(stages=stages, properties=read.findings.labels)
