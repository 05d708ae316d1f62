"""One row of the mapping table: the mapping, and its figures before and after the draft."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition
from crmadmin.errors import Language
from crmadmin.services.mapping_sheet import MappingSheet, SheetLine
from crmadmin.services.previewing import Agreement, ObjectSummary
from crmadmin.ui.pages.sync.groups import Counts, Group, total
from crmadmin.ui.pages.sync.notes import Note, notes_of
from crmadmin.ui.pages.sync.wording.types import type_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a row says in the language spoken now, put together once: cells are drawn often."""

    property_label: str = ""
    property_type: str = ""
    field_label: str = ""
    field_type: str = ""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A group's count with the draft, and without it where that is another number."""

    now: int
    earlier: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingRow:
    """A mapping with its figures; those not counted yet are None.

    ``before`` are the counts without the draft, None where nothing is compared. ``rule`` is the
    one just chosen, even while it is being saved. ``is_busy``: newer counts are on their way.
    """

    line: SheetLine
    rule: SyncRule
    words: Words = Words()
    before: Counts | None = None
    after: Counts | None = None
    figures: Mapping[Group, Figure] = field(default_factory=dict)
    agreement: Agreement | None = None
    is_busy: bool = False

    @property
    def mapping(self) -> FieldMapping | None:
        """Give the mapping as drafted; None for one that the draft removes."""
        return self.line.after

    def now(self, group: Group) -> int | None:
        """Count a group's effects with the draft, None while that is not known."""
        figure = self.figures.get(group)
        return figure.now if figure else None

    def earlier(self, group: Group) -> int | None:
        """Count a group's effects without the draft, None where that is the same number."""
        figure = self.figures.get(group)
        return figure.earlier if figure else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A rule that was chosen and is being saved."""

    property_name: str
    rule: SyncRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The figures of an object as far as they are known."""

    before: ObjectSummary | None = None
    after: ObjectSummary | None = None
    agreement: Mapping[str, Agreement] = field(default_factory=dict)
    is_busy: bool = False
    pending: Pending | None = None


def mapping_rows(sheet: MappingSheet, known: Known, language: Language) -> tuple[MappingRow, ...]:
    """Join what is known of each mapping of an object, in the order of its configuration."""
    return tuple(_pended(_row(line, known, language), known.pending) for line in sheet.lines)


def _row(line: SheetLine, known: Known, language: Language) -> MappingRow:
    name = line.property_name
    mapping = line.after or line.before
    before = None if known.before is None else known.before.mappings.get(name, {})
    after = None if known.after is None else known.after.mappings.get(name, {})
    return MappingRow(
        line=line,
        rule=mapping.rule if mapping else SyncRule.DONT_SYNC,
        words=words_of(line, language),
        before=before,
        after=after,
        figures={} if after is None else {g: _figure(before, after, g) for g in Group},
        agreement=known.agreement.get(name),
        is_busy=known.is_busy and after is not None,
    )


def _figure(before: Counts | None, after: Counts, group: Group) -> Figure:
    now = total(after, group)
    earlier = now if before is None else total(before, group)
    return Figure(now=now, earlier=None if earlier == now else earlier)


def _pended(row: MappingRow, pending: Pending | None) -> MappingRow:
    if pending is None or pending.property_name != row.line.property_name:
        return row
    return replace(row, rule=pending.rule, is_busy=True)


def words_of(line: SheetLine, language: Language) -> Words:
    """Put together what a mapping's row says."""
    types = (type_name(each.definition) for each in line.fields)
    return Words(
        property_label=property_label(line),
        property_type=type_name(line.hubspot),
        field_label=field_label(line),
        field_type=" / ".join(dict.fromkeys(types)),
        notes=notes_of(line, language),
    )


def property_label(line: SheetLine) -> str:
    """Give the label of a mapping's property, its internal name where it has none."""
    return label_of(line.hubspot, line.property_name)


def label_of(definition: Definition | None, name: str) -> str:
    """Give the label of a property or field, its name where it has none."""
    return (definition.label if definition else "") or name


def field_label(line: SheetLine) -> str:
    """Give the labels of a mapping's Salesforce fields, each once."""
    labels = (label_of(each.definition, each.field) for each in line.fields)
    return " / ".join(dict.fromkeys(labels))


def matches(row: MappingRow, text: str) -> bool:
    """Tell whether a mapping is meant by what was typed: a label or a name, in any case."""
    wanted = text.casefold().split()
    names = [row.line.property_name, row.words.property_label, row.words.field_label]
    names += [each.field for each in row.line.fields]
    return all(any(word in name.casefold() for name in names) for word in wanted)
