"""How far a pull is."""

from dataclasses import dataclass

from crmadmin.core.progress import Progress
from crmadmin.core.pull.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class PullProgress(Progress):
    """How far the present step of a pull is.

    ``step`` is the step's name (``records:contacts``), ``part`` and ``scope`` its halves; ``done``
    and ``total`` count its records (``unit`` is ``records``), ``total`` by the portal's own count,
    0 while unknown. ``steps_done`` of ``steps_total`` steps are complete; the latter grows once
    the settings are read. ``calls`` were made so far; ``waiting`` tells that the account's limit
    is waited for, in seconds.
    """

    part: Part
    scope: str = ""
    steps_done: int = 0
    steps_total: int = 0
    calls: int = 0
    waiting: float = 0.0
