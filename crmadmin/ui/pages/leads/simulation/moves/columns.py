"""The columns of a list of moves."""

from PySide6.QtGui import QColor, QIcon

from crmadmin.core.leads.exemption import origin_of
from crmadmin.core.leads.stage_history import JudgedEntry
from crmadmin.ui.filters.values import written_moment
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.rules.words import rule_name
from crmadmin.ui.pages.leads.simulation.words import LOOKS, origin_name, ruling_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.wording.governance import Told

RECORD, WHEN, WAY, USER, SOURCE, RULING, WHY = (
    "record", "when", "way", "user", "source", "ruling", "why",
)  # fmt: skip
SHOWN = (RECORD, WHEN, WAY, USER, RULING, WHY, SOURCE)


class MoveTexts(Texts):
    """The texts of this module."""


def move_columns(shell: Shell, told: Told | None) -> tuple[TableColumn[JudgedEntry], ...]:
    """Give the columns; ``told`` is None while nothing is listed."""
    tokens = shell.theme.tokens

    def accent(_row: JudgedEntry) -> QColor:
        return QColor(tokens.accent)

    def tint(row: JudgedEntry) -> QColor:
        return QColor(getattr(tokens, LOOKS[row.judgement.ruling][1]))

    def look(row: JudgedEntry) -> QIcon:
        return shell.icons.icon(*LOOKS[row.judgement.ruling])

    def way(row: JudgedEntry) -> str:
        return "" if told is None else told.way((row.from_stage, row.to_stage))

    def user(row: JudgedEntry) -> str:
        return "" if told is None else told.user(row.user_id)

    def why(row: JudgedEntry) -> str:
        return ", ".join(rule_name(shell, rule) for rule in row.judgement.rules)

    def reasons(row: JudgedEntry) -> str:
        return "" if told is None else "\n".join(told.why(row))

    return (
        TableColumn[JudgedEntry](
            name=RECORD,
            title=MoveTexts.tr("Record"),
            text=lambda row: row.record.name,
            tooltip=lambda row: row.record.id,
            linked=lambda row: row.record.known,
            colour=accent,
            width=200,
        ),
        TableColumn[JudgedEntry](
            name=WHEN,
            title=MoveTexts.tr("When"),
            text=lambda row: written_moment(row.entered_at) if row.entered_at else "",
            width=160,
        ),
        TableColumn[JudgedEntry](
            name=WAY,
            title=MoveTexts.tr("Move"),
            text=way,
            tooltip=way,
            width=200,
        ),
        TableColumn[JudgedEntry](
            name=USER,
            title=MoveTexts.tr("User"),
            text=user,
            width=140,
        ),
        TableColumn[JudgedEntry](
            name=SOURCE,
            title=MoveTexts.tr("Source"),
            text=lambda row: (
                origin_name(shell, origin_of(row.source_type)) if row.source_type else ""
            ),
            tooltip=lambda row: row.source_type,
            width=110,
        ),
        TableColumn[JudgedEntry](
            name=RULING,
            title=MoveTexts.tr("Outcome"),
            text=lambda row: ruling_name(shell, row.judgement.ruling),
            icon=look,
            colour=tint,
            width=104,
        ),
        TableColumn[JudgedEntry](
            name=WHY,
            title=MoveTexts.tr("Rules against it"),
            text=why,
            tooltip=reasons,
            width=220,
        ),
    )
