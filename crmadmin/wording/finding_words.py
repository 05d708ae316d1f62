"""What a finding says, in both languages."""

from dataclasses import dataclass

from crmadmin.wording.speech import Counted, Text


@dataclass(frozen=True, slots=True)
class FindingWords:
    """A heading, what was found over the facts of its code, why it matters, and what to do."""

    title: Text
    sentence: Counted
    why: Text
    remedy: Text
