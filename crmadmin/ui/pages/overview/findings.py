"""What looks wrong: what the last import met, records that stand unclear, associations."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.import_report import ImportReport
from crmadmin.ui.i18n import Texts
from crmadmin.ui.icons import Icons
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class Findings(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Where what looks wrong is shown in full."""

    to_report: Callable[[], None]
    to_associations: Callable[[], None]


def findings(
    report: ImportReport | None, unclear: int, associations: int, icons: Icons, ways: Ways
) -> QWidget:
    """Make the list of what looks wrong, with the ways to all of it.

    ``associations`` counts the warnings about these that nobody saw to.
    """
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    said = [*(told(report) if report else ()), *_unclear(unclear)]
    for sentence in said:
        column.addWidget(line(Symbol(icons, "warning", "blocked"), sentence))
    if associations:
        text = Findings.tr("%Ln warning(s) about associations", None, associations)
        lead = link(text, ways.to_associations, "overview.associations")
        icons.put(lead, "warning", "blocked")
        column.addWidget(lead)
    elif not said:
        column.addWidget(line(Symbol(icons, "check-circle", "create"), Findings.tr("Nothing.")))
    if report is not None:
        column.addSpacing(4)
        column.addWidget(
            link(Findings.tr("Show the last import"), ways.to_report, "overview.report")
        )
    else:
        column.addWidget(label("secondary", Findings.tr("Nothing was imported yet.")))
    return made


def told(report: ImportReport) -> list[str]:
    """Sum up what an import met, one sentence a kind; empty if all was well."""
    files = report.files
    unparsed = sum(cells.count for cells in chain.from_iterable(f.unparsed for f in files))
    unknown = sum(len(file.unknown) for file in files)
    short = sum(file.short_rows for file in files)
    repeated = sum(file.loaded.repeated for file in files)
    said = (
        (unparsed, Findings.tr("%Ln value(s) not readable as their type", None, unparsed)),
        (unknown, Findings.tr("%Ln column(s) that no property list declares", None, unknown)),
        (short, Findings.tr("%Ln row(s) shorter than their header", None, short)),
        (repeated, Findings.tr("%Ln row(s) named a record again", None, repeated)),
    )
    return [sentence for count, sentence in said if count]


def _unclear(count: int) -> list[str]:
    if not count:
        return []
    return [Findings.tr("%Ln record(s) unclear between the two systems", None, count)]
