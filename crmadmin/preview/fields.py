"""The verdict on each mapped field of a population, creations all or nothing (D17–D19)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Table,
    exists,
    false,
    insert,
    or_,
    select,
    true,
)

from crmadmin.core.definitions import System
from crmadmin.core.policies import Policies
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.creation import is_required
from crmadmin.core.sync.scenarios import Outcome, Trigger
from crmadmin.preview.changed import changed_code
from crmadmin.preview.choices import Choice, Node, Verdict, Why, render, verdicts_in
from crmadmin.preview.populations import PAIR, Population
from crmadmin.preview.sources import Expression, Sources
from crmadmin.preview.verdicts import created_verdict, field_verdict

_CHUNK = 120
"""Errors in one query: SQLite takes expressions 1,000 deep and 32,766 variables."""

MISSING = Verdict(Outcome.ERROR_REQUIRED, Why.REQUIRED)

REFUSED = Table(
    "refused_creation",
    MetaData(),
    Column("pair_id", Integer, primary_key=True),
    prefixes=["TEMPORARY"],
)
"""Pairs whose record is not created because of an error (D17, D19)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldQuestion:
    """One mapped field of a population and its verdict tree.

    ``mapped`` None: a required field that no mapping names. ``changed`` is the column that
    says what changed since the last sync, where history decides.
    """

    mapped: MappedField | None
    field: str
    verdict: Node
    changed: ColumnElement[int] | None = None


def put_no_refusals(connection: Connection) -> None:
    """Make the table of refused creations anew and empty in this connection."""
    REFUSED.metadata.drop_all(connection, checkfirst=True)
    REFUSED.metadata.create_all(connection, checkfirst=False)


def put_refusals(
    connection: Connection, population: Population, sources: Sources, policies: Policies
) -> None:
    """Add the pairs of a creating population whose record some field stops."""
    errors = [
        error
        for question in _created_fields(population, sources, policies)
        if (error := render(question.verdict, _error)) is not None
    ]
    pairs = select(PAIR.c.pair_id).select_from(population.source).where(population.condition)
    add = insert(REFUSED).prefix_with("OR IGNORE")
    for start in range(0, len(errors), _CHUNK):
        some = pairs.where(or_(*errors[start : start + _CHUNK]))
        connection.execute(add.from_select(["pair_id"], some))


def _error(verdict: Verdict) -> Expression | None:
    return true() if verdict.outcome.is_refusal else None


def field_questions(
    population: Population,
    sources: Sources,
    policies: Policies,
    triggered: Table | None,
    properties: Collection[str] | None = None,
) -> Iterator[FieldQuestion]:
    """Give every field of a population on which there may be a verdict.

    ``properties`` narrows them to some mappings, by their HubSpot property. For creations
    :func:`put_refusals` must have been called.
    """
    if population.creates:
        for question in _created_fields(population, sources, policies):
            if properties is not None and not _is_among(properties, question.mapped):
                continue
            yield FieldQuestion(
                mapped=question.mapped,
                field=question.field,
                verdict=_all_or_nothing(question.verdict),
            )
        return
    for position, mapped in enumerate(population.mapped):
        if properties is not None and not _is_among(properties, mapped):
            continue
        changed = None
        if population.trigger is None and triggered is not None:
            changed = changed_code(triggered, position)
        yield FieldQuestion(
            mapped=mapped,
            field=mapped.salesforce.name,
            verdict=field_verdict(
                mapped, population.sides, policies, trigger=population.trigger, changed=changed
            ),
            changed=changed,
        )


def _is_among(properties: Collection[str], mapped: MappedField | None) -> bool:
    return mapped is not None and mapped.hubspot.name in properties


def _created_fields(
    population: Population, sources: Sources, policies: Policies
) -> Iterator[FieldQuestion]:
    trigger = population.trigger
    assert trigger is not None  # noqa: S101 - creations have one
    fields = sources.definitions(System.SALESFORCE, population.salesforce_object)
    in_salesforce = trigger is Trigger.CREATE_IN_SF
    required = {name for name, field in fields.items() if in_salesforce and is_required(field)}
    for mapped in population.mapped:
        verdict = created_verdict(mapped, population.sides, policies, trigger)
        if mapped.salesforce.name in required:
            verdict = _or_missing(verdict)
        yield FieldQuestion(mapped=mapped, field=mapped.salesforce.name, verdict=verdict)
    for name in sorted(required - {mapped.salesforce.name for mapped in population.mapped}):
        yield FieldQuestion(mapped=None, field=name, verdict=MISSING)


def _or_missing(verdict: Node) -> Node:
    """Turn "nothing is sent" into an error, for a required field (D18)."""
    match verdict:
        case None:
            return MISSING
        case Choice(branches, otherwise):
            return Choice(
                tuple((condition, _or_missing(branch)) for condition, branch in branches),
                _or_missing(otherwise),
            )
        case _:
            return verdict


def _all_or_nothing(verdict: Node) -> Node:
    """Keep the errors of a refused creation and the values of one that is not."""
    if not any(verdict.outcome.is_refusal for verdict in verdicts_in(verdict)):
        return None if verdict is None else Choice(((_is_refused(), None),), verdict)
    if all(found.outcome.is_refusal for found in verdicts_in(verdict)):
        return verdict
    return Choice(((_is_refused(), _only_errors(verdict)),), verdict)


def _only_errors(verdict: Node) -> Node:
    match verdict:
        case Choice(branches, otherwise):
            return Choice(
                tuple((condition, _only_errors(branch)) for condition, branch in branches),
                _only_errors(otherwise),
            )
        case Verdict() if not verdict.outcome.is_refusal:
            return None
        case _:
            return verdict


def _is_refused() -> ColumnElement[bool]:
    return exists().where(REFUSED.c.pair_id == PAIR.c.pair_id)


def is_created(population: Population) -> ColumnElement[bool]:
    """Tell whether a creating population's record comes to be."""
    return ~_is_refused() if population.creates else false()
