"""A workspace is connected to one portal and one org, and keeps no secret of theirs."""

from collections.abc import Callable, Iterator

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.connection import AccountKind, Connection, SuperAdmin
from crmadmin.core.definitions import System
from crmadmin.core.portal import User
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.secret import Secret
from crmadmin.errors import Problem
from crmadmin.keychain import Keychain
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import EMPTY, Seed
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from crmadmin.services.connecting import Connecting
from crmadmin.services.local_sandbox import LocalSandbox
from crmadmin.services.portal_facts import portal_facts
from crmadmin.store.database import Database
from tests.connectors.answering import Server, answering
from tests.services.portals import TOKEN, Portal
from tools.memory_keyring import MemoryKeyring


@pytest.fixture
def keyring() -> MemoryKeyring:
    """Give the keyring that the connections use."""
    return MemoryKeyring()


@pytest.fixture
def connecting(database: Database, keyring: MemoryKeyring) -> Connecting:
    """Give the connections of an empty workspace."""
    return Connecting(database, Keychain(lambda: keyring))


@pytest.fixture
def portal() -> Portal:
    """Give a portal to change before it is asked."""
    return Portal()


@pytest.fixture
def server(portal: Portal) -> Iterator[Server]:
    """Give the address of the portal."""
    with answering(portal) as made:
        yield made


def kept(keyring: MemoryKeyring) -> list[str]:
    """List the secrets that the keyring holds."""
    return list(keyring.entries.values())


def test_a_token_says_what_it_reaches(
    connecting: Connecting, server: Server, keyring: MemoryKeyring
) -> None:
    """Account, person and scopes are kept in the workspace, the token in the keychain."""
    made = connecting.connect_hubspot(Secret(f" {TOKEN}\n"), host=server.address)
    assert connecting.connection(System.HUBSPOT) == made
    assert (made.account_id, made.user_name, made.time_zone) == ("900001", "Ada L", "Europe/Paris")
    assert made.super_admin is SuperAdmin.YES
    assert made.scopes == ("crm.objects.contacts.read", "oauth", "settings.users.read")
    assert made.tested_at == made.connected_at != ""
    assert kept(keyring) == [TOKEN]


@pytest.mark.parametrize(
    ("user", "answer"),
    [
        ({"superAdmin": False, "email": "ada@x.org"}, SuperAdmin.NO),
        ({"email": "ada@x.org"}, SuperAdmin.CANNOT_TELL),
        (None, SuperAdmin.CANNOT_TELL),
    ],
    ids=["not one", "not said", "not shown"],
)
def test_a_super_admin_is_never_guessed(
    connecting: Connecting,
    portal: Portal,
    server: Server,
    user: dict[str, object] | None,
    answer: SuperAdmin,
) -> None:
    """A user who may not be read is "cannot tell", never "no"."""
    portal.user = user
    assert connecting.connect_hubspot(Secret(TOKEN), host=server.address).super_admin is answer


@pytest.mark.parametrize(
    ("host", "said", "kind"),
    [
        ("https://api.hubapi.com", "STANDARD", AccountKind.PRODUCTION),
        ("https://api.hubapi.com", "SANDBOX", AccountKind.SANDBOX),
        ("https://api.hubapi.com", "DEVELOPER_TEST", AccountKind.DEVELOPER),
        ("https://api.hubapi.com", "SOMETHING_NEW", AccountKind.PRODUCTION),
        ("http://127.0.0.1:1", "STANDARD", AccountKind.LOCAL),
    ],
)
def test_what_is_at_stake(
    portal: Portal, server: Server, host: str, said: str, kind: AccountKind
) -> None:
    """An account of an unknown kind is treated as production; this computer's is local."""
    portal.kind = said
    with HubSpot.connect(TOKEN, host=server.address) as client:
        assert portal_facts(client, host).kind is kind


def test_a_refused_token_leaves_nothing(
    connecting: Connecting, server: Server, keyring: MemoryKeyring
) -> None:
    """Neither the workspace nor the keychain remembers it, and no error shows it."""
    with pytest.raises(Problem) as met:
        connecting.connect_hubspot(Secret("pat-planted-wrong"), host=server.address)
    assert met.value.code == "remote.token_invalid"
    assert "planted" not in str(met.value) + met.value.detail
    assert connecting.connection(System.HUBSPOT) is None
    assert kept(keyring) == []


@pytest.mark.parametrize("text", ["", "   ", "two words", "pat-\nx", "jeton-é"])
def test_what_is_no_token_is_not_sent(connecting: Connecting, server: Server, text: str) -> None:
    """A paste by mistake never leaves this computer."""
    with pytest.raises(Problem, match="not a token"):
        connecting.connect_hubspot(Secret(text), host=server.address)
    assert server.asked == []


@pytest.mark.parametrize("host", ["http://api.hubapi.com", "ftp://x", "https://x/path", "no host"])
def test_a_token_goes_nowhere_without_tls(connecting: Connecting, host: str) -> None:
    """Plain HTTP is for this computer only."""
    with pytest.raises(Problem) as met:
        connecting.connect_hubspot(Secret(TOKEN), host=host)
    assert met.value.code == "remote.not_an_address"


def test_another_portal_is_refused(
    connecting: Connecting, portal: Portal, server: Server, keyring: MemoryKeyring
) -> None:
    """Records of two portals never mix; the connection that was there stays."""
    made = connecting.connect_hubspot(Secret(TOKEN), host=server.address)
    portal.portal_id, portal.tokens = 900002, (TOKEN, "pat-other")
    verbs: list[Callable[[], Connection]] = [
        lambda: connecting.connect_hubspot(Secret("pat-other"), host=server.address),
        lambda: connecting.renew(Secret("pat-other")),
        lambda: connecting.test(System.HUBSPOT),
    ]
    for verb in verbs:
        with pytest.raises(Problem, match="account 900002; the workspace holds account 900001"):
            verb()
    assert connecting.connection(System.HUBSPOT) == made
    assert kept(keyring) == [TOKEN]


def test_a_test_says_what_changed(connecting: Connecting, portal: Portal, server: Server) -> None:
    """Scopes that were ticked meanwhile show; when it was connected stays."""
    made = connecting.connect_hubspot(Secret(TOKEN), host=server.address)
    portal.scopes = (*portal.scopes, "crm.lists.read")
    tested = connecting.test(System.HUBSPOT)
    assert "crm.lists.read" in tested.scopes
    assert tested.connected_at == made.connected_at
    assert tested.tested_at >= made.tested_at
    assert connecting.connection(System.HUBSPOT) == tested


def test_a_token_is_renewed(
    connecting: Connecting, portal: Portal, server: Server, keyring: MemoryKeyring
) -> None:
    """The new one takes the place of the former once the portal accepts it."""
    connecting.connect_hubspot(Secret(TOKEN), host=server.address)
    with pytest.raises(Problem):
        connecting.renew(Secret("pat-new"))
    assert kept(keyring) == [TOKEN]
    portal.tokens = ("pat-new",)
    connecting.renew(Secret("pat-new"))
    assert kept(keyring) == ["pat-new"]


def test_disconnecting_forgets(
    connecting: Connecting, server: Server, keyring: MemoryKeyring
) -> None:
    """Nothing of the token is left, and nothing can be opened with it."""
    connecting.connect_hubspot(Secret(TOKEN), host=server.address)
    assert connecting.forget(System.HUBSPOT) is False
    assert kept(keyring) == []
    assert connecting.connection(System.HUBSPOT) is None
    for verb in (connecting.test, connecting.forget):
        with pytest.raises(Problem, match="not connected to HubSpot"):
            verb(System.HUBSPOT)


def test_a_workspace_of_another_computer_asks_for_its_token(
    connecting: Connecting, server: Server, database: Database
) -> None:
    """The connection travels with the file, the token does not."""
    connecting.connect_hubspot(Secret(TOKEN), host=server.address)
    elsewhere = MemoryKeyring()
    with pytest.raises(Problem, match="holds no token for 900001"):
        Connecting(database, Keychain(lambda: elsewhere)).test(System.HUBSPOT)


def test_without_a_keychain_nothing_is_asked(database: Database, server: Server) -> None:
    """The token is not even sent where it could not be kept."""
    unsafe: KeyringBackend = fail.Keyring()
    with pytest.raises(Problem) as met:
        Connecting(database, Keychain(lambda: unsafe)).connect_hubspot(
            Secret(TOKEN), host=server.address
        )
    assert met.value.code.startswith("keychain.none_on_")
    assert server.asked == []


class Stuck(MemoryKeyring):
    """Fail to keep anything."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Fail."""
        raise OSError(f"{service} {username} {password}")


def test_a_keychain_that_fails_leaves_no_connection(database: Database, server: Server) -> None:
    """Workspace and keychain change together."""
    stuck = Stuck()
    connecting = Connecting(database, Keychain(lambda: stuck))
    with pytest.raises(Problem, match="keychain did not answer"):
        connecting.connect_hubspot(Secret(TOKEN), host=server.address)
    assert connecting.connection(System.HUBSPOT) is None


def test_connecting_can_be_cancelled(connecting: Connecting, server: Server) -> None:
    """Before a call is made, and nothing is kept."""

    def cancel(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        connecting.connect_hubspot(Secret(TOKEN), host=server.address, monitor=cancel)
    assert connecting.connection(System.HUBSPOT) is None


PEOPLED = Seed(users=(User(user_id="005000000000001AAA", username="ada@x.org", last_name="L"),))


@pytest.fixture
def org() -> Iterator[SandboxServer]:
    """Serve an empty org on this computer."""
    state = State()
    fill(state, PEOPLED)
    with SandboxServer(state) as served:
        yield served
    state.close()


def signed_in(connecting: Connecting, org: SandboxServer) -> Connection:
    """Sign in to an org as its person would in a browser."""
    visitor = LocalSandbox(lambda: EMPTY)
    return connecting.connect_salesforce(
        org.address, org.org.app.client_id, open_browser=visitor.visit
    )


def test_signing_in_connects_an_org(
    connecting: Connecting, org: SandboxServer, keyring: MemoryKeyring
) -> None:
    """The refresh token is kept, and gives access tokens later."""
    made = signed_in(connecting, org)
    assert made.account_id == EMPTY.organization_id
    assert (made.kind, made.name) == (AccountKind.LOCAL, EMPTY.name)
    assert made.user_id
    tested = connecting.test(System.SALESFORCE)
    assert tested.account_id == made.account_id
    assert len(kept(keyring)) == 1


def test_rotated_tokens_are_kept(
    connecting: Connecting, org: SandboxServer, keyring: MemoryKeyring
) -> None:
    """Where each renewal gives another refresh token, the newest is in the keychain."""
    org.org.app.rotates = True
    signed_in(connecting, org)
    former = kept(keyring)
    for _time in range(2):
        connecting.test(System.SALESFORCE)
    assert len(kept(keyring)) == 1
    assert kept(keyring) != former


def test_an_org_is_told_that_one_leaves(
    connecting: Connecting, org: SandboxServer, keyring: MemoryKeyring
) -> None:
    """Its refresh token is revoked, not only forgotten."""
    signed_in(connecting, org)
    (token,) = kept(keyring)
    assert connecting.forget(System.SALESFORCE)
    assert org.org.sessions.find_refresh(token) is None
    assert kept(keyring) == []


def test_an_org_that_is_gone_can_be_forgotten(
    connecting: Connecting, org: SandboxServer, keyring: MemoryKeyring
) -> None:
    """Nobody is held by a server that does not answer."""
    signed_in(connecting, org)
    org.org.app.blocked = True
    for token in kept(keyring):
        org.org.sessions.drop_refresh(token)
    connecting.forget(System.SALESFORCE)
    assert kept(keyring) == []


def test_the_local_sandbox_serves_both_systems(connecting: Connecting) -> None:
    """It starts once, and ends when it is told to."""
    sandbox = LocalSandbox(lambda: EMPTY)
    place = sandbox.start(lambda _progress: None)
    try:
        assert sandbox.start(lambda _progress: None) == place
        made = connecting.connect_hubspot(Secret(place.hubspot_token), host=place.address)
        assert (made.account_id, made.kind) == (EMPTY.portal_id, AccountKind.LOCAL)
        assert made.super_admin is SuperAdmin.YES
    finally:
        sandbox.stop()
    assert not sandbox.is_running
    sandbox.stop()
    with pytest.raises(Problem, match="cannot be reached"):
        connecting.test(System.HUBSPOT)
