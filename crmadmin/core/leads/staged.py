"""Which stages an object's records go through, in a configuration."""

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import QUALIFIED, UNQUALIFIED, Stage
from crmadmin.core.definitions import LEADS

DEFAULT_PIPELINE = "lead-pipeline-id"
"""The one lead pipeline whose stages HubSpot moves by itself (domain/leads.md §2, §7)."""


def stages_of(
    configuration: Configuration, object_name: str, pipeline_id: str | None = None
) -> tuple[Stage, ...]:
    """Give the stages of a pipeline in their order; without one, pipeline by pipeline."""
    places = {
        each.pipeline_id: (each.position, each.pipeline_id)
        for each in configuration.each(Pipeline)
        if each.object == object_name
    }
    found = (
        each
        for each in configuration.each(Stage)
        if each.object == object_name and pipeline_id in {None, each.pipeline_id}
    )
    return tuple(
        sorted(
            found,
            key=lambda each: (
                places.get(each.pipeline_id, (len(places), each.pipeline_id)),
                each.position,
                each.stage_id,
            ),
        )
    )


def qualified_stages(configuration: Configuration) -> tuple[Stage, ...]:
    """Give the stages in which a lead is qualified."""
    return tuple(each for each in stages_of(configuration, LEADS) if each.lead_state == QUALIFIED)


def disqualified_stages(configuration: Configuration) -> tuple[Stage, ...]:
    """Give the stages in which a lead is disqualified."""
    return tuple(each for each in stages_of(configuration, LEADS) if each.lead_state == UNQUALIFIED)


def open_stages(configuration: Configuration) -> frozenset[str]:
    """Name the stages in which a lead is still worked on."""
    return frozenset(
        each.stage_id for each in stages_of(configuration, LEADS) if not each.is_closed
    )
