"""What pairs carry, in the words of their labels."""

from collections.abc import Mapping

from crmadmin.core.associations.links import TURNED, Carried
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.labels import Labelling

Labels = Mapping[str, AssociationLabel]
"""The labels of two objects by their internal names."""


def labelling_of(carried: Carried | None, labels: Labels) -> Labelling | None:
    """Give the texts of the labels that a pair carries, in the order of ``labels``.

    What is no label of theirs has no text. None for a pair that is not associated.
    """
    if carried is None:
        return None
    texts = [
        texts
        for name, label in labels.items()
        for key, texts in ((name, label.texts), (TURNED + name, label.texts[::-1]))
        if key in carried
    ]
    return Labelling(
        there=tuple(dict.fromkeys(there for there, _back in texts)),
        back=tuple(dict.fromkeys(back for _there, back in texts)),
    )
