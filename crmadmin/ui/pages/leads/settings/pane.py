"""One topic in full: how it is set, what is drafted of it, and what follows from it."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stage_workflows import KIND as WORKFLOWS
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.automation_results import Progression
from crmadmin.ui.pages.leads.settings.topics import Findings, Line, Subject, Topic
from crmadmin.ui.pages.leads.settings.words import Standing, about, standing_text, topic_title
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.linked import linked_sentence
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import label
from crmadmin.wording.kinds import FIELDS, field_name, kind_name
from crmadmin.wording.lead_assumptions import PROGRESSIONS, assumption_sentence
from crmadmin.wording.lead_ownership import activities_line
from crmadmin.wording.settings import differences
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case

_OF_TOPIC = {"object", "pipeline_id", "stage_id"}
"""Fields that only say what the topic is about, as its title does."""
_MOST = 40
"""Figures that are shown of one topic; the command line tells the others."""


class TopicPane(Panel):
    """Show a topic.

    ``change_asked`` and ``forgetting_asked`` carry the address of a setting, ``reverting_asked``
    addresses; ``opened`` a figure whose records are to be listed, ``options_asked`` wants the tab
    of options.
    """

    change_asked = Signal(object)
    forgetting_asked = Signal(object)
    reverting_asked = Signal(object)
    opened = Signal(object)
    options_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__("leads.settings.topic")
        self._shell = shell

    @property
    def _speech(self) -> Speech:
        return Speech(self._shell.languages.language)

    def show_topic(
        self, topic: Topic, base: Configuration, found: Findings, *, editable: bool
    ) -> None:
        """Show a topic as it is declared in ``base`` and drafted in what was found."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 12, 8, 16)
        column.setSpacing(8)
        column.addWidget(label("title", topic_title(topic), wraps=True))
        column.addWidget(label("secondary", about(topic), wraps=True))
        for address in topic.addresses:
            for part in self._setting(address, base, found.named, editable=editable):
                column.addWidget(part)
        if topic.subject is Subject.REASONS:
            column.addWidget(
                link(
                    self.tr("Edit the reasons…"), self.options_asked.emit, "leads.settings.options"
                )
            )
        for part in self._told(topic, found):
            column.addWidget(part)
        for part in self._assumed(topic.assumptions):
            column.addWidget(part)
        self.show_body(body)

    def _setting(
        self, address: Address, base: Configuration, draft: Configuration, *, editable: bool
    ) -> Iterator[QWidget]:
        before, after = base.get(address), draft.get(address)
        standing = standing_of(address, base, draft)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(8)
        title = sentence_case(kind_name(self._speech, address.kind, 1))
        row.addWidget(label("section", title))
        row.addWidget(tag(self.tr("no API")))
        row.addWidget(label("secondary", standing_text(standing)))
        row.addStretch(1)
        for text, run, name in self._actions(address, standing):
            button = link(text, run, f"leads.settings.{name}.{address.kind}")
            button.setVisible(editable)
            row.addWidget(button)
        yield head
        if before is None and after is None:
            none = self.tr("Nothing is set.")
            if address.kind == WORKFLOWS:
                none = self.tr("No workflow is declared for this stage.")
            yield label("secondary", none)
            return
        speech, changed = self._speech, before != after
        of_topic = {
            field_name(speech, address.kind, key) for key in _OF_TOPIC & FIELDS[address.kind].keys()
        }
        told = differences(speech, before if changed else None, after, draft)
        fields = [each for each in told if each.field not in of_topic]
        yield FieldGrid(fields, "update" if changed else "section")

    def _actions(
        self, address: Address, standing: Standing
    ) -> Iterator[tuple[str, Callable[[], None], str]]:
        yield self.tr("Change…"), partial(self.change_asked.emit, address), "change"
        if standing is Standing.DRAFTED:
            back = partial(self.reverting_asked.emit, (address,))
            yield self.tr("Take back"), back, "revert"
        if standing is Standing.DECLARED:
            forget = partial(self.forgetting_asked.emit, address)
            yield self.tr("No longer declared"), forget, "forget"

    def _told(self, topic: Topic, found: Findings) -> Iterator[QWidget]:
        speech = self._speech
        if topic.subject is Subject.PROGRESSIONS:
            for each in Progression:
                yield label("", speech(PROGRESSIONS[each]), wraps=True)
        if topic.subject is Subject.OWNERSHIP:
            yield label("", activities_line(speech, found.ownership), wraps=True)
        title = label("section", self.tr("What follows"))
        title.setContentsMargins(0, 12, 0, 0)
        yield title
        for place, line in enumerate(topic.lines[:_MOST]):
            yield self._figure(line, place)
        if len(topic.lines) > _MOST:
            more = self.tr("and %Ln more, told on the command line", None, len(topic.lines) - _MOST)
            yield label("secondary", more)
        if not topic.lines:
            yield label("secondary", self._nothing(topic), wraps=True)

    def _figure(self, line: Line, place: int) -> QWidget:
        name = f"leads.settings.figure.{place}"
        if line.listed is not None and line.count:
            return linked_sentence(line.sentence, partial(self.opened.emit, line), name)
        made = label("secondary", line.sentence, wraps=True)
        made.setObjectName(name)
        return made

    def _nothing(self, topic: Topic) -> str:
        if topic.subject is Subject.STAGE:
            return self.tr("Nothing is required here, and no workflow runs: nobody is affected.")
        if topic.subject is Subject.FORM:
            return self.tr("The form requires nothing: nobody is affected.")
        return self.tr("Nothing that is known of this portal follows from it.")

    def _assumed(self, assumptions: tuple[Assumed, ...]) -> Iterator[QWidget]:
        for each in assumptions:
            made = QWidget()
            row = QHBoxLayout(made)
            row.setContentsMargins(0, 4, 0, 0)
            row.setSpacing(8)
            row.addWidget(tag(self.tr("assumption")))
            row.addWidget(
                label("secondary", assumption_sentence(self._speech, each), wraps=True), 1
            )
            yield made


def standing_of(address: Address, base: Configuration, draft: Configuration) -> Standing:
    """Say how a setting stands: drafted, declared, or not known."""
    if base.get(address) != draft.get(address):
        return Standing.DRAFTED
    return Standing.UNKNOWN if base.get(address) is None else Standing.DECLARED
