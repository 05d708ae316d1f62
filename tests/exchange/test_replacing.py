"""Files are written whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from crmadmin.errors import Problem
from crmadmin.exchange.replacing import replace_text, replacing


def test_a_block_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    """Half a file never takes the place of a whole one, and nothing is left beside it."""
    path = tmp_path / "out.csv"
    path.write_text("old")

    def fail() -> None:
        with replacing(path) as part:
            part.write_text("new")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_line_ends_are_kept(tmp_path: Path) -> None:
    """Nothing translates the text on its way."""
    path = tmp_path / "out.csv"
    replace_text(path, "é\r\nb\n")
    assert path.read_bytes() == "é\r\nb\n".encode()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The sentence names the file that was to be written."""
    with pytest.raises(Problem) as caught:
        replace_text(tmp_path / "absent" / "out.csv", "")
    assert "out.csv" in caught.value.sentence()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    """A new file can be read by others, a private one stays private."""
    path = tmp_path / "out.csv"
    replace_text(path, "")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    path.chmod(0o600)
    replace_text(path, "")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    """The file behind a link is written, not the link replaced."""
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    link.symlink_to(real)
    replace_text(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"
