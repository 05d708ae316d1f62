"""Options of properties that only pipelines can change (domain/hubspot-api.md §9.1)."""

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import Json
from crmadmin.sandbox.state import State

_PIPELINE_PROPERTIES = frozenset({"pipeline", "hs_pipeline"})
_STAGE_PROPERTIES = {
    "deals": "dealstage",
    "contacts": "lifecyclestage",
    "companies": "lifecyclestage",
}
_OTHERS = "hs_pipeline_stage"
_STAGES = frozenset({*_STAGE_PROPERTIES.values(), _OTHERS})


def options_from_pipelines(state: State, object_name: str, name: str) -> list[Json] | None:
    """Give the options of a pipeline or stage property; None for any other property."""
    if name not in _PIPELINE_PROPERTIES and name not in _STAGES:
        return None
    pipelines = sorted(state.documents(kinds.PIPELINE, object_name), key=_order)
    if not pipelines:
        return None
    if name == _STAGE_PROPERTIES.get(object_name, _OTHERS):
        stages = (
            stage for pipeline in pipelines for stage in sorted(pipeline["stages"], key=_order)
        )
        return [_option(stage, position) for position, stage in enumerate(stages)]
    if name in _PIPELINE_PROPERTIES:
        return [_option(pipeline, position) for position, pipeline in enumerate(pipelines)]
    return None


def _order(body: Json) -> int:
    return int(body["displayOrder"])


def _option(body: Json, position: int) -> Json:
    return {
        "label": body["label"],
        "value": body["id"],
        "displayOrder": position,
        "hidden": False,
        "description": "",
    }
