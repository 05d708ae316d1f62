"""A portal of leads in memory."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, insert

from crmadmin.core.definitions import Definition, System
from crmadmin.store.records import define_object, load_table
from tests.preview.filling import memory_engine


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A lead and where it stands."""

    id: str
    pipeline: str | None
    stage: str | None


def leads_portal() -> Engine:
    """Make a portal that holds no lead yet."""
    engine = memory_engine()
    names = ("hs_pipeline", "hs_pipeline_stage")
    with engine.begin() as connection:
        definitions = [
            Definition(
                system=System.HUBSPOT,
                object="leads",
                name=name,
                type="enumeration",
                field_type="select",
            )
            for name in names
        ]
        define_object(connection, System.HUBSPOT, "leads", definitions)
    return engine


@contextmanager
def stored_leads(engine: Engine, leads: Iterable[Lead]) -> Iterator[Connection]:
    """Fill the portal, and empty it at the end."""
    with engine.connect() as connection:
        table = load_table(connection, System.HUBSPOT, "leads")
        assert table is not None
        for each in leads:
            values = {
                "hs_object_id": each.id,
                "hs_pipeline": each.pipeline,
                "hs_pipeline_stage": each.stage,
            }
            connection.execute(insert(table.table).values(values))
        yield connection
        connection.rollback()
