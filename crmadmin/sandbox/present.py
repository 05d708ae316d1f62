"""What the present request belongs to: the sandbox, its state, the request's own id."""

import uuid
from dataclasses import dataclass, field
from typing import cast

from flask import g, request

from crmadmin.sandbox.behaviour import Behaviour
from crmadmin.sandbox.faults import Faults
from crmadmin.sandbox.grants import Grants
from crmadmin.sandbox.org import Org
from crmadmin.sandbox.rates import Rates
from crmadmin.sandbox.request_log import RequestLog
from crmadmin.sandbox.state import State
from crmadmin.sandbox.tokens import Tokens

SANDBOX = "crmadmin.sandbox"
"""Where a request's environment names the sandbox that answers it."""


@dataclass(slots=True, kw_only=True)
class Sandbox:
    """A state and what governs the calls to it."""

    state: State
    tokens: Tokens = field(default_factory=Tokens)
    grants: Grants = field(default_factory=Grants)
    behaviour: Behaviour = field(default_factory=Behaviour)
    faults: Faults = field(default_factory=Faults)
    rates: Rates = field(default_factory=Rates)
    log: RequestLog = field(default_factory=RequestLog)
    org: Org = field(default_factory=Org)


def the_sandbox() -> Sandbox:
    """Give the sandbox that answers the present request."""
    return cast("Sandbox", request.environ[SANDBOX])


def the_state() -> State:
    """Give the state that the present request reads and writes."""
    return the_sandbox().state


def correlation_id() -> str:
    """Give the present request's own id, the same however often it is asked."""
    if "correlation_id" not in g:
        g.correlation_id = str(uuid.uuid4())
    return cast("str", g.correlation_id)
