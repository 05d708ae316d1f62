"""Headers become properties: by name, by label, in any case, in English or French."""

import pytest

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.exchange.headers import Columns, match_columns

HUBSPOT, SALESFORCE = System.HUBSPOT, System.SALESFORCE


def declared(name: str, label: str, *, kind: str = "string", standard: bool = True) -> Definition:
    """Declare a contact property."""
    return Definition(
        system=HUBSPOT, object="contacts", name=name, label=label, type=kind, standard=standard
    )


KNOWN = (
    declared("email", "Email"),
    declared("firstname", "First Name"),
    declared("score_custom", "Engagement score", kind="number", standard=False),
    declared("email_custom", "Email", standard=False),
)


def names(columns: Columns) -> list[str]:
    """Give the property of each column."""
    return [column.definition.name for column in columns.columns]


@pytest.mark.parametrize(
    "header",
    [
        ("hs_object_id", "email", "firstname", "score_custom"),
        ("HS_OBJECT_ID", "EMAIL", "FirstName", "Score_Custom"),
        ("Record ID", "Email", "First Name", "Engagement score"),
        ("record id", "E-MAIL", "Prénom", "engagement  SCORE"),
        ("ID de fiche d’informations", "Adresse e-mail", "prénom", "Engagement\u00a0score"),
    ],
)
def test_names_and_labels_of_either_language_are_known(header: tuple[str, ...]) -> None:
    """Internal names in any case, the portal's own labels, the standard English and French."""
    found = match_columns(header, KNOWN, HUBSPOT, "contacts")
    assert names(found) == ["hs_object_id", "email", "firstname", "score_custom"]
    assert found.unknown == ()


def test_french_labels_are_noticed() -> None:
    """They speak for a French notation; labels that both languages share do not."""
    assert match_columns(("Prénom",), KNOWN, HUBSPOT, "contacts").french
    assert not match_columns(("First Name", "Message"), KNOWN, HUBSPOT, "contacts").french


def test_standard_properties_have_their_kind_without_a_property_list() -> None:
    """An export that comes alone is typed as far as the properties are standard."""
    header = ("Record ID", "Date de fermeture", "Montant", "Nom de la transaction", "Marge")
    found = match_columns(header, (), HUBSPOT, "deals")
    kinds = {column.definition.name: column.definition.kind for column in found.columns}
    assert kinds == {
        "hs_object_id": ValueKind.REFERENCE,
        "closedate": ValueKind.DATETIME,
        "amount": ValueKind.NUMBER,
        "dealname": ValueKind.TEXT,
        "Marge": ValueKind.TEXT,
    }
    declared_names = [c.definition.name for c in found.columns if c.definition.declared]
    assert declared_names == ["hs_object_id"]
    assert found.unknown == ("Marge",)


def test_capitals_of_data_loader_become_the_names_of_the_api() -> None:
    """``STAGENAME`` is ``StageName``, with or without a describe (trap 16)."""
    found = match_columns(
        ("ID", "STAGENAME", "CLOSEDATE", "ORACLE_ID__C"), (), SALESFORCE, "Opportunity"
    )
    assert names(found) == ["Id", "StageName", "CloseDate", "ORACLE_ID__C"]
    assert found.unknown == ("ORACLE_ID__C",)


def test_repeated_columns_are_one_property_with_several_places() -> None:
    """By the same name, by name and label, or unknown in two cases."""
    header = ("hs_object_id", "email", "Memo", "E-mail", "memo", "email")
    found = match_columns(header, KNOWN, HUBSPOT, "contacts")
    places = {column.definition.name: column.places for column in found.columns}
    assert places == {"hs_object_id": (0,), "email": (1, 3, 5), "Memo": (2, 4)}


def test_the_portals_own_label_is_no_standard_one() -> None:
    """Of two properties with one label the standard property is meant."""
    found = match_columns(("Record ID", "Email"), KNOWN, HUBSPOT, "contacts")
    assert names(found) == ["hs_object_id", "email"]


def test_internal_columns_of_the_workspace_stay_apart() -> None:
    """No header makes a column that begins with an underscore or is a key."""
    header = ("hs_object_id", "_row", "_fivetran_synced", "amount#key", "__")
    found = match_columns(header, (), HUBSPOT, "contacts")
    assert names(found) == ["hs_object_id", "row", "fivetran_synced", "amount_key", "column"]


def test_tables_of_a_warehouse_are_known_by_their_prefix() -> None:
    """``property_email`` is ``email``; ``id`` or ``contact_id`` names the record."""
    found = match_columns(("id", "property_email", "x"), KNOWN, HUBSPOT, "contacts")
    assert names(found) == ["hs_object_id", "email", "x"]
    found = match_columns(("contact_id", "property_score_custom"), KNOWN, HUBSPOT, "contacts")
    assert names(found) == ["hs_object_id", "score_custom"]


def test_the_id_is_the_one_by_name_where_several_could_be() -> None:
    """A further ``id`` column is a property like others."""
    found = match_columns(("id", "hs_object_id"), (), HUBSPOT, "contacts")
    assert names(found) == ["id", "hs_object_id"]


def test_a_property_known_from_an_earlier_file_is_known() -> None:
    """Undeclared properties keep their name and are not unknown a second time."""
    memo = Definition(system=HUBSPOT, object="contacts", name="Memo", declared=False)
    found = match_columns(("hs_object_id", "MEMO"), (memo,), HUBSPOT, "contacts")
    assert names(found) == ["hs_object_id", "Memo"]
    assert found.unknown == ()
