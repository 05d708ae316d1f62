"""What the tabs stand on: pipelines at once, the records in their stages a moment later.

Which pipeline is looked at is one choice for all tabs.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.leads.people import NOBODY, People
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.denying import Denials, read_denials
from crmadmin.services.people import read_people
from crmadmin.services.pipeline_lines import ObjectSheet, PipelineLine, PipelineSheet
from crmadmin.services.pipeline_sheet import count_in_stages, read_pipelines
from crmadmin.settings import LAST_PIPELINE
from crmadmin.ui.changes import Changes
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

_Read = tuple[PipelineSheet, People, Denials]

Counts = Mapping[Address, int]
"""Records by the address of their stage; empty stages are left out."""


class KnownPipelines(QObject):
    """Read pipelines and people, and count records, in the background.

    ``changed`` says that anything became different, ``failed`` carries a Problem.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self._operations = shell.operations
        self._settings = shell.settings
        self._database = services.database
        self._counts: dict[str, Counts] = {}
        self._wanted = _address(shell.settings.get(LAST_PIPELINE))
        self._is_stale = True
        self.sheet: PipelineSheet | None = None
        self.people: People = NOBODY
        self.denied: Denials = {}

    @property
    def shown(self) -> PipelineLine | None:
        """Give the pipeline that is looked at: the one chosen, else the first."""
        if self.sheet is None:
            return None
        lines = [line for each in self.sheet.objects for line in each.pipelines]
        chosen = (line for line in lines if line.address == self._wanted)
        return next(chosen, None) or next(iter(lines), None)

    @property
    def shown_object(self) -> ObjectSheet | None:
        """Give the object whose pipeline is looked at."""
        shown = self.shown
        found = None if shown is None or self.sheet is None else shown.pipeline.object
        return None if self.sheet is None else self.sheet.find(found)

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be drafted, or nothing is known yet."""
        return self.sheet is None or self.sheet.read_only

    def counts(self, hubspot_object: str) -> Counts | None:
        """Give how many records of an object are in each stage, None while that is counted."""
        return self._counts.get(hubspot_object)

    def look_at(self, pipeline: Address) -> None:
        """Look at another pipeline."""
        if pipeline != self._wanted:
            self._wanted = pipeline
            self._settings.set(LAST_PIPELINE, "/".join(pipeline.path))
            self.changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read and count anew what these changes touch."""
        if changes & (Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION):
            self._is_stale = True
        if changes & Changes.EVERYTHING:
            self._read()

    def _read(self) -> None:
        database = self._database

        def work(_monitor: Monitor) -> _Read:
            return read_pipelines(database), read_people(database), read_denials(database)

        self._operations.start(
            work,
            owner=self,
            done=self._take,
            failed=self.failed.emit,
            latest=f"leads.pipelines.{id(self)}",
        )

    def _take(self, read: _Read) -> None:
        self.sheet, self.people, self.denied = read
        if self._is_stale:
            self._is_stale = False
            self._count([each.object for each in self.sheet.objects])
        self.changed.emit()

    def _count(self, objects: list[str]) -> None:
        """Count all objects in one piece of work: the list of pipelines shows figures of each."""
        database = self._database

        def work(_monitor: Monitor) -> dict[str, Counts]:
            return {name: count_in_stages(database, name) for name in objects}

        self._operations.start(
            work,
            owner=self,
            done=self._take_counts,
            failed=self._fail,
            latest=f"leads.in_stages.{id(self)}",
        )

    def _take_counts(self, counts: dict[str, Counts]) -> None:
        self._counts = counts
        self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self._is_stale = True
        self.failed.emit(problem)


def _address(written: str) -> Address | None:
    name, slash, pipeline_id = written.partition("/")
    return pipeline_address(name, pipeline_id) if slash else None
