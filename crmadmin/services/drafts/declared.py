"""How HubSpot is set where no API tells: declared in the base, beside what is drafted.

What the draft changes cannot be declared at the same time: whether the change is still to be
made would be anybody's guess.
"""

from collections.abc import Sequence

from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration import pipeline_rules, stage_permissions
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting, stated
from crmadmin.core.configuration.kinds import KINDS, Channel
from crmadmin.core.definitions import System
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.pipelines.judging import objections_to
from crmadmin.errors import Problem
from crmadmin.errors.lead_settings import DECLARED_WHILE_DRAFTED, READ_FROM_PORTAL
from crmadmin.services.drafts.ground import Ground, Warnings, told
from crmadmin.services.drafts.pipelines import facts_of
from crmadmin.services.refreshing import move_base
from crmadmin.store.configurations import read_base
from crmadmin.store.documents import read_documents
from crmadmin.store.drafts import read_draft

_TOLD_BY_TIER = {
    pipeline_rules.KIND: "pipeline_rules",
    stage_permissions.KIND: "stage_permissions",
}
"""Kinds that a portal tells only where scope and tier allow, and the documents that do."""


def declare(ground: Ground, setting: Setting) -> Warnings:
    """Say how HubSpot is set now; what would stand against an edit is only a warning here."""
    address = setting.address
    _check(ground, address)
    base = ground.draft.base
    after = base.replaced(address, stated(setting))
    found = objections_to((base, base, after), (address,), facts_of(ground, {address: setting}))
    if not setting.references() <= base.settings.keys():
        raise told(next(each for each in found if each.severity is Severity.ERROR))
    move_base(ground.connection, after)
    return found


def declare_all(ground: Ground, settings: Sequence[Setting]) -> Warnings:
    """Say of several settings how HubSpot is set now: all of them, or none."""
    found: list[Objection] = []
    for setting in settings:
        found += declare(Ground(connection=ground.connection, draft=_draft(ground)), setting)
    return tuple(found)


def _draft(ground: Ground) -> Draft:
    """Read the draft as it stands on what was declared meanwhile."""
    return read_draft(ground.connection, read_base(ground.connection))


def undeclare(ground: Ground, address: Address) -> None:
    """Say that it is not known how HubSpot is set."""
    _check(ground, address)
    move_base(ground.connection, ground.draft.base.replaced(address, None))


def _check(ground: Ground, address: Address) -> None:
    if not _is_declared(ground, address):
        raise Problem(READ_FROM_PORTAL)
    if any(change.address == address for change in ground.draft.changes()):
        raise Problem(DECLARED_WHILE_DRAFTED)


def _is_declared(ground: Ground, address: Address) -> bool:
    """Tell whether a person says how it is: no API tells it, or not to this token."""
    if KINDS[address.kind].channel is not Channel.API:
        return True
    family = _TOLD_BY_TIER.get(address.kind)
    if family is None:
        return False
    object_name, pipeline_id = address.path
    return not any(
        (document.scope, document.document_id) == (object_name, pipeline_id)
        for document in read_documents(ground.connection, System.HUBSPOT, family)
    )
