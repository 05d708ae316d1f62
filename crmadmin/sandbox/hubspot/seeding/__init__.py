"""A portal's configuration from a seed, completed with what every portal has."""

from crmadmin.core.definitions import System
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.seeding.documents import seed_custom_objects, seed_documents
from crmadmin.sandbox.hubspot.seeding.labels import seed_association_types
from crmadmin.sandbox.hubspot.seeding.people import seed_people
from crmadmin.sandbox.hubspot.seeding.pipelines import seed_pipelines
from crmadmin.sandbox.hubspot.seeding.properties import seed_properties
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.state import State


def seed_definitions(state: State, seed: Seed) -> None:
    """Put all that is configured in a seed's portal into a state; records are not touched.

    ``seed.documents`` may hold, by kind, bodies as the API tells them: ``portal``, ``user``,
    ``role``, ``team``, ``list``, ``workflow``, ``schema``, and with ``objectTypeId`` in each
    ``property``, ``property_group``, ``property_rule``, ``pipeline_rules`` and
    ``stage_permissions``; with
    ``fromObjectTypeId`` and ``toObjectTypeId`` ``label_limit`` and ``association_type`` (to tell
    the internal ``name`` of a label and its ``inverse`` type id).
    """
    with state.change():
        seed_portal(state, seed)
        seed_documents(state, seed, (kinds.SCHEMA,))
        hubspot = [entry for entry in seed.definitions if entry.system is System.HUBSPOT]
        seed_custom_objects(state, hubspot)
        seed_pipelines(state, seed.pipelines, hubspot)
        seed_properties(state, hubspot, seed.documents.get(kinds.PROPERTY, ()))
        seed_association_types(state, seed)
        seed_people(state, seed)
        seed_documents(state, seed)


def seed_portal(state: State, seed: Seed) -> None:
    """Put the account's details into a state (domain/hubspot-api.md §3.9)."""
    given = seed.documents.get(kinds.PORTAL, ())
    details = {
        "portalId": int(seed.portal_id),
        "accountType": "SANDBOX",
        "name": seed.name,
        "timeZone": seed.time_zone,
        "companyCurrency": seed.currency,
        "additionalCurrencies": [],
        "uiDomain": "app-eu1.hubspot.com",
        "dataHostingLocation": "eu1",
    }
    for body in given:
        details |= body
    state.put_document(kinds.PORTAL, kinds.PORTAL, details)
