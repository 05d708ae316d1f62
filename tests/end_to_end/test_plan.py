"""``crmadmin plan`` on a real workspace."""

import json

import pytest

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.plans.codec import plan_from_json
from crmadmin.services.drafting import Drafting
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from tests.end_to_end.program import Program

RESELLER = AssociationLabel(
    from_object="contacts", to_object="companies", name="reseller", label="Reseller"
)


@pytest.fixture
def drafted(program: Program) -> Program:
    """Give the program beside a workspace whose draft creates a label."""
    with Database.open(program.folder / "small.crmadmin") as database:
        Drafting(database).create_label(RESELLER)
    return program


def test_nothing_drafted_is_nothing_to_do(program: Program) -> None:
    """With and without the detailed status."""
    for option in ((), ("--detailed-exitcode",)):
        assert "changes nothing" in program.done("-w", "small", "plan", *option).output


def test_the_status_tells_of_changes(drafted: Program) -> None:
    """Only where it is asked for."""
    assert "POST /crm/associations" in drafted.done("-w", "small", "plan").output
    assert drafted("-w", "small", "plan", "--detailed-exitcode").status == 2


def test_a_plan_is_written_and_shown(drafted: Program) -> None:
    """The file holds it, the table is shown, the report is a page, and the workspace keeps it."""
    outcome = drafted.done(
        *("-w", "small", "plan", "--out", "plan.json", "--report", "plan.html", "--sample", "3"),
        CRMADMIN_LANGUAGE="fr",
    )
    assert "POST /crm/associations" in outcome.output
    plan = plan_from_json((drafted.folder / "plan.json").read_text(encoding="utf-8"))
    assert len(plan.steps) == 1
    assert plan.plan_id in outcome.errors
    assert "portail" in outcome.errors
    assert "<html" in (drafted.folder / "plan.html").read_text(encoding="utf-8")


def test_json_and_csv_go_to_standard_output(drafted: Program) -> None:
    """As JSON it is the plan itself."""
    text = drafted.done("-w", "small", "plan", "--format", "json").output
    assert plan_from_json(text).steps[0].number == json.loads(text)["steps"][0]["number"] == 1
    assert drafted.done("-w", "small", "plan", "--format", "csv").output.startswith("step,after,")


def test_what_cannot_be_pushed_is_an_error(program: Program) -> None:
    """It is shown, with its reason, and not written."""
    with Database.open(program.folder / "small.crmadmin") as database:
        with database.writing() as connection:
            replace_base(connection, Drafting(database).base().replaced(RESELLER.address, RESELLER))
        Drafting(database).rename_label(RESELLER.address, "Partner")
    shown = program("-w", "small", "plan")
    assert shown.status == 1
    assert "Cannot be pushed" in " ".join(shown.output.split())
    assert "cannot be pushed as they are drafted" in shown.errors
    program.failed("-w", "small", "plan", "--out", "plan.json")
    assert not (program.folder / "plan.json").exists()


def test_a_plan_needs_a_workspace(program: Program) -> None:
    """None is made for it; one in use can be looked at, but a plan cannot be kept in it."""
    program.failed("-w", "other", "plan", "--format", "json")
    assert list(program.folder.glob("other*")) == []
    with Database.open(program.folder / "small.crmadmin"):
        program.done("-w", "small", "plan")
        told = program.failed("-w", "small", "plan", "--format", "json")
    assert "is open in another program" in told
