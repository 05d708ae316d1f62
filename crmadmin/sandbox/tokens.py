"""Who may call the sandbox's HubSpot: Bearer tokens with their scopes and their person.

Tokens live in memory only; a sandbox that is started again has other ones.
"""

import secrets
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace

ALL_SCOPES = frozenset(
    {
        "oauth",
        "tickets",
        "automation",
        "crm.lists.read",
        "crm.lists.write",
        "crm.import",
        "crm.export",
        "account-info.security.read",
        "settings.users.read",
        "settings.users.write",
        "settings.users.teams.read",
        "crm.pipelines.governance.read",
        "crm.pipelines.governance.write",
        "crm.pipelines.stage_permissions.read",
        "crm.pipelines.stage_permissions.write",
        "crm.pipelines.approval.read",
    }
    | {
        f"crm.objects.{name}.{access}"
        for name in (
            *("contacts", "companies", "deals", "leads", "custom", "owners", "users"),
            *("line_items", "products", "quotes", "invoices", "subscriptions", "payments"),
            *("orders", "carts", "services", "projects"),
        )
        for access in ("read", "write")
    }
    | {
        f"crm.schemas.{name}.{access}"
        for name in ("contacts", "companies", "deals", "custom")
        for access in ("read", "write")
    }
)
"""Every scope that the sandbox asks for (domain/hubspot-api.md §2.1)."""

SUPER_ADMIN = "1001"
"""The user that a portal's own tokens belong to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A Bearer token: what it may do, and the user who made it.

    ``kind`` is ``private_app`` (service keys too) or ``oauth``. ``expired`` tokens are answered
    with 401 ``EXPIRED_AUTHENTICATION``.
    """

    text: str
    user_id: str = SUPER_ADMIN
    scopes: frozenset[str] = ALL_SCOPES
    kind: str = "private_app"
    app_id: int = 1
    expired: bool = False


class Tokens:
    """The tokens that a sandbox knows."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tokens: dict[str, Token] = {}
        self.main = self.issue()

    def issue(
        self,
        *,
        scopes: Iterable[str] = ALL_SCOPES,
        user_id: str = SUPER_ADMIN,
        kind: str = "private_app",
        text: str = "",
    ) -> Token:
        """Make a token; ``oauth`` is always among its scopes (§2)."""
        token = Token(
            text=text or f"pat-eu1-{secrets.token_hex(16)}",
            user_id=user_id,
            scopes=frozenset(scopes) | {"oauth"},
            kind=kind,
            app_id=len(self._tokens) + 1,
        )
        with self._lock:
            self._tokens[token.text] = token
        return token

    def find(self, text: str) -> Token | None:
        """Give the token with this text."""
        with self._lock:
            return self._tokens.get(text)

    def expire(self, text: str) -> None:
        """Let a token be too old from now on."""
        with self._lock:
            self._tokens[text] = replace(self._tokens[text], expired=True)

    def revoke(self, text: str) -> None:
        """Forget a token: it is unknown from now on."""
        with self._lock:
            self._tokens.pop(text, None)
