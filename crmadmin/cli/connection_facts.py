"""What a connection is and may read, in a few lines."""

from crmadmin.cli.session import Session
from crmadmin.core.connection import Connection, SuperAdmin
from crmadmin.core.definitions import System
from crmadmin.services.scoping import Purpose, reaches
from crmadmin.wording.accounts import ACCOUNT_KINDS
from crmadmin.wording.speech import Text

CONNECTED = Text("Connected to {name} ({kind}).", "Connecté à {name} ({kind}).")
ACCOUNT = Text("Connected to {name}, {account} ({kind}).", "Connecté à {name}, {account} ({kind}).")
USER = Text("User: {user}", "Utilisateur : {user}")
SUPER_ADMIN = Text("Super admin: {answer}", "Super admin : {answer}")
MISSING = Text("Not readable, {purpose}: tick {scopes}", "Non lisible, {purpose} : cochez {scopes}")
ALL_THERE = Text(
    "The token has every scope that crmadmin reads with.",
    "Le jeton a toutes les autorisations (scopes) de lecture utiles à crmadmin.",
)
ANSWERS = {
    SuperAdmin.YES: Text("yes", "oui"),
    SuperAdmin.NO: Text(
        "no; some settings may be hidden", "non ; certains paramètres peuvent être cachés"
    ),
    SuperAdmin.CANNOT_TELL: Text(
        "cannot tell; the token may not read users",
        "inconnu ; le jeton ne peut pas lire les utilisateurs",
    ),
}
PURPOSES = {
    Purpose.CONTACTS: Text("contacts", "contacts"),
    Purpose.COMPANIES: Text("companies", "entreprises"),
    Purpose.DEALS: Text("deals", "transactions"),
    Purpose.LEADS: Text("leads", "leads"),
    Purpose.OWNERS: Text("owners", "propriétaires"),
    Purpose.USERS: Text("users", "utilisateurs"),
    Purpose.TEAMS: Text("teams", "équipes"),
    Purpose.LISTS: Text("lists", "listes"),
    Purpose.PIPELINE_RULES: Text("pipeline rules", "règles de pipeline"),
    Purpose.STAGE_PERMISSIONS: Text("stage edit access", "droits par phase"),
    Purpose.WORKFLOWS: Text("workflows", "workflows"),
    Purpose.TICKETS: Text("tickets", "tickets"),
    Purpose.CUSTOM_OBJECTS: Text("custom objects", "objets personnalisés"),
}


def tell_connection(session: Session, connection: Connection) -> None:
    """Say to what a workspace is connected, as whom, and what the token lacks."""
    speech = session.speech
    wording = CONNECTED if connection.account_id in connection.name else ACCOUNT
    kind = speech(ACCOUNT_KINDS[connection.kind])
    session.tell(speech(wording, name=connection.name, account=connection.account_id, kind=kind))
    if connection.user_name:
        session.tell(speech(USER, user=connection.user_name))
    if connection.system is not System.HUBSPOT:
        return
    session.tell(speech(SUPER_ADMIN, answer=speech(ANSWERS[connection.super_admin])))
    lacking = [reach for reach in reaches(connection.scopes) if reach.missing]
    for reach in lacking:
        scopes = ", ".join(reach.missing)
        told = speech(MISSING, purpose=speech(PURPOSES[reach.purpose]), scopes=scopes)
        session.tell(told, style="yellow")
    if not lacking:
        session.tell(speech(ALL_THERE))
