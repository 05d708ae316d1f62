"""How whole a setting comes back when a run is rolled back (domain/associations.md §1, §7)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.manual import PLACES


class RemarkCode(StrEnum):
    """What is to be known of a setting that is restored; worded in ``crmadmin.wording``.

    Counts are those that the rolled back plan predicted.
    """

    OTHER_IDS = "other_ids"
    """A deleted label is made again: the portal gives it other ids."""
    STAY_UNLABELLED = "stay_unlabelled"
    """Associations that carried the deleted label do not get it back (facts: count)."""
    REFERENCES_STAY_BROKEN = "references_stay_broken"
    """Lists and workflows still name the old ids (facts: lists, workflows)."""
    LABEL_GOES = "label_goes"
    """A created label is deleted: associations that got it since lose it."""
    VALUES_WHOLE_AGAIN = "values_whole_again"
    """Records kept the removed option's value, which is an option again (facts: count)."""
    VALUES_ORPHANED = "values_orphaned"
    """A created option is removed: records that got its value since keep a value that is none."""
    PAIRS_RESTORED = "pairs_restored"
    """Pairs of records carry again what they did before the run (facts: count)."""
    PAIRS_CHANGED_SINCE = "pairs_changed_since"
    """Somebody changed other pairs since: they stay as they are (facts: count)."""
    PAIRS_INCOMPLETE = "pairs_incomplete"
    """Pairs come back without labels that are not there any more (facts: count)."""
    RECORDS_RESTORED = "records_restored"
    """Records are in the stage again that they were in before the run (facts: count)."""
    RECORDS_CHANGED_SINCE = "records_changed_since"
    """Somebody moved other records since: they stay where they are (facts: count)."""
    STAGE_AGAIN = "stage_again"
    """A deleted pipeline or stage is made again under its id; what was set by hand is lost."""
    STAGE_GOES = "stage_goes"
    """A created pipeline or stage is deleted: records that came into it since keep it there."""
    BY_HAND = "by_hand"
    """No API sets it: a person sets the value before by hand."""

    @property
    def is_loss(self) -> bool:
        """Tell whether something is not as it was before the run."""
        return self in _LOSSES


_LOSSES = frozenset(
    {
        RemarkCode.OTHER_IDS,
        RemarkCode.STAY_UNLABELLED,
        RemarkCode.REFERENCES_STAY_BROKEN,
        RemarkCode.PAIRS_CHANGED_SINCE,
        RemarkCode.PAIRS_INCOMPLETE,
        RemarkCode.RECORDS_CHANGED_SINCE,
        RemarkCode.STAGE_AGAIN,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to be known of a restored setting; ``facts`` fill its words."""

    code: RemarkCode
    facts: Mapping[str, int] = field(default_factory=dict)


def remarks_on_items(
    *, of_records: bool, restored: int, changed_since: int, incomplete: int
) -> tuple[Remark, ...]:
    """Say what is to be known when the items of an edit are restored, by how many of them."""
    if of_records:
        counts = {
            RemarkCode.RECORDS_RESTORED: restored,
            RemarkCode.RECORDS_CHANGED_SINCE: changed_since,
        }
    else:
        counts = {
            RemarkCode.PAIRS_RESTORED: restored,
            RemarkCode.PAIRS_CHANGED_SINCE: changed_since,
            RemarkCode.PAIRS_INCOMPLETE: incomplete,
        }
    return tuple(
        Remark(code=code, facts={"count": count}) for code, count in counts.items() if count
    )


def remarks_on(
    before: Setting | None, now: Setting | None, channel: Channel, effects: Iterable[Effect]
) -> tuple[Remark, ...]:
    """Say what is to be known when ``before`` takes the place of ``now``; None = absent.

    ``effects`` are those that the run was predicted to have on this setting.
    """
    counts: dict[Consequence, int] = {}
    for effect in effects:
        counts[effect.consequence] = counts.get(effect.consequence, 0) + effect.count
    held = before or now
    # A call that deletes a stage takes along what only a person can set again.
    by_hand = channel is Channel.MANUAL or (held is not None and held.address.kind in PLACES)
    found = [Remark(code=RemarkCode.BY_HAND)] if by_hand else []
    if now is None:
        found.extend(_made_again(before, counts))
    elif before is None and isinstance(now, AssociationLabel):
        found.append(Remark(code=RemarkCode.LABEL_GOES))
    elif before is None and isinstance(now, Pipeline | Stage):
        found.append(Remark(code=RemarkCode.STAGE_GOES))
    elif before is None and isinstance(now, PropertyOption):
        found.append(Remark(code=RemarkCode.VALUES_ORPHANED))
    return tuple(found)


def _made_again(before: Setting | None, counts: Mapping[Consequence, int]) -> Iterable[Remark]:
    if isinstance(before, AssociationLabel):
        yield Remark(code=RemarkCode.OTHER_IDS)
        if carried := counts.get(Consequence.LABEL_LOST, 0):
            yield Remark(code=RemarkCode.STAY_UNLABELLED, facts={"count": carried})
        lists = counts.get(Consequence.LIST_REFERS, 0)
        workflows = counts.get(Consequence.WORKFLOW_REFERS, 0)
        if lists or workflows:
            yield Remark(
                code=RemarkCode.REFERENCES_STAY_BROKEN,
                facts={"lists": lists, "workflows": workflows},
            )
    elif isinstance(before, Pipeline | Stage):
        yield Remark(code=RemarkCode.STAGE_AGAIN)
    elif isinstance(before, PropertyOption):
        held = counts.get(Consequence.ORPHANED, 0)
        yield Remark(code=RemarkCode.VALUES_WHOLE_AGAIN, facts={"count": held})
