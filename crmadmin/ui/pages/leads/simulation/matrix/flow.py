"""What the picture shows: stages, and between each two of them how many moves there were."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

Way = tuple[str | None, str]
"""From which stage to which; None where a record was created."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """The moves between two stages; ``is_forbidden`` says that the rules refuse the way."""

    way: Way
    moves: int = 0
    blocked: int = 0
    exempt: int = 0
    is_forbidden: bool = False

    @property
    def share(self) -> float:
        """Give the share of its moves that would have been blocked."""
        return self.blocked / self.moves if self.moves else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowStage:
    """A stage at the side of the picture; ``is_gone`` where only history knows it."""

    stage_id: str
    label: str
    is_closed: bool = False
    is_gone: bool = False


@dataclass(frozen=True, kw_only=True)
class Flow:
    """All moves of a pipeline in a period, as a picture of cells."""

    stages: tuple[FlowStage, ...] = ()
    crossings: Mapping[Way, Crossing] = field(default_factory=dict)

    @cached_property
    def sources(self) -> tuple[str | None, ...]:
        """Give what stands at the left: creation, then the stages that are left."""
        return (None, *(stage.stage_id for stage in self.stages))

    @cached_property
    def by_id(self) -> dict[str, FlowStage]:
        """Give the stages by their ids."""
        return {stage.stage_id: stage for stage in self.stages}

    @cached_property
    def left(self) -> dict[str | None, int]:
        """Count the moves out of each stage, and the creations."""
        found: dict[str | None, int] = {}
        for (source, _target), crossing in self.crossings.items():
            found[source] = found.get(source, 0) + crossing.moves
        return found

    def crossing(self, way: Way) -> Crossing | None:
        """Give a cell; None from a stage to itself, which is no move."""
        return None if way[0] == way[1] else self.crossings.get(way) or Crossing(way=way)

    @property
    def busiest(self) -> Way | None:
        """Give the way on which most moves would be blocked, else the one with most moves."""
        found = self.crossings.values()
        best = max(found, key=lambda each: (each.blocked, each.moves), default=None)
        return None if best is None else best.way
