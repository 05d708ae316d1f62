"""The page's banner: one thing that stands between the figures and the truth."""

from collections.abc import Callable

from crmadmin.core.definitions import System
from crmadmin.services.mapping_sheet import MappingSheet
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name
from crmadmin.ui.widgets.banner import Banner, Weight


class SyncMissing(Texts):
    """The texts of this module."""


def tell_missing(banner: Banner, sheet: MappingSheet, do: Callable[[str], None]) -> None:
    """Say that one side or every mapping is missing, or the sync is off; hide where nothing is so.

    ``do`` takes the id of an action.
    """
    absent = next((system for system in System if not sheet.knows(system)), None)
    if absent is not None:
        text = {
            System.HUBSPOT: SyncMissing.tr(
                "HubSpot’s %1 are not in this workspace, so there is nothing to compare with."
            ),
            System.SALESFORCE: SyncMissing.tr(
                "The Salesforce records of %1 are not in this workspace, so there is nothing to "
                "compare with."
            ),
        }[absent]
        banner.say(
            Weight.WARNING,
            fill(text, object_name(System.HUBSPOT, sheet.object)),
            action="" if sheet.read_only else SyncMissing.tr("Import files…"),
            run=lambda: do("file.import"),
        )
    elif not sheet.lines:
        banner.say(
            Weight.INFORMATION,
            SyncMissing.tr(
                "HubSpot lets nobody read its field mappings. crmadmin proposes them from the "
                "linked records, each with its evidence."
            ),
            action="" if sheet.read_only else SyncMissing.tr("Propose the mappings"),
            run=lambda: do("sync.propose"),
        )
    elif not sheet.is_synced:
        banner.say(
            Weight.INFORMATION,
            SyncMissing.tr(
                "The sync of this object with Salesforce is off: its figures say what would "
                "happen if it were on."
            ),
            action="" if sheet.read_only else SyncMissing.tr("Switch on…"),
            run=lambda: do("sync.settings_edit"),
        )
    else:
        banner.hide()
