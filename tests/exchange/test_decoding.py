"""The encoding of a file is found by looking at all of it."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.errors import Problem
from crmadmin.exchange.csv_sheets import CsvSheet
from crmadmin.exchange.decoding import CHUNK, find_encoding, open_bytes

TABLE = "Nom;Ville\nZoé;Besançon\nŁukasz;Łódź\n"
WESTERN = "Nom;Ville\nZoé;Besançon\n“Ana”;Köln €\n"
MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


def text_of(path: Path) -> str:
    """Read a file as the encoding found says."""
    encoding = find_encoding(path)
    with open_bytes(path) as raw, encoding.decode(raw) as text:
        return text.read()


def written(folder: Path, content: bytes) -> Path:
    """Write a file."""
    path = folder / "table.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("codec", MARKS)
@pytest.mark.parametrize("marked", [True, False])
def test_unicode_is_read_with_and_without_its_mark(
    tmp_path: Path, codec: str, marked: bool
) -> None:
    """The mark decides and is no text; without it the places of zeros do."""
    mark = MARKS[codec] if marked else b""
    assert text_of(written(tmp_path, mark + TABLE.encode(codec))) == TABLE


@pytest.mark.parametrize("codec", ["utf-32-le", "utf-32-be"])
def test_utf32_behind_the_mark_of_utf16_is_read(tmp_path: Path, codec: str) -> None:
    """Some exporters write the shorter mark."""
    path = written(tmp_path, MARKS[codec.replace("32", "16")] + TABLE.encode(codec))
    assert text_of(path) == TABLE


def test_western_bytes_are_windows_1252(tmp_path: Path) -> None:
    """What is not UTF-8 is read as Excel writes on Windows."""
    path = written(tmp_path, WESTERN.encode("cp1252"))
    assert find_encoding(path).name == "Windows-1252"
    assert text_of(path) == WESTERN


def test_an_accent_beyond_the_first_megabyte_decides(tmp_path: Path) -> None:
    """A file that begins in plain letters can still be Windows-1252."""
    content = b"a;b\n" * (CHUNK // 4 + 10) + "Zoé;1\n".encode("cp1252")
    assert find_encoding(written(tmp_path, content)).codec == "cp1252"


def test_every_byte_of_windows_1252_means_something(tmp_path: Path) -> None:
    """The bytes that the code page leaves open become control characters, none is lost."""
    path = written(tmp_path, b"a\n\x81\x8d\x8f\x90\x9d\xe9\n")
    assert text_of(path) == "a\n\x81\x8d\x8f\x90\x9d\xe9\n"


@given(st.text(alphabet=st.characters(exclude_characters="\0", codec="utf-8"), min_size=1))
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """What was written in marked UTF-8 is read as it was."""
    path = written(tmp_path_factory.mktemp("any"), codecs.BOM_UTF8 + text.encode())
    assert text_of(path) == text


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "import.empty", None),
        (b" \r\n \n", "import.empty", None),
        (b"a;b\n1;2\n3;\0\n", "import.binary", 3),
        ("a;b\né;2\n3;é".encode()[:-1], "import.cut_off", 3),
        (codecs.BOM_UTF8 + b"a;b\n1;\xe9;\n", "import.undecodable", 2),
        (codecs.BOM_UTF16_LE + "a;b\n1;2".encode("utf-16-le")[:-1], "import.cut_off", None),
        (b"\x89PNG\r\n\x1a\n...", "import.not_a_csv", None),
        (b"%PDF-1.7\n...", "import.not_a_csv", None),
        (b"PK\x03\x04....", "import.not_a_csv", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "import.not_a_csv", None),
    ],
)
def test_what_is_no_text_is_refused(
    tmp_path: Path, content: bytes, code: str, line: int | None
) -> None:
    """The problem says what the file is, and on which line that shows."""
    with pytest.raises(Problem) as refused:
        find_encoding(written(tmp_path, content))
    assert refused.value.code == code
    if line is not None:
        assert refused.value.facts["line"] == line


def test_two_gigabytes_of_zeros_are_refused_at_once(tmp_path: Path) -> None:
    """Only the first bytes are looked at."""
    path = tmp_path / "zeros.csv"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    seen: list[int] = []
    with pytest.raises(Problem) as refused:
        find_encoding(path, seen.append)
    assert refused.value.code == "import.binary"
    assert seen == []


def test_zeros_behind_a_sound_beginning_are_found(tmp_path: Path) -> None:
    """A file whose rest the disk lost is refused at the line where zeros begin."""
    path = written(tmp_path, b"a;b\n1;2\n")
    with path.open("ab") as file:
        file.truncate(2 << 30)
    with pytest.raises(Problem) as refused:
        find_encoding(path)
    assert refused.value.facts["line"] == 3


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    """A gigabyte on one line never reaches the memory."""
    path = written(tmp_path, b"a;b\n" + b"x" * 20_000_000)
    with pytest.raises(Problem) as refused:
        CsvSheet(path)
    assert refused.value.code == "import.cell_too_long"
    assert refused.value.facts["line"] == 2


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    """The path is in the details."""
    with pytest.raises(Problem) as refused:
        find_encoding(tmp_path / "nowhere.csv")
    assert refused.value.code == "import.missing"
    assert "nowhere.csv" in refused.value.detail


def test_a_file_that_cannot_be_opened_is_said_to_be_unreadable(tmp_path: Path) -> None:
    """The system's reason is in the details."""
    path = tmp_path / "loop.csv"
    path.symlink_to(path)
    with pytest.raises(Problem) as refused:
        find_encoding(path)
    assert refused.value.code == "import.unreadable"
    assert refused.value.detail
