"""What a cell of the matrix says."""

from collections.abc import Iterator

from crmadmin.services.association_matrix import Cell
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.associations.words import pair_name

NOTHING = "–"


class MatrixWords(Texts):
    """The texts of this module."""


def used_of_cap(cell: Cell) -> str:
    """Write how many labels are used of those allowed ("7 / 50")."""
    if not cell.cap:
        return NOTHING
    return f"{formats.number(cell.used)} / {formats.number(cell.cap)}"


def sentences(cell: Cell) -> Iterator[str]:
    """Say everything that a cell shows, a sentence a line."""
    yield pair_name(*cell.pair)
    if cell.cap:
        figures = (formats.number(cell.used), formats.number(cell.cap))
        yield fill(MatrixWords.tr("%1 of %2 labels used"), *figures)
        if cell.is_full:
            yield MatrixWords.tr("Full: a label must go before another can come")
        elif cell.is_high:
            yield MatrixWords.tr("Nearly full")
        if cell.is_cap_assumed:
            yield assumption(cell)
    if cell.joined is not None:
        yield from _associations(cell)
    if cell.unused:
        yield MatrixWords.tr("%Ln label(s) that nothing carries", None, len(cell.unused))
    if cell.drafted:
        yield fill(MatrixWords.tr("%1 drafted"), formats.number(cell.drafted))


def assumption(cell: Cell) -> str:
    """Say that the limit is not the portal's own word."""
    text = MatrixWords.tr("The portal did not tell its limit; %1 is an assumption.")
    return fill(text, formats.number(cell.cap))


def _associations(cell: Cell) -> Iterator[str]:
    joined = cell.joined
    if joined is None or not joined.pairs:
        yield MatrixWords.tr("No associations")
        return
    yield MatrixWords.tr("%Ln association(s)", None, joined.pairs)
    if not cell.used:
        yield MatrixWords.tr("No label says how these records belong together")
    elif joined.unlabelled:
        yield MatrixWords.tr("%Ln without a label", None, joined.unlabelled)
    if joined.primary:
        yield MatrixWords.tr("%Ln primary", None, joined.primary)
