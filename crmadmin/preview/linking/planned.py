"""The calls that carry a configuration's edits out, from what its records carry."""

from collections.abc import Sequence

from crmadmin.core.configuration.address import Address
from crmadmin.core.plans.batches import Batch, PlannedBatch
from crmadmin.core.plans.link_planning import link_plans
from crmadmin.core.plans.planning import Batches
from crmadmin.preview.linking.nets import Nets


def planned_links(nets: Nets) -> Batches:
    """Give the calls of every edit by its address; one that changes nothing has none."""
    found: dict[Address, Sequence[PlannedBatch[Batch]]] = {}
    for objects, edits in nets.edits.items():
        plans = link_plans(objects, nets.of(objects).changes())
        found |= {edit.address: plans.get(edit.edit_id, ()) for edit in edits}
    return found
