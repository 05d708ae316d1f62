"""One thing that a change does, counted."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.address import Address


class Consequence(StrEnum):
    """What happens to what is counted.

    Of labels: associations that ``LABEL_LOST`` carry it now and will not; those of them that
    ``UNLABELLED`` have no other label then; ``LABEL_RENAMED`` show another text.
    Of limits: records that are ``OVER_LIMIT`` keep what they have and can get no more;
    ``AT_LIMIT`` have exactly as many; ``FREED`` could get no more and now can.
    Of options: records that are ``ORPHANED`` keep a value that is no option any more;
    ``OPTION_RENAMED`` show another text; ``OPTION_HIDDEN`` keep a value that is not offered.
    ``LIST_REFERS`` and ``WORKFLOW_REFERS`` count those whose definition names what changes.
    ``FIELD_CHANGED`` counts values that the next sync would write otherwise than now.
    Of edits of records' associations: ``LINKS_COUNTED`` says how many associated pairs there are
    after it, of those before it; ``LINKED`` and ``PARTED`` how many it makes and ends; pairs that
    stay and get a label are ``LINK_LABELLED``, those that lose one ``LINK_UNLABELLED``. Records get
    another primary one (``PRIMARY_CHANGED``) or have none any more (``PRIMARY_LOST``); leads lose
    the last one that they live by (``LAST_PRIMARY``). Records ``ABOVE_LIMIT`` would get more than
    a limit allows: the portal refuses that.
    Of moves from a stage to another: ``RECORDS_MOVED`` counts the records, ``MOVED_LACKING`` those
    of them that have a property blank which the stage they go to requires.
    Of stages and pipelines: records that no move takes out of a stage that goes (``STAGE_LOST``)
    keep it from going; those in it show another text (``STAGE_RENAMED``) or stand otherwise
    (``STATE_CHANGED``); those of a pipeline show its other text (``PIPELINE_RENAMED``). The
    modified date of ``RECORDS_TOUCHED`` may move, which is told once for each object.
    Of edit access: the owners of ``EDIT_LOST`` may edit these records now, and will not.
    """

    LABEL_LOST = "label_lost"
    UNLABELLED = "unlabelled"
    LABEL_RENAMED = "label_renamed"
    OVER_LIMIT = "over_limit"
    AT_LIMIT = "at_limit"
    FREED = "freed"
    ORPHANED = "orphaned"
    OPTION_RENAMED = "option_renamed"
    OPTION_HIDDEN = "option_hidden"
    LIST_REFERS = "list_refers"
    WORKFLOW_REFERS = "workflow_refers"
    FIELD_CHANGED = "field_changed"
    RECORDS_MOVED = "records_moved"
    MOVED_LACKING = "moved_lacking"
    LINKS_COUNTED = "links_counted"
    LINKED = "linked"
    PARTED = "parted"
    LINK_LABELLED = "link_labelled"
    LINK_UNLABELLED = "link_unlabelled"
    PRIMARY_CHANGED = "primary_changed"
    PRIMARY_LOST = "primary_lost"
    LAST_PRIMARY = "last_primary"
    ABOVE_LIMIT = "above_limit"
    STAGE_LOST = "stage_lost"
    STAGE_RENAMED = "stage_renamed"
    STATE_CHANGED = "state_changed"
    PIPELINE_RENAMED = "pipeline_renamed"
    RECORDS_TOUCHED = "records_touched"
    EDIT_LOST = "edit_lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """How many of what a change concerns, so that each can be listed.

    ``object`` names the records that are counted, or the first of an ordered pair whose
    associations are; ``other`` is the second, empty else. Lists and workflows have neither.
    ``of`` is how many there are in all, None where that says nothing: associated pairs of both
    objects, for ``UNLABELLED`` those that lose the label; records with any association of the
    type that is limited; records with any value of the property; lists; workflows; of edits the
    associated pairs of both objects before all of them, for ``LINKS_COUNTED`` alone; of moves all
    records of the object, for ``RECORDS_MOVED`` alone; of stages, pipelines and
    edit access the records in any stage of the object.
    """

    address: Address
    consequence: Consequence
    count: int
    object: str = ""
    other: str = ""
    of: int | None = None
