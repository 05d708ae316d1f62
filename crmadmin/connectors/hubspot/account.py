"""The portal itself: who it is, who works in it, what calls it."""

from crmadmin.connectors.hubspot.family import Family
from crmadmin.connectors.pages import Json
from crmadmin.core import api_versions as versions
from crmadmin.core.scopes import Feature

_USERS = f"/settings/users/{versions.USERS}"
_OWNERS = f"/crm/owners/{versions.OWNERS}"
_FLOWS = f"/automation/{versions.FLOWS}/flows"
_USAGE = f"/account-info/{versions.ACCOUNT}/api-usage/daily/private-apps"


class Account(Family):
    """Reads the account, its people and its workflows (domain/hubspot-api.md §2 and §3.9)."""

    def account(self) -> Json:
        """Read the portal's details: ``portalId, accountType, timeZone, uiDomain…``."""
        path = f"/account-info/{versions.ACCOUNT}/details"
        return self._get(path, Feature.ACCOUNT).document

    def introspect(self) -> Json:
        """Ask about the token itself: ``userId, hubId, appId, scopes``."""
        path = "/oauth/v2/private-apps/get/access-token-info"
        return self._read(path, {"tokenKey": self._http.token}, Feature.ACCOUNT).document

    def usage(self) -> tuple[Json, ...]:
        """Read today's calls of each private app; service keys are not counted."""
        return self._results(_USAGE, Feature.ACCOUNT)

    def user(self, user_id: str) -> Json | None:
        """Read a user with ``superAdmin``; None if the portal has none of that id."""
        return self._found(f"{_USERS}/{user_id}", Feature.USERS)

    def users(self) -> tuple[Json, ...]:
        """Read every user."""
        return self._results(_USERS, Feature.USERS, {"limit": "100"})

    def teams(self) -> tuple[Json, ...]:
        """Read every team."""
        return self._results(f"{_USERS}/teams", Feature.TEAMS)

    def owners(self) -> tuple[Json, ...]:
        """Read every owner, also archived ones, whom records may keep."""
        return tuple(
            owner
            for archived in ("false", "true")
            for owner in self._results(
                _OWNERS, Feature.OWNERS, {"limit": "100", "archived": archived}
            )
        )

    def workflows(self) -> tuple[Json, ...]:
        """Read every workflow in short; :meth:`workflow` tells its actions."""
        return self._results(_FLOWS, Feature.WORKFLOWS, {"limit": "100"})

    def workflow(self, flow_id: str) -> Json | None:
        """Read one workflow with its enrolment and actions; None if there is none."""
        return self._found(f"{_FLOWS}/{flow_id}", Feature.WORKFLOWS)
