"""What is predicted from the workspace is what is counted in the sandbox, whatever changes."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence
from crmadmin.services.effecting import Effecting
from crmadmin.services.rehearsing import Rehearsing
from tests.core.changes.soundness import sound
from tests.effort import examples
from tests.services.rehearsals.portal import BLUE, BOARD, RED, RESELLER, Workspace, limit

LABELS = st.lists(
    st.builds(
        replace,
        st.sampled_from([BOARD, RESELLER]),
        label=st.sampled_from(["Board member", "Director", "Reseller"]),
    ),
    max_size=2,
)
LIMITS = st.lists(st.builds(limit, st.integers(1, 4)), max_size=1)
OPTIONS = st.lists(
    st.builds(
        replace,
        st.sampled_from([RED, BLUE]),
        label=st.sampled_from(["Red", "Blue", "Navy"]),
        hidden=st.booleans(),
    ),
    max_size=2,
)


@settings(max_examples=examples(4), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(labels=LABELS, limits=LIMITS, options=OPTIONS)
def test_predictions_come_true(
    workspace: Workspace, labels: list[Setting], limits: list[Setting], options: list[Setting]
) -> None:
    """Each effect of each step is counted alike before, in SQL, and after, in the sandbox."""
    drawn = sound(Configuration.of([*labels, *limits, *options]))
    gone = tuple(each for each in (BOARD, RED, BLUE) if each.address not in drawn.settings)
    target = workspace.changed(*drawn.settings.values(), without=gone)
    effects = Effecting(workspace.database).effects(diff(workspace.base, target))
    plan = workspace.plan(target, effects)
    rehearsal = Rehearsing(workspace.database).rehearse(plan)

    assert rehearsal.differing == ()
    counted = [each for step in rehearsal.steps for each in step.measured]
    assert len(counted) == sum(map(len, effects.values()))


STAGE_WAYS = st.fixed_dictionaries(
    {
        "contractsent": st.sampled_from(["", "label", "state", "place"]),
        "closedwon": st.sampled_from(["", "label", "place"]),
        "qualifiedtobuy": st.sampled_from(["", "gone", "label"]),
    }
)


@settings(max_examples=examples(4), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ways=STAGE_WAYS, called=st.sampled_from(["Sales Pipeline", "Ventes"]))
def test_what_is_predicted_of_stages_comes_true(
    workspace: Workspace, ways: dict[str, str], called: str
) -> None:
    """The records in them show what changed; a stage that goes holds none."""
    stages = {each.stage_id: each for each in workspace.base.each(Stage)}
    changed: list[Setting] = []
    for name, way in ways.items():
        stage = stages[name]
        match way:
            case "label":
                changed.append(replace(stage, label=f"{stage.label} (new)"))
            case "state":
                changed.append(replace(stage, metadata=(("probability", "0.35"),)))
            case "place":
                changed.append(replace(stage, position=stage.position + 20))
    pipeline = workspace.base.get(stages["closedwon"].pipeline)
    assert isinstance(pipeline, Pipeline)
    gone = tuple(stages[name] for name, way in ways.items() if way == "gone")
    target = workspace.changed(*changed, replace(pipeline, label=called), without=gone)
    changes = diff(workspace.base, target)
    effects = Effecting(workspace.database).effects(changes)
    rehearsal = Rehearsing(workspace.database).rehearse(workspace.plan(target, effects))

    assert rehearsal.differing == ()
    counted = [each for step in rehearsal.steps for each in step.measured]
    assert len(counted) == sum(map(len, effects.values()))
    told = {each.effect.consequence for each in counted if each.count is None}
    assert told <= {Consequence.RECORDS_TOUCHED}
