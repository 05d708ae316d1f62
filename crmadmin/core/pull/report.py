"""What a pull read, and how that compares with what the account itself counts."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.request import PullRequest


class Mode(StrEnum):
    """How an object's records were read.

    ``FULL``: all of them. ``CHANGED``: those changed since the last pull, and which are deleted.
    ``CHECKED``: those changed, and all ids, because the counts differed.
    """

    FULL = "full"
    CHANGED = "changed"
    CHECKED = "checked"


class FindingKind(StrEnum):
    """Why a part of an account was not read, or not fully."""

    MISSING_SCOPE = "missing_scope"
    NOT_AVAILABLE = "not_available"
    REFUSED = "refused"
    HIDDEN_FIELD = "hidden_field"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A part of the account that the pull could not read; nothing else fails for it.

    ``scopes`` are those that would allow it, as far as the answer names them; ``detail`` is
    technical and holds no record's value.
    """

    kind: FindingKind
    part: Part
    scope: str = ""
    scopes: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartReport:
    """What one part of a pull read.

    ``object`` is an object, an ordered pair or empty. ``portal_count`` is how many the account
    itself counts, None where it does not say; ``held`` how many the workspace holds now.
    ``seconds`` and ``calls`` are what reading took, over all sittings of the pull; parts are read
    side by side, so that their seconds add up to more than the pull's.
    """

    part: Part
    object: str = ""
    mode: Mode | None = None
    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    held: int = 0
    portal_count: int | None = None
    calls: int = 0
    seconds: float = 0.0

    @property
    def equal(self) -> bool | None:
        """Tell whether the workspace holds as many as the account counts; None if unknown."""
        return None if self.portal_count is None else self.portal_count == self.held


@dataclass(frozen=True, slots=True, kw_only=True)
class PullReport:
    """What a pull did. Times are UTC; ``calls`` counts those of all its sittings.

    ``sittings`` counts how often it was begun or resumed; ``seconds`` is how long the last one
    took. ``share`` is the part of the calls allowed in that time that were made, 0.0–1.0, None
    where unknown; ``daily_share`` that of the day's allowance which is used up, by anybody.
    """

    system: System
    account_id: str
    started_at: str
    finished_at: str
    seconds: float
    sittings: int
    calls: int
    parts: tuple[PartReport, ...] = ()
    findings: tuple[Finding, ...] = ()
    fingerprint: str = ""
    share: float | None = None
    daily_share: float | None = None

    @property
    def complete(self) -> bool:
        """Tell whether nothing was left out and all counts agree."""
        return not self.findings and all(part.equal is not False for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A pull that was interrupted: what it has read lies beside the data and is not in effect.

    ``request`` is what it was asked for, ``steps_done`` steps are complete, ``records`` read so
    far. ``resumable`` is false where a pull would start anew (too old, or not understood).
    """

    system: System
    account_id: str
    started_at: str
    last_page_at: str
    steps_done: int
    records: int
    step: str
    resumable: bool
    request: PullRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A configuration as pulled: when (UTC), and the fingerprint of its settings."""

    system: System
    account_id: str
    taken_at: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedObject:
    """What a pull would read of one object.

    ``since`` is the moment from which changes count, empty for a full read; ``held`` how many the
    workspace holds; ``properties`` and ``history`` name what is read, as far as known before.
    """

    object: str
    mode: Mode
    since: str = ""
    held: int = 0
    properties: tuple[str, ...] = ()
    history: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PullPlan:
    """What a pull would do, told without a call."""

    system: System
    objects: tuple[PlannedObject, ...]
    unfinished: Unfinished | None = None
