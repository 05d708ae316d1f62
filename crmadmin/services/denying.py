"""Which settings the portal does not let this connection push, so that a person sets them."""

from collections.abc import Mapping

from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.definitions import System
from crmadmin.core.plans.denials import Denied
from crmadmin.core.plans.portal_facts import read_ground
from crmadmin.core.reading import pipeline_facts, pipeline_rules
from crmadmin.store.connected import read_connection
from crmadmin.store.database import Database
from crmadmin.store.documents import read_documents
from crmadmin.store.run_refusals import forbidden_settings

_FAMILIES = (*pipeline_facts.FAMILIES, pipeline_rules.RULES, pipeline_rules.PERMISSIONS)

Denials = Mapping[tuple[str, str], Denied]
"""What is denied, by the kind of a setting and the object that it is of."""


def read_denials(database: Database) -> Denials:
    """Read what a plan made now would leave to a person."""
    with database.reading() as connection:
        connected = read_connection(connection, System.HUBSPOT)
        documents = [
            document
            for family in _FAMILIES
            for document in read_documents(connection, System.HUBSPOT, family)
        ]
        ground, _facts = read_ground(
            documents,
            Bindings(),
            granted=() if connected is None else connected.scopes,
            refused=forbidden_settings(
                connection, "" if connected is None else connected.tested_at
            ),
        )
    return ground.denied
