"""Import exported files into a workspace: all of them, or nothing."""

import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from crmadmin.core.import_report import FileKind, ImportReport
from crmadmin.core.import_report_json import report_to_json
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.sync.moments import iso_milliseconds
from crmadmin.errors import Problem
from crmadmin.errors.importing import MISSING, OBJECT_WITH_FOLDER
from crmadmin.exchange.folders import sources_in
from crmadmin.exchange.recognition import source_of
from crmadmin.exchange.sources import Source
from crmadmin.preview.pairing import pair_records
from crmadmin.services.import_parts import Importer
from crmadmin.services.import_progress import PAIRING, Watch
from crmadmin.services.refreshing import refresh_base
from crmadmin.store.database import Database
from crmadmin.store.loading import Intake
from crmadmin.store.stage_entries import enter_stages, newest_history

_ORDER = {kind: place for place, kind in enumerate(FileKind)}


def import_files(
    database: Database,
    paths: Iterable[Path],
    *,
    monitor: Monitor = unwatched,
    object_name: str | None = None,
) -> ImportReport:
    """Read dataset folders and single files into a workspace.

    Property lists and describes are read first, whatever the order of ``paths``.
    ``object_name`` says which object single files hold where they do not tell. Everything
    happens in one transaction: after a Problem, Cancelled or a crash the workspace is as it
    was before. Progress is in bytes; the last step is ``pairing``. ``monitor`` is also asked
    from another thread, while SQLite works.
    """
    begun, started_at = time.monotonic(), _now()
    sources, left_out = find_sources(paths, object_name)
    watch = Watch(monitor, [source.path for source in sources])
    with database.writing() as connection:
        newest = newest_history(connection)
        intake = Intake(connection, started_at=started_at)
        with intake.watched(watch.beat):
            importer = Importer(intake, watch)
            files = tuple([importer.take(source) for source in sources])
            refresh_base(connection)
            watch.step(PAIRING)
            pair_records(connection)
            enter_stages(connection, since=newest)
        report = ImportReport(
            started_at=started_at,
            seconds=round(time.monotonic() - begun, 3),
            files=files,
            left_out=left_out,
        )
        intake.finish(finished_at=_now(), report=report_to_json(report))
    return report


def find_sources(
    paths: Iterable[Path], object_name: str | None = None
) -> tuple[list[Source], tuple[str, ...]]:
    """Find what the paths hold, in the order of reading, and what of folders is left out.

    Problem if a path is missing, unreadable or no export, or if its object cannot be told.
    """
    sources: dict[Path, Source] = {}
    left_out: list[str] = []
    for path in paths:
        if not path.exists():
            raise Problem(MISSING, file=path.name, detail=str(path))
        if path.is_dir():
            if object_name is not None:
                raise Problem(OBJECT_WITH_FOLDER, file=path.name)
            folder = sources_in(path)
            left_out.extend(folder.left_out)
            found = folder.sources
        else:
            found = (source_of(path, object_name),)
        sources.update({source.path.resolve(): source for source in found})
    ordered = sorted(sources.values(), key=lambda source: _ORDER[source.kind])
    return ordered, tuple(left_out)


def _now() -> str:
    return iso_milliseconds(datetime.now(UTC)) + "Z"
