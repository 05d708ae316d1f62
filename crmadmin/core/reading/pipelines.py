"""Pipelines and their stages out of a portal's documents (domain/hubspot-api.md §3.6)."""

from collections.abc import Iterator, Sequence

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.states import LIFECYCLE, canonical
from crmadmin.core.reading.told import Body, Told

PIPELINES = "pipeline"
"""The family of documents that tells pipelines, with all of their stages."""


def read(told: Told) -> Iterator[Pipeline | Stage]:
    """Give the pipelines of every object, each followed by its stages in their order.

    Lifecycle stages are told in the same way and are no stages of work.
    """
    for scope, bodies in _each(told):
        for body, position in zip(bodies, _positions(bodies), strict=True):
            pipeline = Pipeline(
                object=scope,
                pipeline_id=str(body["id"]),
                label=_label(body),
                position=position,
            )
            yield pipeline
            yield from _stages(pipeline, body)


def _each(told: Told) -> Iterator[tuple[str, list[Body]]]:
    for scope in told.scopes(PIPELINES):
        if scope not in LIFECYCLE:
            yield scope, _live(told.within(PIPELINES, scope))


def _stages(pipeline: Pipeline, body: Body) -> Iterator[Stage]:
    bodies = _live(body.get("stages") or ())
    stages = (
        Stage(
            object=pipeline.object,
            pipeline_id=pipeline.pipeline_id,
            stage_id=str(stage["id"]),
            label=_label(stage),
            position=position,
            metadata=canonical(stage.get("metadata") or {}),
        )
        for stage, position in zip(bodies, _positions(bodies), strict=True)
    )
    yield from sorted(stages, key=lambda stage: stage.position)


def _live(bodies: Sequence[Body]) -> list[Body]:
    return [each for each in bodies if not each.get("archived")]


def _label(body: Body) -> str:
    return str(body.get("label") or body["id"])


def _positions(bodies: Sequence[Body]) -> list[int]:
    """Give the places as told; a file that tells some twice, or none, is numbered in its order.

    HubSpot itself never gives two stages one place (§6).
    """
    told = [each.get("displayOrder") for each in bodies]
    numbers = [each for each in told if isinstance(each, int) and each >= 0]
    if len(set(numbers)) == len(bodies):
        return numbers
    order = sorted(range(len(bodies)), key=lambda place: _place(told[place]))
    found = [0] * len(bodies)
    for number, place in enumerate(order):
        found[place] = number
    return found


def _place(told: object) -> float:
    return float(told) if isinstance(told, int) else float("inf")
