"""Pipelines of a HubSpot object (domain/hubspot-api.md §3.6, §6)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address

KIND = "pipelines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """A pipeline without its stages, which are settings of their own.

    ``pipeline_id`` is chosen by whoever creates it and never changes; ``position`` is HubSpot's
    ``displayOrder`` among the pipelines of the object, gaps included.
    """

    object: str
    pipeline_id: str
    label: str
    position: int = 0

    @property
    def address(self) -> Address:
        """Give the setting's address: ``pipelines/leads/lead-pipeline-id``."""
        return pipeline_address(self.object, self.pipeline_id)

    def occupies(self) -> frozenset[str]:
        """Name what no two pipelines may have at once: a label of the object."""
        return frozenset({f"{self.object}/{folded(self.label)}"})

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none."""
        return frozenset()

    def parked(self, number: int) -> "Pipeline":
        """Give the pipeline under a label that nothing else has, while another takes its own."""
        return replace(self, label=f"{self.label} ~{number}")

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "pipeline_id": self.pipeline_id,
            "label": self.label,
            "position": self.position,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "Pipeline":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"object", "pipeline_id", "label", "position"})
        return cls(
            object=plain.text(value, "object"),
            pipeline_id=plain.text(value, "pipeline_id"),
            label=plain.text(value, "label"),
            position=plain.whole_number(value, "position"),
        )


def pipeline_address(object_name: str, pipeline_id: str) -> Address:
    """Give the address of a pipeline."""
    return Address(KIND, (object_name, pipeline_id))


def folded(label: str) -> str:
    """Give a label as HubSpot compares them: without case and outer spaces (§6)."""
    return label.strip().casefold()
