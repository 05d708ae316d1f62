"""How many records are in each stage of an object's pipelines."""

from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.definitions import System
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.store.records import load_table


def count_in_stages(connection: Connection, object_name: str) -> Mapping[Address, int]:
    """Count the records of an object by stage, empty stages left out; one pass.

    Nothing where the workspace holds no records of the object, or not their stage.
    """
    table = load_table(connection, System.HUBSPOT, object_name)
    pipeline, stage = pipeline_property(object_name), stage_property(object_name)
    if table is None or pipeline not in table.definitions or stage not in table.definitions:
        return {}
    columns = table.table.c[pipeline], table.table.c[stage]
    known = (column.is_not(None) for column in columns)
    query = select(*columns, func.count()).where(*known).group_by(*columns)
    return {
        stage_address(object_name, str(pipeline_id), str(stage_id)): int(count)
        for pipeline_id, stage_id, count in connection.execute(query)
    }
