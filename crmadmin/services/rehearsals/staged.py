"""The predicted effects on records in stages, counted in the sandbox that carried a plan out."""

from collections import Counter
from collections.abc import Collection

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.core.pipelines.states import canonical
from crmadmin.sandbox.measuring import Measures


class StagedCounting:
    """Counts records by where they stand, in the sandbox alone; made before the push.

    Of several moves out of one stage, and where moves lead into a stage that changes, nobody can
    tell which records a count is of.
    """

    def __init__(self, measures: Measures, moves: Collection[StageMove]) -> None:
        self._measures = measures
        self._moves = Counter(each.source for each in moves)
        self._stood = {each.source: self._in_stage(each.source) for each in moves}
        ends = {end for each in moves for end in (each.source, each.target)}
        self._moved = ends | {pipeline_address(*end.path[:2]) for end in ends}

    def counted(self, setting: Setting, effect: Effect) -> int | None:
        """Count an effect after the push; None where it cannot be told."""
        match effect.consequence, setting:
            case Consequence.RECORDS_MOVED, StageMove(source=source):
                once = self._moves[source] == 1
                return self._stood[source] - self._in_stage(source) if once else None
            case Consequence.STAGE_LOST, Stage():
                return self._in_stage(setting.address)
            case _, Stage() | Pipeline() if setting.address not in self._moved:
                return self._changed(setting, effect.consequence)
            case _:
                return None

    def _changed(self, setting: Stage | Pipeline, consequence: Consequence) -> int | None:
        """Count the records that show what changed, if the sandbox does."""
        pipeline = self._measures.pipeline(*setting.address.path[:2])
        if isinstance(setting, Pipeline):
            value, found = (pipeline_property(setting.object), setting.pipeline_id), pipeline
        else:
            value = (stage_property(setting.object), setting.stage_id)
            stages = pipeline.get("stages") or ()
            found = next((each for each in stages if each["id"] == setting.stage_id), {})
        match consequence, setting:
            case Consequence.STAGE_RENAMED | Consequence.PIPELINE_RENAMED, _:
                is_so = found.get("label") == setting.label
            case Consequence.STATE_CHANGED, Stage(metadata=metadata):
                is_so = canonical(found.get("metadata") or {}) == metadata
            case _:
                return None
        return self._measures.option(setting.object, *value).records if is_so else 0

    def _in_stage(self, stage: Address) -> int:
        name, _pipeline, stage_id = stage.path
        return self._measures.option(name, stage_property(name), stage_id).records
