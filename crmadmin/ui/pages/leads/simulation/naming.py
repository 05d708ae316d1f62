"""What stages, users and teams are called where their ids are all that is known."""

from dataclasses import dataclass

from crmadmin.core.leads.entry_groups import UNKNOWN, Way
from crmadmin.core.leads.people import People
from crmadmin.core.leads.stage_history import StageHistory
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.simulation.words import no_team, nobody


class Naming(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names what a history speaks of."""

    history: StageHistory
    people: People

    def stage(self, stage_id: str) -> str:
        """Name a stage; the id of one that is not known."""
        return self.history.stage_names.get(stage_id, stage_id)

    def source(self, stage_id: str | None) -> str:
        """Name the stage that was left, or say that there was none."""
        if stage_id is None:
            return Naming.tr("Created", "in place of the stage before")
        return Naming.tr("not known", "stage") if stage_id == UNKNOWN else self.stage(stage_id)

    def way(self, way: Way) -> str:
        """Name a way ("New → Qualified")."""
        source, target = way
        if source is None:
            return fill(Naming.tr("Created in %1"), self.stage(target))
        return f"{self.source(source)} → {self.stage(target)}"

    def user(self, user_id: str) -> str:
        """Name a user."""
        return self.people.user_name(user_id) if user_id else nobody()

    def team(self, team_id: str) -> str:
        """Name a team."""
        return self.people.team_name(team_id) if team_id else no_team()
