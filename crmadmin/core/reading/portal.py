"""The configuration of a portal, as far as its API tells it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.bindings import Bindings, Ids
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipeline_rules import KIND as RULES
from crmadmin.core.configuration.pipelines import KIND as PIPELINES
from crmadmin.core.configuration.property_options import KIND as OPTIONS
from crmadmin.core.configuration.stage_permissions import KIND as PERMISSIONS
from crmadmin.core.configuration.stages import KIND as STAGES
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading import (
    association_labels,
    association_limits,
    pipeline_rules,
    pipelines,
    property_options,
)
from crmadmin.core.reading.told import Told

UNKNOWN = Bindings()

_ONE_BY_ONE = frozenset({RULES, PERMISSIONS})

FAMILIES = (
    "schema",
    association_labels.TYPES,
    association_limits.CONFIGURATIONS,
    property_options.PROPERTIES,
    pipelines.PIPELINES,
    pipeline_rules.RULES,
    pipeline_rules.PERMISSIONS,
)
"""The families of documents that settings are read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """Settings that were read, and the ids that the portal gave them.

    ``families`` names the kinds of settings of which anything was told: of those the reading is
    whole, and a setting that is not in it is not in the portal. ``told`` are the addresses of
    kinds that a portal tells one by one, and may refuse for one pipeline and not for another.
    """

    configuration: Configuration
    bindings: Bindings
    families: frozenset[str] = field(default_factory=frozenset)
    told: frozenset[Address] = field(default_factory=frozenset)

    def tells(self, address: Address) -> bool:
        """Tell whether what is not read at an address is not in the portal either."""
        if address.kind in _ONE_BY_ONE:
            return address in self.told or self._has_no_pipeline(address)
        return address.kind in self.families

    def _has_no_pipeline(self, address: Address) -> bool:
        """Tell whether the pipeline of an address is known to be gone, and all that is its."""
        pipeline = Address(PIPELINES, address.path)
        return PIPELINES in self.families and pipeline not in self.configuration.settings


def read_settings(documents: Iterable[AccountDocument], known: Bindings = UNKNOWN) -> ReadSettings:
    """Read every setting that a portal's documents tell.

    ``known`` are the ids of settings that were read or made before.
    """
    told = Told(documents)
    labels = dict(association_labels.read(told, known))
    ids: dict[Address, Ids] = {label.address: of_label for label, of_label in labels.items()}
    bindings = Bindings(ids)
    settings: tuple[Setting, ...] = (
        *labels,
        *association_limits.read(told, bindings),
        *property_options.read(told),
        *pipelines.read(told),
        *pipeline_rules.read(told),
    )
    families: set[str] = set()
    if told.has(association_labels.TYPES):
        families |= {LABELS, LIMITS}  # a portal without any limit tells an empty list of them
    if told.has(property_options.PROPERTIES):
        families.add(OPTIONS)
    if told.has(pipelines.PIPELINES):
        families |= {PIPELINES, STAGES}
    one_by_one = frozenset(pipeline_rules.told_of(told))
    families |= {address.kind for address in one_by_one}
    return ReadSettings(
        configuration=Configuration.of(settings),
        bindings=bindings,
        families=frozenset(families),
        told=one_by_one,
    )
