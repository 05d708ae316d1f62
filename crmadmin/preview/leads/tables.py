"""What the histories of leads are read from: their wide table, their entries, who they are of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    ScalarSelect,
    Select,
    func,
    null,
    select,
)

from crmadmin.core.associations.companies import PRIMARY_OF_LEAD
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS, System
from crmadmin.core.effects.associations import HUBSPOT_DEFINED
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.automation import MANUAL_SOURCES
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.qualification import REASON
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.core.records.detail import RecordName
from crmadmin.models import AssociationRow, OwnerRow, StageEntryRow
from crmadmin.preview.sources import Expression, text_of
from crmadmin.store.people import read_people
from crmadmin.store.record_names import name_records
from crmadmin.store.records import ROW, RecordTables
from crmadmin.store.value_labels import person_name

ENTRY = StageEntryRow.__table__
TIE = AssociationRow.__table__

OWNER = "hubspot_owner_id"
PRIMARY_OF = {CONTACTS: "hs_primary_contact_id", COMPANIES: "hs_primary_company_id"}
"""The properties by which HubSpot tells a lead's primary records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """The records of an object: their ids, stages and owners as columns of ``side``."""

    object: str
    side: FromClause
    id: ColumnElement[str]
    row: ColumnElement[int]
    stage: Expression
    pipeline: Expression
    owner: Expression

    def text(self, name: str) -> Expression:
        """Give a property's text, NULL where the workspace does not know the property."""
        return text_of(self.side, name)


def staged(tables: RecordTables, object_name: str) -> Staged | None:
    """Give an object's records; None if nothing of that object is known."""
    found = tables.get(System.HUBSPOT, object_name)
    if found is None:
        return None
    side = found.table.alias(object_name)
    return Staged(
        object=object_name,
        side=side,
        id=side.c[found.id_column],
        row=side.c[ROW],
        stage=text_of(side, stage_property(object_name)),
        pipeline=text_of(side, pipeline_property(object_name)),
        owner=text_of(side, OWNER),
    )


def within(moment: ColumnElement[str], period: Period) -> tuple[ColumnElement[bool], ...]:
    """Say as SQL what :meth:`Period.holds` says of a moment."""
    since = (moment >= period.since,) if period.since else ()
    until = (moment < period.until,) if period.until else ()
    return (*since, *until)


def by_hand(source_type: ColumnElement[str]) -> ColumnElement[bool]:
    """Say as SQL what :func:`crmadmin.core.leads.automation.is_by_hand` says of a source."""
    return func.upper(func.trim(source_type)).in_(sorted(MANUAL_SOURCES))


def primary_of(lead: Staged, other: str) -> Expression:
    """Give the id of a lead's primary contact or company: as associated, else as it tells itself.

    Of several the smallest id as text.
    """
    there, back = PRIMARY_OF_LEAD[other]
    own = (TIE.c.from_id, TIE.c.to_id)
    return func.coalesce(
        _tied(lead.id, own, (LEADS, other), there),
        _tied(lead.id, own[::-1], (other, LEADS), back),
        lead.text(PRIMARY_OF[other]),
    )


def _tied(
    lead: ColumnElement[str],
    ends: tuple[ColumnElement[str], ColumnElement[str]],
    objects: tuple[str, str],
    type_id: int,
) -> ScalarSelect[str]:
    own, other = ends
    return (
        select(func.min(other))
        .where(
            TIE.c.from_object == objects[0],
            TIE.c.to_object == objects[1],
            TIE.c.category == HUBSPOT_DEFINED,
            TIE.c.type_id == type_id,
            own == lead,
        )
        .scalar_subquery()
    )


def owner_of(tables: RecordTables, object_name: str, record: Expression) -> Expression:
    """Give the owner of a record by its id; NULL for nobody and for a record not known."""
    found = tables.get(System.HUBSPOT, object_name)
    if found is None or OWNER not in found.definitions:
        return null()
    side = found.table.alias()
    query = select(side.c[OWNER]).where(side.c[found.id_column] == record)
    return query.scalar_subquery()


def since(lead: Staged) -> ScalarSelect[str]:
    """Give the moment at which a record last entered the stage that it is in; NULL if unknown.

    The record is looked up, never all entries of the stage: joined with a text, the column is
    none that SQLite could look for in the index of stages.
    """
    return (
        select(func.max(ENTRY.c.entered_at))
        .where(
            ENTRY.c.object == lead.object,
            ENTRY.c.record_id == lead.id,
            ENTRY.c.to_stage.concat("") == lead.stage,
        )
        .scalar_subquery()
    )


def paged(query: Select[*tuple[object, ...]], page: Page) -> Select[*tuple[object, ...]]:
    """Give a stretch of rows."""
    return query.limit(page.limit).offset(page.offset)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What owners and users are called, by their ids; whom nobody knows is called by the id."""

    owners: Mapping[str, str]
    users: Mapping[str, str]

    def owner(self, owner_id: str | None) -> str:
        """Name an owner, empty for nobody."""
        return self.owners.get(owner_id or "", owner_id or "")

    def user(self, user_id: str | None) -> str:
        """Name a user, empty for nobody."""
        return self.users.get(user_id or "", user_id or "")


def read_names(connection: Connection) -> Names:
    """Read what owners and users are called."""
    people = read_people(connection)
    rows = connection.execute(select(OwnerRow.__table__))
    return Names(
        owners={
            row.owner_id: person_name(row.first_name, row.last_name, row.email, row.owner_id)
            for row in rows
        },
        users={each: people.user_name(each) for each in people.users},
    )


def named(
    connection: Connection, tables: RecordTables, object_name: str, ids: Sequence[str]
) -> Iterable[RecordName]:
    """Say what records of an object are called, in the order of their ids."""
    return name_records(connection, tables, System.HUBSPOT, object_name, ids)


def fixed_reasons(tables: RecordTables, base: Configuration) -> Mapping[str, str] | None:
    """Give the labels of disqualification reasons where the base holds none of them, else None."""
    if any(
        (each.object, each.property_name) == (LEADS, REASON) for each in base.each(PropertyOption)
    ):
        return None
    leads = tables.get(System.HUBSPOT, LEADS)
    definition = leads.definitions.get(REASON) if leads else None
    options = sorted(definition.options, key=lambda each: each.position) if definition else ()
    return {each.value: each.label or each.value for each in options}
