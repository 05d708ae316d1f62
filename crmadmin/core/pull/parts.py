"""The parts of a pull: families of settings, and what is read of each object's records."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from crmadmin.core.definitions import System

CONFIGURATION = "configuration"
"""The word that asks for the settings alone, without any record."""


class Part(StrEnum):
    """What one step of a pull reads.

    Settings first, then records, then what joins records. ``TOUCHED`` are records whose
    associations changed: HubSpot computes properties from those without another modified date.
    ``SETTLING`` is the last step, which
    reads nothing and brings all pages into the workspace.
    """

    ACCOUNT = "account"
    SCHEMAS = "schemas"
    PROPERTIES = "properties"
    PIPELINES = "pipelines"
    PIPELINE_RULES = "pipeline_rules"
    STAGE_PERMISSIONS = "stage_permissions"
    LABELS = "labels"
    LIMITS = "limits"
    OWNERS = "owners"
    USERS = "users"
    TEAMS = "teams"
    LISTS = "lists"
    WORKFLOWS = "workflows"
    DESCRIBE = "describe"
    ORGANIZATION = "organization"
    STATUSES = "statuses"
    PERMISSIONS = "permissions"
    RECORDS = "records"
    DELETED = "deleted"
    IDS = "ids"
    HISTORY = "history"
    ASSOCIATIONS = "associations"
    TOUCHED = "touched"
    MEMBERSHIPS = "memberships"
    SETTLING = "settling"

    @property
    def is_configuration(self) -> bool:
        """Tell whether this part reads settings."""
        return self not in _OF_RECORDS


_OF_RECORDS = frozenset(
    {
        Part.RECORDS,
        Part.DELETED,
        Part.IDS,
        Part.HISTORY,
        Part.ASSOCIATIONS,
        Part.TOUCHED,
        Part.MEMBERSHIPS,
        Part.SETTLING,
    }
)


@dataclass(frozen=True, slots=True, order=True)
class StepName:
    """A step of a pull: its part and what it is about.

    ``scope`` is an object (``contacts``), an ordered pair (``contacts/companies``), a list's id,
    or empty.
    """

    part: Part
    scope: str = ""

    @classmethod
    def parse(cls, text: str) -> "StepName":
        """Read what ``str`` wrote; ValueError if this version does not know the part."""
        part, _colon, scope = text.partition(":")
        return cls(Part(part), scope)

    @property
    def object(self) -> str:
        """Name the object whose records the step is about: the first of a pair."""
        return self.scope.partition("/")[0]

    def __str__(self) -> str:
        return f"{self.part}:{self.scope}"


HUBSPOT_OBJECTS = ("contacts", "companies", "deals", "leads", "tickets")
"""HubSpot's objects that a pull reads where it may, besides custom ones."""

SALESFORCE_OBJECTS = ("Lead", "Contact", "Account", "Opportunity", "OpportunityContactRole")
"""Salesforce's objects that a pull reads where it may."""

OBJECTS = {System.HUBSPOT: HUBSPOT_OBJECTS, System.SALESFORCE: SALESFORCE_OBJECTS}
"""The objects that a pull of each system reads."""

TYPE_IDS = {
    "contacts": "0-1",
    "companies": "0-2",
    "deals": "0-3",
    "tickets": "0-5",
    "leads": "0-136",
}
"""HubSpot's numbers of its objects (domain/hubspot-api.md §3.1)."""


def custom_name(schema: Mapping[str, Any]) -> str:
    """Name a custom object; its full name where a standard object has the short one."""
    short = str(schema.get("name", "")).casefold()
    full = str(schema.get("fullyQualifiedName") or schema.get("objectTypeId") or short)
    return full.casefold() if short in HUBSPOT_OBJECTS or not short else short
