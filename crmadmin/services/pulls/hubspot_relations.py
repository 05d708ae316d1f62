"""What joins records: associations of every pair of objects, and members of lists.

Neither touches a record's modified date (domain/hubspot-api.md §5.3), so every pull reads them
all. A thousand records cost one call.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.services.pulls.hubspot_records import HubSpotObject
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.steps import Reading, Step
from crmadmin.store.pull_records import IDS


def association_steps(
    client: HubSpot,
    journal: Journal,
    objects: Sequence[HubSpotObject],
    type_ids: Mapping[str, str],
) -> Iterator[Step]:
    """Read the associations from the records of each object to every object that has types."""
    for wanted in objects:
        if journal.was_read(StepName(Part.RECORDS, wanted.name)):
            for other, type_id in type_ids.items():
                pair = f"{wanted.name}/{other}"
                if any(True for _type in journal.results(StepName(Part.LABELS, pair))):
                    read = partial(_associations, client, journal, wanted, type_id)
                    yield Step(name=StepName(Part.ASSOCIATIONS, pair), read=read)


def membership_steps(
    client: HubSpot, journal: Journal, objects: Sequence[HubSpotObject]
) -> Iterator[Step]:
    """Read the members of every list of the objects that are read."""
    wanted = {each.type_id for each in objects}
    for each in journal.results(StepName(Part.LISTS)):
        if str(each.get("objectTypeId")) in wanted:
            list_id = str(each["listId"])
            size = each.get("size")
            read = partial(_members, client, list_id, size if isinstance(size, int) else None)
            yield Step(name=StepName(Part.MEMBERSHIPS, list_id), read=read)


def _associations(
    client: HubSpot, journal: Journal, wanted: HubSpotObject, to_type: str, cursor: str | None
) -> Reading:
    mode = journal.mode(wanted.name, wanted.mode)
    ids = journal.expected_ids(wanted.name, mode, cursor or "")
    pairs = client.associations(wanted.type_id, to_type, ids) if ids else ()
    return Reading(
        results=pairs,
        rows=len(ids),
        next=ids[-1] if len(ids) == IDS else None,
        total=journal.count_expected(wanted.name, mode) if cursor is None else None,
    )


def _members(client: HubSpot, list_id: str, size: int | None, cursor: str | None) -> Reading:
    page = client.memberships(list_id, cursor)
    members = [{"recordId": str(each["recordId"])} for each in page.results]
    return Reading(results=members, next=page.next, total=size if cursor is None else None)
