"""When edits of records' associations leave the draft."""

from collections.abc import Sequence

from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.preview.linking.net import put_net_links
from crmadmin.services.pushes.journal import Journal, settle_draft
from crmadmin.store.database import Transaction
from crmadmin.store.draft_links import drop_links, overrules
from crmadmin.store.drafts import read_draft


def settle_edits(connection: Transaction, plan: Plan, journal: Journal, last: Step) -> None:
    """Let the edits leave the draft that are carried out, the earliest first.

    Those are the edits of which every batch was, and older ones that later edits overruled
    altogether. One stays while an earlier one stays that it overrules: without it, what the
    earlier one says of their pairs would be asked for again.
    """
    draft = read_draft(connection, Configuration())
    drafted = draft.configuration().each(AssociationEdit)
    planned = {
        step.changes[0].address: step.changes
        for step in plan.steps
        if isinstance(step.batch, LinkBatch)
    }
    older = {
        address
        for edit in draft.edits
        if edit.made_at <= plan.made_at
        for address in edit.addresses
    }
    overruled = [each for each in drafted if each.address in older - planned.keys()]
    idle = _idle(connection, drafted) if overruled else frozenset()
    staying: list[str] = []
    for edit in drafted:
        changes = planned.get(edit.address, ())
        is_done = (
            journal.is_carried_out(changes, but=last)
            if changes
            else edit in overruled and edit.address in idle
        )
        if is_done and not overrules(connection, edit.edit_id, staying):
            settle_draft(connection, (Create(address=edit.address, new=edit),))
            drop_links(connection, [edit.edit_id])
        else:
            staying.append(edit.edit_id)


def _idle(connection: Transaction, edits: Sequence[AssociationEdit]) -> frozenset[Address]:
    """Name the edits that change nothing any more."""
    found: set[Address] = set()
    for objects in dict.fromkeys((edit.from_object, edit.to_object) for edit in edits):
        own = [each for each in edits if (each.from_object, each.to_object) == objects]
        counts = put_net_links(connection, objects, [each.edit_id for each in own]).counts()
        found |= {each.address for each in own if not counts[each.edit_id]}
    return frozenset(found)
