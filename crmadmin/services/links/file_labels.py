"""The labels that the rows of a file name, read from the first record of the row."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from crmadmin.core.associations.link_objections import FileObjection
from crmadmin.core.associations.links import TURNED, LinkKey
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.labels import fold
from crmadmin.core.objections import Objection
from crmadmin.core.texts import folded
from crmadmin.services.links.offering import labels_of

SEPARATOR = ";"
ASSOCIATED = frozenset({"associated", "associee", "associees", "associe", "associes"})
"""Words for an association without any label."""
ALL = frozenset({"all", "tout", "tous", "toute", "toutes"})
"""Words for the association itself, with all that it carries."""

_MOST_KNOWN = 12
_SAME: tuple[Callable[[str], str], ...] = (str.strip, fold, folded)
"""What makes two names the same, the strictest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """One way to name a label: what it reads, and the key that it means.

    ``expected`` is false for the text of the other direction.
    """

    label: AssociationLabel
    key: LinkKey
    text: str
    expected: bool = True


class FileLabels:
    """The labels between any two objects, as the rows of a file may name them."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._known: dict[tuple[str, str, bool], tuple[_Reading, ...]] = {}

    def key(self, objects: tuple[str, str], text: str, *, turned: bool) -> LinkKey | Objection:
        """Give the key that a text means; ``turned`` where the row reads from the second record.

        A label is named by its text in that direction or by its internal name; between two
        objects by its text in the other direction too, where that is nobody else's.
        """
        found = self._reading(objects, text, turned=turned)
        return found if isinstance(found, Objection) else found.key

    def label(
        self, objects: tuple[str, str], text: str, *, turned: bool
    ) -> AssociationLabel | Objection:
        """Give the label that a text means, as :meth:`key` does."""
        found = self._reading(objects, text, turned=turned)
        return found if isinstance(found, Objection) else found.label

    def _reading(
        self, objects: tuple[str, str], text: str, *, turned: bool
    ) -> _Reading | Objection:
        place = (*objects, turned)
        if place not in self._known:
            self._known[place] = tuple(_readings(self._configuration, *objects, turned=turned))
        readings = self._known[place]
        for expected, same in product((True, False), _SAME):
            found = {
                each.key: each
                for each in readings
                if each.expected is expected and same(each.text) == same(text)
            }
            if len(found) == 1:
                return next(iter(found.values()))
            if found:
                names = ", ".join(sorted({each.label.name for each in found.values()}))
                facts = {"label": text, "names": names}
                return Objection(code=FileObjection.LABEL_AMBIGUOUS, facts=facts)
        return self._unknown(objects, text, readings)

    def _unknown(
        self, objects: tuple[str, str], text: str, readings: tuple[_Reading, ...]
    ) -> Objection:
        known = list(dict.fromkeys(each.text for each in readings))
        shown = ", ".join((*known[:_MOST_KNOWN], *(("…",) if len(known) > _MOST_KNOWN else ())))
        facts = {"pair": "–".join(objects), "label": text, "known": shown or "–"}
        return Objection(code=FileObjection.LABEL_UNKNOWN, facts=facts)


def words(cell: str) -> tuple[str, ...]:
    """Give the names in a cell."""
    return tuple(filter(None, (each.strip() for each in cell.split(SEPARATOR))))


def is_plain(word: str) -> bool:
    """Tell whether a word asks for the association without any label."""
    return folded(word) in ASSOCIATED


def is_all(word: str) -> bool:
    """Tell whether a word asks for the end of the association."""
    return folded(word) in ALL


def _readings(
    configuration: Configuration, one: str, other: str, *, turned: bool
) -> Iterator[_Reading]:
    """Give what labels may be called in a row; ``turned`` where it names the second record first.

    Between records of one object it matters to the key which text is read, between two objects
    it does not.
    """
    within = one == other
    for label in labels_of(configuration, one, other):
        there, back = label.texts
        straight = other_way = label.name
        if within and label.inverse_label is not None:
            other_way = TURNED + label.name
        if turned and within:
            straight, other_way = other_way, straight
        elif turned:
            there, back = back, there
        yield _Reading(label=label, key=straight, text=there)
        yield _Reading(label=label, key=straight, text=label.name)
        yield _Reading(label=label, key=other_way, text=back, expected=within)
