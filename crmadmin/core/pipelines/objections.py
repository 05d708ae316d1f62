"""What stands against pipelines and stages as they shall be (hubspot-api.md §3.6, leads.md §8)."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline, folded
from crmadmin.core.configuration.stages import (
    CLOSED,
    PROBABILITY,
    QUALIFIED,
    UNQUALIFIED,
    Stage,
)
from crmadmin.core.definitions import DEALS, LEADS
from crmadmin.core.objections import Objection
from crmadmin.core.pipelines.arranging import in_order
from crmadmin.core.pipelines.facts import PipelineFacts, most_stages
from crmadmin.core.pipelines.ids import LONGEST_PIPELINE_ID, LONGEST_STAGE_ID, is_well_formed
from crmadmin.core.pipelines.states import OPEN, TICKETS, state_of

_ONE_ID_SPACE = frozenset({DEALS, TICKETS})


class PipelineObjection(StrEnum):
    """Why a pipeline or a stage is refused or doubtful."""

    PIPELINE_LABEL_EMPTY = "pipeline_label_empty"
    PIPELINE_LABEL_TAKEN = "pipeline_label_taken"
    PIPELINE_ID_FORM = "pipeline_id_form"
    PIPELINE_ID_LONG = "pipeline_id_long"
    PIPELINE_ID_TAKEN = "pipeline_id_taken"
    PIPELINES_FULL = "pipelines_full"
    PIPELINE_LAST = "pipeline_last"
    STAGES_NONE = "stages_none"
    STAGES_TOO_MANY = "stages_too_many"
    STAGE_LABEL_EMPTY = "stage_label_empty"
    STAGE_LABEL_TAKEN = "stage_label_taken"
    STAGE_ID_FORM = "stage_id_form"
    STAGE_ID_LONG = "stage_id_long"
    STAGE_ID_TAKEN = "stage_id_taken"
    STAGE_LOCKED = "stage_locked"
    PROBABILITY_WRONG = "stage_probability_wrong"
    STATE_UNKNOWN = "stage_state_unknown"
    NONE_CLOSED = "stages_none_closed"
    NONE_QUALIFIED = "stages_none_qualified"
    NONE_DISQUALIFIED = "stages_none_disqualified"


def pipeline_objections(
    base: Configuration, after: Configuration, address: Address, facts: PipelineFacts
) -> Iterator[Objection]:
    """Say what stands against a pipeline and its stages as a whole.

    ``base`` is what the portal holds, ``after`` what it shall hold. What is wrong in the portal
    already is nobody's edit, and no objection.
    """
    object_name = address.path[0]
    pipeline = after.get(address)
    others = [each for each in after.each(Pipeline) if each.object == object_name]
    if not isinstance(pipeline, Pipeline):
        if not others:
            yield Objection(
                code=PipelineObjection.PIPELINE_LAST, facts={"pipeline": label_of(base, address)}
            )
        return
    yield from _against_label(pipeline, others)
    if base.get(address) is None:
        yield from _against_new_pipeline(base, after, pipeline, facts)
    yield from _against_whole(base, after, pipeline)


def stage_objections(
    base: Configuration, after: Configuration, address: Address, facts: PipelineFacts
) -> Iterator[Objection]:
    """Say what stands against a stage, new, changed or gone; ``base`` is what the portal holds."""
    present, stage = base.get(address), after.get(address)
    if address in facts.locked and present != stage:
        locked = {"stage": label_of(base, address)}
        yield Objection(code=PipelineObjection.STAGE_LOCKED, facts=locked)
    if not isinstance(stage, Stage):
        return
    siblings = stages_of(after, stage.pipeline)
    facts_of = {"stage": stage.label.strip(), "pipeline": label_of(after, stage.pipeline)}
    if not stage.label.strip():
        yield Objection(code=PipelineObjection.STAGE_LABEL_EMPTY, facts=facts_of)
    elif any(
        folded(each.label) == folded(stage.label) for each in siblings if each.address != address
    ):
        yield Objection(code=PipelineObjection.STAGE_LABEL_TAKEN, facts=facts_of)
    if present is None:
        yield from _against_stage_id(base, after, stage)
    if not isinstance(present, Stage) or present.metadata != stage.metadata:
        yield from _against_state(base, stage)


def stages_of(configuration: Configuration, pipeline: Address) -> tuple[Stage, ...]:
    """Give the stages of a pipeline in their order."""
    return in_order([each for each in configuration.each(Stage) if each.pipeline == pipeline])


def label_of(configuration: Configuration, address: Address) -> str:
    """Give the label of a pipeline or a stage, its id where it is not there."""
    found = configuration.get(address)
    return found.label.strip() if isinstance(found, Pipeline | Stage) else address.path[-1]


def lead_states(configuration: Configuration) -> tuple[str, ...]:
    """List the lead states that the portal's stages have: only those are offered (leads.md §2)."""
    return tuple(dict.fromkeys(filter(None, (s.lead_state for s in configuration.each(Stage)))))


def _against_label(pipeline: Pipeline, others: Iterable[Pipeline]) -> Iterator[Objection]:
    facts = {"pipeline": pipeline.label.strip()}
    if not pipeline.label.strip():
        yield Objection(
            code=PipelineObjection.PIPELINE_LABEL_EMPTY, facts={"pipeline": pipeline.pipeline_id}
        )
    elif any(
        folded(each.label) == folded(pipeline.label)
        for each in others
        if each.address != pipeline.address
    ):
        yield Objection(code=PipelineObjection.PIPELINE_LABEL_TAKEN, facts=facts)


def _against_new_pipeline(
    base: Configuration, after: Configuration, pipeline: Pipeline, facts: PipelineFacts
) -> Iterator[Objection]:
    own, name = pipeline.pipeline_id, pipeline.object
    if not is_well_formed(own):
        yield Objection(code=PipelineObjection.PIPELINE_ID_FORM, facts={"id": own})
    if len(own) > LONGEST_PIPELINE_ID:
        long = {"id": own, "limit": LONGEST_PIPELINE_ID}
        yield Objection(code=PipelineObjection.PIPELINE_ID_LONG, facts=long)
    sharing = _ONE_ID_SPACE if name in _ONE_ID_SPACE else frozenset({name})
    for other in (*base.each(Pipeline), *after.each(Pipeline)):
        if other.object in sharing - {name} and other.pipeline_id == own:
            taken = {"id": own, "other": other.label.strip()}
            yield Objection(code=PipelineObjection.PIPELINE_ID_TAKEN, facts=taken)
            break
    if (usage := facts.usage.get(name)) is not None:
        before = sum(each.object == name for each in base.each(Pipeline))
        count = usage.usage - before + sum(each.object == name for each in after.each(Pipeline))
        if count > usage.limit:
            full = {"count": count, "limit": usage.limit}
            yield Objection(code=PipelineObjection.PIPELINES_FULL, facts=full)


def _against_whole(
    base: Configuration, after: Configuration, pipeline: Pipeline
) -> Iterator[Objection]:
    before, stages = stages_of(base, pipeline.address), stages_of(after, pipeline.address)
    facts = {"pipeline": pipeline.label.strip()}
    most = most_stages(pipeline.object)
    if not stages:
        yield Objection(code=PipelineObjection.STAGES_NONE, facts=facts)
        return
    if len(stages) > max(most, len(before)):
        many = {**facts, "count": len(stages), "limit": most}
        yield Objection(code=PipelineObjection.STAGES_TOO_MANY, facts=many)
    if pipeline.object == TICKETS and _lost(before, any(each.is_closed for each in stages)):
        yield Objection(code=PipelineObjection.NONE_CLOSED, facts=facts)
    if pipeline.object == LEADS:
        for state, code in (
            (QUALIFIED, PipelineObjection.NONE_QUALIFIED),
            (UNQUALIFIED, PipelineObjection.NONE_DISQUALIFIED),
        ):
            had = any(each.lead_state == state for each in before)
            if had and not any(each.lead_state == state for each in stages):
                yield Objection(code=code, facts=facts)


def _lost(before: Iterable[Stage], is_there: bool) -> bool:  # noqa: FBT001 - says what it is
    """Tell whether a closed stage is missing that was there, or that a new pipeline needs."""
    known = tuple(before)
    return not is_there and (not known or any(each.is_closed for each in known))


def _against_stage_id(
    base: Configuration, after: Configuration, stage: Stage
) -> Iterator[Objection]:
    own = stage.stage_id
    if not is_well_formed(own):
        yield Objection(code=PipelineObjection.STAGE_ID_FORM, facts={"id": own})
    if len(own) > LONGEST_STAGE_ID:
        long = {"id": own, "limit": LONGEST_STAGE_ID}
        yield Objection(code=PipelineObjection.STAGE_ID_LONG, facts=long)
    for configuration in (after, base):
        for other in configuration.each(Stage):
            same = (other.object, other.stage_id) == (stage.object, own)
            if same and other.pipeline != stage.pipeline:
                pipeline = label_of(configuration, other.pipeline)
                taken = {"id": own, "other": other.label.strip(), "pipeline": pipeline}
                yield Objection(code=PipelineObjection.STAGE_ID_TAKEN, facts=taken)
                return


def _against_state(base: Configuration, stage: Stage) -> Iterator[Objection]:
    known, facts = dict(stage.metadata), {"stage": stage.label.strip()}
    if stage.object == DEALS:
        if not _is_probability(known.get(PROBABILITY, "")):
            wrong = {**facts, "value": known.get(PROBABILITY, "")}
            yield Objection(code=PipelineObjection.PROBABILITY_WRONG, facts=wrong)
        return
    allowed = lead_states(base) if stage.object == LEADS else (OPEN, CLOSED)
    value = known.get(state_of(stage.object), "")
    # A workspace that knows no stage of leads yet cannot tell which states there are.
    if allowed and value not in allowed:
        unknown = {**facts, "value": value, "allowed": ", ".join(allowed)}
        yield Objection(code=PipelineObjection.STATE_UNKNOWN, facts=unknown)


def _is_probability(text: str) -> bool:
    try:
        return 0.0 <= float(text) <= 1.0
    except ValueError:
        return False
