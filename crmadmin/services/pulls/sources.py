"""What a pull asks of the system it reads."""

from collections.abc import Sequence
from typing import Protocol

from crmadmin.services.pulls.steps import Step


class Costs(Protocol):
    """What calls have cost so far; ``connectors.http.Tally`` is one."""

    @property
    def calls(self) -> int:
        """Count the calls."""

    @property
    def daily_limit(self) -> int:
        """Give the day's allowance of the account, 0 while unknown."""

    @property
    def daily_used(self) -> int:
        """Give how much of it is used, by anybody."""


class Source(Protocol):
    """One system as a pull reads it, in phases: later ones depend on what earlier ones read.

    ``phases`` gives the steps of a phase; the same steps whenever it is asked, also by another
    process that goes on with the pull.
    """

    phases: int

    @property
    def costs(self) -> Costs:
        """Give what calls have cost so far."""

    def account_id(self) -> str:
        """Ask the system which account it is."""

    def steps(self, phase: int) -> Sequence[Step]:
        """Give the steps of a phase, the earlier ones being read."""
