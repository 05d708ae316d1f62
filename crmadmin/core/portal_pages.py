"""Where a person finds a record, a list or a workflow in HubSpot itself.

The addresses are those that HubSpot's own screens show; no documentation promises them (inferred).
"""

from dataclasses import dataclass

from crmadmin.core.connection import Connection
from crmadmin.core.effects.references import Family
from crmadmin.core.pull.parts import TYPE_IDS

_CUSTOM = "2-"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalPages:
    """The pages of one portal; every address is empty where the portal is not known."""

    ui_host: str = ""
    portal_id: str = ""

    @classmethod
    def of(cls, connection: Connection | None) -> "PortalPages":
        """Give the pages of the portal that a workspace is connected to."""
        if connection is None:
            return cls()
        return cls(ui_host=connection.ui_host, portal_id=connection.account_id)

    def record(self, name: str, record_id: str) -> str:
        """Give the address of a record of an object."""
        type_id = TYPE_IDS.get(name, name if name.startswith(_CUSTOM) else "")
        if not type_id:
            return ""
        return self._address(f"contacts/{self.portal_id}/record/{type_id}/{record_id}")

    def definition(self, family: Family, definition_id: str) -> str:
        """Give the address of a list or a workflow."""
        if family is Family.LIST:
            return self._address(f"contacts/{self.portal_id}/objectLists/{definition_id}/filters")
        return self._address(f"workflows/{self.portal_id}/platform/flow/{definition_id}/edit")

    def _address(self, path: str) -> str:
        return f"https://{self.ui_host}/{path}" if self.ui_host and self.portal_id else ""
