"""The configuration of a portal, as far as its API tells it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.bindings import Bindings, Ids
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import KIND as PIPELINES
from crmadmin.core.configuration.property_options import KIND as OPTIONS
from crmadmin.core.configuration.stages import KIND as STAGES
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading import (
    association_labels,
    association_limits,
    pipelines,
    property_options,
)
from crmadmin.core.reading.told import Told

UNKNOWN = Bindings()

FAMILIES = (
    "schema",
    association_labels.TYPES,
    association_limits.CONFIGURATIONS,
    property_options.PROPERTIES,
    pipelines.PIPELINES,
)
"""The families of documents that settings are read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """Settings that were read, and the ids that the portal gave them.

    ``families`` names the kinds of settings of which anything was told: of those the reading is
    whole, and a setting that is not in it is not in the portal.
    """

    configuration: Configuration
    bindings: Bindings
    families: frozenset[str] = field(default_factory=frozenset)


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
    )
    families: set[str] = set()
    if told.has(association_labels.TYPES):
        families |= {LABELS, LIMITS}  # a portal without any limit tells an empty list of them
    if told.has(property_options.PROPERTIES):
        families.add(OPTIONS)
    if told.has(pipelines.PIPELINES):
        families |= {PIPELINES, STAGES}
    return ReadSettings(
        configuration=Configuration.of(settings),
        bindings=bindings,
        families=frozenset(families),
    )
