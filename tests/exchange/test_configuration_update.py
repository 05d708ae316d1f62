"""Writing configuration files: new ones, and over ones that carry comments."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, SyncObjectSettings
from crmadmin.errors import Problem
from crmadmin.exchange.configuration_rendering import render_configuration
from crmadmin.exchange.configuration_update import update_configuration
from crmadmin.exchange.configuration_yaml import parse_configuration
from tests.shared_data import shared

COMMENTED = """\
# Acme, portal 1234567
crmadmin: 1   # version

sync:
  # people
  contacts:
    creates: Lead   # until the new process
    mappings:
      # who
      - {property: email, fields: {Lead: Email, Contact: Email}, rule: two_way}
      # how to call

      # (sales asked for it)
      - {property: phone, fields: {Lead: Phone}, rule: dont_sync} # numbers
      - property: city   # where
        # not the mailing one
        fields: {Lead: City}
        rule: "two_way"
      # end of people
  # firms
  companies:
    mappings:
      - {property: name, fields: {Account: Name}, rule: two_way}
# end
"""


BLOCKS = """\
crmadmin: 1
sync:
 contacts:
  mappings:
  - property: email
    rule: dont_sync
    fields:
      Lead: E
"""


FLOWS = """\
crmadmin: 1
sync:
  deals:
    mappings: [{property: a, fields: {Opportunity: A}, rule: two_way}]
"""


def comments_of(text: str) -> list[str]:
    """Give the comments of a file in their order."""
    return [line.partition("#")[2].strip() for line in text.splitlines() if "#" in line]


@st.composite
def configurations(draw: st.DrawFn) -> Configuration:
    """Draw a configuration that a file can hold: no property or field twice."""
    found: list[SyncObjectSettings | FieldMapping] = []
    for name in draw(st.sets(st.sampled_from(sorted(SALESFORCE_OBJECTS)))):
        contacts = name == "contacts"
        found.append(
            SyncObjectSettings(
                object=name,
                creates=draw(st.sampled_from(SALESFORCE_OBJECTS[name])),
                inclusion_list=draw(st.sampled_from([None, "MQL", "a: b # c", "null", "1", "'"]))
                if contacts
                else None,
                create_in_hubspot=draw(st.booleans()) if contacts else True,
            )
        )
        properties = st.sampled_from(["email", "phone", "city", "name", "null", "étage"])
        for index, own in enumerate(sorted(draw(st.sets(properties)))):
            fields = tuple((target, f"Field{index}__c") for target in SALESFORCE_OBJECTS[name])
            found.append(
                FieldMapping(
                    object=name,
                    property_name=own,
                    fields=fields[: draw(st.integers(1, len(fields)))],
                    rule=draw(st.sampled_from(SyncRule)),
                )
            )
    return Configuration.of(found)


@settings(max_examples=30)
@given(configurations())
def test_what_is_written_is_read_back(configuration: Configuration) -> None:
    """A new file says what the configuration says, names and texts of any kind included."""
    found = parse_configuration(render_configuration(configuration), "c.yaml")
    assert found.settings == configuration.settings


@settings(max_examples=30)
@given(configurations(), st.sampled_from(["\n", "\r\n"]))
def test_an_update_says_what_it_should_and_keeps_comments(
    configuration: Configuration, newline: str
) -> None:
    """Whatever changes, the file says it; comments of what stays are there in their order."""
    before = COMMENTED.replace("\n", newline)
    updated = update_configuration(before, configuration, "c.yaml")
    assert parse_configuration(updated, "c.yaml").settings == configuration.settings
    assert updated.count("\n") == updated.count(newline)
    # The properties are named "email"…, so that only the list's name holds a "#" of its own.
    kept = [c for c in comments_of(updated) if c in comments_of(before)]
    assert kept == [c for c in comments_of(before) if c in kept]
    assert kept[0] == "Acme, portal 1234567"
    assert kept[-1] == "end"


@settings(max_examples=30)
@given(configurations(), configurations())
def test_a_written_file_can_be_brought_to_any_other(
    one: Configuration, other: Configuration
) -> None:
    """The program's own files are updated in place, from and to anything."""
    updated = update_configuration(render_configuration(one), other, "c.yaml")
    assert parse_configuration(updated, "c.yaml").settings == other.settings


@pytest.mark.parametrize(
    "text",
    [
        "crmadmin: 1",
        "crmadmin: 1\nsync:",
        "crmadmin: 1\nsync: # later\nleads:\n",
        "crmadmin: 1\nsync: {}\n",
        "crmadmin: 1\nsync: {contacts: {creates: Contact}}  # short\n",
        "crmadmin: 1\nsync:\n  contacts:\n  deals: {mappings: []}\n",
        BLOCKS,
        FLOWS,
        '{"crmadmin": 1, "sync": {"contacts": {}}}',
        "crmadmin: 1\nsync:\n  contacts:\n    inclusion_list:\n    creates: Lead",
    ],
)
def test_other_layouts_are_updated_too(text: str) -> None:
    """Flow style, empty sections and other indents say the new configuration afterwards."""
    wanted = parse_configuration(COMMENTED, "c.yaml")
    gated = replace(wanted.sync_settings("contacts"), inclusion_list="MQL")
    wanted = wanted.replaced(gated.address, gated)
    assert parse_configuration(update_configuration(text, wanted, "c"), "c") == wanted


def test_a_layout_that_cannot_be_updated_is_refused() -> None:
    """A value that two places share is not torn apart: the person is told."""
    text = (
        "crmadmin: 1 # rules that go together\nsync:\n  contacts:\n    mappings:\n"
        "      - {property: a, fields: {Lead: A}, rule: &same two_way}\n"
        "      - {property: b, fields: {Lead: B}, rule: *same}\n"
    )
    wanted = parse_configuration(text.replace("*same", "dont_sync"), "c.yaml")
    with pytest.raises(Problem) as caught:
        update_configuration(text, wanted, "c.yaml")
    assert caught.value.code == "configuration.not_updated"


def test_an_unchanged_configuration_leaves_the_file_to_the_letter() -> None:
    """Writing what the file says already changes no character."""
    configuration = parse_configuration(COMMENTED, "c.yaml")
    assert update_configuration(COMMENTED, configuration, "c.yaml") == COMMENTED


def test_one_rule_changes_one_line() -> None:
    """The rest of a commented file stays as it was."""
    configuration = parse_configuration(COMMENTED, "c.yaml")
    city = configuration.mappings("contacts")[2]
    silent = replace(city, rule=SyncRule.DONT_SYNC)
    updated = update_configuration(COMMENTED, configuration.replaced(city.address, silent), "c")
    assert updated == COMMENTED.replace('"two_way"', "dont_sync")


def test_the_shared_configuration_is_written_as_it_was() -> None:
    """A new file has the style of the documentation, character by character."""
    text = shared("npsp-pair", "config.yaml").read_text(encoding="utf-8")
    assert render_configuration(parse_configuration(text, "c.yaml")) == text


def test_comments_of_the_shared_configuration_survive() -> None:
    """With a comment above every line, removing one mapping removes one line."""
    plain = shared("npsp-pair", "config.yaml").read_text(encoding="utf-8").splitlines()
    text = "".join(f"# {number}\n{line}  # at {number}\n" for number, line in enumerate(plain))
    configuration = parse_configuration(text, "c.yaml")
    gone = configuration.mappings("companies")[-1]
    updated = update_configuration(text, configuration.replaced(gone.address, None), "c.yaml")
    removed = set(text.splitlines()) - set(updated.splitlines())
    assert len(removed) == 1
    assert "Account: OwnerId" in removed.pop()
