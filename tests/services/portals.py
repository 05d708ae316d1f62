"""A portal that answers for one test: who it is, whose the token is, what it may do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.connectors.answering import Asked, Reply

TOKEN = "pat-eu1-planted"
SCOPES = ("oauth", "crm.objects.contacts.read", "settings.users.read")


@dataclass(kw_only=True)
class Portal:
    """What the portal says; ``tokens`` are accepted, ``user`` None is not shown."""

    portal_id: int = 900001
    kind: str = "STANDARD"
    tokens: tuple[str, ...] = (TOKEN,)
    scopes: tuple[str, ...] = SCOPES
    user: Mapping[str, Any] | None = field(
        default_factory=lambda: {"id": "7", "firstName": "Ada", "lastName": "L", "superAdmin": True}
    )

    def __call__(self, asked: Asked) -> Reply:
        """Answer."""
        if asked.headers.get("authorization", "").removeprefix("Bearer ") not in self.tokens:
            return Reply(status=401, body={"category": "INVALID_AUTHENTICATION", "message": "no"})
        if asked.path.startswith("/account-info/"):
            return Reply(
                body={
                    "portalId": self.portal_id,
                    "accountType": self.kind,
                    "timeZone": "Europe/Paris",
                    "uiDomain": "app-eu1.hubspot.com",
                }
            )
        if asked.path.endswith("/access-token-info"):
            assert asked.json["tokenKey"] in self.tokens
            return Reply(body={"userId": 7, "hubId": self.portal_id, "scopes": [*self.scopes]})
        if asked.path.startswith("/settings/users/") and self.user is not None:
            return Reply(body=dict(self.user))
        return Reply(status=403, body={"category": "MISSING_SCOPES", "message": "no"})
