"""Whom a restricted stage admits (domain/hubspot-api.md §3.7)."""

from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.leads.people import People


def admits(access: StageAccess | None, user_id: str, people: People) -> bool:
    """Tell whether a user may edit records in a stage; None is an open one.

    Named users, members of named teams, and super admins where they are ticked. Whoever no rule
    binds is asked first (:mod:`crmadmin.core.leads.exemption`).
    """
    if access is None or user_id in access.users:
        return True
    if access.super_admins and people.is_super_admin(user_id):
        return True
    return not people.teams_of(user_id).isdisjoint(access.teams)


def admitted(access: StageAccess, people: People) -> frozenset[str]:
    """Give the ids of all known users whom a restricted stage admits."""
    return frozenset(each for each in people.users if admits(access, each, people))


def shut_stages(permissions: StagePermissions) -> tuple[StageAccess, ...]:
    """Give the restricted stages that name nobody at all."""
    return tuple(
        each
        for each in permissions.restricted
        if not each.teams and not each.users and not each.super_admins
    )
