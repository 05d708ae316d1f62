"""``crmadmin config`` from the command line, in this process."""

from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database

LABEL = """\
crmadmin: 1
associations:
  contacts/companies:
    labels:
      - {name: employer, label: Employer, inverse_label: Employee}
"""


def ask(*words: object) -> int:
    """Run the command; give its exit status."""
    return run([*map(str, words)], open_app=lambda *_a, **_k: 0)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "1 setting of the portal is drafted; it changes when a plan is pushed."),
        ("fr", "1 paramètre du portail est porté au brouillon ; il changera à l’envoi d’un plan."),
    ],
)
def test_what_a_file_drafts_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
    sentence: str,
) -> None:
    """Nothing is said of the base, which stays as it was."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", language)
    path, file = tmp_path / "one.crmadmin", tmp_path / "config.yaml"
    file.write_text(LABEL, encoding="utf-8")
    assert ask("-w", path, "config", "import", file) == 0
    assert " ".join(capsys.readouterr().err.split()) == sentence
    with Database.open(path) as database:
        assert len(Drafting(database).draft().changes) == 1
    assert ask("-w", path, "config", "export") == 0
    assert "{name: employer, label: Employer, inverse_label: Employee}" in capsys.readouterr().out
