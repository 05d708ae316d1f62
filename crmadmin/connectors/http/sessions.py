"""Sessions of requests, set up as this program wants them."""

import logging
from http.cookiejar import DefaultCookiePolicy

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from crmadmin import __version__
from crmadmin.connectors.http.addresses import is_loopback

AT_ONCE = 32
"""Connections that are kept open for threads that call side by side."""

# urllib3 writes whole addresses, queries with people's values among them, at its debug level,
# and warns of a connection more than is kept, which harms nobody.
logging.getLogger("urllib3").setLevel(logging.ERROR)


class Bearer(AuthBase):
    """Sends a token; given as ``auth`` so that no ``.netrc`` takes its place."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the header to a request."""
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def new_session(host: str) -> requests.Session:
    """Open a session for one host: pooled, compressed, without cookies or retries of its own.

    Proxies and certificate authorities come from the environment (``HTTPS_PROXY``,
    ``REQUESTS_CA_BUNDLE``), except for this machine, which no proxy should hear of.
    """
    session = requests.Session()
    session.trust_env = not is_loopback(host)
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = f"crmadmin/{__version__}"
    adapter = HTTPAdapter(pool_connections=1, pool_maxsize=AT_ONCE, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session
