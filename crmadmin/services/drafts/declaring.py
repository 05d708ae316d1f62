"""The edit that brings the portal to what a configuration file declares."""

from collections.abc import Iterator

from crmadmin.core.associations.labels import new_label_objections, text_objections
from crmadmin.core.associations.limits import limit_objections
from crmadmin.core.changes.declaration import Declaration, Part, edits_for, part_of
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import KIND as OPTIONS
from crmadmin.core.objections import Objection
from crmadmin.core.properties.options import options_objections, options_of
from crmadmin.services.drafts import pipelines
from crmadmin.services.drafts.ground import Edited, Ground, allowed
from crmadmin.services.drafts.options import editable_objections


def declare(ground: Ground, declaration: Declaration) -> Edited:
    """Draft what is declared, in one edit; Problem if HubSpot would refuse it.

    Judged is the whole as it shall be: labels may swap texts, and limits come with their labels.
    """
    wanted = edits_for(declaration, ground.configuration)
    draft = ground.edited(wanted)
    configuration = draft.configuration()
    objections: list[Objection] = []
    for setting in wanted.values():
        if setting is not None:
            objections += _against(ground, configuration, setting)
    for limit in configuration.each(AssociationLimit):
        if limit.label is not None and limit.label in wanted and limit.address not in wanted:
            objections += _against(ground, configuration, limit)
    parts = {part_of(setting) for setting in wanted.values() if setting is not None}
    for part in sorted(part for part in parts if part is not None and part.kind == OPTIONS):
        objections += _against_options(ground, configuration, part)
    objections += pipelines.objections(ground, wanted)
    return draft, allowed(objections)


def _against(ground: Ground, configuration: Configuration, setting: Setting) -> Iterator[Objection]:
    if isinstance(setting, AssociationLabel):
        if ground.configuration.get(setting.address) is not None:
            yield from text_objections(configuration, setting)
            return
        most = ground.allowances.most_labels(setting.from_object, setting.to_object)
        others = configuration.replaced(setting.address, None)
        yield from new_label_objections(others, setting, most)
    elif isinstance(setting, AssociationLimit):
        yield from limit_objections(configuration, setting, ground.allowances)


def _against_options(
    ground: Ground, configuration: Configuration, part: Part
) -> Iterator[Objection]:
    yield from editable_objections(ground, *part.path)
    yield from options_objections(options_of(configuration, *part.path))
