"""Large queries as jobs of the Bulk API 2.0, part by part (domain/salesforce-api.md §4)."""

import csv
import io
from collections.abc import Iterator

from crmadmin.connectors.http import Answer, Refused
from crmadmin.connectors.pages import Page
from crmadmin.connectors.salesforce.reading import Reading
from crmadmin.errors import Problem, remote

PART = 10_000
"""Rows of one part."""

_FIRST_POLL, _LAST_POLL = 2.0, 30.0
_RUNNING = frozenset({"UploadComplete", "InProgress"})
_DONE = "JobComplete"
_NOT_FOUND = 404


class Bulk(Reading):
    """Runs queries as jobs; any process goes on with a job from ``next`` alone.

    ``next`` is the job's id, with a colon and the locator of the part to come.
    """

    def bulk_query(
        self, soql: str, resume: str | None = None, *, deleted: bool = False
    ) -> Iterator[Page]:
        """Give the parts of a query's results, or those from ``resume`` on.

        The first part of a new query is empty: its ``next`` names the job before it is done.
        """
        following = resume
        if following is None:
            following = self.bulk_start(soql, deleted=deleted)
            yield Page(results=(), next=following)
        while following is not None:
            page = self.bulk_part(following)
            following = page.next
            yield page

    def bulk_start(self, soql: str, *, deleted: bool = False) -> str:
        """Create the job of a query; what comes back is where its first part begins."""
        body = {
            "operation": "queryAll" if deleted else "query",
            "query": soql,
            "contentType": "CSV",
            "columnDelimiter": "COMMA",
            "lineEnding": "LF",
        }
        # Repeated if it gets lost: a job that nobody reads costs one of 10,000 a day.
        job = self._post(self._data("/jobs/query"), body).document
        return f"{job.get('id')}:"

    def bulk_part(self, at: str) -> Page:
        """Wait for a job and read one part of its results; each row's values are texts.

        Raises ``remote.query_failed``, or ``remote.query_expired`` for a job that is gone.
        """
        job_id, _, locator = at.partition(":")
        self._complete(job_id)
        query = {"maxRecords": str(PART)} | ({"locator": locator} if locator else {})
        path = self._data(f"/jobs/query/{job_id}/results")
        answer = self._of_job(path, query, {"Accept": "text/csv"})
        told = answer.headers.get("sforce-locator", "null")
        rows = csv.DictReader(io.StringIO(answer.text))
        return Page(results=tuple(rows), next=None if told in {"null", ""} else f"{job_id}:{told}")

    def _complete(self, job_id: str) -> None:
        """Wait until a job is complete, looking more and more rarely."""
        pause = _FIRST_POLL
        while True:
            job = self._of_job(self._data(f"/jobs/query/{job_id}")).document
            state = job.get("state")
            if state == _DONE:
                return
            if state not in _RUNNING:
                detail = f"{job_id}: {state} {job.get('errorMessage', '')}"
                raise Problem(remote.QUERY_FAILED, detail=detail, system="Salesforce")
            self._http.wait(pause)
            pause = min(pause * 1.5, _LAST_POLL)

    def _of_job(
        self, path: str, query: dict[str, str] | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        try:
            return self._get(path, query, headers)
        except Refused as refused:
            if refused.answer.status == _NOT_FOUND:
                raise Refused(
                    remote.QUERY_EXPIRED, refused.answer, detail=refused.detail, system="Salesforce"
                ) from None
            raise
