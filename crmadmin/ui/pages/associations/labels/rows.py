"""One row of the table: a label and how much it is used."""

from dataclasses import dataclass

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD
from crmadmin.core.effects.usage import LabelUsage, LimitUsage, Usage
from crmadmin.core.policies import high_usage
from crmadmin.services.associating import LabelLine, PairSheet
from crmadmin.services.standing import Standing
from crmadmin.ui.pages.associations.words import texts_of

UNUSED = LabelUsage()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """A label with its usage; None while that is not known.

    ``texts`` are those of both directions; ``alike`` other labels of the pair that people take
    for this one.
    """

    line: LabelLine
    texts: tuple[str, str]
    usage: LabelUsage | None = None
    limits: tuple[LimitUsage | None, ...] = ()
    alike: tuple[AssociationLabel, ...] = ()

    @property
    def is_unused(self) -> bool:
        """Tell whether the portal has the label, and no association carries it."""
        is_there = self.line.before is not None and self.line.after is not None
        return is_there and self.usage is not None and not self.usage.associations

    @property
    def is_near_limit(self) -> bool:
        """Tell whether a record has nearly as many as a limit allows, or more."""
        return any(
            side.after is not None
            and used is not None
            and used.most >= high_usage(side.after.max_records)
            for side, used in zip(self.line.limits, self.limits, strict=False)
        )

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
        LabelRow(
            line=line,
            texts=texts_of(line),
            usage=_usage(line, usage),
            limits=_limits(line, usage),
            alike=pair.alike.get(line.after.address, ()) if line.after is not None else (),
        )
        for line in pair.lines
    )


def _limits(line: LabelLine, usage: Usage | None) -> tuple[LimitUsage | None, ...]:
    """Say how records stand to the limits of the portal, side by side."""
    known = {} if usage is None else usage.limits
    return tuple(known.get(side.proposed.address) for side in line.limits)


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
