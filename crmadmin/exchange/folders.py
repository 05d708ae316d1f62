"""Recognises a dataset folder: ``hubspot`` and ``salesforce`` side by side, parts may lack.

A folder that holds files without that layout is a collection of single files, such as
Salesforce's weekly export.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.definitions import System
from crmadmin.core.import_report import FileKind
from crmadmin.errors import Problem
from crmadmin.errors.importing import (
    NO_ID_COLUMN,
    NOT_A_TABLE,
    NOTHING_KNOWN,
    UNKNOWN_JSON,
    UNKNOWN_OBJECT,
    UNREADABLE,
)
from crmadmin.exchange.evidence import HUBSPOT_WORDS, SALESFORCE_OBJECTS, USER
from crmadmin.exchange.recognition import source_of
from crmadmin.exchange.sources import Source

_TABLES = frozenset({".csv", ".tsv", ".xlsx"})
_SUFFIXES = _TABLES | {".json"}
_NOT_OURS = frozenset(
    wording.code for wording in (UNKNOWN_OBJECT, UNKNOWN_JSON, NOT_A_TABLE, NO_ID_COLUMN)
)
_HUBSPOT_FILES = {
    "associations": FileKind.ASSOCIATIONS,
    "list_memberships": FileKind.MEMBERSHIPS,
    "owners": FileKind.OWNERS,
    "lists": FileKind.LISTS,
}
_HUBSPOT_DOCUMENTS = {"users": "user", "teams": "team", "workflows": "workflow"}
"""Files that are kept as they are, and the kind of document of each."""

_HUBSPOT_FOLDERS = {
    ("history", False): FileKind.HISTORY,
    ("properties", True): FileKind.PROPERTIES,
    ("pipelines", True): FileKind.PIPELINES,
    ("labels", True): FileKind.LABELS,
}
_HISTORY_ENDINGS = ("fieldhistory", "__history", "history")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """The files of a folder that can be imported, and the names of those that cannot."""

    sources: tuple[Source, ...]
    left_out: tuple[str, ...]


def sources_in(folder: Path) -> Folder:
    """Recognise the files of a folder; Problem if none is known or it cannot be read."""
    known = {path.name.casefold(): path for path in _listed(folder)}
    parts = {system: known.get(str(system)) for system in System}
    if folder.name.casefold() in set(System) and not any(parts.values()):
        parts[System(folder.name.casefold())] = folder
    sources: list[Source] = []
    for system, part in parts.items():
        if part is not None and part.is_dir():
            sources.extend(_of_system(part, system, folder))
    depth = 2 if sources else 0
    if not sources:
        sources.extend(_single_files(folder))
    if not sources:
        raise Problem(NOTHING_KNOWN, file=folder.name)
    taken = {source.path for source in sources}
    left_out = (path for path in _exports(folder, depth) if path not in taken)
    return Folder(
        sources=tuple(sources),
        left_out=tuple(path.relative_to(folder).as_posix() for path in left_out),
    )


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise Problem(UNREADABLE, file=folder.name, detail=str(error)) from error


def _exports(folder: Path, depth: int) -> Iterator[Path]:
    """Give the files of a folder that look like exports, and those of folders so deep in it."""
    for path in _listed(folder):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            if depth > 0:
                yield from _exports(path, depth - 1)
        elif path.suffix.lower() in _SUFFIXES | {".yaml", ".yml"}:
            yield path


def _of_system(part: Path, system: System, root: Path) -> Iterator[Source]:
    place = _hubspot_source if system is System.HUBSPOT else _salesforce_source
    for path in _exports(part, 1):
        inner = path.relative_to(part)
        parent = inner.parts[0].casefold() if len(inner.parts) > 1 else ""
        found = place(path, parent)
        if found is not None:
            kind, name = found
            label = path.relative_to(root).as_posix()
            yield Source(path=path, kind=kind, system=system, object=name, label=label)


def _hubspot_source(path: Path, parent: str) -> tuple[FileKind, str] | None:
    document = path.suffix.lower() == ".json"
    name = path.stem.casefold()
    if not parent:
        if document and name in _HUBSPOT_DOCUMENTS:
            return FileKind.DOCUMENTS, _HUBSPOT_DOCUMENTS[name]
        if name in _HUBSPOT_FILES:
            return _HUBSPOT_FILES[name], ""
        return _known_records(path, name) if _is_table(path) else None
    kind = _HUBSPOT_FOLDERS.get((parent, document))
    if kind is FileKind.LABELS:
        return (kind, name.replace("-", "/", 1)) if "-" in name else None
    return None if kind is None else (kind, name)


def _salesforce_source(path: Path, parent: str) -> tuple[FileKind, str] | None:
    document = path.suffix.lower() == ".json"
    name = SALESFORCE_OBJECTS.get(path.stem.casefold(), path.stem)
    match parent, document:
        case "", False if name == USER:
            return FileKind.USERS, ""
        case "", False if _is_table(path):
            return _known_records(path, name)
        case "history", False:
            return _history(path.stem)
        case "describe", True:
            return FileKind.DESCRIBE, name
    return None


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in _TABLES


def _known_records(path: Path, name: str) -> tuple[FileKind, str] | None:
    """Take a file for records of the object it is named after, unless it shows none."""
    known = name.casefold() in SALESFORCE_OBJECTS or name in HUBSPOT_WORDS
    if known or _recognised(path, name) is not None:
        return FileKind.RECORDS, name
    return None


def _history(stem: str) -> tuple[FileKind, str] | None:
    folded = stem.casefold()
    for ending in _HISTORY_ENDINGS:
        if folded.endswith(ending):
            name = stem[: -len(ending)]
            custom = ending == "__history"
            known = SALESFORCE_OBJECTS.get(name.casefold(), name)
            return FileKind.HISTORY, f"{name}__c" if custom else known
    return None


def _single_files(folder: Path) -> Iterable[Source]:
    for path in _listed(folder):
        if path.is_file() and path.suffix.lower() in _SUFFIXES:
            source = _recognised(path, None)
            if source is not None:
                yield source


def _recognised(path: Path, name: str | None) -> Source | None:
    try:
        return source_of(path, name)
    except Problem as problem:
        if problem.code in _NOT_OURS:
            return None
        raise
