"""What pairs of two objects can be given or lose."""

from collections.abc import Iterator

from crmadmin.core.associations.links import PLAIN, PRIMARY, TURNED
from crmadmin.core.associations.primaries import PRIMARIES
from crmadmin.core.associations.staging import OfferedKey
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.reading.association_labels import in_order


def offered_keys(configuration: Configuration, one: str, other: str) -> tuple[OfferedKey, ...]:
    """Give the keys of two objects: associated, primary, then every label."""
    return tuple(_offered(configuration, *in_order(one, other)))


def labels_of(configuration: Configuration, one: str, other: str) -> tuple[AssociationLabel, ...]:
    """Give the labels between two objects, which are in the order of addresses."""
    labels = configuration.each(AssociationLabel)
    return tuple(each for each in labels if (each.from_object, each.to_object) == (one, other))


def _offered(configuration: Configuration, one: str, other: str) -> Iterator[OfferedKey]:
    yield OfferedKey(key=PLAIN)
    if (one, other) in PRIMARIES:
        yield OfferedKey(key=PRIMARY)
    for label in labels_of(configuration, one, other):
        there, back = label.texts
        yield OfferedKey(key=label.name, label=label, text=there)
        if one == other and label.inverse_label is not None:
            yield OfferedKey(key=TURNED + label.name, label=label, text=back)
