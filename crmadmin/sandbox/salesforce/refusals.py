"""What Salesforce answers when it refuses: a code, a message, fields; a JSON array.

Source: domain/salesforce-api.md §7.
"""

from collections.abc import Sequence
from typing import Any


class Refused(Exception):  # noqa: N818 - an answer, not a mistake of ours
    """A call, or one record of it, is refused with Salesforce's own code."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int = 400,
        fields: Sequence[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status
        self.fields = fields
        self.extra = extra or {}

    def as_error(self) -> dict[str, Any]:
        """Give the element of the array that a single call answers with."""
        body: dict[str, Any] = {"message": self.message, "errorCode": self.code, **self.extra}
        if self.fields is not None:
            body["fields"] = list(self.fields)
        return body

    def as_row_error(self) -> dict[str, Any]:
        """Give the element of ``errors`` of one record in a collection."""
        fields = list(self.fields or ())
        return {"statusCode": self.code, "message": self.message, "fields": fields, **self.extra}


def not_found() -> Refused:
    """Refuse what does not exist, or is not visible."""
    return Refused("NOT_FOUND", "The requested resource does not exist", status=404)


def session_ended() -> Refused:
    """Refuse a token that is unknown or expired."""
    return Refused("INVALID_SESSION_ID", "Session expired or invalid", status=401)


def unknown_object(name: str) -> Refused:
    """Refuse an object that the org, or the user, does not have."""
    return Refused(
        "INVALID_TYPE",
        f"sObject type '{name}' is not supported. If you are attempting to use a custom object, "
        "be sure to append the '__c' after the entity name.",
    )


def unknown_column(name: str, entity: str) -> Refused:
    """Refuse a field that the object does not have, or the user may not see."""
    return Refused(
        "INVALID_FIELD",
        f"No such column '{name}' on entity '{entity}'. If you are attempting to use a custom "
        "field, be sure to append the '__c' after the custom field name.",
    )


def unreadable_body(message: str) -> Refused:
    """Refuse a body that is not the JSON that the call takes."""
    return Refused("JSON_PARSER_ERROR", message)
