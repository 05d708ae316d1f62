"""Salesforce as this program asks it: one method for each thing to be read, none that writes."""

from types import TracebackType
from typing import Self

from crmadmin.connectors.http import Check, Clock, Credentials, Http, Tally, unchecked
from crmadmin.connectors.salesforce.bulk import Bulk
from crmadmin.connectors.salesforce.conduct import SalesforceConduct
from crmadmin.connectors.salesforce.organization import Organization
from crmadmin.connectors.salesforce.queries import Queries
from crmadmin.connectors.salesforce.versions import VERSION


class Salesforce(Organization, Queries, Bulk):
    """An organization: documents as its API tells them, and pages of them.

    Threads may share one. Raises what :meth:`crmadmin.connectors.http.Http.call` does.
    """

    @classmethod
    def connect(
        cls,
        instance_url: str,
        credentials: Credentials,
        *,
        version: str = VERSION,
        check: Check = unchecked,
        clock: Clock | None = None,
    ) -> Self:
        """Open an organization at its own address; nothing is called yet."""
        conduct = SalesforceConduct()
        return cls(Http(instance_url, credentials, conduct, check=check, clock=clock), version)

    @property
    def tally(self) -> Tally:
        """Count what was called since the beginning."""
        return self._http.tally

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
