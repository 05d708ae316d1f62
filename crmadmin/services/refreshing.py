"""The base configuration brought up to date with what was pulled or imported."""

from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.reading.portal import FAMILIES, read_settings
from crmadmin.store.configurations import read_base, read_bindings, replace_base
from crmadmin.store.database import Transaction
from crmadmin.store.documents import read_documents


def refresh_base(connection: Transaction) -> None:
    """Make the base what the portal's documents tell, kind by kind.

    Kinds that no API tells, and those of which the workspace holds no document, stay as they
    are; so does the draft.
    """
    base, known = read_base(connection), read_bindings(connection)
    documents = (
        document
        for family in FAMILIES
        for document in read_documents(connection, System.HUBSPOT, family)
    )
    read = read_settings(documents, known)
    if not read.families:
        return
    kept = {
        address: setting
        for address, setting in base.settings.items()
        if address.kind not in read.families
    }
    ids = {
        address: of_setting
        for address, of_setting in known.ids.items()
        if address.kind not in read.families
    }
    replace_base(
        connection,
        Configuration({**read.configuration.settings, **kept}),
        Bindings({**ids, **read.bindings.ids}),
    )
