"""Answers of both APIs, saved as files, become values."""

import json
from pathlib import Path

import pytest

from crmadmin.core.definitions import Option, ValueKind
from crmadmin.core.import_report import FileKind
from crmadmin.core.portal import AssociationType, Owner, RecordList
from crmadmin.errors import Problem
from crmadmin.exchange.definition_files import fields_of, properties_of
from crmadmin.exchange.json_documents import Document, read_document
from crmadmin.exchange.portal_files import labels_of, lists_of, owners_of, pipelines_of


def document(folder: Path, content: object) -> Document:
    """Write a document and read it."""
    path = folder / "answer.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return read_document(path)


def test_a_property_list_gives_definitions(tmp_path: Path) -> None:
    """Archived properties are left out, options are in display order."""
    found = properties_of(
        document(
            tmp_path,
            {
                "results": [
                    {
                        "name": "stage",
                        "label": "Stage",
                        "type": "enumeration",
                        "fieldType": "radio",
                        "groupName": "info",
                        "options": [
                            {"label": "B", "value": "b", "displayOrder": 1, "hidden": True},
                            {"label": "A", "value": "a", "displayOrder": 0},
                        ],
                        "hubspotDefined": True,
                        "calculated": True,
                        "referencedObjectType": "OWNER",
                        "modificationMetadata": {"readOnlyValue": True},
                    },
                    {"name": "gone", "label": "", "type": "string", "archived": True},
                ]
            },
        ),
        "contacts",
    )
    (stage,) = found
    assert stage.options == (
        Option(value="a", label="A", position=0),
        Option(value="b", label="B", position=1, hidden=True),
    )
    assert (stage.kind, stage.group) == (ValueKind.ENUMERATION, "info")
    assert (stage.standard, stage.calculated, stage.read_only) == (True, True, True)
    assert (stage.declared, stage.referenced_object) == (True, "OWNER")


def test_a_describe_gives_definitions(tmp_path: Path) -> None:
    """Flags keep their meaning; absent ones permit."""
    read = document(
        tmp_path,
        {
            "name": "Lead",
            "fields": [
                {
                    "name": "Status",
                    "label": "Status",
                    "type": "picklist",
                    "length": 255,
                    "nillable": False,
                    "defaultedOnCreate": True,
                    "updateable": False,
                    "restrictedPicklist": True,
                    "picklistValues": [
                        {"value": "Open", "label": "Ouvert", "active": True},
                        {"value": "Old", "label": None, "active": False},
                    ],
                },
                {"name": "Score__c", "type": "double"},
            ],
        },
    )
    status, score = fields_of(read)
    assert read.name == "Lead"
    assert status.options[1] == Option(value="Old", label="Old", position=1, active=False)
    assert (status.length, status.nillable, status.restricted) == (255, False, True)
    assert (status.createable, status.updateable, status.standard) == (True, False, True)
    assert (score.nillable, score.standard, score.kind) == (True, False, ValueKind.NUMBER)


def test_owners_lists_pipelines_and_labels_become_values(tmp_path: Path) -> None:
    """Numbers given as ids become text, absent texts are blank."""
    owners = document(tmp_path, {"results": [{"id": 7, "email": None, "userId": 9, "archived": 1}]})
    assert owners_of(owners) == (Owner(owner_id="7", user_id="9"),)
    lists = document(tmp_path, {"lists": [{"listId": "1", "name": "MQL", "size": 3}]})
    assert lists_of(lists) == (RecordList(list_id="1", name="MQL", size=3),)
    stage = {"id": "won", "label": "Won", "displayOrder": 2, "metadata": {"isClosed": "true"}}
    pipelines = document(tmp_path, {"results": [{"id": "p", "label": "Sales", "stages": [stage]}]})
    (pipeline,) = pipelines_of(pipelines, "deals")
    assert (pipeline.object, pipeline.stages[0].position) == ("deals", 2)
    assert json.loads(pipeline.stages[0].metadata) == {"isClosed": "true"}
    labels = document(tmp_path, {"results": [{"category": "C", "typeId": 1, "label": None}]})
    assert labels_of(labels, "contacts", "companies") == (
        AssociationType(from_object="contacts", to_object="companies", category="C", type_id=1),
    )


def test_an_incomplete_answer_names_the_entry(tmp_path: Path) -> None:
    """An owner without an id, options that are no list."""
    owners = document(tmp_path, {"results": [{"id": "1", "email": "", "userId": 1}, {"id": ""}]})
    with pytest.raises(Problem) as refused:
        owners_of(owners)
    assert refused.value.facts == {"file": "answer.json", "entry": 2, "key": "id"}
    properties = document(
        tmp_path,
        {"results": [{"name": "a", "type": "string", "fieldType": "text", "options": {"x": 1}}]},
    )
    with pytest.raises(Problem) as refused:
        properties_of(properties, "contacts")
    assert refused.value.facts["key"] == "options"


def test_an_empty_answer_is_what_was_expected(tmp_path: Path) -> None:
    """A portal without labels between two objects answers with an empty list."""
    path = tmp_path / "labels.json"
    path.write_text('{"results": []}', encoding="utf-8")
    assert read_document(path, FileKind.LABELS).entries == []
    with pytest.raises(Problem) as refused:
        read_document(path)
    assert refused.value.code == "import.unknown_json"


def test_another_answer_than_expected_is_refused(tmp_path: Path) -> None:
    """Such as owners where labels should be."""
    path = tmp_path / "labels.json"
    path.write_text('{"results": [{"id": 1, "email": "", "userId": 1}]}', encoding="utf-8")
    with pytest.raises(Problem) as refused:
        read_document(path, FileKind.LABELS)
    assert refused.value.code == "import.unknown_json"


@pytest.mark.parametrize("text", ["{", "[1, 2", "nothing", '{"a": }', "[" * 100_000])
def test_malformed_json_is_refused(tmp_path: Path, text: str) -> None:
    """Cut off, not JSON at all, or nested without end."""
    path = tmp_path / "answer.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as refused:
        read_document(path)
    assert refused.value.code == "import.bad_json"


def test_json_may_be_marked_and_hold_half_characters(tmp_path: Path) -> None:
    """A byte order mark is skipped; what cannot be stored is replaced."""
    path = tmp_path / "owners.json"
    text = '{"results": [{"id": "1", "email": "\\ud83d", "userId": 1}]}'
    path.write_text(text, encoding="utf-8-sig")
    (owner,) = owners_of(read_document(path))
    assert owner.email == "?"
