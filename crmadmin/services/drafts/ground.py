"""What an edit stands on and is judged by."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from crmadmin.core.associations.limits import Allowances
from crmadmin.core.changes.draft import Draft
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.definitions import System
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.reading.allowances import FAMILIES as ALLOWANCES
from crmadmin.core.reading.allowances import read_allowances
from crmadmin.core.reading.property_options import PROPERTIES, is_editable
from crmadmin.core.sync.catalogue import Catalogue
from crmadmin.errors import Problem
from crmadmin.errors.objections import OBJECTIONS
from crmadmin.store.catalogues import read_catalogue, read_list_names
from crmadmin.store.database import Transaction
from crmadmin.store.documents import read_documents

Warnings = tuple[Objection, ...]
"""What an edit was saved in spite of; ``told`` words each."""


@dataclass(frozen=True, kw_only=True)
class Ground:
    """The draft, and what the workspace knows of the portal; read when it is asked for."""

    connection: Transaction
    draft: Draft

    @cached_property
    def configuration(self) -> Configuration:
        """Give the configuration with the draft's edits in effect."""
        return self.draft.configuration()

    @cached_property
    def catalogue(self) -> Catalogue:
        """Read the definitions of properties and fields."""
        return read_catalogue(self.connection)

    @cached_property
    def lists(self) -> frozenset[str]:
        """Read the names of HubSpot's lists."""
        return read_list_names(self.connection)

    @cached_property
    def allowances(self) -> Allowances:
        """Read what the portal's subscription allows."""
        return read_allowances(
            document
            for family in ALLOWANCES
            for document in read_documents(self.connection, System.HUBSPOT, family)
        )

    def takes_options(self, hubspot_object: str, property_name: str) -> bool | None:
        """Tell whether the portal lets an admin edit a property's options; None if not told."""
        for document in read_documents(self.connection, System.HUBSPOT, PROPERTIES):
            if (document.scope, document.body.get("name")) == (hubspot_object, property_name):
                return is_editable(document.body)
        return None

    def edited(self, wanted: Mapping[Address, Setting | None]) -> Draft:
        """Give the draft with these addresses set in one edit, made now."""
        return self.draft.edit_all(wanted, made_at=now())


Edited = tuple[Draft, Warnings]
"""The draft after an edit, and what it was made in spite of."""

Editing = Callable[[Ground], Edited]
"""An edit that waits for its ground."""


def told(objection: Objection) -> Problem:
    """Word an objection, for a warning that is shown and not raised."""
    return Problem(OBJECTIONS[objection.code], detail="", **objection.facts)


def allowed(objections: Iterable[Objection]) -> Warnings:
    """Give the warnings among objections; raise the first error as a Problem."""
    found = tuple(objections)
    for objection in found:
        if objection.severity is Severity.ERROR:
            raise told(objection)
    return found


def now() -> str:
    """Give the present moment as edits note it: UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
