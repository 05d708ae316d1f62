"""What an import did, file by file; nothing that it could not take is missing here."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.sync.notation import PLAIN, Notation


class FileKind(StrEnum):
    """What a file holds; the order of declaration is the order in which files are read.

    ``DOCUMENTS`` are kept as the API tells them: users, teams, workflows.
    """

    PROPERTIES = "properties"
    DESCRIBE = "describe"
    OWNERS = "owners"
    USERS = "users"
    PIPELINES = "pipelines"
    LISTS = "lists"
    LABELS = "labels"
    DOCUMENTS = "documents"
    RECORDS = "records"
    ASSOCIATIONS = "associations"
    MEMBERSHIPS = "memberships"
    HISTORY = "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What became of the rows of a file.

    ``read`` = ``new`` + ``changed`` + ``unchanged`` + ``repeated``; repeated rows name a
    record that a later row of the file names again. ``removed`` counts what the workspace
    held and the file, being the whole of it, no longer does.
    """

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    repeated: int = 0
    removed: int = 0
    repeated_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A cell worth looking at: its property, the file's line and the text in it."""

    property: str
    line: int
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unparsed:
    """Cells of a property that did not parse as its kind and were kept as text."""

    property: str
    kind: ValueKind
    count: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubled:
    """Columns of a file that name the same property; the first filled cell of a row counts.

    ``conflicts`` is in how many rows their cells differ.
    """

    property: str
    columns: tuple[str, ...]
    conflicts: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a file was found to be written; ``delimiter`` is empty for a workbook or JSON."""

    encoding: str = ""
    delimiter: str = ""
    notation: Notation = PLAIN
    notation_assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What one file gave.

    ``object`` is ``contacts``, ``Lead``… or a pair (``contacts/companies``) for labels.
    ``unknown`` are columns kept as properties that nobody declared, under the name that each
    got. ``short_rows`` had fewer cells than the header: the rest is blank; ``short_lines``
    are the first of their lines. ``other_sheets`` of a workbook were not read. ``seconds``
    is how long the file took.
    """

    path: str
    kind: FileKind
    system: System | None
    object: str
    layout: Layout
    loaded: Loaded
    unknown: tuple[str, ...] = ()
    doubled: tuple[Doubled, ...] = ()
    unparsed: tuple[Unparsed, ...] = ()
    translated: int = 0
    short_rows: int = 0
    short_lines: tuple[int, ...] = ()
    other_sheets: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did. ``left_out`` are files of a folder that nothing is known about."""

    started_at: str
    seconds: float
    files: tuple[FileReport, ...]
    left_out: tuple[str, ...] = ()
