"""``crmadmin config`` on real files."""

import pytest

from crmadmin.store.database import Database
from tests.end_to_end.program import Program


def test_a_configuration_goes_in_and_out(program: Program) -> None:
    """What was imported is exported, and over a file the comments stay."""
    file = program.folder / "exports" / "config.yaml"
    before = file.read_text(encoding="utf-8")
    program.done("-w", "small", "config", "export", file)
    assert file.read_text(encoding="utf-8") == before
    printed = program.done("-w", "small", "config", "export").output
    assert "- {property: phone, fields: {Lead: Phone}, rule: two_way}" in printed
    assert "#" not in printed


def test_a_configuration_makes_its_workspace(program: Program) -> None:
    """A workspace that is not there is created, in the language asked for."""
    told = program.done(
        *("-w", "new", "config", "import", "exports/config.yaml"), CRMADMIN_LANGUAGE="fr"
    ).errors
    assert "est maintenant la configuration de base" in told
    assert (program.folder / "new.crmadmin").exists()


@pytest.mark.parametrize(
    ("wrong", "line", "sentence"),
    [
        ("rule: prefer_hubspot", 10, "no “prefer HubSpot” rule"),
        ("rule: sometimes", 10, "not a sync rule"),
        ("rules: two_way", 10, "unknown key “rules”"),
    ],
)
def test_a_wrong_file_is_refused(program: Program, wrong: str, line: int, sentence: str) -> None:
    """File, line and remedy are told, and the workspace that was to be made is not there."""
    file = program.folder / "exports" / "config.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("rule: two_way", wrong))
    told = program.failed("-w", "other", "config", "import", file)
    assert f"config.yaml, line {line}: " in told
    assert sentence in told
    assert list(program.folder.glob("other*")) == []


def test_a_workspace_in_use_is_read_but_not_changed(program: Program) -> None:
    """Who holds it is told; a preview goes on beside."""
    with Database.open(program.folder / "small.crmadmin"):
        told = program.failed("-w", "small", "config", "import", "exports/config.yaml")
        counted = program.done("-w", "small", "preview", "--summary", "--format", "json")
    assert "is open in another program" in told
    assert "write_salesforce" in counted.output
