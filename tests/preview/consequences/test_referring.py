"""Lists and workflows that refer to what changes, searched in a workspace's documents."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import Page
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.preview.consequences.ground import read_ground
from crmadmin.preview.consequences.referring import reference_effects, reference_rows
from crmadmin.store.configurations import replace_base
from crmadmin.store.documents import replace_documents
from tests.core.effects.kinds import label
from tests.preview.filling import memory_engine

OWNER = label("Owner", one="contacts", other="vehicles")
STATUS = PropertyOption(
    object="contacts", property_name="hs_lead_status", value="NEW", label="New", position=1
)
DELETED = Delete(address=OWNER.address, old=OWNER)


def _document(kind: str, number: str, body: Mapping[str, Any]) -> AccountDocument:
    return AccountDocument(
        system=System.HUBSPOT, kind=kind, document_id=number, name=f"{kind} {number}", body=body
    )


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Give a portal with a custom object, two lists and three workflows."""
    branch = {
        "filterBranchType": "ASSOCIATION",
        "objectTypeId": "2-7",
        "associationCategory": "USER_DEFINED",
        "associationTypeId": 21,
    }
    status = {
        "property_name": "hs_lead_status",
        "value": {"type": "STATIC_VALUE", "staticValue": "NEW"},
    }
    documents = [
        _document("schema", "2-7", {"name": "vehicles", "objectTypeId": "2-7"}),
        _document("list", "1", {"objectTypeId": "0-1", "filterBranch": branch}),
        _document("list", "2", {"objectTypeId": "0-1"}),
        *(
            _document(
                "workflow",
                str(number),
                {"objectTypeId": "0-1", "isEnabled": number > 1, "actions": [{"fields": fields}]},
            )
            for number, fields in enumerate(({"association": "21"}, status, status))
        ),
    ]
    engine = memory_engine()
    with engine.begin() as opened:
        for kind in ("schema", "list", "workflow"):
            of_kind = (each for each in documents if each.kind == kind)
            replace_documents(opened, System.HUBSPOT, kind, of_kind)
        base = Configuration.of([OWNER, STATUS])
        replace_base(opened, base, Bindings({OWNER.address: {FORWARD: 21, INVERSE: 22}}))
        yield opened
    engine.dispose()


def _effects(connection: Connection, change: Change) -> list[Effect]:
    return list(reference_effects(read_ground(connection, [change]), [change]))


def test_a_label_of_a_custom_object_is_found(connection: Connection) -> None:
    """The schema tells the type id of the object."""
    found = _effects(connection, DELETED)
    assert [(each.consequence, each.count, each.of) for each in found] == [
        (Consequence.LIST_REFERS, 1, 2),
        (Consequence.WORKFLOW_REFERS, 1, 3),
    ]
    ground = read_ground(connection, [DELETED])
    (row,) = reference_rows(ground, found[0], DELETED, Page())
    assert (row.id, row.name, row.enabled) == ("1", "list 1", None)


def test_workflows_come_in_pages_and_say_whether_they_are_on(connection: Connection) -> None:
    """Those that are off are told too."""
    change = Delete(address=STATUS.address, old=STATUS)
    (effect,) = _effects(connection, change)
    ground = read_ground(connection, [change])
    pages = [
        reference_rows(ground, effect, change, Page(offset=offset, limit=1)) for offset in range(3)
    ]
    assert [[(row.id, row.enabled) for row in page] for page in pages] == [
        [("1", False)],
        [("2", True)],
        [],
    ]


def test_what_reads_the_same_or_is_new_is_not_searched_for(connection: Connection) -> None:
    """A place in the order and a new setting concern no definition."""
    moved = Update(address=STATUS.address, old=STATUS, new=replace(STATUS, position=2))
    new = replace(OWNER, name="driver", label="Driver")
    for change in (moved, Create(address=new.address, new=new)):
        assert _effects(connection, change) == []


def test_a_stage_and_its_pipeline_are_found_by_their_ids() -> None:
    """Wherever the property that says where a record stands has that value."""
    where = {"objectTypeId": "0-136", "filterBranch": {"filterBranchType": "AND", "filters": []}}
    filters = [
        {"property": name, "operation": {"operator": "IS_ANY_OF", "values": [value]}}
        for name, value in (("hs_pipeline_stage", "new"), ("hs_pipeline", "sales"))
    ]
    body = {**where, "filterBranch": {"filterBranchType": "AND", "filters": filters}}
    pipeline = Pipeline(object="leads", pipeline_id="sales", label="Sales")
    stage = Stage(object="leads", pipeline_id="sales", stage_id="new", label="New", position=0)
    other = replace(stage, stage_id="old", label="Old", position=1)
    engine = memory_engine()
    with engine.begin() as opened:
        replace_documents(opened, System.HUBSPOT, "list", [_document("list", "7", body)])
        replace_base(opened, Configuration.of([pipeline, stage, other]), Bindings())
        gone: list[Change] = [
            Delete(address=each.address, old=each) for each in (pipeline, stage, other)
        ]
        renamed = Update(address=stage.address, old=stage, new=replace(stage, label="Nouveau"))
        moved = Update(address=stage.address, old=stage, new=replace(stage, position=9))
        found = {
            (type(change).__name__, change.address.path[-1]): len(_effects(opened, change))
            for change in (*gone, renamed)
        }
        assert found == {
            ("Delete", "sales"): 1,
            ("Delete", "new"): 1,
            ("Delete", "old"): 0,
            ("Update", "new"): 1,
        }
        assert _effects(opened, moved) == []
    engine.dispose()
