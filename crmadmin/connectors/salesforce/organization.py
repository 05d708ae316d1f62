"""The organization itself: who it is, what objects it has, how many calls are left."""

from crmadmin.connectors.pages import Json
from crmadmin.connectors.salesforce.reading import Reading
from crmadmin.connectors.salesforce.versions import best_of
from crmadmin.errors import Problem, remote

_ORGANIZATION = "SELECT Id, Name, InstanceName, IsSandbox, OrganizationType FROM Organization"


class Organization(Reading):
    """Reads the organization and its metadata (domain/salesforce-api.md §1 to §3 and §6)."""

    def versions(self) -> tuple[Json, ...]:
        """Read the versions that the organization offers: ``label, url, version``."""
        body = self._get("/services/data/").body
        return tuple(body) if isinstance(body, list) else ()

    def negotiate(self) -> str:
        """Choose the version to call from now on, and name it.

        Raises ``remote.no_version`` if the organization offers none that this program knows.
        """
        offered = [str(each.get("version", "")) for each in self.versions()]
        best = best_of(offered)
        if best is None:
            raise Problem(remote.NO_VERSION, offered=", ".join(offered))
        self.version = best
        return best

    def identity(self) -> Json:
        """Read who is connected: ``user_id, organization_id, preferred_username, name…``."""
        return self._get("/services/oauth2/userinfo").document

    def organization(self) -> Json:
        """Read the organization's ``Id, Name, InstanceName, IsSandbox, OrganizationType``."""
        records = self._get(self._data("/query"), {"q": _ORGANIZATION}).document.get("records")
        return dict(records[0]) if isinstance(records, list) and records else {}

    def limits(self) -> Json:
        """Read each limit with its ``Max`` and ``Remaining``."""
        return self._get(self._data("/limits")).document

    def objects(self) -> tuple[Json, ...]:
        """Read every object that the connected user sees, in short."""
        found = self._get(self._data("/sobjects/")).document.get("sobjects")
        return tuple(found) if isinstance(found, list) else ()

    def describe(self, name: str) -> Json:
        """Read an object's fields and record types, as far as the connected user sees them."""
        return self._get(self._data(f"/sobjects/{name}/describe")).document

    def picklist_values(self, name: str, record_type_id: str) -> Json:
        """Read the picklist values that a record type allows, by field."""
        path = f"/ui-api/object-info/{name}/picklist-values/{record_type_id}"
        return self._get(self._data(path)).document
