"""Which account of a system a workspace belongs to."""

from sqlalchemy import Connection, select

from crmadmin.core.definitions import System
from crmadmin.models import ConnectionRow, PullRow


def known_account(connection: Connection, system: System) -> str | None:
    """Give the account that was pulled last, else the one it is connected to; None if neither."""
    pulled = (
        select(PullRow.account_id)
        .where(PullRow.system == system)
        .order_by(PullRow.pull_id.desc())
        .limit(1)
    )
    connected = select(ConnectionRow.account_id).where(ConnectionRow.system == system)
    return connection.scalar(pulled) or connection.scalar(connected)
