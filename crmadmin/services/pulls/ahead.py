"""Reading wide records: the next ids are listed while the records of these are read."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.connectors.hubspot.records import PAGE, PAGE_WITH_HISTORY
from crmadmin.connectors.pages import Json, Page

NARROW = 1_500
"""Characters of property names that one address surely holds beside everything else."""

_ID = "hs_object_id"


class Ahead:
    """Reads an object's records page by page, one page of ids ahead.

    An address holds some names of properties only; of more, ids are listed and then read by
    batches. Each of these calls alone leaves most of what a portal allows in a second unused.
    """

    def __init__(
        self,
        client: HubSpot,
        type_id: str,
        properties: Sequence[str],
        history: Sequence[str],
        pool: ThreadPoolExecutor,
    ) -> None:
        self._client = client
        self._type_id = type_id
        self._properties = properties
        self._history = history
        self._pool = pool
        self._listed: dict[str, Future[tuple[Page, int]]] = {}

    def page(self, cursor: str | None) -> tuple[Page, int]:
        """Give a page of records, and how many calls other threads made for it."""
        listed, calls = self._listing(cursor)
        if listed.next is not None:
            self._listed[listed.next] = self._pool.submit(self._list, listed.next)
        ids = [str(each["id"]) for each in listed.results]
        size = PAGE_WITH_HISTORY if self._history else PAGE
        parts = [ids[start : start + size] for start in range(0, len(ids), size)]
        others = [self._pool.submit(self._read, part) for part in parts[1:]]
        found = list(self._read(parts[0])[0]) if parts else []
        for other in others:
            records, more = other.result()
            found += records
            calls += more
        by_id = {str(each["id"]): each for each in found}
        results = tuple(by_id[each] for each in ids if each in by_id)
        return Page(results=results, next=listed.next), calls

    def _listing(self, cursor: str | None) -> tuple[Page, int]:
        waiting = None if cursor is None else self._listed.pop(cursor, None)
        if waiting is not None:
            return waiting.result()
        return self._list(cursor)[0], 0  # on this thread, which counts its own calls

    def _list(self, cursor: str | None) -> tuple[Page, int]:
        before = self._client.calls_of_thread
        page = self._client.records(self._type_id, (_ID,), cursor)
        return page, self._client.calls_of_thread - before

    def _read(self, ids: Sequence[str]) -> tuple[tuple[Json, ...], int]:
        before = self._client.calls_of_thread
        found = self._client.read(self._type_id, ids, self._properties, history=self._history)
        return found, self._client.calls_of_thread - before
