"""Sign in to Salesforce in the browser, and stay signed in (domain/salesforce-api.md §2)."""

import secrets
import threading
from collections.abc import Callable

from oauthlib.oauth2 import OAuth2Error, WebApplicationClient
from oauthlib.oauth2.rfc6749.errors import MismatchingStateError

from crmadmin.connectors.http import Check, Clock, unchecked
from crmadmin.connectors.salesforce.hosts import login_host
from crmadmin.connectors.salesforce.redirect import PATIENCE, PORTS, Redirect
from crmadmin.connectors.salesforce.tokens import Tokens, ask_for_tokens, sign_in_wording
from crmadmin.connectors.salesforce.tokens import revoke as _revoke
from crmadmin.errors import Problem, signing_in

SCOPES = ("api", "refresh_token")

_VERIFIER_LENGTH = 96


def sign_in(
    login: str,
    client_id: str,
    *,
    open_browser: Callable[[str], object],
    client_secret: str = "",
    check: Check = unchecked,
    clock: Clock | None = None,
    ports: tuple[int, ...] = PORTS,
    patience: float = PATIENCE,
) -> Tokens:
    """Let a person sign in with the app of ``client_id``, and give the tokens.

    ``open_browser`` gets the address to show. Raises the problems of ``sign_in.*`` and
    ``Cancelled``.
    """
    login, clock = login_host(login), clock or Clock()
    client = WebApplicationClient(client_id)
    verifier = client.create_code_verifier(_VERIFIER_LENGTH)
    state = secrets.token_urlsafe(32)
    with Redirect(ports) as redirect:
        address = client.prepare_request_uri(
            _secure(f"{login}/services/oauth2/authorize"),
            redirect_uri=redirect.address,
            scope=list(SCOPES),
            state=state,
            code_challenge=client.create_code_challenge(verifier, "S256"),
            code_challenge_method="S256",
        )
        open_browser(address.replace(_secure(login), login, 1))
        answer = redirect.answer(check=check, clock=clock, patience=patience)
        code = _code_in(client, answer, state, redirect.address)
        body = client.prepare_request_body(
            code=code,
            redirect_uri=redirect.address,
            code_verifier=verifier,
            client_secret=client_secret or None,
        )
    return ask_for_tokens(body, login=login, check=check, clock=clock)


def revoke(login: str, token: str, *, check: Check = unchecked, clock: Clock | None = None) -> None:
    """Make a token worthless; a refresh token takes its access tokens with it."""
    _revoke(login_host(login), token, check=check, clock=clock or Clock())


class Session:
    """Credentials that renew themselves; threads may share one.

    Whenever new tokens come, ``keep`` gets them before any call uses them: where Salesforce
    rotates refresh tokens, the old one is already worthless. Without ``access_token`` the first
    call asks for one.
    """

    def __init__(
        self,
        login: str,
        client_id: str,
        *,
        refresh_token: str,
        keep: Callable[[Tokens], None],
        access_token: str = "",
        client_secret: str = "",
        check: Check = unchecked,
        clock: Clock | None = None,
    ) -> None:
        self._login = login_host(login)
        self._client_id = client_id
        self._client_secret = client_secret
        self._refresh_token = refresh_token
        self._access_token = access_token
        self._keep = keep
        self._check = check
        self._clock = clock or Clock()
        self._lock = threading.Lock()

    def token(self) -> str:
        """Give the access token."""
        with self._lock:
            if not self._access_token:
                self._refresh()
            return self._access_token

    def renew(self, stale: str) -> bool:
        """Replace an access token that was refused, unless another thread has done so."""
        with self._lock:
            if self._access_token == stale:
                self._refresh()
            return True

    def _refresh(self) -> None:
        """Raise ``sign_in.expired`` when only the person can sign in again."""
        client = WebApplicationClient(self._client_id)
        body = client.prepare_refresh_body(
            refresh_token=self._refresh_token,
            client_id=self._client_id,
            client_secret=self._client_secret or None,
        )
        tokens = ask_for_tokens(
            body,
            login=self._login,
            refresh_token=self._refresh_token,
            check=self._check,
            clock=self._clock,
        )
        self._keep(tokens)
        self._refresh_token, self._access_token = tokens.refresh_token, tokens.access_token


def _code_in(client: WebApplicationClient, answer: str, state: str, redirect: str) -> str:
    """Take the code out of the address that the browser was sent back to."""
    try:
        return str(client.parse_request_uri_response(_secure(answer), state=state)["code"])
    except MismatchingStateError:
        raise Problem(signing_in.WRONG_STATE) from None
    except OAuth2Error as error:
        wording = sign_in_wording(str(error.error)) or signing_in.DENIED
        detail = f"{error.error}: {error.description or ''}"
        raise Problem(wording, detail=detail, redirect=redirect) from None


def _secure(address: str) -> str:
    """Write an address as oauthlib wants it: it knows of no loopback, where TLS has no use."""
    return address.replace("http://", "https://", 1)
