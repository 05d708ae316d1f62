"""Which kinds of thing changed: what tells pages to refresh."""

from enum import Flag, auto


class Changes(Flag):
    """The kinds of thing that a piece of work may change; combine with ``|``, ask with ``&``."""

    NOTHING = 0
    RECORDS = auto()
    """Records, their history, links, associations or memberships."""
    DEFINITIONS = auto()
    """Objects, properties, options, pipelines, labels, owners."""
    CONFIGURATION = auto()
    """The configuration under the draft."""
    DRAFT = auto()
    """The draft, or its position in undo and redo."""
    CONNECTION = auto()
    """To which accounts the workspace is connected, and what was pulled of them."""
    RUNS = auto()
    """Plans that were made, runs of them, and what the audit tells of those."""
    THRESHOLDS = auto()
    """From how many settings on a push asks for the count."""
    CLOCK = auto()
    """Nothing but the time: ages that are shown have grown."""
    EVERYTHING = RECORDS | DEFINITIONS | CONFIGURATION | DRAFT | CONNECTION | RUNS | THRESHOLDS
