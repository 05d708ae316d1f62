"""Summaries kept in parts, so that one edit costs one pass over one column pair."""

import os
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import CONTACTS
from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.sync.scenarios import RECORD_ROW, Outcome, Scenario
from crmadmin.preview.counts import count_pairs
from crmadmin.preview.populations import PAIR, Population, Question
from crmadmin.preview.session import Session, open_session
from crmadmin.preview.sources import load_sources
from crmadmin.preview.summary import (
    Created,
    Gated,
    Outcomes,
    count_created,
    count_fields,
    count_gated,
)

Reader = Callable[[], AbstractContextManager[Connection]]
"""Opens a connection on one consistent state of the workspace."""

_WORTH_SPLITTING = 200_000
"""Pairs from which two connections are quicker than one."""

_KEPT = 4_000
"""Parts kept; beyond that the oldest go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What one scenario does to one object.

    ``records`` counts effects on whole records, ``fields`` those of each mapping by its
    HubSpot property, ``unmapped`` the errors on required fields that no mapping names.
    """

    considered: int
    records: Mapping[Outcome, int]
    fields: Mapping[str, Mapping[Outcome, int]]
    unmapped: Mapping[Outcome, int]
    rules: Mapping[str, SyncRule]

    @property
    def outcomes(self) -> dict[str, dict[str, int]]:
        """Group by outcome, then rule or "record", as ``preview --summary`` does."""
        found: dict[str, Counter[str]] = {}
        for part in (self.records, self.unmapped):
            for outcome, count in part.items():
                found.setdefault(outcome, Counter())[RECORD_ROW] += count
        for name, outcomes in self.fields.items():
            for outcome, count in outcomes.items():
                found.setdefault(outcome, Counter())[self.rules[name]] += count
        return {
            str(outcome): {str(rule): n for rule, n in sorted(found[outcome].items())}
            for outcome in sorted(found)
        }


class Summaries:
    """Counts scenarios of one workspace, keeping every part until the records change."""

    def __init__(self, read: Reader, stamp: Callable[[], int]) -> None:
        self._read = read
        self._stamp = stamp
        self._parts: dict[Hashable, Gated | Created | Outcomes] = {}

    def summarize(
        self,
        configuration: Configuration,
        hubspot_object: str,
        scenario: Scenario,
        policies: Policies = DOCUMENTED,
    ) -> Summary:
        """Count every effect of a scenario on one object."""
        mappings = configuration.mappings(hubspot_object)
        common = (
            self._stamp(),
            hubspot_object,
            scenario,
            policies,
            configuration.sync_settings(CONTACTS),
            configuration.sync_settings(hubspot_object),
            _triggering(mappings) if scenario is Scenario.NEXT_SYNC else None,
        )
        gated_key, created_key = (*common, "gated"), (*common, mappings)
        field_keys = {mapping.property_name: (*common, mapping) for mapping in mappings}
        missing = [name for name, key in field_keys.items() if key not in self._parts]
        if missing or gated_key not in self._parts or created_key not in self._parts:
            with self._read() as connection:
                session = self._session(
                    connection, configuration, hubspot_object, scenario, policies
                )
                self._keep(gated_key, lambda: count_gated(session))
                self._keep(created_key, lambda: count_created(session))
                counted = self._count_fields(session, missing)
            for name in missing:
                self._parts[field_keys[name]] = counted.get(name, Counter())
            while len(self._parts) > _KEPT:
                del self._parts[next(iter(self._parts))]
        return self._joined(gated_key, created_key, field_keys, mappings)

    def _keep(self, key: Hashable, count: Callable[[], Gated | Created]) -> None:
        if key not in self._parts:
            self._parts[key] = count()

    def _session(
        self,
        connection: Connection,
        configuration: Configuration,
        hubspot_object: str,
        scenario: Scenario,
        policies: Policies,
        *,
        with_creations: bool = True,
    ) -> Session:
        question = Question(
            sources=load_sources(connection),
            configuration=configuration,
            object=hubspot_object,
            scenario=scenario,
        )
        return open_session(connection, question, policies, with_creations=with_creations)

    def _count_fields(self, session: Session, properties: Collection[str]) -> dict[str, Outcomes]:
        found: dict[str, Outcomes] = {}
        for position, population in enumerate(session.populations):
            if population.creates or not properties:
                continue
            pairs = count_pairs(session.connection, population)
            if pairs >= _WORTH_SPLITTING and (os.cpu_count() or 1) > 1:
                counted = self._count_halves(session, position, properties, pairs)
            else:
                counted = [count_fields(session, population, properties, pairs=pairs)]
            for part in counted:
                for name, outcomes in part.items():
                    found.setdefault(name, Counter()).update(outcomes)
        return found

    def _count_halves(
        self, session: Session, position: int, properties: Collection[str], pairs: int
    ) -> list[dict[str, Outcomes]]:
        """Count the two halves of a population on two connections at once."""
        middle = _middle(session.connection, session.populations[position])
        question = session.question

        def count_second_half() -> dict[str, Outcomes]:
            with self._read() as connection:
                other = self._session(
                    connection,
                    question.configuration,
                    question.object,
                    question.scenario,
                    session.policies,
                    with_creations=False,
                )
                return _count_half(other, position, properties, pairs, PAIR.c.pair_id > middle)

        with ThreadPoolExecutor(max_workers=1) as pool:
            second = pool.submit(count_second_half)
            first = _count_half(session, position, properties, pairs, PAIR.c.pair_id <= middle)
            return [first, second.result()]

    def _joined(
        self,
        gated_key: Hashable,
        created_key: Hashable,
        field_keys: Mapping[str, Hashable],
        mappings: tuple[FieldMapping, ...],
    ) -> Summary:
        gated, created = self._parts[gated_key], self._parts[created_key]
        assert isinstance(gated, Gated)  # noqa: S101 - kept under its own key
        assert isinstance(created, Created)  # noqa: S101 - likewise
        fields: dict[str, Mapping[Outcome, int]] = {}
        for name, key in field_keys.items():
            part = self._parts[key]
            assert isinstance(part, Counter)  # noqa: S101 - likewise
            fields[name] = part + created.fields.get(name, Counter())
        return Summary(
            considered=gated.considered,
            records=gated.records + created.records,
            fields=fields,
            unmapped=created.unmapped,
            rules={mapping.property_name: mapping.rule for mapping in mappings},
        )


def _triggering(mappings: tuple[FieldMapping, ...]) -> Hashable:
    """Give what decides which records a next sync looks at (D29)."""
    return tuple(
        (mapping.property_name, mapping.fields, mapping.rule is not SyncRule.DONT_SYNC)
        for mapping in mappings
    )


def _middle(connection: Connection, population: Population) -> int:
    ends = select(func.min(PAIR.c.pair_id), func.max(PAIR.c.pair_id)).where(
        PAIR.c.object == population.object, PAIR.c.state == population.state
    )
    lowest, highest = connection.execute(ends).one()
    return int(lowest + highest) // 2


def _count_half(
    session: Session,
    position: int,
    properties: Collection[str],
    pairs: int,
    within: ColumnElement[bool],
) -> dict[str, Outcomes]:
    population = session.populations[position]
    return count_fields(session, population, properties, pairs=pairs, within=within)
