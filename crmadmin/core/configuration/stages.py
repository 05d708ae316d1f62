"""Stages of a pipeline (domain/hubspot-api.md §3.6, §6; domain/leads.md §2)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import folded, pipeline_address

KIND = "stages"

IS_CLOSED = "isClosed"
LEAD_STATE = "leadState"
TICKET_STATE = "ticketState"
STATE = "state"
PROBABILITY = "probability"
QUALIFIED, UNQUALIFIED = "QUALIFIED", "UNQUALIFIED"
CLOSED = "CLOSED"

_PARKED = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of a pipeline.

    ``stage_id`` is chosen by whoever creates it and never changes. ``position`` is HubSpot's
    ``displayOrder``, gaps included: order counts, not the number. ``metadata`` is what HubSpot
    keeps besides, by name in their order: ``leadState``, ``probability``, ``ticketState``,
    ``state``; ``isClosed`` is left out where it follows from another (deals, tickets).
    """

    object: str
    pipeline_id: str
    stage_id: str
    label: str
    position: int
    metadata: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> Address:
        """Give the setting's address: ``stages/leads/lead-pipeline-id/new-stage-id``."""
        return stage_address(self.object, self.pipeline_id, self.stage_id)

    @property
    def pipeline(self) -> Address:
        """Give the address of its pipeline."""
        return pipeline_address(self.object, self.pipeline_id)

    @property
    def lead_state(self) -> str:
        """Give the ``leadState``, empty for none."""
        return dict(self.metadata).get(LEAD_STATE, "")

    @property
    def is_closed(self) -> bool:
        """Tell whether work on a record ends in this stage (domain/hubspot-api.md §3.6)."""
        known = dict(self.metadata)
        if PROBABILITY in known:
            return _figure(known[PROBABILITY]) in {0.0, 1.0}
        if CLOSED in {known.get(TICKET_STATE), known.get(STATE)}:
            return True
        if IS_CLOSED in known:
            return known[IS_CLOSED].casefold() == "true"
        return known.get(LEAD_STATE) in {QUALIFIED, UNQUALIFIED}

    def occupies(self) -> frozenset[str]:
        """Name what no two stages may have at once: a label and a place of their pipeline."""
        return frozenset({self._label_key, self._place_key})

    @property
    def _label_key(self) -> str:
        return f"{self.object}/{self.pipeline_id}/label/{folded(self.label)}"

    @property
    def _place_key(self) -> str:
        return f"{self.object}/{self.pipeline_id}/at/{self.position}"

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: its pipeline."""
        return frozenset({self.pipeline})

    def parked(self, number: int, taken: Collection[str] = ()) -> "Stage":
        """Give the stage out of the way of others, which take its label, its place or both.

        ``taken`` is what they take, as ``occupies`` names it: all that it has where it is not
        told. Both are left as soon as they are free.
        """
        free = self.occupies().isdisjoint(taken)
        label = f"{self.label} ~{number}" if free or self._label_key in taken else self.label
        away = free or self._place_key in taken
        return replace(self, label=label, position=_PARKED + number if away else self.position)

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "pipeline_id": self.pipeline_id,
            "stage_id": self.stage_id,
            "label": self.label,
            "position": self.position,
            "metadata": dict(self.metadata),
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "Stage":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(
            value, {"object", "pipeline_id", "stage_id", "label", "position", "metadata"}
        )
        return cls(
            object=plain.text(value, "object"),
            pipeline_id=plain.text(value, "pipeline_id"),
            stage_id=plain.text(value, "stage_id"),
            label=plain.text(value, "label"),
            position=plain.whole_number(value, "position"),
            metadata=tuple(sorted(plain.text_by_name(value, "metadata").items())),
        )


def stage_address(object_name: str, pipeline_id: str, stage_id: str) -> Address:
    """Give the address of a stage."""
    return Address(KIND, (object_name, pipeline_id, stage_id))


def _figure(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
