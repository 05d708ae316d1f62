"""Companies against Accounts: links, then what their contacts' accounts claim (D13–D15)."""

from sqlalchemy import Connection, and_, case, exists, func, insert, literal, select

from crmadmin.core.definitions import ACCOUNT, COMPANIES, CONTACT, CONTACTS, System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import AssociationRow
from crmadmin.preview.pairing.links import pair_linked
from crmadmin.preview.pairing.rows import (
    PAIR,
    is_deleted,
    is_linked,
    keep,
    keep_salesforce_only,
    pair_row,
)
from crmadmin.preview.pairing.scratch import CLAIM
from crmadmin.preview.sources import text_of
from crmadmin.store.records import ROW, RecordTable, RecordTables


def pair_companies(connection: Connection, tables: RecordTables) -> None:
    """Pair companies with Accounts."""
    pair_linked(connection, tables, COMPANIES, "salesforceaccountid", ACCOUNT)
    _claim_accounts(connection, tables)
    companies = tables.get(System.HUBSPOT, COMPANIES)
    if companies is not None:
        _match_by_claim(connection, companies)
    accounts = tables.get(System.SALESFORCE, ACCOUNT)
    if accounts is not None:
        s = accounts.table
        claimed = exists().where(CLAIM.c.account_row == s.c[ROW])
        keep_salesforce_only(connection, COMPANIES, accounts, [~claimed])


def _claim_accounts(connection: Connection, tables: RecordTables) -> None:
    """Find the accounts that unlinked companies' primary contacts lead to (D13)."""
    people = tables.get(System.HUBSPOT, CONTACTS)
    companies = tables.get(System.HUBSPOT, COMPANIES)
    contact = tables.get(System.SALESFORCE, CONTACT)
    account = tables.get(System.SALESFORCE, ACCOUNT)
    if people is None or companies is None or contact is None or account is None:
        return
    a, link = AssociationRow.__table__, PAIR.alias("contact_pair")
    h, co, c, acc = people.table, companies.table, contact.table, account.table
    source = (
        a.join(h, h.c.hs_object_id == a.c.from_id)
        .join(link, and_(link.c.object == CONTACTS, link.c.hubspot_row == h.c[ROW]))
        .join(c, c.c[ROW] == link.c.salesforce_row)
        .join(acc, acc.c.Id == text_of(c, "AccountId"))
        .join(co, co.c.hs_object_id == a.c.to_id)
    )
    claims = (
        select(co.c[ROW], acc.c[ROW])
        .select_from(source)
        .where(
            a.c.from_object == CONTACTS,
            a.c.to_object == COMPANIES,
            a.c.category == "HUBSPOT_DEFINED",
            a.c.type_id == 1,
            link.c.state == PairState.LINKED,
            link.c.salesforce_object == CONTACT,
            text_of(co, "salesforceaccountid").is_(None),
            ~is_deleted(account, acc),
            ~is_linked(ACCOUNT, acc),
        )
        .distinct()
    )
    connection.execute(insert(CLAIM).from_select(["company_row", "account_row"], claims))


def _match_by_claim(connection: Connection, companies: RecordTable) -> None:
    """Match unlinked companies with the one account that only they claim (D14, D15)."""
    co = companies.table
    own = (
        select(
            CLAIM.c.company_row,
            func.count().label("accounts"),
            func.min(CLAIM.c.account_row).label("account_row"),
        )
        .group_by(CLAIM.c.company_row)
        .subquery()
    )
    shared = (
        select(CLAIM.c.account_row, func.count().label("companies"))
        .group_by(CLAIM.c.account_row)
        .subquery()
    )
    matched = and_(own.c.accounts == 1, shared.c.companies == 1)
    state = case(
        (own.c.accounts.is_(None), literal(PairState.HUBSPOT_ONLY)),
        (own.c.accounts > 1, literal(PairState.SEVERAL_ACCOUNTS)),
        (shared.c.companies > 1, literal(PairState.ACCOUNT_CLAIMED_TWICE)),
        else_=literal(PairState.MATCHED),
    )
    columns = pair_row(
        COMPANIES,
        state,
        co.c[ROW],
        case((matched, literal(ACCOUNT))),
        case((matched, own.c.account_row)),
    )
    source = co.outerjoin(own, own.c.company_row == co.c[ROW]).outerjoin(
        shared, shared.c.account_row == own.c.account_row
    )
    unlinked = text_of(co, "salesforceaccountid").is_(None)
    keep(connection, select(*columns).select_from(source).where(unlinked).order_by(co.c[ROW]))
