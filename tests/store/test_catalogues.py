"""What rules ask about properties, fields and lists."""

from sqlalchemy import insert

from crmadmin.core.definitions import System
from crmadmin.models import ListRow
from crmadmin.store.catalogues import read_catalogue, read_list_names
from crmadmin.store.database import Database
from crmadmin.store.records import define_object
from tests.core.sync.catalogues import field_of, property_of


def test_definitions_are_found_as_they_were_written(database: Database) -> None:
    """Every object of both systems is there, Salesforce fields whatever their case."""
    manager = property_of("manager", "enumeration", "select", referenced_object="OWNER")
    title = field_of("Title")
    with database.writing() as connection:
        define_object(connection, System.HUBSPOT, "contacts", [manager])
        define_object(connection, System.SALESFORCE, "Lead", [title])
    with database.reading() as connection:
        catalogue = read_catalogue(connection)
    found = catalogue.find(System.HUBSPOT, "contacts", "manager")
    assert found is not None
    assert found.referenced_object == "OWNER"
    field = catalogue.find(System.SALESFORCE, "Lead", "TITLE")
    assert field is not None
    assert field.name == "Title"
    assert catalogue.find(System.HUBSPOT, "contacts", "MANAGER") is None
    assert not catalogue.knows(System.SALESFORCE, "Contact")


def test_list_names_are_those_of_the_lists(database: Database) -> None:
    """What may be an inclusion list is known by name."""
    row = {
        "list_id": "1",
        "name": "MQL",
        "object_type_id": "0-1",
        "processing_type": "DYNAMIC",
        "size": 0,
    }
    with database.writing() as connection:
        connection.execute(insert(ListRow), [row])
    with database.reading() as connection:
        assert read_list_names(connection) == {"MQL"}
