"""What a cell of the picture says."""

from collections.abc import Iterator

from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing, Flow, Way

NOTHING = "–"


class FlowWords(Texts):
    """The texts of this module."""


def source_name(flow: Flow, stage_id: str | None) -> str:
    """Name what stands at the left."""
    if stage_id is None:
        return FlowWords.tr("Created")
    return stage_name(flow, stage_id)


def stage_name(flow: Flow, stage_id: str) -> str:
    """Name a stage; the id of one that is not known."""
    stage = flow.by_id.get(stage_id)
    return stage_id if stage is None else stage.label


def way_name(flow: Flow, way: Way) -> str:
    """Name a way ("New → Qualified")."""
    source, target = way
    if source is None:
        return fill(FlowWords.tr("Created in %1"), stage_name(flow, target))
    return f"{stage_name(flow, source)} → {stage_name(flow, target)}"


def figure(crossing: Crossing) -> str:
    """Write how many moves there were."""
    return formats.number(crossing.moves) if crossing.moves else NOTHING


def blocked_figure(crossing: Crossing) -> str:
    """Write how many would have been blocked, with their share ("12 · 8%"); empty for none."""
    if not crossing.blocked:
        return ""
    return f"{formats.number(crossing.blocked)} · {formats.percent(crossing.share)}"


def sentences(flow: Flow, crossing: Crossing) -> Iterator[str]:
    """Say everything that a cell shows, a sentence a line."""
    yield way_name(flow, crossing.way)
    if crossing.way[0] is None:
        yield FlowWords.tr("%Ln creation(s)", None, crossing.moves)
    else:
        yield FlowWords.tr("%Ln move(s)", None, crossing.moves)
    if crossing.blocked:
        share = formats.percent(crossing.share)
        text = FlowWords.tr("%Ln would have been blocked (%1)", None, crossing.blocked)
        yield fill(text, share)
    if crossing.exempt:
        yield FlowWords.tr("%Ln by those whom no rule binds", None, crossing.exempt)
    if crossing.is_forbidden:
        yield FlowWords.tr("The rules refuse this way")
