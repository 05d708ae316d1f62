"""Labels merged, split and moved: definitions and records in one edit of the draft."""

from collections.abc import Sequence
from dataclasses import replace

from crmadmin.core.associations.merging import Merge
from crmadmin.core.associations.selection import Associated, LinkOrder, Selection
from crmadmin.core.associations.staging import MergePreview, Staged
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.objections import Objection, Severity
from crmadmin.errors import Problem
from crmadmin.errors.associations import NOT_A_LABEL
from crmadmin.preview.linking.relabelling import Relabelled, count_relabelled
from crmadmin.services.drafts.ground import allowed
from crmadmin.services.links.working import LinkGround, Worked, saved, staged_rows, worked_order


def merge_of(
    ground: LinkGround, labels: Sequence[Address], into: AssociationLabel, *, deletes: bool
) -> Merge:
    """Give the merge of labels as drafted; Problem if one of them is not there."""
    return Merge.of([_label(ground, each) for each in labels], into, deletes=deletes)


def previewed(
    ground: LinkGround, merge: Merge, doing: Doing, selection: Selection | None
) -> MergePreview:
    """Count what a merge, split or move does, with all that stands against it."""
    configuration = ground.configuration
    worked, objections = _worked(ground, merge, doing, selection)
    relabelled = _counted(merge, worked)
    return MergePreview(
        into=merge.into,
        labels={label.address: relabelled.labels.get(label.name, 0) for label in merge.labels},
        pairs=worked.count.changed,
        several=relabelled.several,
        links_before=relabelled.links_before,
        links_after=relabelled.links_after,
        creates=merge.creates(configuration),
        deletes=tuple(label.address for label in merge.labels) if merge.deletes else (),
        carried_over=merge.carried_over(configuration),
        dropped=merge.dropped(configuration),
        objections=objections,
    )


def staged_merge(
    ground: LinkGround, merge: Merge, doing: Doing, selection: Selection | None
) -> Staged:
    """Stage a merge, split or move in one edit; Problem for what HubSpot would refuse."""
    worked, objections = _worked(ground, merge, doing, selection)
    warnings = allowed(objections)
    edit = staged_rows(ground, worked)
    if edit is not None and not edit.adds:  # every pair carries the label that stays already
        edit = replace(edit, adds=(merge.into.name,))
    comes, goes = merge.definitions(ground.configuration)
    records: dict[Address, Setting | None] = {} if edit is None else {edit.address: edit}
    saved(ground, {**comes, **records, **goes})
    return Staged(
        edits=() if edit is None else (edit,),
        pairs=worked.count.changed,
        unchanged=worked.count.unchanged,
        warnings=warnings,
    )


def worked_merge(
    ground: LinkGround, merge: Merge, doing: Doing, selection: Selection | None
) -> Worked:
    """Work out what a merge, split or move does to records."""
    worked, _objections = _worked(ground, merge, doing, selection)
    return worked


def _worked(
    ground: LinkGround, merge: Merge, doing: Doing, selection: Selection | None
) -> tuple[Worked, tuple[Objection, ...]]:
    """Work out the records' part, on the definitions that come, unless these cannot."""
    found = merge.objections(ground.configuration, ground.allowances)
    if any(each.severity is Severity.ERROR for each in found):
        return Worked(objects=merge.objects, doing=doing), found
    comes, _goes = merge.definitions(ground.configuration)
    settings = {**ground.configuration.settings, **{at: each for at, each in comes.items() if each}}
    worked = worked_order(ground, _order(merge, doing, selection), Configuration(settings))
    return worked, (*found, *worked.objections)


def _order(merge: Merge, doing: Doing, selection: Selection | None) -> LinkOrder:
    keys = tuple(key for label in merge.labels for key in merge.keys(label))
    chosen = Associated() if selection is None else selection
    if isinstance(chosen, Associated):
        chosen = replace(chosen, carrying=keys)
    return LinkOrder(
        from_object=merge.objects[0],
        to_object=merge.objects[1],
        doing=doing,
        selection=chosen,
        adds=(merge.into.name,),
        removes=tuple(label.name for label in merge.labels),
    )


def _counted(merge: Merge, worked: Worked) -> Relabelled:
    if worked.net is None:
        return Relabelled(labels={}, several=0, links_before=0, links_after=0)
    return count_relabelled(
        worked.net,
        {label.name: merge.keys(label) for label in merge.labels},
        merge.keys(merge.into),
    )


def _label(ground: LinkGround, address: Address) -> AssociationLabel:
    present = ground.configuration.get(address)
    if not isinstance(present, AssociationLabel):
        raise Problem(NOT_A_LABEL, name=address.path[-1])
    return present
