"""JSON files: read whole, told apart by their shape."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crmadmin.core.import_report import FileKind
from crmadmin.errors import Problem
from crmadmin.errors.importing import BAD_JSON, INCOMPLETE_JSON, UNKNOWN_JSON
from crmadmin.exchange.decoding import find_encoding, open_bytes

Json = Mapping[str, Any]
"""A JSON object."""


_EMPTY: tuple[object, ...] = ({"results": []}, [])


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A JSON file's entries and what they are; ``name`` is the object of a describe."""

    path: Path
    kind: FileKind
    entries: Sequence[Json]
    name: str = ""


class Entry:
    """One entry of a document, read with its place known for complaints."""

    def __init__(self, document: Document, number: int, values: Json) -> None:
        self._document, self._number, self.values = document, number, values

    def needed(self, key: str) -> str:
        """Give a value that must be there, as text; Problem if it is not."""
        value = self.values.get(key)
        if not isinstance(value, str | int) or isinstance(value, bool) or value == "":
            raise self._incomplete(key)
        return _storable(str(value))

    def text(self, key: str, default: str = "") -> str:
        """Give a value as text; the default where it is absent or null."""
        value = self.values.get(key)
        return default if value is None else _storable(str(value))

    def number(self, key: str, default: int = 0) -> int:
        """Give a whole number; the default where it is absent or null; Problem if it is none."""
        value = self.values.get(key)
        try:
            return default if value is None else int(value)
        except (TypeError, ValueError):
            raise self._incomplete(key) from None

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Give a boolean, also where it is written as text."""
        value = self.values.get(key)
        return default if value is None else str(value).lower() == "true"

    def inner(self, key: str) -> Json:
        """Give an object within the entry; an empty one where it is absent."""
        value = self.values.get(key)
        return value if isinstance(value, dict) else {}

    def list(self, key: str) -> "Iterator[Entry]":
        """Give the objects of a list within the entry."""
        value = self.values.get(key) or []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self._incomplete(key)
        for each in value:
            yield Entry(self._document, self._number, each)

    def _incomplete(self, key: str) -> Problem:
        return Problem(INCOMPLETE_JSON, file=self._document.path.name, entry=self._number, key=key)


def _storable(text: str) -> str:
    """Replace half characters, which JSON can hold and nothing else can."""
    return text.encode("utf-8", "replace").decode("utf-8")


def entries_of(document: Document) -> Iterator[Entry]:
    """Give the entries of a document, counted from 1."""
    for number, values in enumerate(document.entries, start=1):
        yield Entry(document, number, values)


def read_document(path: Path, expected: FileKind | None = None) -> Document:
    """Read a JSON file and tell what it holds; an empty answer is what was expected.

    Problem if it is not JSON, has none of the shapes that the APIs answer with, or another
    one than expected.
    """
    content = _parsed(path)
    entries, name = _entries(content)
    kind = _kind(entries, content)
    if expected is FileKind.DOCUMENTS and all("id" in each for each in entries) and _lists(content):
        kind = expected
    if kind is None and expected is not None and content in _EMPTY:
        kind = expected
    if kind is None or expected not in {None, kind}:
        raise Problem(UNKNOWN_JSON, file=path.name, line=1)
    return Document(path=path, kind=kind, entries=entries, name=name)


def looks_like_json(start: str) -> bool:
    """Tell whether a text begins as a JSON document does."""
    return start.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}


def _parsed(path: Path) -> object:
    encoding = find_encoding(path)
    with open_bytes(path) as raw, encoding.decode(raw) as text:
        try:
            content: object = json.load(text)
        except json.JSONDecodeError as error:
            facts = {"file": path.name, "line": error.lineno}
            raise Problem(BAD_JSON, **facts, detail=error.msg) from error
        except RecursionError as error:
            raise Problem(BAD_JSON, file=path.name, line=1, detail="nested too deep") from error
    return content


def _entries(content: object) -> tuple[Sequence[Json], str]:
    name = ""
    found: object = content
    if isinstance(content, dict):
        name = str(content.get("name", ""))
        for key in ("fields", "lists", "results"):
            if isinstance(content.get(key), list):
                found = content[key]
                break
    if isinstance(found, list) and all(isinstance(each, dict) for each in found):
        return found, name
    return (), name


def _lists(content: object) -> bool:
    """Tell whether a document is a list of results."""
    return isinstance(content, list) or (isinstance(content, dict) and "results" in content)


def _kind(entries: Sequence[Json], content: object) -> FileKind | None:
    top = content if isinstance(content, dict) else {}
    keys = set(entries[0]) if entries else set()
    if "fields" in top and "name" in top:
        return FileKind.DESCRIBE
    for wanted, kind in (
        ({"name", "fieldType"}, FileKind.PROPERTIES),
        ({"name", "label", "type"}, FileKind.PROPERTIES),
        ({"stages"}, FileKind.PIPELINES),
        ({"typeId", "category"}, FileKind.LABELS),
        ({"listId", "name"}, FileKind.LISTS),
        ({"id", "email", "userId"}, FileKind.OWNERS),
        ({"id", "firstName", "lastName"}, FileKind.OWNERS),
    ):
        if wanted <= keys:
            return kind
    return FileKind.LISTS if "lists" in top else None
