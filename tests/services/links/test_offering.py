"""What pairs of two objects can be given or lose."""

from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.services.links.offering import offered_keys


def _label(
    one: str, other: str, name: str, there: str, back: str | None = None
) -> AssociationLabel:
    return AssociationLabel(
        from_object=one, to_object=other, name=name, label=there, inverse_label=back
    )


LABELS = Configuration.of(
    [
        _label("contacts", "companies", "pays", "Pays", "Paid by"),
        _label("contacts", "contacts", "parent", "Parent", "Child"),
        _label("contacts", "contacts", "sibling", "Sibling"),
    ]
)


def test_pairs_are_offered_in_the_order_of_addresses() -> None:
    """Whichever object is named first, keys are those of the pair as labels are addressed."""
    assert offered_keys(LABELS, "companies", "contacts") == offered_keys(
        LABELS, "contacts", "companies"
    )
    keys = [each.key for each in offered_keys(LABELS, "companies", "contacts")]
    assert keys == [PLAIN, PRIMARY, "pays"]


def test_labels_within_one_object_are_offered_each_way_round() -> None:
    """A label of two texts has two keys between records of one object, a single one has one."""
    offered = {each.key: each.text for each in offered_keys(LABELS, "contacts", "contacts")}
    assert offered == {
        PLAIN: "",
        "parent": "Parent",
        "~parent": "Child",
        "sibling": "Sibling",
    }
