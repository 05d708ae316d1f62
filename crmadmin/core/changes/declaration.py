"""What a file declares: settings, and of which parts of a configuration it tells all."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration import (
    association_labels,
    association_limits,
    property_options,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.properties.options import arranged, options_of
from crmadmin.core.reading.association_labels import in_order

Part = Address
"""A part of a configuration: all settings whose address begins so.

``association_labels/contacts/companies`` are the labels of a pair, ``association_limits/…`` its
limits in both directions, ``property_options/contacts/hs_lead_status`` the options of a property.
"""

_PARTED = frozenset({association_labels.KIND, association_limits.KIND, property_options.KIND})
_DEPTH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """Settings that are declared, and the ``whole`` parts: what else is there shall go."""

    configuration: Configuration
    whole: frozenset[Part] = field(default_factory=frozenset)

    def of(self, part: Part) -> tuple[Setting, ...]:
        """Give what is declared of a part, options in their order."""
        if part.kind == property_options.KIND:
            return options_of(self.configuration, *part.path)
        return tuple(each for each in self.configuration.settings.values() if part_of(each) == part)


def part_of(setting: Setting) -> Part | None:
    """Name the part that a setting belongs to; None for kinds that have no parts."""
    address = setting.address
    if address.kind not in _PARTED:
        return None
    path = address.path[:_DEPTH]
    if isinstance(setting, AssociationLimit) and setting.label is not None:
        path = setting.label.path[:_DEPTH]
    elif isinstance(setting, AssociationLimit):
        path = in_order(*path)
    return Part(address.kind, path)


def parts_of(configurations: Iterable[Configuration]) -> frozenset[Part]:
    """Name the parts of which some configuration holds anything."""
    found = (
        part_of(setting)
        for configuration in configurations
        for setting in configuration.settings.values()
    )
    return frozenset(part for part in found if part is not None)


def edits_for(declaration: Declaration, present: Configuration) -> Mapping[Address, Setting | None]:
    """Give what makes a configuration say what is declared of the whole parts.

    What is in a part and not declared goes, limits on labels that go as well. Options keep their
    positions where their order is the declared one.
    """
    wanted: dict[Address, Setting | None] = {
        address: None
        for address, setting in present.settings.items()
        if part_of(setting) in declaration.whole
    }
    for part in declaration.whole:
        for setting in _arranged(declaration, part, present):
            wanted[setting.address] = setting
    for limit in present.each(AssociationLimit):
        if limit.label is not None and limit.label in wanted and wanted[limit.label] is None:
            wanted.setdefault(limit.address, None)
    return {
        address: setting for address, setting in wanted.items() if present.get(address) != setting
    }


def _arranged(declaration: Declaration, part: Part, present: Configuration) -> Iterator[Setting]:
    declared = declaration.of(part)
    if part.kind != property_options.KIND:
        yield from declared
        return
    options = [each for each in declared if isinstance(each, PropertyOption)]
    yield from arranged(options_of(present, *part.path), options)
