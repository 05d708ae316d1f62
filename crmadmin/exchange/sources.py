"""What a file holds and of which object, as far as can be told before it is read."""

from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.definitions import System
from crmadmin.core.import_report import FileKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file to import.

    ``object`` is ``contacts``, ``Lead``…, of labels a pair ``contacts/companies``, empty
    where the kind has none. ``label`` is how the file is called in reports.
    """

    path: Path
    kind: FileKind
    system: System | None = None
    object: str = ""
    label: str = ""
