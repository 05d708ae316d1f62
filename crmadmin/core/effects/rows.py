"""What stands behind the count of an effect, one row each, with what records are called."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.effects.labels import Labelling
from crmadmin.core.effects.references import Family, Place
from crmadmin.core.records.detail import RecordName


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A stretch of rows: ``limit`` of them from ``offset`` on."""

    offset: int = 0
    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledPair:
    """Two associated records and the labels of the portal's own that join them.

    ``before`` the changes and ``after`` them, read from ``record`` and from ``other``.
    ``primary`` marks a primary association, which changes of labels leave alone.
    """

    record: RecordName
    other: RecordName
    before: Labelling
    after: Labelling
    primary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedPair:
    """Two records and what an edit of associations makes of them.

    ``before`` and ``after`` are the labels of the portal's own, read from ``record`` and from
    ``other``; None = not associated. The edits are made together: what another one does to the
    pair is told with it.
    """

    record: RecordName
    other: RecordName
    before: Labelling | None
    after: Labelling | None
    primary_before: bool = False
    primary_after: bool = False


class Among(StrEnum):
    """Which of the associated pairs of two objects."""

    ALL = "all"
    LABELLED = "labelled"
    UNLABELLED = "unlabelled"
    PRIMARY = "primary"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociatedPairs:
    """Associated pairs of two objects in the order of labels.

    With a ``type_id`` only those that carry that type of HubSpot's, from the first object.
    """

    from_object: str
    to_object: str
    among: Among = Among.ALL
    type_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedRecord:
    """A record with as many associations of one type, and the limits; None is no limit."""

    record: RecordName
    count: int
    limit_before: int | None
    limit_after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldOption:
    """A record that holds an option.

    ``value`` is the whole value of the property, of which the option may be a part; of a record
    that lacks properties in the stage that it moves to, their names. ``before`` and ``after`` are
    the option's labels; None after where it is no option any more.
    """

    record: RecordName
    value: str
    before: str
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRecord:
    """A record in a stage, and its owner's name: both as they are shown."""

    record: RecordName
    stage: str
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Referrer:
    """A list or workflow whose definition names what changes, and where it does.

    ``enabled`` is None for lists, which cannot be switched off.
    """

    family: Family
    id: str
    name: str
    enabled: bool | None
    places: tuple[Place, ...]
