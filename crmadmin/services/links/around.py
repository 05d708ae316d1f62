"""All that one record is associated with, before the draft and after it."""

from collections.abc import Iterator

from crmadmin.core.associations.linking import Objects
from crmadmin.core.associations.links import Carried, LinkChange, RecordPair
from crmadmin.core.associations.selection import Associated, LinkOrder, Records
from crmadmin.core.associations.staging import LinkRow
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.effects.rows import Page
from crmadmin.core.reading.association_labels import in_order, rank
from crmadmin.preview.linking.around import objects_around
from crmadmin.preview.linking.net import NetLinks, put_net_links
from crmadmin.preview.linking.selecting import put_order
from crmadmin.services.links.working import LinkGround

_MOST = 1_000


def around(ground: LinkGround, name: str, record_id: str) -> Iterator[LinkRow]:
    """Give the pairs of a record, object by object; at most a thousand of each."""
    others = set(objects_around(ground.connection, name, record_id))
    for edit in ground.configuration.each(AssociationEdit):
        ends = {edit.from_object, edit.to_object}
        others |= (ends - {name} or ends) if name in ends else set()
    for other in sorted(others, key=rank):
        objects = in_order(name, other)
        of_record = Records(object=name, ids=(record_id,))
        before = _pairs(ground, objects, of_record, put_net_links(ground.connection, objects, ()))
        after = _pairs(ground, objects, of_record, ground.net(objects))
        changes = (
            LinkChange(pair=pair, before=before.get(pair), after=after.get(pair))
            for pair in sorted({*before, *after})
        )
        yield from ground.named(objects, changes)


def _pairs(
    ground: LinkGround, objects: Objects, records: Records, net: NetLinks
) -> dict[RecordPair, Carried | None]:
    order = LinkOrder(
        from_object=objects[0],
        to_object=objects[1],
        doing=Doing.LABEL,
        selection=Associated(one=records)
        if records.object == objects[0]
        else Associated(other=records),
    )
    ordered = put_order(net, ground.tables, order)
    sample = ordered.sample(Page(limit=_MOST), changed=False)
    return {change.pair: change.before for change in sample}
