"""Ids of pipelines and stages: made of their labels, as HubSpot takes them (hubspot-api.md §6)."""

import re
from collections.abc import Collection

from crmadmin.core.texts import folded

LONGEST_PIPELINE_ID, LONGEST_STAGE_ID = 36, 100

_FORM = re.compile(r"[a-z0-9]+([_-]+[a-z0-9]+)*")


def is_well_formed(own_id: str) -> bool:
    """Tell whether an id is of lower-case letters, digits, and underscores or hyphens between.

    HubSpot keeps any other as it is, but upper case breaks calculated properties.
    """
    return _FORM.fullmatch(own_id) is not None


def proposed_pipeline_id(label: str, taken: Collection[str]) -> str:
    """Make an id of a pipeline's label that none of ``taken`` is."""
    return _free(_snake(label) or "pipeline", taken, LONGEST_PIPELINE_ID)


def proposed_stage_id(label: str, pipeline_id: str, taken: Collection[str]) -> str:
    """Make an id of a stage's label, its pipeline's id before it, that none of ``taken`` is."""
    own = _snake(label) or "stage"
    return _free(f"{_snake(pipeline_id) or 'pipeline'}_{own}", taken, LONGEST_STAGE_ID)


def _snake(text: str) -> str:
    letters = (each if each.isascii() and each.isalnum() else "_" for each in folded(text))
    return "_".join(filter(None, "".join(letters).split("_")))


def _free(wanted: str, taken: Collection[str], longest: int) -> str:
    number, ending = 1, ""
    while (found := wanted[: longest - len(ending)].rstrip("_") + ending) in taken:
        number += 1
        ending = f"_{number}"
    return found
