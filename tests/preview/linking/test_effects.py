"""What edits do is counted in SQL as the rule in Python says it, on random portals."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine

from crmadmin.core.associations.linking import LinkEdit, NetLink, linked, net_links
from crmadmin.core.associations.links import PLAIN, Carried, Delta, RecordPair, Verb, label_name
from crmadmin.core.associations.primaries import primary_of
from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import LinkedPair, Page
from crmadmin.preview.consequences.ground import Ground, read_ground
from crmadmin.preview.consequences.labels import label_effects, label_rows
from crmadmin.preview.consequences.limits import limit_effects, limit_rows
from crmadmin.preview.consequences.links import link_effects, link_rows
from crmadmin.store.configurations import replace_base
from tests.core.effects.kinds import HUBSPOT, label, tie
from tests.effort import examples
from tests.preview.filling import memory_engine
from tests.preview.linking.portals import BINDINGS, LABELS, Portal, portals, stored

State = Mapping[RecordPair, Carried]
EXAMPLES = examples(30)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = memory_engine()
    yield made
    made.dispose()


def _edits(portal: Portal) -> list[Change]:
    one, other = portal.objects
    edits = [
        AssociationEdit(
            edit_id=each.edit_id,
            from_object=one,
            to_object=other,
            doing=Doing.LABEL,
            pairs=len(each.deltas),
            digest="",
        )
        for each in portal.edits
    ]
    return [Create(address=edit.address, new=edit) for edit in edits]


def _ground(connection: Connection, portal: Portal, changes: Collection[Change]) -> Ground:
    labels = [
        label(name, one=one, other=other)
        for (one, other), names in LABELS.items()
        for name in names
    ]
    replace_base(connection, Configuration.of(labels), BINDINGS)
    return read_ground(connection, (*_edits(portal), *changes))


@settings(max_examples=EXAMPLES)
@given(portal=portals())
def test_edits_count_the_same(engine: Engine, portal: Portal) -> None:
    """Each edit is told what it answers for, pair by pair or record by record."""
    state = portal.state()
    links = net_links(portal.objects, state, portal.edits)
    after = linked(portal.objects, state, portal.edits)
    with stored(engine, portal) as connection:
        changes = _edits(portal)
        ground = _ground(connection, portal, ())
        found = {(each.address, each.consequence): each for each in link_effects(ground, changes)}
        for change in changes:
            edit_id = change.address.path[-1]
            own = [each for each in links if each.edit_id == edit_id]
            counted = found.pop((change.address, Consequence.LINKS_COUNTED))
            made = sum((each.change.before is None) - (each.change.after is None) for each in own)
            assert (counted.count, counted.of) == (len(state) + made, len(state))
            for consequence, pairs in _expected(portal, links, own, after).items():
                effect = found.pop((change.address, consequence), None)
                records = {_record(portal, pair) for pair in pairs}
                by_record = consequence in {Consequence.PRIMARY_LOST, Consequence.LAST_PRIMARY}
                assert (effect.count if effect else 0) == len(records if by_record else pairs)
                if effect:
                    rows = link_rows(ground, effect, change, Page())
                    assert {_pair(row) for row in rows} == pairs
        assert {each.consequence for each in found.values()} <= {Consequence.LAST_PRIMARY}


def _pair(row: object) -> RecordPair:
    assert isinstance(row, LinkedPair)
    return row.record.id, row.other.id


def _record(portal: Portal, pair: RecordPair) -> str:
    return primary_of(*portal.objects).record(pair)


def _expected(
    portal: Portal, links: Collection[NetLink], own: Collection[NetLink], after: State
) -> Mapping[Consequence, set[RecordPair]]:
    gaining = {_record(portal, each.change.pair) for each in links if each.gains_primary}
    present = {_record(portal, pair) for pair in after}
    found: dict[Consequence, set[RecordPair]] = {}
    for each in own:
        change, before, now = each.change, each.change.before, each.change.after
        record = _record(portal, change.pair)
        stays = before is not None and now is not None
        told = {
            Consequence.LINKED: before is None,
            Consequence.PARTED: now is None,
            Consequence.LINK_LABELLED: stays and bool(_labels(now) - _labels(before)),
            Consequence.LINK_UNLABELLED: stays and bool(_labels(before) - _labels(now)),
            Consequence.PRIMARY_CHANGED: each.gains_primary,
            Consequence.PRIMARY_LOST: each.loses_primary
            and record not in gaining
            and record in present,
        }
        for consequence, holds in told.items():
            found.setdefault(consequence, set()).update({change.pair} if holds else ())
    return found


def _labels(carried: Carried | None) -> frozenset[str]:
    return frozenset(key for key in carried or () if key[:1] not in {"!", "#"})


@settings(max_examples=EXAMPLES)
@given(portal=portals())
def test_labels_are_lost_as_the_edits_leave_them(engine: Engine, portal: Portal) -> None:
    """What a merge moved to another label is not lost with the old one."""
    one, other = portal.objects
    names = list(LABELS[portal.objects])
    gone = label(names[0], one=one, other=other)
    change = Delete(address=gone.address, old=gone)
    after = linked(portal.objects, portal.state(), portal.edits)
    carrying = {
        pair
        for pair, keys in after.items()
        if gone.name in {label_name(key) for key in _labels(keys)}
    }
    alone = {
        pair
        for pair in carrying
        if {label_name(key) for key in _labels(after[pair])} == {gone.name}
    }
    with stored(engine, portal) as connection:
        ground = _ground(connection, portal, [change])
        found = {each.consequence: each for each in label_effects(ground, [change])}
        for consequence, pairs in (
            (Consequence.LABEL_LOST, carrying),
            (Consequence.UNLABELLED, alone),
        ):
            effect = found.get(consequence)
            assert (effect.count if effect else 0) == len(pairs)
            if effect:
                rows = label_rows(ground, effect, Page())
                assert [(row.record.id, row.other.id) for row in rows] == sorted(pairs)


@settings(max_examples=EXAMPLES)
@given(portal=portals(), most=st.integers(1, 2), back=st.booleans())
def test_records_stand_to_limits_as_the_edits_leave_them(
    engine: Engine, portal: Portal, most: int, *, back: bool
) -> None:
    """Counted after the edits; refused is what would be too much before anything is taken away."""
    one, other = portal.objects
    name = next(iter(LABELS[portal.objects]))
    within = one == other
    limit = AssociationLimit(
        from_object=other if back else one,
        to_object=one if back else other,
        max_records=most,
        label=label(name, one=one, other=other).address,
        inverse=back and within,
    )
    change = Create(address=limit.address, new=limit)
    state, after = portal.state(), linked(portal.objects, portal.state(), portal.edits)
    added = {pair: keys | state.get(pair, frozenset()) for pair, keys in after.items()}
    crowded = {
        record: count
        for record, count in _counts(limit, name, {**state, **added}).items()
        if count > max(most, _counts(limit, name, state)[record])
    }
    with stored(engine, portal) as connection:
        ground = _ground(connection, portal, [change])
        found = {each.consequence: each for each in limit_effects(ground, [change])}
        over = found[Consequence.OVER_LIMIT] if portal.edits else None
        if over is not None:
            counts = _counts(limit, name, after)
            rows = limit_rows(ground, over, change, Page())
            assert {row.record.id: row.count for row in rows} == {
                record: count for record, count in counts.items() if count > most
            }
        refused = [
            (edit, each)
            for edit in _edits(portal)
            for each in link_effects(ground, _edits(portal))
            if (each.address, each.consequence) == (edit.address, Consequence.ABOVE_LIMIT)
        ]
        assert _refused(ground, refused) == crowded
        assert sum(effect.count for _edit, effect in refused) == len(crowded)


def _refused(ground: Ground, found: Collection[tuple[Change, Effect]]) -> dict[str, int]:
    rows = [row for edit, effect in found for row in link_rows(ground, effect, edit, Page())]
    return {row.record.id: row.count for row in rows if not isinstance(row, LinkedPair)}


def _counts(limit: AssociationLimit, name: str, state: State) -> Counter[str]:
    """Count what a limit counts: pairs by their record, a label of one object at either end."""
    within = limit.from_object == limit.to_object
    side = int(limit.counts_inverse)
    ids = next(ids for names in LABELS.values() for each, ids in names.items() if each == name)
    found: Counter[str] = Counter()
    for pair, keys in state.items():
        if name in keys:
            found[pair[side]] += 1
        if within and (f"~{name}" in keys or (name in keys and len(set(ids)) == 1)):
            found[pair[1 - side]] += 1
    return found


LEADS = ("companies", "leads")


@pytest.mark.parametrize("has_contact", [False, True])
def test_a_lead_needs_a_primary_contact_or_company(engine: Engine, *, has_contact: bool) -> None:
    """One that loses its company lives on by its contact; another one would be deleted."""
    ties = [tie("1", "10", 580, ends=("leads", "companies"), category=HUBSPOT)]
    if has_contact:
        ties.append(tie("1", "5", 578, ends=("leads", "contacts"), category=HUBSPOT))
    parts = LinkEdit(edit_id="e", deltas=(Delta(pair=("10", "1"), key=PLAIN, verb=Verb.REMOVE),))
    portal = Portal(objects=LEADS, ties=tuple(ties), edits=(parts,))
    with stored(engine, portal) as connection:
        ground, changes = _ground(connection, portal, ()), _edits(portal)
        ended = [
            each
            for each in link_effects(ground, changes)
            if each.consequence is Consequence.LAST_PRIMARY
        ]
        assert [each.count for each in ended] == ([] if has_contact else [1])
        for effect in ended:
            rows = link_rows(ground, effect, changes[0], Page())
            assert [_pair(row) for row in rows] == [("10", "1")]
