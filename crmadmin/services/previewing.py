"""Preview what the sync will do: counts, effects, one field explained, agreement."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.policies import Policies
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.preview.agreement import Agreement, measure_agreement
from crmadmin.preview.effects import ALL, Wanted, effects, effects_page
from crmadmin.preview.explanation import Explanation, explain
from crmadmin.preview.ground import configuration_or_draft, policies_or_chosen
from crmadmin.preview.populations import Question
from crmadmin.preview.session import open_session
from crmadmin.preview.sources import load_sources
from crmadmin.preview.summaries import Summaries, Summary
from crmadmin.store.browsing import records_version
from crmadmin.store.database import Database

OBJECTS: tuple[str, ...] = tuple(SALESFORCE_OBJECTS)
"""The HubSpot objects that sync, in their order on screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSummary:
    """What one scenario does to one object.

    ``outcomes`` counts by outcome, then rule or "record"; ``mappings`` by HubSpot property;
    ``records`` those on whole records; ``unmapped`` errors on required fields that no mapping
    names.
    """

    considered: int
    outcomes: Mapping[str, Mapping[str, int]]
    mappings: Mapping[str, Mapping[Outcome, int]] = field(default_factory=dict)
    records: Mapping[Outcome, int] = field(default_factory=dict)
    unmapped: Mapping[Outcome, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """Give the shape of ``preview --summary --format json``."""
        return {"considered": self.considered, "outcomes": self.outcomes}


class Previewing:
    """Previews of one workspace; usable from any thread.

    Where no configuration is given, of the draft; where no policies are given, under those
    that the workspace has chosen (:mod:`crmadmin.services.assuming`).
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._summaries = Summaries(database.reading, self._records_version)

    def summary(
        self,
        scenario: Scenario,
        *,
        objects: Sequence[str] | None = None,
        configuration: Configuration | None = None,
        policies: Policies | None = None,
        monitor: Monitor = unwatched,
    ) -> Mapping[str, ObjectSummary]:
        """Count every effect of a scenario, by object."""
        wanted = OBJECTS if objects is None else tuple(objects)
        with self._database.reading() as connection:
            chosen = configuration_or_draft(connection, configuration)
            assumed = policies_or_chosen(connection, policies)
        found: dict[str, ObjectSummary] = {}
        for done, name in enumerate(wanted):
            monitor(Progress(step=name, done=done, total=len(wanted), unit="objects"))
            counted = self._summaries.summarize(chosen, name, scenario, assumed)
            found[name] = _object_summary(counted)
        monitor(Progress(step="", done=len(wanted), total=len(wanted), unit="objects"))
        return found

    def effects(
        self,
        scenario: Scenario,
        *,
        objects: Sequence[str] | None = None,
        configuration: Configuration | None = None,
        policies: Policies | None = None,
        wanted: Wanted = ALL,
    ) -> Generator[Effect, None, None]:
        """Give every effect asked for, streamed, from one state of the workspace.

        Whoever stops before the end closes it.
        """
        with self._database.reading() as connection:
            chosen = configuration_or_draft(connection, configuration)
            assumed = policies_or_chosen(connection, policies)
            sources = load_sources(connection)
            for name in OBJECTS if objects is None else objects:
                question = Question(
                    sources=sources, configuration=chosen, object=name, scenario=scenario
                )
                yield from effects(open_session(connection, question, assumed), wanted)

    def page(
        self,
        scenario: Scenario,
        hubspot_object: str,
        wanted: Wanted,
        *,
        offset: int,
        limit: int,
        configuration: Configuration | None = None,
        policies: Policies | None = None,
    ) -> list[Effect]:
        """Give ``limit`` of the effects asked for, from ``offset`` on."""
        with self._database.reading() as connection:
            question = Question(
                sources=load_sources(connection),
                configuration=configuration_or_draft(connection, configuration),
                object=hubspot_object,
                scenario=scenario,
            )
            session = open_session(connection, question, policies_or_chosen(connection, policies))
            return effects_page(session, wanted, offset, limit)

    def explain(
        self,
        scenario: Scenario,
        effect: Effect,
        *,
        configuration: Configuration | None = None,
        policies: Policies | None = None,
    ) -> Explanation | None:
        """Explain an effect on a field; None for one on a whole record."""
        with self._database.reading() as connection:
            question = Question(
                sources=load_sources(connection),
                configuration=configuration_or_draft(connection, configuration),
                object=effect.object,
                scenario=scenario,
            )
            return explain(connection, question, effect, policies_or_chosen(connection, policies))

    def agreement(
        self, hubspot_object: str, *, configuration: Configuration | None = None
    ) -> Mapping[str, Agreement]:
        """Compare both sides of every mapping today, by HubSpot property."""
        with self._database.reading() as connection:
            chosen = configuration_or_draft(connection, configuration)
            return measure_agreement(connection, chosen, hubspot_object)

    def _records_version(self) -> int:
        with self._database.reading() as connection:
            return records_version(connection)


def _object_summary(counted: Summary) -> ObjectSummary:
    return ObjectSummary(
        considered=counted.considered,
        outcomes=counted.outcomes,
        mappings=counted.fields,
        records=counted.records,
        unmapped=counted.unmapped,
    )


__all__ = [
    "OBJECTS",
    "Agreement",
    "Explanation",
    "ObjectSummary",
    "Previewing",
    "Wanted",
]
