"""Which encoding a text file is in, and the file opened in it, in bounded memory.

A byte order mark decides; else evident UTF-16 or UTF-32 (zero bytes in their places), else
UTF-8 if the whole file is valid UTF-8, else Windows-1252, in which every byte means something.
"""

import codecs
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from crmadmin.errors import Problem
from crmadmin.errors.importing import (
    BINARY,
    CELL_TOO_LONG,
    CUT_OFF,
    EMPTY,
    MISSING,
    NOT_A_TABLE,
    UNDECODABLE,
    UNREADABLE,
)
from crmadmin.exchange.magic import format_of

CHUNK = 1 << 20
"""Bytes read at a time while the encoding is settled."""

LONGEST_LINE = 16_000_000
"""Characters without a line end that are still taken for a table's."""

_SAMPLE = 1 << 16
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "cp1252": "Windows-1252",
}
_MOSTLY = 0.7
_CUT = frozenset({"unexpected end of data", "truncated data"})
_C1 = "crmadmin.c1"

Watch = Callable[[int], None]
"""Receives how many bytes of the file were seen; may raise Cancelled."""


def unwatched(_seen: int) -> None:
    """Ignore how far the reading is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """An encoding by its codec's name and the bytes of the mark to skip."""

    codec: str
    mark: int = 0

    @property
    def name(self) -> str:
        """Give the name that people know."""
        return _NAMES[self.codec]

    def decode(self, raw: io.BufferedReader) -> io.TextIOWrapper:
        """Read a file's bytes, from their beginning, as text; line ends untouched."""
        raw.seek(self.mark)
        errors = _C1 if self.codec == "cp1252" else "strict"
        return io.TextIOWrapper(raw, encoding=self.codec, errors=errors, newline="")


def open_bytes(path: Path) -> io.BufferedReader:
    """Open a file to read its bytes; Problem if it is missing or cannot be opened."""
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise Problem(MISSING, file=path.name, detail=str(path)) from None
    except OSError as error:
        raise Problem(UNREADABLE, file=path.name, detail=str(error)) from error


def find_encoding(path: Path, watch: Watch = unwatched) -> Encoding:
    """Find the encoding of a text file by looking at all of it, a megabyte at a time.

    Problem if the file is empty, binary, cut off within a character, or not what its byte
    order mark says.
    """
    with open_bytes(path) as file:
        start = beginning(file, path, _SAMPLE)
        announced = _marked(start) or _evident(start)
        encoding = announced or Encoding(codec="utf-8")
        file.seek(encoding.mark)
        return _checked(file, path, encoding, watch, certain=announced is not None)


def first_text(path: Path, size: int) -> tuple[str, bool]:
    """Give about the first ``size`` bytes of a file as text, and whether that is all of it.

    Quick, for a look at the header: the rest of the file may turn out to be in another
    encoding. Problem if the file is empty or begins as a binary one.
    """
    with open_bytes(path) as file:
        start = beginning(file, path, size)
        whole = not _read(file, path, 1)
    encoding = _marked(start) or _evident(start) or Encoding(codec="utf-8")
    decoder = codecs.getincrementaldecoder(encoding.codec)("strict")
    try:
        text = decoder.decode(start[encoding.mark :])
    except UnicodeDecodeError:
        text = start.decode("cp1252", _C1)
    if "\0" in text:
        line = 1 + text[: text.index("\0")].count("\n")
        raise Problem(BINARY, file=path.name, line=line)
    return text, whole


def beginning(file: io.BufferedReader, path: Path, size: int) -> bytes:
    """Read a file's first bytes; Problem if there are none or they announce a binary format."""
    start = _read(file, path, size)
    if not start.strip():
        raise Problem(EMPTY, file=path.name)
    if (what := format_of(start)) is not None:
        raise Problem(NOT_A_TABLE, file=path.name, what=what)
    return start


def _marked(start: bytes) -> Encoding | None:
    for mark, codec in _BOMS:
        if start.startswith(mark):
            # Some exporters write UTF-32 behind the mark of UTF-16.
            wider = _evident(start[len(mark) :]) if codec.startswith("utf-16") else None
            if wider is not None and wider.codec.startswith("utf-32"):
                codec = wider.codec  # noqa: PLW2901 - what the mark said was wrong
            return Encoding(codec=codec, mark=len(mark))
    return None


def _evident(start: bytes) -> Encoding | None:
    """Recognise UTF-32 and UTF-16 of mostly western text by where the zero bytes are."""
    if b"\0" not in start:
        return None
    quarters = [_share_of_zeros(start[offset::4]) for offset in range(4)]
    if min(quarters[1:]) > _MOSTLY and quarters[0] < 1 - _MOSTLY:
        return Encoding(codec="utf-32-le")
    if min(quarters[:3]) > _MOSTLY and quarters[3] < 1 - _MOSTLY:
        return Encoding(codec="utf-32-be")
    even, odd = _share_of_zeros(start[::2]), _share_of_zeros(start[1::2])
    if odd > _MOSTLY and even < 1 - _MOSTLY:
        return Encoding(codec="utf-16-le")
    if even > _MOSTLY and odd < 1 - _MOSTLY:
        return Encoding(codec="utf-16-be")
    return None


def _share_of_zeros(some: bytes) -> float:
    return some.count(0) / len(some) if some else 0.0


def _checked(
    file: io.BufferedReader, path: Path, encoding: Encoding, watch: Watch, *, certain: bool
) -> Encoding:
    """Decode all of the file once; settle UTF-8 or Windows-1252 on the way."""
    decoder = codecs.getincrementaldecoder(encoding.codec)()
    lines, plain, open_line = 1, True, 0
    for chunk, last in _chunks(file, path):
        try:
            text = decoder.decode(chunk, final=last)
        except UnicodeDecodeError as error:
            sound = error.object[: error.start]
            lines += sound.count(b"\n")
            plain = plain and sound.isascii()
            if last and error.reason in _CUT and (certain or not plain):
                raise Problem(CUT_OFF, file=path.name, line=lines) from None
            if certain:
                raise _undecodable(path, lines, encoding) from None
            return _single_bytes(file, path, watch)
        if "\0" in text:
            line = lines + text[: text.index("\0")].count("\n")
            raise Problem(BINARY, file=path.name, line=line)
        lines += text.count("\n")
        end = max(text.rfind("\n"), text.rfind("\r"))
        open_line = len(text) - end - 1 if end >= 0 else open_line + len(text)
        if open_line > LONGEST_LINE:
            raise Problem(CELL_TOO_LONG, file=path.name, line=lines, limit=LONGEST_LINE)
        plain = plain and text.isascii()
        watch(file.tell())
    return encoding


def _undecodable(path: Path, line: int, encoding: Encoding) -> Problem:
    return Problem(UNDECODABLE, file=path.name, line=line, encoding=encoding.name)


def _single_bytes(file: io.BufferedReader, path: Path, watch: Watch) -> Encoding:
    """Settle on Windows-1252; only zeros cannot be text in it."""
    file.seek(0)
    lines = 1
    for chunk, _last in _chunks(file, path):
        if b"\0" in chunk:
            line = lines + chunk[: chunk.index(b"\0")].count(b"\n")
            raise Problem(BINARY, file=path.name, line=line)
        lines += chunk.count(b"\n")
        watch(file.tell())
    return Encoding(codec="cp1252")


def _chunks(file: io.BufferedReader, path: Path) -> Iterator[tuple[bytes, bool]]:
    """Give the rest of a file in pieces, and with each whether it is the last."""
    chunk = _read(file, path, CHUNK)
    while chunk:
        following = _read(file, path, CHUNK)
        yield chunk, not following
        chunk = following


def _read(file: io.BufferedReader, path: Path, size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise Problem(UNREADABLE, file=path.name, detail=str(error)) from error


def _control(error: UnicodeError) -> tuple[str, int]:
    """Read the five bytes that Windows-1252 leaves open as browsers do: as C1 controls."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(map(chr, error.object[error.start : error.end])), error.end


codecs.register_error(_C1, _control)
