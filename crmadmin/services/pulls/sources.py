"""What a pull asks of the system it reads."""

from collections.abc import Sequence
from typing import Protocol

from crmadmin.services.pulls.steps import Chain


class Costs(Protocol):
    """What calls have cost so far; ``connectors.http.Tally`` is one."""

    @property
    def calls(self) -> int:
        """Count the calls."""

    @property
    def allowed(self) -> float:
        """Give how many calls the account allows in a second, 0 while unknown."""

    @property
    def waited(self) -> float:
        """Give how long the account had calls wait, in seconds; a wait counts when it begins."""

    @property
    def daily_limit(self) -> int:
        """Give the day's allowance of the account, 0 while unknown."""

    @property
    def daily_used(self) -> int:
        """Give how much of it is used, by anybody."""


class Source(Protocol):
    """One system as a pull reads it, in phases: later ones depend on what earlier ones read.

    A phase has chains of steps: those of a chain are read one after the other, chains side by
    side. They are the same whenever they are asked for, also by another process that goes on with
    the pull.
    """

    phases: int

    @property
    def costs(self) -> Costs:
        """Give what calls have cost so far."""

    @property
    def calls_of_thread(self) -> int:
        """Count the calls that the present thread made."""

    def chains(self, phase: int) -> Sequence[Chain]:
        """Give the chains of a phase, the earlier phases being read."""
