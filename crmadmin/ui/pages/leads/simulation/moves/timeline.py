"""The way of one record through the stages, with what the rules make of each step."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.leads.exemption import origin_of
from crmadmin.core.leads.rulings import Ruling
from crmadmin.core.leads.stage_history import JudgedEntry, Timeline
from crmadmin.ui.filters.values import written_moment
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.simulation.words import LOOKS, origin_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.outside import copy_link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.governance import Told

_MOST = 30
"""How many steps are shown; a record with more is told so."""


class TimelineWords(Texts):
    """The texts of this module."""


def timeline_body(
    shell: Shell, told: Told, timeline: Timeline, show_record: Callable[[], None]
) -> QWidget:
    """Make what shows a record's way: how it stands today, then every step with its sentence."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(selectable(label("section", timeline.record.name, wraps=True)))
    if timeline.standing is not None:
        column.addWidget(_today(shell, told, timeline.standing))
    for entry in timeline.entries[:_MOST]:
        column.addWidget(_step(shell, told, entry))
    hidden = len(timeline.entries) - _MOST
    if hidden > 0:
        column.addWidget(label("secondary", TimelineWords.tr("and %Ln more", None, hidden)))
    if not timeline.entries:
        text = TimelineWords.tr("No history of this record’s stage is in the workspace.")
        column.addWidget(label("secondary", text, wraps=True))
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(link(TimelineWords.tr("Show the record"), show_record, "simulation.to_record"))
    row.addWidget(
        copy_link(
            shell,
            TimelineWords.tr("Copy"),
            lambda: "\n".join(timeline_lines(shell, told, timeline)),
            TimelineWords.tr("Timeline copied"),
            "simulation.copy_timeline",
        )
    )
    row.addStretch(1)
    column.addSpacing(8)
    column.addLayout(row)
    return body


def timeline_lines(shell: Shell, told: Told, timeline: Timeline) -> Iterator[str]:
    """Say a record's way as text: a line for each step, its sentences below it."""
    yield timeline.record.name
    for entry in timeline.entries:
        way = told.way((entry.from_stage, entry.to_stage))
        yield " · ".join((_when(entry), way, _who(shell, told, entry)))
        for line in told.why(entry):
            yield f"  {line}"


def _today(shell: Shell, told: Told, standing: JudgedEntry) -> QWidget:
    stage = told.stage(standing.to_stage)
    look = LOOKS[standing.judgement.ruling]
    if standing.judgement.ruling is Ruling.BLOCKED:
        text = fill(TimelineWords.tr("Stands in %1, where the rules would not have let it"), stage)
    else:
        text = fill(TimelineWords.tr("Stands in %1 today"), stage)
    return _line(Symbol(shell.icons, *look), [label("", text, wraps=True)])


def _step(shell: Shell, told: Told, entry: JudgedEntry) -> QWidget:
    way = told.way((entry.from_stage, entry.to_stage))
    parts = [
        selectable(label("section", way, wraps=True)),
        label("secondary", f"{_when(entry)} · {_who(shell, told, entry)}", wraps=True),
        *(selectable(label(_look(entry), text, wraps=True)) for text in told.why(entry)),
    ]
    made = _line(Symbol(shell.icons, *LOOKS[entry.judgement.ruling]), parts)
    made.setAccessibleName(", ".join(part.text() for part in parts))
    return made


def _look(entry: JudgedEntry) -> str:
    return "blocked" if entry.judgement.reasons else "secondary"


def _line(symbol: Symbol, texts: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    for text in texts:
        column.addWidget(text)
    row.addLayout(column, 1)
    return made


def _when(entry: JudgedEntry) -> str:
    return written_moment(entry.entered_at) if entry.entered_at else ""


def _who(shell: Shell, told: Told, entry: JudgedEntry) -> str:
    return f"{told.user(entry.user_id)}, {origin_name(shell, origin_of(entry.source_type))}"
