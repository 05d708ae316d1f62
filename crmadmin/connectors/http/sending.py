"""Send one request over the wire, and read its answer or how it got lost."""

import json
import logging
import time
from typing import Any

import requests

from crmadmin.connectors.http.addresses import base_address
from crmadmin.connectors.http.failures import Again, Refused
from crmadmin.connectors.http.losses import lost
from crmadmin.connectors.http.messages import Answer, Request
from crmadmin.connectors.http.sessions import Bearer, new_session
from crmadmin.errors import remote

CONNECT_TIMEOUT, READ_TIMEOUT = 10.0, 60.0
"""Seconds until a call counts as lost."""

_LOG = logging.getLogger(__name__)
_REDIRECTS = range(300, 400)
_CORRELATION = ("x-hubspot-correlation-id", "x-request-id")


class Sender:
    """Sends to one host, over connections that it keeps open; threads may share it.

    No redirect is followed: a token never goes to a host that the person did not name.
    """

    def __init__(self, host: str, system: str) -> None:
        self.host = base_address(host)
        self._system = system
        self._session = new_session(self.host)

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def send(self, request: Request, token: str) -> Answer:
        """Send once; raise a problem, or :class:`Again` for what may be repeated, if it is lost."""
        if not request.path.startswith("/"):
            raise ValueError(request.path)  # it would become part of the host's name
        began = time.monotonic()
        try:
            response = self._session.request(
                request.method,
                self.host + request.path,
                params=list(request.query) or None,
                json=request.json,
                data=request.form,
                headers=dict(request.headers),
                auth=Bearer(token),
                timeout=(CONNECT_TIMEOUT, READ_TIMEOUT),
                allow_redirects=False,
            )
        except requests.RequestException as error:
            _LOG.info("%s %s: %s", request.method, request.path, type(error).__name__)
            raise lost(error, request, host=self.host, system=self._system) from None
        answer = self._read(request, response)
        milliseconds = (time.monotonic() - began) * 1000
        _LOG.debug(
            "%s %s: %d in %.0f ms, %d bytes, %s",
            request.method,
            request.path,
            answer.status,
            milliseconds,
            answer.size,
            correlation(answer),
        )
        return answer

    def _read(self, request: Request, response: requests.Response) -> Answer:
        """Read an answer; raise if it is not one of the system's."""
        headers = {name.lower(): value for name, value in response.headers.items()}
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        answer = Answer(status=response.status_code, headers=headers, size=len(response.content))
        detail = f"{request.method} {self.host}{request.path}: HTTP {answer.status} {kind}"
        if answer.status in _REDIRECTS:
            target = headers.get("location", "").partition("?")[0]
            raise Refused(remote.REDIRECTED, answer, detail=detail, system=self._system, to=target)
        if not response.content:
            return answer
        if kind == "text/csv":
            return _with(answer, text=response.content.decode("utf-8"))
        try:
            return _with(answer, body=json.loads(response.content))
        except ValueError:
            if not answer.succeeded:
                return _with(answer, text=response.text)
            refusal = Refused(remote.NOT_AN_ANSWER, answer, detail=detail, system=self._system)
            if kind.endswith("json") and request.repeatable:
                raise Again(refusal) from None
            raise refusal from None


def correlation(answer: Answer) -> str:
    """Give the id under which the system's support finds a call; empty if there is none."""
    told = answer.document.get("correlationId")
    if isinstance(told, str):
        return told
    return next((answer.headers[name] for name in _CORRELATION if name in answer.headers), "")


def _with(answer: Answer, *, body: Any = None, text: str = "") -> Answer:
    return Answer(
        status=answer.status, headers=answer.headers, body=body, text=text, size=answer.size
    )
