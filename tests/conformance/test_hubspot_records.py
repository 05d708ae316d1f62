"""HubSpot's own client reads and writes records (domain/hubspot-api.md §3.2, §5.4)."""

import pytest
from hubspot import HubSpot
from hubspot.crm.contacts import PublicMergeInput
from hubspot.crm.objects import (
    ApiException,
    AssociationSpec,
    BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId,
    BatchReadInputSimplePublicObjectId,
    Filter,
    FilterGroup,
    PublicAssociationsForObject,
    PublicObjectId,
    PublicObjectSearchRequest,
    SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate,
    SimplePublicObjectBatchInputUpsert,
    SimplePublicObjectId,
    SimplePublicObjectInput,
    SimplePublicObjectInputForCreate,
)
from hubspot.crm.objects.leads import ApiException as LeadApiException

from tests.conformance.making import made

NAMES = ["email", "firstname", "lastname"]


def ids(*records: str) -> list[SimplePublicObjectId]:
    """Name records as inputs of a batch."""
    return [SimplePublicObjectId(id=each) for each in records]


@pytest.mark.parametrize(
    ("kind", "properties"),
    [
        ("contacts", {"email": "marie@example.com", "lastname": "Curie"}),
        ("companies", {"name": "Radium", "domain": "radium.example"}),
        ("deals", {"dealname": "Tonne", "dealstage": "qualifiedtobuy", "pipeline": "default"}),
        ("tickets", {"subject": "Spill", "hs_pipeline": "0", "hs_pipeline_stage": "1"}),
    ],
)
def test_a_record_is_made_read_changed_and_archived(
    portal: HubSpot, kind: str, properties: dict[str, str]
) -> None:
    """The four verbs on one record."""
    basic = portal.crm.objects.basic_api
    record = made(portal, kind, properties)
    first = next(iter(properties))
    assert record.properties[first] == properties[first]
    change = SimplePublicObjectInput(properties={first: "other@example.com"})
    assert basic.update(kind, record.id, change).properties[first] == "other@example.com"
    read = basic.get_by_id(kind, record.id, properties=[first])
    assert (read.properties[first], read.archived) == ("other@example.com", False)
    basic.archive(kind, record.id)
    with pytest.raises(ApiException) as gone:
        basic.get_by_id(kind, record.id)
    assert gone.value.status == 404
    assert basic.get_by_id(kind, record.id, archived=True).archived_at is not None


@pytest.mark.parametrize(
    "kind",
    ["companies", "contacts", "deals", "line_items", "products", "quotes", "tickets"],
)
def test_objects_of_their_own_are_read(portal: HubSpot, kind: str) -> None:
    """The client has an API for each of these."""
    record = made(portal, kind, {})
    assert [each.id for each in getattr(portal.crm, kind).get_all()] == [record.id]


@pytest.mark.parametrize(
    "kind", ["calls", "communications", "emails", "leads", "meetings", "notes", "tasks"]
)
def test_activities_and_leads_are_read(portal: HubSpot, kind: str) -> None:
    """The client files these below objects."""
    assert getattr(portal.crm.objects, kind).basic_api.get_page(limit=100).results == []


def test_a_record_is_found_by_a_unique_property(portal: HubSpot) -> None:
    """``idProperty`` reads a contact by its e-mail."""
    record = made(portal, "contacts", {"email": "marie@example.com"})
    found = portal.crm.contacts.basic_api.get_by_id("marie@example.com", id_property="email")
    assert found.id == record.id


def test_pages_lead_through_all_records(portal: HubSpot) -> None:
    """The client's own loop over pages meets each record once."""
    inputs = [
        SimplePublicObjectBatchInputForCreate(properties={"email": f"p{n}@example.com"})
        for n in range(100)
    ]
    batch = BatchInputSimplePublicObjectBatchInputForCreate(inputs=inputs)
    created = portal.crm.objects.batch_api.create("contacts", batch)
    created_ids = {record.id for record in created.results}
    created_ids |= {made(portal, "contacts", {"email": f"q{n}@example.com"}).id for n in range(5)}
    found = [record.id for record in portal.crm.contacts.get_all(properties=NAMES)]
    assert len(found) == len(set(found)) == 105
    assert set(found) == created_ids


def test_histories_come_with_records(portal: HubSpot) -> None:
    """``propertiesWithHistory`` tells each value with its time, the newest first."""
    record = made(portal, "contacts", {"email": "marie@example.com", "lastname": "Sklodowska"})
    change = SimplePublicObjectInput(properties={"lastname": "Curie"})
    portal.crm.contacts.basic_api.update(record.id, change)
    read = portal.crm.contacts.basic_api.get_by_id(record.id, properties_with_history=["lastname"])
    values = [each.value for each in read.properties_with_history["lastname"]]
    assert values == ["Curie", "Sklodowska"]


def test_batches_read_change_and_archive(portal: HubSpot) -> None:
    """Records are read by id or e-mail, changed and archived many at once."""
    batch = portal.crm.objects.batch_api
    one = made(portal, "contacts", {"email": "one@example.com"})
    two = made(portal, "contacts", {"email": "two@example.com"})
    by_mail = BatchReadInputSimplePublicObjectId(
        inputs=ids("one@example.com", "two@example.com"),
        id_property="email",
        properties=NAMES,
        properties_with_history=[],
    )
    found = batch.read("contacts", by_mail)
    assert (found.status, {each.id for each in found.results}) == ("COMPLETE", {one.id, two.id})
    change = BatchInputSimplePublicObjectBatchInput(
        inputs=[
            SimplePublicObjectBatchInput(id=each, properties={"lastname": "Curie"})
            for each in (one.id, two.id)
        ]
    )
    changed = batch.update("contacts", change)
    assert {each.properties["lastname"] for each in changed.results} == {"Curie"}
    batch.archive("contacts", BatchInputSimplePublicObjectId(inputs=ids(one.id, two.id)))
    assert portal.crm.contacts.get_all() == []


def test_a_batch_makes_what_it_does_not_find(portal: HubSpot) -> None:
    """Upsert changes the contact with that e-mail and makes the other."""
    one = made(portal, "contacts", {"email": "one@example.com"})
    inputs = [
        SimplePublicObjectBatchInputUpsert(
            id=mail, id_property="email", properties={"email": mail, "lastname": "Curie"}
        )
        for mail in ("one@example.com", "two@example.com")
    ]
    batch = BatchInputSimplePublicObjectBatchInputUpsert(inputs=inputs)
    found = portal.crm.objects.batch_api.upsert("contacts", batch)
    assert {each.id: each.new for each in found.results}[one.id] is False
    assert sorted(each.new for each in found.results) == [False, True]


def test_a_batch_tells_what_it_does_not_find(portal: HubSpot) -> None:
    """207: results for what is there, errors for what is not."""
    record = made(portal, "contacts", {"email": "one@example.com"})
    wanted = BatchReadInputSimplePublicObjectId(
        inputs=ids(record.id, "999999"), properties=[], properties_with_history=[]
    )
    found = portal.crm.objects.batch_api.read("contacts", wanted)
    assert [each.id for each in found.results] == [record.id]
    assert (found.num_errors, len(found.errors)) == (1, 1)


def test_search_filters_sorts_and_pages(portal: HubSpot) -> None:
    """Search finds by value, counts all and goes on behind the first page."""
    for number in range(3):
        made(portal, "contacts", {"email": f"p{number}@example.com", "lastname": "Curie"})
    made(portal, "contacts", {"email": "other@example.com", "lastname": "Becquerel"})
    request = PublicObjectSearchRequest(
        filter_groups=[
            FilterGroup(filters=[Filter(property_name="lastname", operator="EQ", value="Curie")])
        ],
        sorts=["hs_object_id"],
        properties=NAMES,
        limit=2,
    )
    first = portal.crm.objects.search_api.do_search("contacts", request)
    assert (first.total, len(first.results)) == (3, 2)
    request.after = first.paging.next.after
    rest = portal.crm.objects.search_api.do_search("contacts", request)
    assert [each.properties["email"] for each in rest.results] == ["p2@example.com"]
    assert rest.paging is None


def test_contacts_are_merged(portal: HubSpot) -> None:
    """Of two contacts one remains, and the other's id leads to it."""
    one = made(portal, "contacts", {"email": "one@example.com"})
    two = made(portal, "contacts", {"email": "two@example.com"})
    merge = PublicMergeInput(primary_object_id=one.id, object_id_to_merge=two.id)
    merged = portal.crm.contacts.basic_api.merge(merge)
    assert [each.id for each in portal.crm.contacts.get_all()] == [merged.id]
    assert portal.crm.contacts.basic_api.get_by_id(two.id).id == merged.id


def test_a_lead_is_made_with_its_contact(portal: HubSpot) -> None:
    """A lead needs a primary association, and goes without (domain/leads.md §1)."""
    contact = made(portal, "contacts", {"email": "one@example.com"})
    lead = SimplePublicObjectInputForCreate(
        properties={"hs_lead_name": "Marie"},
        associations=[
            PublicAssociationsForObject(
                to=PublicObjectId(id=contact.id),
                types=[
                    AssociationSpec(association_category="HUBSPOT_DEFINED", association_type_id=578)
                ],
            )
        ],
    )
    created = portal.crm.objects.leads.basic_api.create(lead)
    assert created.properties["hs_lead_name"] == "Marie"
    bare = SimplePublicObjectInputForCreate(properties={"hs_lead_name": "Nobody"}, associations=[])
    with pytest.raises(LeadApiException) as refused:
        portal.crm.objects.leads.basic_api.create(bare)
    assert refused.value.status == 400
