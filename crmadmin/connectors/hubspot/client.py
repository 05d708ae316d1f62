"""HubSpot as this program asks it: one method for each thing to be read."""

from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType, TracebackType
from typing import Any, Self

from crmadmin.connectors.http import (
    Answer,
    Check,
    Clock,
    FixedToken,
    Http,
    Refused,
    Request,
    Tally,
    unchecked,
)
from crmadmin.connectors.hubspot.account import Account
from crmadmin.connectors.hubspot.associations import Associations
from crmadmin.connectors.hubspot.conduct import HubSpotConduct
from crmadmin.connectors.hubspot.lists import Lists
from crmadmin.connectors.hubspot.records import Records
from crmadmin.connectors.hubspot.settings import Settings
from crmadmin.connectors.pages import Json
from crmadmin.core.scopes import Feature

HOST = "https://api.hubapi.com"
"""Where every portal is called, those in Europe too."""

_NO_QUERY: Mapping[str, str] = MappingProxyType({})
_READING = frozenset({"GET", "HEAD"})


class HubSpot(Account, Settings, Lists, Records, Associations):
    """A portal: documents as its API tells them, and pages of them.

    Threads may share one. Raises what :meth:`crmadmin.connectors.http.Http.call` does.
    """

    @classmethod
    def connect(
        cls, token: str, *, host: str = HOST, check: Check = unchecked, clock: Clock | None = None
    ) -> Self:
        """Open a portal with a token; nothing is called yet."""
        clock = clock or Clock()
        conduct = HubSpotConduct(clock)
        return cls(Http(host, FixedToken(token), conduct, check=check, clock=clock))

    @property
    def tally(self) -> Tally:
        """Count what was called since the beginning."""
        return self._http.tally

    @property
    def calls_of_thread(self) -> int:
        """Count what the present thread called since the beginning."""
        return self._http.calls_of_thread

    def send(
        self, method: str, path: str, body: Any = None, *, query: Mapping[str, str] = _NO_QUERY
    ) -> Answer:
        """Make one call of a push; a write that may have been carried out is not sent again.

        Raises ``Uncertain`` if nobody knows whether it took effect.
        """
        reads = method in _READING
        asked = tuple(query.items())
        return self._http.call(
            Request(method=method, path=path, query=asked, json=body, repeatable=reads)
        )

    def fetch(self, path: str, about: Feature, *, many: bool = True) -> tuple[Json, ...]:
        """Read what is at a path: all results of its pages, or one document.

        Nothing where HubSpot finds nothing. A refusal is explained with ``about``.
        """
        try:
            if not many:
                return (self._get(path, about).document,)
            return self._results(path, about)
        except Refused as refused:
            if refused.answer.status == HTTPStatus.NOT_FOUND:
                return ()
            raise

    def wait(self, seconds: float) -> None:
        """Let time pass, for what HubSpot takes its time to show; raises ``Cancelled``."""
        self._http.wait(seconds)

    @property
    def host(self) -> str:
        """Name where calls go: ``https://api.hubapi.com``."""
        return self._http.host

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()
