"""How Salesforce's REST API is asked; the base of its families."""

from collections.abc import Mapping
from typing import Any

from crmadmin.connectors.http import Answer, Http, Request
from crmadmin.connectors.salesforce.versions import VERSION


class Reading:
    """Asks one organization, in the version that ``version`` names (``65.0``)."""

    def __init__(self, http: Http, version: str = VERSION) -> None:
        self._http = http
        self.version = version

    def _data(self, path: str) -> str:
        return f"/services/data/v{self.version}{path}"

    def _get(
        self,
        path: str,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        return self._http.call(
            Request(
                method="GET",
                path=path,
                query=tuple((query or {}).items()),
                headers=headers or {},
                repeatable=True,
            )
        )

    def _post(self, path: str, body: Any) -> Answer:
        """Post what only reads, so that it may be repeated."""
        return self._http.call(Request(method="POST", path=path, json=body, repeatable=True))
