"""A workspace pulled from the sandbox, and what a test plans and pushes with it."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.connection import AccountKind
from crmadmin.core.definitions import System
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Plan, PlannedPortal
from crmadmin.core.plans.planning import ids_of, planned
from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.reading.portal import read_settings
from crmadmin.core.runs.report import PushProgress
from crmadmin.core.scopes import Feature
from crmadmin.sandbox.hubspot.labels.pair_types import PairType, all_types
from crmadmin.sandbox.seed import Seed
from crmadmin.services.pulls.document_kinds import documents_of
from crmadmin.services.pushes.sitting import Halt
from crmadmin.services.pushes.watching import Watch
from crmadmin.services.pushing import Pushing
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.database import Database
from tests.services.pulls.world import SEED, World, served

LABELS = "/crm/associations/2026-09/0-1/0-2/labels"
OPTIONS = "/crm/properties/2026-09/0-1/favourite_colour"
LIMITS = "/crm/associations/2026-09/definitions/configurations/0-1/0-2/batch/"

SMALL = Seed(
    portal_id="900001",
    definitions=SEED.definitions,
    association_types=SEED.association_types,
)
"""A portal without records: one label between contacts and companies, one property of its own."""

BOARD = AssociationLabel(
    from_object="contacts", to_object="companies", name="board_member", label="Board member"
)
RESELLER = replace(BOARD, name="reseller", label="Reseller", inverse_label="Resold by")
PARTNER = replace(BOARD, name="partner", label="Partner")
RED = PropertyOption(
    object="contacts", property_name="favourite_colour", value="red", label="Red", position=0
)
BLUE = replace(RED, value="blue", label="Blue")
GREEN = replace(RED, value="green", label="Green", position=2)


def limit(most: int, label: AssociationLabel = BOARD) -> AssociationLimit:
    """Give a limit on a label, counted from contacts."""
    return AssociationLimit(
        from_object="contacts", to_object="companies", max_records=most, label=label.address
    )


@dataclass(kw_only=True)
class Desk:
    """A workspace, its pushes and the portal beneath them."""

    world: World
    database: Database
    pushing: Pushing
    plans: int = 0

    @property
    def base(self) -> Configuration:
        """Give what the workspace knows of the portal."""
        with self.database.reading() as connection:
            return read_base(connection)

    def pull(self) -> Configuration:
        """Read the portal's settings, and give them."""
        request = PullRequest(system=System.HUBSPOT, only=("configuration",))
        self.world.pulling(self.database).pull(request)
        return self.base

    def read(self, target: Configuration) -> Configuration:
        """Read what the portal holds of the pairs and properties of a target, without a pull."""
        steps = planned(diff(Configuration(), target), Configuration(), Ground())
        fetches = dict.fromkeys(
            fetch for step in steps for fetch in step.fetches if fetch.step.part is not Part.SCHEMAS
        )
        with connected(self.world) as client, self.database.reading() as connection:
            documents = [
                document
                for fetch in fetches
                for document in documents_of(
                    System.HUBSPOT,
                    fetch.step,
                    client.fetch(fetch.path, Feature.PROPERTIES, many=fetch.many),
                )
            ]
            return read_settings(documents, read_bindings(connection)).configuration

    def plan(self, *changed: Setting, without: Iterable[Setting] = ()) -> Plan:
        """Plan to put settings in place, and to take some out."""
        target = self.base
        for setting in without:
            target = target.replaced(setting.address, None)
        for setting in changed:
            target = target.replaced(setting.address, setting)
        return self.plan_of(diff(self.base, target))

    def plan_of(self, changes: Iterable[Change]) -> Plan:
        """Plan changes of the base."""
        with self.database.reading() as connection:
            ground = Ground(bindings=read_bindings(connection), account_id="900001")
        steps = planned(changes, self.base, ground)
        self.plans += 1
        return Plan(
            plan_id=f"plan-{self.plans}",
            made_at="2026-11-22T10:00:00Z",
            portal=PlannedPortal(account_id="900001", name="Sandbox", kind=AccountKind.LOCAL),
            steps=steps,
            ids=ids_of(steps, ground),
        )

    def stop_after(self, plan: Plan, *, lines: int) -> None:
        """Push until so many lines are written, then end as a crash does."""
        with pytest.raises(Crash):
            self.pushing.push(plan, monitor=crashing(lines))

    def types(self) -> list[PairType]:
        """Give the labels that the portal has, each in its direction from contacts."""
        found = all_types(self.world.server.state)
        return [each for each in found if each.from_object == "contacts" and each.is_own]

    def writes(self) -> list[tuple[str, str]]:
        """Give the writes that the portal was sent and answered well."""
        return [
            (each.method, each.path)
            for each in self.world.server.log.requests()
            if each.method != "GET" and 200 <= each.status < 300
        ]


class Crash(BaseException):
    """The program ends; nothing of it catches this."""


def crashing(lines: int) -> Monitor:
    """Give a monitor that ends the program once so many lines of the journal are written."""

    def monitor(progress: Progress) -> None:
        entry = progress.entry if isinstance(progress, PushProgress) else None
        if entry is not None and entry.sequence == lines:
            raise Crash

    return monitor


class Quick(Pushing):
    """Pushes that are not followed by a pull, which takes a test ten times as long."""

    def _pulled(self, run_id: int, watch: Watch) -> Halt | None:  # noqa: ARG002 - as overridden
        return None


@contextmanager
def desk_of(folder: Path, pulled: Path) -> Iterator[Desk]:
    """Serve the small portal, with a workspace as ``pulled`` from one that was the same."""
    file = folder / "push.crmadmin"
    shutil.copy(pulled, file)
    with served(folder, SMALL) as world, Database.open(file) as database:
        yield Desk(world=world, database=database, pushing=Quick(database, world.open_client))


def pulled_workspace(folder: Path) -> Path:
    """Pull the small portal into a workspace, and give its file."""
    file = folder / "pulled.crmadmin"
    with served(folder, SMALL) as world, Database.create(file) as database:
        request = PullRequest(system=System.HUBSPOT, only=("configuration",))
        world.pulling(database).pull(request)
    return file


def connected(world: World) -> HubSpot:
    """Open the portal as a rehearsal does."""
    return HubSpot.connect(world.server.token, host=world.server.address)
