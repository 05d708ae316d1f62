"""Which object a name or type id in a path means (domain/hubspot-api.md §3, §3.1)."""

from dataclasses import dataclass

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.present import the_state
from crmadmin.sandbox.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType:
    """A HubSpot object; ``name`` is what records and documents of the state are kept under."""

    name: str
    singular: str
    type_id: str

    @property
    def is_custom(self) -> bool:
        """Tell whether the portal made this object itself."""
        return self.type_id.startswith("2-")

    @property
    def modified_property(self) -> str:
        """Name the property that holds the last change (§3.2)."""
        return "lastmodifieddate" if self.name == "contacts" else "hs_lastmodifieddate"

    @property
    def created_property(self) -> str:
        """Name the property that holds when a record was made."""
        return "createdate" if self.name in _WITH_CREATEDATE else "hs_createdate"

    @property
    def pipeline_property(self) -> str:
        """Name the property that holds a record's pipeline."""
        return "pipeline" if self.name == "deals" else "hs_pipeline"

    @property
    def stage_property(self) -> str:
        """Name the property that holds a record's stage within its pipeline."""
        if self.name in {"contacts", "companies"}:
            return "lifecyclestage"
        return "dealstage" if self.name == "deals" else "hs_pipeline_stage"

    def read_scope(self) -> str:
        """Name the scope that reads this object's records (§2.1)."""
        return self._scope("read")

    def write_scope(self) -> str:
        """Name the scope that writes this object's records."""
        return self._scope("write")

    def schema_scope(self, access: str) -> str:
        """Name the scope for property and pipeline definitions; ``access``: read or write."""
        if self.name == "leads":
            return f"crm.objects.leads.{access}"
        if self.name == "tickets":
            return "tickets"
        with_own_scope = {"contacts", "companies", "deals"}
        name = "custom" if self.is_custom else self.name
        if not self.is_custom and name not in with_own_scope:
            name = "contacts"
        return f"crm.schemas.{name}.{access}"

    def _scope(self, access: str) -> str:
        if self.name == "tickets":
            return "tickets"
        if self.name in _ACTIVITIES:
            return f"crm.objects.contacts.{access}"
        return f"crm.objects.{'custom' if self.is_custom else self.name}.{access}"


_WITH_CREATEDATE = frozenset({"contacts", "companies", "deals", "tickets"})
_ACTIVITIES = frozenset({"tasks", "notes", "meetings", "calls", "emails", "communications"})

STANDARD = tuple(
    ObjectType(name=name, singular=singular, type_id=type_id)
    for name, singular, type_id in (
        ("contacts", "contact", "0-1"),
        ("companies", "company", "0-2"),
        ("deals", "deal", "0-3"),
        ("tickets", "ticket", "0-5"),
        ("products", "product", "0-7"),
        ("line_items", "line_item", "0-8"),
        ("quotes", "quote", "0-14"),
        ("communications", "communication", "0-18"),
        ("tasks", "task", "0-27"),
        ("notes", "note", "0-46"),
        ("meetings", "meeting", "0-47"),
        ("calls", "call", "0-48"),
        ("emails", "email", "0-49"),
        ("invoices", "invoice", "0-53"),
        ("subscriptions", "subscription", "0-69"),
        ("payments", "payment", "0-101"),
        ("users", "user", "0-115"),
        ("orders", "order", "0-123"),
        ("leads", "lead", "0-136"),
        ("carts", "cart", "0-142"),
        ("services", "service", "0-162"),
        ("projects", "project", "0-970"),
    )
)
"""The objects that every portal has."""

_BY_NAME = {
    known: entry
    for entry in STANDARD
    for known in (entry.name, entry.singular, entry.type_id, entry.name.replace("_", " "))
}


def object_named(text: str) -> ObjectType:
    """Find the object that a path names; 400 for none.

    Standard objects: plural or singular in any case, or the type id. Custom objects: the type
    id or the fully qualified name (``p900001_vehicles``), never the bare name.
    """
    found = find_object(the_state(), text)
    if found is None:
        raise HubSpotError(400, f"Unable to infer object type from: {text}")
    return found


def find_object(state: State, text: str) -> ObjectType | None:
    """Find an object by a name from outside; None for none."""
    folded = text.lower()
    known = _BY_NAME.get(folded)
    if known is not None:
        return known
    if folded.startswith(("2-", "p")):
        for custom in custom_objects(state):
            names = {custom.type_id, qualified_name(state, custom), f"p_{custom.name}".lower()}
            if folded in names:
                return custom
    return None


def object_kept_as(state: State, name: str) -> ObjectType:
    """Give the object whose records the state keeps under this name."""
    for entry in (*STANDARD, *custom_objects(state)):
        if entry.name == name:
            return entry
    raise KeyError(name)


def custom_objects(state: State) -> list[ObjectType]:
    """Give the portal's own objects, from its ``schema`` documents."""
    return [
        ObjectType(
            name=str(schema["name"]), singular=str(schema["name"]), type_id=schema["objectTypeId"]
        )
        for schema in state.documents("schema")
        if not schema.get("archived")
    ]


def qualified_name(state: State, custom: ObjectType) -> str:
    """Give a custom object's fully qualified name in lower case."""
    portal = state.document("portal", "portal") or {}
    return f"p{portal.get('portalId', '')}_{custom.name}".lower()
