"""Making the picture of what was judged."""

from collections.abc import Mapping

from crmadmin.core.leads.entry_groups import UNKNOWN, Way
from crmadmin.core.leads.governance import Ruleset
from crmadmin.core.leads.rulings import broken_by_way, is_judged
from crmadmin.core.leads.verdicts import NONE, Verdict
from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing, Flow, FlowStage


def flow_of(verdict: Verdict, tried: Ruleset, stage_names: Mapping[str, str]) -> Flow:
    """Make the picture: the stages in their order, then those that only history knows."""
    known = [
        FlowStage(stage_id=stage.stage_id, label=stage.label, is_closed=stage.is_closed)
        for stage in tried.stages
    ]
    met = {stage for way in verdict.by_way for stage in way} - {None, UNKNOWN}
    gone = sorted(str(stage) for stage in met - set(tried.places))
    lost = [
        FlowStage(stage_id=each, label=stage_names.get(each, each), is_gone=True) for each in gone
    ]
    stages = (*known, *lost)
    ids = [stage.stage_id for stage in stages]
    ways = [(source, target) for source in (None, *ids) for target in ids if source != target]
    return Flow(stages=stages, crossings={way: _crossing(way, verdict, tried) for way in ways})


def _crossing(way: Way, verdict: Verdict, tried: Ruleset) -> Crossing:
    tally = verdict.by_way.get(way, NONE)
    return Crossing(
        way=way,
        moves=tally.entries,
        blocked=tally.blocked,
        exempt=tally.exempt,
        is_forbidden=is_judged(tried, *way) and bool(broken_by_way(tried, *way)),
    )
