"""Rows that say what objects, properties and options exist."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from crmadmin.models.base import Base


class PropertyRow(Base):
    """A HubSpot property or Salesforce field; makes one column of the object's wide table."""

    __tablename__ = "property"

    system: Mapped[str] = mapped_column(primary_key=True)
    object: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    label: Mapped[str]
    type: Mapped[str]
    field_type: Mapped[str]
    group: Mapped[str] = mapped_column("property_group")
    length: Mapped[int]
    nillable: Mapped[bool]
    defaulted_on_create: Mapped[bool]
    createable: Mapped[bool]
    updateable: Mapped[bool]
    calculated: Mapped[bool]
    restricted: Mapped[bool]
    read_only: Mapped[bool]
    standard: Mapped[bool]
    declared: Mapped[bool]
    referenced_object: Mapped[str]


class OptionRow(Base):
    """One choice of an enumeration or picklist."""

    __tablename__ = "property_option"

    system: Mapped[str] = mapped_column(primary_key=True)
    object: Mapped[str] = mapped_column(primary_key=True)
    property: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    label: Mapped[str]
    hidden: Mapped[bool]
    active: Mapped[bool]


class PipelineRow(Base):
    """A pipeline of a HubSpot object."""

    __tablename__ = "pipeline"

    object: Mapped[str] = mapped_column(primary_key=True)
    pipeline_id: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    position: Mapped[int]
    archived: Mapped[bool]


class StageRow(Base):
    """A stage of a pipeline; ``stage_metadata`` is the API's metadata as JSON."""

    __tablename__ = "pipeline_stage"

    object: Mapped[str] = mapped_column(primary_key=True)
    pipeline_id: Mapped[str] = mapped_column(primary_key=True)
    stage_id: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    position: Mapped[int]
    archived: Mapped[bool]
    stage_metadata: Mapped[str]


class AssociationTypeRow(Base):
    """An association type or label of an ordered pair of objects."""

    __tablename__ = "association_type"

    from_object: Mapped[str] = mapped_column(primary_key=True)
    to_object: Mapped[str] = mapped_column(primary_key=True)
    category: Mapped[str] = mapped_column(primary_key=True)
    type_id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str | None]


class OwnerRow(Base):
    """A HubSpot owner; ``identity`` folds first name, last name and e-mail (D46)."""

    __tablename__ = "owner"

    owner_id: Mapped[str] = mapped_column(primary_key=True)
    email: Mapped[str]
    first_name: Mapped[str]
    last_name: Mapped[str]
    user_id: Mapped[str]
    type: Mapped[str]
    archived: Mapped[bool]
    identity: Mapped[str]

    __table_args__ = (Index(None, "identity"),)


class UserRow(Base):
    """A Salesforce user; ``identity`` folds first name, last name and e-mail (D46)."""

    __tablename__ = "user"

    user_id: Mapped[str] = mapped_column(primary_key=True)
    username: Mapped[str]
    email: Mapped[str]
    first_name: Mapped[str]
    last_name: Mapped[str]
    active: Mapped[bool]
    type: Mapped[str]
    identity: Mapped[str]

    __table_args__ = (Index(None, "identity"),)


class ListRow(Base):
    """A HubSpot list (segment)."""

    __tablename__ = "list"

    list_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    object_type_id: Mapped[str]
    processing_type: Mapped[str]
    size: Mapped[int]
