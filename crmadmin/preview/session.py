"""A question put to one connection: its temporary tables made, its populations known."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, Table

from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.preview.changed import put_triggered
from crmadmin.preview.fields import (
    FieldQuestion,
    field_questions,
    put_no_refusals,
    put_refusals,
)
from crmadmin.preview.owners import put_owners
from crmadmin.preview.populations import Population, Question, populations


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A question, the connection that answers it, and the tables made for it."""

    connection: Connection
    question: Question
    policies: Policies
    triggered: Table | None
    populations: tuple[Population, ...]

    def fields(
        self, population: Population, properties: Collection[str] | None = None
    ) -> tuple[FieldQuestion, ...]:
        """Give the fields of a population, or those of some properties, with their verdicts."""
        return tuple(
            field_questions(
                population, self.question.sources, self.policies, self.triggered, properties
            )
        )


def open_session(
    connection: Connection,
    question: Question,
    policies: Policies = DOCUMENTED,
    *,
    with_creations: bool = True,
) -> Session:
    """Make the temporary tables that the question needs, in this connection."""
    put_owners(connection, question.sources.owners)
    triggered = None
    if question.scenario is Scenario.NEXT_SYNC and question.states:
        triggered = put_triggered(
            connection, question.sources, question.object, question.mapped(), policies
        )
    found = tuple(populations(question, triggered))
    put_no_refusals(connection)
    for population in found if with_creations else ():
        if population.creates:
            put_refusals(connection, population, question.sources, policies)
    return Session(
        connection=connection,
        question=question,
        policies=policies,
        triggered=triggered,
        populations=found,
    )
