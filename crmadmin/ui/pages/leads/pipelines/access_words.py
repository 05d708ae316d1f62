"""Who may edit in a stage, and whom the rules of a pipeline leave alone, in sentences."""

from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.leads.people import People
from crmadmin.ui.i18n import Texts, fill
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import enumerated

_FEW = 4
"""Names that are told before the rest is counted."""


class AccessWords(Texts):
    """The texts of this module."""


def access_sentence(speech: Speech, access: StageAccess | None, people: People) -> str:
    """Say who may edit records in a stage; None is everybody who else may."""
    if access is None:
        return AccessWords.tr("Everybody who may edit such records")
    names = [
        *(fill(AccessWords.tr("team %1"), people.team_name(each)) for each in access.teams),
        *map(people.user_name, access.users),
    ]
    if access.super_admins:
        names.append(AccessWords.tr("super admins"))
    if not names:
        return AccessWords.tr("Nobody is named: only those whom rules do not bind")
    return fill(AccessWords.tr("Only %1"), enumerated(speech, few(names)))


def few(names: list[str]) -> list[str]:
    """Give the first names, and how many more there are."""
    if len(names) <= _FEW + 1:
        return names
    return [*names[:_FEW], AccessWords.tr("%Ln other(s)", None, len(names) - _FEW)]


def exempt_sentences(speech: Speech, people: People) -> tuple[str, ...]:
    """Say whom the rules do not bind (domain/leads.md §5)."""
    admins = [each.display_name for each in people.users.values() if each.super_admin]
    told = AccessWords.tr("Super admins")
    if admins:
        told = fill(AccessWords.tr("Super admins: %1"), enumerated(speech, few(sorted(admins))))
    editors = AccessWords.tr("Users who may edit property settings; HubSpot does not tell who")
    if people.property_editors:
        named = sorted(map(people.user_name, people.property_editors))
        text = AccessWords.tr("Users who may edit property settings; you named %1")
        editors = fill(text, enumerated(speech, few(named)))
    return (told, editors, AccessWords.tr("Workflows, and API calls without a user"))
