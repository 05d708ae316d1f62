"""What a search asks for, and which questions HubSpot refuses (domain/hubspot-api.md §5.4)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flask import request

from crmadmin.sandbox.hubspot.answers import HubSpotError, json_body, position_of

MOST_GROUPS, MOST_FILTERS, MOST_IN_ALL = 5, 6, 18
MOST_CHARACTERS, MOST_RESULTS, MOST_REACHED = 3_000, 200, 10_000
OPERATORS = frozenset(
    {
        *("EQ", "NEQ", "LT", "LTE", "GT", "GTE", "BETWEEN", "IN", "NOT_IN"),
        *("HAS_PROPERTY", "NOT_HAS_PROPERTY", "CONTAINS_TOKEN", "NOT_CONTAINS_TOKEN"),
    }
)
Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A condition on a property; ``values`` holds one text or several, two for BETWEEN."""

    name: str
    operator: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A search: any of the groups, in each of them all filters."""

    groups: Sequence[Sequence[Filter]] = ()
    query: str = ""
    sort: str = ""
    is_descending: bool = False
    properties: Sequence[str] = field(default=())
    limit: int = 10
    offset: int = 0


def question_of_request() -> Question:
    """Read a search's body; 400 beyond HubSpot's limits."""
    if len(request.get_data(as_text=True)) > MOST_CHARACTERS:
        raise HubSpotError(400, f"The request is longer than {MOST_CHARACTERS} characters")
    body = json_body()
    sort, is_descending = _sort(body.get("sorts") or [])
    limit = _whole(body.get("limit") or 10, "limit")
    after = str(body.get("after") or "")
    offset = _whole(position_of(after) or 0, "after")
    if not 1 <= limit <= MOST_RESULTS:
        raise HubSpotError(400, f"limit must be between 1 and {MOST_RESULTS}")
    if offset + limit > MOST_REACHED:
        raise HubSpotError(
            400,
            f"A search reaches {MOST_REACHED} results at most",
            context={"after": [str(offset)]},
        )
    return Question(
        groups=_groups(body.get("filterGroups") or []),
        query=str(body.get("query") or ""),
        sort=sort,
        is_descending=is_descending,
        properties=[str(name) for name in body.get("properties") or ()],
        limit=limit,
        offset=offset,
    )


def _whole(value: Any, name: str) -> int:
    try:
        return int(value)
    except (TypeError, ValueError) as error:
        raise HubSpotError(400, f"Invalid input JSON: {name} is not a number") from error


def _sort(sorts: Sequence[Any]) -> tuple[str, bool]:
    if len(sorts) > 1:
        raise HubSpotError(400, "A search has one sort at most")
    if not sorts:
        return "", False
    if isinstance(sorts[0], str):
        return sorts[0].removeprefix("-"), sorts[0].startswith("-")
    name = str(sorts[0].get("propertyName", ""))
    return name, str(sorts[0].get("direction", "")).upper().startswith("DESC")


def _groups(groups: Sequence[Json]) -> list[list[Filter]]:
    if len(groups) > MOST_GROUPS:
        raise HubSpotError(400, f"A search has {MOST_GROUPS} filterGroups at most")
    read = [[_filter(entry) for entry in group.get("filters") or ()] for group in groups]
    if any(len(group) > MOST_FILTERS for group in read):
        raise HubSpotError(400, f"A filterGroup has {MOST_FILTERS} filters at most")
    if sum(map(len, read)) > MOST_IN_ALL:
        raise HubSpotError(400, f"A search has {MOST_IN_ALL} filters at most")
    return read


def _filter(entry: Json) -> Filter:
    name, operator = str(entry.get("propertyName") or ""), str(entry.get("operator") or "")
    if not name or operator not in OPERATORS:
        raise HubSpotError(400, f"Invalid input JSON: filter on {name} with {operator}")
    if operator in {"IN", "NOT_IN"}:
        values = tuple(map(str, entry.get("values") or ()))
    elif operator == "BETWEEN":
        values = (str(entry.get("value", "")), str(entry.get("highValue", "")))
    else:
        values = (str(entry["value"]),) if entry.get("value") is not None else ()
    if not values and "HAS_PROPERTY" not in operator:
        raise HubSpotError(400, f"Invalid input JSON: filter on {name} without a value")
    return Filter(name=name, operator=operator, values=values)
