"""What the draft has made of pipelines and stages, in words and looks."""

from crmadmin.core.configuration.stages import Stage
from crmadmin.services.pipeline_lines import PipelineLine
from crmadmin.services.standing import Standing
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.pipelines.rows import StageRow


class PipelineWords(Texts):
    """The texts of this module."""


def standing_name(row: StageRow) -> str:
    """Say what the draft has made of a stage."""
    match row.line.standing:
        case Standing.CREATED:
            return PipelineWords.tr("New", "stage")
        case Standing.DELETED:
            return PipelineWords.tr("Deleted", "stage")
        case Standing.UPDATED:
            return _updated(row.line.sides.before, row.line.sides.after)
        case Standing.UNCHANGED:
            return PipelineWords.tr("Changed", "stage") if row.line.is_drafted else ""


def _updated(before: Stage | None, after: Stage | None) -> str:
    if before is None or after is None:
        return ""
    if before.label != after.label:
        return PipelineWords.tr("Renamed", "stage")
    if before.metadata != after.metadata:
        return PipelineWords.tr("State changed")
    return PipelineWords.tr("Moved", "stage")


def standing_look(row: StageRow) -> tuple[str, str] | None:
    """Give the icon and the colour of what the draft has made of a stage; None for nothing."""
    if not row.line.is_drafted:
        return None
    match row.line.standing:
        case Standing.CREATED:
            return "plus-circle", "create"
        case Standing.DELETED:
            return "minus-circle", "delete"
        case _:
            return "pencil-simple", "update"


def guard_words(row: StageRow) -> tuple[str, ...]:
    """Say shortly which rules name a stage."""
    found = []
    if row.guard.creation:
        found.append(PipelineWords.tr("begins here"))
    if row.guard.no_skipping:
        found.append(PipelineWords.tr("not skipped"))
    if row.guard.no_backwards:
        found.append(PipelineWords.tr("no way back"))
    if row.access is not None:
        found.append(PipelineWords.tr("restricted"))
    return tuple(found)


def drafted_count(line: PipelineLine) -> int:
    """Count what the draft has made of a pipeline and all that is within it."""
    own = (line.sides, line.rules, line.permissions, line.deal)
    count = sum(each.standing is not Standing.UNCHANGED for each in own)
    return count + sum(each.is_drafted for each in line.stages)
