"""One row of the table: an option, or a value that records hold and that is none."""

from dataclasses import dataclass

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.services.option_sheet import HeldValues, OptionLine, PropertySheet
from crmadmin.services.standing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionRow:
    """An option with the records that hold it; ``line`` is None for a value that is no option.

    ``records`` is None while that is not known.
    """

    value: str
    line: OptionLine | None
    records: int | None = None

    @property
    def option(self) -> PropertyOption | None:
        """Give the option as drafted, None where there is none in the draft."""
        return None if self.line is None else self.line.after

    @property
    def label(self) -> str:
        """Give what people read, the value itself where it is no option."""
        return self.value if self.line is None else self.line.option.label

    @property
    def is_orphan(self) -> bool:
        """Tell whether records hold the value though it is no option in the portal."""
        return self.line is None

    @property
    def goes(self) -> bool:
        """Tell whether the draft removes the option."""
        return self.line is not None and self.line.standing is Standing.DELETED

    @property
    def is_drafted(self) -> bool:
        """Tell whether the draft has made anything of it."""
        return self.line is not None and self.line.standing is not Standing.UNCHANGED


def option_rows(sheet: PropertySheet, held: HeldValues | None) -> tuple[OptionRow, ...]:
    """Join the options of a property with the records that hold them; other values come last."""
    rows = [
        OptionRow(value=line.value, line=line, records=_records(line.value, held))
        for line in sheet.lines
    ]
    known = {line.value for line in sheet.lines}
    others = {} if held is None or not sheet.lines else held.records
    orphans = sorted(
        (
            OptionRow(value=value, line=None, records=count)
            for value, count in others.items()
            if value not in known
        ),
        key=lambda row: (-(row.records or 0), row.value),
    )
    return (*rows, *orphans)


def _records(value: str, held: HeldValues | None) -> int | None:
    return None if held is None or not held.is_known else held.records.get(value, 0)


def matches(row: OptionRow, text: str) -> bool:
    """Tell whether an option is meant by what was typed: label or value, in any case."""
    names = f"{row.label} {row.value}".casefold()
    return all(word in names for word in text.casefold().split())
