"""How one system wants to be called: its limits, its refusals, its tokens."""

from collections.abc import Sequence
from typing import Protocol

from crmadmin.connectors.http.lanes import Lane, Place
from crmadmin.connectors.http.messages import Answer, Request
from crmadmin.connectors.http.tally import Counter


class Credentials(Protocol):
    """What proves who is calling."""

    def token(self) -> str:
        """Give the token to send; empty to send none."""

    def renew(self, stale: str) -> bool:
        """Replace a token that was refused; False if there is no way to."""


class FixedToken:
    """A token that a person pasted: nobody but them can renew it."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        """Give the token."""
        return self._token

    def renew(self, stale: str) -> bool:  # noqa: ARG002 - the protocol's parameter
        """Tell that it cannot be renewed."""
        return False


class Conduct(Protocol):
    """The manners that a system expects of who calls it."""

    system: str
    """What people call it, for errors."""

    def lanes(self, request: Request) -> Sequence[Lane]:
        """Name the lanes that a call takes a place in."""

    def admit(self, request: Request) -> None:
        """Raise a problem if no more calls should be made today."""

    def learn(self, answer: Answer, places: Sequence[Place], counter: Counter) -> None:
        """Take note of the limits that an answer tells; ``places`` are the call's, lane by lane."""

    def stale(self, answer: Answer) -> bool:
        """Tell whether an answer asks for a renewed token."""

    def judge(self, request: Request, answer: Answer) -> None:
        """Raise :class:`Refused` or :class:`Again` unless the call succeeded."""
