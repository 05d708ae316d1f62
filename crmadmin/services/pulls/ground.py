"""What every part of settling a pull stands on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crmadmin.core.definitions import Definition, System
from crmadmin.core.import_report import FileKind, Loaded
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.report import Mode
from crmadmin.exchange.answers import RecordRows
from crmadmin.exchange.json_documents import Document
from crmadmin.services.declaring import declare
from crmadmin.services.pulls.document_kinds import documents_of, kind_of, scope_of
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.steps import Json
from crmadmin.store.database import Transaction
from crmadmin.store.documents import replace_documents
from crmadmin.store.loading import Intake
from crmadmin.store.loading.facts import HISTORY

Fact = tuple[str | int, ...]

VALUES = (Part.RECORDS, Part.IDS, Part.TOUCHED)
"""The parts whose pages hold values of records, later ones the newer."""

MOST_COLUMNS = 1990
"""Columns that a table of SQLite can have, some set apart for the workspace itself."""


@dataclass(slots=True, kw_only=True)
class Ground:
    """The transaction that a pull is settled in, its pages, and what came of them so far."""

    connection: Transaction
    intake: Intake
    journal: Journal
    show: Callable[[StepName, int], None]
    loaded: dict[tuple[Part, str], Loaded] = field(default_factory=dict)

    @property
    def system(self) -> System:
        """Name the system that was read."""
        return self.journal.system


def document(name: StepName, kind: FileKind, entries: Iterable[Json], title: str = "") -> Document:
    """Put results into the shape in which files of the same answers are read."""
    return Document(path=Path(str(name)), kind=kind, entries=tuple(entries), name=title)


def settle_documents(ground: Ground) -> None:
    """Keep what settings steps read, in place of what the workspace had of the same families."""
    for name in ground.journal.states():
        kind = kind_of(ground.system, name)
        if kind is None or not ground.journal.was_read(name):
            continue
        results = ground.journal.results(name)
        documents = documents_of(ground.system, name, results)
        replace_documents(ground.connection, ground.system, kind, documents, scope_of(name))


def settle_records(
    ground: Ground, name: str, definitions: Sequence[Definition], read: Sequence[str], mode: Mode
) -> None:
    """Bring an object's records in and take those away that are gone.

    ``definitions`` are all there are, ``read`` names those whose values were read.
    """
    wanted = [each for each in definitions if each.name in set(read)]
    width = sum(1 + each.kind.has_key for each in definitions)
    declared = definitions if width <= MOST_COLUMNS else wanted
    table = declare(ground.intake, ground.system, name, declared)
    rows = RecordRows([table.definitions[each.name] for each in wanted])
    done = 0
    with ground.intake.records(table, rows.properties) as loading:
        for part in VALUES:
            for page in ground.journal.pages(StepName(part, name)):
                results: Sequence[Json] = page.get("results", ())
                loading.add(rows.rows(results, ground.system))
                done += len(results)
                ground.show(StepName(part, name), done)
        loaded = loading.finish()
    removed = ground.intake.remove_records(table, ground.journal.pull_id, mode)
    ground.loaded[Part.RECORDS, name] = Loaded(
        read=loaded.read,
        new=loaded.new,
        changed=loaded.changed,
        unchanged=loaded.unchanged,
        repeated=loaded.repeated,
        removed=removed,
    )


def settle_history(
    ground: Ground, name: str, steps: Sequence[StepName], facts: Callable[[Json], Iterator[Fact]]
) -> None:
    """Add what pages tell of past values of an object's records; ``facts`` reads one page."""
    loading = ground.intake.facts(HISTORY)
    done = 0
    for step in steps:
        for page in ground.journal.pages(step):
            rows = list(facts(page))
            loading.add(rows)
            done += len(rows)
            ground.show(StepName(Part.HISTORY, name), done)
    ground.loaded[Part.HISTORY, name] = loading.settle_history(ground.system, name)


def keep_properties(ground: Ground, name: str, definitions: Sequence[Definition]) -> None:
    """Take away the properties that an object no longer has."""
    names = {each.name for each in definitions}
    ground.intake.keep_properties(ground.system, name, names)
