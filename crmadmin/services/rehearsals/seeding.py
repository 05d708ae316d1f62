"""What a rehearsal's sandbox begins with: all settings, and only the records that a plan concerns.

Records are those that could hold a changed option, with that property alone; associations those
between objects whose labels or limits change, of the portal's own types unless a limit counts one
of HubSpot's. Where pairs of records are edited, these records are there, and all associations of
their objects; where records move, these are there, in their stages; and where a stage or pipeline
changes or goes, those in it. So a workspace of a million
records is rehearsed in the time that these take, and in the memory of a page.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.property_options import KIND as OPTIONS
from crmadmin.core.definitions import System
from crmadmin.core.effects.stages import consequences
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Plan
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.core.progress import Monitor, Progress
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedRecord
from crmadmin.services.local_sandbox import FILLING
from crmadmin.services.sandboxing import seed_of
from crmadmin.store.contents import count_records
from crmadmin.store.database import Database
from crmadmin.store.records import load_table
from crmadmin.store.whole import ObjectPair, count_links, each_link, each_record

_TELL_EVERY = 2_000
_SETTINGS = (
    "portal",
    "schema",
    "property",
    "association_type",
    "label_limit",
    "pipeline_rules",
    "stage_permissions",
)
"""The documents that are settings; people, lists and workflows do nothing in a rehearsal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """What of a portal's records the steps of a plan concern.

    ``pairs`` are ordered pairs of objects, both ways, of which every association counts; ``own``
    those of which only the portal's own types do. ``properties`` are those of each object, all of
    whose records are there; of objects in ``ids`` only those records, and of those in ``standing``
    only the records in these pipelines and stages, both with ``placed`` properties.
    """

    pairs: frozenset[ObjectPair]
    own: frozenset[ObjectPair]
    properties: Mapping[str, frozenset[str]]
    ids: Mapping[str, Collection[str]] = field(default_factory=dict)
    placed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    standing: Mapping[str, Collection[str]] = field(default_factory=dict)

    def kept(self, name: str) -> frozenset[str]:
        """Name the properties that records of an object have."""
        nothing: frozenset[str] = frozenset()
        return self.properties.get(name, nothing) | self.placed.get(name, nothing)

    @property
    def objects(self) -> tuple[str, ...]:
        """Name the objects of which there are records."""
        return tuple(dict.fromkeys((*self.properties, *self.ids, *self.standing)))

    def has(self, name: str, record_id: str, values: Mapping[str, str]) -> bool:
        """Tell whether a record is there."""
        if name in self.properties or record_id in self.ids.get(name, ()):
            return True
        places = self.standing.get(name, ())
        return any(values.get(each) in places for each in self.placed.get(name, ()))


def concerned_by(plan: Plan) -> Concerned:
    """Say what of a portal's records a plan's calls concern."""
    pairs: set[ObjectPair] = set()
    own: set[ObjectPair] = set()
    properties: dict[str, frozenset[str]] = {}
    ids: dict[str, set[str]] = {}
    placed: dict[str, frozenset[str]] = {}
    standing: dict[str, set[str]] = {}
    for step in plan.calls:
        if isinstance(step.batch, RecordBatch):
            ids.setdefault(step.batch.object, set()).update(step.batch.records)
            placed[step.batch.object] = _places(step.batch.object)
        if isinstance(step.batch, LinkBatch):
            objects = (step.batch.from_object, step.batch.to_object)
            pairs |= {objects, objects[::-1]}
            for each in (*step.batch.changes(), *step.batch.implied_changes()):
                for name, record_id in zip(objects, each.pair, strict=True):
                    ids.setdefault(name, set()).add(record_id)
        for change in step.changes:
            one, other, *_rest = change.address.path
            if change.address.kind == OPTIONS:
                properties[one] = properties.get(one, frozenset()) | {other}
            elif change.address.kind in {LABELS, LIMITS}:
                counted = pairs if _counts_hubspots(change) else own
                counted |= {(one, other), (other, one)}
            elif consequences(change):
                standing.setdefault(one, set()).add(change.address.path[-1])
                placed[one] = _places(one)
    return Concerned(
        pairs=frozenset(pairs),
        own=frozenset(own - pairs),
        properties=properties,
        ids=ids,
        placed=placed,
        standing=standing,
    )


def _places(name: str) -> frozenset[str]:
    """Name the properties that say where a record stands."""
    return frozenset({stage_property(name), pipeline_property(name)})


def _counts_hubspots(change: Change) -> bool:
    """Tell whether a change is of a limit on a type that HubSpot defines."""
    setting = old_of(change) or new_of(change)
    return isinstance(setting, AssociationLimit) and setting.label is None


def seed_for(database: Database, plan: Plan, monitor: Monitor) -> Seed:
    """Give the seed of a plan's rehearsal; ``monitor`` hears how much of it was taken.

    Raises Cancelled while it is taken.
    """
    concerned = concerned_by(plan)
    seed = seed_of(database)
    count = _Count(monitor, _total(database, concerned))
    documents = {kind: seed.documents[kind] for kind in _SETTINGS if kind in seed.documents}
    return Seed(
        portal_id=plan.portal.account_id or seed.portal_id,
        name=seed.name,
        definitions=[each for each in seed.definitions if each.system is System.HUBSPOT],
        pipelines=seed.pipelines,
        association_types=seed.association_types,
        documents=documents,
        records=partial(_records, database, concerned, count),
        associations=partial(_associations, database, concerned, count),
    )


@dataclass(slots=True)
class _Count:
    """How many rows were taken; tells the monitor now and then."""

    monitor: Monitor
    total: int
    done: int = 0

    def one_more(self) -> None:
        if self.done % _TELL_EVERY == 0:
            self.monitor(Progress(step=FILLING, done=self.done, total=self.total))
        self.done += 1


def _total(database: Database, concerned: Concerned) -> int:
    with database.reading() as connection:
        records = sum(
            each.records
            for each in count_records(connection)
            if each.system is System.HUBSPOT and each.object in concerned.objects
        )
        return records + count_links(connection, concerned.pairs, concerned.own)


def _records(database: Database, concerned: Concerned, count: _Count) -> Iterator[SeedRecord]:
    with database.reading(once=True) as connection:
        for name in concerned.objects:
            properties = concerned.kept(name)
            table = load_table(connection, System.HUBSPOT, name)
            if table is None:
                continue
            for values in each_record(connection, table, {table.id_column, *properties}):
                count.one_more()
                if not concerned.has(name, values[table.id_column], values):
                    continue
                yield SeedRecord(
                    system=System.HUBSPOT,
                    object=name,
                    record_id=values[table.id_column],
                    values=values,
                )


def _associations(
    database: Database, concerned: Concerned, count: _Count
) -> Iterator[SeedAssociation]:
    with database.reading(once=True) as connection:
        for link in each_link(connection, concerned.pairs, concerned.own):
            count.one_more()
            yield SeedAssociation(
                from_object=link.from_object,
                from_id=link.from_id,
                to_object=link.to_object,
                to_id=link.to_id,
                category=link.category,
                type_id=link.type_id,
            )
