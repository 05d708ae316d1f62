"""The columns of the table of proposals."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QIcon

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.services.proposing import Likeness, Standing
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.sync.proposals.rows import ProposalRow
from crmadmin.ui.pages.sync.proposals.wording import (
    confidence_text,
    evidence_text,
    reasons,
    rule_reason,
    writes_text,
)
from crmadmin.ui.pages.sync.wording.rules import rule_explanation, rule_name
from crmadmin.ui.pages.sync.wording.types import type_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import Choice, TableColumn

PROPERTY, FIELD, EVIDENCE, CONFIDENCE = "property", "field", "evidence", "confidence"
RULE, WHY = "rule", "why"
DEFAULT = (PROPERTY, FIELD, EVIDENCE, CONFIDENCE, RULE, WHY)


class ProposalColumns(Texts):
    """The texts of this module."""


def proposal_columns(shell: Shell, *, editable: bool) -> tuple[TableColumn[ProposalRow], ...]:
    """Define the columns in the language spoken now."""
    return (
        _property(),
        _field(),
        _evidence(shell),
        _confidence(),
        _rule(editable=editable),
        _why(),
    )


def _property() -> TableColumn[ProposalRow]:
    return TableColumn[ProposalRow](
        name=PROPERTY,
        title=ProposalColumns.tr("HubSpot property"),
        text=lambda row: row.property_label,
        tooltip=lambda row: "\n".join(
            (
                row.property_label,
                row.mapping.property_name,
                type_name(row.proposal.evidence[0].mapped.hubspot),
            )
        ),
        width=112,
    )


def _field() -> TableColumn[ProposalRow]:
    return TableColumn[ProposalRow](
        name=FIELD,
        title=ProposalColumns.tr("Salesforce field"),
        text=lambda row: row.field_label,
        tooltip=lambda row: "\n".join(f"{name}.{own}" for name, own in row.mapping.fields),
        width=118,
    )


def _evidence(shell: Shell) -> TableColumn[ProposalRow]:
    def icon(row: ProposalRow) -> QIcon | None:
        is_doubted = row.standing is Standing.DISAGREES
        return shell.icons.icon("warning", "blocked") if is_doubted else None

    def colour(row: ProposalRow) -> QColor | None:
        return None if row.proposal.both else QColor(shell.theme.tokens.muted)

    return TableColumn[ProposalRow](
        name=EVIDENCE,
        title=ProposalColumns.tr("Evidence"),
        description=ProposalColumns.tr(
            "Of the linked records with a value on both sides, those whose values are equal; a "
            "click shows some that differ"
        ),
        text=lambda row: evidence_text(row.proposal),
        tooltip=lambda row: "\n".join(map(_told, row.proposal.evidence)),
        sort_key=lambda row: row.proposal.equal,
        linked=lambda row: bool(row.proposal.both),
        icon=icon,
        colour=colour,
        width=172,
    )


def _told(found: Likeness) -> str:
    field = found.mapped.salesforce
    return f"{field.object}.{field.name}: {' '.join(reasons(found))}"


def _confidence() -> TableColumn[ProposalRow]:
    return TableColumn[ProposalRow](
        name=CONFIDENCE,
        title=ProposalColumns.tr("Confidence"),
        description=ProposalColumns.tr(
            "How far values, names and default mappings speak for the mapping (assumption)"
        ),
        text=lambda row: confidence_text(row.proposal),
        sort_key=lambda row: row.proposal.confidence,
        numeric=True,
        width=94,
    )


def _rule(*, editable: bool) -> TableColumn[ProposalRow]:
    def choices(row: ProposalRow) -> Sequence[Choice]:
        if not editable or not row.is_open:
            return ()
        return [Choice(value=rule, label=rule_name(rule)) for rule in row.rules]

    return TableColumn[ProposalRow](
        name=RULE,
        title=ProposalColumns.tr("Proposed rule"),
        description=ProposalColumns.tr("The rule it is accepted with; change it before"),
        text=lambda row: rule_name(row.rule),
        tooltip=lambda row: rule_explanation(row.rule),
        sort_key=lambda row: list(SyncRule).index(row.rule),
        choices=choices,
        chosen=lambda row: row.rule,
        bold=lambda row: row.rule is not row.proposal.mapping.rule,
        width=206,
    )


def _why() -> TableColumn[ProposalRow]:
    def text(row: ProposalRow) -> str:
        if row.rule is not row.proposal.mapping.rule:
            return ProposalColumns.tr("your choice")
        return rule_reason(row.proposal.reason)

    return TableColumn[ProposalRow](
        name=WHY,
        title=ProposalColumns.tr("Why this rule"),
        description=ProposalColumns.tr("What the history says of who wrote last (assumption)"),
        text=text,
        tooltip=lambda row: "\n".join(writes_text(row.proposal.writes)),
        width=140,
    )
