"""Calls that carry out edits of records' associations, and when they go."""

from collections.abc import Iterator, Sequence

from crmadmin.core.changes.changes import Change
from crmadmin.core.changes.ordering import Turn
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.plans.batches import Batch, PlannedBatch
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.link_calls import link_call
from crmadmin.core.plans.subjects import new_of, old_of, setting_of, subject
from crmadmin.core.plans.ways import Way
from crmadmin.core.reading.association_labels import in_order


def turns(changes: Sequence[Change]) -> Iterator[Turn]:
    """Say what goes before edits and what after them, between the same objects.

    Room is made first: limits are raised or removed. Labels are deleted last, because pairs that
    carry them are sent with them until then, and limits set or lowered, so that they refuse
    nothing on the way.
    """
    edits = [change for change in changes if isinstance(setting_of(change), AssociationEdit)]
    for change in changes:
        objects = _objects(setting_of(change))
        for edit in edits:
            if objects == edit.address.path[:2]:
                both = (change.address, edit.address)
                if _goes_last(change):
                    yield both[::-1]
                elif _makes_room(change):
                    yield both


def ways(
    changes: Sequence[Change], calls: Sequence[PlannedBatch[Batch]], ground: Ground
) -> Iterator[Way]:
    """Give the calls of one edit; their bodies follow from the pairs."""
    (change,) = changes
    edit = subject(change, AssociationEdit)
    ends = (ground.type_id(edit.from_object), ground.type_id(edit.to_object))
    for each in calls:
        if not isinstance(each.batch, LinkBatch):
            raise TypeError(each.batch)
        yield Way(call=link_call(each.batch.call, *ends), batch=each.batch, after=each.after)


def _objects(setting: Setting) -> tuple[str, ...]:
    match setting:
        case AssociationLabel():
            return setting.from_object, setting.to_object
        case AssociationLimit():
            return in_order(setting.from_object, setting.to_object)
        case _:
            return ()


def _goes_last(change: Change) -> bool:
    match old_of(change), new_of(change):
        case AssociationLabel(), None:
            return True
        case None, AssociationLimit():
            return True
        case AssociationLimit(max_records=before), AssociationLimit(max_records=after):
            return after < before
        case _:
            return False


def _makes_room(change: Change) -> bool:
    match old_of(change), new_of(change):
        case AssociationLimit(), None:
            return True
        case AssociationLimit(max_records=before), AssociationLimit(max_records=after):
            return after > before
        case _:
            return False
