"""Files of associations: read and checked as a whole, staged as a whole, and their template."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from crmadmin.core.associations.linking import Objects
from crmadmin.core.associations.links import Delta, Verb
from crmadmin.core.associations.staging import (
    LinkFile,
    LinkFileProblem,
    LinkFileRow,
    LinkRow,
    Staged,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.effects.rows import Page
from crmadmin.core.objections import Objection
from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Problem
from crmadmin.errors.link_files import FILE_BAD, FILE_NO_ROWS
from crmadmin.errors.linking import NOTHING_CHANGES
from crmadmin.exchange.association_files import Heading, PairRow, opened_associations, template
from crmadmin.services.links.file_labels import FileLabels
from crmadmin.services.links.file_records import FileRecords
from crmadmin.services.links.file_rows import FileRows
from crmadmin.services.links.working import (
    STEP,
    LinkGround,
    Worked,
    all_rows,
    saved,
    staged_rows,
    worked_deltas,
)

_EXAMPLE = {
    Heading.FROM_OBJECT: "contacts",
    Heading.FROM_EMAIL: "ada@example.com",
    Heading.TO_OBJECT: "companies",
    Heading.TO_DOMAIN: "example.com",
}


def file_template(*, french: bool = False) -> str:
    """Write an example of a file, as CSV: its records are in no portal, so it stages nothing."""
    label, yes = ("Décisionnaire", "oui") if french else ("Decision maker", "yes")
    return template(
        ({**_EXAMPLE, Heading.ADD: label, Heading.PRIMARY: yes},),
        french=french,
    )


def read_rows(path: Path, monitor: Monitor) -> tuple[PairRow, ...]:
    """Read the rows of a file as they are; Problem where it is no such file or has none."""
    size = path.stat().st_size if path.exists() else 0

    def watch(seen: int) -> None:
        monitor(Progress(step=STEP, done=seen, total=size, unit="bytes"))

    with opened_associations(path, watch) as file:
        rows = tuple(file.rows())
    if not rows:
        raise Problem(FILE_NO_ROWS, file=path.name)
    return rows


def checked_file(ground: LinkGround, name: str, rows: tuple[PairRow, ...]) -> LinkFile:
    """Check every row of a file, and count what they change if all are good."""
    check = FileRows(FileRecords(ground, rows), FileLabels(ground.configuration))
    good: list[LinkFileRow] = []
    problems: list[LinkFileProblem] = []
    for row in rows:
        found = check.checked(row)
        if isinstance(found, LinkFileRow):
            good.append(found)
        else:
            problems += found
    file = LinkFile(name=name, read=len(rows), rows=tuple(good), problems=tuple(problems))
    if problems:
        return file
    counts = {
        objects: _worked(ground, file, objects, rows_of).count
        for objects, rows_of in by_objects(file).items()
    }
    return replace(file, counts=counts)


def staged_file(ground: LinkGround, file: LinkFile) -> Staged:
    """Stage all rows of a file in one edit of the draft; Problem if any is bad."""
    if not file.rows or file.problems:
        lines = {problem.line for problem in file.problems}
        raise Problem(FILE_BAD, file=file.name, count=len(lines))
    edits: list[AssociationEdit] = []
    warnings: list[Objection] = []
    pairs = 0
    for objects, rows in by_objects(file).items():
        worked = _worked(ground, file, objects, rows)
        edit = staged_rows(ground, worked)
        pairs += worked.count.pairs
        warnings += worked.objections
        edits += [] if edit is None else [edit]
    if not edits:
        raise Problem(NOTHING_CHANGES, count=pairs)
    wanted: dict[Address, Setting | None] = {edit.address: edit for edit in edits}
    saved(ground, wanted)
    changed = sum(edit.pairs for edit in edits)
    return Staged(
        edits=tuple(edits), pairs=changed, unchanged=pairs - changed, warnings=tuple(warnings)
    )


def file_sample(ground: LinkGround, file: LinkFile, page: Page) -> tuple[LinkRow, ...]:
    """Give the first pairs of each two objects that a file changes, with what becomes of them."""
    found: list[LinkRow] = []
    for objects, rows in by_objects(file).items():
        worked = _worked(ground, file, objects, rows)
        if worked.ordered is not None:
            found += ground.named(objects, worked.ordered.sample(page))
    return tuple(found)


def file_changes(ground: LinkGround, file: LinkFile) -> Iterator[LinkRow]:
    """Give all pairs that a file changes, of each two objects by their ids."""
    for objects, rows in by_objects(file).items():
        yield from all_rows(ground, _worked(ground, file, objects, rows))


def by_objects(file: LinkFile) -> dict[Objects, list[LinkFileRow]]:
    """Give the rows of a file by their objects."""
    found: dict[Objects, list[LinkFileRow]] = {}
    for row in file.rows:
        found.setdefault((row.from_object, row.to_object), []).append(row)
    return found


def _worked(
    ground: LinkGround, file: LinkFile, objects: Objects, rows: Iterable[LinkFileRow]
) -> Worked:
    return worked_deltas(ground, objects, _deltas(rows), Doing.FILE, file.name)


def _deltas(rows: Iterable[LinkFileRow]) -> Iterator[Delta]:
    for row in rows:
        pair = (row.from_id, row.to_id)
        yield from (Delta(pair=pair, key=key, verb=Verb.ADD) for key in row.adds)
        yield from (Delta(pair=pair, key=key, verb=Verb.REMOVE) for key in row.removes)
