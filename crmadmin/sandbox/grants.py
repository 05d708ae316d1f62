"""Apps that act for somebody: authorization codes and refresh tokens (domain/hubspot-api.md §2).

They live in memory only, like tokens.
"""

import base64
import hashlib
import secrets
import threading
from dataclasses import dataclass

from crmadmin.sandbox.tokens import ALL_SCOPES, SUPER_ADMIN

LIFETIME = 1800
"""Seconds that an access token lives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a user allows an app to do; ``challenge`` is PKCE's, empty without it."""

    client_id: str
    redirect_uri: str
    scopes: frozenset[str] = ALL_SCOPES
    user_id: str = SUPER_ADMIN
    challenge: str = ""

    def is_proved_by(self, verifier: str) -> bool:
        """Tell whether a code verifier is the one that the challenge was made of (S256)."""
        digest = hashlib.sha256(verifier.encode()).digest()
        made = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        return not self.challenge or secrets.compare_digest(made, self.challenge)


class Grants:
    """Codes that were not used yet, and refresh tokens."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._codes: dict[str, Grant] = {}
        self._refresh: dict[str, Grant] = {}

    def issue_code(self, grant: Grant) -> str:
        """Make a code that can be exchanged once."""
        code = secrets.token_urlsafe(24)
        with self._lock:
            self._codes[code] = grant
        return code

    def take_code(self, code: str) -> Grant | None:
        """Give what a code stands for; it is used up."""
        with self._lock:
            return self._codes.pop(code, None)

    def issue_refresh_token(self, grant: Grant) -> str:
        """Make a refresh token."""
        text = secrets.token_urlsafe(24)
        with self._lock:
            self._refresh[text] = grant
        return text

    def find(self, refresh_token: str) -> Grant | None:
        """Give what a refresh token stands for."""
        with self._lock:
            return self._refresh.get(refresh_token)

    def revoke(self, refresh_token: str) -> bool:
        """Forget a refresh token; tell whether there was one."""
        with self._lock:
            return self._refresh.pop(refresh_token, None) is not None
