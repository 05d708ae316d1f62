"""What calls are made of besides the settings: ids of objects, of settings, of the portal."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.associations.limits import Allowances
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.plans.denials import Denied
from crmadmin.core.plans.plan import Created
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.core.reading.association_labels import OWN

HUBSPOTS = "HUBSPOT_DEFINED"
"""The category of association types that every portal has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a portal gave ids to, as far as the workspace knows.

    ``type_ids`` are those of objects, custom ones included; ``categories`` those of association
    types by direction and id, where a portal told them (domain/hubspot-api.md §3.3), ``allowances``
    what its subscription allows; ``denied`` are kinds of settings, by kind and object, that this
    connection cannot push. Links of manual steps need ``ui_host`` and ``account_id``; both may be
    empty.
    """

    bindings: Bindings = field(default_factory=Bindings)
    allowances: Allowances = field(default_factory=Allowances)
    type_ids: Mapping[str, str] = field(default_factory=lambda: TYPE_IDS)
    categories: Mapping[tuple[str, str, int], str] = field(default_factory=dict)
    denied: Mapping[tuple[str, str], Denied] = field(default_factory=dict)
    ui_host: str = ""
    account_id: str = ""

    def type_id(self, name: str) -> str:
        """Give the id that paths take for an object; its name where no schema told it."""
        return self.type_ids.get(name, name)

    def id_of(self, address: Address, end: str) -> int | Created:
        """Give the id of one end of a setting; what stands for it where there is none yet."""
        known = self.bindings.get(address, end)
        return Created(address=address, end=end) if known is None else known

    def category(self, from_object: str, to_object: str, type_id: int) -> str:
        """Give the category of a type that is no label.

        With a custom object even the unlabelled type is the portal's own
        (domain/associations.md §1).
        """
        told = self.categories.get((from_object, to_object, type_id))
        is_standard = {from_object, to_object} <= TYPE_IDS.keys()
        return told or (HUBSPOTS if is_standard else OWN)
