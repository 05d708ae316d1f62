"""Calls about the account's users, their roles and teams (domain/hubspot-api.md §3.9)."""

from flask import Response, jsonify, request

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import limit_asked, not_found, page_of
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.present import the_state

FAMILY = Family("users", __name__)
_READ = (("settings.users.read", "crm.objects.users.read"),)


def _paths(tail: str = "") -> tuple[str, str]:
    """Give the newest dated path, which is older than the others' (§1), and the legacy one."""
    return f"/settings/users/2026-03{tail}", f"/settings/v3/users{tail}"


@FAMILY.call("GET", *_paths(), needs=_READ)
def list_users() -> Response:
    """Answer with a page of users."""
    found = the_state().documents(kinds.USER)
    limit = limit_asked(default=100, most=100)
    return page_of(found, limit=limit, after=request.args.get("after"))


@FAMILY.call("GET", *_paths("/<user_id>"), needs=_READ)
def get_user(user_id: str) -> Response:
    """Answer with one user, by id or by e-mail address."""
    field = "email" if request.args.get("idProperty", "USER_ID") == "EMAIL" else "id"
    for user in the_state().documents(kinds.USER):
        if str(user.get(field, "")).lower() == user_id.lower():
            return jsonify(user)
    raise not_found(f"User {user_id} does not exist")


@FAMILY.call("GET", *_paths("/roles"), needs=_READ)
def list_roles() -> Response:
    """Answer with all roles."""
    return jsonify({"results": the_state().documents(kinds.ROLE)})


@FAMILY.call("GET", *_paths("/teams"), needs=("settings.users.teams.read",))
def list_teams() -> Response:
    """Answer with all teams."""
    return jsonify({"results": the_state().documents(kinds.TEAM)})
