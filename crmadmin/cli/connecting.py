"""``crmadmin connect``: tokens into the keychain, what is known of accounts into the workspace."""

import sys

import click

from crmadmin.cli.connection_facts import tell_connection
from crmadmin.cli.session import Session, workspace_option
from crmadmin.cli.stopping import stoppable
from crmadmin.core.connection import Connection
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.secret import Secret
from crmadmin.errors import Problem
from crmadmin.errors.connecting import NO_CLIENT_ID, SECRET_IN_ARGUMENT
from crmadmin.services.connecting import HUBSPOT_HOST, PRODUCTION_LOGIN, Connecting
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Connect the workspace to a HubSpot portal or a Salesforce org. HubSpot: the token is asked "
    "for, or read from standard input; never give it as an argument. Salesforce: you sign in in "
    "the browser. What is secret lies in the system’s keychain only.",
    "Connecter l’espace de travail à un portail HubSpot ou à une organisation Salesforce. "
    "HubSpot : le jeton est demandé, ou lu sur l’entrée standard ; ne le donnez jamais en "
    "argument. Salesforce : vous vous connectez dans le navigateur. Ce qui est secret reste dans "
    "le trousseau du système, et nulle part ailleurs.",
)
HOST = Text(
    "HubSpot: the address to call, of a sandbox for instance. Salesforce: where to sign in.",
    "HubSpot : l’adresse à appeler, celle d’un bac à sable par exemple. Salesforce : l’adresse de "
    "connexion.",
)
CLIENT_ID = Text(
    "Salesforce: the consumer key of your external client app.",
    "Salesforce : la clé consommateur de votre application cliente externe.",
)
KEY = Text("KEY", "CLÉ")
TEST = Text(
    "Ask the connected account again what may be read.",
    "Redemander au compte connecté ce qui peut être lu.",
)
FORGET = Text(
    "Disconnect: forget the token, and revoke it where that is possible.",
    "Déconnecter : oublier le jeton, et le révoquer quand c’est possible.",
)
TOKEN = Text("HubSpot token (pat-…)", "Jeton HubSpot (pat-…)")
EITHER = Text(
    "--test and --forget exclude each other.", "--test et --forget s’excluent mutuellement."
)
SIGN_IN = Text(
    "Sign in in your browser; if it does not open, go to:",
    "Connectez-vous dans votre navigateur ; s’il ne s’ouvre pas, allez à :",
)
NEXT = Text(
    "To read what it holds: crmadmin -w {workspace} pull",
    "Pour lire ce qu’il contient : crmadmin -w {workspace} pull",
)
FORGOTTEN = Text(
    "Disconnected. In HubSpot the key stays valid until you delete it under Development → Keys → "
    "Service keys.",
    "Déconnecté. Dans HubSpot, la clé reste valable jusqu’à ce que vous la supprimiez sous "
    "Développement → Clés → Clés de service.",
)
REVOKED = Text("Disconnected; the sign-in was revoked.", "Déconnecté ; l’accès a été révoqué.")
NOT_REVOKED = Text(
    "Disconnected. Salesforce could not be told: revoke the sign-in in Setup → Connected Apps "
    "OAuth Usage.",
    "Déconnecté. Salesforce n’a pas pu être prévenu : révoquez l’accès dans Configuration → "
    "Utilisation OAuth des applications connectées.",
)


def connect_command(speech: Speech) -> click.Command:
    """Build ``connect``."""

    @click.command("connect", help=speech(HELP))
    @workspace_option(speech)
    @click.argument("system", type=click.Choice([str(system) for system in System]))
    @click.argument("surplus", nargs=-1, metavar="")
    @click.option("--host", metavar="URL", help=speech(HOST))
    @click.option("--client-id", metavar=speech(KEY), help=speech(CLIENT_ID))
    @click.option("--test", is_flag=True, help=speech(TEST))
    @click.option("--forget", is_flag=True, help=speech(FORGET))
    @click.pass_obj
    def command(
        session: Session,
        system: str,
        surplus: tuple[str, ...],
        host: str | None,
        client_id: str | None,
        *,
        test: bool,
        forget: bool,
    ) -> None:
        if surplus:
            raise Problem(SECRET_IN_ARGUMENT)
        if test and forget:
            raise click.UsageError(speech(EITHER))
        with session.writing() as database, stoppable(unwatched) as monitor:
            verbs = _Verbs(session, session.connecting(database), System(system), monitor)
            if forget:
                verbs.forget()
            elif test:
                verbs.test()
            else:
                verbs.connect(host, client_id)

    return command


class _Verbs:
    """What can be done with the connection to one system."""

    def __init__(
        self, session: Session, connecting: Connecting, system: System, monitor: Monitor
    ) -> None:
        self._session = session
        self._connecting = connecting
        self._system = system
        self._monitor = monitor

    def connect(self, host: str | None, client_id: str | None) -> None:
        """Ask for what is secret, connect, and say to what."""
        self._connecting.check_keychain()
        if self._system is System.HUBSPOT:
            connected = self._connecting.connect_hubspot(
                self._ask_token(), host=host or self._former_host, monitor=self._monitor
            )
        else:
            connected = self._sign_in(host, client_id)
        tell_connection(self._session, connected)
        self._session.tell(self._session.speech(NEXT, workspace=self._session.named()))

    def test(self) -> None:
        """Ask the account again, and say what it answers."""
        connected = self._connecting.test(self._system, monitor=self._monitor)
        tell_connection(self._session, connected)

    def forget(self) -> None:
        """Disconnect, and say whether the secret still works elsewhere."""
        revoked = self._connecting.forget(self._system, monitor=self._monitor)
        told = FORGOTTEN if self._system is System.HUBSPOT else NOT_REVOKED
        self._session.tell(self._session.speech(REVOKED if revoked else told))

    @property
    def _former_host(self) -> str:
        former = self._connecting.connection(System.HUBSPOT)
        return HUBSPOT_HOST if former is None else former.host

    def _ask_token(self) -> Secret:
        """Ask for a token that nobody sees typed, or read it where nobody types."""
        if not sys.stdin.isatty():
            return Secret(sys.stdin.readline())
        shown = self._session.speech(TOKEN)
        return Secret(click.prompt(shown, hide_input=True, err=True))

    def _sign_in(self, host: str | None, client_id: str | None) -> Connection:
        former = self._connecting.connection(System.SALESFORCE)
        app = client_id or (former.client_id if former else "")
        if not app:
            raise Problem(NO_CLIENT_ID)
        where = host or (former.login_host if former else PRODUCTION_LOGIN)
        self._session.tell(self._session.speech(SIGN_IN))
        return self._connecting.connect_salesforce(where, app, monitor=self._monitor)
