"""Which of the settings that a portal tells is the one that a step has just made."""

from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings, Ids
from crmadmin.core.plans.plan import Step
from crmadmin.core.reading.portal import ReadSettings


def recognised(step: Step, read: ReadSettings, known: Bindings) -> Bindings:
    """Give ``known`` with the ids of the labels that the step made, as far as they are there.

    Schemas name a label only minutes later (domain/hubspot-api.md §5.3); until then it is the one
    whose texts it has: no two labels of a pair have the same.
    """
    for change in step.changes:
        if not isinstance(change, Create) or not isinstance(change.new, AssociationLabel):
            continue
        if change.address in read.bindings.ids:
            known = known.bound(change.address, read.bindings.ids[change.address])
        elif ids := _by_texts(change.new, read, known):
            known = known.bound(change.address, ids)
    return known


def _by_texts(wanted: AssociationLabel, read: ReadSettings, known: Bindings) -> Ids | None:
    there, back = wanted.texts
    for label in read.configuration.each(AssociationLabel):
        of_pair = (label.from_object, label.to_object) == (wanted.from_object, wanted.to_object)
        if not of_pair or label.address in known.ids:
            continue
        ids = read.bindings.ids[label.address]
        if label.texts == (there, back):
            return ids
        if label.texts == (back, there) and wanted.from_object == wanted.to_object:
            return {FORWARD: ids[INVERSE], INVERSE: ids[FORWARD]}
    return None
