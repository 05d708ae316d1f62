"""Records near, at and over limits, in SQL as in the rule; labels that nothing carries."""

from collections.abc import Iterator, Mapping
from functools import partial

import pytest
from hypothesis import given, settings
from rapidfuzz.distance import OSA
from sqlalchemy import Engine

from crmadmin.core.associations.findings import Finding, FindingCode, FoundLabel
from crmadmin.core.associations.limits import Allowances
from crmadmin.core.associations.record_limits import STANDINGS, limit_finding
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.effects.associations import label_type, limited_type, pairs
from crmadmin.core.effects.limits import counts
from crmadmin.core.effects.rows import CountedRecord
from crmadmin.preview.consequences.ground import read_ground
from crmadmin.preview.findings.labels import label_findings, label_rows
from crmadmin.preview.findings.limits import limit_findings, limit_rows
from tests.effort import examples
from tests.preview.consequences.worlds import BINDINGS, TURNED, World, portal, stored, worlds
from tests.preview.findings.test_companies import every

EXAMPLES = examples(30)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = portal()
    yield made
    made.dispose()


@settings(max_examples=EXAMPLES)
@given(world=worlds())
def test_records_stand_the_same_to_limits(engine: Engine, world: World) -> None:
    """Near, at or over; and over those that the draft sets."""
    with stored(engine, world) as connection:
        ground = read_ground(connection, world.changes)
        found = list(limit_findings(ground, world.changes))
        for finding in found:
            drafted = finding.code is FindingCode.OVER_DRAFTED_LIMIT
            held = ground.after if drafted else ground.before
            limit = held.get(Address.parse(finding.subject))
            assert isinstance(limit, AssociationLimit)
            own = _counts(world, limit)
            code = FindingCode.OVER_LIMIT if drafted else finding.code
            expected = {
                record: count
                for record, count in own.items()
                if limit_finding(count, limit.max_records) is code
            }
            rows = every(partial(limit_rows, ground, finding, world.changes))
            assert {row.record.id: row.count for row in rows if isinstance(row, CountedRecord)} == (
                expected
            )
            assert finding.count == len(expected) == len(rows)
            assert finding.facts["of"] == len(own)
        told = {(each.code, each.subject) for each in found}
        for limit in world.base.each(AssociationLimit):
            for code in STANDINGS:
                standings = (
                    limit_finding(n, limit.max_records) for n in _counts(world, limit).values()
                )
                assert (code in standings) == ((code, str(limit.address)) in told)


def _counts(world: World, limit: AssociationLimit) -> Mapping[str, int]:
    kind = limited_type(limit, BINDINGS)
    assert kind is not None
    return counts(world.ties, kind)


@settings(max_examples=EXAMPLES)
@given(world=worlds())
def test_the_same_labels_are_unused(engine: Engine, world: World) -> None:
    """Of objects without any association nothing is said."""
    with stored(engine, world) as connection:
        ground = read_ground(connection, ())
        found = list(label_findings(ground, Allowances(), OSA.distance))
        unused = [each for each in found if each.code is FindingCode.LABEL_UNUSED]
        expected = {
            label.address
            for label in world.base.each(AssociationLabel)
            if any(
                {tie.from_object, tie.to_object} == {label.from_object, label.to_object}
                for tie in world.ties
            )
            and not _carrying(world, label)
        }
        rows = [row for finding in unused for row in every(partial(label_rows, ground, finding))]
        assert {row.address for row in rows if isinstance(row, FoundLabel)} == expected
        assert sum(each.count for each in unused) == len(expected) == len(rows)


def _carrying(world: World, label: AssociationLabel) -> int:
    kind = label_type(label.address, BINDINGS)
    assert kind is not None
    return len(pairs(world.ties, kind))


@settings(max_examples=EXAMPLES)
@given(world=worlds())
def test_a_pair_that_is_nearly_full_lists_its_labels(engine: Engine, world: World) -> None:
    """With how many associations carry each."""
    with stored(engine, world) as connection:
        ground = read_ground(connection, ())
        allowances = Allowances(labels={("contacts", "companies"): 2, ("contacts", "contacts"): 3})
        found = label_findings(ground, allowances, OSA.distance)
        full = [each for each in found if each.code in _FULL]
        assert [(each.code, each.other, each.count) for each in full] == [
            (FindingCode.PAIR_FULL, "companies", 2)
        ]
        rows = every(partial(label_rows, ground, full[0]))
        assert {row.address: row.associations for row in rows if isinstance(row, FoundLabel)} == {
            label.address: _carrying(world, label)
            for label in world.base.each(AssociationLabel)
            if label.to_object == "companies"
        }


_FULL = {FindingCode.PAIR_FULL, FindingCode.PAIR_NEARLY_FULL}


def test_two_labels_of_three_are_not_worth_knowing(engine: Engine) -> None:
    """Four fifths are; HubSpot allows many more where the portal does not tell."""
    with stored(engine, TURNED) as connection:
        ground = read_ground(connection, ())

        def told(most: Mapping[tuple[str, str], int]) -> list[Finding]:
            found = label_findings(ground, Allowances(labels=most), OSA.distance)
            return [each for each in found if each.code in _FULL]

        assert told({("companies", "contacts"): 3}) == []
        assert told({}) == []
