"""The matrix of object pairs: labels used of those allowed, and what associations carry.

The sheet of labels is read at once and anew with every draft; what records carry is counted in one
pass over all associations, and holds until records or labels of the portal change.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations_with_replacement
from pathlib import Path

from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.effects.usage import Joined, LabelUsage, Usage
from crmadmin.core.policies import high_usage
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.reading.association_labels import in_order, rank
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import FileFormat, write_rows
from crmadmin.services.associating import AssociationSheet, PairSheet, read_association_sheet
from crmadmin.services.effecting import Effecting
from crmadmin.store.contents import count_records
from crmadmin.store.database import Database

Pair = tuple[str, str]
"""Two objects in the order in which their labels are addressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What records carry of the labels that the portal has; ``records`` are by object."""

    usage: Usage = field(default_factory=Usage)
    records: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Two objects: how many of their labels are used, and what their associations carry.

    ``used`` labels are those of the draft, ``used_before`` those of the portal. ``cap`` is 0
    where no label is possible, ``is_cap_assumed`` where the portal did not tell it. ``labels`` are
    the portal's that the draft keeps, most used first; these and ``joined`` are None and empty
    while nothing is counted. ``drafted`` counts what the draft has made of labels and limits.
    """

    pair: Pair
    used: int = 0
    used_before: int = 0
    cap: int = 0
    is_cap_assumed: bool = False
    drafted: int = 0
    joined: Joined | None = None
    labels: tuple[tuple[AssociationLabel, LabelUsage], ...] = ()

    @property
    def share(self) -> float:
        """Give the share of the labels allowed that is used."""
        return self.used / self.cap if self.cap else 0.0

    @property
    def is_full(self) -> bool:
        """Tell whether no further label can be made."""
        return 0 < self.cap <= self.used

    @property
    def is_high(self) -> bool:
        """Tell whether few labels are left (domain/associations.md §3, "high usage")."""
        return self.used >= high_usage(self.cap) > 0

    @property
    def unused(self) -> tuple[AssociationLabel, ...]:
        """Give the labels that no association carries."""
        return tuple(label for label, usage in self.labels if not usage.associations)

    @property
    def lacks_labels(self) -> bool:
        """Tell whether records are associated and no label says how."""
        return bool(self.cap and not self.used and self.joined and self.joined.pairs)

    @property
    def is_idle(self) -> bool:
        """Tell whether no records are known to be associated and no label is there."""
        return not self.used and not (self.joined and self.joined.pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Objects in their order, and a cell for every two of them.

    ``records`` counts those of each object; it is empty while nothing is counted.
    """

    objects: tuple[str, ...]
    cells: Mapping[Pair, Cell]
    records: Mapping[str, int]
    is_counted: bool


def read_matrix(database: Database, monitor: Monitor = unwatched) -> Matrix:
    """Read the matrix in one pass over the associations. Raises Cancelled."""
    sheet = read_association_sheet(database)
    return matrix_of(sheet, count_carried(database, sheet.base, monitor))


def count_carried(database: Database, base: Configuration, monitor: Monitor = unwatched) -> Counted:
    """Count what carries the labels of a base, stands to its limits, and records.

    Raises Cancelled.
    """
    usage = Effecting(database).usage({LABELS, LIMITS}, configuration=base, monitor=monitor)
    with database.reading() as connection:
        counts = count_records(connection)
    return Counted(
        usage=usage,
        records={each.object: each.records for each in counts if each.system is System.HUBSPOT},
    )


def matrix_of(sheet: AssociationSheet, counted: Counted | None) -> Matrix:
    """Put labels as drafted and what was counted together; None = nothing was counted yet."""
    pairs = {pair.key: pair for pair in sheet.pairs}
    joined = {} if counted is None else counted.usage.joined
    found = {name for pair in pairs for name in pair}
    found |= {name for pair, each in joined.items() if each.pairs for name in pair}
    objects = tuple(sorted(found, key=rank))
    return Matrix(
        objects=objects,
        cells={
            pair: _cell(pair, pairs.get(pair), counted)
            for pair in (in_order(*each) for each in combinations_with_replacement(objects, 2))
        },
        records={} if counted is None else counted.records,
        is_counted=counted is not None,
    )


def _cell(pair: Pair, sheet: PairSheet | None, counted: Counted | None) -> Cell:
    joined = None if counted is None else counted.usage.joined.get(pair, Joined())
    if sheet is None:
        return Cell(pair=pair, joined=joined)
    return Cell(
        pair=pair,
        used=sheet.used,
        used_before=sheet.used_before,
        cap=sheet.cap,
        is_cap_assumed=sheet.is_cap_assumed,
        drafted=sheet.drafted,
        joined=joined,
        labels=() if counted is None else _used(sheet, counted.usage),
    )


def _used(sheet: PairSheet, usage: Usage) -> tuple[tuple[AssociationLabel, LabelUsage], ...]:
    found = [
        (line.after, usage.labels.get(line.before.address, LabelUsage()))
        for line in sheet.lines
        if line.before is not None and line.after is not None
    ]
    return tuple(sorted(found, key=lambda each: -each[1].associations))


HEADERS = (
    "from_object",
    "to_object",
    "labels",
    "label_limit",
    "label_limit_assumed",
    "unused_labels",
    "associations",
    "unlabelled",
    "labelled",
    "primary",
    "drafted",
)
"""The columns of a matrix that is taken away as a file, one row a pair."""


def matrix_rows(matrix: Matrix) -> Iterable[tuple[str, ...]]:
    """Write each cell as texts below :data:`HEADERS`; what was not counted is blank."""
    for cell in matrix.cells.values():
        joined = cell.joined
        yield (
            *cell.pair,
            str(cell.used),
            str(cell.cap or ""),
            "yes" if cell.is_cap_assumed else "",
            str(len(cell.unused)) if joined else "",
            *(
                ("", "", "", "")
                if joined is None
                else map(str, (joined.pairs, joined.unlabelled, joined.labelled, joined.primary))
            ),
            str(cell.drafted),
        )


def export_matrix(matrix: Matrix, path: Path) -> int:
    """Write the matrix into a CSV file, and give how many pairs it has.

    ``path`` is replaced when all is written; Problem if it cannot be written.
    """
    rows = tuple(matrix_rows(matrix))
    with replacing(path) as part:
        numeric = [name not in HEADERS[:2] for name in HEADERS]
        write_rows(part, FileFormat.CSV, headers=HEADERS, numeric=numeric, rows=rows)
    return len(rows)
