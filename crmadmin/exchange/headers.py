"""Which property each column of a file is, whatever the case and language of its header."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crmadmin.core.definitions import Definition, System, id_definition
from crmadmin.core.labels import fold
from crmadmin.exchange.standard import french_labels, standard_by_label, standard_by_name

_PREFIX = "property_"
_SINGULAR = {
    "contacts": "contact",
    "companies": "company",
    "deals": "deal",
    "leads": "lead",
    "tickets": "ticket",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A property and where it is in the file: usually one place, several if it is repeated."""

    definition: Definition
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The columns of a file in its order.

    ``unknown`` are the names of properties that only this file knows. ``french`` tells that
    some header was a French label: such a file writes days before months.
    """

    columns: tuple[Column, ...]
    unknown: tuple[str, ...]
    french: bool

    def column(self, name: str) -> Column | None:
        """Give the column of a property; None if the file lacks it."""
        return next((c for c in self.columns if c.definition.name == name), None)


def match_columns(
    header: Sequence[str], known: Iterable[Definition], system: System, object_name: str
) -> Columns:
    """Find the property of each column: by internal name, then by label, else as it is called.

    ``known`` are the object's properties in the workspace; behind them stand the standard
    properties with their English and French labels. Blank names have no column.
    """
    names = _Names(tuple(known), system, object_name)
    id_place = _id_place(header, names)
    found: dict[str, tuple[Definition, list[int]]] = {}
    for place, text in enumerate(header):
        if text:
            definition = names.id if place == id_place else names.find(text)
            found.setdefault(fold(definition.name), (definition, []))[1].append(place)
    return Columns(
        columns=tuple(
            Column(definition=definition, places=tuple(places))
            for definition, places in found.values()
        ),
        unknown=tuple(name for name in names.made if fold(name) in found),
        french=not french_labels(system, object_name).isdisjoint(map(fold, header)),
    )


class _Names:
    """Finds the property that a header means."""

    def __init__(self, known: tuple[Definition, ...], system: System, object_name: str) -> None:
        self.made: list[str] = []
        self.system, self.object = system, object_name
        self._known = {fold(definition.name): definition for definition in known}
        self._labels = _by_label(known)
        self._standard = standard_by_name(system, object_name)
        self._standard_labels = standard_by_label(system, object_name)
        made = id_definition(system, object_name)
        self.id = self._known.get(fold(made.name)) or made

    def find(self, text: str) -> Definition:
        """Give the property that a header means, made up from the header if nobody knows it."""
        folded = fold(text)
        return (
            self.named(folded)
            or self.named(folded.removeprefix(_PREFIX))
            or self.labelled(folded)
            or self._make(text)
        )

    def named(self, folded: str) -> Definition | None:
        """Find a property by its folded internal name."""
        if folded == fold(self.id.name):
            return self.id
        return self._known.get(folded) or self._standard.get(folded)

    def labelled(self, folded: str) -> Definition | None:
        """Find a property by its folded label."""
        if (definition := self._labels.get(folded)) is not None:
            return definition
        name = self._standard_labels.get(folded)
        if name is None:
            return None
        return self.named(fold(name))

    def _make(self, text: str) -> Definition:
        name = _property_name(text)
        definition = self._known.get(fold(name))
        if definition is None:
            definition = Definition(
                system=self.system, object=self.object, name=name, label=text, declared=False
            )
            self._known[fold(name)] = definition
            self.made.append(name)
        return definition


def _by_label(known: tuple[Definition, ...]) -> Mapping[str, Definition]:
    """Index declared properties by label; of equal labels a standard property's counts."""
    found: dict[str, Definition] = {}
    for definition in sorted(known, key=lambda each: not each.standard):
        if definition.label and definition.declared:
            found.setdefault(fold(definition.label), definition)
    return found


def _id_place(header: Sequence[str], names: _Names) -> int | None:
    """Find the column of the record's id: its name, then its labels, then a warehouse's names."""
    folded = [fold(text) for text in header]
    candidates = [fold(names.id.name)]
    if names.system is System.HUBSPOT:
        labels = standard_by_label(names.system, names.object)
        candidates += [label for label, name in labels.items() if name == names.id.name]
        candidates += ["id", f"{_SINGULAR.get(names.object, '')}_id"]
    return next((folded.index(each) for each in candidates if each in folded), None)


def _property_name(text: str) -> str:
    """Make a property's name of a header: internal columns of the workspace stay apart."""
    name = " ".join(text.split()).lstrip("_")
    if name.casefold().endswith("#key"):
        name = name[:-4] + "_key"
    return name or "column"
