"""How well a rule about the two systems is known (domain/sync-rules.md, marks)."""

from enum import StrEnum


class Evidence(StrEnum):
    """Where a rule comes from, from firm to guessed; an assumption is shown as one."""

    DOCUMENTED = "documented"
    DOCUMENTED_OLD = "documented_old"
    PARTNER = "partner"
    OBSERVED = "observed"
    INFERRED = "inferred"
    ASSUMPTION = "assumption"
