"""What the portal refuses is what the rule book says that it refuses (domain/leads.md §4, §5).

Sandbox and rule book were written from the documentation apart. Rules reach the sandbox by the
calls that a push makes, and are read from it as a pull reads them: so call, reading and rule book
must all mean the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.definitions import System
from crmadmin.core.leads.governance import ruleset_of
from crmadmin.core.leads.people import People, Person, Team
from crmadmin.core.leads.rulings import Entry, Ruling, judge
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.planning import planned
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.reading.portal import read_settings
from crmadmin.services.pulls.document_kinds import documents_of
from tests.effort import examples
from tests.sandbox.conftest import Caller

DEALS = "/crm/objects/2026-09/deals"
PIPELINES = "/crm/pipelines/2026-09/0-3"
REP, COLLEAGUE, ADMIN = "7", "8", "9"
PEOPLE = People.of(
    (
        Person(user_id=REP, teams=frozenset({"70"}), super_admin=False),
        Person(user_id=COLLEAGUE, super_admin=False),
        Person(user_id=ADMIN, super_admin=True),
    ),
    (Team(team_id="70", name="North"),),
)
NUMBERS = count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A pipeline by which of its stages are closed, its rules, and where a user takes a record."""

    closed: tuple[bool, ...]
    creation: tuple[int, ...]
    no_skipping: tuple[int, ...] | None
    no_backwards: tuple[int, ...] | None
    access: tuple[tuple[int, StageAccess], ...]
    user: str
    way: tuple[int, ...]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw a case; stages are numbers, None covers all of them."""
    closed = draw(st.lists(st.booleans(), min_size=2, max_size=5).map(tuple))
    places = st.integers(0, len(closed) - 1)
    some = st.lists(places, max_size=3).map(tuple)
    access = st.builds(
        StageAccess,
        stage_id=st.just(""),
        teams=st.sampled_from([(), ("70",)]),
        users=st.sampled_from([(), (COLLEAGUE,)]),
        super_admins=st.booleans(),
    )
    return Case(
        closed=closed,
        creation=draw(some),
        no_skipping=draw(st.none() | some),
        no_backwards=draw(st.none() | some),
        access=draw(st.lists(st.tuples(places, access), max_size=2).map(tuple)),
        user=draw(st.sampled_from([REP, COLLEAGUE, ADMIN])),
        way=draw(st.lists(places, min_size=2, max_size=6).map(tuple)),
    )


class Portal:
    """One pipeline of a sandbox, made for one case."""

    def __init__(self, call: Caller, case: Case) -> None:
        self._call = call
        self.pipeline = f"agree_{next(NUMBERS)}"
        stages = [
            {
                "stageId": self.stage(place),
                "label": f"Stage {place}",
                "displayOrder": place,
                "metadata": {"probability": "1.0" if closed else "0.5"},
            }
            for place, closed in enumerate(case.closed)
        ]
        body = {"pipelineId": self.pipeline, "label": self.pipeline, "displayOrder": 9}
        call.json("POST", PIPELINES, body | {"stages": stages}, 201)

    def stage(self, place: int) -> str:
        """Name a stage."""
        return f"{self.pipeline}_{place}"

    def cover(self, places: tuple[int, ...] | None) -> Cover:
        """Name some stages, or all."""
        if places is None:
            return Cover(all_stages=True)
        return Cover(stages=tuple(map(self.stage, places)))

    def wanted(self, case: Case) -> Iterator[Setting]:
        """Give the rules and the edit access of a case, where they restrict anything."""
        rules = PipelineRules(
            object="deals",
            pipeline_id=self.pipeline,
            creation=tuple(map(self.stage, case.creation)),
            no_skipping=self.cover(case.no_skipping),
            no_backwards=self.cover(case.no_backwards),
        )
        access = tuple(replace(each, stage_id=self.stage(place)) for place, each in case.access)
        permissions = StagePermissions(object="deals", pipeline_id=self.pipeline, restricted=access)
        yield from (each for each in (rules, permissions) if each.restricts)

    def push(self, settings_wanted: Configuration) -> None:
        """Set them as a push does."""
        before = self.read()
        target = Configuration({**before.settings, **settings_wanted.settings})
        for step in planned(diff(before, target), before, Ground()):
            assert step.call is not None
            self._call.json(step.call.method, step.call.path, step.call.body)
        assert self.read() == target

    def read(self) -> Configuration:
        """Read the pipeline as a pull does."""
        rules = f"/crm/pipelines-rules/2026-09/0-3/{self.pipeline}"
        return read_settings(
            (
                *self._told(Part.PIPELINES, "deals", f"{PIPELINES}/{self.pipeline}"),
                *self._told(Part.PIPELINE_RULES, f"deals/{self.pipeline}", rules),
                *self._told(
                    Part.STAGE_PERMISSIONS,
                    f"deals/{self.pipeline}",
                    f"{rules}/stage-edit-permissions",
                ),
            )
        ).configuration

    def _told(self, part: Part, scope: str, path: str) -> Iterator[AccountDocument]:
        return documents_of(System.HUBSPOT, StepName(part, scope), [self._call.json("GET", path)])


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
@example(
    case=Case(
        closed=(False, True, False, False),
        creation=(),
        no_skipping=None,
        no_backwards=(),
        access=(),
        user=REP,
        way=(1, 3),
    )
)
def test_the_portal_refuses_what_the_rule_book_refuses(call: Caller, case: Case) -> None:
    """Creation and every move after it, by a user's app, of a rep as of a super admin."""
    call.sandbox.behaviour.app.burst = 100_000
    for user in (REP, COLLEAGUE, ADMIN):
        team = {"primaryTeamId": "70"} if user == REP else {}
        body = {"id": user, "superAdmin": user == ADMIN, **team}
        call.sandbox.state.put_document("user", user, body)
    portal = Portal(call, case)
    portal.push(Configuration.of(portal.wanted(case)))
    ruleset = ruleset_of(portal.read(), "deals", portal.pipeline)
    app = call.with_scopes("crm.objects.deals.write", user_id=case.user, kind="oauth")
    record, stands = "", None
    for goes_to in map(portal.stage, case.way):
        entry = Entry(
            from_stage=stands, to_stage=goes_to, source_type="INTEGRATION", user_id=case.user
        )
        if stands == goes_to:
            continue
        values = {"dealname": "A", "pipeline": portal.pipeline, "dealstage": goes_to}
        answer = (
            app("PATCH", f"{DEALS}/{record}", {"properties": values})
            if record
            else app("POST", DEALS, {"properties": values})
        )
        refused = judge(ruleset, entry, PEOPLE).ruling is Ruling.BLOCKED
        assert answer.status_code == (400 if refused else 200 if record else 201), entry
        if not refused:
            record, stands = record or str((answer.json or {})["id"]), goes_to
