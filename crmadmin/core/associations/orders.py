"""What stands against an order on associations before any record is looked at."""

from collections.abc import Iterator

from crmadmin.core.associations.link_objections import LinkObjection
from crmadmin.core.associations.links import (
    OTHER,
    PLAIN,
    PRIMARY,
    TURNED,
    LinkKey,
    is_label,
    label_name,
)
from crmadmin.core.associations.primaries import PRIMARIES
from crmadmin.core.associations.selection import LinkOrder
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.objections import Objection


def order_objections(configuration: Configuration, order: LinkOrder) -> tuple[Objection, ...]:
    """Say what stands against the keys of an order; ``configuration`` has the labels."""
    return tuple(_against(configuration, order))


def singles(configuration: Configuration) -> frozenset[str]:
    """Give the internal names of labels that read the same both ways."""
    labels = configuration.each(AssociationLabel)
    return frozenset(each.name for each in labels if each.inverse_label is None)


def _against(configuration: Configuration, order: LinkOrder) -> Iterator[Objection]:
    if not (order.adds or order.removes):
        yield Objection(code=LinkObjection.NOTHING_DONE)
    for key in dict.fromkeys((*order.adds, *order.removes)):
        yield from _against_key(configuration, (order.from_object, order.to_object), key)
    for key in order.adds:
        if key in order.removes:
            yield Objection(code=LinkObjection.CONTRADICTION, facts={"name": key or "+"})


def _against_key(
    configuration: Configuration, objects: tuple[str, str], key: LinkKey
) -> Iterator[Objection]:
    pair = "–".join(objects)
    if key == PRIMARY and objects not in PRIMARIES:
        yield Objection(code=LinkObjection.NO_PRIMARY, facts={"pair": pair})
    if key.startswith(OTHER):
        yield Objection(code=LinkObjection.HUBSPOT_TYPE, facts={"id": key.removeprefix(OTHER)})
    if key == PLAIN or not is_label(key):
        return
    name = label_name(key)
    label = configuration.get(Address(LABELS, (*objects, name)))
    if not isinstance(label, AssociationLabel):
        yield Objection(code=LinkObjection.LABEL_UNKNOWN, facts={"pair": pair, "name": name})
    elif key.startswith(TURNED) and (label.inverse_label is None or objects[0] != objects[1]):
        yield Objection(code=LinkObjection.SINGLE_TURNED, facts={"name": label.label})
