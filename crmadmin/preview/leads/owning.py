"""Leads by their owners and those of their contacts and companies, as SQL (leads.md §6)."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    case,
    func,
    literal,
    not_,
    or_,
    select,
    true,
)

from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.ownership import (
    CreatorGroup,
    FollowingLeads,
    ForeignLeads,
    OwnedGroup,
    OwnershipGroups,
    OwnershipList,
    OwnershipRow,
    OwnerSource,
    followed,
)
from crmadmin.core.leads.periods import Period
from crmadmin.models import OwnerRow
from crmadmin.preview.leads.tables import (
    ENTRY,
    Names,
    Staged,
    by_hand,
    named,
    owner_of,
    paged,
    primary_of,
    read_names,
    staged,
    within,
)
from crmadmin.store.records import RecordTables


def count_ownership(
    connection: Connection, tables: RecordTables, period: Period
) -> OwnershipGroups:
    """Count leads by stage and owners, and those that people created; two passes."""
    names = read_names(connection)
    owners = connection.execute(select(OwnerRow.owner_id, OwnerRow.user_id))
    of_user = {user: owner for owner, user in owners if user}
    leads = staged(tables, LEADS)
    if leads is None:
        return OwnershipGroups(period=period, owner_of_user=of_user, names=names.owners)
    return OwnershipGroups(
        period=period,
        owned=tuple(_owned(connection, tables, leads)),
        created=tuple(_created(connection, tables, leads, period)),
        owner_of_user=of_user,
        names=names.owners,
    )


def ownership_rows(
    connection: Connection, tables: RecordTables, listed: OwnershipList, page: Page
) -> tuple[OwnershipRow, ...]:
    """Give some of a list: leads as they are stored, those that people created newest first."""
    leads = staged(tables, LEADS)
    if leads is None:
        return ()
    if isinstance(listed, FollowingLeads):
        query, source = _following(tables, leads, listed), listed.source
    else:
        query, source = _foreign(tables, leads, listed), OwnerSource.CONTACT
    rows = connection.execute(paged(query, page)).mappings().all()
    names = read_names(connection)
    called = named(connection, tables, LEADS, [row["id"] for row in rows])
    return tuple(
        _row(names, source, record=record, **row) for record, row in zip(called, rows, strict=True)
    )


def _row(names: Names, source: OwnerSource, **told: Any) -> OwnershipRow:
    target, whose = followed(told["contact_owner"], told["company_owner"], source)
    return OwnershipRow(
        record=told["record"],
        stage_id=told["stage"],
        owner=names.owner(told["owner"]),
        follows=names.owner(target),
        source=whose,
        contact_owner=names.owner(told["contact_owner"]),
        company_owner=names.owner(told["company_owner"]),
        creator=names.user(told["user_id"]),
        created_at=told["at"],
    )


def _owned(connection: Connection, tables: RecordTables, leads: Staged) -> Iterable[OwnedGroup]:
    owners = _owners(tables, leads).cte("owned").prefix_with("MATERIALIZED")  # looked up once each
    columns = (owners.c.stage, owners.c.owner, owners.c.contact_owner, owners.c.company_owner)
    query = select(*columns, func.count()).group_by(*columns)
    for stage, owner, contact_owner, company_owner, count in connection.execute(query):
        yield OwnedGroup(
            stage_id=stage,
            owner=owner,
            contact_owner=contact_owner,
            company_owner=company_owner,
            count=count,
        )


def _owners(tables: RecordTables, leads: Staged) -> Select[*tuple[Any, ...]]:
    """Select leads with their owners and those of contact and company, empty for nobody."""
    primaries = select(
        leads.id.label("id"),
        leads.row.label("place"),
        func.coalesce(leads.stage, "").label("stage"),
        func.coalesce(leads.owner, "").label("owner"),
        primary_of(leads, CONTACTS).label("contact"),
        primary_of(leads, COMPANIES).label("company"),
    ).subquery("primaries")
    return select(
        primaries.c.id,
        primaries.c.place,
        primaries.c.stage,
        primaries.c.owner,
        func.coalesce(owner_of(tables, CONTACTS, primaries.c.contact), "").label("contact_owner"),
        func.coalesce(owner_of(tables, COMPANIES, primaries.c.company), "").label("company_owner"),
    )


def _creations(tables: RecordTables, leads: Staged, period: Period) -> Subquery:
    """Select the creations of leads by hand within a period, with the owners around them."""
    owners = _owners(tables, leads).subquery("owners")
    return (
        select(
            owners,
            ENTRY.c.source_user_id.label("user_id"),
            ENTRY.c.entered_at.label("at"),
        )
        .select_from(ENTRY.join(owners, owners.c.id == ENTRY.c.record_id))
        .where(
            ENTRY.c.object == LEADS,
            ENTRY.c.from_stage.is_(None),
            by_hand(ENTRY.c.source_type),
            *within(ENTRY.c.entered_at, period),
        )
        .subquery("creations")
    )


def _created(
    connection: Connection, tables: RecordTables, leads: Staged, period: Period
) -> Iterable[CreatorGroup]:
    made = _creations(tables, leads, period)
    columns = (made.c.user_id, made.c.contact_owner, made.c.company_owner)
    query = select(*columns, func.count()).group_by(*columns)
    for user, contact_owner, company_owner, count in connection.execute(query):
        yield CreatorGroup(
            user_id=user, contact_owner=contact_owner, company_owner=company_owner, count=count
        )


def _following(
    tables: RecordTables, leads: Staged, listed: FollowingLeads
) -> Select[*tuple[Any, ...]]:
    owners = _owners(tables, leads).subquery("owners")
    contact, company = owners.c.contact_owner, owners.c.company_owner
    first, second = (
        (contact, company) if listed.source is OwnerSource.CONTACT else (company, contact)
    )
    target = case((first != "", first), else_=second)
    if listed.disagreeing:
        chosen = and_(contact != "", company != "", contact != company)
    else:
        chosen = and_(target != "", target != owners.c.owner)
    wanted: ColumnElement[bool] = true()
    if listed.owners is not None:
        wanted = and_(owners.c.owner == listed.owners[0], target == listed.owners[1])
    return (
        select(owners, literal("").label("user_id"), literal("").label("at"))
        .where(owners.c.stage.in_(listed.stages), chosen, wanted)
        .order_by(owners.c.place)
    )


def _foreign(tables: RecordTables, leads: Staged, listed: ForeignLeads) -> Select[*tuple[Any, ...]]:
    made = _creations(tables, leads, listed.period)
    owner = _owner_of_user(made.c.user_id, listed.owner_of_user)
    allowed = and_(owner != "", or_(owner == made.c.contact_owner, owner == made.c.company_owner))
    of = (made.c.user_id == listed.user_id,) if listed.user_id else ()
    return select(made).where(not_(allowed), *of).order_by(made.c.at.desc(), made.c.place)


def _owner_of_user(user: ColumnElement[str], owners: Mapping[str, str]) -> ColumnElement[str]:
    if not owners:
        return literal("")
    return case(dict(owners), value=user, else_="")
