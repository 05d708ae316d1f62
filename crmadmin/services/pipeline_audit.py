"""The portal's own audit of pipelines: who changed what, and what drifted since the last pull."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline, folded, pipeline_address
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.pipelines.audit import PipelineAudit, Row, audit_of
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.reading.portal import read_settings
from crmadmin.core.reading.told import Told
from crmadmin.errors import Problem
from crmadmin.errors.pipeline_audit import NO_PIPELINE, NO_PIPELINES
from crmadmin.services.pulling import OpenClient
from crmadmin.services.pulls.document_kinds import documents_of
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.documents import read_documents
from crmadmin.store.people import read_people

ASKING = "audit"
"""The step of progress while the portal is asked."""

CALLS = "calls"
"""The unit of that progress: one call a pipeline, and one a stage."""

Call = Callable[[], tuple[Row, ...]]
"""Asks the portal for rows of its audit."""


def read_pipeline_audits(
    database: Database,
    open_client: OpenClient,
    object_name: str,
    named: str = "",
    monitor: Monitor = unwatched,
) -> tuple[PipelineAudit, ...]:
    """Ask the portal who changed the pipelines of an object and their stages.

    With a name, only the pipeline of that id or label.

    Nothing of the workspace changes. Problem if it is not connected, if the portal refuses, or if
    neither of both knows such a pipeline. Raises Cancelled.
    """
    with database.reading() as connection:
        base, people = read_base(connection), read_people(connection)
        schemas = read_documents(connection, System.HUBSPOT, "schema")
        type_id = Told(schemas).type_ids.get(object_name, object_name)
    begun = partial(monitor, Progress(step=ASKING, done=0, total=0, unit=CALLS))
    with open_client(System.HUBSPOT, begun) as client:
        if not isinstance(client, HubSpot):
            raise TypeError("a portal is asked through a client of HubSpot")
        told = documents_of(
            System.HUBSPOT, StepName(Part.PIPELINES, object_name), client.pipelines(type_id)
        )
        present = read_settings(told).configuration
        asked = {
            each: _stages(each, base, present)
            for each in _wanted(object_name, named, base, present)
        }
        count = _Count(monitor, sum(1 + len(stages) for stages in asked.values()))
        return tuple(
            audit_of(each, count.rows(_asked(client, type_id, each, stages)), base, present, people)
            for each, stages in asked.items()
        )


class _Count:
    """Tells how many calls were made, before each."""

    def __init__(self, monitor: Monitor, total: int) -> None:
        self._monitor, self._total, self._done = monitor, total, 0

    def rows(self, calls: Iterable[Call]) -> Iterator[Row]:
        """Make the calls one by one and give all of their rows."""
        for call in calls:
            self._monitor(Progress(step=ASKING, done=self._done, total=self._total, unit=CALLS))
            yield from call()
            self._done += 1


def _asked(
    client: HubSpot, type_id: str, pipeline: Address, stages: tuple[str, ...]
) -> Iterator[Call]:
    pipeline_id = pipeline.path[-1]
    yield partial(client.pipeline_audit, type_id, pipeline_id)
    yield from (partial(client.stage_audit, type_id, pipeline_id, each) for each in stages)


def _wanted(
    object_name: str, named: str, base: Configuration, present: Configuration
) -> tuple[Address, ...]:
    """Name the pipelines to ask of: those that there are, and those that were."""
    pipelines = (*present.each(Pipeline), *base.each(Pipeline))
    known = dict.fromkeys(each.address for each in pipelines if each.object == object_name)
    if not known:
        raise Problem(NO_PIPELINES, object=object_name)
    if not named:
        return tuple(known)
    wanted = pipeline_address(object_name, named)
    if wanted in known:
        return (wanted,)
    for each in pipelines:
        if each.object == object_name and folded(each.label) == folded(named):
            return (each.address,)
    raise Problem(NO_PIPELINE, object=object_name, pipeline=named)


def _stages(pipeline: Address, base: Configuration, present: Configuration) -> tuple[str, ...]:
    stages = (*present.each(Stage), *base.each(Stage))
    mine = (each.stage_id for each in stages if each.pipeline == pipeline)
    return tuple(dict.fromkeys(mine))
