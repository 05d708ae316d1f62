"""The entries into the stages of a pipeline in a period, as far as rulesets are judged by them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.leads.entry_groups import EntryGroup, Judge
from crmadmin.core.leads.governance import Ruleset
from crmadmin.core.leads.people import People
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.rulings import Judgement
from crmadmin.core.leads.verdicts import (
    Difference,
    Verdict,
    difference_of,
    standing_verdict,
    verdict_of,
)
from crmadmin.core.records.detail import RecordName


@dataclass(frozen=True, slots=True, kw_only=True)
class StageHistory:
    """What was read of a pipeline's history; judging it reads nothing any more.

    ``entries`` are those of the period into ``stages``, ``standing`` those that brought records to
    their present stage, whenever that was. ``qualified`` are the stages for which it was asked
    whether records have a deal. ``stage_names`` has the object's stages, of other pipelines too.
    """

    object: str
    pipeline_id: str
    period: Period
    entries: tuple[EntryGroup, ...] = ()
    standing: tuple[EntryGroup, ...] = ()
    stages: tuple[str, ...] = ()
    qualified: tuple[str, ...] = ()
    stage_names: Mapping[str, str] = field(default_factory=dict)

    def stage_name(self, stage_id: str) -> str:
        """Say what a stage is called; one that is known nowhere, by its id."""
        return self.stage_names.get(stage_id, stage_id)

    def judged(self, ruleset: Ruleset, people: People) -> Verdict:
        """Say what a ruleset would have made of the entries of the period."""
        return verdict_of(self.entries, Judge(ruleset, people), people)

    def judged_standing(self, ruleset: Ruleset, people: People) -> Verdict:
        """Say how many records today stand where a ruleset would not have let them.

        Of the tallies ``blocked`` counts these, ``unjudged`` those of which nothing can be said:
        no entry into their present stage is known, or it came from another pipeline.
        """
        return standing_verdict(self.standing, Judge(ruleset, people), people)

    def compared(self, one: Ruleset, other: Ruleset, people: People) -> Difference:
        """Say what changes for the entries of the period from one ruleset to another."""
        return difference_of(self.entries, Judge(one, people), Judge(other, people), people)


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedEntry:
    """One entry of one record, and what becomes of it.

    ``entry_id`` numbers the entries of a record in their order; it is 0, and ``from_stage``
    ``UNKNOWN``, where no entry is known that explains the record's present stage. ``entered_at``
    is UTC (``…T10:11:12.345Z``). ``against`` is what another ruleset makes of it, if one was asked.
    """

    record: RecordName
    entry_id: int
    from_stage: str | None
    to_stage: str
    entered_at: str
    source_type: str
    user_id: str
    has_deal: bool
    judgement: Judgement
    against: Judgement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All entries of one record in their order, and how it stands in its present stage.

    ``standing`` is None where that is no stage of the pipeline, or where the record is gone.
    """

    record: RecordName
    entries: tuple[JudgedEntry, ...]
    standing: JudgedEntry | None = None
