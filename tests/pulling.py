"""A pull that does what a test says, without an account."""

import threading
from dataclasses import replace

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.pull.declarations import ToDeclare, to_declare
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.progress import PullProgress
from crmadmin.core.pull.report import (
    Finding,
    FindingKind,
    Mode,
    PartReport,
    PlannedObject,
    PullPlan,
    PullReport,
    Snapshot,
    Unfinished,
)
from crmadmin.core.pull.request import PullRequest
from crmadmin.errors import Problem
from crmadmin.services.pulling import Pulling

COUNTS = {"contacts": 19_310, "companies": 4_212, "deals": 2_017, "leads": 640}
MISSING = Finding(
    kind=FindingKind.MISSING_SCOPE,
    part=Part.PIPELINE_RULES,
    scopes=("crm.pipelines.governance.read",),
)


def report_of(*findings: Finding) -> PullReport:
    """Give the report of a pull of everything."""
    records = tuple(
        PartReport(
            part=Part.RECORDS,
            object=name,
            mode=Mode.FULL,
            read=count,
            new=count,
            held=count,
            portal_count=count + (name == "leads"),
        )
        for name, count in COUNTS.items()
    )
    settings = (
        PartReport(part=Part.PROPERTIES, read=521),
        PartReport(part=Part.PIPELINES, read=5),
        PartReport(part=Part.ASSOCIATIONS, object="contacts/companies", read=18_211),
    )
    return PullReport(
        system=System.HUBSPOT,
        account_id="900001",
        started_at="2026-10-01T08:00:00.000Z",
        finished_at="2026-10-01T08:02:00.000Z",
        seconds=120.0,
        sittings=1,
        calls=1_204,
        parts=(*records, *settings),
        findings=findings,
        fingerprint="0a1b2c3d4e5f",
        share=0.97,
        daily_share=0.03,
    )


class FakePulling(Pulling):
    """Pull as told: ``problem`` stops it, ``gate`` holds it in the middle of the contacts."""

    def __init__(self) -> None:
        self.requests: list[PullRequest] = []
        self.problem: Problem | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.report: PullReport | None = None
        self.left: Unfinished | None = None
        self.result = report_of()

    def plan(self, request: PullRequest) -> PullPlan:
        """Plan a full pull of each object."""
        objects = tuple(
            PlannedObject(object=name, mode=Mode.FULL, held=count if self.report else 0)
            for name, count in COUNTS.items()
        )
        return PullPlan(system=request.system, objects=objects, unfinished=self.left)

    def pull(self, request: PullRequest, monitor: Monitor = unwatched) -> PullReport:
        """Tell progress, wait at the gate, then end as told."""
        self.requests.append(request)
        monitor(PullProgress(step="properties:", done=0, total=0, unit="records",
                             part=Part.PROPERTIES, steps_total=12))  # fmt: skip
        step = StepName(Part.RECORDS, "contacts")
        told = PullProgress(step=str(step), done=0, total=COUNTS["contacts"], unit="records",
                            part=step.part, scope=step.scope, steps_done=4, steps_total=12,
                            calls=88)  # fmt: skip
        monitor(told)
        while not self.gate.wait(0.02):
            told = replace(told, done=told.done + 100)
            monitor(told)
        if self.problem is not None:
            raise self.problem
        self.report, self.left = self.result, None
        return self.result

    def unfinished(self, system: System) -> Unfinished | None:  # noqa: ARG002 - knows one system only
        """Give what was left."""
        return self.left

    def discard(self, system: System) -> None:  # noqa: ARG002 - knows one system only
        """Forget what was left."""
        self.left = None

    def last_report(self, system: System) -> PullReport | None:  # noqa: ARG002 - knows one system only
        """Give the last report."""
        return self.report

    def to_declare(self) -> tuple[ToDeclare, ...]:
        """List what an empty configuration does not say."""
        return to_declare(Configuration())

    def snapshot(self, system: System) -> Snapshot | None:
        """Give the snapshot of the last report."""
        if self.report is None:
            return None
        return Snapshot(
            system=system,
            account_id="900001",
            taken_at=self.report.finished_at,
            fingerprint=self.report.fingerprint,
        )
