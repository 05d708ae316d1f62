"""What happens to a whole record and why, by its reason (domain/sync-decisions.md D5–D16)."""

from crmadmin.core.definitions import COMPANIES
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import REQUIRED_REASON, Outcome
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.wording.objects import hubspot_record, salesforce_record


class SyncRecords(Texts):
    """The texts of this module."""


def record_reason(reason: str) -> str:
    """Name the reason of an effect on a whole record, for a table."""
    return {
        "GATE/NO_EMAIL": SyncRecords.tr("no e-mail address"),
        "GATE/NOT_IN_LIST": SyncRecords.tr("not in the inclusion list"),
        "CREATE/CREATE_IN_SF": SyncRecords.tr("no Salesforce record yet"),
        "CREATE/CREATE_IN_HS": SyncRecords.tr("no HubSpot record yet"),
        "LINK/SF_RECORD_MISSING": SyncRecords.tr("linked record not found"),
        "LINK/SF_RECORD_DELETED": SyncRecords.tr("linked record deleted"),
        "MATCH/HS_DUPLICATE_EMAIL": SyncRecords.tr("several HubSpot contacts with this e-mail"),
        "MATCH/SF_RECORD_LINKED_ELSEWHERE": SyncRecords.tr("Salesforce record linked elsewhere"),
        "MATCH/SEVERAL_ACCOUNTS": SyncRecords.tr("several Accounts possible"),
        "MATCH/ACCOUNT_CLAIMED_TWICE": SyncRecords.tr("Account claimed by two companies"),
        "MATCH/NOT_CHOSEN": SyncRecords.tr("another record with this e-mail was matched"),
        REQUIRED_REASON: SyncRecords.tr("required field without a value"),
    }.get(reason, reason)


def record_sentence(effect: Effect, inclusion_list: str | None) -> str:
    """Say what happens to a whole record and why."""
    kind = effect.reason.partition("/")[0]
    match kind:
        case "GATE":
            text = _gate(effect)
        case "CREATE":
            text = _created(effect)
        case "LINK":
            text = _broken(effect)
        case "MATCH":
            text = _unmatched(effect)
        case _:
            return required_sentence(effect)
    return fill(text, _ours(effect), _theirs(effect), inclusion_list or "", _creates(effect))


def _creates(effect: Effect) -> str:
    if effect.outcome is Outcome.CREATE_IN_HUBSPOT:
        return hubspot_record(effect.object)
    return salesforce_record(effect.salesforce_object)


def _gate(effect: Effect) -> str:
    if effect.reason == "GATE/NOT_IN_LIST":
        if effect.object == COMPANIES:
            return SyncRecords.tr(
                "None of the contacts of HubSpot’s %1 is in the inclusion list “%3”: no Account "
                "is created."
            )
        return SyncRecords.tr(
            "HubSpot’s %1 is not in the inclusion list “%3”: nothing passes in either direction."
        )
    if effect.hubspot_id:
        return SyncRecords.tr(
            "HubSpot’s %1 has no e-mail address, and contacts sync by e-mail only: nothing passes."
        )
    return SyncRecords.tr(
        "Salesforce’s %2 has no e-mail address, and contacts sync by e-mail only: nothing passes."
    )


def _created(effect: Effect) -> str:
    if effect.outcome is Outcome.CREATE_IN_HUBSPOT:
        return SyncRecords.tr(
            "Salesforce’s %2 has no HubSpot record: the sync creates one (%4) with every mapped "
            "value."
        )
    return SyncRecords.tr(
        "HubSpot’s %1 has no Salesforce record: the sync creates one (%4) with every mapped value."
    )


def _broken(effect: Effect) -> str:
    if effect.reason == "LINK/SF_RECORD_DELETED":
        return SyncRecords.tr(
            "HubSpot’s %1 is linked to Salesforce’s %2, which is deleted: nothing passes until "
            "the link is mended."
        )
    return SyncRecords.tr(
        "HubSpot’s %1 is linked to Salesforce’s %2, which is not among the imported records: "
        "nothing passes until the link is mended."
    )


def _unmatched(effect: Effect) -> str:
    in_hubspot = bool(effect.hubspot_id)
    return {
        ("MATCH/HS_DUPLICATE_EMAIL", True): SyncRecords.tr(
            "HubSpot’s %1 has the same e-mail as another contact: which of them matches cannot "
            "be told, so nothing passes."
        ),
        ("MATCH/HS_DUPLICATE_EMAIL", False): SyncRecords.tr(
            "Several HubSpot contacts have the e-mail of Salesforce’s %2: which of them matches "
            "cannot be told, so nothing passes."
        ),
        ("MATCH/SF_RECORD_LINKED_ELSEWHERE", True): SyncRecords.tr(
            "The Salesforce record with the e-mail of HubSpot’s %1 is already linked to another "
            "contact."
        ),
        ("MATCH/SEVERAL_ACCOUNTS", True): SyncRecords.tr(
            "The contacts of HubSpot’s %1 belong to several Accounts: which one matches cannot "
            "be told, so nothing passes."
        ),
        ("MATCH/ACCOUNT_CLAIMED_TWICE", True): SyncRecords.tr(
            "The Account that would match HubSpot’s %1 would match another company as well, so "
            "nothing passes."
        ),
        ("MATCH/NOT_CHOSEN", True): SyncRecords.tr(
            "HubSpot’s %1 has this e-mail, but is paired with another Salesforce record: "
            "Salesforce’s %2 was not chosen."
        ),
        ("MATCH/NOT_CHOSEN", False): SyncRecords.tr(
            "Another Salesforce record with the same e-mail is older: Salesforce’s %2 was not "
            "chosen."
        ),
    }[effect.reason, in_hubspot]


def required_sentence(effect: Effect) -> str:
    """Say that a creation lacks a value which Salesforce requires (D18)."""
    target = salesforce_record(effect.salesforce_object)
    if not effect.property:
        text = SyncRecords.tr(
            "Salesforce requires %1 when a record (%2) is created, and no mapping sends it: the "
            "record is not created."
        )
    elif effect.hubspot_before:
        text = SyncRecords.tr(
            "Salesforce requires %1 when a record (%2) is created, and the rule of %3 does not "
            "send HubSpot’s value “%4”: the record is not created."
        )
    else:
        text = SyncRecords.tr(
            "Salesforce requires %1 when a record (%2) is created, and %3 is blank in HubSpot: "
            "the record is not created."
        )
    return fill(text, effect.field, target, effect.property, effect.hubspot_before)


def _ours(effect: Effect) -> str:
    return f"{hubspot_record(effect.object)} {effect.hubspot_id}".strip()


def _theirs(effect: Effect) -> str:
    return f"{salesforce_record(effect.salesforce_object)} {effect.salesforce_id}".strip()
