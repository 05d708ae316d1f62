"""Audit entries as a push leaves them."""

from collections.abc import Iterable

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.changes.ordering import ordered
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.kinds import KINDS
from crmadmin.core.runs.audit import AuditEntry


def entry(
    before: Setting | None, after: Setting | None, *, step: int = 1, run_id: int = 1
) -> AuditEntry:
    """Give the entry of one change; one of both settings is there."""
    setting = after or before
    assert setting is not None
    return AuditEntry(
        at=f"2026-10-01T08:00:{step:02d}.000Z",
        who="Marie Curie",
        account_id="900001",
        address=setting.address,
        before=before,
        after=after,
        channel=KINDS[setting.address.kind].channel,
        plan_id="plan",
        run_id=run_id,
        step=step,
    )


def entries_of(changes: Iterable[Change]) -> tuple[AuditEntry, ...]:
    """Give the entries that a push of these changes leaves, temporary texts included."""
    return tuple(
        entry(
            None if isinstance(change, Create) else change.old,
            None if isinstance(change, Delete) else change.new,
            step=number,
        )
        for number, move in enumerate(ordered(changes), 1)
        for change in move.changes
    )
