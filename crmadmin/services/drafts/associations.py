"""Edits of association labels and of limits."""

from dataclasses import replace

from crmadmin.core.associations.labels import (
    new_label_objections,
    proposed_name,
    text_objections,
)
from crmadmin.core.associations.limits import limit_objections
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.objections import Objection
from crmadmin.core.reading.association_labels import in_order
from crmadmin.errors import Problem
from crmadmin.errors.associations import NOT_A_LABEL, NOT_A_LIMIT
from crmadmin.services.drafts.ground import Edited, Ground, allowed


def new_label(
    configuration: Configuration,
    objects: tuple[str, str],
    label: str,
    inverse_label: str | None,
    name: str,
) -> AssociationLabel:
    """Give the label that these texts make, its objects in the order of addresses.

    ``label`` is read from the first object to the second. Two equal texts are one label that
    reads the same both ways. Without a name one is made of the text.
    """
    one, other = in_order(*objects)
    there, back = label.strip(), label.strip() if inverse_label is None else inverse_label.strip()
    if one != objects[0]:
        there, back = back, there
    return AssociationLabel(
        from_object=one,
        to_object=other,
        name=name.strip() or proposed_name(label, configuration),
        label=there,
        inverse_label=back,
    )


def label_objections(ground: Ground, label: AssociationLabel) -> tuple[Objection, ...]:
    """Say what stands against a label, new or renamed."""
    if ground.configuration.get(label.address) is not None:
        return text_objections(ground.configuration, label)
    most = ground.allowances.most_labels(label.from_object, label.to_object)
    return new_label_objections(ground.configuration, label, most)


def create_label(ground: Ground, label: AssociationLabel) -> Edited:
    """Add a label."""
    most = ground.allowances.most_labels(label.from_object, label.to_object)
    objections = new_label_objections(ground.configuration, label, most)
    return ground.edited({label.address: label}), allowed(objections)


def rename_label(ground: Ground, address: Address, label: str, inverse_label: str | None) -> Edited:
    """Give a label other texts; its internal name stays."""
    there = label.strip()
    back = None if inverse_label is None else inverse_label.strip()
    renamed = replace(_label(ground, address), label=there, inverse_label=back)
    objections = text_objections(ground.configuration, renamed)
    return ground.edited({address: renamed}), allowed(objections)


def delete_label(ground: Ground, address: Address) -> Edited:
    """Delete a label, and its limits with it."""
    _label(ground, address)
    wanted: dict[Address, Setting | None] = {
        limit.address: None
        for limit in ground.configuration.each(AssociationLimit)
        if limit.label == address
    }
    return ground.edited({**wanted, address: None}), ()


def set_limit(ground: Ground, limit: AssociationLimit) -> Edited:
    """Set a limit, or change it."""
    objections = limit_objections(ground.configuration, limit, ground.allowances)
    return ground.edited({limit.address: limit}), allowed(objections)


def remove_limit(ground: Ground, address: Address) -> Edited:
    """Take a limit away: any number of records may be associated again."""
    if not isinstance(ground.configuration.get(address), AssociationLimit):
        raise Problem(NOT_A_LIMIT, address=address)
    return ground.edited({address: None}), ()


def _label(ground: Ground, address: Address) -> AssociationLabel:
    present = ground.configuration.get(address)
    if not isinstance(present, AssociationLabel):
        raise Problem(NOT_A_LABEL, name=address.path[-1])
    return present
