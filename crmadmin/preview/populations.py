"""The groups of pairs that one query can answer for: same state, same Salesforce object."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause, Table, and_, exists, false, or_, select, true

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import COMPANIES, CONTACT, CONTACTS, ValueKind
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.scenarios import PairState, Scenario, Trigger, considers, pair_trigger
from crmadmin.models import AssociationRow, ListRow, MembershipRow, PairRow
from crmadmin.preview.expressions import Sides
from crmadmin.preview.sources import Sources, key_of
from crmadmin.store.records import ROW

PAIR = PairRow.__table__
ASSOCIATION = AssociationRow.__table__


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Pairs of one state and one Salesforce object that pass every gate.

    ``trigger`` None: the table ``triggered`` is joined and says what changed.
    """

    object: str
    salesforce_object: str
    state: PairState
    trigger: Trigger | None
    sides: Sides
    source: FromClause
    condition: ColumnElement[bool]
    mapped: tuple[MappedField, ...]

    @property
    def creates(self) -> bool:
        """Tell whether the sync creates these records on the other side."""
        return self.state in {PairState.HUBSPOT_ONLY, PairState.SALESFORCE_ONLY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: one object in one scenario under one configuration."""

    sources: Sources
    configuration: Configuration
    object: str
    scenario: Scenario

    @property
    def creates(self) -> str:
        """Name the Salesforce object that a new record makes."""
        return self.configuration.sync_settings(self.object).creates

    @property
    def states(self) -> tuple[PairState, ...]:
        """Give the states of pairs that the scenario looks at (D1); none if sync is off (G1)."""
        if not self.configuration.syncs(self.object):
            return ()
        waits = self.scenario is Scenario.FIRST_MATCH and self.object == CONTACTS
        kept = self.configuration.sync_settings(self.object).create_in_hubspot
        return tuple(
            state
            for state in PairState
            if considers(self.scenario, state)
            and not (waits and state is PairState.SALESFORCE_ONLY and not kept)
        )

    def mapped(self) -> Mapping[str, tuple[MappedField, ...]]:
        """Give the mapped fields by Salesforce object."""
        return {
            name: self.sources.mapped(self.configuration, self.object, name)
            for name in SALESFORCE_OBJECTS[self.object]
        }


def populations(question: Question, triggered: Table | None) -> Iterator[Population]:
    """Give the groups in which fields are written; gated pairs are in none of them.

    ``triggered`` is the table of ``changed.put_triggered`` for a next sync.
    """
    mapped = question.mapped()
    for state in (
        PairState.LINKED,
        PairState.MATCHED,
        PairState.HUBSPOT_ONLY,
        PairState.SALESFORCE_ONLY,
    ):
        if state not in question.states:
            continue
        names = SALESFORCE_OBJECTS[question.object]
        for name in (question.creates,) if state is PairState.HUBSPOT_ONLY else names:
            population = _population(question, state, name, mapped[name], triggered)
            if population is not None:
                yield population


def _population(
    question: Question,
    state: PairState,
    name: str,
    mapped: tuple[MappedField, ...],
    triggered: Table | None,
) -> Population | None:
    hubspot = question.sources.hubspot(question.object)
    salesforce = question.sources.salesforce(name)
    trigger = pair_trigger(question.scenario, state)
    source: FromClause = PAIR
    condition: ColumnElement[bool] = and_(PAIR.c.object == question.object, PAIR.c.state == state)
    if trigger is None and triggered is not None:
        # The triggered pairs come first, and no index of ``pair`` tempts SQLite away.
        source = triggered.join(PAIR, PAIR.c.pair_id == triggered.c.pair_id)
        condition = triggered.c.salesforce_object == name
    h = s = None
    if state is not PairState.SALESFORCE_ONLY:
        if hubspot is None:
            return None
        h = hubspot.table.alias("h")
        source = source.join(h, h.c[ROW] == PAIR.c.hubspot_row)
        condition = and_(condition, passes_gates(question, h, state))
    if state is not PairState.HUBSPOT_ONLY:
        if salesforce is None:
            return None
        s = salesforce.table.alias("s")
        source = source.join(s, s.c[ROW] == PAIR.c.salesforce_row)
        if trigger is not None or triggered is None:
            condition = and_(condition, PAIR.c.salesforce_object == name)
    contacts = question.sources.hubspot(CONTACTS)
    return Population(
        object=question.object,
        salesforce_object=name,
        state=state,
        trigger=trigger,
        sides=Sides(hubspot=h, salesforce=s, contacts=contacts.table if contacts else None),
        source=source,
        condition=condition,
        mapped=mapped,
    )


def passes_gates(question: Question, h: FromClause, state: PairState) -> ColumnElement[bool]:
    """Tell whether no gate stops a pair with a HubSpot record (D9, D10, D16)."""
    if question.object == CONTACTS:
        return and_(has_email(h), is_included(question, h.c.hs_object_id))
    alone = state is PairState.HUBSPOT_ONLY
    if question.object == COMPANIES and alone and question.scenario is Scenario.FIRST_MATCH:
        return may_create_account(question, h)
    return true()


def has_email(h: FromClause) -> ColumnElement[bool]:
    """Tell whether a HubSpot contact has an e-mail (D9)."""
    return key_of(h, "email", ValueKind.EMAIL).is_not(None)


def is_included(question: Question, contact_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Tell whether the inclusion list lets a contact pass (D10)."""
    name = question.configuration.sync_settings(CONTACTS).inclusion_list
    if name is None:
        return true()
    lists = select(ListRow.list_id).where(ListRow.name == name)
    return exists().where(MembershipRow.list_id.in_(lists), MembershipRow.record_id == contact_id)


def may_create_account(question: Question, company: FromClause) -> ColumnElement[bool]:
    """Tell whether a first match makes an account of a HubSpot-only company (D16)."""
    people = question.sources.hubspot(CONTACTS)
    if people is None:
        return false()
    k, pair, a = people.table.alias("k"), PAIR.alias("k_pair"), ASSOCIATION.alias("k_company")
    creates = question.configuration.sync_settings(CONTACTS).creates
    alone = pair.c.state == PairState.HUBSPOT_ONLY
    has_contact = and_(
        pair.c.state.in_([PairState.LINKED, PairState.MATCHED]),
        pair.c.salesforce_object == CONTACT,
    )
    return exists().where(
        _associated(a, company),
        k.c.hs_object_id == a.c.from_id,
        pair.c.object == CONTACTS,
        pair.c.hubspot_row == k.c[ROW],
        has_email(k),
        is_included(question, k.c.hs_object_id),
        or_(has_contact, alone) if creates == CONTACT else has_contact,
    )


def has_only_excluded_contacts(question: Question, company: FromClause) -> ColumnElement[bool]:
    """Tell whether a company has contacts and the inclusion list has none of them (D16)."""
    a, b = ASSOCIATION.alias("any_contact"), ASSOCIATION.alias("included_contact")
    return and_(
        exists().where(_associated(a, company)),
        ~exists().where(_associated(b, company), is_included(question, b.c.from_id)),
    )


def _associated(a: FromClause, company: FromClause) -> ColumnElement[bool]:
    return and_(
        a.c.from_object == CONTACTS,
        a.c.to_object == COMPANIES,
        a.c.to_id == company.c.hs_object_id,
    )
