"""Which limits a type or a label can have: one a direction (domain/associations.md §3)."""

from collections.abc import Iterator

from crmadmin.core.associations.standard_types import StandardType
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE


def limits_of_type(standard: StandardType) -> Iterator[AssociationLimit]:
    """Give the limit of each direction of a type of HubSpot's, each of one record."""
    one, other = standard.from_object, standard.to_object
    ends = [(one, other, standard.ids[FORWARD])]
    if INVERSE in standard.ids and (one != other or standard.ids[INVERSE] != standard.ids[FORWARD]):
        ends.append((other, one, standard.ids[INVERSE]))
    for from_object, to_object, type_id in ends:
        yield AssociationLimit(
            from_object=from_object, to_object=to_object, max_records=1, type_id=type_id
        )


def limits_of_label(label: AssociationLabel) -> Iterator[AssociationLimit]:
    """Give the limit of each direction of a label, each of one record."""
    one, other = label.from_object, label.to_object
    yield AssociationLimit(from_object=one, to_object=other, max_records=1, label=label.address)
    if one != other or label.inverse_label is not None:
        yield AssociationLimit(
            from_object=other,
            to_object=one,
            max_records=1,
            label=label.address,
            inverse=one == other,
        )
