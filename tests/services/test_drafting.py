"""The verbs of the draft on a real workspace."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings, default_settings
from crmadmin.core.sync.compatibility import ObjectionCode
from crmadmin.errors import Language, Problem
from crmadmin.services.drafting import Drafting, told
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from crmadmin.store.records import define_object
from tests.core.sync.catalogues import CATALOGUE, mapping_of

EMAIL = mapping_of("email", ("Lead", "Email"), ("Contact", "Email"))
STAGE = mapping_of("lifecyclestage", ("Lead", "Stage__c"))
SCORE = mapping_of("score_custom", ("Lead", "Score__c"), rule=SyncRule.ALWAYS_USE_SALESFORCE)
NICKNAME = mapping_of("nickname", ("Lead", "Nickname__c"))


@pytest.fixture
def drafting(database: Database) -> Drafting:
    """Give the draft of a workspace with three mappings."""
    with database.writing() as connection:
        for (system, name), definitions in CATALOGUE.objects.items():
            define_object(connection, system, name, definitions.values())
        replace_base(
            connection,
            Configuration.of([default_settings("contacts"), EMAIL, STAGE, SCORE]),
        )
    return Drafting(database)


def test_a_rule_is_drafted_and_undone(drafting: Drafting) -> None:
    """The base stays, the configuration shows the rule, and undo takes it back."""
    silent = replace(EMAIL, rule=SyncRule.DONT_SYNC)
    assert drafting.set_rule("contacts", "email", SyncRule.DONT_SYNC) == ()
    assert drafting.draft().changes == (Update(address=EMAIL.address, old=EMAIL, new=silent),)
    assert drafting.configuration().mappings("contacts")[0] == silent
    assert drafting.base().mappings("contacts")[0] == EMAIL
    assert drafting.undo().position == 0
    assert drafting.configuration() == drafting.base()
    assert drafting.redo().changes == (Update(address=EMAIL.address, old=EMAIL, new=silent),)


def test_a_draft_survives_a_restart(drafting: Drafting, database: Database) -> None:
    """Closed and opened again, the workspace knows what was done and what was undone."""
    drafting.set_rule("contacts", "email", SyncRule.DONT_SYNC)
    drafting.remove_mapping("contacts", "lifecyclestage")
    state = drafting.undo()
    database.close()
    with Database.open(database.path) as again:
        found = Drafting(again).draft()
    assert found == state
    assert found.can_undo
    assert found.can_redo
    assert all(edit.made_at.endswith("Z") for edit in found.edits)


def test_mappings_are_added_edited_and_removed(drafting: Drafting) -> None:
    """Each is one edit, and together they are one change."""
    assert drafting.add_mapping(NICKNAME) == ()
    both = mapping_of("nickname", ("Lead", "Nickname__c"), ("Contact", "Nickname__c"))
    assert drafting.edit_mapping(both) == ()
    assert drafting.draft().changes == (Create(address=both.address, new=both),)
    drafting.remove_mapping("contacts", "nickname")
    assert drafting.draft().changes == ()
    assert drafting.draft().position == 3
    drafting.remove_mapping("contacts", "score_custom")
    assert drafting.draft().changes == (Delete(address=SCORE.address, old=SCORE),)


def test_what_hubspot_refuses_is_not_drafted(drafting: Drafting) -> None:
    """A refused edit raises its sentence and leaves the draft as it was."""
    refused: dict[str, Callable[[], object]] = {
        "mapping.property_already_mapped": lambda: drafting.add_mapping(EMAIL),
        "mapping.type_mismatch": lambda: drafting.add_mapping(
            mapping_of("nickname", ("Lead", "Colour__c"))
        ),
        "mapping.field_not_writable": lambda: drafting.set_rule(
            "contacts", "score_custom", SyncRule.TWO_WAY
        ),
        "mapping.standard_mapping_deleted": lambda: drafting.remove_mapping("contacts", "email"),
        "mapping.standard_mapping_remapped": lambda: drafting.edit_mapping(
            mapping_of("email", ("Lead", "Email"))
        ),
        "mapping.field_already_mapped": lambda: drafting.edit_mapping(
            mapping_of("lifecyclestage", ("Lead", "Email"))
        ),
        "mapping.not_mapped": lambda: drafting.set_rule("contacts", "phone", SyncRule.TWO_WAY),
        "mapping.sync_is_off": lambda: drafting.add_mapping(
            mapping_of("name", ("Account", "Name"), object_="companies")
        ),
        "mapping.creates_wrong_object": lambda: drafting.change_settings(
            SyncObjectSettings(object="contacts", creates="Account")
        ),
    }
    for code, attempt in refused.items():
        with pytest.raises(Problem) as caught:
            attempt()
        assert caught.value.code == code
        assert caught.value.sentence(Language.FRENCH)
        assert caught.value.remedy(Language.ENGLISH)
    assert drafting.draft().edits == ()


def test_a_doubtful_edit_is_saved_with_a_warning(drafting: Drafting) -> None:
    """The warning can be worded and the rule is drafted."""
    rule = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
    (warning,) = drafting.set_rule("contacts", "lifecyclestage", rule)
    assert warning.code is ObjectionCode.HUBSPOT_CANNOT_CHANGE
    assert "lifecyclestage" in told(warning).sentence(Language.FRENCH)
    assert drafting.configuration().mappings("contacts")[1].rule is rule


def test_settings_switch_the_sync_of_an_object_on(drafting: Drafting) -> None:
    """Once companies have settings, their properties can be mapped (R7)."""
    assert drafting.change_settings(default_settings("companies")) == ()
    name = mapping_of("name", ("Account", "Name"), object_="companies")
    assert drafting.add_mapping(name) == ()
    assert drafting.configuration().mappings("companies") == (name,)


def test_any_position_can_be_gone_to(drafting: Drafting) -> None:
    """The list of edits is a place to click; a position outside of it is a mistake."""
    drafting.set_rule("contacts", "email", SyncRule.DONT_SYNC)
    drafting.remove_mapping("contacts", "lifecyclestage")
    assert drafting.move_to(0).changes == ()
    assert len(drafting.move_to(2).changes) == 2
    with pytest.raises(ValueError, match="position"):
        drafting.move_to(3)
    drafting.discard()
    assert drafting.draft().edits == ()


def test_the_dialog_offers_what_fits(drafting: Drafting) -> None:
    """Unmapped properties come with their unmapped fields, both objects' together (R4)."""
    offered = drafting.mappable("contacts")
    names = [known.name for known in offered.properties]
    assert "nickname" in names
    assert not {"email", "manager", "office_phone"} & set(names)
    (choice, code, phone) = sorted(
        offered.choices("nickname"), key=lambda choice: -len(choice.fields)
    )
    assert choice.fields == (("Lead", "Nickname__c"), ("Contact", "Nickname__c"))
    assert {code.fields, phone.fields} == {(("Lead", "Code__c"),), (("Lead", "Phone"),)}
    assert offered.choices("phone")[0].standard
    assert offered.choices("phone")[0].fields == (("Lead", "Phone"),)
    assert offered.choices("email") == ()
    assert drafting.mappable("leads").properties == ()


def test_what_the_dialog_offers_can_be_added(drafting: Drafting) -> None:
    """Every offer is accepted with a rule that its fields allow."""
    offered = drafting.mappable("contacts")
    for known in offered.properties:
        for choice in offered.choices(known.name):
            mapping = mapping_of(known.name, *choice.fields)
            rule = drafting.allowed_rules(mapping)[0]
            drafting.add_mapping(replace(mapping, rule=rule))
            drafting.undo()


def test_a_workspace_that_is_read_only_takes_no_edit(
    drafting: Drafting, database: Database, tmp_path: Path
) -> None:
    """The person is told, and reading goes on."""
    database.close()
    with Database.open(database.path, read_only=True) as shown:
        reader = Drafting(shown)
        for attempt in (
            lambda: reader.set_rule("contacts", "email", SyncRule.DONT_SYNC),
            reader.undo,
            reader.discard,
        ):
            with pytest.raises(Problem) as caught:
                attempt()
            assert caught.value.code == "workspace.read_only"
        assert len(reader.configuration().mappings("contacts")) == 3
