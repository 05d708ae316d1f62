"""Rows of the configuration, the draft on top of it, and the workspace's own settings."""

from sqlalchemy.orm import Mapped, mapped_column

from crmadmin.models.base import Base


class SettingRow(Base):
    """One setting of the configuration as declared or pulled; ``value`` is JSON.

    ``ids`` are those that the portal gave it, as JSON; NULL where it has none.
    """

    __tablename__ = "setting"

    address: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    value: Mapped[str]
    ids: Mapped[str | None]


class EditRow(Base):
    """One address of an edit of the draft; ``before`` and ``after`` are JSON, NULL = absent.

    Rows of one ``sequence`` were made in one go.
    """

    __tablename__ = "draft_edit"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    made_at: Mapped[str]


class DraftLinkRow(Base):
    """One key that an edit of the draft adds to, or removes from, one pair of records.

    ``verb`` is ``add`` or ``remove``; the edit is the setting ``association_edits/…/edit_id``.
    """

    __tablename__ = "draft_link"

    edit_id: Mapped[str] = mapped_column(primary_key=True)
    from_id: Mapped[str] = mapped_column(primary_key=True)
    to_id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    verb: Mapped[str]

    __table_args__ = ({"sqlite_with_rowid": False},)


class PreferenceRow(Base):
    """A named value of the workspace itself: draft position, policies, views; JSON."""

    __tablename__ = "preference"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
