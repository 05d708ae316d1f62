"""Configurations as pulled: when, and their fingerprints."""

from sqlalchemy import Connection, insert, select

from crmadmin.core.definitions import System
from crmadmin.core.pull.report import Snapshot
from crmadmin.models import SnapshotRow


def latest_snapshot(connection: Connection, system: System) -> Snapshot | None:
    """Give the last snapshot of a system; None before the first."""
    row = SnapshotRow
    query = select(row.__table__).where(row.system == system)
    found = connection.execute(query.order_by(row.snapshot_id.desc()).limit(1)).first()
    if found is None:
        return None
    return Snapshot(
        system=system,
        account_id=found.account_id,
        taken_at=found.taken_at,
        fingerprint=found.fingerprint,
    )


def add_snapshot(connection: Connection, snapshot: Snapshot) -> None:
    """Keep a snapshot."""
    connection.execute(
        insert(SnapshotRow).values(
            system=str(snapshot.system),
            account_id=snapshot.account_id,
            taken_at=snapshot.taken_at,
            fingerprint=snapshot.fingerprint,
        )
    )
