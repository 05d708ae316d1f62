"""How a workspace is connected to a portal or an org; nothing here is secret."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.definitions import System


class AccountKind(StrEnum):
    """What is at stake in an account: customers, or only tests."""

    PRODUCTION = "production"
    SANDBOX = "sandbox"
    DEVELOPER = "developer"
    LOCAL = "local"


class SuperAdmin(StrEnum):
    """Whether the person behind a token is a super admin (domain/hubspot-api.md)."""

    YES = "yes"
    NO = "no"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A portal or an org that the workspace is connected to.

    ``account_id`` is the portal id or the 18-character organization id; ``host`` the address
    that calls go to (Salesforce: ``instance_url``); ``login_host`` where Salesforce signs in and
    ``client_id`` the app that does. ``ui_host`` is where a person opens the account. Times are
    UTC, ``…T10:11:12.345Z``; ``tested_at`` is empty before the first test. The token itself is in
    the keychain, under ``secret``.
    """

    system: System
    account_id: str
    name: str
    kind: AccountKind
    host: str
    login_host: str = ""
    client_id: str = ""
    ui_host: str = ""
    time_zone: str = ""
    user_id: str = ""
    user_name: str = ""
    scopes: tuple[str, ...] = ()
    super_admin: SuperAdmin = SuperAdmin.CANNOT_TELL
    api_version: str = ""
    connected_at: str = ""
    tested_at: str = ""

    @property
    def secret(self) -> str:
        """Name the keychain's entry that holds the token."""
        return f"{self.system}:{self.account_id}@{self.host}"
