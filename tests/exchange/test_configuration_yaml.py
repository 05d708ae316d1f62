"""Reading configuration files: what they say, and what is wrong on which line."""

from pathlib import Path

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.errors import Problem
from crmadmin.exchange.configuration_yaml import parse_configuration, read_configuration
from tests.core.sync.catalogues import mapping_of
from tests.shared_data import shared

HEAD = "crmadmin: 1\nsync:\n  contacts:\n    mappings:\n"
EMAIL = "      - {property: email, fields: {Lead: Email}, rule: two_way}\n"


def item(property_: str = "phone", fields: str = "{Lead: Phone}", rule: str = "two_way") -> str:
    """Write a file with one contact mapping, on line 5."""
    return HEAD + f"      - {{property: {property_}, fields: {fields}, rule: {rule}}}\n"


def test_the_shared_configuration_is_read() -> None:
    """All mappings of the pair are there in their order, with their settings."""
    configuration = read_configuration(shared("npsp-pair", "config.yaml"))
    assert [len(configuration.mappings(name)) for name in ("contacts", "companies", "deals")] == [
        30,
        14,
        9,
    ]
    assert configuration.sync_settings("contacts") == SyncObjectSettings(
        object="contacts", creates="Lead", inclusion_list="MQL to Salesforce"
    )
    assert configuration.mappings("deals")[1] == mapping_of(
        "dealstage", ("Opportunity", "StageName"), object_="deals", rule=SyncRule.TWO_WAY
    )


@pytest.mark.parametrize(
    "text",
    [
        "crmadmin: 1",
        "crmadmin: 1\nassociations:\nleads: {}\nlifecycle: []\nsync:\n",
        "crmadmin: 1\nsync: {contacts: {mappings: []}}",
        '{"crmadmin": 1, "sync": {"companies": {"creates": "Account"}}}',
        "crmadmin: 1\r\nsync:\r\n  deals:\r\n",
    ],
)
def test_a_configuration_may_be_nearly_empty(text: str) -> None:
    """Empty sections are settings that nobody made."""
    configuration = parse_configuration(text, "c.yaml")
    assert not any(configuration.mappings(name) for name in ("contacts", "companies", "deals"))


def test_a_section_switches_the_sync_of_its_object_on() -> None:
    """An object that has a section has settings, others have none (R7)."""
    configuration = parse_configuration("crmadmin: 1\nsync:\n  deals:\n", "c.yaml")
    assert list(map(str, configuration.settings)) == ["sync_settings/deals"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "not_a_configuration", 1),
        ("# nothing\n", "not_a_configuration", 1),
        ("\n- a\n", "not_a_configuration", 2),
        ("just words", "not_a_configuration", 1),
        ("sync:\n", "version_missing", 1),
        ("# c\ncrmadmin: 2\nplans: 1\n", "version_newer", 2),
        ('crmadmin: "1"\n', "version_unknown", 1),
        ("crmadmin: true\n", "version_unknown", 1),
        ("crmadmin: 0\n", "version_unknown", 1),
        ("crmadmin: 1\ncrmadmin: 1\n", "duplicate_key", 2),
        ("crmadmin: 1\nsink:\n", "unknown_key", 2),
        ("crmadmin: 1\n? [a]\n: b\n", "unknown_key", 2),
        ("crmadmin: 1\nlifecycle:\n  stages: 1\n", "not_known_yet", 3),
        ("crmadmin: 1\nsync: yes\n", "expected_keys", 2),
        ("crmadmin: 1\nsync:\n  tickets:\n", "unknown_object", 3),
        ("crmadmin: 1\nsync:\n  contacts:\n    create: Lead\n", "unknown_key", 4),
        ("crmadmin: 1\nsync:\n  contacts:\n    creates: Account\n", "expected_one_of", 4),
        ("crmadmin: 1\nsync:\n  contacts:\n    creates: [Lead]\n", "expected_text", 4),
        ("crmadmin: 1\nsync:\n  contacts:\n    inclusion_list: 2024\n", "expected_text", 4),
        ("crmadmin: 1\nsync:\n  contacts:\n    inclusion_list: []\n", "expected_text", 4),
        ("crmadmin: 1\nsync:\n  contacts:\n    create_in_hubspot: yes\n", "expected_boolean", 4),
        ("crmadmin: 1\nsync:\n  companies:\n    inclusion_list: A\n", "unknown_key", 4),
        ("crmadmin: 1\nsync:\n  contacts:\n    mappings: {a: b}\n", "expected_list", 4),
        ("crmadmin: 1\nsync:\n  contacts:\n    mappings: [a]\n", "expected_keys", 4),
        (HEAD + EMAIL + "      - {property: a, rule: two_way}\n", "missing_key", 6),
        (HEAD + EMAIL + EMAIL.replace("Email", "Mail"), "duplicate_property", 6),
        (HEAD + EMAIL + EMAIL.replace("email", "mail"), "duplicate_field", 6),
        (HEAD + EMAIL + EMAIL.replace("email", "mail").replace("Em", "em"), "duplicate_field", 6),
        (item(rule="prefer_hubspot_unless_blank"), "prefer_hubspot", 5),
        (item(rule="Prefer HubSpot"), "prefer_hubspot", 5),
        (item(rule="PSUB"), "unknown_rule", 5),
        (item(rule="!!python/name:os.system x"), "expected_text", 5),
        (item(rule="null"), "expected_text", 5),
        (item(property_="' a'"), "bad_name", 5),
        (item(property_="x" * 201), "bad_name", 5),
        (item(fields=r'{Lead: "a\nb"}'), "bad_name", 5),
        (item(fields="{Account: Name}"), "unknown_key", 5),
        (item(fields="{}"), "expected_keys", 5),
        (item(fields="{Lead: }"), "expected_text", 5),
        ("crmadmin: 1\nsync: [\n", "not_yaml", 3),
        ("crmadmin: 1\n\tsync:\n", "not_yaml", 2),
        ("crmadmin: 1\n---\nsync:\n", "not_yaml", 2),
        ("crmadmin: 1\nsync: *unknown\n", "not_yaml", 2),
        ("crmadmin: 1\nsync: \x00\n", "not_yaml", 2),
        ("- " * 5000, "not_yaml", 1),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, code: str, line: int) -> None:
    """Nothing unknown is passed over, and the message says where it stands."""
    with pytest.raises(Problem) as caught:
        parse_configuration(text, "c.yaml")
    assert caught.value.code == f"configuration.{code}"
    assert caught.value.facts["line"] == line
    assert f"c.yaml, line {line}: " in caught.value.sentence()
    assert caught.value.remedy()


def test_the_second_of_two_names_the_first() -> None:
    """A duplicate says on which line the other stands."""
    with pytest.raises(Problem) as caught:
        parse_configuration(HEAD + EMAIL + "\n" + EMAIL, "c.yaml")
    assert "line 7: the property email is already mapped on line 5" in str(caught.value)


@pytest.mark.parametrize(
    ("raw", "code", "line"),
    [
        (b"crmadmin: 1\nsync:\n  contacts:\n    inclusion_list: caf\xe9\n", "not_text", 4),
        (b"x" * 2_000_001, "too_large", None),
        (b"\x00" * 100, "not_yaml", 1),
    ],
)
def test_a_file_that_is_no_text_is_refused(
    tmp_path: Path, raw: bytes, code: str, line: int | None
) -> None:
    """Another encoding, a huge file and binary content each have their sentence."""
    file = tmp_path / "c.yaml"
    file.write_bytes(raw)
    with pytest.raises(Problem) as caught:
        read_configuration(file)
    assert caught.value.code == f"configuration.{code}"
    assert caught.value.facts.get("line") == line
    assert str(caught.value)


@pytest.mark.parametrize("name", ["absent.yaml", "."])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    """Neither an absent file nor a folder is a configuration."""
    with pytest.raises(Problem) as caught:
        read_configuration(tmp_path / name)
    assert caught.value.code == "configuration.unreadable"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_with_a_byte_order_mark_is_read(tmp_path: Path, encoding: str) -> None:
    """Windows editors write marks."""
    file = tmp_path / "c.yaml"
    file.write_text("crmadmin: 1\nsync:\n  contacts:\n    inclusion_list: À\n", encoding=encoding)
    assert read_configuration(file).sync_settings("contacts").inclusion_list == "À"
