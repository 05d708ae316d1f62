"""What the pairs of a run carry now."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from crmadmin.core.associations.linking import Objects
from crmadmin.core.associations.links import PLAIN, Carried, LinkKey, RecordPair
from crmadmin.models import RunLinkRow
from crmadmin.preview.linking.state import carried_keys, read_link_types


def carried_by_run(
    connection: Connection, objects: Objects, run_id: int, steps: Iterable[int]
) -> dict[RecordPair, Carried]:
    """Give what the pairs of some steps of a run carry as the workspace knows; none for no pair.

    The steps are about pairs of ``objects``, in the order of the addresses of labels.
    """
    row = RunLinkRow.__table__.c
    pairs = (
        select(row.from_id.label("one"), row.to_id.label("other"))
        .where(row.run_id == run_id, row.step.in_(sorted(steps)))
        .distinct()
        .subquery()
    )
    found: dict[RecordPair, set[LinkKey]] = {}
    for one, other, key in connection.execute(
        carried_keys(read_link_types(connection, *objects), pairs)
    ):
        found.setdefault((one, other), set()).add(key)
    shared: dict[Carried, Carried] = {}  # thousands of pairs carry one of a few sets
    return {
        pair: shared.setdefault(keys, keys)
        for pair, keys in ((pair, frozenset(each) - {PLAIN}) for pair, each in found.items())
    }
