"""What becomes of pairs of records in a run: items that carry labels."""

from dataclasses import dataclass

from crmadmin.core.associations.links import Carried, RecordPair
from crmadmin.core.runs.verdicts import ItemVerdict

LinkVerdict = ItemVerdict[RecordPair, Carried]
"""What became of one pair; None = not associated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkStory:
    """What became of one pair in one step of a run, as the workspace tells it."""

    run_id: int
    step: int
    from_object: str
    to_object: str
    from_name: str
    to_name: str
    verdict: LinkVerdict
