"""A small portal with its org, whose next sync and first match have a few known effects."""

from pathlib import Path

from sqlalchemy import insert

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.sync.dataset import Dataset, HistoryEntry
from crmadmin.models import ImportRow
from crmadmin.preview.pairing import pair_records
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from tests.copied import copied
from tests.preview.filling import fill

LAST_SYNC = "2026-09-01T08:00:00.000Z"
LATER = "2026-09-02T10:00:00.000Z"
PREFER, TWO_WAY = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK, SyncRule.TWO_WAY


def _options(*values: str) -> tuple[Option, ...]:
    return tuple(Option(value=v, label=v.title(), position=n) for n, v in enumerate(values))


def _property(name: str, label: str, kind: str = "string", widget: str = "text") -> Definition:
    return Definition(
        system=System.HUBSPOT,
        object="contacts",
        name=name,
        label=label,
        type=kind,
        field_type=widget,
        standard=not name.endswith("_custom"),
        options=_options("red", "blue") if widget == "select" else (),
    )


def _field(name: str, kind: str = "string", *, nillable: bool = True) -> Definition:
    return Definition(
        system=System.SALESFORCE,
        object="Lead",
        name=name,
        label=f"{name} of the lead",
        type=kind,
        nillable=nillable,
        restricted=kind == "picklist",
        calculated=name == "Score__c",
        options=_options("red", "green") if kind == "picklist" else (),
    )


PROPERTIES = (
    _property("email", "Email"),
    _property("lastname", "Last name"),
    _property("phone", "Phone number"),
    _property("colour_custom", "Colour", "enumeration", "select"),
    _property("nickname_custom", "Nickname"),
    _property("score_custom", "Score", "number", "number"),
    _property("salesforceleadid", "Salesforce lead ID"),
    _property("salesforcelastsynctime", "Last Salesforce sync", "datetime", "date"),
)
FIELDS = (
    _field("Id", "id"),
    _field("Email", "email"),
    _field("LastName", nillable=False),
    _field("Company", nillable=False),
    _field("Phone", "phone"),
    _field("Colour__c", "picklist"),
    _field("Nickname__c"),
    _field("Score__c", "double"),
    _field("IsDeleted", "boolean"),
    _field("IsConverted", "boolean"),
    _field("CreatedDate", "datetime"),
)


def mapping(name: str, field: str, rule: SyncRule) -> FieldMapping:
    """Map a property of contacts to a field of leads."""
    return FieldMapping(object="contacts", property_name=name, fields=(("Lead", field),), rule=rule)


MAPPINGS = (
    mapping("email", "Email", PREFER),
    mapping("lastname", "LastName", PREFER),
    mapping("phone", "Phone", TWO_WAY),
    mapping("colour_custom", "Colour__c", PREFER),
)
SETTINGS = SyncObjectSettings(object="contacts", creates="Lead")
CONFIGURATION = Configuration.of([SETTINGS, *MAPPINGS])


def _contact(number: int, **values: str) -> dict[str, str]:
    person = {
        "hs_object_id": str(number),
        "email": f"p{number}@example.org",
        "lastname": f"Person {number}",
    }
    return {**person, "salesforcelastsynctime": LAST_SYNC, **values}


def _lead(number: int, **values: str) -> dict[str, str]:
    person = {
        "Id": f"00Q{number}",
        "Email": f"p{number}@example.org",
        "LastName": f"Person {number}",
    }
    flags = {"Company": "Acme", "IsDeleted": "false", "IsConverted": "false"}
    return {**person, **flags, "CreatedDate": LAST_SYNC, **values}


CONTACTS = (
    _contact(1, phone="111", salesforceleadid="00Q1"),
    _contact(2, phone="222", salesforceleadid="00Q2"),
    _contact(3, phone="333", colour_custom="blue", salesforceleadid="00Q3"),
    _contact(4, salesforceleadid="00Q4"),
    _contact(5, phone="555"),
)
LEADS = (
    _lead(1, Phone="999"),
    _lead(2, Phone="888"),
    _lead(3, Phone="333"),
    _lead(6, Phone="666"),
)
HISTORY = (
    ("contacts", "1", "phone"),
    ("Lead", "00Q2", "Phone"),
    ("contacts", "3", "colour_custom"),
)


def dataset() -> Dataset:
    """Give the records: a change on either side, a refused one, a broken link, one alone each."""
    return Dataset(
        hubspot={"contacts": {each["hs_object_id"]: each for each in CONTACTS}},
        salesforce={"Lead": {each["Id"]: each for each in LEADS}},
        hubspot_definitions={"contacts": {each.name: each for each in PROPERTIES}},
        salesforce_definitions={"Lead": {each.name: each for each in FIELDS}},
        members={"VIP": frozenset({"1"})},
        history=tuple(
            HistoryEntry(
                system=System.HUBSPOT if name == "contacts" else System.SALESFORCE,
                object=name,
                record_id=record_id,
                property_name=property_name,
                changed_at=LATER,
            )
            for name, record_id, property_name in HISTORY
        ),
    )


def fill_portal(
    database: Database,
    *,
    records: Dataset | None = None,
    configuration: Configuration = CONFIGURATION,
) -> None:
    """Put the portal into a workspace, as an import does."""
    with database.writing() as connection:
        fill(connection, dataset() if records is None else records)
        pair_records(connection)
        replace_base(connection, configuration)
        connection.execute(
            insert(ImportRow).values(started_at=LATER, finished_at=LATER, report="{}")
        )


def make_portal(path: Path) -> Path:
    """Make a workspace of the portal and close it."""
    return copied(path, fill_portal)
