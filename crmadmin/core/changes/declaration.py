"""What a file declares: settings, and of which parts of a configuration it tells all."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration import (
    association_labels,
    association_limits,
    deal_requirements,
    lead_automation,
    lead_form,
    lead_ownership,
    pipeline_rules,
    pipelines,
    property_options,
    stage_permissions,
    stage_properties,
    stage_workflows,
    stages,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines import arranging as places
from crmadmin.core.pipelines.deleting import without_pipeline, without_stage
from crmadmin.core.pipelines.objections import stages_of
from crmadmin.core.properties.options import arranged, options_of
from crmadmin.core.reading.association_labels import in_order

Part = Address
"""A part of a configuration: all settings whose address begins so.

``association_labels/contacts/companies`` are the labels of a pair, ``association_limits/…`` its
limits in both directions, ``property_options/contacts/hs_lead_status`` the options of a property,
``pipelines/leads`` the pipelines of an object, ``stages/leads/lead-pipeline-id`` the stages of one.
"""

_DEPTHS = {
    association_labels.KIND: 2,
    association_limits.KIND: 2,
    property_options.KIND: 2,
    pipelines.KIND: 1,
    stages.KIND: 2,
    pipeline_rules.KIND: 2,
    stage_permissions.KIND: 2,
    deal_requirements.KIND: 2,
    stage_properties.KIND: 2,
    stage_workflows.KIND: 2,
    lead_ownership.KIND: 1,
    lead_automation.KIND: 1,
    lead_form.KIND: 1,
}
"""How much of an address names its part: the pair, the property, the pipeline, the object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """Settings that are declared, and the ``whole`` parts: what else is there shall go."""

    configuration: Configuration
    whole: frozenset[Part] = field(default_factory=frozenset)

    def of(self, part: Part) -> tuple[Setting, ...]:
        """Give what is declared of a part, options in their order."""
        if part.kind == property_options.KIND:
            return options_of(self.configuration, *part.path)
        found = self._of(part)
        if part.kind in {pipelines.KIND, stages.KIND}:
            placed = (each for each in found if isinstance(each, Pipeline | Stage))
            return tuple(sorted(placed, key=lambda each: each.position))
        return found

    def _of(self, part: Part) -> tuple[Setting, ...]:
        return tuple(each for each in self.configuration.settings.values() if part_of(each) == part)


def part_of(setting: Setting) -> Part | None:
    """Name the part that a setting belongs to; None for kinds that have no parts."""
    address = setting.address
    depth = _DEPTHS.get(address.kind)
    if depth is None:
        return None
    path = address.path[:depth]
    if isinstance(setting, AssociationLimit) and setting.label is not None:
        path = setting.label.path[:depth]
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

    What is in a part and not declared goes, limits on labels that go as well, and what names a
    stage that goes. Options, stages and pipelines keep their positions where their order is the
    declared one.
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
    wanted |= _left_behind(declaration, wanted, present)
    return {
        address: setting for address, setting in wanted.items() if present.get(address) != setting
    }


def _left_behind(
    declaration: Declaration, wanted: Mapping[Address, Setting | None], present: Configuration
) -> Mapping[Address, Setting | None]:
    """Give what pipelines and stages that go take along, as far as it is not declared."""
    found: dict[Address, Setting | None] = {}
    left = Configuration({**present.settings})
    for address, setting in wanted.items():
        if setting is not None or present.get(address) is None:
            continue
        if address.kind == pipelines.KIND:
            along = without_pipeline(left, address, None, {})
        elif address.kind == stages.KIND:
            along = without_stage(left, address, None, {})
        else:
            continue
        for each, value in along.items():
            known = left.get(each)
            if known is not None and part_of(known) not in declaration.whole:
                found[each] = value
                left = left.replaced(each, value)
    return found


def _arranged(declaration: Declaration, part: Part, present: Configuration) -> Iterator[Setting]:
    declared = declaration.of(part)
    if part.kind == property_options.KIND:
        options = [each for each in declared if isinstance(each, PropertyOption)]
        yield from arranged(options_of(present, *part.path), options)
    elif part.kind == stages.KIND:
        own = stages_of(present, pipelines.pipeline_address(*part.path))
        yield from places.arranged(own, [each for each in declared if isinstance(each, Stage)])
    elif part.kind == pipelines.KIND:
        of_object = [each for each in present.each(Pipeline) if each.object == part.path[0]]
        wanted = [each for each in declared if isinstance(each, Pipeline)]
        yield from places.arranged(of_object, wanted)
    else:
        yield from declared
