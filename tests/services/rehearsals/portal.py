"""A portal with a few records whose labels, limits and options a plan changes."""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.connection import AccountKind
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Plan, PlannedPortal
from crmadmin.core.plans.planning import ids_of, planned
from crmadmin.core.pull.request import PullRequest
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedRecord
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.database import Database
from tests.services.pulls.world import SEED, served

BOARD = AssociationLabel(
    from_object="contacts", to_object="companies", name="board_member", label="Board member"
)
RESELLER = replace(BOARD, name="reseller", label="Reseller", inverse_label="Resold by")
RED = PropertyOption(
    object="contacts", property_name="favourite_colour", value="red", label="Red", position=0
)
BLUE = replace(RED, value="blue", label="Blue", position=1)

COLOURS = ("red", "red;blue", "blue", "", "red")
"""What the contacts 1 to 5 hold."""

STOOD = ("contractsent", "contractsent", "closedwon")
"""The stages of the deals 1 to 3."""

CARRIERS = {1: (11, 12, 13), 2: (11, 12), 3: (11,)}
"""Companies of which contacts are board members; all are associated besides."""


def limit(most: int) -> AssociationLimit:
    """Give a limit on board membership, counted from contacts."""
    return AssociationLimit(
        from_object="contacts", to_object="companies", max_records=most, label=BOARD.address
    )


def _records() -> Iterator[SeedRecord]:
    for number, colour in enumerate(COLOURS, 1):
        values = {"email": f"person{number}@example.org", "favourite_colour": colour}
        yield _record("contacts", number, {name: value for name, value in values.items() if value})
    for number in (11, 12, 13):
        yield _record("companies", number, {"name": f"Company {number}"})

    for number, stage in enumerate(STOOD, 1):
        yield _record("deals", number, {"pipeline": "default", "dealstage": stage})


def _record(name: str, number: int, values: Mapping[str, str]) -> SeedRecord:
    return SeedRecord(system=System.HUBSPOT, object=name, record_id=str(number), values=values)


def _associations() -> Iterator[SeedAssociation]:
    for person, companies in CARRIERS.items():
        for company in companies:
            for category, type_id in (("HUBSPOT_DEFINED", 279), ("USER_DEFINED", 501)):
                yield SeedAssociation(
                    from_object="contacts",
                    from_id=str(person),
                    to_object="companies",
                    to_id=str(company),
                    category=category,
                    type_id=type_id,
                )


PORTAL = Seed(
    portal_id="900001",
    definitions=SEED.definitions,
    association_types=SEED.association_types,
    records=_records,
    associations=_associations,
)


def pulled_workspace(folder: Path) -> Path:
    """Pull the portal into a workspace, and give its file."""
    file = folder / "pulled.crmadmin"
    with served(folder, PORTAL) as world, Database.create(file) as database:
        world.pulling(database).pull(PullRequest(system=System.HUBSPOT))
    return file


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace that knows the portal, which is gone."""

    database: Database

    @property
    def base(self) -> Configuration:
        """Give the settings that it knows."""
        with self.database.reading() as connection:
            return read_base(connection)

    def plan(
        self, target: Configuration, effects: Mapping[Address, tuple[Effect, ...]] | None = None
    ) -> Plan:
        """Plan to make a configuration of the base."""
        with self.database.reading() as connection:
            ground = Ground(bindings=read_bindings(connection), account_id="900001")
        steps = planned(diff(self.base, target), self.base, ground, effects=effects)
        return Plan(
            plan_id=uuid.uuid4().hex,
            made_at="2026-11-22T10:00:00Z",
            portal=PlannedPortal(account_id="900001", name="Portal", kind=AccountKind.PRODUCTION),
            steps=steps,
            ids=ids_of(steps, ground),
        )

    def changed(self, *settings: Setting, without: tuple[Setting, ...] = ()) -> Configuration:
        """Give the base with settings put in place and others taken out."""
        target = self.base
        for setting in without:
            target = target.replaced(setting.address, None)
        for setting in settings:
            target = target.replaced(setting.address, setting)
        return target
