"""Salesforce as a pull reads it: metadata, people, records, deletions, tracked changes."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial

from crmadmin.connectors.salesforce import Salesforce
from crmadmin.core.pull.parts import CONFIGURATION, SALESFORCE_OBJECTS, Part, StepName
from crmadmin.core.pull.report import Finding, FindingKind, Mode
from crmadmin.core.sync.canonical import longer_id
from crmadmin.services.pulls.asking import Asked
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.marks import Marks
from crmadmin.services.pulls.salesforce_records import SalesforceObject, record_steps
from crmadmin.services.pulls.sources import Costs
from crmadmin.services.pulls.steps import Chain, Json, Reading, Step, apart, once

PARTS_OF_OTHERS = frozenset({"address", "location", "base64", "anyType", "complexvalue"})
"""Types of fields that no query reads as one value: their parts are fields too."""

STATUSES = {
    "LeadStatus": "SELECT Id, MasterLabel, ApiName, IsDefault, IsConverted, SortOrder "
    "FROM LeadStatus ORDER BY SortOrder",
    "OpportunityStage": "SELECT Id, MasterLabel, ApiName, IsActive, IsClosed, IsWon, "
    "DefaultProbability, ForecastCategoryName, SortOrder FROM OpportunityStage ORDER BY SortOrder",
    "Queue": "SELECT Id, Name, DeveloperName FROM Group WHERE Type = 'Queue' ORDER BY Id",
}
"""Queries of short tables that are kept as documents (domain/salesforce-api.md §3)."""

_USER = ("Id", "Name", "Email", "Username", "FirstName", "LastName", "IsActive", "UserType")
_ASSIGNMENTS = (
    "SELECT Id, PermissionSetId, AssigneeId FROM PermissionSetAssignment WHERE AssigneeId = '{}'"
)
_OBJECT_RIGHTS = (
    "SELECT Id, ParentId, SobjectType, PermissionsRead, PermissionsCreate, PermissionsEdit, "
    "PermissionsDelete, PermissionsViewAllRecords FROM ObjectPermissions WHERE {}"
)
_FIELD_RIGHTS = (
    "SELECT Id, ParentId, SobjectType, Field, PermissionsRead, PermissionsEdit "
    "FROM FieldPermissions WHERE {}"
)


class SalesforceSource:
    """Reads an organization, and nothing but reads it."""

    def __init__(self, client: Salesforce, asked: Asked, journal: Journal, marks: Marks) -> None:
        self._client = client
        self._asked = asked
        self._journal = journal
        self._marks = marks
        self._phases: tuple[Callable[[], Sequence[Chain]], ...] = (
            lambda: apart(self._metadata()),
            lambda: [list(record_steps(client, journal, each)) for each in self.objects],
        )
        self.phases = len(self._phases)

    def close(self) -> None:
        """Do nothing: no thread reads ahead."""

    @property
    def costs(self) -> Costs:
        """Give what calls have cost so far."""
        return self._client.tally

    @property
    def calls_of_thread(self) -> int:
        """Count the calls that the present thread made."""
        return self._client.calls_of_thread

    def chains(self, phase: int) -> Sequence[Chain]:
        """Give the chains of a phase, the earlier phases being read."""
        return self._phases[phase]()

    @cached_property
    def objects(self) -> tuple[SalesforceObject, ...]:
        """Give the objects whose records are read, as far as the user may see them."""
        if self._asked.request.only == (CONFIGURATION,):
            return ()
        return tuple(
            self._object(name)
            for name in SALESFORCE_OBJECTS
            if self._asked.request.wants(name)
            and self._journal.was_read(StepName(Part.DESCRIBE, name))
        )

    def mode(self, name: str) -> Mode | None:
        """Say how an object's records were read; None if they were not."""
        found = next((each for each in self.objects if each.name == name), None)
        return None if found is None else self._journal.mode(name, found.mode)

    def hidden_fields(self) -> tuple[Finding, ...]:
        """Find mapped fields that the connected user does not see (salesforce-api.md §12)."""
        return tuple(
            Finding(kind=FindingKind.HIDDEN_FIELD, part=Part.DESCRIBE, scope=f"{each.name}.{field}")
            for each in self.objects
            for field in self._asked.mapped.get(each.name, ())
            if field not in each.visible
        )

    def _object(self, name: str) -> SalesforceObject:
        (described,) = self._journal.results(StepName(Part.DESCRIBE, name))
        fields = {str(each["name"]): str(each.get("type", "")) for each in described["fields"]}
        declared = {each: False for each, kind in fields.items() if kind not in PARTS_OF_OTHERS}
        values = self._asked.values(name, declared)
        history = self._asked.history(name) & declared.keys()
        return SalesforceObject(
            name=name,
            properties=tuple(sorted(values)),
            visible=frozenset(fields),
            history=tuple(sorted(history)),
            mode=self._marks.mode(name, values, history),
            since=self._marks.since(name),
        )

    def _metadata(self) -> Iterator[Step]:
        client = self._client
        yield once(StepName(Part.ORGANIZATION), lambda: (client.organization(),))
        for name in SALESFORCE_OBJECTS:
            yield once(StepName(Part.DESCRIBE, name), partial(_describe, client, name))
        for name, soql in STATUSES.items():
            yield once(StepName(Part.STATUSES, name), partial(_query, client, soql))
        yield Step(name=StepName(Part.USERS), read=partial(_users, client))
        yield once(StepName(Part.PERMISSIONS), partial(_permissions, client))


def organization_id(client: Salesforce) -> str:
    """Ask the organization for its 18-character id."""
    return longer_id(str(client.organization().get("Id", "")))


def _describe(client: Salesforce, name: str) -> tuple[Json, ...]:
    return (client.describe(name),)


def _query(client: Salesforce, soql: str) -> tuple[Json, ...]:
    """Read all rows of a short table."""
    found: list[Json] = []
    more: str | None = None
    while True:
        page = client.query(soql, more)
        found += page.results
        more = page.next
        if more is None:
            return tuple(found)


def _users(client: Salesforce, cursor: str | None) -> Reading:
    page = client.records("User", _USER, cursor)
    return Reading(results=page.results, next=page.next)


def _permissions(client: Salesforce) -> tuple[Json, ...]:
    """Read what the connected user may do with the objects of the sync, by its permission sets."""
    me = str(client.identity().get("user_id", ""))
    if not me.isalnum():
        return ()
    assigned = _query(client, _ASSIGNMENTS.format(me))
    parents = [str(each["PermissionSetId"]) for each in assigned]
    if not parents:
        return ()
    of_these = f"ParentId IN ({_texts(parents)}) AND SobjectType IN ({_texts(SALESFORCE_OBJECTS)})"
    return (
        *_query(client, _OBJECT_RIGHTS.format(of_these)),
        *_query(client, _FIELD_RIGHTS.format(of_these)),
    )


def _texts(values: Sequence[str]) -> str:
    """Write ids and names as SOQL texts; neither holds a quotation mark."""
    return ", ".join(f"'{each}'" for each in values)
