"""Random small datasets and configurations, rich in the cases that the rules tell apart."""

from dataclasses import dataclass

from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import (
    SALESFORCE_OBJECTS,
    SyncObjectSettings,
    default_settings,
)
from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    OPPORTUNITY,
    Definition,
    Option,
    System,
)
from crmadmin.core.sync.dataset import Association, Dataset, HistoryEntry
from crmadmin.core.sync.owners import Owners

TIMES = tuple(f"2026-09-0{day}T10:00:00.000Z" for day in range(1, 6))
EMAILS = ("a@x.fr", " A@X.FR ", "b@x.fr", "b@x.fr\u00a0", "É@x.fr", "bad", "a@b@c.fr", "")
TEXTS = ("", "x", "X", " x", "seven77", "é𝄞abc", "a\nb", "false")
NUMBERS = ("", "811", "811.0", "12.5", "-0", "0", "1e3", "abc", "1_000", " 7 ")
BOOLEANS = ("", "true", "false", "TRUE", "maybe")
DAYS = ("", "2026-09-05", "2026-09-06", "2026-09-05T23:30:00-0500", "soon")
MOMENTS = (
    "",
    "2026-09-05T10:11:12.345Z",
    "2026-09-05T10:11:12.345+0000",
    "2026-09-05T12:11:12.345+0200",
    "2026-09-06",
    "1757066400000",
    "soon-ish",
    "soon-ish?",
)
CHOICES = ("", "red", "Red", "blue", "green", "gone")
SETS = ("", "red;blue", "blue; red;", "green", " ; ", "red;gone", "red;red")
STAGES = ("", "lead", "customer", "other", "unknown")
OWNER_IDS, USER_IDS = ("", "o1", "o2", "o3"), ("", "u1", "u2", "u3")


@dataclass(frozen=True, slots=True)
class Kind:
    """The two sides of a mapped column pair, and the values that each may hold."""

    hubspot: tuple[str, str]
    salesforce: str
    hubspot_values: tuple[str, ...]
    salesforce_values: tuple[str, ...]
    hubspot_options: tuple[str, ...] = ()
    salesforce_options: tuple[str, ...] = ()
    length: int = 0


KINDS = {
    "text": Kind(("string", "text"), "string", TEXTS, TEXTS, length=5),
    "mail": Kind(("string", "text"), "email", EMAILS, EMAILS, length=8),
    "loose": Kind(("number", "number"), "string", NUMBERS, TEXTS, length=4),
    "whole": Kind(("number", "number"), "int", NUMBERS, NUMBERS),
    "double": Kind(("number", "number"), "double", NUMBERS, NUMBERS),
    "flag": Kind(("bool", "booleancheckbox"), "boolean", BOOLEANS, BOOLEANS),
    "day": Kind(("date", "date"), "date", DAYS, DAYS),
    "day_to_moment": Kind(("date", "date"), "datetime", DAYS, MOMENTS),
    "moment_to_day": Kind(("datetime", "date"), "date", MOMENTS, DAYS),
    "moment": Kind(("datetime", "date"), "datetime", MOMENTS, MOMENTS),
    "choice": Kind(
        ("enumeration", "select"), "picklist", CHOICES, CHOICES, CHOICES[1:4], CHOICES[2:5], 255
    ),
    "choices": Kind(
        ("enumeration", "checkbox"), "multipicklist", SETS, SETS, ("red", "blue"), ("red", "green")
    ),
    "mixed": Kind(("enumeration", "checkbox"), "string", SETS, SETS, ("red", "blue"), ()),
    "lifecyclestage": Kind(
        ("enumeration", "radio"), "picklist", STAGES, STAGES, STAGES[1:4], STAGES[1:5], 255
    ),
    "hubspot_owner_id": Kind(("enumeration", "select"), "reference", OWNER_IDS, USER_IDS),
    "email": Kind(("string", "text"), "email", EMAILS, EMAILS, length=80),
    "dealstage": Kind(("enumeration", "radio"), "picklist", CHOICES, CHOICES, CHOICES[1:3]),
}
FIELD_NAMES = {"hubspot_owner_id": "OwnerId", "email": "Email"}


def options(values: tuple[str, ...]) -> tuple[Option, ...]:
    """Make options in their order; the last is hidden in HubSpot."""
    return tuple(
        Option(value=v, label=v, position=n, hidden=n == len(values) - 1, active=True)
        for n, v in enumerate(values)
    )


@st.composite
def definitions(
    draw: st.DrawFn, hubspot_object: str, names: list[str]
) -> tuple[dict[str, Definition], dict[str, dict[str, Definition]]]:
    """Declare the chosen columns on both sides, with random flags on Salesforce's."""
    hubspot: dict[str, Definition] = {}
    salesforce: dict[str, dict[str, Definition]] = {}
    for name in names:
        kind = KINDS[name]
        hubspot[name] = Definition(
            system=System.HUBSPOT,
            object=hubspot_object,
            name=name,
            type=kind.hubspot[0],
            field_type=kind.hubspot[1],
            options=options(kind.hubspot_options),
        )
        for target in SALESFORCE_OBJECTS[hubspot_object]:
            rarely = st.sampled_from((False, False, False, True))
            salesforce.setdefault(target, {})[FIELD_NAMES.get(name, name)] = Definition(
                system=System.SALESFORCE,
                object=target,
                name=FIELD_NAMES.get(name, name),
                type=kind.salesforce,
                options=options(kind.salesforce_options),
                restricted=bool(kind.salesforce_options) and not draw(rarely),
                length=kind.length,
                nillable=not draw(rarely),
                defaulted_on_create=draw(st.booleans()),
                createable=not draw(rarely),
                updateable=not draw(rarely),
                calculated=draw(rarely),
            )
    return hubspot, salesforce


def link_definitions() -> dict[str, dict[str, Definition]]:
    """Declare the columns that links, matching and triggers read."""

    def of(system: System, name: str, columns: dict[str, str]) -> dict[str, Definition]:
        return {
            column: Definition(system=system, object=name, name=column, type=kind)
            for column, kind in columns.items()
        }

    last = {"salesforcelastsynctime": "datetime"}
    flags = {"IsDeleted": "boolean", "CreatedDate": "datetime"}
    return {
        CONTACTS: of(
            System.HUBSPOT,
            CONTACTS,
            {"email": "string", "salesforceleadid": "string", "salesforcecontactid": "string"}
            | last,
        ),
        COMPANIES: of(System.HUBSPOT, COMPANIES, {"salesforceaccountid": "string"} | last),
        DEALS: of(System.HUBSPOT, DEALS, {"hs_salesforceopportunityid": "string"} | last),
        LEAD: of(
            System.SALESFORCE,
            LEAD,
            flags | {"Email": "email", "IsConverted": "boolean", "ConvertedContactId": "reference"},
        ),
        CONTACT: of(
            System.SALESFORCE, CONTACT, flags | {"Email": "email", "AccountId": "reference"}
        ),
        ACCOUNT: of(System.SALESFORCE, ACCOUNT, flags),
        OPPORTUNITY: of(System.SALESFORCE, OPPORTUNITY, flags),
    }


def some(ids: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Draw one of the ids, one that no record has, or blank (most often)."""
    return st.sampled_from(("", "", *ids, "nowhere"))


IDS = {
    CONTACTS: ("1", "2", "3", "4", "5"),
    COMPANIES: ("11", "12", "13"),
    DEALS: ("21", "22", "23"),
    LEAD: ("00Q1", "00Q2", "00Q3"),
    CONTACT: ("0031", "0032", "0033", "0034"),
    ACCOUNT: ("0011", "0012", "0013"),
    OPPORTUNITY: ("0061", "0062", "0063"),
}
MOST = st.sampled_from(("", "false", "false", "true"))
LINKED_BY = {
    CONTACTS: {"salesforceleadid": some(IDS[LEAD]), "salesforcecontactid": some(IDS[CONTACT])},
    COMPANIES: {"salesforceaccountid": some(IDS[ACCOUNT])},
    DEALS: {"hs_salesforceopportunityid": some(IDS[OPPORTUNITY])},
    LEAD: {"IsConverted": MOST, "ConvertedContactId": some(IDS[CONTACT])},
    CONTACT: {"AccountId": some(IDS[ACCOUNT])},
}


@st.composite
def records(
    draw: st.DrawFn, name: str, columns: dict[str, tuple[str, ...]]
) -> dict[str, dict[str, str]]:
    """Draw an object's records with the given columns, links and flags."""
    found: dict[str, dict[str, str]] = {}
    for record_id in draw(st.lists(st.sampled_from(IDS[name]), unique=True)):
        values = {column: draw(st.sampled_from(pool)) for column, pool in columns.items()}
        for column, strategy in LINKED_BY.get(name, {}).items():
            values[column] = draw(strategy)
        if name in {CONTACTS, COMPANIES, DEALS}:
            values["salesforcelastsynctime"] = draw(st.sampled_from(("", TIMES[1], TIMES[2], "?")))
        else:
            values["IsDeleted"] = draw(MOST)
            values["CreatedDate"] = draw(st.sampled_from((*TIMES[:3], "", "once")))
        if name == CONTACTS:
            values.setdefault("email", draw(st.sampled_from(EMAILS)))
        if name in {LEAD, CONTACT}:
            values.setdefault("Email", draw(st.sampled_from(EMAILS)))
        found[record_id] = values
    return found


@st.composite
def histories(draw: st.DrawFn, hubspot_object: str, names: list[str]) -> tuple[HistoryEntry, ...]:
    """Draw changes of the chosen columns on both sides."""
    found: list[HistoryEntry] = []
    for _ in range(draw(st.integers(0, 10))):
        system = draw(st.sampled_from(System))
        on_hubspot = system is System.HUBSPOT
        name = (
            hubspot_object
            if on_hubspot
            else draw(st.sampled_from(SALESFORCE_OBJECTS[hubspot_object]))
        )
        column = draw(st.sampled_from(names)) if names else "nothing"
        source = draw(st.sampled_from(("CRM_UI", "SALESFORCE", "FORM"))) if on_hubspot else ""
        found.append(
            HistoryEntry(
                system=system,
                object=name,
                record_id=draw(st.sampled_from(IDS[name])),
                property_name=column if on_hubspot else FIELD_NAMES.get(column, column),
                changed_at=draw(st.sampled_from(TIMES)),
                source_type=source,
            )
        )
    return tuple(found)


@st.composite
def owners(draw: st.DrawFn) -> Owners:
    """Draw which users are which owners, and who is active."""
    owner_of_user = {
        user: owner
        for user in USER_IDS[1:]
        if (owner := draw(st.sampled_from(("", *OWNER_IDS[1:]))))
    }
    active = draw(st.sets(st.sampled_from(USER_IDS[1:])))
    user_of_owner: dict[str, str] = {}
    for user in sorted(owner_of_user, reverse=True):
        if user in active:
            user_of_owner[owner_of_user[user]] = user
    return Owners(user_of_owner=user_of_owner, owner_of_user=owner_of_user)


@st.composite
def configurations(draw: st.DrawFn, hubspot_object: str, names: list[str]) -> Configuration:
    """Draw rules for the chosen columns, and the object's settings."""
    settings: list[Setting] = [
        SyncObjectSettings(
            object=CONTACTS,
            creates=draw(st.sampled_from((LEAD, CONTACT))),
            inclusion_list=draw(st.sampled_from((None, None, "members", "no such list"))),
            create_in_hubspot=draw(st.booleans()),
        )
    ]
    if hubspot_object != CONTACTS and draw(st.sampled_from((True, True, True, False))):
        settings.append(default_settings(hubspot_object))
    for name in names:
        targets = draw(
            st.lists(st.sampled_from(SALESFORCE_OBJECTS[hubspot_object]), min_size=1, unique=True)
        )
        settings.append(
            FieldMapping(
                object=hubspot_object,
                property_name=name,
                fields=tuple((target, FIELD_NAMES.get(name, name)) for target in targets),
                rule=draw(st.sampled_from(SyncRule)),
            )
        )
    return Configuration.of(settings)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Dataset, Configuration, str]:
    """Draw a dataset, a configuration and the object to preview."""
    hubspot_object = draw(st.sampled_from((CONTACTS, CONTACTS, COMPANIES, DEALS)))
    allowed = [
        name
        for name in KINDS
        if (name != "email" or hubspot_object == CONTACTS)
        and (name != "dealstage" or hubspot_object == DEALS)
    ]
    names = draw(st.lists(st.sampled_from(allowed), min_size=1, max_size=6, unique=True))
    hubspot_defined, salesforce_defined = draw(definitions(hubspot_object, names))
    declared = link_definitions()
    columns: dict[str, dict[str, tuple[str, ...]]] = {
        hubspot_object: {name: KINDS[name].hubspot_values for name in names}
    }
    for target in SALESFORCE_OBJECTS[hubspot_object]:
        columns[target] = {
            FIELD_NAMES.get(name, name): KINDS[name].salesforce_values for name in names
        }
    declared[hubspot_object] = {**declared[hubspot_object], **hubspot_defined}
    for target, fields in salesforce_defined.items():
        declared[target] = {**declared[target], **fields}
    held = {name: draw(records(name, columns.get(name, {}))) for name in IDS}
    associations = draw(
        st.lists(
            st.builds(
                Association,
                contact_id=st.sampled_from((*IDS[CONTACTS], "9")),
                company_id=st.sampled_from((*IDS[COMPANIES], "99")),
                primary=st.booleans(),
            ),
            max_size=8,
        )
    )
    ours, theirs = (CONTACTS, COMPANIES, DEALS), (LEAD, CONTACT, ACCOUNT, OPPORTUNITY)
    dataset = Dataset(
        hubspot={name: held[name] for name in ours},
        salesforce={name: held[name] for name in theirs},
        hubspot_definitions={name: declared[name] for name in ours},
        salesforce_definitions={name: declared[name] for name in theirs},
        associations=tuple(associations),
        members={"members": draw(st.frozensets(st.sampled_from(IDS[CONTACTS])))},
        owners=draw(owners()),
        history=draw(histories(hubspot_object, names)),
    )
    return dataset, draw(configurations(hubspot_object, names)), hubspot_object
