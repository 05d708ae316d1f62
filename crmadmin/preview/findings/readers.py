"""Lists and workflows that read associated companies, and the records that they are about."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, and_, or_, select

from crmadmin.core.associations.enrolment import Population as Enrolled
from crmadmin.core.associations.enrolment import population_of
from crmadmin.core.associations.findings import Reader
from crmadmin.core.associations.migration import Case
from crmadmin.core.associations.readings import readings
from crmadmin.core.definitions import System
from crmadmin.core.effects.mentions import Body, mentions_in
from crmadmin.core.effects.references import Family
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.core.records.query import RecordQuery
from crmadmin.preview.findings.companies import Population
from crmadmin.preview.findings.held import HELD
from crmadmin.store.documents import read_documents
from crmadmin.store.record_selection import conditions_of
from crmadmin.store.records import RecordTables

_NAMES = {type_id: name for name, type_id in TYPE_IDS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A list or workflow that reads companies, with its whole definition."""

    reader: Reader
    body: Body


def read_readers(connection: Connection) -> Iterator[Definition]:
    """Give every pulled list and workflow whose definition reads associated companies."""
    for family in Family:
        for document in read_documents(connection, System.HUBSPOT, family):
            places = readings(mentions_in(document.body))
            if not places:
                continue
            enabled = document.body.get("isEnabled") if family is Family.WORKFLOW else None
            yield Definition(
                reader=Reader(
                    family=family,
                    id=document.document_id,
                    name=document.name,
                    enabled=None if enabled is None else bool(enabled),
                    object=_NAMES.get(str(document.body.get("objectTypeId")), ""),
                    places=places,
                ),
                body=document.body,
            )


def enrolled(tables: RecordTables, case: Case, body: Body) -> tuple[Population, bool]:
    """Give the records that a case is about, over :data:`HELD`, and whether exactly these.

    A definition about other records than those whose companies it reads tells none of them.
    """
    table = tables.get(System.HUBSPOT, case.object)
    if table is None or case.reader.object != case.object:
        return None, False
    population = population_of(body, table.definitions)
    return population_condition(tables, case.object, population), population.exact


def population_condition(tables: RecordTables, name: str, population: Enrolled) -> Population:
    """Say as SQL what :func:`crmadmin.core.associations.enrolment.is_met` says of one record."""
    table = tables.get(System.HUBSPOT, name)
    if table is None or population.is_everybody:
        return None
    groups = (
        conditions_of(
            table,
            RecordQuery(system=System.HUBSPOT, object=name, columns=(), filters=group),
            {},
        )
        for group in population.groups
    )
    own = table.table.c[table.id_column]
    return HELD.c.record.in_(select(own).where(or_(*(and_(*group) for group in groups))))
