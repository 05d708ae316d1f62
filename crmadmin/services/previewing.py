"""Preview what the sync will do: counts, effects, one field explained, agreement."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.preview.agreement import Agreement, measure_agreement
from crmadmin.preview.effects import ALL, Wanted, effects, effects_page
from crmadmin.preview.explanation import Explanation, explain
from crmadmin.preview.populations import Question
from crmadmin.preview.session import open_session
from crmadmin.preview.sources import load_sources
from crmadmin.preview.summaries import Summaries, Summary
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft

OBJECTS: tuple[str, ...] = tuple(SALESFORCE_OBJECTS)
"""The HubSpot objects that sync, in their order on screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSummary:
    """What one scenario does to one object.

    ``outcomes`` counts by outcome, then rule or "record"; ``mappings`` by HubSpot property;
    ``records`` those on whole records.
    """

    considered: int
    outcomes: Mapping[str, Mapping[str, int]]
    mappings: Mapping[str, Mapping[Outcome, int]] = field(default_factory=dict)
    records: Mapping[Outcome, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """Give the shape of ``preview --summary --format json``."""
        return {"considered": self.considered, "outcomes": self.outcomes}


class Previewing:
    """Previews of one workspace; where no configuration is given, of the draft."""

    def __init__(self, database: Database, policies: Policies = DOCUMENTED) -> None:
        self._database = database
        self._policies = policies
        self._summaries = Summaries(database.reading, database.stamp)

    def summary(
        self,
        scenario: Scenario,
        *,
        objects: Sequence[str] | None = None,
        configuration: Configuration | None = None,
        monitor: Monitor = unwatched,
    ) -> Mapping[str, ObjectSummary]:
        """Count every effect of a scenario, by object."""
        wanted = OBJECTS if objects is None else tuple(objects)
        chosen = self._configuration(configuration)
        found: dict[str, ObjectSummary] = {}
        for done, name in enumerate(wanted):
            monitor(Progress(step=name, done=done, total=len(wanted), unit="objects"))
            counted = self._summaries.summarize(chosen, name, scenario, self._policies)
            found[name] = _object_summary(counted)
        monitor(Progress(step="", done=len(wanted), total=len(wanted), unit="objects"))
        return found

    def effects(
        self,
        scenario: Scenario,
        *,
        objects: Sequence[str] | None = None,
        configuration: Configuration | None = None,
        wanted: Wanted = ALL,
    ) -> Iterator[Effect]:
        """Give every effect asked for, streamed, from one state of the workspace."""
        chosen = self._configuration(configuration)
        with self._database.reading() as connection:
            sources = load_sources(connection)
            for name in OBJECTS if objects is None else objects:
                question = Question(
                    sources=sources, configuration=chosen, object=name, scenario=scenario
                )
                yield from effects(open_session(connection, question, self._policies), wanted)

    def page(
        self,
        scenario: Scenario,
        hubspot_object: str,
        wanted: Wanted,
        *,
        offset: int,
        limit: int,
        configuration: Configuration | None = None,
    ) -> list[Effect]:
        """Give ``limit`` of the effects asked for, from ``offset`` on."""
        chosen = self._configuration(configuration)
        with self._database.reading() as connection:
            question = Question(
                sources=load_sources(connection),
                configuration=chosen,
                object=hubspot_object,
                scenario=scenario,
            )
            session = open_session(connection, question, self._policies)
            return effects_page(session, wanted, offset, limit)

    def explain(
        self, scenario: Scenario, effect: Effect, *, configuration: Configuration | None = None
    ) -> Explanation | None:
        """Explain an effect on a field; None for one on a whole record."""
        chosen = self._configuration(configuration)
        with self._database.reading() as connection:
            question = Question(
                sources=load_sources(connection),
                configuration=chosen,
                object=effect.object,
                scenario=scenario,
            )
            return explain(connection, question, effect, self._policies)

    def agreement(
        self, hubspot_object: str, *, configuration: Configuration | None = None
    ) -> Mapping[str, Agreement]:
        """Compare both sides of every mapping today, by HubSpot property."""
        chosen = self._configuration(configuration)
        with self._database.reading() as connection:
            return measure_agreement(connection, chosen, hubspot_object)

    def _configuration(self, given: Configuration | None) -> Configuration:
        if given is not None:
            return given
        with self._database.reading() as connection:
            return read_draft(connection, read_base(connection)).configuration()


def _object_summary(counted: Summary) -> ObjectSummary:
    return ObjectSummary(
        considered=counted.considered,
        outcomes=counted.outcomes,
        mappings=counted.fields,
        records=counted.records,
    )


__all__ = [
    "OBJECTS",
    "Agreement",
    "Explanation",
    "ObjectSummary",
    "Previewing",
    "Wanted",
]
