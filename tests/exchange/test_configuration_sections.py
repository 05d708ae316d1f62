"""Labels, limits and options in configuration files."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.declaration import Declaration, Part, parts_of
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.properties.options import arranged, options_of
from crmadmin.errors import Problem
from crmadmin.exchange.configuration_rendering import declaration_of, render_configuration
from crmadmin.exchange.configuration_update import update_configuration
from crmadmin.exchange.configuration_yaml import parse_configuration, parse_declaration
from tests.core.changes.soundness import sound
from tests.core.reading.test_portal import portals
from tests.core.settings import labels, options
from tests.effort import examples

DOCS = Path(__file__).parents[2] / "docs"
TEXT = """\
# as agreed in May
crmadmin: 1
associations:
  # people and firms
  contacts/companies:
    labels:
      # who pays
      - {name: job, label: Employer, inverse_label: Employee}  # of the firm
      - name: buyer   # signs
        label: Buyer
    limits:
      - {from: contacts, label: job, max_records: 1}  # one employer
      - {from: companies, type_id: 280, max_records: 500}
  contacts/contacts:
    limits:
      - {from: contacts, label: boss, inverse: true, max_records: 2}
leads:
  options:
    contacts:
      hs_lead_status:
        # open ones
        - {value: NEW, label: Nouveau}
        - {value: "1", label: "true", hidden: true, description: "see: wiki # 1"}  # old
sync: {}
# end
"""
JOB = AssociationLabel(
    from_object="contacts",
    to_object="companies",
    name="job",
    label="Employer",
    inverse_label="Employee",
)
STATUS = Part("property_options", ("contacts", "hs_lead_status"))
PAIR = ("contacts", "companies")


def canonical(configuration: Configuration) -> Configuration:
    """Give options the numbers of their places, as files do."""
    found = configuration
    for part in parts_of([configuration]):
        if part.kind == STATUS.kind:
            own = options_of(configuration, *part.path)
            for option in arranged([], own):
                found = found.replaced(option.address, option)
    return found


def test_sections_are_read() -> None:
    """Every key has its setting, and each list is a part that is told as a whole."""
    found = parse_declaration(TEXT, "c.yaml")
    assert {str(part) for part in found.whole} == {
        "association_labels/contacts/companies",
        "association_limits/contacts/companies",
        "association_limits/contacts/contacts",
        "property_options/contacts/hs_lead_status",
        "sync_settings",
        "field_mappings",
    }
    assert found.configuration.get(JOB.address) == JOB
    boss = Address("association_labels", ("contacts", "contacts", "boss"))
    assert found.configuration.each(AssociationLimit)[2] == AssociationLimit(
        from_object="contacts", to_object="contacts", max_records=2, label=boss, inverse=True
    )
    assert options_of(found.configuration, *STATUS.path)[1] == PropertyOption(
        object="contacts",
        property_name="hs_lead_status",
        value="1",
        label="true",
        position=1,
        hidden=True,
        description="see: wiki # 1",
    )


@given(portals())
@settings(max_examples=examples(30))
def test_what_is_written_is_read_back(configuration: Configuration) -> None:
    """A new file says what the configuration says, names and texts of any kind included."""
    wanted = canonical(configuration)
    text = render_configuration(configuration)
    found = parse_declaration(text, "c.yaml")
    assert dict(found.configuration.settings) == dict(wanted.settings)
    assert found.whole >= declaration_of(configuration, Configuration()).whole
    assert update_configuration(text, configuration, "c.yaml") == text


@given(portals(), portals())
@settings(max_examples=examples(30))
def test_a_written_file_can_be_brought_to_any_other(
    one: Configuration, other: Configuration
) -> None:
    """What only the first has is told to be gone, comments at both ends stay."""
    text = f"# first\n{render_configuration(one)}# last\n"
    updated = update_configuration(text, other, "c.yaml")
    found = parse_declaration(updated, "c.yaml")
    assert dict(found.configuration.settings) == dict(canonical(other).settings)
    assert found.whole >= parts_of([one, other])
    assert updated.startswith("# first\n")
    assert updated.endswith("# last\n")


@settings(max_examples=examples(30))
@given(st.lists(labels(), max_size=3), st.lists(options(), max_size=4))
def test_a_commented_file_takes_any_change(
    more: list[AssociationLabel], new: list[PropertyOption]
) -> None:
    """The lines that stay keep their comments."""
    before = parse_configuration(TEXT, "c.yaml")
    pair = [replace(each, from_object=PAIR[0], to_object=PAIR[1]) for each in more]
    after = sound(Configuration({**before.settings, **Configuration.of([*pair, *new]).settings}))
    updated = update_configuration(TEXT, after, "c.yaml")
    assert dict(parse_configuration(updated, "c.yaml").settings) == dict(canonical(after).settings)
    for comment in ("# as agreed in May", "# people and firms", "# one employer", "# end"):
        assert comment in updated


def test_one_setting_changes_one_line() -> None:
    """The rest of a commented file stays as it was."""
    before = parse_configuration(TEXT, "c.yaml")
    renamed = replace(JOB, label="Works for")
    assert update_configuration(TEXT, before.replaced(JOB.address, renamed), "c.yaml") == (
        TEXT.replace("label: Employer,", "label: Works for,")
    )
    buyer = replace(JOB, name="buyer", label="Buyer", inverse_label=None)
    gone = update_configuration(TEXT, before.replaced(buyer.address, None), "c.yaml")
    assert gone == TEXT.replace("      - name: buyer   # signs\n        label: Buyer\n", "")
    won = PropertyOption(
        object="contacts", property_name="hs_lead_status", value="WON", label="Won", position=2
    )
    grown = update_configuration(TEXT, before.replaced(won.address, won), "c.yaml")
    last = TEXT.splitlines(keepends=True)[-3]
    assert grown == TEXT.replace(last, f"{last}        - {{value: WON, label: Won}}\n")


def test_what_is_not_in_the_file_is_not_written_of_other_properties() -> None:
    """A portal has hundreds of properties: a file holds the leads' and what was drafted."""
    size = PropertyOption(object="companies", property_name="size", value="S", label="Small")
    status = replace(size, object="contacts", property_name="hs_lead_status")
    reason = replace(size, object="leads", property_name="reason")
    base = Configuration.of([size, status, reason])
    names = {part.path[1] for part in declaration_of(base, base).whole}
    assert names == {"hs_lead_status", "reason"}
    drafted = base.replaced(size.address, replace(size, label="S"))
    assert Part(size.address.kind, ("companies", "size")) in declaration_of(drafted, base).whole
    told = Declaration(configuration=base, whole=frozenset({STATUS}))
    assert told.of(STATUS) == (status,)


HEAD = "crmadmin: 1\nassociations:\n  contacts/companies:\n"
LABELS = HEAD + "    labels:\n      - {name: job, label: Employer}\n"
LIMITS = HEAD + "    limits:\n"
OPTIONS = "crmadmin: 1\nleads:\n  options:\n    contacts:\n      s:\n"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("crmadmin: 1\nassociations: [a]\n", "expected_keys", 2),
        ("crmadmin: 1\nassociations:\n  contacts: {}\n", "bad_pair", 3),
        ("crmadmin: 1\nassociations:\n  companies/contacts: {}\n", "bad_pair", 3),
        (HEAD + "    label: []\n", "unknown_key", 4),
        (HEAD + "    labels: {}\n", "expected_list", 4),
        (LABELS + "      - {label: Boss}\n", "missing_key", 6),
        (LABELS + "      - {name: job, label: Boss}\n", "given_twice", 6),
        (LABELS + "      - {name: boss, label: Employer}\n", "given_twice", 6),
        (LABELS + "      - {name: a-b, label: Boss}\n", "bad_label_name", 6),
        (LABELS + '      - {name: 2b, label: "Boss"}\n', "bad_label_name", 6),
        (LABELS + '      - {name: b, label: " "}\n', "blank", 6),
        (LABELS + "      - {name: b, label: B, inverse_label: 1}\n", "expected_text", 6),
        (LABELS + "      - {name: Job, label: X}\n", "given_twice", 6),
        (LIMITS + "      - {from: contacts, max_records: 1}\n", "label_or_type", 5),
        (
            LIMITS + "      - {from: contacts, label: a, type_id: 1, max_records: 1}\n",
            "label_or_type",
            5,
        ),
        (LIMITS + "      - {from: deals, label: a, max_records: 1}\n", "expected_one_of", 5),
        (LIMITS + "      - {from: contacts, label: a, max_records: 0}\n", "expected_number", 5),
        (LIMITS + '      - {from: contacts, label: a, max_records: "1"}\n', "expected_number", 5),
        (LIMITS + "      - {from: contacts, label: a, max_records: 50001}\n", "expected_number", 5),
        (LIMITS + "      - {from: contacts, label: a, max_records: 1.5}\n", "expected_number", 5),
        (
            LIMITS + "      - {from: contacts, label: a, inverse: true, max_records: 1}\n",
            "unknown_key",
            5,
        ),
        (LIMITS + "      - {from: contacts, type_id: 1, max_records: 1}\n" * 2, "given_twice", 6),
        ("crmadmin: 1\nleads:\n  pipeline: 1\n", "unknown_key", 3),
        (OPTIONS + "        - {value: A}\n", "missing_key", 6),
        (OPTIONS + "        - {value: 1, label: One}\n", "expected_text", 6),
        (OPTIONS + "        - {value: A, label: A, hidden: 1}\n", "expected_boolean", 6),
        (OPTIONS + "        - {value: A, label: A, position: 1}\n", "unknown_key", 6),
        (OPTIONS + "        - {value: A, label: A}\n        - {value: A, label: B}\n",
         "given_twice", 7),
        (OPTIONS + "        - {value: A, label: A}\n        - {value: B, label: A}\n",
         "given_twice", 7),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(text: str, code: str, line: int) -> None:
    """Nothing unknown is passed over, and the message says where it stands."""
    with pytest.raises(Problem) as caught:
        parse_configuration(text, "c.yaml")
    assert caught.value.code == f"configuration.{code}"
    assert caught.value.facts["line"] == line
    assert caught.value.remedy()


def test_sections_that_are_absent_or_empty_declare_nothing() -> None:
    """Only what stands in a list is told as a whole; an empty list says that there is none."""
    assert parse_declaration("crmadmin: 1\nassociations:\nleads: {}\n", "c").whole == frozenset()
    empty = parse_declaration(HEAD + "    labels: []\n", "c")
    assert empty.whole == {Part("association_labels", PAIR)}
    assert not empty.configuration.settings


@pytest.mark.parametrize("page", ["user-guide", "fr"])
def test_the_guides_example_is_a_configuration(page: str) -> None:
    """What people copy from the guide is read, and written as it stands there."""
    text = (DOCS / page / "configuration-file.md").read_text(encoding="utf-8")
    example = text.partition("```yaml\n")[2].partition("```")[0]
    configuration = parse_configuration(example, "c.yaml")
    assert len(configuration.each(AssociationLimit)) == len(configuration.each(PropertyOption)) == 2
    assert update_configuration(example, configuration, "c.yaml") == example
    assert render_configuration(configuration) == example.partition("\n")[2]


def test_two_pairs_may_have_a_label_of_one_name() -> None:
    """Names that are made up from texts, without a schema, are the same where the texts are."""
    text = LABELS + "  contacts/deals:\n    labels:\n      - {name: job, label: Job}\n"
    found = parse_declaration(text, "c.yaml").configuration.each(AssociationLabel)
    assert [(label.to_object, label.name) for label in found] == [
        ("companies", "job"),
        ("deals", "job"),
    ]
