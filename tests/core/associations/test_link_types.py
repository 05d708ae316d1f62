"""Types of a portal and the keys that name them."""

from crmadmin.core.associations.link_types import link_types, sent_types
from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.effects.associations import End
from tests.core.effects.kinds import BACK, HUBSPOT, label, tie

BUYER = label("Buyer")
BOSS = label("Boss", "Report", one="contacts", other="contacts")
PEER = label("Peer", one="contacts", other="contacts")
WITHIN = ("contacts", "contacts")
BINDINGS = Bindings(
    {
        BUYER.address: {FORWARD: 21, INVERSE: 22},
        BOSS.address: {FORWARD: 41, INVERSE: 42},
        PEER.address: {FORWARD: 31, INVERSE: 31},
    }
)


def test_a_pair_carries_a_type_whichever_direction_tells_it() -> None:
    """Equal numbers of another category are another type."""
    types = link_types("contacts", "companies", BINDINGS)
    ties = [
        tie("1", "10", 279, category=HUBSPOT),
        tie("10", "1", 22, ends=BACK),
        tie("10", "2", 2, ends=BACK, category=HUBSPOT),
        tie("3", "10", 21, category=HUBSPOT),
    ]
    assert types.state(ties) == {
        ("1", "10"): {BUYER.name},
        ("2", "10"): {PRIMARY},
        ("3", "10"): {"#21"},
    }


def test_a_pair_of_one_object_carries_a_label_either_way() -> None:
    """Its records are in the order of their ids; a single label reads the same both ways."""
    types = link_types(*WITHIN, BINDINGS)
    pair = ("1", "2")
    for type_id, one, other, key in (
        (41, "1", "2", BOSS.name),
        (41, "2", "1", f"~{BOSS.name}"),
        (42, "1", "2", f"~{BOSS.name}"),
        (42, "2", "1", BOSS.name),
        (31, "2", "1", PEER.name),
    ):
        assert types.state([tie(one, other, type_id, ends=WITHIN)]) == {pair: {key}}


def test_types_of_hubspot_have_their_way_back() -> None:
    """A parent seen from the other record is a child."""
    types = link_types("companies", "companies", BINDINGS)
    ends = ("companies", "companies")
    there = tie("1", "2", 13, ends=ends, category=HUBSPOT)
    back = tie("2", "1", 14, ends=ends, category=HUBSPOT)
    assert types.state([there]) == types.state([back]) == {("1", "2"): {"#13"}}


def test_the_plain_type_of_a_custom_object_is_the_portals_own() -> None:
    """It is told without a label."""
    ends = ("contacts", "vehicles")
    plain = End(from_object=ends[0], to_object=ends[1], category="USER_DEFINED", type_id=70)
    types = link_types(*ends, Bindings(), [plain])
    assert types.key("USER_DEFINED", 70) == PLAIN
    assert types.key("USER_DEFINED", 71) == "#USER_DEFINED:71"
    assert types.key("USER_DEFINED", 71, turned=True) is None


def test_keys_are_sent_as_types_of_the_first_object() -> None:
    """A turned label is its other end; what is only associated has no type to send."""
    sent = list(sent_types(*WITHIN, (PLAIN, BOSS.name, f"~{BOSS.name}", "#449", "#WORK:9")))
    assert sent == [
        ("USER_DEFINED", (BOSS.address, FORWARD)),
        ("USER_DEFINED", (BOSS.address, INVERSE)),
        (HUBSPOT, 449),
        ("WORK", 9),
    ]
    assert list(sent_types("companies", "deals", (PRIMARY,))) == [(HUBSPOT, 6)]
