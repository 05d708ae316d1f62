"""Lists (segments): what is in them, and why (domain/hubspot-api.md §3.9)."""

from collections.abc import Iterator, Sequence

from crmadmin.connectors.hubspot.family import Family, in_parts, objects_in, page_of
from crmadmin.connectors.pages import Json, Page
from crmadmin.core import api_versions as versions
from crmadmin.core.scopes import Feature

_LISTS = f"/crm/lists/{versions.LISTS}"
_AT_ONCE = 100


class Lists(Family):
    """Reads lists with their filters, and their members."""

    def lists(self) -> tuple[Json, ...]:
        """Read every list with its size and, unless it is filled by hand, its filters."""
        found = tuple(self._searched())
        filters = {
            str(each["listId"]): each
            for part in in_parts([_id(each) for each in found if _has_filters(each)], _AT_ONCE)
            for each in self._with_filters(part)
        }
        return tuple({**each, **filters.get(_id(each), {})} for each in found)

    def memberships(self, list_id: str, after: str | None = None) -> Page:
        """Read a page of a list's members: ``recordId, membershipTimestamp``."""
        query = {"limit": str(_AT_ONCE)} | ({"after": after} if after else {})
        return page_of(self._get(f"{_LISTS}/{list_id}/memberships", Feature.LISTS, query).body)

    def _searched(self) -> Iterator[Json]:
        """Give every list, without filters."""
        offset = 0
        while True:
            body = {
                "offset": offset,
                "count": _AT_ONCE,
                "listIds": [],
                "processingTypes": [],
                "additionalProperties": ["hs_list_size"],
            }
            document = self._read(f"{_LISTS}/search", body, Feature.LISTS).document
            lists = objects_in(document.get("lists"))
            yield from lists
            offset += len(lists)
            if not lists or not document.get("hasMore"):
                return

    def _with_filters(self, list_ids: Sequence[str]) -> Iterator[Json]:
        """Read lists together, and one by one those whose filters were not told that way."""
        query = [("listIds", each) for each in list_ids] + [("includeFilters", "true")]
        document = self._get(_LISTS, Feature.LISTS, query).document
        for each in objects_in(document.get("lists") or document.get("results")):
            yield each if each.get("filterBranch") else self._alone(_id(each))

    def _alone(self, list_id: str) -> Json:
        query = {"includeFilters": "true"}
        document = self._get(f"{_LISTS}/{list_id}", Feature.LISTS, query).document
        told = document.get("list")
        return told if isinstance(told, dict) else document


def _id(document: Json) -> str:
    return str(document.get("listId", ""))


def _has_filters(document: Json) -> bool:
    return document.get("processingType") != "MANUAL"
