"""Connect a workspace to a portal and an org: tokens into the keychain, the rest into the file."""

import re
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from crmadmin.connectors.http import Check, FixedToken, unchecked
from crmadmin.connectors.http.addresses import base_address
from crmadmin.connectors.hubspot import HOST, HubSpot
from crmadmin.connectors.salesforce import (
    PORTS,
    PRODUCTION,
    SANDBOX,
    Salesforce,
    Session,
    Tokens,
    login_host,
    revoke,
    sign_in,
)
from crmadmin.connectors.salesforce.versions import VERSION
from crmadmin.core.connection import Connection
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.secret import Secret
from crmadmin.errors import Problem
from crmadmin.errors.connecting import (
    NO_REFRESH_TOKEN,
    NO_TOKEN,
    NOT_A_TOKEN,
    NOT_CONNECTED,
    OTHER_ACCOUNT,
)
from crmadmin.keychain import Keychain
from crmadmin.services.org_facts import org_facts
from crmadmin.services.portal_facts import portal_facts
from crmadmin.store.connected import (
    account_held,
    drop_connection,
    read_connection,
    save_connection,
)
from crmadmin.store.database import Database

HUBSPOT_HOST = HOST
"""Where portals are called unless another address is given."""

PRODUCTION_LOGIN, SANDBOX_LOGIN = PRODUCTION, SANDBOX
"""Where people sign in to Salesforce who use no address of their own."""

CALLBACKS = tuple(f"http://localhost:{port}/callback" for port in PORTS)
"""The callback addresses that an app has to register, all of them."""

ASKING = "asking"
"""The step of progress while an account is asked about itself."""

_TOKEN = re.compile(r"[\x21-\x7e]+")
_NAMES = {System.HUBSPOT: "HubSpot", System.SALESFORCE: "Salesforce"}


class Connecting:
    """The connections of one workspace; usable from any thread.

    ``open_browser`` shows an address to the person, for a sign-in. Every verb that calls raises
    Problem where the account refuses, and Cancelled.
    """

    def __init__(
        self,
        database: Database,
        keychain: Keychain,
        *,
        open_browser: Callable[[str], object] = webbrowser.open,
    ) -> None:
        self._database = database
        self._keychain = keychain
        self._open_browser = open_browser

    def connection(self, system: System) -> Connection | None:
        """Give the connection to a system; None where there is none."""
        with self._database.reading() as database:
            return read_connection(database, system)

    def check_keychain(self) -> None:
        """Make sure that a token could be kept; Problem with what to do where it could not."""
        self._keychain.check()

    def connect_hubspot(
        self, token: Secret, *, host: str = HUBSPOT_HOST, monitor: Monitor = unwatched
    ) -> Connection:
        """Connect a portal with a token, or renew its token: three calls.

        Problem for a token of another portal than the workspace's.
        """
        self._keychain.check()
        address = base_address(host)
        with HubSpot.connect(_checked(token), host=address, check=_check(monitor)) as client:
            found = portal_facts(client, address)
        return self._keep(found, token)

    def connect_salesforce(
        self,
        login: str,
        client_id: str,
        *,
        open_browser: Callable[[str], object] | None = None,
        monitor: Monitor = unwatched,
    ) -> Connection:
        """Connect an org, or sign in to it again: the person signs in in the browser.

        Problem for another org than the workspace's.
        """
        self._keychain.check()
        check, host = _check(monitor), login_host(login)
        shown = open_browser or self._open_browser
        tokens = sign_in(host, client_id, open_browser=shown, check=check)
        if not tokens.refresh_token:
            raise Problem(NO_REFRESH_TOKEN)
        credentials = FixedToken(tokens.access_token)
        with Salesforce.connect(tokens.instance_url, credentials, check=check) as client:
            found = org_facts(
                client,
                host=tokens.instance_url,
                login_host=host,
                client_id=client_id,
                scopes=tuple(sorted(tokens.scope.split())),
            )
        return self._keep(found, Secret(tokens.refresh_token))

    def test(self, system: System, *, monitor: Monitor = unwatched) -> Connection:
        """Ask the account anew who it is and what may be seen; keep and give what it says."""
        connection = self._connected(system)
        with self.open_client(system, _check(monitor)) as client:
            return self._keep(_asked(client, connection), None)

    def renew(self, token: Secret, *, monitor: Monitor = unwatched) -> Connection:
        """Put another token of the same portal in place of the one in the keychain."""
        connection = self._connected(System.HUBSPOT)
        return self.connect_hubspot(token, host=connection.host, monitor=monitor)

    def forget(self, system: System, *, monitor: Monitor = unwatched) -> bool:
        """Disconnect: forget the token, revoked where the system can; tell whether it was.

        HubSpot has no call that revokes a service key. An account that cannot be reached does
        not keep its token alive here.
        """
        connection = self._connected(system)
        revoked = self._revoke(connection, _check(monitor))
        with self._database.writing() as database:
            drop_connection(database, system)
            self._keychain.forget(connection.secret)
        return revoked

    @contextmanager
    def open_client(
        self, system: System, check: Check = unchecked
    ) -> Iterator[HubSpot | Salesforce]:
        """Open a client of a connected account; nothing is called yet.

        ``check`` raises Cancelled once the work should stop. Problem where the workspace is not
        connected, or this computer's keychain holds no token.
        """
        connection = self._connected(system)
        secret = self._keychain.get(connection.secret)
        if secret is None:
            raise Problem(NO_TOKEN, system=_NAMES[system], account=connection.account_id)
        with self._client(connection, secret, check) as client:
            yield client

    def _client(self, connection: Connection, secret: Secret, check: Check) -> HubSpot | Salesforce:
        if connection.system is System.HUBSPOT:
            return HubSpot.connect(secret.reveal(), host=connection.host, check=check)
        session = Session(
            connection.login_host,
            connection.client_id,
            refresh_token=secret.reveal(),
            keep=partial(self._keep_tokens, connection),
            check=check,
        )
        version = connection.api_version or VERSION
        return Salesforce.connect(connection.host, session, version=version, check=check)

    def _keep_tokens(self, connection: Connection, tokens: Tokens) -> None:
        """Keep what a renewal gave: orgs may rotate refresh tokens, and move."""
        moved = replace(connection, host=tokens.instance_url)
        self._keychain.set(moved.secret, Secret(tokens.refresh_token))
        if moved.host != connection.host:
            with self._database.writing() as database:
                save_connection(database, moved)
            self._keychain.forget(connection.secret)

    def _revoke(self, connection: Connection, check: Check) -> bool:
        """Make a refresh token worthless; tell whether that could be done."""
        if connection.system is not System.SALESFORCE:
            return False
        secret = self._keychain.get(connection.secret)
        if secret is None:
            return False
        try:
            revoke(connection.login_host, secret.reveal(), check=check)
        except Problem:
            return False
        return True

    def _connected(self, system: System) -> Connection:
        connection = self.connection(system)
        if connection is None:
            raise Problem(NOT_CONNECTED, system=_NAMES[system], command=system)
        return connection

    def _keep(self, found: Connection, token: Secret | None) -> Connection:
        """Keep what an account said of itself, with its token where it is another one.

        Problem if it is not the account whose data the workspace holds.
        """
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        with self._database.writing() as database:
            expected = account_held(database, found.system)
            if expected not in {"", found.account_id}:
                raise Problem(
                    OTHER_ACCOUNT,
                    system=_NAMES[found.system],
                    expected=expected,
                    found=found.account_id,
                )
            former = read_connection(database, found.system)
            connected = former.connected_at if former else now
            kept = replace(found, connected_at=connected, tested_at=now)
            save_connection(database, kept)
            if token is not None:
                self._keychain.set(kept.secret, token)
        if former is not None and former.secret != kept.secret:
            self._keychain.forget(former.secret)
        return kept


def _asked(client: HubSpot | Salesforce, connection: Connection) -> Connection:
    """Ask a connected account anew who it is."""
    if isinstance(client, HubSpot):
        return portal_facts(client, connection.host)
    return org_facts(
        client,
        host=connection.host,
        login_host=connection.login_host,
        client_id=connection.client_id,
        scopes=connection.scopes,
    )


def _checked(token: Secret) -> str:
    """Give a token's text; Problem for what cannot be one, before it is sent anywhere."""
    text = token.reveal()
    if not _TOKEN.fullmatch(text):
        raise Problem(NOT_A_TOKEN)
    return text


def _check(monitor: Monitor) -> Check:
    """Let a monitor be asked whether to stop."""
    return lambda: monitor(Progress(step=ASKING, done=0, total=0))
