"""What changes of pipelines and stages are to the records in them (domain/hubspot-api.md §6)."""

from collections.abc import Iterator, Mapping, Sequence

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence


def consequences(change: Change) -> tuple[Consequence, ...]:
    """Say what a change of a pipeline or a stage is to the records in it.

    A place among others means nothing to them, and what is new holds none. What becomes of a
    pipeline's records when it goes is told of its stages.
    """
    match change:
        case Delete(old=Stage()):
            return (Consequence.STAGE_LOST,)
        case Update(old=Stage() as old, new=Stage() as new):
            renamed = (Consequence.STAGE_RENAMED,) if old.label != new.label else ()
            state = (Consequence.STATE_CHANGED,) if old.metadata != new.metadata else ()
            return renamed + state
        case Update(old=Pipeline(label=before), new=Pipeline(label=after)) if before != after:
            return (Consequence.PIPELINE_RENAMED,)
        case _:
            return ()


def leaving(configuration: Configuration) -> Mapping[Address, tuple[StageMove, ...]]:
    """Give the moves that take records out of each stage before anything else.

    One that takes a run back leaves those that came into the stage otherwise.
    """
    found: dict[Address, tuple[StageMove, ...]] = {}
    for each in configuration.each(StageMove):
        found[each.source] = (*found.get(each.source, ()), each)
    return found


def touching(changes: Sequence[Change]) -> Iterator[tuple[Change, str]]:
    """Give the first change of each object's pipelines, with the object.

    An edit of a pipeline was seen to move the modified date of every record of its object, which
    the next pulls and syncs then read again (domain/hubspot-api.md §6).
    """
    told: set[str] = set()
    for change in changes:
        setting = change.new if isinstance(change, Create) else change.old
        if isinstance(setting, Pipeline | Stage) and setting.object not in told:
            told.add(setting.object)
            yield change, setting.object
