"""What a push left of pipelines, as HubSpot's own client reads it over the legacy paths."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.runs.journal import RunState
from tests.official import official
from tests.services.pushes.desk import Desk

QUALIFIED = (("isClosed", "true"), ("leadState", "QUALIFIED"))
PARTNERS = Pipeline(object="leads", pipeline_id="partners", label="Partners", position=1)
ONE = Stage(
    object="leads",
    pipeline_id="partners",
    stage_id="partners_one",
    label="One",
    position=0,
    metadata=(("isClosed", "false"), ("leadState", "NEW")),
)
TWO = replace(ONE, stage_id="partners_two", label="Two", position=4, metadata=QUALIFIED)


def read(client: Any, name: str) -> Iterator[Pipeline | Stage]:
    """Give the pipelines of an object and their stages as the client sees them."""
    for pipeline in client.crm.pipelines.pipelines_api.get_all(name).results:
        yield Pipeline(
            object=name,
            pipeline_id=pipeline.id,
            label=pipeline.label,
            position=pipeline.display_order,
        )
        for stage in pipeline.stages:
            told = dict(stage.metadata)
            if name != "leads":
                told.pop("isClosed")
            yield Stage(
                object=name,
                pipeline_id=pipeline.id,
                stage_id=stage.id,
                label=stage.label,
                position=stage.display_order,
                metadata=tuple(sorted(told.items())),
            )


def test_hubspots_own_client_reads_what_was_planned(desk: Desk) -> None:
    """A pipeline made, one deleted; stages made, renamed, moved, closed and deleted."""
    base = {each.stage_id: each for each in desk.base.each(Stage)}
    first = desk.plan(
        PARTNERS,
        ONE,
        TWO,
        replace(base["new-stage-id"], label="Nouveau", position=9),
        replace(base["contractsent"], metadata=(("probability", "0.95"),)),
        replace(base["3"], metadata=(("ticketState", "CLOSED"),)),
        without=[base["attempting-stage-id"], base["4"]],
    )
    assert desk.pushing.push(first).run.state is RunState.FINISHED
    second = desk.plan(
        replace(TWO, label="One"),
        replace(base["qualifiedtobuy"], position=base["appointmentscheduled"].position),
        replace(base["appointmentscheduled"], position=base["qualifiedtobuy"].position),
        without=[ONE],
    )
    assert desk.pushing.push(second).run.state is RunState.FINISHED

    with official(desk.world.server) as client:
        found = {each for name in ("leads", "deals", "tickets") for each in read(client, name)}
    assert found == {*desk.base.each(Pipeline), *desk.base.each(Stage)}
