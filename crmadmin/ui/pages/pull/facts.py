"""What the Pull page shows, read together in the background."""

from dataclasses import dataclass, field

from crmadmin.core.connection import Connection
from crmadmin.core.definitions import System
from crmadmin.core.pull.declarations import ToDeclare
from crmadmin.core.pull.report import PullPlan, PullReport, Snapshot, Unfinished
from crmadmin.core.pull.request import PullRequest
from crmadmin.ui.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The connections, and of the system that is shown its plan and what its last pull did."""

    connections: dict[System, Connection] = field(default_factory=dict)
    system: System = System.HUBSPOT
    plan: PullPlan | None = None
    report: PullReport | None = None
    snapshot: Snapshot | None = None
    to_declare: tuple[ToDeclare, ...] = ()

    @property
    def connection(self) -> Connection | None:
        """Give the connection that is pulled from."""
        return self.connections.get(self.system)

    @property
    def unfinished(self) -> Unfinished | None:
        """Give the pull that was interrupted."""
        return None if self.plan is None else self.plan.unfinished


def read_facts(services: Services, request: PullRequest) -> Facts:
    """Read what the page shows; the first connected system where the wanted one is not."""
    found = {system: services.connecting.connection(system) for system in System}
    connections = {system: kept for system, kept in found.items() if kept is not None}
    if not connections:
        return Facts()
    system = request.system if request.system in connections else next(iter(connections))
    pulling = services.pulling
    return Facts(
        connections=connections,
        system=system,
        plan=pulling.plan(request if system is request.system else PullRequest(system=system)),
        report=pulling.last_report(system),
        snapshot=pulling.snapshot(system),
        to_declare=pulling.to_declare() if system is System.HUBSPOT else (),
    )
