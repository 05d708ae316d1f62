"""What every portal and org has: names, types and labels of standard properties."""

from crmadmin.exchange.standard.lookup import (
    french_labels,
    labels_of_choices,
    own_id_labels,
    standard_by_label,
    standard_by_name,
)

__all__ = [
    "french_labels",
    "labels_of_choices",
    "own_id_labels",
    "standard_by_label",
    "standard_by_name",
]
