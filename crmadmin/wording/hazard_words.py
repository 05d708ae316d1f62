"""What a hazard says, and what to do about it."""

from dataclasses import dataclass

from crmadmin.wording.speech import Counted, Text


@dataclass(frozen=True, slots=True)
class HazardWords:
    """What a hazard says, over the facts of its code, and what to do.

    A counted sentence counts the fact ``count``.
    """

    sentence: Text | Counted
    remedy: Text
