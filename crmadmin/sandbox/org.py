"""What governs the calls to a sandbox's Salesforce: its app, sessions, allowances, open cursors.

All of it is in memory: a sandbox that is started again has other sessions and no cursors.
"""

import secrets
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

CALLBACK_PORTS = (1717, 17170, 17171)
CONSUMER_KEY = "3MVG9.crmadmin.sandbox"
"""The consumer key of the app that the sandbox's org knows from the start."""

_OPEN_CURSORS = 10
_CODE_MINUTES = 10


@dataclass(slots=True, kw_only=True)
class ConnectedApp:
    """An app that may ask for sign-in.

    ``redirect_uris`` match exactly, port included. A ``secret`` is asked for where there is one.
    ``rotates`` gives a new refresh token at each refresh and forgets the old one.
    """

    client_id: str = CONSUMER_KEY
    secret: str = ""
    redirect_uris: Sequence[str] = tuple(
        f"http://localhost:{port}/callback" for port in CALLBACK_PORTS
    )
    needs_pkce: bool = True
    rotates: bool = False
    blocked: bool = False


@dataclass(slots=True, kw_only=True)
class OrgBehaviour:
    """How the org behaves where orgs differ; may be changed at any time.

    ``denies`` lets the person at the sign-in say no. ``user_id`` is who signs in, empty for the
    first active user. ``instance_url`` is told by token answers from then on; empty tells the
    address that was called. ``job_seconds`` is how long a Bulk job takes. ``part_rows`` caps the
    rows of a part of its results. ``api_enabled`` is off in editions without API.
    """

    denies: bool = False
    user_id: str = ""
    instance_url: str = ""
    job_seconds: float = 0.0
    part_rows: int = 50_000
    api_enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a person allowed an app: the code's terms, or those of a refresh token."""

    client_id: str
    user_id: str
    scope: str
    redirect_uri: str = ""
    challenge: str = ""
    ends_at: datetime | None = None


class Sessions:
    """The codes, refresh tokens and access tokens that the org gave."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._codes: dict[str, Grant] = {}
        self._refresh: dict[str, Grant] = {}
        self._access: dict[str, Grant] = {}

    def give_code(self, grant: Grant) -> str:
        """Give a code for a grant, good once."""
        code = f"aPrx{secrets.token_urlsafe(32)}"
        with self._lock:
            self._codes[code] = grant
        return code

    def take_code(self, code: str) -> Grant | None:
        """Take a code back for its grant; None if it is unknown or was taken before."""
        with self._lock:
            return self._codes.pop(code, None)

    def sign_in(self, grant: Grant, organization_id: str) -> str:
        """Give an access token (a session id) for a grant."""
        token = f"{organization_id[:15]}!{secrets.token_urlsafe(48)}"
        with self._lock:
            self._access[token] = grant
        return token

    def give_refresh(self, grant: Grant) -> str:
        """Give a refresh token for a grant."""
        token = f"5Aep861{secrets.token_urlsafe(32)}"
        with self._lock:
            self._refresh[token] = grant
        return token

    def find_refresh(self, token: str) -> Grant | None:
        """Give what a refresh token stands for."""
        with self._lock:
            return self._refresh.get(token)

    def drop_refresh(self, token: str) -> None:
        """Forget a refresh token that another has taken the place of."""
        with self._lock:
            self._refresh.pop(token, None)

    def find(self, token: str) -> Grant | None:
        """Give what an access token stands for; None if it is unknown or has expired."""
        with self._lock:
            return self._access.get(token)

    def expire(self, token: str = "") -> None:
        """Let an access token be too old, or all of them."""
        with self._lock:
            if token:
                self._access.pop(token, None)
            else:
                self._access.clear()

    def revoke(self, token: str) -> bool:
        """Forget a token; a refresh token takes the access tokens of its grant with it."""
        with self._lock:
            grant = self._refresh.pop(token, None)
            if grant is not None:
                self._access = {key: own for key, own in self._access.items() if own != grant}
            return grant is not None or self._access.pop(token, None) is not None

    @staticmethod
    def code_ends(now: datetime) -> datetime:
        """Tell when a code given now is too old."""
        return now + timedelta(minutes=_CODE_MINUTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The rows that a query found, by their ids, and how it was asked."""

    query: str
    ids: Sequence[str]
    tooling: bool


class Cursors:
    """The queries whose further pages can be asked for; the oldest gives way."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: OrderedDict[str, Cursor] = OrderedDict()
        self._given = 0

    def open(self, cursor: Cursor) -> str:
        """Keep a cursor, and give its locator."""
        with self._lock:
            self._given += 1
            locator = f"01gSb{self._given:010d}AAA"
            self._open[locator] = cursor
            while len(self._open) > _OPEN_CURSORS:
                self._open.popitem(last=False)
            return locator

    def find(self, locator: str) -> Cursor | None:
        """Give the cursor of a locator; None if it has expired."""
        with self._lock:
            return self._open.get(locator)

    def expire(self) -> None:
        """Let every locator be too old."""
        with self._lock:
            self._open.clear()


@dataclass(slots=True, kw_only=True)
class Org:
    """What governs the calls to Salesforce; ``results`` are the ids that Bulk jobs found."""

    app: ConnectedApp = field(default_factory=ConnectedApp)
    behaviour: OrgBehaviour = field(default_factory=OrgBehaviour)
    sessions: Sessions = field(default_factory=Sessions)
    cursors: Cursors = field(default_factory=Cursors)
    results: dict[str, Sequence[str]] = field(default_factory=dict)
