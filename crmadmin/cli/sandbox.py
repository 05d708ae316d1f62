"""``crmadmin sandbox``: run a HubSpot and a Salesforce on this machine."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session
from crmadmin.services.demo import make_demo
from crmadmin.services.sandboxing import (
    RunningSandbox,
    demo_documents,
    run_sandbox,
    seed_of,
)
from crmadmin.services.workspaces import demo_workspace, open_workspace
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Run a HubSpot portal and a Salesforce org on this machine, to rehearse on. Prints its address "
    "on the first line and the HubSpot token on the second; what it holds is the demo’s, unless "
    "--from or --empty says otherwise. Ctrl-C ends it.",
    "Faire tourner sur cette machine un portail HubSpot et une organisation Salesforce, pour "
    "s’exercer. Affiche son adresse sur la première ligne et le jeton HubSpot sur la deuxième ; "
    "son contenu est celui de la démonstration, sauf avec --from ou --empty. Ctrl-C l’arrête.",
)
PORT = Text("Listen on this port; a free one without it.", "Écouter sur ce port ; sinon un libre.")
FROM = Text(
    "Begin with what this workspace holds.", "Commencer avec le contenu de cet espace de travail."
)
STATE = Text(
    "Keep the state in this file, and go on with it next time.",
    "Garder l’état dans ce fichier, et le reprendre la fois suivante.",
)
EMPTY = Text(
    "Begin with what every portal has, and no records.",
    "Commencer avec ce que tout portail contient, sans fiche.",
)
ONE_SOURCE = Text("--from and --empty exclude each other.", "--from et --empty s’excluent.")
SALESFORCE = Text(
    "Salesforce: sign-in host {address}, consumer key {client_id}",
    "Salesforce : hôte de connexion {address}, clé consommateur {client_id}",
)
RUNNING = Text(
    "The sandbox runs. Ctrl-C ends it. To connect, from another terminal, with the token:\n"
    "crmadmin -w WORKSPACE connect hubspot --host {address}\n"
    "crmadmin -w WORKSPACE connect salesforce --host {address} --client-id {client_id}",
    "Le bac à sable tourne. Ctrl-C l’arrête. Pour s’y connecter, dans un autre terminal, avec le "
    "jeton :\n"
    "crmadmin -w ESPACE connect hubspot --host {address}\n"
    "crmadmin -w ESPACE connect salesforce --host {address} --client-id {client_id}",
)
_LOOKS = 0.5
"""Seconds between two looks for Ctrl-C, which nothing else interrupts on Windows."""


def sandbox_command(speech: Speech) -> click.Command:
    """Build ``sandbox``."""

    @click.command("sandbox", help=speech(HELP))
    @click.option("--port", type=click.IntRange(0, 65_535), default=0, help=speech(PORT))
    @click.option("--from", "source", type=click.Path(path_type=Path), help=speech(FROM))
    @click.option("--state", "state_file", type=click.Path(path_type=Path), help=speech(STATE))
    @click.option("--empty", is_flag=True, help=speech(EMPTY))
    @click.pass_obj
    def command(
        session: Session, port: int, source: Path | None, state_file: Path | None, *, empty: bool
    ) -> None:
        if empty and source is not None:
            raise click.UsageError(speech(ONE_SOURCE))
        with _running(session, source, state_file, port=port, empty=empty) as sandbox:
            _tell(speech, sandbox)
            named = {"address": sandbox.address, "client_id": sandbox.salesforce_client_id}
            session.tell(speech(RUNNING, **named))
            _wait()

    return command


@contextmanager
def _running(
    session: Session, source: Path | None, state_file: Path | None, *, port: int, empty: bool
) -> Iterator[RunningSandbox]:
    if empty or (state_file is not None and state_file.exists()):
        with run_sandbox(port=port, state_file=state_file) as sandbox:
            yield sandbox
        return
    path = source
    if path is None:
        with watching(session.errors, session.speech) as monitor:
            path = make_demo(demo_workspace().parent, monitor)
    documents = demo_documents() if source is None else None
    with (
        open_workspace(path, read_only=True) as database,
        run_sandbox(seed_of(database, documents), port=port, state_file=state_file) as sandbox,
    ):
        yield sandbox


def _tell(speech: Speech, sandbox: RunningSandbox) -> None:
    lines = (
        sandbox.address,
        sandbox.hubspot_token,
        speech(SALESFORCE, address=sandbox.address, client_id=sandbox.salesforce_client_id),
    )
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _wait() -> None:
    """Wait for Ctrl-C, which is how a sandbox ends and no error."""
    never = threading.Event()
    try:
        while not never.wait(_LOOKS):
            pass
    except KeyboardInterrupt:
        return
