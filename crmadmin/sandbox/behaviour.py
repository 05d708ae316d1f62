"""What a test or a rehearsal can set about a sandbox: allowances, delays, limits."""

from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Allowance:
    """Calls that are allowed: ``burst`` in ``seconds``, ``daily`` in a day of the portal."""

    burst: int
    daily: int
    seconds: float = 10.0


@dataclass(slots=True, kw_only=True)
class Behaviour:
    """How the sandbox behaves where a portal can behave either way; may be changed at any time.

    ``app`` and ``associations`` are the allowances of domain/hubspot-api.md §4.1 (Professional),
    ``search_per_second`` is a whole account's. ``retry_after`` adds that header to a 429.
    Delays are seconds: until search sees a write, until an empty ``hs_lead_name`` is filled,
    until the schema shows a label's name, until the limits count a deleted label.
    ``associations_repeat`` gives an entry for each label in a batch read of associations, as
    portals were seen to do; without it each associated record comes once.
    """

    app: Allowance = field(default_factory=lambda: Allowance(burst=190, daily=625_000))
    associations: Allowance = field(default_factory=lambda: Allowance(burst=150, daily=500_000))
    search_per_second: int = 5
    retry_after: bool = False
    associations_repeat: bool = True
    search_lag: float = 0.0
    lead_name_lag: float = 8.0
    label_name_lag: float = 0.0
    limits_lag: float = 0.0
    salesforce_daily: int = 100_000
