"""Faults on demand: what goes wrong, at which calls, how often (domain/hubspot-api.md §11)."""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Any

from crmadmin.sandbox.state import State

Edit = Callable[[State], None]


class FaultKind(StrEnum):
    """What happens to a call."""

    SLOW = "slow"
    ANSWER = "answer"
    DROP_BEFORE = "drop_before"
    DROP_AFTER = "drop_after"
    TRUNCATE = "truncate"
    UNKNOWN_FIELDS = "unknown_fields"
    EDIT_BEFORE = "edit_before"
    EDIT_AFTER = "edit_after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which calls a fault meets.

    ``method`` is empty for any; ``path`` a pattern with ``*``. The first ``skip`` calls that fit
    pass, the ``times`` ones after them are met; 0 times is for ever.
    """

    method: str = ""
    path: str = "*"
    skip: int = 0
    times: int = 1


ANYWHERE = Where()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong.

    ``applied`` lets the call take effect before another answer is given in place of its own.
    """

    kind: FaultKind
    where: Where = ANYWHERE
    seconds: float = 0.0
    status: int = 500
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    applied: bool = False
    edit: Edit | None = None


class _Armed:
    """A fault and how many calls it has seen."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.seen = 0

    def meets(self, method: str, path: str) -> bool:
        """Count a call if it fits, and tell whether it is to be met."""
        where = self.fault.where
        if where.method.upper() not in {"", method} or not fnmatchcase(path, where.path):
            return False
        self.seen += 1
        return self.seen > where.skip and not self.is_spent(before=1)

    def is_spent(self, before: int = 0) -> bool:
        """Tell whether every call that it was to meet has come."""
        where = self.fault.where
        return where.times > 0 and self.seen - before >= where.skip + where.times


class Faults:
    """The faults that wait for their calls; every kind has a verb of its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._armed: list[_Armed] = []
        self._ended = threading.Event()

    def add(self, fault: Fault) -> None:
        """Let a fault wait for its calls."""
        with self._lock:
            self._armed.append(_Armed(fault))

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self._armed.clear()

    def pause(self, seconds: float) -> None:
        """Wait as a slow answer does, but not past the end of the sandbox."""
        self._ended.wait(seconds)

    def end(self) -> None:
        """Let nobody wait any more: the sandbox stops."""
        self._ended.set()

    def waiting(self) -> list[Fault]:
        """Give the faults that have not met all their calls."""
        with self._lock:
            return [armed.fault for armed in self._armed]

    def take(self, method: str, path: str) -> list[Fault]:
        """Give the faults that meet this call; those that are spent are forgotten."""
        with self._lock:
            met = [armed.fault for armed in self._armed if armed.meets(method, path)]
            self._armed = [armed for armed in self._armed if not armed.is_spent()]
        return met

    def slow(self, seconds: float, where: Where = ANYWHERE) -> None:
        """Answer late."""
        self.add(Fault(kind=FaultKind.SLOW, where=where, seconds=seconds))

    def answer(
        self,
        status: int,
        body: Mapping[str, Any] | list[Any] | str = "",
        where: Where = ANYWHERE,
        *,
        headers: Mapping[str, str] | None = None,
        applied: bool = False,
    ) -> None:
        """Answer with a status, and JSON, HTML or nothing, in place of the call's own answer."""
        is_text = isinstance(body, str)
        content = body if isinstance(body, str) else json.dumps(body)
        kind = "text/html" if is_text else "application/json"
        self.add(
            Fault(
                kind=FaultKind.ANSWER,
                where=where,
                status=status,
                body=content.encode(),
                headers={"Content-Type": f"{kind}; charset=utf-8", **(headers or {})},
                applied=applied,
            )
        )

    def rate_limited(
        self,
        where: Where = ANYWHERE,
        *,
        policy: str = "TEN_SECONDLY_ROLLING",
        retry_after: int | None = None,
    ) -> None:
        """Answer HubSpot's 429, with ``Retry-After`` if it is given (§5.1)."""
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        self.answer(429, rate_limit_body(policy), where, headers=headers)

    def unauthorized(
        self, where: Where = ANYWHERE, *, category: str = "EXPIRED_AUTHENTICATION"
    ) -> None:
        """Answer HubSpot's 401 in the middle of a run (§4.2)."""
        body = {"status": "error", "message": "The token is expired", "category": category}
        self.answer(401, {**body, "correlationId": "sandbox-fault"}, where)

    def drop_before(self, where: Where = ANYWHERE) -> None:
        """Hang up before the call takes effect."""
        self.add(Fault(kind=FaultKind.DROP_BEFORE, where=where))

    def drop_after(self, where: Where = ANYWHERE) -> None:
        """Hang up after the call took effect."""
        self.add(Fault(kind=FaultKind.DROP_AFTER, where=where))

    def truncate(self, where: Where = ANYWHERE) -> None:
        """Send half of the answer, then hang up."""
        self.add(Fault(kind=FaultKind.TRUNCATE, where=where))

    def unknown_fields(self, where: Where = ANYWHERE) -> None:
        """Add fields to the JSON that no documentation knows."""
        self.add(Fault(kind=FaultKind.UNKNOWN_FIELDS, where=where))

    def edit(self, edit: Edit, where: Where = ANYWHERE, *, after: bool = False) -> None:
        """Let somebody else change the state just before the call, or just after it."""
        kind = FaultKind.EDIT_AFTER if after else FaultKind.EDIT_BEFORE
        self.add(Fault(kind=kind, where=where, edit=edit))


def rate_limit_body(policy: str, correlation_id: str = "sandbox-fault") -> dict[str, str]:
    """Give the body of HubSpot's 429 for a policy (domain/hubspot-api.md §5.1)."""
    return {
        "status": "error",
        "message": f"You have reached your {policy.lower()} limit.",
        "errorType": "RATE_LIMIT",
        "correlationId": correlation_id,
        "policyName": policy,
        "requestId": correlation_id,
    }
