"""Owners and users from a seed, and the super admin whom the sandbox's own token belongs to."""

from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.state import State
from crmadmin.sandbox.tokens import SUPER_ADMIN

Json = dict[str, Any]


def seed_people(state: State, seed: Seed) -> None:
    """Put a seed's owners into a state, and a user for each that has a user id."""
    moment = state.now()
    users = {SUPER_ADMIN: _user(SUPER_ADMIN, "admin@sandbox.example", "Sandbox", "Admin")}
    users[SUPER_ADMIN]["superAdmin"] = True
    for owner in seed.owners:
        body: Json = {
            "id": owner.owner_id,
            "email": owner.email,
            "type": owner.type,
            "firstName": owner.first_name,
            "lastName": owner.last_name,
            "createdAt": moment,
            "updatedAt": moment,
            "archived": owner.archived,
            "teams": [],
        }
        if owner.user_id:
            body["userIdIncludingInactive"] = int(owner.user_id)
            users[owner.user_id] = _user(
                owner.user_id, owner.email, owner.first_name, owner.last_name
            )
        if owner.user_id and not owner.archived:
            body["userId"] = int(owner.user_id)
        state.put_document(kinds.OWNER, owner.owner_id, body)
    for user_id, user in users.items():
        state.put_document(kinds.USER, user_id, user)


def _user(user_id: str, email: str, first_name: str, last_name: str) -> Json:
    return {
        "id": user_id,
        "email": email,
        "firstName": first_name,
        "lastName": last_name,
        "roleIds": [],
        "superAdmin": False,
    }
