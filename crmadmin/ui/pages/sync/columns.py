"""The columns of the mapping table."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QColor, QIcon

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.icons import Icons
from crmadmin.ui.pages.sync.groups import OUTCOMES, Group
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.pages.sync.wording.outcomes import group_description, group_name, outcome_name
from crmadmin.ui.pages.sync.wording.rules import rule_explanation, rule_name
from crmadmin.ui.pages.sync.wording.types import type_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import Choice, TableColumn

PROPERTY, FIELD, RULE, AGREEMENT, NOTES = "property", "field", "rule", "agreement", "notes"
DEFAULT = (PROPERTY, FIELD, RULE, *Group, AGREEMENT, NOTES)
_COUNT_WIDTHS = {Group.TO_HUBSPOT: 84, Group.TO_SALESFORCE: 98, Group.REFUSED: 72}


class MappingColumns(Texts):
    """The texts of this module."""


def mapping_columns(shell: Shell, *, editable: bool) -> tuple[TableColumn[MappingRow], ...]:
    """Define the columns in the language spoken now."""
    return (
        _property(shell.icons),
        _field(),
        _rule(shell, editable=editable),
        *_counts(),
        _agreement(),
        _notes(shell),
    )


def _property(icons: Icons) -> TableColumn[MappingRow]:
    def icon(row: MappingRow) -> QIcon | None:
        if not row.line.is_drafted:
            return None
        if row.line.after is None:
            return icons.icon("minus-circle", "delete")
        added = row.line.before is None
        return icons.icon(
            "plus-circle" if added else "pencil-simple", "create" if added else "update"
        )

    return TableColumn[MappingRow](
        name=PROPERTY,
        title=MappingColumns.tr("HubSpot property"),
        description=MappingColumns.tr("The HubSpot property of the mapping, and its type"),
        text=lambda row: row.words.property_label,
        tooltip=property_tooltip,
        icon=icon,
        bold=lambda row: row.line.is_drafted,
        width=136,
    )


def property_tooltip(row: MappingRow) -> str:
    """Say the internal name and the type of a property, and what the draft does to it."""
    lines = [row.words.property_label, row.line.property_name, row.words.property_type]
    if row.line.is_drafted:
        lines.append(drafted(row))
    return "\n".join(line for line in lines if line)


def drafted(row: MappingRow) -> str:
    """Say what the draft does to a mapping."""
    if row.line.after is None:
        return MappingColumns.tr("Drafted: this mapping is removed")
    if row.line.before is None:
        return MappingColumns.tr("Drafted: this mapping is new")
    if row.line.before.fields != row.line.after.fields:
        return MappingColumns.tr("Drafted: its Salesforce fields are changed")
    return fill(MappingColumns.tr("Drafted: the rule was “%1”"), rule_name(row.line.before.rule))


def _field() -> TableColumn[MappingRow]:
    return TableColumn[MappingRow](
        name=FIELD,
        title=MappingColumns.tr("Salesforce field"),
        description=MappingColumns.tr("The Salesforce fields of the mapping, and their type"),
        text=lambda row: row.words.field_label,
        tooltip=lambda row: "\n".join(
            f"{field.salesforce_object}.{field.field}  {type_name(field.definition)}".strip()
            for field in row.line.fields
        ),
        width=112,
    )


def _rule(shell: Shell, *, editable: bool) -> TableColumn[MappingRow]:
    def choices(row: MappingRow) -> Sequence[Choice]:
        if not editable or row.line.after is None:
            return ()
        return [Choice(value=rule, label=rule_name(rule)) for rule in row.line.rules]

    def icon(row: MappingRow) -> QIcon | None:
        return shell.icons.icon("warning", "blocked") if row.line.objections else None

    def tooltip(row: MappingRow) -> str:
        warnings = row.words.notes[: len(row.line.objections)]
        return "\n\n".join([rule_explanation(row.rule), *(note.text for note in warnings)])

    return TableColumn[MappingRow](
        name=RULE,
        title=MappingColumns.tr("Sync rule"),
        description=MappingColumns.tr("How the two values are synced"),
        text=lambda row: rule_name(row.rule),
        tooltip=tooltip,
        icon=icon,
        sort_key=lambda row: list(SyncRule).index(row.rule),
        choices=choices,
        chosen=lambda row: row.rule,
        width=206,
    )


def _counts() -> list[TableColumn[MappingRow]]:
    return [_count(group) for group in Group]


def _count(group: Group) -> TableColumn[MappingRow]:
    return TableColumn[MappingRow](
        name=group,
        title=group_name(group),
        description=group_description(group),
        text=partial(count_text, group=group),
        copied=lambda row: str(row.now(group) or 0),
        tooltip=partial(count_tooltip, group=group),
        sort_key=lambda row: row.now(group),
        linked=lambda row: bool(row.now(group)),
        numeric=True,
        width=_COUNT_WIDTHS[group],
    )


def count_text(row: MappingRow, group: Group) -> str:
    """Write a count, and what it was without the draft."""
    now, earlier = row.now(group), row.earlier(group)
    if now is None:
        return ""
    if earlier is None:
        return formats.number(now)
    return f"{formats.number(earlier)} → {formats.number(now)}"


def count_tooltip(row: MappingRow, group: Group) -> str:
    """Say the counts of every outcome of a group, with what they were without the draft."""
    if row.after is None:
        return MappingColumns.tr("Being counted…")
    lines = []
    for outcome in OUTCOMES[group]:
        now = row.after.get(outcome, 0)
        before = now if row.before is None else row.before.get(outcome, 0)
        if now or before:
            figure = formats.number(now)
            if now != before:
                figure = f"{formats.number(before)} → {figure}"
            lines.append(f"{outcome_name(outcome)}: {figure}")
    return "\n".join(lines) or MappingColumns.tr("Nothing")


def _agreement() -> TableColumn[MappingRow]:
    return TableColumn[MappingRow](
        name=AGREEMENT,
        title=MappingColumns.tr("Agreement"),
        description=MappingColumns.tr(
            "Share of linked or matched records on which the two sides are equal today"
        ),
        text=agreement_text,
        tooltip=agreement_tooltip,
        sort_key=lambda row: row.agreement.share if row.agreement else None,
        width=98,
    )


def agreement_text(row: MappingRow) -> str:
    """Write how far the two sides agree, rounded down: 100 % means all."""
    share = row.agreement.share if row.agreement else None
    return "–" if share is None else formats.percent(int(share * 100) / 100)


def agreement_tooltip(row: MappingRow) -> str:
    """Say of how many records how many agree."""
    if row.agreement is None or not row.agreement.compared:
        return MappingColumns.tr("No linked or matched record has a value on either side")
    return fill(
        MappingColumns.tr("Equal on %1 of %2 linked or matched records that have a value"),
        formats.number(row.agreement.equal),
        formats.number(row.agreement.compared),
    )


def _notes(shell: Shell) -> TableColumn[MappingRow]:
    def icon(row: MappingRow) -> QIcon | None:
        return next((shell.icons.icon(each.icon, each.tint) for each in row.words.notes), None)

    def colour(row: MappingRow) -> QColor | None:
        tints = (getattr(shell.theme.tokens, each.tint) for each in row.words.notes)
        return next((QColor(tint) for tint in tints), None)

    return TableColumn[MappingRow](
        name=NOTES,
        title=MappingColumns.tr("Note"),
        description=MappingColumns.tr("What to know about the mapping"),
        text=lambda row: next((each.word for each in row.words.notes), ""),
        tooltip=lambda row: "\n\n".join(each.text for each in row.words.notes),
        icon=icon,
        colour=colour,
        width=168,
    )
