"""Records: pages of them, what changed, and some by id (domain/hubspot-api.md §3.2, §5.3, §5.4).

Lists of records are read with GET while the address stays short. Of wider sets of properties
only the ids are listed, and the records are then read by batches, whose body has no such limit.
"""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from crmadmin.connectors.hubspot.family import Family, in_parts, objects_in, page_of
from crmadmin.connectors.pages import Json, Page
from crmadmin.core import api_versions as versions
from crmadmin.core.definitions import CONTACTS
from crmadmin.core.scopes import Feature

PAGE, PAGE_WITH_HISTORY = 100, 50
SEARCH_PAGE = 200
LONGEST_ADDRESS = 2000
"""Characters of an address that every link on the way lets through."""
LONGEST_SEARCH = 3000
"""Characters of a search's body."""

_OBJECTS = f"/crm/objects/{versions.OBJECTS}"
_ID = "hs_object_id"
_CONTACTS = frozenset({CONTACTS, "0-1"})


class Records(Family):
    """Reads records; a page's ``next`` goes on in any other process."""

    def count(self, object_type: str) -> int:
        """Count the records of an object that are not archived, as the search index has them."""
        body = {"filterGroups": [], "sorts": [], "properties": [_ID], "limit": 1}
        total = self._search(object_type, body).get("total")
        return total if isinstance(total, int) else 0

    def records(
        self,
        object_type: str,
        properties: Sequence[str],
        after: str | None = None,
        *,
        history: Sequence[str] = (),
        archived: bool = False,
    ) -> Page:
        """Read a page of records, with past values of the properties named in ``history``."""
        query = {
            "limit": str(PAGE_WITH_HISTORY if history else PAGE),
            "archived": "true" if archived else "false",
            **({"after": after} if after else {}),
        }
        path = f"{_OBJECTS}/{object_type}"
        whole = query | {"properties": ",".join(properties)}
        whole |= {"propertiesWithHistory": ",".join(history)} if history else {}
        if len(self._http.host + path) + _length(whole) <= LONGEST_ADDRESS:
            return page_of(self._get(path, Feature.RECORDS, whole, (object_type,)).body)
        short = query | {"properties": _ID}
        page = page_of(self._get(path, Feature.RECORDS, short, (object_type,)).body)
        return self._widened(page, object_type, properties, history, archived=archived)

    def changed(
        self,
        object_type: str,
        properties: Sequence[str],
        since_ms: int,
        after_id: str | None = None,
        *,
        history: Sequence[str] = (),
    ) -> Page:
        """Read a page of the records modified since a moment, by growing id.

        ``next`` is the last id that was read: each page is a search of its own, so that the cap
        of 10,000 results is never met. The index lags: let ``since_ms`` overlap.
        """
        modified = "lastmodifieddate" if object_type in _CONTACTS else "hs_lastmodifieddate"
        filters = [{"propertyName": modified, "operator": "GTE", "value": str(since_ms)}]
        if after_id:
            filters.append({"propertyName": _ID, "operator": "GT", "value": after_id})
        body = {
            "filterGroups": [{"filters": filters}],
            "sorts": [{"propertyName": _ID, "direction": "ASCENDING"}],
            "properties": list(properties),
            "limit": SEARCH_PAGE,
        }
        wide = bool(history) or len(json.dumps(body)) > LONGEST_SEARCH
        found = objects_in(
            self._search(object_type, body | ({"properties": [_ID]} if wide else {})).get("results")
        )
        following = str(found[-1]["id"]) if len(found) == SEARCH_PAGE else None
        page = Page(results=found, next=following)
        return self._widened(page, object_type, properties, history) if wide else page

    def read(
        self,
        object_type: str,
        ids: Sequence[str],
        properties: Sequence[str],
        *,
        history: Sequence[str] = (),
        archived: bool = False,
    ) -> tuple[Json, ...]:
        """Read records by id, in no order; those that are not there are left out."""
        size = PAGE_WITH_HISTORY if history else PAGE
        path = f"{_OBJECTS}/{object_type}/batch/read"
        query = {"archived": "true"} if archived else {}
        return tuple(
            record
            for part in in_parts(ids, size)
            for record in objects_in(
                self._read(
                    path, _batch(part, properties, history), Feature.RECORDS, (object_type,), query
                ).document.get("results")
            )
        )

    def _search(self, object_type: str, body: Any) -> Json:
        path = f"{_OBJECTS}/{object_type}/search"
        return self._read(path, body, Feature.RECORDS, (object_type,)).document

    def _widened(
        self,
        page: Page,
        object_type: str,
        properties: Sequence[str],
        history: Sequence[str],
        *,
        archived: bool = False,
    ) -> Page:
        """Read the records of a page with all of their properties, in the page's order."""
        ids = [str(each["id"]) for each in page.results]
        read = self.read(object_type, ids, properties, history=history, archived=archived)
        wide = {str(each["id"]): each for each in read}
        return Page(results=tuple(wide[each] for each in ids if each in wide), next=page.next)


def _batch(ids: Sequence[str], properties: Sequence[str], history: Sequence[str]) -> Json:
    return {
        "inputs": [{"id": each} for each in ids],
        "properties": list(properties),
        "propertiesWithHistory": list(history),
    }


def _length(query: Json) -> int:
    """Count the characters that a query adds to an address."""
    return sum(len(name) + len(quote(str(value), safe="")) + 2 for name, value in query.items())
