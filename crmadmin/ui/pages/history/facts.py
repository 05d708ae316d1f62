"""What the History page shows, read together in the background."""

from dataclasses import dataclass

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.summary import RunSummary
from crmadmin.services.naming import read_known_ever
from crmadmin.ui.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The runs, and how many changes the audit has in all; ``known`` names settings."""

    pushes: tuple[RunSummary, ...]
    rehearsals: tuple[RunSummary, ...]
    changes: int
    known: Configuration

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was pushed nor rehearsed."""
        return not (self.pushes or self.rehearsals)


def read_facts(services: Services) -> Facts:
    """Read the runs; rehearsals stand apart."""
    runs = services.history.runs()
    return Facts(
        pushes=tuple(run for run in runs if not run.is_rehearsal),
        rehearsals=tuple(run for run in runs if run.is_rehearsal),
        changes=services.history.entries().count(),
        known=read_known_ever(services.database),
    )
