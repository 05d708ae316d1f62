"""Labels, limits and options for tests of effects."""

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.effects.associations import Association, AssociationType, label_type


def label(
    text: str, inverse: str | None = None, *, one: str = "contacts", other: str = "companies"
) -> AssociationLabel:
    """Make a label whose name is its text."""
    return AssociationLabel(
        from_object=one, to_object=other, name=text, label=text, inverse_label=inverse
    )


def bound(*labels: AssociationLabel, first: int = 21) -> Bindings:
    """Give labels ids in pairs: 21 and 22, 23 and 24."""
    return Bindings(
        {
            each.address: {FORWARD: first + 2 * place, INVERSE: first + 2 * place + 1}
            for place, each in enumerate(labels)
        }
    )


def type_of(each: AssociationLabel, bindings: Bindings) -> AssociationType:
    """Give the type of a label that is bound."""
    found = label_type(each.address, bindings)
    assert found is not None
    return found


def tie(
    from_id: str,
    to_id: str,
    type_id: int,
    *,
    ends: tuple[str, str] = ("contacts", "companies"),
    category: str = "USER_DEFINED",
) -> Association:
    """Associate two records."""
    return Association(
        from_object=ends[0],
        from_id=from_id,
        to_object=ends[1],
        to_id=to_id,
        category=category,
        type_id=type_id,
    )


BACK = ("companies", "contacts")
HUBSPOT = "HUBSPOT_DEFINED"
