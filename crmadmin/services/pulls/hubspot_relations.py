"""What joins records: associations of every pair of objects, and members of lists.

Neither touches a record's modified date (domain/hubspot-api.md §5.3), so every pull reads them
all. A thousand records cost one call. Properties that HubSpot computes from associations
(``associatedcompanyid``) move as silently: records whose associations changed are read again.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.report import Mode
from crmadmin.services.pulls.hubspot_records import HubSpotObject
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.steps import Json, Reading, Step
from crmadmin.store.pull_records import IDS

_AT_ONCE = 100
"""Touched records that are read for one page."""

Ask = Callable[[Sequence[str]], Sequence[Json]]
"""Gives the associations of some records to one object."""


def association_steps(
    client: HubSpot,
    journal: Journal,
    objects: Sequence[HubSpotObject],
    type_ids: Mapping[str, str],
) -> Iterator[Step]:
    """Read the associations from the records of each object to every object that has types.

    To an object without any record there are none: the portal is not asked.
    """
    empty = {each.name for each in objects if _is_empty(journal, each)}
    for wanted in objects:
        if journal.was_read(StepName(Part.RECORDS, wanted.name)):
            for other, type_id in type_ids.items():
                pair = f"{wanted.name}/{other}"
                if any(True for _type in journal.results(StepName(Part.LABELS, pair))):
                    ask: Ask = partial(client.associations, wanted.type_id, type_id)
                    ask = _none if other in empty else ask
                    read = partial(_associations, ask, journal, wanted, other)
                    yield Step(name=StepName(Part.ASSOCIATIONS, pair), read=read)


def touched_steps(
    client: HubSpot, journal: Journal, objects: Sequence[HubSpotObject]
) -> Iterator[Step]:
    """Read the records again whose associations differ from what the workspace knows."""
    for wanted in objects:
        if wanted.mode is Mode.CHANGED and journal.was_read(StepName(Part.RECORDS, wanted.name)):
            read = partial(_touched, client, journal, wanted)
            yield Step(name=StepName(Part.TOUCHED, wanted.name), read=read)


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


def _is_empty(journal: Journal, wanted: HubSpotObject) -> bool:
    """Tell whether neither the portal's count nor the pull knows a record of an object."""
    steps = [StepName(part, wanted.name) for part in (Part.RECORDS, Part.IDS)]
    counted = journal.state(steps[-1])
    if counted is None or counted.total != 0 or not all(map(journal.was_read, steps)):
        return False
    return not journal.count_expected(wanted.name, journal.mode(wanted.name, wanted.mode))


def _none(_ids: Sequence[str]) -> Sequence[Json]:
    return ()


def _associations(
    ask: Ask, journal: Journal, wanted: HubSpotObject, other: str, cursor: str | None
) -> Reading:
    """Read the associations of a thousand records to the object ``other``."""
    mode = journal.mode(wanted.name, wanted.mode)
    ids = journal.expected_ids(wanted.name, mode, cursor or "")
    pairs = ask(ids) if ids else ()
    touched: list[str] = []
    if ids and wanted.mode is Mode.CHANGED:
        before = journal.stored_associations(wanted.name, other, ids)
        after = _by_record(pairs)
        touched = [each for each in ids if before.get(each) != after.get(each)]
    return Reading(
        results=pairs,
        extra={"touched": touched},
        rows=len(ids),
        next=ids[-1] if len(ids) == IDS else None,
        total=journal.count_expected(wanted.name, mode) if cursor is None else None,
    )


def _by_record(pairs: Sequence[Json]) -> dict[str, set[tuple[str, str, int]]]:
    found: dict[str, set[tuple[str, str, int]]] = {}
    for pair in pairs:
        own = found.setdefault(str(pair["fromObjectId"]), set())
        for kind in pair["associationTypes"]:
            own.add((str(pair["toObjectId"]), str(kind["category"]), int(kind["typeId"])))
    return found


def _touched(
    client: HubSpot, journal: Journal, wanted: HubSpotObject, cursor: str | None
) -> Reading:
    """Find out which records were touched, then read some at a time."""
    if cursor is None:
        ids = sorted(
            {
                record_id
                for name in journal.states()
                if name.part is Part.ASSOCIATIONS and name.object == wanted.name
                for page in journal.pages(name)
                for record_id in page.get("touched", ())
            }
        )
        return Reading(extra={"ids": ids}, next="0" if ids else None, total=len(ids))
    begin = int(cursor)
    ids = journal.first(StepName(Part.TOUCHED, wanted.name))["ids"]
    part = ids[begin : begin + _AT_ONCE]
    found = client.read(wanted.type_id, part, wanted.properties, history=wanted.history)
    following = begin + len(part)
    return Reading(results=found, next=str(following) if following < len(ids) else None)


def _members(client: HubSpot, list_id: str, size: int | None, cursor: str | None) -> Reading:
    page = client.memberships(list_id, cursor)
    members = [{"recordId": str(each["recordId"])} for each in page.results]
    return Reading(results=members, next=page.next, total=size if cursor is None else None)
