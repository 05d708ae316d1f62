"""How the families of HubSpot's API are asked: one document, or pages of them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from crmadmin.connectors.http import Answer, Http, Refused, Request
from crmadmin.connectors.pages import Json, Page
from crmadmin.core.scopes import Feature

_T = TypeVar("_T")

Query = Mapping[str, str] | Sequence[tuple[str, str]]

_NOT_FOUND = 404


class Family:
    """Asks HubSpot through one connection."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def _get(
        self,
        path: str,
        about: Feature,
        query: Query = (),
        objects: Sequence[str] = (),
    ) -> Answer:
        return self._http.call(
            Request(
                method="GET",
                path=path,
                query=tuple(query.items() if isinstance(query, Mapping) else query),
                repeatable=True,
                about=about,
                objects=tuple(objects),
            )
        )

    def _read(
        self,
        path: str,
        body: Any,
        about: Feature,
        objects: Sequence[str] = (),
        query: Mapping[str, str] | None = None,
    ) -> Answer:
        """Post what only reads, so that it may be repeated."""
        return self._http.call(
            Request(
                method="POST",
                path=path,
                query=tuple((query or {}).items()),
                json=body,
                repeatable=True,
                about=about,
                objects=tuple(objects),
            )
        )

    def _results(
        self,
        path: str,
        about: Feature,
        query: Query = (),
        objects: Sequence[str] = (),
    ) -> tuple[Json, ...]:
        """Give all results of a path, page after page."""
        return tuple(self._pages(path, about, dict(query), objects))

    def _pages(
        self, path: str, about: Feature, query: dict[str, str], objects: Sequence[str]
    ) -> Iterator[Json]:
        while True:
            page = page_of(self._get(path, about, query, objects).body)
            yield from page.results
            if page.next is None:
                return
            query = {**query, "after": page.next}

    def _found(self, path: str, about: Feature) -> Json | None:
        """Give one document, None where HubSpot finds nothing."""
        try:
            return self._get(path, about).document
        except Refused as refused:
            if refused.answer.status == _NOT_FOUND:
                return None
            raise


def page_of(body: object) -> Page:
    """Read ``results`` and ``paging``; the last page has no paging, a bare list is one page."""
    if isinstance(body, dict):
        return Page(results=objects_in(body.get("results")), next=after_in(body))
    return Page(results=objects_in(body))


def after_in(document: Json) -> str | None:
    """Give the opaque ``after`` of the next page, None on the last one."""
    paging = document.get("paging")
    following = paging.get("next") if isinstance(paging, dict) else None
    after = following.get("after") if isinstance(following, dict) else None
    return None if after in {None, ""} else str(after)


def objects_in(value: object) -> tuple[Json, ...]:
    """Give the JSON objects of a list."""
    return (
        tuple(each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()
    )


def in_parts(values: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    """Cut a sequence into parts of at most ``size``."""
    return (values[start : start + size] for start in range(0, len(values), size))
