"""What a deletion left of leads and stages, read back by HubSpot's own client."""

from hubspot.crm.objects import SimplePublicObjectInput

from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.verdicts import Tally
from crmadmin.services.history import History
from tests.official import official
from tests.services.pushes.records.desk import FIRST, LOST, NEW, WON, WORKING, RecordDesk


def stages(desk: RecordDesk) -> list[str]:
    """Name the stages that the client reads, in their order."""
    with official(desk.world.server) as client:
        found = client.crm.pipelines.pipelines_api.get_by_id("leads", "sales")
    return [each.id for each in sorted(found.stages, key=lambda stage: stage.display_order)]


def standing(desk: RecordDesk) -> dict[str, str]:
    """Give the stage of each lead that the client reads."""
    with official(desk.world.server) as client:
        page = client.crm.objects.basic_api.get_page(
            "leads", limit=100, properties=["hs_pipeline_stage"]
        )
    return {each.id: each.properties["hs_pipeline_stage"] for each in page.results}


def test_the_official_client_reads_what_the_plan_said(desk: RecordDesk) -> None:
    """Every lead in its new stage, the old one gone; rolled back, all is as it was."""
    before = standing(desk)
    run = desk.pushing.push(desk.delete_stage()).run
    assert run.state is RunState.FINISHED
    assert stages(desk) == [NEW, WON, LOST]
    assert set(standing(desk).values()) == {NEW}
    assert standing(desk).keys() == before.keys()
    desk.pushing.push(History(desk.database).rollback(run.run_id))
    assert stages(desk) == [NEW, WORKING, WON, LOST]
    assert standing(desk) == before


def test_exactly_the_lead_that_somebody_moved_is_left_alone(desk: RecordDesk) -> None:
    """Between plan and push, with the client of somebody else."""
    plan = desk.delete_stage()
    with official(desk.world.server) as client:
        moved = SimplePublicObjectInput(properties={"hs_pipeline_stage": WON})
        client.crm.objects.basic_api.update("leads", str(FIRST), moved)
    assert desk.pushing.push(plan).run.tally() == Tally(done=11, refused=1)
    found = standing(desk)
    assert found.pop(str(FIRST)) == WON
    assert set(found.values()) == {NEW}
