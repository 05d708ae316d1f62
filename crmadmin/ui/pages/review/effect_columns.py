"""The columns of what stands behind an effect: records, associations, lists, workflows, values."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QColor

from crmadmin.core.definitions import System
from crmadmin.core.effects.references import Family, Place
from crmadmin.core.effects.rows import (
    CountedRecord,
    HeldOption,
    LabelledPair,
    LinkedPair,
    Referrer,
    StandingRecord,
)
from crmadmin.core.records.detail import RecordName
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Side
from crmadmin.services.effecting import ChangedValue, EffectRow
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.names import system_name
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.wording.effect_rows import linked_text

R = TypeVar("R", LabelledPair, CountedRecord, HeldOption, StandingRecord, Referrer, ChangedValue)
Columns = tuple[TableColumn[EffectRow], ...]


class EffectColumns(Texts):
    """The texts of this module."""


def columns_for(row: EffectRow, shell: Shell) -> Columns:
    """List the columns that rows of this kind have."""
    match row:
        case LabelledPair():
            columns = _pairs(shell)
        case LinkedPair():
            columns = _links(shell)
        case CountedRecord():
            columns = _counted(shell)
        case HeldOption():
            columns = _held(shell)
        case StandingRecord():
            columns = _standing(shell)
        case Referrer():
            columns = _referrers()
        case ChangedValue():
            columns = _values(shell)
    return columns


def record_of(row: EffectRow) -> RecordName | None:
    """Give the record that a row is about; None for a list or a workflow."""
    match row:
        case LabelledPair() | LinkedPair() | CountedRecord() | HeldOption() | StandingRecord():
            return row.record
        case ChangedValue():
            effect = row.change.effect
            return RecordName(
                system=System.HUBSPOT,
                object=effect.object,
                id=effect.hubspot_id,
                name=row.hubspot_name,
            )
        case Referrer():
            return None


def _of(kind: type[R], text: Callable[[R], str]) -> Callable[[EffectRow], str]:
    """Read a row that is of the kind listed; others say nothing."""
    return lambda row: text(row) if isinstance(row, kind) else ""


def _named(record: RecordName) -> str:
    return record.name or record.id


def _record(
    shell: Shell, title: str, name: str, record: Callable[[EffectRow], RecordName | None]
) -> Columns:
    def shown(row: EffectRow) -> str:
        found = record(row)
        return "" if found is None else _named(found)

    def number(row: EffectRow) -> str:
        found = record(row)
        return "" if found is None else found.id

    return (
        TableColumn(
            name=name,
            title=title,
            text=shown,
            linked=lambda _row: True,
            colour=lambda _row: QColor(shell.theme.tokens.accent),
            width=220,
        ),
        TableColumn(name=f"{name}_id", title=EffectColumns.tr("ID"), text=number, width=110),
    )


def _change(shell: Shell, sides: Callable[[EffectRow], tuple[str, str] | None]) -> Columns:
    def shown(row: EffectRow) -> ShownChange | None:
        found = sides(row)
        if found is None:
            return None
        before, after = found
        tokens = shell.theme.tokens
        return ShownChange(
            before=before,
            after=after or EffectColumns.tr("(none)"),
            colour=QColor(tokens.update if after else tokens.delete),
        )

    return (
        TableColumn(
            name="change",
            title=EffectColumns.tr("Before → after"),
            text=lambda row: found.words() if (found := shown(row)) else "",
            change=shown,
            width=320,
        ),
    )


def _pairs(shell: Shell) -> Columns:
    def labels(row: EffectRow) -> tuple[str, str] | None:
        if not isinstance(row, LabelledPair):
            return None
        return ", ".join(row.before.there), ", ".join(row.after.there)

    return (
        *_record(shell, EffectColumns.tr("Record"), "record", record_of),
        *_record(
            shell,
            EffectColumns.tr("Associated with"),
            "other",
            lambda row: row.other if isinstance(row, LabelledPair) else None,
        ),
        *_change(shell, labels),
        TableColumn(
            name="primary",
            title=EffectColumns.tr("Primary"),
            text=_of(LabelledPair, lambda row: EffectColumns.tr("yes") if row.primary else ""),
            width=90,
        ),
    )


def _links(shell: Shell) -> Columns:
    def carried(row: EffectRow) -> tuple[str, str] | None:
        if not isinstance(row, LinkedPair):
            return None
        speech = speech_of(shell)
        before = linked_text(speech, row.before, primary=row.primary_before)
        return before, linked_text(speech, row.after, primary=row.primary_after)

    return (
        *_record(shell, EffectColumns.tr("Record"), "record", record_of),
        *_record(
            shell,
            EffectColumns.tr("Associated with"),
            "other",
            lambda row: row.other if isinstance(row, LinkedPair) else None,
        ),
        *_change(shell, carried),
    )


def _limit(limit: int | None) -> str:
    return EffectColumns.tr("no limit") if limit is None else formats.number(limit)


def _counted(shell: Shell) -> Columns:
    def limits(row: EffectRow) -> tuple[str, str] | None:
        if not isinstance(row, CountedRecord):
            return None
        return _limit(row.limit_before), _limit(row.limit_after)

    return (
        *_record(shell, EffectColumns.tr("Record"), "record", record_of),
        TableColumn(
            name="count",
            title=EffectColumns.tr("Associations"),
            text=_of(CountedRecord, lambda row: formats.number(row.count)),
            numeric=True,
            width=110,
        ),
        *_change(shell, limits),
    )


def _held(shell: Shell) -> Columns:
    def options(row: EffectRow) -> tuple[str, str] | None:
        return (row.before, row.after or "") if isinstance(row, HeldOption) else None

    return (
        *_record(shell, EffectColumns.tr("Record"), "record", record_of),
        TableColumn(
            name="value",
            title=EffectColumns.tr("Value"),
            text=_of(HeldOption, lambda row: row.value),
            width=180,
        ),
        *_change(shell, options),
    )


def _standing(shell: Shell) -> Columns:
    """Show the stage that a record is in, and the owner who cannot edit it there any more."""

    def owner(row: EffectRow) -> tuple[str, str] | None:
        return (row.owner, "") if isinstance(row, StandingRecord) else None

    return (
        *_record(shell, EffectColumns.tr("Record"), "record", record_of),
        TableColumn(
            name="value",
            title=EffectColumns.tr("Value"),
            text=_of(StandingRecord, lambda row: row.stage),
            width=180,
        ),
        *_change(shell, owner),
    )


def _referrers() -> Columns:
    families = {
        Family.LIST: EffectColumns.tr("List"),
        Family.WORKFLOW: EffectColumns.tr("Workflow"),
    }

    def enabled(row: Referrer) -> str:
        if row.enabled is None:
            return ""
        return EffectColumns.tr("switched on") if row.enabled else EffectColumns.tr("switched off")

    def where(places: tuple[Place, ...]) -> str:
        return "; ".join(place.path for place in places)

    return (
        TableColumn(
            name="family",
            title=EffectColumns.tr("What"),
            text=_of(Referrer, lambda row: families[row.family]),
            width=100,
        ),
        TableColumn(
            name="name",
            title=EffectColumns.tr("Name"),
            text=_of(Referrer, lambda row: row.name or row.id),
            width=280,
        ),
        TableColumn(
            name="id",
            title=EffectColumns.tr("ID"),
            text=_of(Referrer, lambda row: row.id),
            width=90,
        ),
        TableColumn(
            name="enabled", title=EffectColumns.tr("State"), text=_of(Referrer, enabled), width=120
        ),
        TableColumn(
            name="places",
            title=EffectColumns.tr("Where in its definition"),
            text=_of(Referrer, lambda row: where(row.places)),
            tooltip=_of(Referrer, lambda row: "\n".join(place.path for place in row.places)),
            width=380,
        ),
    )


def _values(shell: Shell) -> Columns:
    def sides(row: EffectRow) -> tuple[str, str] | None:
        if not isinstance(row, ChangedValue):
            return None
        return _written(row.change.before), _written(row.change.after)

    return (
        *_record(shell, EffectColumns.tr("Record"), "record", record_of),
        TableColumn(
            name="field",
            title=EffectColumns.tr("Property"),
            text=_of(ChangedValue, lambda row: row.change.effect.property),
            width=160,
        ),
        *_change(shell, sides),
    )


def _written(effect: Effect | None) -> str:
    """Say what the sync writes, and into which system."""
    if effect is None or effect.written_side is Side.NONE:
        return EffectColumns.tr("(not written)")
    in_hubspot = effect.written_side is Side.HUBSPOT
    value = effect.hubspot_after if in_hubspot else effect.salesforce_after
    system = system_name(System.HUBSPOT if in_hubspot else System.SALESFORCE)
    blank = EffectColumns.tr("(blank)")
    return f"{system}: {value or blank}"
