"""What becomes of labels that associations carry."""

from crmadmin.core.effects.associations import label_type, pairs
from crmadmin.core.effects.labels import Labelling, labelling, lost, renamed_ends, unlabelled
from tests.core.effects.kinds import BACK, HUBSPOT, bound, label, tie, type_of

BUYER, PAYER = label("Buyer"), label("Employee", "Employer")
BINDINGS = bound(BUYER, PAYER)
BUYING, PAYING = type_of(BUYER, BINDINGS), type_of(PAYER, BINDINGS)
TIES = (
    tie("1", "9", 279, category=HUBSPOT),
    tie("1", "9", 21),
    tie("9", "1", 22, ends=BACK),
    tie("2", "9", 21),
    tie("2", "9", 23),
    tie("9", "3", 22, ends=BACK),
    tie("3", "9", 1, category=HUBSPOT),
    tie("4", "9", 21, category=HUBSPOT),
)


def test_a_pair_loses_a_label_once_whichever_direction_tells_it() -> None:
    """Rows of both directions are one association; a category makes another type of an id."""
    assert lost(TIES, BUYING) == {("1", "9"), ("2", "9"), ("3", "9")}


def test_a_pair_is_unlabelled_without_another_label_of_the_portals_own() -> None:
    """Types of HubSpot, the primary one included, are no labels."""
    assert unlabelled(TIES, BUYING, [PAYING]) == {("1", "9"), ("3", "9")}
    assert unlabelled(TIES, BUYING, []) == lost(TIES, BUYING)


def test_a_pair_of_one_object_counts_once() -> None:
    """Either record may be told first, and either may be the label's first end."""
    peer = label("Peer", one="contacts", other="contacts")
    kind = type_of(peer, bound(peer))
    ends = ("contacts", "contacts")
    ties = [
        tie("2", "1", 21, ends=ends),
        tie("1", "2", 22, ends=ends),
        tie("1", "2", 21, ends=ends),
    ]
    assert pairs(ties, kind) == {("1", "2")}


def test_a_label_that_the_portal_has_not_yet_joins_nothing() -> None:
    """Without ids there is no type to look for."""
    assert label_type(label("New").address, BINDINGS) is None


def test_labels_of_a_pair_are_read_from_both_sides() -> None:
    """A paired label reads otherwise the other way."""
    labels = {BUYING: BUYER, PAYING: PAYER}
    found = labelling(TIES, ("2", "9"), labels)
    assert found == Labelling(there=("Buyer", "Employee"), back=("Buyer", "Employer"))


def test_labels_of_a_pair_of_one_object_are_read_in_the_pairs_order() -> None:
    """The second record may be the label's first end."""
    boss = label("Manager", "Report", one="contacts", other="contacts")
    labels = {type_of(boss, bound(boss)): boss}
    ties = [tie("2", "1", 21, ends=("contacts", "contacts"))]
    assert labelling(ties, ("1", "2"), labels) == Labelling(there=("Report",), back=("Manager",))


def test_renamed_ends_are_those_that_read_otherwise() -> None:
    """A single label that becomes a paired one may change one end only."""
    assert renamed_ends(BUYER, label("Buyer", "Seller")) == {"inverse"}
    assert renamed_ends(BUYER, label("Client")) == {"forward", "inverse"}
    assert renamed_ends(BUYER, label("Buyer", "Buyer")) == frozenset()
