"""One row of the table: a label and how much it is used."""

from dataclasses import dataclass

from crmadmin.core.configuration.bindings import FORWARD
from crmadmin.core.effects.usage import LabelUsage, Usage
from crmadmin.services.associating import LabelLine, PairSheet
from crmadmin.services.standing import Standing
from crmadmin.ui.pages.associations.words import texts_of

UNUSED = LabelUsage()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """A label with its usage; None while that is not known.

    ``texts`` are those of both directions.
    """

    line: LabelLine
    texts: tuple[str, str]
    usage: LabelUsage | None = None

    @property
    def is_own(self) -> bool:
        """Tell whether the label is the portal's own."""
        return self.line.label is not None

    @property
    def is_there(self) -> bool:
        """Tell whether the label is the portal's own and the draft has not deleted it."""
        return self.line.after is not None

    @property
    def goes(self) -> bool:
        """Tell whether the draft deletes the label."""
        return self.line.standing is Standing.DELETED


def label_rows(pair: PairSheet, usage: Usage | None) -> tuple[LabelRow, ...]:
    """Join the labels of a pair with how much they are used."""
    return tuple(
        LabelRow(line=line, texts=texts_of(line), usage=_usage(line, usage)) for line in pair.lines
    )


def _usage(line: LabelLine, usage: Usage | None) -> LabelUsage | None:
    """Give the usage of a label or a type; a label not pushed yet is used by nothing."""
    if usage is None:
        return None
    if line.address is None:
        return usage.types.get((line.from_object, line.to_object, line.ids[FORWARD]))
    if line.before is None:
        return UNUSED
    return usage.labels.get(line.address)


def matches(row: LabelRow, text: str) -> bool:
    """Tell whether a label is meant by what was typed: a text or the name, in any case."""
    names = list(row.texts)
    names += [row.line.label.name] if row.line.label is not None else []
    names += list(row.line.before.texts) if row.line.before is not None else []
    return all(any(word in name.casefold() for name in names) for word in text.casefold().split())
