"""How a record stands to the other system, in a sentence."""

from crmadmin.core.definitions import System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.ui.i18n import Texts


class PairingWords(Texts):
    """The texts of this module."""


def pairing_words(state: PairState | None, system: System) -> str:
    """Say how a record of ``system`` stands to the other system."""
    return _sentences(system)[state]


def pairing_look(state: PairState | None) -> tuple[str, str]:
    """Give the icon and the colour of a state."""
    match state:
        case None | PairState.LINKED:
            return "link", "create"
        case PairState.MATCHED:
            return "arrows-left-right", "update"
        case PairState.HUBSPOT_ONLY | PairState.SALESFORCE_ONLY:
            return "plus-circle", "create"
        case PairState.SALESFORCE_NO_EMAIL | PairState.NOT_CHOSEN:
            return "prohibit", "excluded"
        case _:
            return "warning", "blocked"


def _sentences(system: System) -> dict[PairState | None, str]:
    here = system is System.HUBSPOT
    return {
        None: PairingWords.tr("Linked by its Salesforce ID; the pairing has not been computed."),
        PairState.LINKED: PairingWords.tr("Linked: the sync keeps both records together."),
        PairState.LINK_MISSING: PairingWords.tr(
            "Broken link: the Salesforce record it points at is not in the files."
        ),
        PairState.LINK_DELETED: PairingWords.tr(
            "Broken link: the Salesforce record it points at is deleted."
        ),
        PairState.MATCHED: PairingWords.tr(
            "Matched, not linked yet: the first match would link both records."
        ),
        PairState.HUBSPOT_ONLY: PairingWords.tr(
            "Only in HubSpot: the first match may create it in Salesforce."
        ),
        PairState.HUBSPOT_DUPLICATE_EMAIL: PairingWords.tr(
            "Not matched: several HubSpot contacts have this e-mail address."
        ),
        PairState.LINKED_ELSEWHERE: PairingWords.tr(
            "Not matched: the Salesforce record of this e-mail address is linked to another "
            "HubSpot contact."
        ),
        PairState.SEVERAL_ACCOUNTS: PairingWords.tr(
            "Not matched: its contacts lead to several Salesforce accounts."
        ),
        PairState.ACCOUNT_CLAIMED_TWICE: PairingWords.tr(
            "Not matched: another company leads to the same Salesforce account."
        ),
        PairState.SALESFORCE_ONLY: PairingWords.tr(
            "Only in Salesforce: the sync may create it in HubSpot."
        ),
        PairState.SALESFORCE_NO_EMAIL: PairingWords.tr(
            "Excluded: without an e-mail address it cannot be matched."
        ),
        PairState.SALESFORCE_DUPLICATE_EMAIL: PairingWords.tr(
            "Not matched: several HubSpot contacts have its e-mail address."
        ),
        PairState.NOT_CHOSEN: PairingWords.tr(
            "Excluded: another Salesforce record of this e-mail address was chosen."
        )
        if not here
        else PairingWords.tr("Excluded: it is paired with another Salesforce record."),
    }
