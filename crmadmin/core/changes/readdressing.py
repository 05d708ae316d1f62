"""Labels whose internal name became known, and what refers to them, under their new addresses.

A portal tells the name of a label some minutes late, and files do not tell it at all
(domain/associations.md §1): until then a label has a name that was made of its text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crmadmin.core.associations.links import TURNED, LinkKey, is_label, label_name
from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting

Renames = Mapping[Address, Address]
"""The new address of labels by their old one."""


def readdressed_setting(setting: Setting, renames: Renames) -> Setting:
    """Give a setting with the labels that it is or refers to under their new addresses."""
    if isinstance(setting, AssociationLabel) and setting.address in renames:
        return replace(setting, name=renames[setting.address].path[-1])
    if isinstance(setting, AssociationLimit) and setting.label is not None:
        return replace(setting, label=renames.get(setting.label, setting.label))
    if isinstance(setting, AssociationEdit):
        names = renamed_keys(setting, renames)
        return replace(
            setting,
            adds=tuple(names.get(key, key) for key in setting.adds),
            removes=tuple(names.get(key, key) for key in setting.removes),
        )
    return setting


def renamed_keys(edit: AssociationEdit, renames: Renames) -> Mapping[LinkKey, LinkKey]:
    """Give the new names of those keys of an edit of records that are readdressed labels."""
    found: dict[LinkKey, LinkKey] = {}
    for key in filter(is_label, (*edit.adds, *edit.removes)):
        old = Address(LABELS, (edit.from_object, edit.to_object, label_name(key)))
        if old in renames:
            turned = TURNED if key.startswith(TURNED) else ""
            found[key] = turned + renames[old].path[-1]
    return found


def association_edits(edits: Iterable[Edit]) -> Mapping[str, AssociationEdit]:
    """Give the edits of records that edits of a draft hold, undone ones included, by their id."""
    settings = (each for edit in edits for part in edit.parts for each in (part.before, part.after))
    return {each.edit_id: each for each in settings if isinstance(each, AssociationEdit)}


def redigested_edit(edit: Edit, digests: Mapping[str, str]) -> Edit:
    """Give an edit whose edits of records have the digests that became of their rows, by id."""
    return replace(
        edit,
        parts=tuple(
            replace(
                part,
                before=_redigested(part.before, digests),
                after=_redigested(part.after, digests),
            )
            for part in edit.parts
        ),
    )


def readdressed_configuration(configuration: Configuration, renames: Renames) -> Configuration:
    """Give a configuration with labels under their new addresses, in the same order."""
    return Configuration.of(
        readdressed_setting(setting, renames) for setting in configuration.settings.values()
    )


def readdressed_edit(edit: Edit, renames: Renames) -> Edit:
    """Give an edit with its addresses and values under their new addresses."""
    return replace(edit, parts=tuple(_readdressed_part(part, renames) for part in edit.parts))


def _readdressed_part(part: Replacement, renames: Renames) -> Replacement:
    before = None if part.before is None else readdressed_setting(part.before, renames)
    after = None if part.after is None else readdressed_setting(part.after, renames)
    known = after or before
    address = part.address if known is None else known.address
    return Replacement(address=address, before=before, after=after)


def _redigested(setting: Setting | None, digests: Mapping[str, str]) -> Setting | None:
    if isinstance(setting, AssociationEdit) and setting.edit_id in digests:
        return replace(setting, digest=digests[setting.edit_id])
    return setting
