"""What the Associations page shows: every pair of objects with its labels and limits.

Read in one state and one pass; what the labels are used for is counted by ``effecting``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations_with_replacement

from rapidfuzz.distance import OSA

from crmadmin.core.associations.likeness import alike
from crmadmin.core.associations.limit_sides import limits_of_label, limits_of_type
from crmadmin.core.associations.limits import Allowances
from crmadmin.core.associations.standard_types import StandardType, standard_types
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, Bindings, Ids
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.reading.allowances import FAMILIES, read_allowances
from crmadmin.core.reading.association_labels import TYPES, in_order, rank, told_names
from crmadmin.core.reading.told import Told
from crmadmin.services.standing import Standing, standing
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.database import Database
from crmadmin.store.documents import read_documents
from crmadmin.store.drafts import read_draft
from crmadmin.store.records import load_tables

_FREE = frozenset({"contacts", "companies", "deals", "tickets"})
"""Objects of HubSpot's own that any pair of may have labels (domain/associations.md §1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitSide:
    """How many records of one object may be associated with each record of the other.

    ``proposed`` is the limit of this direction with some number; ``before`` and ``after`` are
    the base's and the draft's, None for as many as the subscription allows.
    """

    proposed: AssociationLimit
    before: AssociationLimit | None
    after: AssociationLimit | None

    @property
    def standing(self) -> Standing:
        """Say what the draft has made of the limit."""
        return standing(self.before, self.after)

    def limited(self, most: int) -> AssociationLimit:
        """Give the limit with another number."""
        return replace(self.proposed, max_records=most)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelLine:
    """A label of the portal's own, or a type that HubSpot defines.

    ``before`` and ``after`` are the label in the base and in the draft; ``standard`` is the type
    where it is HubSpot's. ``is_name_told``: the internal name was read, not made of the text.
    ``limits`` has a side for each direction.
    """

    from_object: str
    to_object: str
    before: AssociationLabel | None = None
    after: AssociationLabel | None = None
    standard: StandardType | None = None
    ids: Ids
    is_name_told: bool = False
    limits: tuple[LimitSide, ...]

    @property
    def label(self) -> AssociationLabel | None:
        """Give the label as drafted, as it was where the draft deletes it; None for a type."""
        return self.after or self.before

    @property
    def address(self) -> Address | None:
        """Give the address of the label; a type of HubSpot's has none."""
        return None if self.label is None else self.label.address

    @property
    def key(self) -> str:
        """Tell this line from every other."""
        if self.label is not None:
            return str(self.label.address)
        return f"{self.from_object}/{self.to_object}/{self.ids[FORWARD]}"

    @property
    def standing(self) -> Standing:
        """Say what the draft has made of the label itself."""
        return standing(self.before, self.after)

    @property
    def is_drafted(self) -> bool:
        """Tell whether the draft has made anything of the label or its limits."""
        sides = (side.standing for side in self.limits)
        return any(each is not Standing.UNCHANGED for each in (self.standing, *sides))


@dataclass(frozen=True, slots=True, kw_only=True)
class PairSheet:
    """Two objects, and what associations between them can say.

    ``cap`` is how many labels the pair may have; ``is_cap_assumed`` where the portal did not
    tell (domain/associations.md §1). ``alike`` gives the other labels, as drafted, that people
    take for one, by its address.
    """

    from_object: str
    to_object: str
    lines: tuple[LabelLine, ...]
    cap: int
    is_cap_assumed: bool
    alike: Mapping[Address, tuple[AssociationLabel, ...]] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str]:
        """Tell this pair from every other."""
        return self.from_object, self.to_object

    @property
    def used(self) -> int:
        """Count the labels as drafted: a paired one counts once, HubSpot's types do not."""
        return sum(line.after is not None for line in self.lines)

    @property
    def used_before(self) -> int:
        """Count the labels of the base."""
        return sum(line.before is not None for line in self.lines)

    @property
    def drafted(self) -> int:
        """Count the lines that the draft has made anything of."""
        return sum(line.is_drafted for line in self.lines)

    def line(self, key: str) -> LabelLine | None:
        """Find a line."""
        return next((line for line in self.lines if line.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationSheet:
    """Every pair of objects, and the configurations that they are read of.

    ``is_told``: the workspace holds labels of a portal at all.
    """

    pairs: tuple[PairSheet, ...]
    base: Configuration
    drafted: Configuration
    is_told: bool
    read_only: bool

    def pair(self, key: tuple[str, str] | None) -> PairSheet | None:
        """Find a pair."""
        return next((pair for pair in self.pairs if pair.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What lines are made of."""

    told: Told
    base: Configuration
    drafted: Configuration
    bindings: Bindings
    names: frozenset[tuple[str, str, int]]
    allowances: Allowances


def read_association_sheet(database: Database) -> AssociationSheet:
    """Read every pair with its labels and limits, before and after the draft."""
    with database.reading() as connection:
        base = read_base(connection)
        drafted = read_draft(connection, base).configuration()
        bindings = read_bindings(connection)
        documents = [
            document
            for family in FAMILIES
            for document in read_documents(connection, System.HUBSPOT, family)
        ]
        tables = load_tables(connection).all()
    known = [each.object for each in tables if each.system is System.HUBSPOT]
    told = Told(documents)
    ground = _Ground(
        told=told,
        base=base,
        drafted=drafted,
        bindings=bindings,
        names=frozenset(told_names(told)),
        allowances=read_allowances(documents),
    )
    is_told = told.has(TYPES) or bool(base.each(AssociationLabel))
    pairs = _pairs(ground, known) if is_told else ()
    return AssociationSheet(
        pairs=tuple(_sheet(ground, *pair) for pair in pairs),
        base=base,
        drafted=drafted,
        is_told=is_told,
        read_only=database.read_only,
    )


def _pairs(ground: _Ground, known: Iterable[str]) -> list[tuple[str, str]]:
    """List the pairs that have types or labels, and those that might have labels."""
    scopes = (scope.partition("/") for scope in ground.told.scopes(TYPES))
    found = {in_order(one, other): None for one, _slash, other in scopes}
    for configuration in (ground.base, ground.drafted):
        labels = configuration.each(AssociationLabel)
        found |= {(label.from_object, label.to_object): None for label in labels}
    free = [name for name in known if name in _FREE or name.startswith("2-")]
    found |= {in_order(*pair): None for pair in combinations_with_replacement(free, 2)}
    return sorted(found, key=lambda pair: tuple(map(rank, pair)))


def _sheet(ground: _Ground, one: str, other: str) -> PairSheet:
    told = ground.allowances.labels
    own = tuple(_own_lines(ground, one, other))
    return PairSheet(
        from_object=one,
        to_object=other,
        lines=(*_standard_lines(ground, one, other), *own),
        cap=ground.allowances.most_labels(one, other),
        is_cap_assumed=(one, other) not in told and (other, one) not in told,
        alike=_alike([line.after for line in own if line.after is not None]),
    )


def _alike(
    labels: Sequence[AssociationLabel],
) -> Mapping[Address, tuple[AssociationLabel, ...]]:
    return {
        label.address: tuple(each for each in group if each is not label)
        for _likeness, group in alike(labels, OSA.distance)
        for label in group
    }


def _standard_lines(ground: _Ground, one: str, other: str) -> Iterator[LabelLine]:
    there, back = (ground.told.within(TYPES, f"{a}/{b}") for a, b in ((one, other), (other, one)))
    for standard in standard_types(one, other, there, back):
        yield LabelLine(
            from_object=one,
            to_object=other,
            standard=standard,
            ids=standard.ids,
            limits=tuple(_sides(ground, limits_of_type(standard))),
        )


def _own_lines(ground: _Ground, one: str, other: str) -> Iterator[LabelLine]:
    labels: dict[Address, AssociationLabel] = {}
    for configuration in (ground.base, ground.drafted):
        for label in configuration.each(AssociationLabel):
            if (label.from_object, label.to_object) == (one, other):
                labels[label.address] = label
    for address, label in labels.items():
        before, after = ground.base.get(address), ground.drafted.get(address)
        ids = ground.bindings.ids.get(address, {})
        yield LabelLine(
            from_object=one,
            to_object=other,
            before=before if isinstance(before, AssociationLabel) else None,
            after=after if isinstance(after, AssociationLabel) else None,
            ids=ids,
            is_name_told=(one, other, ids.get(FORWARD, 0)) in ground.names,
            limits=tuple(_sides(ground, limits_of_label(label))),
        )


def _sides(ground: _Ground, proposed: Iterable[AssociationLimit]) -> Iterator[LimitSide]:
    for limit in proposed:
        before, after = (each.get(limit.address) for each in (ground.base, ground.drafted))
        yield LimitSide(
            proposed=limit,
            before=before if isinstance(before, AssociationLimit) else None,
            after=after if isinstance(after, AssociationLimit) else None,
        )
