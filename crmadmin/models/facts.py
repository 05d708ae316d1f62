"""Rows about records: history, associations, memberships, pairs, imports."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from crmadmin.models.base import Base


class HistoryRow(Base):
    """One value that a property of a record took, and when (UTC, ``…T10:11:12.345Z``).

    ``value`` is NULL for a clearing. For Salesforce it is the new value; ``old_value`` is
    known there only. ``import_id`` is set on rows that an import wrote because a newer file
    changed a value; those never count as changes of the sync.
    """

    __tablename__ = "history"

    history_id: Mapped[int] = mapped_column(primary_key=True)
    system: Mapped[str]
    object: Mapped[str]
    record_id: Mapped[str]
    property: Mapped[str]
    changed_at: Mapped[str]
    value: Mapped[str | None]
    old_value: Mapped[str | None]
    source_type: Mapped[str]
    source_user_id: Mapped[str]
    import_id: Mapped[int | None]

    __table_args__ = (
        Index("ix_history_record", "system", "object", "record_id", "property", "changed_at"),
    )


class AssociationRow(Base):
    """One association type that a pair of records carries, in one direction."""

    __tablename__ = "association"

    from_object: Mapped[str] = mapped_column(primary_key=True)
    to_object: Mapped[str] = mapped_column(primary_key=True)
    from_id: Mapped[str] = mapped_column(primary_key=True)
    to_id: Mapped[str] = mapped_column(primary_key=True)
    category: Mapped[str] = mapped_column(primary_key=True)
    type_id: Mapped[int] = mapped_column(primary_key=True)

    __table_args__ = (
        Index("ix_association_reverse", "to_object", "from_object", "to_id"),
        {"sqlite_with_rowid": False},
    )


class MembershipRow(Base):
    """A record's membership of a list."""

    __tablename__ = "list_membership"

    list_id: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


class PairRow(Base):
    """How a record of one system stands to the other: linked, matched, alone, blocked.

    Made from the records alone (``preview.pairing``), before any setting; ``hubspot_row`` and
    ``salesforce_row`` are ``_row`` numbers of the wide tables. ``salesforce_id`` is what a
    broken link points at.
    """

    __tablename__ = "pair"

    pair_id: Mapped[int] = mapped_column(primary_key=True)
    object: Mapped[str]
    state: Mapped[str]
    hubspot_row: Mapped[int | None]
    salesforce_object: Mapped[str | None]
    salesforce_row: Mapped[int | None]
    salesforce_id: Mapped[str | None]

    __table_args__ = (
        Index("ix_pair_state", "object", "state", "salesforce_object"),
        Index("ix_pair_hubspot", "object", "hubspot_row"),
        Index("ix_pair_salesforce", "salesforce_object", "salesforce_row"),
    )


class StageEntryRow(Base):
    """A record entered a stage of a pipeline, as its history tells.

    Made from ``history`` (:mod:`crmadmin.store.stage_entries`), so that the moves of a million
    records are counted in one pass: ``from_stage`` is the stage before, NULL where the record was
    created in this one. ``entry_id`` numbers the entries of a record in their order.
    """

    __tablename__ = "stage_entry"

    object: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(primary_key=True)
    from_stage: Mapped[str | None]
    to_stage: Mapped[str]
    entered_at: Mapped[str]
    source_type: Mapped[str]
    source_user_id: Mapped[str]

    __table_args__ = (
        Index(
            "ix_stage_entry_way",
            "object",
            "to_stage",
            "from_stage",
            "source_type",
            "source_user_id",
            "entered_at",
        ),
        {"sqlite_with_rowid": False},
    )


class ImportRow(Base):
    """One import; ``report`` is its report as JSON."""

    __tablename__ = "import"

    import_id: Mapped[int] = mapped_column(primary_key=True)
    started_at: Mapped[str]
    finished_at: Mapped[str]
    report: Mapped[str]
