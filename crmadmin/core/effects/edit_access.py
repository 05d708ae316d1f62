"""What edit access of stages is to the owners of the records in them (domain/leads.md §4, §5)."""

from collections.abc import Iterable
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.leads.edit_access import admits
from crmadmin.core.leads.exemption import standing_of
from crmadmin.core.leads.people import People
from crmadmin.core.plans.subjects import new_of, old_of

BY_HAND = "CRM_UI"
"""The source of what an owner does in the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Records of one owner in one stage; ``user_id`` is the owner's, empty for nobody."""

    stage_id: str
    user_id: str
    count: int = 1


def edit_lost(change: Change, held: Iterable[Held], people: People) -> tuple[Held, ...]:
    """Give those records whose owners may edit them before a change of edit access, not after it.

    Whom no rule binds always may, and of an owner who is nobody's user nothing is said.
    """
    before, after = _access(old_of(change)), _access(new_of(change))
    return tuple(
        each
        for each in held
        if standing_of(BY_HAND, each.user_id, people).is_bound
        and admits(before.get(each.stage_id), each.user_id, people)
        and not admits(after.get(each.stage_id), each.user_id, people)
    )


def _access(setting: object) -> dict[str, StageAccess]:
    restricted = setting.restricted if isinstance(setting, StagePermissions) else ()
    return {each.stage_id: each for each in restricted}
