"""One row of the mapping table: the mapping, and its figures before and after the draft."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition
from crmadmin.services.mapping_sheet import MappingSheet, SheetLine
from crmadmin.services.previewing import Agreement, ObjectSummary
from crmadmin.ui.pages.sync.groups import Counts, Group, total


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingRow:
    """A mapping with its figures; those not counted yet are None.

    ``before`` are the counts without the draft, None where nothing is compared. ``rule`` is the
    one just chosen, even while it is being saved. ``is_busy``: newer counts are on their way.
    """

    line: SheetLine
    rule: SyncRule
    before: Counts | None = None
    after: Counts | None = None
    agreement: Agreement | None = None
    is_busy: bool = False

    @property
    def mapping(self) -> FieldMapping | None:
        """Give the mapping as drafted; None for one that the draft removes."""
        return self.line.after

    def now(self, group: Group) -> int | None:
        """Count a group's effects with the draft, None while that is not known."""
        return None if self.after is None else total(self.after, group)

    def earlier(self, group: Group) -> int | None:
        """Count a group's effects without the draft, None where that is the same number."""
        if self.before is None or self.after is None:
            return None
        before = total(self.before, group)
        return None if before == total(self.after, group) else before


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A rule that was chosen and is being saved."""

    property_name: str
    rule: SyncRule


def mapping_rows(
    sheet: MappingSheet,
    *,
    before: ObjectSummary | None,
    after: ObjectSummary | None,
    agreement: Mapping[str, Agreement],
    is_busy: bool,
    pending: Pending | None,
) -> tuple[MappingRow, ...]:
    """Join what is known of each mapping of an object, in the order of its configuration."""
    rows = []
    for line in sheet.lines:
        name = line.property_name
        mapping = line.after or line.before
        rows.append(
            MappingRow(
                line=line,
                rule=mapping.rule if mapping else SyncRule.DONT_SYNC,
                before=None if before is None else before.mappings.get(name, {}),
                after=None if after is None else after.mappings.get(name, {}),
                agreement=agreement.get(name),
                is_busy=is_busy,
            )
        )
    return tuple(_pended(row, pending) for row in rows)


def _pended(row: MappingRow, pending: Pending | None) -> MappingRow:
    if pending is None or pending.property_name != row.line.property_name:
        return row
    return replace(row, rule=pending.rule, is_busy=True)


def property_label(line: SheetLine) -> str:
    """Give the label of a mapping's property, its internal name where it has none."""
    return label_of(line.hubspot, line.property_name)


def label_of(definition: Definition | None, name: str) -> str:
    """Give the label of a property or field, its name where it has none."""
    return (definition.label if definition else "") or name


def field_label(line: SheetLine) -> str:
    """Give the labels of a mapping's Salesforce fields, each once."""
    labels = (label_of(field.definition, field.field) for field in line.fields)
    return " / ".join(dict.fromkeys(labels))


def matches(row: MappingRow, text: str) -> bool:
    """Tell whether a mapping is meant by what was typed: a label or a name, in any case."""
    wanted = text.casefold().strip()
    names = [row.line.property_name, property_label(row.line), field_label(row.line)]
    names += [field.field for field in row.line.fields]
    return all(any(word in name.casefold() for name in names) for word in wanted.split())
