"""Rows about what was planned, carried out and changed; the journal and the audit only grow."""

from sqlalchemy import DDL, Index, event
from sqlalchemy.orm import Mapped, mapped_column

from crmadmin.models.base import Base


class PlanRow(Base):
    """A frozen plan; ``body`` is the whole of it as JSON, ``digest`` its SHA-256."""

    __tablename__ = "plan"

    plan_id: Mapped[str] = mapped_column(primary_key=True)
    made_at: Mapped[str]
    account_id: Mapped[str]
    digest: Mapped[str]
    body: Mapped[str]


class RunRow(Base):
    """One push of a plan; ``target`` is ``portal`` or ``sandbox``, times are UTC.

    ``finished_at`` is empty while it can be resumed; ``outcome`` is JSON, what was found when
    everything was read again.
    """

    __tablename__ = "run"

    run_id: Mapped[int] = mapped_column(primary_key=True)
    plan_id: Mapped[str]
    account_id: Mapped[str]
    target: Mapped[str]
    who: Mapped[str]
    started_at: Mapped[str]
    finished_at: Mapped[str]
    state: Mapped[str]
    outcome: Mapped[str | None]

    __table_args__ = (Index("ix_run_plan", "plan_id"),)


class JournalRow(Base):
    """One thing that happened to a step of a run; ``detail`` is JSON."""

    __tablename__ = "run_journal"

    run_id: Mapped[int] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int]
    event: Mapped[str]
    at: Mapped[str]
    detail: Mapped[str]


class AuditRow(Base):
    """One setting of a portal that was changed: who, when, where, from what to what.

    ``before`` and ``after`` are JSON, NULL = absent; ``ids`` those the portal gave it.
    """

    __tablename__ = "audit"

    audit_id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    who: Mapped[str]
    account_id: Mapped[str]
    address: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    ids: Mapped[str | None]
    channel: Mapped[str]
    request_id: Mapped[str]
    plan_id: Mapped[str]
    run_id: Mapped[int]
    step: Mapped[int]

    __table_args__ = (Index("ix_audit_address", "address"), Index("ix_audit_run", "run_id"))


class RunLinkRow(Base):
    """What became of one pair of records in one step of a run; it only grows.

    ``before``, ``planned`` and ``after`` are the keys that the pair carried, was to carry and was
    read to carry at last, as JSON, NULL = not associated; ``outcome`` is a ``ItemOutcome``,
    ``message`` what the portal said.
    """

    __tablename__ = "run_link"

    run_id: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    from_id: Mapped[str] = mapped_column(primary_key=True)
    to_id: Mapped[str] = mapped_column(primary_key=True)
    attempt: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str]
    before: Mapped[str | None]
    planned: Mapped[str | None]
    after: Mapped[str | None]
    message: Mapped[str]

    __table_args__ = ({"sqlite_with_rowid": False},)


class RunRecordRow(Base):
    """What became of one record in one step of a run; it only grows.

    ``before``, ``planned`` and ``after`` are the values of the properties that the step writes, as
    JSON: those that the record held, was to hold and was read to hold at last, NULL = no such
    record. ``outcome`` is as in ``run_link``, ``message`` what the portal said.
    """

    __tablename__ = "run_record"

    run_id: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)
    attempt: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str]
    before: Mapped[str | None]
    planned: Mapped[str | None]
    after: Mapped[str | None]
    message: Mapped[str]

    __table_args__ = ({"sqlite_with_rowid": False},)


GROWING = ("run_journal", "audit", "run_link", "run_record")
"""The tables whose rows are never changed nor deleted; a trigger of SQLite refuses it."""


def only_grows(table: str) -> tuple[str, ...]:
    """Give the statements that let a table only grow."""
    return tuple(
        f"CREATE TRIGGER {table}_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
        for verb in ("UPDATE", "DELETE")
    )


for _row in (JournalRow, AuditRow, RunLinkRow, RunRecordRow):
    for _statement in only_grows(_row.__tablename__):
        event.listen(_row.__table__, "after_create", DDL(_statement))
