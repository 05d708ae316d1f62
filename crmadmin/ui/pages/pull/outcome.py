"""What the last pull did: in a line, what it could not read, and the settings it found."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.report import PullReport, Snapshot
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.icons import Icons
from crmadmin.ui.pages.pull.words import finding_text, part_name
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable

_SHOWN = 8
"""Characters of a fingerprint; enough to tell two apart."""


class Outcome(Texts):
    """The texts of this module."""


def outcome(icons: Icons, report: PullReport | None, snapshot: Snapshot | None) -> QWidget:
    """Make what a card says of the last pull."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    if report is None:
        column.addWidget(label("secondary", Outcome.tr("Nothing was pulled yet.")))
        return made
    column.addWidget(label("", _when(report), wraps=True))
    column.addWidget(label("secondary", _cost(report), wraps=True))
    if report.complete:
        all_well = Outcome.tr("Everything was read, and all counts agree.")
        column.addWidget(line(Symbol(icons, "check-circle", "create"), all_well))
    for finding in report.findings:
        sentence, remedy = finding_text(report.system, finding)
        shown = line(Symbol(icons, "warning", "blocked"), f"{sentence} {remedy}".strip())
        shown.setToolTip(finding.detail)
        column.addWidget(shown)
    settings = _settings(report)
    if settings:
        column.addWidget(label("secondary", settings, wraps=True))
    if snapshot is not None:
        told = fill(
            Outcome.tr("Snapshot of the settings %1, fingerprint %2"),
            formats.moment(datetime.fromisoformat(snapshot.taken_at)),
            snapshot.fingerprint[:_SHOWN],
        )
        fingerprint = selectable(label("secondary", told, wraps=True))
        fingerprint.setToolTip(snapshot.fingerprint)
        column.addWidget(fingerprint)
    return made


def _when(report: PullReport) -> str:
    finished = datetime.fromisoformat(report.finished_at)
    records = sum(part.read for part in report.parts if part.part is Part.RECORDS)
    return fill(
        Outcome.tr("%1, %2, in %3", "moment, records read, duration"),
        formats.moment(finished),
        Outcome.tr("%Ln record(s) read", None, records),
        formats.duration(report.seconds),
    )


def _cost(report: PullReport) -> str:
    parts = [Outcome.tr("%Ln call(s)", None, report.calls)]
    if report.share is not None:
        parts.append(fill(Outcome.tr("%1 of the allowed rate"), formats.percent(report.share)))
    if report.daily_share is not None:
        parts.append(
            fill(Outcome.tr("%1 of the day’s calls are used"), formats.percent(report.daily_share))
        )
    if report.sittings > 1:
        parts.append(Outcome.tr("in %Ln sitting(s)", None, report.sittings))
    return " · ".join(parts)


def _settings(report: PullReport) -> str:
    """List what was read besides records, a figure each."""
    figures: dict[Part, int] = {}
    for part in report.parts:
        if part.part.is_configuration or part.part in _FACTS:
            figures[part.part] = figures.get(part.part, 0) + (part.read or part.held)
    return " · ".join(
        f"{part_name(part)} {formats.number(count)}" for part, count in figures.items() if count
    )


_FACTS = (Part.ASSOCIATIONS, Part.MEMBERSHIPS, Part.HISTORY)
