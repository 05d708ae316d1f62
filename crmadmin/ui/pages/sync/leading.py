"""From the Sync page to the records on their own page."""

from PySide6.QtCore import QObject, Slot

from crmadmin.core.definitions import System
from crmadmin.core.sync.effects import Effect
from crmadmin.services.effect_rows import NamedEffect
from crmadmin.ui.navigation import Navigation, Place


class Leading(QObject):
    """Lead to the records of effects."""

    def __init__(self, navigation: Navigation) -> None:
        super().__init__()
        self._navigation = navigation

    @Slot(object, bool)
    def to_record(self, effect: Effect, in_hubspot: bool) -> None:  # noqa: FBT001 - a slot
        """Lead to a record of an effect, to the other one where that is the only one."""
        hubspot = (System.HUBSPOT, effect.object, effect.hubspot_id)
        salesforce = (System.SALESFORCE, effect.salesforce_object, effect.salesforce_id)
        subject = hubspot if in_hubspot and effect.hubspot_id else salesforce
        self._navigation.go(Place("records", subject))

    @Slot(object)
    def to_effect(self, row: NamedEffect) -> None:
        """Lead to the HubSpot record of an effect that is listed."""
        self.to_record(row.effect, in_hubspot=True)
