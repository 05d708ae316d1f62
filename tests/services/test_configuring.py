"""Configuration files into and out of a workspace."""

from pathlib import Path

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.sync.compatibility import ObjectionCode
from crmadmin.errors import Problem
from crmadmin.services.configuring import (
    export_configuration,
    import_configuration,
    load_configuration,
)
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from crmadmin.store.records import define_object
from tests.core.sync.catalogues import CATALOGUE

TEXT = """\
# ours
crmadmin: 1
sync:
  contacts:
    creates: Lead
    create_in_hubspot: true
    mappings:
      # first
      - {property: email, fields: {Lead: Email}, rule: two_way}
      - {property: nickname, fields: {Lead: Colour__c}, rule: two_way}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a small configuration file with comments."""
    path = tmp_path / "config.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_file_becomes_the_base(database: Database, file: Path) -> None:
    """The workspace holds what the file says, and says what changed."""
    report = import_configuration(database, file)
    assert Drafting(database).base() == load_configuration(file) == report.configuration
    assert len(report.changes) == 3
    assert import_configuration(database, file).changes == ()


def test_a_wrong_file_changes_nothing(database: Database, file: Path) -> None:
    """One bad line at the end, and the base is as it was."""
    import_configuration(database, file)
    before = Drafting(database).base()
    file.write_text(TEXT + "      - {property: x, fields: {Lead: X}, rule: prefer_hubspot}\n")
    with pytest.raises(Problem) as caught:
        import_configuration(database, file)
    assert caught.value.facts["line"] == 11
    assert Drafting(database).base() == before


def test_an_incompatible_mapping_comes_in_with_an_objection(database: Database, file: Path) -> None:
    """The file tells how the portal is; what the rules doubt is said, not refused."""
    with database.writing() as connection:
        for (system, name), definitions in CATALOGUE.objects.items():
            define_object(connection, system, name, definitions.values())
    report = import_configuration(database, file)
    assert [objection.code for objection in report.objections] == [ObjectionCode.TYPE_MISMATCH]


def test_a_draft_is_not_lost_unasked(database: Database, file: Path) -> None:
    """With edits on the present base the import is refused, even if they are undone."""
    import_configuration(database, file)
    drafting = Drafting(database)
    drafting.set_rule("contacts", "email", SyncRule.DONT_SYNC)
    drafting.undo()
    with pytest.raises(Problem) as caught:
        import_configuration(database, file)
    assert caught.value.code == "configuration.draft_in_the_way"
    assert "1 edits" in str(caught.value)
    assert import_configuration(database, file, discard_draft_edits=True).discarded_edits == 1
    assert drafting.draft().edits == ()


def test_the_drafted_configuration_is_written_over_the_file(database: Database, file: Path) -> None:
    """The file keeps its comments; one rule differs."""
    import_configuration(database, file)
    Drafting(database).set_rule("contacts", "email", SyncRule.DONT_SYNC)
    export_configuration(database, file)
    assert file.read_text(encoding="utf-8") == TEXT.replace("two_way", "dont_sync", 1)
    export_configuration(database, file, drafted=False)
    assert file.read_text(encoding="utf-8") == TEXT


def test_a_new_file_is_readable(database: Database, file: Path, tmp_path: Path) -> None:
    """Without a path the text is given, with one it is written; both say the same."""
    import_configuration(database, file)
    path = tmp_path / "new.yaml"
    text = export_configuration(database, path)
    assert text == export_configuration(database, None) == path.read_text(encoding="utf-8")
    assert load_configuration(path) == Drafting(database).base()
    assert "\n      - {property: email, fields: {Lead: Email}, rule: two_way}\n" in text


def test_another_file_is_not_overwritten(database: Database, tmp_path: Path) -> None:
    """What is no configuration stays as it is."""
    path = tmp_path / "compose.yaml"
    path.write_text("services: {}\n")
    with pytest.raises(Problem):
        export_configuration(database, path)
    assert path.read_text() == "services: {}\n"


def test_an_unchanged_file_is_not_written(database: Database, file: Path) -> None:
    """Git sees no new file where nothing changed."""
    import_configuration(database, file)
    before = file.stat()
    export_configuration(database, file)
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
