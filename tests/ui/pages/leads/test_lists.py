"""Lists of options made of lists of options."""

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.ui.pages.leads.options.lists import moved, proposed_value, shown, stepped, without


def options(*values: str) -> tuple[PropertyOption, ...]:
    """Give options of these values."""
    return tuple(
        PropertyOption(object="contacts", property_name="p", value=value, label=value.title())
        for value in values
    )


def values(made: tuple[PropertyOption, ...]) -> str:
    """Write the values of a list as one word."""
    return "".join(each.value for each in made)


def test_options_are_dropped_before_a_place() -> None:
    """Several keep their order; dropped where they are they stay."""
    four = options("a", "b", "c", "d")
    assert values(moved(four, {"a"}, 2)) == "bacd"
    assert values(moved(four, {"d", "b"}, 0)) == "bdac"
    assert values(moved(four, {"b"}, 4)) == "acdb"
    assert values(moved(four, {"b"}, 1)) == values(moved(four, {"b"}, 2)) == "abcd"


def test_options_step_up_and_down_and_stay_at_the_ends() -> None:
    """A selection steps as a whole."""
    four = options("a", "b", "c", "d")
    assert values(stepped(four, {"c"}, -1)) == "acbd"
    assert values(stepped(four, {"c"}, 1)) == "abdc"
    assert values(stepped(four, {"b", "c"}, 1)) == "adbc"
    assert values(stepped(four, {"a"}, -1)) == values(stepped(four, {"d"}, 1)) == "abcd"
    assert values(stepped(four, set(), 1)) == "abcd"


def test_options_are_hidden_and_taken_out() -> None:
    """Only those that are meant."""
    two = options("a", "b")
    assert [each.hidden for each in shown(two, {"b"}, hidden=True)] == [False, True]
    assert values(without(two, {"a"})) == "b"


def test_a_value_is_proposed_in_the_manner_of_the_others() -> None:
    """Capitals, small letters, or as HubSpot does: the label itself."""
    assert proposed_value("Not a fit!", options("NEW", "OPEN_DEAL")) == "NOT_A_FIT"
    assert proposed_value("Déjà vu", options("red", "light_blue")) == "déjà_vu"
    assert proposed_value(" Big deal ", options("Small Deal")) == "Big deal"
    assert proposed_value("Any", ()) == "Any"
