"""Rows of the configuration, the draft on top of it, and the workspace's own settings."""

from sqlalchemy.orm import Mapped, mapped_column

from crmadmin.models.base import Base


class SettingRow(Base):
    """One setting of the configuration as declared or pulled; ``value`` is JSON."""

    __tablename__ = "setting"

    address: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    value: Mapped[str]


class EditRow(Base):
    """One edit of the draft, in order; ``before`` and ``after`` are JSON, NULL = absent."""

    __tablename__ = "draft_edit"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    made_at: Mapped[str]


class PreferenceRow(Base):
    """A named value of the workspace itself: draft position, policies, views; JSON."""

    __tablename__ = "preference"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
