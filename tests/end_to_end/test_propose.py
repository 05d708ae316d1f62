"""``crmadmin propose`` from files to a configuration file."""

import csv
import io
import json

from tests.end_to_end.program import Program


def test_proposals_are_listed_with_their_evidence(program: Program) -> None:
    """Declared mappings are checked, too; CSV and JSON say the same."""
    rows = program.done("-w", "small", "propose", "--object", "contacts", "--format", "csv").output
    listed = list(csv.DictReader(io.StringIO(rows)))
    phone = next(row for row in listed if row["property"] == "phone")
    assert (phone["standing"], phone["fields"], phone["linked"]) == ("mapped", "Lead.Phone", "2")
    told = program.done("-w", "small", "propose", "--object", "contacts", "--format", "json").output
    assert [each["property"] for each in json.loads(told)] == [row["property"] for row in listed]


def test_proposals_are_told_in_french(program: Program) -> None:
    """As a table, where nothing else is asked."""
    table = program.done("-w", "small", "propose", CRMADMIN_LANGUAGE="fr")
    assert "déjà mappé" in table.output
    assert "aucune fiche liée" in table.errors
    assert "d’abord HubSpot et Salesforce" not in table.errors


def test_nothing_to_compare_says_what_is_needed(program: Program) -> None:
    """Once, after the objects."""
    told = program.done("-w", "small", "propose", "--object", "deals").errors
    assert told.count("HubSpot and Salesforce first") == 1


def test_proposals_become_a_configuration_file(program: Program) -> None:
    """It holds what is declared and what is proposed, and can be imported."""
    out = program.folder / "proposed.yaml"
    told = program.done("-w", "small", "propose", "--out", out)
    assert "config import" in told.errors
    assert "property: phone" in out.read_text(encoding="utf-8")
    program.done("-w", "small", "config", "import", out)
