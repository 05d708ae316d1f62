"""Contacts against Leads and Contacts: links, then e-mail (D3–D7)."""

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    and_,
    case,
    exists,
    func,
    insert,
    literal,
    select,
    union_all,
)

from crmadmin.core.definitions import CONTACT, CONTACTS, LEAD, System, ValueKind
from crmadmin.core.sync.canonical import UNPARSED
from crmadmin.core.sync.scenarios import PairState
from crmadmin.preview.pairing.links import pair_linked
from crmadmin.preview.pairing.rows import (
    PAIR,
    Query,
    is_converted,
    is_deleted,
    is_linked,
    keep,
    pair_row,
)
from crmadmin.preview.pairing.scratch import FREE, HELD, USED
from crmadmin.preview.sources import key_of, text_of
from crmadmin.store.records import ROW, RecordTable, RecordTables


def pair_contacts(connection: Connection, tables: RecordTables) -> None:
    """Pair contacts with Leads and Contacts."""
    pair_linked(connection, tables, CONTACTS, "salesforcecontactid", CONTACT)
    pair_linked(
        connection, tables, CONTACTS, "salesforceleadid", LEAD, unless="salesforcecontactid"
    )
    hubspot = tables.get(System.HUBSPOT, CONTACTS)
    if hubspot is not None:
        h = hubspot.table
        email = key_of(h, "email", ValueKind.EMAIL)
        connection.execute(
            insert(HELD).from_select(
                ["email", "holders", "hubspot_row"],
                select(email, func.count(), func.min(h.c[ROW]))
                .where(email.is_not(None))
                .group_by(email),
            )
        )
    _group_by_email(connection, tables)
    if hubspot is not None:
        _match_by_email(connection, hubspot)
    _rest_of_salesforce(connection)


def _group_by_email(connection: Connection, tables: RecordTables) -> None:
    """Collect live Salesforce people: the unlinked by e-mail in matching order (D7b, D7c)."""
    free: list[Query] = []
    for name in (LEAD, CONTACT):
        people = tables.get(System.SALESFORCE, name)
        if people is None:
            continue
        s = people.table
        live = and_(~is_deleted(people, s), ~is_converted(people, s))
        email = _person_email(people, s)
        used = select(email).where(live, is_linked(name, s), email.is_not(None)).distinct()
        connection.execute(insert(USED).prefix_with("OR IGNORE").from_select(["email"], used))
        created = key_of(s, "CreatedDate", ValueKind.DATETIME)
        known = func.substr(func.coalesce(created, UNPARSED), 1, 1) != UNPARSED
        free.append(
            select(
                email.label("email"),
                literal(name).label("name"),
                s.c[ROW].label("row"),
                case((known, created), else_="").label("created"),
                s.c.Id.label("id"),
            ).where(live, ~is_linked(name, s))
        )
    if not free:
        return
    people_rows = union_all(*free).subquery()
    rank = func.row_number().over(
        partition_by=people_rows.c.email, order_by=(people_rows.c.created, people_rows.c.id)
    )
    connection.execute(
        insert(FREE).from_select(
            ["email", "salesforce_object", "salesforce_row", "rank"],
            select(people_rows.c.email, people_rows.c.name, people_rows.c.row, rank),
        )
    )


def _person_email(people: RecordTable, side: FromClause) -> ColumnElement[str]:
    definition = people.definitions.get("Email")
    if definition is not None and definition.kind is ValueKind.EMAIL:
        return key_of(side, "Email", ValueKind.EMAIL)
    return func.email_key(text_of(side, "Email"))


def _match_by_email(connection: Connection, hubspot: RecordTable) -> None:
    h = hubspot.table
    email = key_of(h, "email", ValueKind.EMAIL)
    unlinked = and_(
        text_of(h, "salesforcecontactid").is_(None), text_of(h, "salesforceleadid").is_(None)
    )
    alone = HELD.c.holders == 1
    matched = and_(alone, FREE.c.email.is_not(None))
    state = case(
        (email.is_(None), literal(PairState.HUBSPOT_ONLY)),
        (HELD.c.holders > 1, literal(PairState.HUBSPOT_DUPLICATE_EMAIL)),
        (FREE.c.email.is_not(None), literal(PairState.MATCHED)),
        (USED.c.email.is_not(None), literal(PairState.LINKED_ELSEWHERE)),
        else_=literal(PairState.HUBSPOT_ONLY),
    )
    columns = pair_row(
        CONTACTS,
        state,
        h.c[ROW],
        case((matched, FREE.c.salesforce_object)),
        case((matched, FREE.c.salesforce_row)),
    )
    source = (
        h.outerjoin(HELD, HELD.c.email == email)
        .outerjoin(FREE, and_(FREE.c.email == email, FREE.c.rank == 1))
        .outerjoin(USED, USED.c.email == email)
    )
    keep(connection, select(*columns).select_from(source).where(unlinked).order_by(h.c[ROW]))


def _rest_of_salesforce(connection: Connection) -> None:
    """Pair what no HubSpot contact is linked or matched to (D7e–D7h)."""
    state = case(
        (FREE.c.email.is_(None), literal(PairState.SALESFORCE_NO_EMAIL)),
        (HELD.c.holders > 1, literal(PairState.SALESFORCE_DUPLICATE_EMAIL)),
        (HELD.c.holders == 1, literal(PairState.NOT_CHOSEN)),
        (FREE.c.rank == 1, literal(PairState.SALESFORCE_ONLY)),
        else_=literal(PairState.NOT_CHOSEN),
    )
    columns = pair_row(
        CONTACTS,
        state,
        case((HELD.c.holders == 1, HELD.c.hubspot_row)),
        FREE.c.salesforce_object,
        FREE.c.salesforce_row,
    )
    taken = exists().where(
        PAIR.c.state == PairState.MATCHED,
        PAIR.c.salesforce_object == FREE.c.salesforce_object,
        PAIR.c.salesforce_row == FREE.c.salesforce_row,
    )
    source = FREE.outerjoin(HELD, HELD.c.email == FREE.c.email)
    keep(connection, select(*columns).select_from(source).where(~taken))
