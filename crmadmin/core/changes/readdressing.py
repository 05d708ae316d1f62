"""Labels whose internal name became known, and what refers to them, under their new addresses.

A portal tells the name of a label some minutes late, and files do not tell it at all
(domain/associations.md §1): until then a label has a name that was made of its text.
"""

from collections.abc import Mapping
from dataclasses import replace

from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.configuration.address import Address
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
    return setting


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
