"""Crash reports."""

from pathlib import Path

import pytest

from crmadmin.cli.crash import write_crash_report


def fail(values: dict[str, str]) -> None:
    """Raise an error that quotes a record's value, and another because of it."""
    try:
        values["marie.curie@example.org"]
    except KeyError as error:
        raise ValueError("marie.curie@example.org") from error


def test_a_report_says_where_but_not_what(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Types and places of the error and its cause are there, no message."""
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_a, **_k: tmp_path / "log")
    with pytest.raises(ValueError, match="marie") as caught:
        fail({})
    report = write_crash_report(caught.value)
    text = report.read_text(encoding="utf-8")
    assert report.parent == tmp_path / "log"
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "test_crash.py" in text
    assert "marie" not in text


def test_a_report_is_written_somewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the log folder cannot be made, the temporary one takes it."""
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_a, **_k: blocked / "log")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    assert write_crash_report(RuntimeError()).parent == tmp_path
