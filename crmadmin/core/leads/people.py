"""Who works in a portal: its users with their teams and rights."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A team of users."""

    team_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A user of the portal; ``teams`` are ids, the primary one among them.

    ``super_admin`` is None where only the portal's owners told of the user: they have names and
    teams, but no rights (domain/hubspot-api.md §3.9).
    """

    user_id: str
    name: str = ""
    email: str = ""
    teams: frozenset[str] = frozenset()
    super_admin: bool | None = None

    @property
    def display_name(self) -> str:
        """Give the name, else the e-mail address, else the id."""
        return self.name or self.email or self.user_id


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The users and teams of a portal by their ids, as far as they are known.

    ``property_editors`` are the users whom the admin named as having "Edit property settings", a
    right that no call tells (domain/leads.md §5).
    """

    users: Mapping[str, Person] = field(default_factory=dict)
    teams: Mapping[str, Team] = field(default_factory=dict)
    property_editors: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        users: Iterable[Person] = (),
        teams: Iterable[Team] = (),
        property_editors: Iterable[str] = (),
    ) -> "People":
        """Make people of their values; of equal ids the first counts."""
        by_user: dict[str, Person] = {}
        for person in users:
            by_user.setdefault(person.user_id, person)
        by_team: dict[str, Team] = {}
        for team in teams:
            by_team.setdefault(team.team_id, team)
        return cls(users=by_user, teams=by_team, property_editors=frozenset(property_editors))

    @property
    def rights_known(self) -> bool:
        """Tell whether the portal told who is a super admin."""
        return any(person.super_admin is not None for person in self.users.values())

    def user_name(self, user_id: str) -> str:
        """Name a user; the id of one who is not known."""
        person = self.users.get(user_id)
        return user_id if person is None else person.display_name

    def team_name(self, team_id: str) -> str:
        """Name a team; the id of one that is not known."""
        team = self.teams.get(team_id)
        return team_id if team is None else team.name

    def teams_of(self, user_id: str) -> frozenset[str]:
        """Give the ids of a user's teams; none of a user who is not known."""
        person = self.users.get(user_id)
        return frozenset() if person is None else person.teams

    def is_super_admin(self, user_id: str) -> bool:
        """Tell whether a user is known to be a super admin."""
        person = self.users.get(user_id)
        return person is not None and person.super_admin is True


NOBODY = People()
"""A portal of whose users nothing is known."""
