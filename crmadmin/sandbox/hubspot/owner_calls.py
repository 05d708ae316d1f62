"""Calls about owners (domain/hubspot-api.md §3.9)."""

from flask import Response, jsonify, request

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import flag_asked, limit_asked, not_found, page_of
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.present import the_state

FAMILY = Family("owners", __name__)
_READ = ("crm.objects.owners.read",)
_LARGEST_PAGE = 500


def _paths(tail: str = "") -> tuple[str, str]:
    return f"/crm/owners/{{v}}{tail}", f"/crm/v3/owners{tail}"


@FAMILY.call("GET", *_paths(), needs=_READ)
def list_owners() -> Response:
    """Answer with a page of owners, those who left apart."""
    archived, email = flag_asked("archived"), request.args.get("email", "").lower()
    found = [
        owner
        for owner in the_state().documents(kinds.OWNER)
        if bool(owner.get("archived")) is archived
        and (not email or owner.get("email", "").lower() == email)
    ]
    limit = limit_asked(default=100, most=_LARGEST_PAGE)
    return page_of(found, limit=limit, after=request.args.get("after"))


@FAMILY.call("GET", *_paths("/<owner_id>"), needs=_READ)
def get_owner(owner_id: str) -> Response:
    """Answer with one owner, by owner id or by user id."""
    of_user = request.args.get("idProperty", "id") == "userId"
    field = "userIdIncludingInactive" if of_user else "id"
    archived = flag_asked("archived")
    for owner in the_state().documents(kinds.OWNER):
        if str(owner.get(field)) == owner_id and bool(owner.get("archived")) is archived:
            return jsonify(owner)
    raise not_found(f"Owner {owner_id} does not exist")
