"""What a configuration file says of settings that the portal tells becomes a draft."""

from pathlib import Path

import pytest

from crmadmin.core.associations.labels import LabelObjection
from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import System
from crmadmin.errors import Problem
from crmadmin.services.configuring import export_configuration, import_configuration
from crmadmin.services.drafting import Drafting
from crmadmin.services.refreshing import refresh_base
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from tests.services.test_drafting_labels import DOCUMENTS, STATUS

TEXT = """\
crmadmin: 1
associations:
  # people and firms
  contacts/companies:
    labels:
      - {name: job, label: Works for, inverse_label: Employee}
      - {name: buyer, label: Buyer}
    limits:
      - {from: contacts, label: job, max_records: 3}
      - {from: contacts, type_id: 279, max_records: 3}
leads:
  options:
    contacts:
      hs_lead_status:
        - {value: OPEN, label: Open}
        - {value: NEW, label: New}
"""


@pytest.fixture
def portal(database: Database) -> Database:
    """Give a workspace with a label, two limits and a lead status of three options."""
    with database.writing() as connection:
        for family, documents in DOCUMENTS.items():
            replace_documents(connection, System.HUBSPOT, family, documents)
        refresh_base(connection)
    return database


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a file without a sync section."""
    path = tmp_path / "config.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def told(changes: tuple[Change, ...]) -> dict[str, type[Change]]:
    """Name changes by the last part of their address."""
    return {change.address.path[-1]: type(change) for change in changes}


def test_a_file_is_drafted_against_the_base(portal: Database, file: Path) -> None:
    """The base stays as it was pulled; the draft is one edit, and undone in one."""
    base = Drafting(portal).base()
    report = import_configuration(portal, file)
    assert report.changes == ()
    assert [each.code for each in report.objections] == [LabelObjection.NEARLY_FULL]
    drafting = Drafting(portal)
    assert drafting.base() == base
    assert told(drafting.draft().changes) == {
        "LOST": Delete,
        "job": Update,
        "buyer": Create,
        "label:job": Update,
        "OPEN": Update,
        "NEW": Update,
    }
    assert set(report.drafted) == {change.address for change in drafting.draft().changes}
    assert len(drafting.draft().edits) == 1
    assert import_configuration(portal, file).drafted == ()


def test_what_is_not_in_the_file_stays(portal: Database, file: Path) -> None:
    """Neither other pairs and properties, nor limits where only labels are told."""
    file.write_text(
        "crmadmin: 1\nassociations:\n  contacts/companies:\n    labels:\n"
        "      - {name: job, label: Employer, inverse_label: Employee}\n"
    )
    assert import_configuration(portal, file).drafted == ()
    file.write_text("crmadmin: 1\n")
    assert import_configuration(portal, file).drafted == ()


def test_an_empty_list_takes_all_away(portal: Database, file: Path) -> None:
    """A label that goes takes its limits with it, and the pair's limit stays."""
    file.write_text("crmadmin: 1\nassociations:\n  contacts/companies:\n    labels: []\n")
    import_configuration(portal, file)
    assert told(Drafting(portal).draft().changes) == {"job": Delete, "label:job": Delete}


def test_what_was_exported_drafts_nothing(portal: Database, tmp_path: Path) -> None:
    """Positions of options do not matter, their order does."""
    path = tmp_path / "new.yaml"
    export_configuration(portal, path)
    assert import_configuration(portal, path).drafted == ()
    wanted = Drafting(portal).configuration().each(PropertyOption)[::-1]
    Drafting(portal).set_options(*STATUS, wanted)
    changes = Drafting(portal).draft().changes
    export_configuration(portal, path)
    Drafting(portal).discard()
    import_configuration(portal, path)
    assert Drafting(portal).draft().changes == changes


def test_a_drafted_deletion_is_exported(portal: Database, file: Path) -> None:
    """The file says that nothing is left, so that another workspace drafts the same."""
    import_configuration(portal, file)
    export_configuration(portal, file)
    assert file.read_text(encoding="utf-8").startswith(TEXT)
    for address in {change.address for change in Drafting(portal).draft().changes}:
        Drafting(portal).revert([address])
    (label,) = (each for each in Drafting(portal).base().settings if each.path[-1] == "job")
    Drafting(portal).delete_label(label)
    text = export_configuration(portal, None)
    assert "labels: []" in text
    assert "type_id: 279" in text


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("label: Buyer", "label: Works for", "configuration.given_twice"),
        ("label: job, max_records: 3", "label: job, max_records: 4",
         "associations.limit_above_pair"),
        ("label: job, max", "label: jobs, max", "associations.limit_label_unknown"),
        ("hs_lead_status", "lifecyclestage", "options.options_read_only"),
        ("- {name: job, label: Works for, inverse_label: Employee}", "- {name: a, label: A}",
         "associations.limit_label_unknown"),
    ],
)  # fmt: skip
def test_what_hubspot_would_refuse_is_not_drafted(
    portal: Database, file: Path, old: str, new: str, code: str
) -> None:
    """One setting that cannot be, and nothing is imported."""
    file.write_text(TEXT.replace(old, new))
    with pytest.raises(Problem) as caught:
        import_configuration(portal, file)
    assert caught.value.code == code
    assert Drafting(portal).draft().edits == ()


def test_a_draft_is_in_the_way_of_a_sync_section_only(portal: Database, file: Path) -> None:
    """Labels are drafted on top of what is drafted; a declared base is not pulled from under it."""
    drafting = Drafting(portal)
    drafting.create_label(drafting.new_label("contacts", "deals", "Signer"))
    import_configuration(portal, file)
    assert len(drafting.draft().edits) == 2
    file.write_text(TEXT + "sync:\n")
    with pytest.raises(Problem) as caught:
        import_configuration(portal, file)
    assert caught.value.code == "configuration.draft_in_the_way"
    assert import_configuration(portal, file, discard_draft_edits=True).discarded_edits == 2
    assert len(drafting.draft().edits) == 1
