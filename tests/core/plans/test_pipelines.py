"""The calls that make, change and delete pipelines and stages, and what they look at."""

from dataclasses import replace

import pytest

from crmadmin.core.changes.changes import Delete, diff
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call, Reason, Step
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.targets import after, before, target

SALES = Pipeline(object="leads", pipeline_id="sales", label="Sales", position=1)
NEW = Stage(
    object="leads",
    pipeline_id="sales",
    stage_id="sales_new",
    label="New",
    position=0,
    metadata=(("isClosed", "false"), ("leadState", "NEW")),
)
WON = replace(
    NEW,
    stage_id="sales won",
    label="Won",
    position=3,
    metadata=(("isClosed", "true"), ("leadState", "QUALIFIED")),
)
PATH = "/crm/pipelines/2026-09/0-136"
CHECKED = "validateReferencesBeforeDelete=true&validateDealStageUsagesBeforeDelete=true"


def steps(base: list[Setting], wanted: list[Setting]) -> tuple[Step, ...]:
    """Plan what makes one configuration of another."""
    present = Configuration.of(base)
    return planned(diff(present, Configuration.of(wanted)), present, Ground())


def only(base: list[Setting], wanted: list[Setting]) -> Step:
    """Plan what takes one step."""
    (step,) = steps(base, wanted)
    return step


def body(stage: Stage) -> dict[str, object]:
    """Give a stage as it is sent when it is made."""
    return {
        "stageId": stage.stage_id,
        "label": stage.label,
        "displayOrder": stage.position,
        "metadata": dict(stage.metadata),
    }


def test_a_pipeline_is_created_with_its_stages_in_their_order() -> None:
    """One call, which says all ids; all pipelines of the object are read around it."""
    step = only([], [SALES, WON, NEW])
    assert step.call == Call(
        method="POST",
        path=PATH,
        body={
            "pipelineId": "sales",
            "label": "Sales",
            "displayOrder": 1,
            "stages": [body(NEW), body(WON)],
        },
        answers=(200, 201),
    )
    assert [(each.path, each.many) for each in step.fetches] == [(PATH, True)]


@pytest.mark.parametrize(
    ("changed", "sent"),
    [
        ({"label": "Vente"}, {"label": "Vente"}),
        ({"position": 4}, {"displayOrder": 4}),
        ({"label": "Vente", "position": 4}, {"label": "Vente", "displayOrder": 4}),
    ],
)
def test_a_pipeline_is_patched_with_what_changes(
    changed: dict[str, object], sent: dict[str, object]
) -> None:
    """It is never put: that would delete every stage left out."""
    step = only([SALES, NEW], [replace(SALES, **changed), NEW])  # type: ignore[arg-type]
    assert step.call == Call(method="PATCH", path=f"{PATH}/sales", body=sent, answers=(200,))


def test_a_pipeline_is_deleted_with_all_that_is_set_of_it() -> None:
    """One call, after everything that it takes along was read."""
    rules = PipelineRules(object="leads", pipeline_id="sales", creation=("sales_new",))
    access = StagePermissions(
        object="leads", pipeline_id="sales", restricted=(StageAccess(stage_id="sales_new"),)
    )
    asked = StageProperties(object="leads", pipeline_id="sales", stage_id="sales_new")
    step = only([SALES, NEW, WON, rules, access, asked], [])
    call = step.call
    assert call is not None
    assert (call.method, call.path, call.body) == ("DELETE", f"{PATH}/sales?{CHECKED}", None)
    assert len(step.changes) == 6
    governance = "/crm/pipelines-rules/2026-09/0-136/sales"
    assert [each.path for each in step.fetches] == [
        PATH,
        governance,
        f"{governance}/stage-edit-permissions",
    ]


def test_what_no_api_tells_is_not_looked_for() -> None:
    """The portal cannot show what a card set, and deletes it all the same."""
    asked = StageProperties(object="leads", pipeline_id="sales", stage_id="sales won")
    step = only([SALES, NEW, WON, asked], [SALES, NEW])
    assert [each.address.kind for each in step.changes] == ["stages", "stage_properties"]
    portals: list[list[Setting]] = [[SALES, NEW, WON], [SALES, NEW, WON, asked]]
    for found in portals:
        assert target(step, Configuration.of(found)) == before(step) == Configuration.of([WON])
    assert after(step) == Configuration()


def test_a_stage_that_somebody_added_saves_its_pipeline() -> None:
    """Deleting would take it along unseen."""
    step = only([SALES, NEW], [])
    added = replace(NEW, stage_id="added", label="Added", position=7)
    assert target(step, Configuration.of([SALES, NEW])) == before(step)
    assert target(step, Configuration.of([SALES, NEW, added])) != before(step)


def test_a_stage_is_created_with_an_id_of_our_own() -> None:
    """It says its place, which is free."""
    step = only([SALES, NEW], [SALES, NEW, WON])
    assert step.call == Call(
        method="POST", path=f"{PATH}/sales/stages", body=body(WON), answers=(200, 201)
    )
    assert [(each.path, each.many) for each in step.fetches] == [(f"{PATH}/sales", False)]


@pytest.mark.parametrize(
    ("changed", "sent"),
    [
        ({"label": "Gagné"}, {"label": "Gagné"}),
        ({"position": 5}, {"displayOrder": 5}),
        ({"metadata": NEW.metadata}, {}),
    ],
)
def test_a_stage_is_patched_with_its_metadata_always(
    changed: dict[str, object], sent: dict[str, object]
) -> None:
    """HubSpot asks for them; a place that stays is not sent, for it is taken by itself."""
    new = replace(WON, **changed)  # type: ignore[arg-type]
    step = only([SALES, NEW, WON], [SALES, NEW, new])
    assert step.call == Call(
        method="PATCH",
        path=f"{PATH}/sales/stages/sales%20won",
        body={"metadata": dict(new.metadata), **sent},
        answers=(200,),
    )


def test_a_stage_is_deleted_after_its_references_are_checked() -> None:
    """The query asks for it, whatever a version's defaults are."""
    call = only([SALES, NEW, WON], [SALES, NEW]).call
    assert call is not None
    assert (call.method, call.path) == (
        "DELETE",
        f"{PATH}/sales/stages/sales%20won?{CHECKED}",
    )


def test_stages_that_swap_places_are_patched_three_times() -> None:
    """Each place is free at the moment in which it is given: a taken one renumbers all."""
    found = steps([SALES, NEW, WON], [SALES, replace(NEW, position=3), replace(WON, position=0)])
    bodies = [step.call.body for step in found if step.call is not None]
    assert [each["displayOrder"] for each in bodies] == [1_001, 0, 3]
    assert [step.reason for step in found] == [
        Reason.MAKES_WAY,
        Reason.DRAFTED,
        Reason.COMES_HOME,
    ]
    assert not any("label" in each for each in bodies)


def ticket(stage_id: str, state: str, position: int) -> Stage:
    """Give a stage of a pipeline of tickets."""
    return Stage(
        object="tickets",
        pipeline_id="0",
        stage_id=stage_id,
        label=stage_id,
        position=position,
        metadata=(("ticketState", state),),
    )


SUPPORT = Pipeline(object="tickets", pipeline_id="0", label="Support")


def test_a_pipeline_is_never_without_a_stage() -> None:
    """One that takes the place of all others is there before the last one goes."""
    one, other = ticket("one", "CLOSED", 0), ticket("other", "CLOSED", 1)
    found = steps([SUPPORT, one], [SUPPORT, other])
    assert [isinstance(step.changes[0], Delete) for step in found] == [False, True]


def test_tickets_always_have_a_closed_stage() -> None:
    """The one that closes from now on does so before the one that did is open, or goes."""
    open_, closed = ticket("a", "OPEN", 0), ticket("b", "CLOSED", 1)
    found = steps(
        [SUPPORT, open_, closed],
        [SUPPORT, ticket("a", "CLOSED", 0), ticket("b", "OPEN", 1)],
    )
    assert [step.changes[0].address.path[-1] for step in found] == ["a", "b"]
    assert found[1].after == frozenset({1})
    gone = steps([SUPPORT, open_, closed], [SUPPORT, ticket("a", "CLOSED", 0)])
    assert [isinstance(step.changes[0], Delete) for step in gone] == [False, True]


def test_a_stage_waits_aside_where_another_takes_its_place_before_it_goes() -> None:
    """The only closed one goes, and the new closed one stands where it stood."""
    closed = ticket("b", "CLOSED", 1)
    found = steps([SUPPORT, closed], [SUPPORT, ticket("c", "CLOSED", 1)])
    assert [(step.changes[0].address.path[-1], step.reason) for step in found] == [
        ("b", Reason.MAKES_WAY),
        ("c", Reason.DRAFTED),
        ("b", Reason.DRAFTED),
    ]


def test_the_path_of_a_custom_object_has_its_type_id() -> None:
    """A bare name is refused; the schema that names it is read along."""
    boats = Pipeline(object="boats", pipeline_id="yard", label="Yard")
    present = Configuration()
    (step,) = planned(
        diff(present, Configuration.of([boats])), present, Ground(type_ids={"boats": "2-5"})
    )
    assert step.call is not None
    assert step.call.path == "/crm/pipelines/2026-09/2-5"
    assert [each.path for each in step.fetches] == [
        "/crm/pipelines/2026-09/2-5",
        "/crm-object-schemas/2026-09/schemas/2-5",
    ]
