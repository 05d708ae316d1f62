"""Small portals made by chance: records, their companies, the primary ones."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, insert

from crmadmin.core.associations.companies import (
    ANY_COMPANY,
    PRIMARY_COMPANY,
    PRIMARY_OF_LEAD,
    TICKETS,
)
from crmadmin.core.definitions import (
    COMPANIES,
    CONTACTS,
    DEALS,
    LEADS,
    Definition,
    System,
    ValueKind,
)
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, USER_DEFINED, Association
from crmadmin.core.sync.canonical import key_of
from crmadmin.models import AssociationRow
from crmadmin.store.records import define_object, key_column, load_tables
from tests.preview.filling import memory_engine

OBJECTS = (CONTACTS, DEALS, TICKETS)
EMAILS = (None, "", "a@x.fr", " A@UK.X.FR ", "b@gmail.com", "bad", "a@@x.fr", "é@y.fr", "c@xx.fr")
DOMAINS = (None, "x.fr", "X.FR", "https://www.x.fr/home", " y.fr ", "xx.fr", "uk.x.fr", "fr", ".")


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """What a portal holds; e-mails of contacts and domains of companies by their ids."""

    ties: tuple[Association, ...]
    emails: Mapping[str, str | None]
    domains: Mapping[str, str | None]


_IDS = st.sampled_from(("1", "2", "10"))
_TYPES = [
    (ends, category, type_id)
    for name in OBJECTS
    for place, ends in enumerate(((name, COMPANIES), (COMPANIES, name)))
    for category, type_id in (
        (HUBSPOT_DEFINED, PRIMARY_COMPANY[name][place]),
        (HUBSPOT_DEFINED, ANY_COMPANY[name][place]),
        (USER_DEFINED, PRIMARY_COMPANY[name][place]),  # a number that the portal gave, too
    )
] + [
    (ends, category, ways[place])
    for name, ways in PRIMARY_OF_LEAD.items()
    for place, ends in enumerate(((LEADS, name), (name, LEADS)))
    for category in (HUBSPOT_DEFINED, USER_DEFINED)
]


@st.composite
def _ties(draw: st.DrawFn) -> Association:
    ends, category, type_id = draw(st.sampled_from(_TYPES))
    return Association(
        from_object=ends[0],
        from_id=draw(_IDS),
        to_object=ends[1],
        to_id=draw(_IDS),
        category=category,
        type_id=type_id,
    )


portals = st.builds(
    Portal,
    ties=st.lists(_ties(), max_size=30, unique=True).map(tuple),
    emails=st.dictionaries(_IDS, st.sampled_from(EMAILS), max_size=3),
    domains=st.dictionaries(_IDS, st.sampled_from(DOMAINS), max_size=3),
)


def empty_portal() -> Engine:
    """Make a portal in memory that holds no record yet."""
    engine = memory_engine()
    with engine.begin() as connection:
        email = Definition(system=System.HUBSPOT, object=CONTACTS, name="email")
        define_object(connection, System.HUBSPOT, CONTACTS, [email])
        domain = Definition(system=System.HUBSPOT, object=COMPANIES, name="domain")
        define_object(connection, System.HUBSPOT, COMPANIES, [domain])
    return engine


@contextmanager
def stored(engine: Engine, portal: Portal) -> Iterator[Connection]:
    """Fill a portal, and empty it at the end."""
    with engine.connect() as connection:
        tables = load_tables(connection)
        contacts, companies = (tables.get(System.HUBSPOT, name) for name in (CONTACTS, COMPANIES))
        assert contacts is not None
        assert companies is not None
        for record, email in portal.emails.items():
            key = key_of(ValueKind.EMAIL, email)
            values = {"hs_object_id": record, "email": email, key_column("email"): key}
            connection.execute(insert(contacts.table).values(values))
        for record, domain in portal.domains.items():
            values = {"hs_object_id": record, "domain": domain}
            connection.execute(insert(companies.table).values(values))
        for tie in portal.ties:
            connection.execute(insert(AssociationRow).values(asdict(tie)))
        yield connection
        connection.rollback()
