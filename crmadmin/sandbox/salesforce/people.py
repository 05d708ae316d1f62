"""Who works in the org: its users, the one who signs in, the organization itself."""

from typing import Any

from crmadmin.core.definitions import System
from crmadmin.sandbox.org import Grant
from crmadmin.sandbox.present import Sandbox
from crmadmin.sandbox.salesforce.records import find_record
from crmadmin.sandbox.state import State


def organization_id(state: State) -> str:
    """Give the 18-character id of the organization."""
    with state.read() as connection:
        row = connection.execute(
            "SELECT id FROM record WHERE system = ? AND object = 'Organization'",
            (str(System.SALESFORCE),),
        ).fetchone()
    return str(row[0])


def user(state: State, user_id: str) -> dict[str, Any]:
    """Give a user's values; none if there is no such user."""
    record = find_record(state, "User", user_id)
    return {} if record is None else record.values


def signed_in_user(sandbox: Sandbox) -> str:
    """Give the id of who signs in: the one that was chosen, else the first active user."""
    if sandbox.org.behaviour.user_id:
        return sandbox.org.behaviour.user_id
    with sandbox.state.read() as connection:
        row = connection.execute(
            "SELECT id FROM record WHERE system = ? AND object = 'User' "
            "AND json_extract(properties, '$.IsActive') ORDER BY number, id LIMIT 1",
            (str(System.SALESFORCE),),
        ).fetchone()
    return str(row[0])


def open_session(sandbox: Sandbox) -> str:
    """Give an access token without the browser: all that clients with a session id need."""
    grant = Grant(client_id=sandbox.org.app.client_id, user_id=signed_in_user(sandbox), scope="api")
    return sandbox.org.sessions.sign_in(grant, organization_id(sandbox.state))
