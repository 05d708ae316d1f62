"""HubSpot's own client reads and writes associations (domain/hubspot-api.md §3.3, §3.4)."""

from hubspot import HubSpot
from hubspot.crm.associations.v4 import (
    AssociationSpec,
    BatchInputPublicAssociationMultiArchive,
    BatchInputPublicAssociationMultiPost,
    BatchInputPublicDefaultAssociationMultiPost,
    BatchInputPublicFetchAssociationsBatchRequest,
    PublicAssociationMultiArchive,
    PublicAssociationMultiPost,
    PublicDefaultAssociationMultiPost,
    PublicFetchAssociationsBatchRequest,
    PublicObjectId,
)
from hubspot.crm.associations.v4.schema import (
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    BatchInputPublicAssociationSpec,
    PublicAssociationDefinitionConfigurationCreateRequest,
    PublicAssociationDefinitionCreateRequest,
    PublicAssociationDefinitionUpdateRequest,
    PublicAssociationSpec,
)

from tests.conformance.making import made

PAIR = ("contacts", "companies")
PRIMARY = AssociationSpec(association_category="HUBSPOT_DEFINED", association_type_id=1)


def pair(portal: HubSpot) -> tuple[str, str]:
    """Make a contact and a company."""
    contact = made(portal, "contacts", {"email": "marie@example.com"})
    return contact.id, made(portal, "companies", {"name": "Radium"}).id


def types_between(portal: HubSpot, contact: str, company: str) -> set[int]:
    """Give the types that lead from the contact to the company."""
    found = portal.crm.associations.v4.basic_api.get_page("contacts", contact, "companies")
    return {
        each.type_id
        for row in found.results
        if str(row.to_object_id) == company
        for each in row.association_types
    }


def label(portal: HubSpot, text: str = "Employer", inverse: str | None = None) -> int:
    """Make a label; give its type id from contacts to companies."""
    request = PublicAssociationDefinitionCreateRequest(
        name=text.lower(), label=text, inverse_label=inverse
    )
    definitions = portal.crm.associations.v4.schema.definitions_api
    both = {each.type_id for each in definitions.create(*PAIR, request).results}
    assert len(both) == 2
    (forth,) = both & {each.type_id for each in definitions.get_all(*PAIR).results}
    return int(forth)


def texts(portal: HubSpot, here: str, there: str) -> set[str]:
    """Give the labels of one direction."""
    found = portal.crm.associations.v4.schema.definitions_api.get_all(here, there)
    return {each.label for each in found.results}


def test_two_records_are_associated_and_parted(portal: HubSpot) -> None:
    """A default association is read from both ends, and gone after its removal."""
    contact, company = pair(portal)
    basic = portal.crm.associations.v4.basic_api
    basic.create_default("contacts", contact, "companies", company)
    assert 279 in types_between(portal, contact, company)
    back = basic.get_page("companies", company, "contacts")
    assert [str(row.to_object_id) for row in back.results] == [contact]
    basic.archive("contacts", contact, "companies", company)
    assert types_between(portal, contact, company) == set()


def test_what_is_put_replaces_what_was_there(portal: HubSpot) -> None:
    """A PUT keeps the unlabelled type and drops labels that it leaves out."""
    contact, company = pair(portal)
    employer = label(portal)
    spec = AssociationSpec(association_category="USER_DEFINED", association_type_id=employer)
    basic = portal.crm.associations.v4.basic_api
    basic.create("contacts", contact, "companies", company, [PRIMARY, spec])
    assert types_between(portal, contact, company) >= {1, 279, employer}
    basic.create("contacts", contact, "companies", company, [PRIMARY])
    assert types_between(portal, contact, company) == {1, 279}


def test_batches_associate_read_and_part(portal: HubSpot) -> None:
    """Many associations at once, by default or by type; labels alone can be taken away."""
    contact, company = pair(portal)
    other = made(portal, "contacts", {"email": "pierre@example.com"}).id
    employer = label(portal)
    spec = AssociationSpec(association_category="USER_DEFINED", association_type_id=employer)
    batch = portal.crm.associations.v4.batch_api
    ends = {"_from": PublicObjectId(id=contact), "to": PublicObjectId(id=company)}
    typed = BatchInputPublicAssociationMultiPost(
        inputs=[PublicAssociationMultiPost(types=[spec], **ends)]
    )
    batch.create(*PAIR, typed)
    default = BatchInputPublicDefaultAssociationMultiPost(
        inputs=[
            PublicDefaultAssociationMultiPost(
                _from=PublicObjectId(id=other), to=PublicObjectId(id=company)
            )
        ]
    )
    batch.create_default(*PAIR, default)
    wanted = BatchInputPublicFetchAssociationsBatchRequest(
        inputs=[PublicFetchAssociationsBatchRequest(id=each) for each in (contact, other)]
    )
    found = batch.get_page(*PAIR, wanted)
    assert {row._from.id: str(row.to[0].to_object_id) for row in found.results} == {
        contact: company,
        other: company,
    }
    batch.archive_labels(*PAIR, typed)
    left = types_between(portal, contact, company)
    assert 279 in left
    assert employer not in left
    parted = BatchInputPublicAssociationMultiArchive(
        inputs=[
            PublicAssociationMultiArchive(
                _from=PublicObjectId(id=contact), to=[PublicObjectId(id=company)]
            )
        ]
    )
    batch.archive(*PAIR, parted)
    assert types_between(portal, contact, company) == set()


def test_a_paired_label_is_made_renamed_and_deleted(portal: HubSpot) -> None:
    """A label has two type ids; either one deletes both (domain/associations.md §1)."""
    employer = label(portal, "Employer", "Employee")
    assert "Employee" in texts(portal, "companies", "contacts")
    definitions = portal.crm.associations.v4.schema.definitions_api
    rename = PublicAssociationDefinitionUpdateRequest(
        association_type_id=employer, label="Works for", inverse_label="Employs"
    )
    definitions.update(*PAIR, rename)
    assert "Works for" in texts(portal, *PAIR)
    assert "Employs" in texts(portal, "companies", "contacts")
    definitions.remove(*PAIR, employer)
    assert "Works for" not in texts(portal, *PAIR)
    assert "Employs" not in texts(portal, "companies", "contacts")


def test_a_limit_is_set_read_and_purged(portal: HubSpot) -> None:
    """The number of records that a label may lead to."""
    employer = label(portal)
    limits = portal.crm.associations.v4.schema.definition_configurations_api
    request = PublicAssociationDefinitionConfigurationCreateRequest(
        category="USER_DEFINED", type_id=employer, max_to_object_ids=3
    )
    limits.batch_create(
        *PAIR, BatchInputPublicAssociationDefinitionConfigurationCreateRequest(inputs=[request])
    )
    found = limits.get_all_between_two_object_types(*PAIR).results
    assert {each.type_id: each.user_enforced_max_to_object_ids for each in found}[employer] == 3
    assert employer in {each.type_id for each in limits.get_all().results}
    spec = PublicAssociationSpec(category="USER_DEFINED", type_id=employer)
    limits.batch_remove(*PAIR, BatchInputPublicAssociationSpec(inputs=[spec]))
    left = limits.get_all_between_two_object_types(*PAIR).results
    assert {each.type_id: each.user_enforced_max_to_object_ids for each in left}.get(employer) != 3
