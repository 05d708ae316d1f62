"""Who works at Lumen Atelier: HubSpot owners, users and teams, Salesforce users.

One owner has left (archived), one never had a Salesforce user, one has an inactive one, one is
called otherwise in Salesforce: the ways in which owners fail to match (D46).
"""

from dataclasses import dataclass

from tools.demo.ids import Ids

MAIL = "lumen-atelier.example"
HUBSPOT, SALESFORCE = "hubspot", "salesforce"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of the team; an id is blank where that system does not know the person."""

    first: str
    last: str
    email: str
    regions: tuple[str, ...]
    team: str
    owner_id: str
    hubspot_user: str
    salesforce_id: str
    salesforce_first: str
    archived: bool
    active: bool
    super_admin: bool


NORTH, SOUTH, UK, PARTNERS, OPERATIONS = "8001", "8002", "8003", "8004", "8005"
TEAMS = {
    NORTH: "Équipe Nord & Benelux",
    SOUTH: "Équipe Sud & Amériques",
    UK: "UK & Ireland",
    PARTNERS: "Partenaires",
    OPERATIONS: "RevOps & Marketing",
}
_IDS = Ids()
_count = iter(range(100))


def _member(
    first: str,
    last: str,
    mailbox: str,
    team: str,
    *regions: str,
    known_by: tuple[str, ...] = (HUBSPOT, SALESFORCE),
    salesforce_first: str = "",
    archived: bool = False,
    active: bool = True,
    super_admin: bool = False,
) -> Member:
    number = next(_count)
    in_hubspot = HUBSPOT in known_by
    return Member(
        first=first,
        last=last,
        email=f"{mailbox}@{MAIL}",
        regions=regions,
        team=team,
        owner_id=str(71_400_100 + 37 * number) if in_hubspot else "",
        hubspot_user=str(9_001 + number) if in_hubspot else "",
        salesforce_id=_IDS.salesforce("User") if SALESFORCE in known_by else "",
        salesforce_first=salesforce_first or first,
        archived=archived,
        active=active,
        super_admin=super_admin,
    )


REPS = (
    _member("Maëlle", "Guivarch", "maelle.guivarch", NORTH, "france_north"),
    _member("Côme", "Lavergnolle", "come.lavergnolle", NORTH, "france_north"),
    _member("Ophélie", "Delmarche", "ophelie.delmarche", NORTH, "benelux"),
    _member("Garance", "Tourangeot", "garance.tourangeot", SOUTH, "france_south"),
    _member("Mehdi", "Estournel", "mehdi.estournel", SOUTH, "france_south"),
    _member("Gaétan", "Bréhaudat", "gaetan.brehaudat", SOUTH, "america"),
    _member("Harriet", "Wakerley", "harriet.wakerley", UK, "uk"),
    _member("Rufus", "Thornwick", "rufus.thornwick", UK, "uk"),
)
"""The sales representatives, who own the records of their regions."""

ADMIN = _member("Nadège", "Fontbrune", "nadege.fontbrune", OPERATIONS, super_admin=True)
PARTNER_LEAD = _member("Solène", "Verdelhan", "solene.verdelhan", PARTNERS)
INACTIVE = _member("Tobias", "Larkhill", "tobias.larkhill", UK, active=False)
"""Still an owner in HubSpot; the Salesforce licence was taken away."""
WITHOUT_USER = _member("Salomé", "Crèvecoste", "salome.crevecoste", OPERATIONS, known_by=(HUBSPOT,))
OTHER_NAME = _member("Benoît", "Chaumartel", "benoit.chaumartel", PARTNERS, salesforce_first="Ben")
ARCHIVED = _member("Fabrice", "Moulinneuf", "fabrice.moulinneuf", NORTH, archived=True)
WITHOUT_OWNER = _member("Isla", "Oakhanger", "isla.oakhanger", UK, known_by=(SALESFORCE,))
INTEGRATION = _member(
    "HubSpot", "Integration", "integration.hubspot", OPERATIONS, known_by=(SALESFORCE,)
)
QUEUE = _IDS.salesforce("Group")
"""A Salesforce queue of unassigned leads; it is no user."""

MEMBERS = (
    *REPS, ADMIN, PARTNER_LEAD, INACTIVE, WITHOUT_USER, OTHER_NAME, ARCHIVED, WITHOUT_OWNER,
    INTEGRATION,
)  # fmt: skip
OWNERS = tuple(member for member in MEMBERS if member.owner_id)
USERS = tuple(member for member in MEMBERS if member.salesforce_id)
BY_OWNER = {member.owner_id: member for member in OWNERS}


def reps_of(region: str) -> tuple[Member, ...]:
    """Give the representatives of a region."""
    return tuple(member for member in REPS if region in member.regions)


def owner_json(member: Member) -> dict[str, object]:
    """Give an owner as ``GET /crm/owners`` does."""
    return {
        "id": member.owner_id,
        "email": member.email,
        "firstName": member.first,
        "lastName": member.last,
        "userId": int(member.hubspot_user),
        "type": "PERSON",
        "teams": [{"id": member.team, "name": TEAMS[member.team], "primary": True}],
        "archived": member.archived,
    }


def user_json(member: Member) -> dict[str, object]:
    """Give a HubSpot user as ``GET /settings/users`` does."""
    return {
        "id": member.hubspot_user,
        "email": member.email,
        "firstName": member.first,
        "lastName": member.last,
        "roleIds": [],
        "primaryTeamId": member.team,
        "secondaryTeamIds": [],
        "superAdmin": member.super_admin,
    }


def team_json(team_id: str) -> dict[str, object]:
    """Give a HubSpot team as ``GET /settings/users/teams`` does."""
    return {
        "id": team_id,
        "name": TEAMS[team_id],
        "userIds": [m.hubspot_user for m in OWNERS if m.team == team_id and not m.archived],
        "secondaryUserIds": [],
    }
