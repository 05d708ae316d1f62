"""Rows about the portal and the org that a workspace is connected to, and what was pulled."""

from sqlalchemy.orm import Mapped, mapped_column

from crmadmin.models.base import Base


class ConnectionRow(Base):
    """The connection to one system; ``value`` is the whole of it as JSON, without any secret."""

    __tablename__ = "connection"

    system: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str]
    value: Mapped[str]


class DocumentRow(Base):
    """Something of an account that is kept as its API tells it; ``body`` is JSON.

    ``kind`` names the family (``workflow``, ``user``, ``list``, ``pipeline_rules``…); ``scope`` is
    the object or pair of objects it belongs to, empty for none.
    """

    __tablename__ = "document"

    system: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str]
    body: Mapped[str]


class SnapshotRow(Base):
    """A configuration as pulled: when (UTC), and the fingerprint of its documents."""

    __tablename__ = "snapshot"

    snapshot_id: Mapped[int] = mapped_column(primary_key=True)
    system: Mapped[str]
    account_id: Mapped[str]
    taken_at: Mapped[str]
    fingerprint: Mapped[str]


class PullRow(Base):
    """One pull; ``request`` and ``report`` are JSON, ``state`` says how far it came.

    ``sittings`` counts how often it was begun or resumed.
    """

    __tablename__ = "pull"

    pull_id: Mapped[int] = mapped_column(primary_key=True)
    system: Mapped[str]
    account_id: Mapped[str]
    state: Mapped[str]
    started_at: Mapped[str]
    finished_at: Mapped[str]
    sittings: Mapped[int]
    request: Mapped[str]
    report: Mapped[str]


class PullPageRow(Base):
    """A page of answers that waits until its pull is complete; ``body`` is zipped JSON.

    ``step`` names what was read (``records:contacts``); ``next`` where it goes on, NULL at the
    end of the step. ``total`` is how many rows the account says there are. ``calls`` and
    ``seconds`` are what the page took.
    """

    __tablename__ = "pull_page"

    pull_id: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    next: Mapped[str | None]
    rows: Mapped[int]
    total: Mapped[int | None]
    calls: Mapped[int]
    seconds: Mapped[float]
    read_at: Mapped[str]
    body: Mapped[bytes]


class PullRecordRow(Base):
    """A record that a pull met; ``mark`` says whether it is there or gone.

    Written with the page that names it, so that counts and what to read next need no page.
    """

    __tablename__ = "pull_record"

    pull_id: Mapped[int] = mapped_column(primary_key=True)
    object: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[str]

    __table_args__ = ({"sqlite_with_rowid": False},)


class PullMarkRow(Base):
    """Up to when an object was pulled, and what of it; the next pull reads from there.

    ``since`` is UTC; ``properties`` and ``history`` are JSON lists of the names that were read.
    """

    __tablename__ = "pull_mark"

    system: Mapped[str] = mapped_column(primary_key=True)
    object: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str]
    since: Mapped[str]
    properties: Mapped[str]
    history: Mapped[str]
