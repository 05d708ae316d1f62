"""Orders worked out on the draft, with all that stands against them; and staged."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from uuid import uuid4

from crmadmin.core.associations.link_objections import LinkObjection
from crmadmin.core.associations.linking import Objects
from crmadmin.core.associations.links import Delta, LinkChange, Verb
from crmadmin.core.associations.orders import order_objections, singles
from crmadmin.core.associations.selection import LinkOrder
from crmadmin.core.associations.staging import LinkCount, LinkRow, Staged
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.definitions import System
from crmadmin.core.effects.rows import Page
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.errors.linking import NOTHING_CHANGES, NOTHING_CHOSEN
from crmadmin.preview.linking.net import NetLinks, edits_by_objects, put_net_links
from crmadmin.preview.linking.objecting import (
    above_limit,
    leads_alone,
    not_there,
    with_several_primary,
)
from crmadmin.preview.linking.selecting import Ordered, put_deltas, put_order
from crmadmin.services.drafts.ground import Ground, allowed
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database, Transaction
from crmadmin.store.draft_links import digest_of
from crmadmin.store.drafts import read_draft, save_draft
from crmadmin.store.interruption import interruptible
from crmadmin.store.record_names import name_records
from crmadmin.store.records import RecordTables, load_tables

STEP = "linking"
_PAGE = 1_000


@dataclass(frozen=True, kw_only=True)
class LinkGround(Ground):
    """What edits of associations stand on: the draft, and the records."""

    @cached_property
    def tables(self) -> RecordTables:
        """Read which objects and properties the workspace knows."""
        return load_tables(self.connection)

    def net(self, objects: Objects, until: str = "") -> NetLinks:
        """Work out what the drafted edits of two objects come to, those before ``until``."""
        edits = [each.edit_id for each in edits_by_objects(self.configuration).get(objects, [])]
        before = edits[: edits.index(until)] if until else edits
        return put_net_links(self.connection, objects, before)

    def named(self, objects: Objects, changes: Iterable[LinkChange]) -> tuple[LinkRow, ...]:
        """Say what the records of pairs are called."""
        found = tuple(changes)
        names = [
            {
                each.id: each
                for each in name_records(
                    self.connection, self.tables, System.HUBSPOT, name, dict.fromkeys(ids)
                )
            }
            for name, ids in zip(
                objects, zip(*(each.pair for each in found), strict=True), strict=bool(found)
            )
        ]
        return tuple(
            LinkRow(
                record=names[0][each.pair[0]],
                other=names[1][each.pair[1]],
                before=each.before,
                after=each.after,
            )
            for each in found
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """An edit of two objects' associations as it would be staged; ``ordered`` None if it cannot.

    Its tables are those of the connection, until the next is worked out.
    """

    objects: Objects
    doing: Doing
    chosen: str = ""
    objections: tuple[Objection, ...] = ()
    net: NetLinks | None = None
    ordered: Ordered | None = None

    @property
    def count(self) -> LinkCount:
        """Give the counts with all that stands against it."""
        ordered = self.ordered
        return LinkCount(
            pairs=0 if ordered is None else ordered.pairs,
            changed=0 if ordered is None else ordered.changed,
            objections=self.objections,
        )


@contextmanager
def looking(database: Database, monitor: Monitor) -> Iterator[LinkGround]:
    """Give the ground to look at, in one consistent state. Raises Cancelled."""
    with database.reading() as connection, interruptible(connection, monitor, STEP):
        yield _ground(connection)


@contextmanager
def editing(database: Database, monitor: Monitor) -> Iterator[LinkGround]:
    """Give the ground to edit, in one transaction. Raises Cancelled, which leaves no trace."""
    with database.writing() as connection, interruptible(connection, monitor, STEP):
        yield _ground(connection)


def worked_order(
    ground: LinkGround, order: LinkOrder, configuration: Configuration | None = None
) -> Worked:
    """Work out an order; ``configuration`` has the labels where it is not the draft's."""
    known = ground.configuration if configuration is None else configuration
    objects = (order.from_object, order.to_object)
    found = order_objections(known, order)
    if any(each.severity is Severity.ERROR for each in found):
        return Worked(objects=objects, doing=order.doing, objections=found)
    names = singles(known)
    net = ground.net(objects)
    ordered = put_order(net, ground.tables, order, names)
    return Worked(
        objects=objects,
        doing=order.doing,
        chosen=order.chosen,
        objections=(*found, *_standing(ground, net, known)),
        net=net,
        ordered=ordered,
    )


def worked_deltas(
    ground: LinkGround, objects: Objects, deltas: Iterable[Delta], doing: Doing, chosen: str
) -> Worked:
    """Work out single deltas."""
    net = ground.net(objects)
    ordered = put_deltas(net, deltas)
    return Worked(
        objects=objects,
        doing=doing,
        chosen=chosen,
        objections=tuple(_standing(ground, net, ground.configuration)),
        net=net,
        ordered=ordered,
    )


def all_rows(ground: LinkGround, worked: Worked) -> Iterator[LinkRow]:
    """Give all pairs that change, by their ids, page by page."""
    if worked.ordered is None:
        return
    for offset in range(0, worked.ordered.changed, _PAGE):
        page = Page(offset=offset, limit=_PAGE)
        yield from ground.named(worked.objects, worked.ordered.sample(page))


def staged_rows(ground: LinkGround, worked: Worked) -> AssociationEdit | None:
    """Write what was worked out under a new edit; None where nothing changes.

    Problem for what HubSpot would refuse.
    """
    allowed(worked.objections)
    ordered = worked.ordered
    if ordered is None or not ordered.changed:
        return None
    edit_id = uuid4().hex
    ordered.stage(edit_id)
    return AssociationEdit(
        edit_id=edit_id,
        from_object=worked.objects[0],
        to_object=worked.objects[1],
        doing=worked.doing,
        pairs=ordered.changed,
        digest=digest_of(ground.connection, edit_id),
        adds=ordered.keys(Verb.ADD),
        removes=ordered.keys(Verb.REMOVE),
        chosen=worked.chosen,
    )


def saved(ground: LinkGround, wanted: Mapping[Address, Setting | None]) -> None:
    """Put settings into the draft in one edit."""
    save_draft(ground.connection, ground.draft, ground.edited(wanted))


def staged_order(ground: LinkGround, order: LinkOrder) -> Staged:
    """Stage an order in one edit; Problem if nothing changes or HubSpot would refuse it."""
    worked = worked_order(ground, order)
    edit = staged_rows(ground, worked)
    count = worked.count
    if edit is None:
        raise (
            Problem(NOTHING_CHANGES, count=count.pairs) if count.pairs else Problem(NOTHING_CHOSEN)
        )
    saved(ground, {edit.address: edit})
    return Staged(
        edits=(edit,), pairs=edit.pairs, unchanged=count.unchanged, warnings=worked.objections
    )


def _ground(connection: Transaction) -> LinkGround:
    return LinkGround(connection=connection, draft=read_draft(connection, read_base(connection)))


def _standing(
    ground: LinkGround, net: NetLinks, configuration: Configuration
) -> Iterator[Objection]:
    """Say what stands against what was worked out, over all records."""
    one, other = net.types.one, net.types.other
    for code, found in (
        (LinkObjection.RECORDS_UNKNOWN, not_there(net, ground.tables)),
        (LinkObjection.SEVERAL_PRIMARY, with_several_primary(net)),
        (LinkObjection.LEADS_ALONE, leads_alone(net)),
    ):
        if found.count:
            facts = {"count": found.count, "record": found.example}
            yield Objection(code=code, facts=facts)
    names = sorted(singles(configuration))
    for limit in configuration.each(AssociationLimit):
        if {limit.from_object, limit.to_object} != {one, other}:
            continue
        found = above_limit(net, limit, names)
        if found.count:
            facts = {
                "count": found.count,
                "record": found.example,
                "object": limit.from_object,
                "other": limit.to_object,
                "limit": limit.max_records,
                "name": _counted(configuration, limit),
            }
            yield Objection(code=LinkObjection.ABOVE_LIMIT, facts=facts)


def _counted(configuration: Configuration, limit: AssociationLimit) -> str:
    """Name what a limit counts: a label by its text, a type of HubSpot's by its id."""
    label = None if limit.label is None else configuration.get(limit.label)
    return label.label if isinstance(label, AssociationLabel) else limit.address.path[-1]
