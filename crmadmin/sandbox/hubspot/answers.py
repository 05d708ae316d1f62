"""How HubSpot answers: errors, pages, batches and empty answers (domain/hubspot-api.md §5)."""

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn
from urllib.parse import urlencode

from flask import Response, jsonify, request

from crmadmin.sandbox.present import correlation_id

Json = dict[str, Any]


class HubSpotError(Exception):
    """A refusal; raised by any view and turned into HubSpot's error body (§5.1).

    ``context`` maps names to lists of texts; ``errors`` are entries with ``message`` and what
    HubSpot says besides. ``extra`` goes into the body as it is; ``headers`` onto the answer.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        category: str = "VALIDATION_ERROR",
        sub_category: str = "",
        context: Mapping[str, Sequence[str]] | None = None,
        errors: Sequence[Mapping[str, Any]] = (),
        links: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.category = category
        self.sub_category = sub_category
        self.context = {name: list(values) for name, values in (context or {}).items()}
        self.errors = [dict(error) for error in errors]
        self.links = dict(links or {})
        self.extra = dict(extra or {})
        self.headers = dict(headers or {})

    def body(self) -> Json:
        """Give the error as HubSpot writes it; what is empty is left out."""
        body: Json = {
            "status": "error",
            "message": self.message,
            "correlationId": correlation_id(),
            "category": self.category,
            "subCategory": self.sub_category,
            "context": self.context,
            "errors": self.errors,
            "links": self.links,
            **self.extra,
        }
        return {name: value for name, value in body.items() if value}

    def batch_entry(self, **context: Sequence[str]) -> Json:
        """Give the error as an entry of a batch's ``errors`` (§5.2)."""
        joined = {**self.context, **{name: list(values) for name, values in context.items()}}
        entry: Json = {
            "status": "error",
            "category": self.category,
            "subCategory": self.sub_category,
            "message": self.message,
            "context": joined,
            "errors": self.errors,
        }
        return {name: value for name, value in entry.items() if value}

    def answer(self) -> Response:
        """Give the error as an answer."""
        response = jsonify(self.body())
        response.status_code = self.status
        response.headers.update(self.headers)
        return response


def not_found(message: str = "resource not found", **context: Sequence[str]) -> HubSpotError:
    """Make a 404 with a JSON body."""
    return HubSpotError(404, message, category="OBJECT_NOT_FOUND", context=context)


def no_content() -> Response:
    """Answer 204."""
    return Response(status=204)


def empty(status: int) -> Response:
    """Answer with a status and an empty body, as some 404s are (§4.2)."""
    return Response(status=status)


def created(body: Any) -> Response:
    """Answer 201 with a body."""
    response = jsonify(body)
    response.status_code = 201
    return response


def batch(
    results: Sequence[Mapping[str, Any]],
    errors: Sequence[Mapping[str, Any]] = (),
    *,
    started_at: str,
    completed_at: str,
    status: int = 200,
) -> Response:
    """Answer a batch: ``status`` if all went well, 207 if something failed (§5.2)."""
    body: Json = {
        "status": "COMPLETE",
        "results": list(results),
        "startedAt": started_at,
        "completedAt": completed_at,
    }
    if errors:
        body |= {"numErrors": len(errors), "errors": list(errors)}
    response = jsonify(body)
    response.status_code = 207 if errors else status
    return response


def opaque(position: str) -> str:
    """Write a position in a list as an ``after`` that nobody can count on."""
    return base64.urlsafe_b64encode(position.encode()).decode().rstrip("=")


def position_of(after: str | None) -> str | None:
    """Read an ``after`` back; None for none, 400 for one that was never given out."""
    if not after:
        return None
    try:
        padded = after + "=" * (-len(after) % 4)
        return base64.b64decode(padded, altchars=b"-_", validate=True).decode()
    except ValueError as error:
        raise HubSpotError(400, f"Invalid paging token: {after}") from error


def paging(next_position: str | None) -> Json:
    """Give the ``paging`` entry of a page; nothing for the last one (§5.3).

    ``next_position`` is what ``position_of`` gives back with the next request.
    """
    if next_position is None:
        return {}
    after = opaque(next_position)
    asked = [(name, value) for name, value in request.args.items(multi=True) if name != "after"]
    link = f"{request.base_url}?{urlencode([*asked, ('after', after)])}"
    return {"paging": {"next": {"after": after, "link": link}}}


def page_of(results: Sequence[Any], *, limit: int, after: str | None, **more: Any) -> Response:
    """Answer with a page of a short list that is at hand as a whole."""
    position = position_of(after) or "0"
    if not position.isdecimal():
        raise HubSpotError(400, f"Invalid paging token: {after}")
    start = int(position)
    end = start + limit
    following = str(end) if end < len(results) else None
    return jsonify({"results": list(results[start:end]), **more, **paging(following)})


def limit_asked(*, default: int, most: int) -> int:
    """Read ``limit``: 400 if it is no number or more than ``most``."""
    text = request.args.get("limit", str(default))
    try:
        limit = int(text)
    except ValueError:
        limit = 0
    if not 1 <= limit <= most:
        raise HubSpotError(
            400,
            f"Invalid limit: {text}. It must be between 1 and {most}",
            context={"limit": [text], "maximum": [str(most)]},
        )
    return limit


def flag_asked(name: str, *, default: bool = False) -> bool:
    """Read a query parameter that is ``true`` or ``false``."""
    text = request.args.get(name)
    return default if text is None else text.lower() == "true"


def names_asked(name: str) -> list[str]:
    """Read a query parameter that holds names, repeated or separated by commas."""
    texts = request.args.getlist(name)
    return [part.strip() for text in texts for part in text.split(",") if part.strip()]


def json_body(*required: str) -> Json:
    """Read the request's JSON object; 415 and 400 as HubSpot refuses it."""
    body = _json()
    if not isinstance(body, dict):
        _invalid("Cannot deserialize value of type object")
    demand(body, *required)
    return body


def json_list() -> list[Any]:
    """Read the request's JSON array."""
    body = _json()
    if not isinstance(body, list):
        _invalid("Cannot deserialize value of type array")
    return body


def demand(body: Any, *required: str) -> None:
    """Refuse a JSON object that lacks a required field."""
    if not isinstance(body, dict):
        _invalid("Cannot deserialize value of type object")
    missing = [name for name in required if body.get(name) is None]
    if missing:
        _invalid(f"Some required fields were not set: [{', '.join(missing)}]")


def inputs_of(most: int) -> list[Json]:
    """Read the ``inputs`` of a batch; 400 for more than ``most`` or none (§5.3)."""
    found = json_body("inputs")["inputs"]
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        _invalid("Cannot deserialize value of type array")
    if not found:
        raise HubSpotError(400, "The request has no inputs")
    if len(found) > most:
        raise HubSpotError(
            400,
            f"The maximum number of inputs supported in a batch request is {most}. "
            f"Received: {len(found)}",
            context={"maximum": [str(most)]},
        )
    return found


def _json() -> Any:
    if request.mimetype != "application/json":
        raise HubSpotError(415, "Unsupported media type", category="UNSUPPORTED_MEDIA_TYPE")
    try:
        return json.loads(request.get_data())
    except ValueError:
        _invalid("the body is not JSON")


def _invalid(what: str) -> NoReturn:
    raise HubSpotError(400, f"Invalid input JSON: {what}")
