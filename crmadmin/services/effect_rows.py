"""The effects behind one count: in pages with the names of their records, explained, exported."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.definitions import System
from crmadmin.core.policies import Policies
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.sync.assumptions import assumptions_behind
from crmadmin.core.sync.effects import COLUMNS, Effect
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.errors import Problem
from crmadmin.errors.exporting import TOO_MANY_ROWS
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import MOST_SHEET_ROWS, FileFormat, Texts, write_rows
from crmadmin.services.previewing import Explanation, Previewing, Wanted
from crmadmin.store.database import Database
from crmadmin.store.record_names import name_records
from crmadmin.store.records import load_tables
from crmadmin.store.value_labels import load_labels

_TELL_EVERY = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedEffect:
    """An effect with what its records are called, "" for a record that is not known."""

    effect: Effect
    hubspot_name: str = ""
    salesforce_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedEffect:
    """An effect with all that can be said of it.

    ``explanation`` is None for an effect on a whole record. ``assumptions`` are named as in
    ``core.sync.assumptions``. The labels say what internal values are called.
    """

    row: NamedEffect
    explanation: Explanation | None
    assumptions: tuple[str, ...] = ()
    hubspot_labels: Mapping[str, str] = field(default_factory=dict)
    salesforce_labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectQuestion:
    """Which effects: of a scenario on one object under a configuration, of these outcomes.

    ``property_name`` "" asks for those on whole records.
    """

    scenario: Scenario
    object: str
    property_name: str
    outcomes: frozenset[Outcome]
    configuration: Configuration
    policies: Policies

    @property
    def wanted(self) -> Wanted:
        """Give the question as a preview takes it."""
        return Wanted(property_name=self.property_name, outcomes=self.outcomes)

    @property
    def mapping(self) -> FieldMapping | None:
        """Give the mapping asked about, None for whole records."""
        mappings = self.configuration.mappings(self.object)
        return next((each for each in mappings if each.property_name == self.property_name), None)


class EffectRows:
    """The answer to one question; every method may be called from any thread."""

    def __init__(
        self, database: Database, previewing: Previewing, question: EffectQuestion
    ) -> None:
        self._database = database
        self._previewing = previewing
        self.question = question

    def head(self, limit: int, monitor: Monitor = unwatched) -> Sequence[NamedEffect]:
        """Give the first effects."""
        return self.page(0, limit, monitor)

    def count(self, monitor: Monitor = unwatched) -> int:
        """Count the effects, from the summary that was counted before."""
        asked = self.question
        summary = self._previewing.summary(
            asked.scenario,
            objects=[asked.object],
            configuration=asked.configuration,
            policies=asked.policies,
            monitor=monitor,
        )[asked.object]
        parts = [summary.mappings.get(asked.property_name, {})]
        if not asked.property_name:
            parts = [summary.records, summary.unmapped]
        return sum(part.get(outcome, 0) for part in parts for outcome in asked.outcomes)

    def page(self, offset: int, limit: int, _monitor: Monitor = unwatched) -> Sequence[NamedEffect]:
        """Give the effects from ``offset`` on, in the engine's order."""
        asked = self.question
        found = self._previewing.page(
            asked.scenario,
            asked.object,
            asked.wanted,
            offset=offset,
            limit=limit,
            configuration=asked.configuration,
            policies=asked.policies,
        )
        return self._named(found)

    def explain(self, row: NamedEffect) -> ExplainedEffect:
        """Explain one of the effects."""
        asked, effect = self.question, row.effect
        explanation = self._previewing.explain(
            asked.scenario, effect, configuration=asked.configuration, policies=asked.policies
        )
        if explanation is None:
            return ExplainedEffect(row=row, explanation=None)
        return ExplainedEffect(
            row=row,
            explanation=explanation,
            assumptions=assumptions_behind(explanation.inputs, explanation.decision),
            hubspot_labels=self._labels(explanation, System.HUBSPOT),
            salesforce_labels=self._labels(explanation, System.SALESFORCE),
        )

    def export(self, path: Path, file_format: FileFormat, monitor: Monitor) -> int:
        """Write the effects as ``preview --format csv`` does; give how many.

        ``path`` is replaced when all is written. Raises Cancelled; Problem if it cannot be
        written or if an XLSX sheet cannot hold so many.
        """
        count = self.count(monitor)
        if file_format is FileFormat.XLSX and count > MOST_SHEET_ROWS:
            raise Problem(TOO_MANY_ROWS, count=count, most=MOST_SHEET_ROWS)
        with replacing(path) as part:
            write_rows(
                part,
                file_format,
                headers=COLUMNS,
                numeric=[False] * len(COLUMNS),
                rows=self._texts(count, monitor),
            )
        return count

    def _texts(self, count: int, monitor: Monitor) -> Iterator[Texts]:
        asked = self.question
        found = self._previewing.effects(
            asked.scenario,
            objects=[asked.object],
            configuration=asked.configuration,
            policies=asked.policies,
            wanted=asked.wanted,
        )
        for done, effect in enumerate(found):
            if done % _TELL_EVERY == 0:
                monitor(Progress(step=asked.object, done=done, total=count))
            yield effect.row()

    def _named(self, effects: Sequence[Effect]) -> Sequence[NamedEffect]:
        ours = {effect.hubspot_id for effect in effects} - {""}
        theirs: dict[str, set[str]] = {}
        for effect in effects:
            if effect.salesforce_id:
                theirs.setdefault(effect.salesforce_object, set()).add(effect.salesforce_id)
        names: dict[tuple[System, str, str], str] = {}
        with self._database.reading() as connection:
            tables = load_tables(connection)
            for system, name, ids in (
                (System.HUBSPOT, self.question.object, ours),
                *((System.SALESFORCE, name, ids) for name, ids in theirs.items()),
            ):
                for record in name_records(connection, tables, system, name, sorted(ids)):
                    names[system, name, record.id] = record.name if record.known else ""
        return [
            NamedEffect(
                effect=effect,
                hubspot_name=names.get((System.HUBSPOT, effect.object, effect.hubspot_id), ""),
                salesforce_name=names.get(
                    (System.SALESFORCE, effect.salesforce_object, effect.salesforce_id), ""
                ),
            )
            for effect in effects
        ]

    def _labels(self, explanation: Explanation, system: System) -> Mapping[str, str]:
        mapped = explanation.inputs.mapped
        definition = mapped.hubspot if system is System.HUBSPOT else mapped.salesforce
        with self._database.reading() as connection:
            return load_labels(connection, definition)


__all__ = ["EffectQuestion", "EffectRows", "ExplainedEffect", "FileFormat", "NamedEffect"]
