"""Which types of a portal are which label, and under which name."""

from collections.abc import Mapping, Sequence

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.association_labels import in_order, internal_name
from crmadmin.core.reading.portal import UNKNOWN, read_settings
from tests.core.reading.told import HUBSPOT, association_type, schema

THERE, BACK = "contacts/companies", "companies/contacts"
Found = Mapping[str, tuple[str, str | None, Mapping[str, int]]]


def labels(documents: Sequence[AccountDocument], known: Bindings = UNKNOWN) -> Found:
    """Read labels: texts and ids by their name."""
    read = read_settings(documents, known)
    return {
        label.name: (label.label, label.inverse_label, read.bindings.ids[label.address])
        for label in read.configuration.each(AssociationLabel)
    }


def ids(there: int, back: int) -> Mapping[str, int]:
    """Give the ids of both ends."""
    return {"forward": there, "inverse": back}


def address(name: str, one: str = "contacts", other: str = "companies") -> Address:
    """Give the address of a label."""
    return Address("association_labels", (one, other, name))


EMPLOYER = [association_type(THERE, 21, "Employer"), association_type(BACK, 22, "Employee")]
CLIENT = [association_type(THERE, 31, "Client"), association_type(BACK, 32, "Client")]


def test_equal_texts_are_one_label() -> None:
    """A single label has the same text both ways, and a name that is made of it."""
    assert labels(CLIENT) == {"client": ("Client", None, ids(31, 32))}


def test_neighbouring_ids_are_one_label() -> None:
    """HubSpot numbers both directions of a paired label one after the other."""
    assert labels(EMPLOYER) == {"employer": ("Employer", "Employee", ids(21, 22))}


def test_a_text_pairs_before_an_id_does() -> None:
    """Ids of two labels may interlock."""
    crossed = [
        association_type(THERE, 21, "A"),
        association_type(BACK, 22, "B"),
        association_type(THERE, 23, "B"),
        association_type(BACK, 24, "A"),
    ]
    assert labels(crossed) == {"a": ("A", None, ids(21, 24)), "b": ("B", None, ids(23, 22))}


def test_schemas_name_labels_and_pair_them() -> None:
    """What a schema tells goes before texts and neighbours."""
    names = schema(
        "contacts",
        [
            ("contacts", "companies", 21, "job"),
            ("companies", "contacts", 32, "job"),
            ("contacts", "companies", 31, "trade"),
            ("companies", "contacts", 22, "trade"),
        ],
    )
    assert labels([*EMPLOYER, *CLIENT, names]) == {
        "job": ("Employer", "Client", ids(21, 32)),
        "trade": ("Client", "Employee", ids(31, 22)),
    }


def test_one_direction_that_a_schema_names_names_both() -> None:
    """It does not matter which."""
    for one, other, type_id in (("contacts", "companies", 21), ("companies", "contacts", 22)):
        names = schema("contacts", [(one, other, type_id, "job")])
        assert labels([*EMPLOYER, names]) == {"job": ("Employer", "Employee", ids(21, 22))}


def test_known_ids_keep_their_label() -> None:
    """New texts, and a schema that does not tell the name yet, make it no other label."""
    known = Bindings({address("job"): ids(21, 22)})
    renamed = [association_type(THERE, 21, "Works for"), association_type(BACK, 22, "Has")]
    assert labels(renamed, known) == {"job": ("Works for", "Has", ids(21, 22))}


def test_a_name_that_becomes_known_replaces_a_made_up_one() -> None:
    """Even if only one direction is told: the known ids say which is the other."""
    known = Bindings({address("employer"): ids(21, 32), address("client"): ids(31, 22)})
    names = schema("contacts", [("contacts", "companies", 21, "job")])
    assert labels([*EMPLOYER, *CLIENT, names], known) == {
        "job": ("Employer", "Client", ids(21, 32)),
        "client": ("Client", "Employee", ids(31, 22)),
    }


def test_an_id_that_hubspot_gave_too_has_no_certain_name() -> None:
    """Schemas tell no category, so two names of one id are nobody's."""
    names = schema(
        "contacts",
        [
            ("contacts", "companies", 21, "contact_to_company"),
            ("contacts", "companies", 21, "job"),
        ],
    )
    assert list(labels([*EMPLOYER, names])) == ["employer"]


def test_types_of_hubspot_and_unlabelled_ones_are_no_labels() -> None:
    """Neither the primary company, nor what every association of a custom object has."""
    types = [
        association_type(THERE, 1, "Primary", HUBSPOT),
        association_type(THERE, 279, None, HUBSPOT),
        association_type("contacts/boats", 5, None),
    ]
    assert labels(types) == {}


def test_a_direction_alone_is_a_label_with_one_id() -> None:
    """The other direction was not read: its id is not made up."""
    assert labels(EMPLOYER[:1]) == {"employer": ("Employer", None, {"forward": 21})}
    assert labels(EMPLOYER[1:]) == {"employee": ("Employee", None, {"inverse": 22})}
    known = Bindings({address("employee"): {"inverse": 22}})
    assert labels(EMPLOYER, known) == {"employee": ("Employer", "Employee", ids(21, 22))}


def test_labels_between_records_of_one_object() -> None:
    """A single label is its own way back; a paired one keeps its first end when known."""
    types = [
        association_type("contacts/contacts", 41, "Colleague"),
        association_type("contacts/contacts", 51, "Boss"),
        association_type("contacts/contacts", 52, "Report"),
    ]
    assert labels(types) == {
        "colleague": ("Colleague", None, ids(41, 41)),
        "boss": ("Boss", "Report", ids(51, 52)),
    }
    known = Bindings({address("boss", "contacts", "contacts"): ids(52, 51)})
    assert labels(types, known)["boss"] == ("Report", "Boss", ids(52, 51))


def test_neighbours_of_one_object_that_are_known_apart_stay_apart() -> None:
    """Two single labels made one after the other are not one paired label."""
    types = [
        association_type("contacts/contacts", 41, "Colleague"),
        association_type("contacts/contacts", 42, "Friend"),
    ]
    names = schema(
        "contacts",
        [("contacts", "contacts", 41, "colleague"), ("contacts", "contacts", 42, "friend")],
    )
    expected = {
        "colleague": ("Colleague", None, ids(41, 41)),
        "friend": ("Friend", None, ids(42, 42)),
    }
    assert labels([*types, names]) == expected
    known = read_settings([*types, names]).bindings
    assert labels(types, known) == expected


def test_custom_objects_come_after_hubspots() -> None:
    """A pair is addressed in one order, whichever direction is told first."""
    types = [
        association_type("boats/contacts", 8, "Boat of"),
        association_type("contacts/boats", 7, "Owner of"),
    ]
    (label,) = read_settings([*types, schema("boats")]).configuration.each(AssociationLabel)
    assert label.address == address("owner_of", "contacts", "boats")
    assert (label.label, label.inverse_label) == ("Owner of", "Boat of")
    assert in_order("boats", "contacts") == ("contacts", "boats")
    assert in_order("companies", "contacts") == ("contacts", "companies")


def test_two_texts_that_make_one_name_are_two_labels() -> None:
    """The later gets a number."""
    types = [
        association_type(THERE, 21, "Board-member"),
        association_type(BACK, 22, "Board-member"),
        association_type(THERE, 25, "Board member"),
        association_type(BACK, 26, "Board member"),
    ]
    assert list(labels(types)) == ["board_member", "board_member_2"]


def test_a_known_name_is_not_given_to_a_new_label() -> None:
    """The one that has it keeps it, whatever the ids."""
    known = Bindings({address("client"): ids(41, 42)})
    types = [
        *CLIENT,
        association_type(THERE, 41, "Customer"),
        association_type(BACK, 42, "Customer"),
    ]
    assert labels(types, known) == {
        "client": ("Customer", None, ids(41, 42)),
        "client_2": ("Client", None, ids(31, 32)),
    }


def test_names_are_made_as_hubspot_makes_them() -> None:
    """Lower case, underscores, and no digit first."""
    assert internal_name(" Board-Member of ") == "board_member_of"
    assert internal_name("2nd Décideur") == "label_2nd_décideur"
