"""Records that a report names."""

from collections.abc import Iterator

import pytest

from crmadmin.core.changes.changes import Delete
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Plan
from crmadmin.core.plans.planning import planned
from crmadmin.errors import Language
from crmadmin.services.effect_samples import sampled
from crmadmin.services.effecting import Effecting
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from tests.copied import copied
from tests.copied import demo as demo_files
from tests.exchange.plan_report.plans import PLAN


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a workspace with the demo's records and settings."""
    path = tmp_path_factory.mktemp("demo") / "demo.crmadmin"
    with Database.open(copied(path, demo_files)) as database:
        yield database


def plan_of_deleting(demo: Database) -> Plan:
    """Plan to delete every label of the demo."""
    with demo.reading() as connection:
        base = read_base(connection)
    changes = [Delete(address=label.address, old=label) for label in base.each(AssociationLabel)]
    effects = Effecting(demo).effects(changes, Configuration(base.settings))
    steps = planned(changes, base, Ground(), effects=effects)
    return Plan(plan_id="x", made_at="", portal=PLAN.portal, steps=steps)


def test_the_first_records_behind_each_effect_are_named(demo: Database) -> None:
    """Names of records and lists stand under their effect, and not more than asked for."""
    plan = plan_of_deleting(demo)
    samples = sampled(Effecting(demo), plan, Language.FRENCH, most=3)
    effects = [effect for step in plan.steps for effect in step.effects if effect.count]
    assert set(samples) == set(effects)
    for effect, lines in samples.items():
        assert len(lines) == min(effect.count, 3)
    lost = next(each for each in effects if each.consequence is Consequence.LABEL_LOST)
    assert all("→ sans libellé" in line for line in samples[lost])
