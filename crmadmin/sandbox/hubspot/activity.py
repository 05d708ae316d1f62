"""The account's audit log: every write of configuration leaves a row (§3.9)."""

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.family import the_token
from crmadmin.sandbox.state import State


def note(state: State, action: str, category: str, target: str, *, sub_category: str = "") -> None:
    """Keep who did what, when: ``action`` CREATE, UPDATE or DELETE; ``target`` an id."""
    number = state.next_number(kinds.ACTIVITY)
    user_id = the_token().user_id
    user = state.document(kinds.USER, user_id) or {}
    row = {
        "id": str(number),
        "action": action,
        "category": category,
        "subCategory": sub_category or category,
        "actingUser": {"userId": user_id, "userEmail": user.get("email", "")},
        "occurredAt": state.now(),
        "targetObjectId": target,
    }
    state.put_document(kinds.ACTIVITY, str(number), row, position=number)
