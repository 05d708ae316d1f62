"""What edit access does to the leads of the demo: counted, listed, said, and warned of."""

import csv
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.rows import Page, StandingRecord
from crmadmin.core.plans.hazards import HazardCode
from crmadmin.errors import Language
from crmadmin.services.drafting import Drafting
from crmadmin.services.effecting import Effecting
from crmadmin.services.importing import import_files
from crmadmin.services.people import read_people
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from crmadmin.ui.pages.review.effect_columns import columns_for, record_of
from crmadmin.ui.shell import Shell
from crmadmin.wording.effect_rows import row_line
from crmadmin.wording.speech import Speech
from tests.ui.conftest import settings, shell

__all__ = ["settings", "shell"]

DEMO = Path(__file__).parents[2] / "resources" / "demo" / "hubspot"
STAGE = "attempting-stage-id"
NORTH = "8001"
ACCESS = StagePermissions(
    object="leads",
    pipeline_id="lead-pipeline-id",
    restricted=(StageAccess(stage_id=STAGE, teams=(NORTH,)),),
)
CHANGE = Create(address=ACCESS.address, new=ACCESS)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a workspace with the demo's leads, their pipeline, owners and users."""
    folder = tmp_path_factory.mktemp("leads")
    (folder / "hubspot" / "pipelines").mkdir(parents=True)
    names = ("leads.csv", "owners.json", "users.json", "teams.json", "pipelines/leads.json")
    for name in names:
        shutil.copy(DEMO / name, folder / "hubspot" / name)
    with Database.create(folder / "w.crmadmin") as database:
        import_files(database, [folder])
        yield database


def owners_of_stage(database: Database) -> Counter[str]:
    """Count the leads of the stage by their owner's name, from the file alone."""
    with (DEMO / "leads.csv").open(encoding="utf-8", newline="") as file:
        owners = [
            row["hubspot_owner_id"]
            for row in csv.DictReader(file)
            if row["hs_pipeline_stage"] == STAGE and row["hubspot_owner_id"]
        ]
    with database.reading() as connection:
        found = connection.exec_driver_sql("SELECT owner_id, user_id FROM owner").all()
        users: dict[str, str] = {row.owner_id: row.user_id for row in found}
    people = read_people(database)
    shut_out = (
        users.get(owner, "")
        for owner in owners
        if NORTH not in people.teams_of(users.get(owner, ""))
        and not people.is_super_admin(users.get(owner, ""))
    )
    return Counter(people.user_name(user) for user in shut_out if user)


def test_leads_whose_owners_are_shut_out(workspace: Database) -> None:
    """As many as the file says, owner by owner."""
    expected = owners_of_stage(workspace)
    assert expected
    effecting = Effecting(workspace)
    (effect,) = effecting.effects((CHANGE,))[ACCESS.address]
    assert (effect.consequence, effect.count) == (Consequence.EDIT_LOST, expected.total())
    page = effecting.rows(effect, CHANGE, Page(limit=10_000), changes=(CHANGE,))
    rows = [row for row in page.rows if isinstance(row, StandingRecord)]
    assert Counter(row.owner for row in rows) == expected
    assert {row.stage for row in rows} == {rows[0].stage}
    assert rows[0].stage != STAGE
    line = row_line(Speech(Language.ENGLISH), rows[0])
    assert line == f"{rows[0].record.name} in {rows[0].stage}: {rows[0].owner}"


def test_the_window_lists_them(workspace: Database, shell: Shell) -> None:
    """Record, stage, and the owner who cannot edit it any more."""
    effecting = Effecting(workspace)
    (effect,) = effecting.effects((CHANGE,))[ACCESS.address]
    (row,) = effecting.rows(effect, CHANGE, Page(limit=1), changes=(CHANGE,)).rows
    assert isinstance(row, StandingRecord)
    assert record_of(row) == row.record
    shown = [column.text(row) for column in columns_for(row, shell)]
    assert shown[:3] == [row.record.name, row.record.id, row.stage]
    assert row.owner in shown[3]


def test_the_plan_warns(workspace: Database) -> None:
    """Files tell no rules: a person does it, and knows beforehand whom it shuts out."""
    Drafting(workspace).set_permissions(ACCESS)
    (step,) = Planning(workspace).review().steps
    assert step.card is not None
    codes = [each.code for each in step.hazards]
    assert HazardCode.OWNERS_SHUT_OUT in codes
    assert HazardCode.RULES_NOT_SHOWN in codes
