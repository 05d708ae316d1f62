"""A plan on the screen and in files, in both languages."""

import csv
import io
import json
from dataclasses import replace

from crmadmin.cli.output import Format
from crmadmin.cli.plan_tables import write_plan
from crmadmin.core.changes.changes import diff
from crmadmin.core.changes.merging import Conflict
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.connection import AccountKind
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import PlannedPortal, Tripped
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.review import Review
from crmadmin.errors import Language
from crmadmin.wording.speech import Speech
from tests.core.plans.plans import RESELLER, bound

BASE = Configuration.of([RESELLER])
TARGET = Configuration.of([SyncObjectSettings(object="deals", creates="Opportunity")])
PORTAL = PlannedPortal(
    account_id="42",
    name="HubSpot 42",
    kind=AccountKind.SANDBOX,
    taken_at="2026-11-22T10:00:00Z",
)
LOST = Effect(address=RESELLER.address, consequence=Consequence.LABEL_LOST, count=7)
IN_USE = Hazard(code=HazardCode.LABEL_IN_USE, severity=Severity.WARNING, facts={"count": 7})


def review() -> Review:
    """Give a review of one call and one card, with all that can stand against it."""
    changes = diff(BASE, TARGET)
    ground = Ground(bindings=bound(RESELLER))
    call, card = planned(changes, BASE, ground, effects={RESELLER.address: (LOST,)})
    return Review(
        portal=PORTAL,
        changes=changes,
        configuration=TARGET,
        steps=(replace(call, hazards=(IN_USE,)), card),
        valves=(
            Tripped(
                kind="association_labels",
                verb="delete",
                count=1,
                existing=1,
                most_count=0,
                most_share=0.3,
            ),
        ),
        conflicts=(Conflict(address=RESELLER.address, base=RESELLER, mine=None, theirs=RESELLER),),
    )


def written(format_: Format, language: Language, shown: Review) -> str:
    """Write a review as the command does."""
    stream = io.StringIO()
    write_plan(stream, format_, Speech(language), shown, shown.plan("a1", "2026-11-22T12:00:00Z"))
    return stream.getvalue()


def test_a_table_says_everything_in_both_languages() -> None:
    """Calls, manual steps, effects, hazards, valves and conflicts."""
    english = " ".join(written(Format.TABLE, Language.ENGLISH, review()).split())
    for part in (
        "Plan for portal 42",
        "DELETE",
        "by hand: Settings",
        "7 associations",
        "Warning:",
        "1 call, 1 manual step",
        "In conflict with the portal: association_labels/contacts/companies/reseller",
        "(100%)",
    ):
        assert part in english
    french = " ".join(written(Format.TABLE, Language.FRENCH, review()).split())
    for part in ("Plan pour le portail 42", "à la main", "Attention", "1 appel, 1 étape manuelle"):
        assert part in french


def test_an_empty_plan_is_a_sentence() -> None:
    """There is no table of nothing."""
    nothing = Review(portal=PORTAL, changes=(), configuration=BASE, steps=())
    assert written(Format.TABLE, Language.ENGLISH, nothing) == "The draft changes nothing.\n"


def test_a_plan_of_no_portal_says_so() -> None:
    """Its title names no account."""
    alone = replace(review(), portal=replace(PORTAL, account_id="", taken_at=""))
    assert "Plan without a portal" in written(Format.TABLE, Language.ENGLISH, alone)


def test_csv_and_json_are_the_plan() -> None:
    """Rows for a spreadsheet, and what a push reads."""
    rows = list(csv.DictReader(io.StringIO(written(Format.CSV, Language.FRENCH, review()))))
    assert {row["verb"] for row in rows} == {"delete", "create"}
    assert {row["method"] for row in rows} == {"DELETE", ""}
    plan = json.loads(written(Format.JSON, Language.FRENCH, review()))
    assert [step["number"] for step in plan["steps"]] == [1, 2]
    assert plan["digest"]
