"""HubSpot as a pull reads it: settings, records, checks, associations and members."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.pull.parts import (
    CONFIGURATION,
    HUBSPOT_OBJECTS,
    TYPE_IDS,
    Part,
    StepName,
    custom_name,
)
from crmadmin.core.pull.report import Mode
from crmadmin.services.pulls.asking import Asked
from crmadmin.services.pulls.hubspot_records import HubSpotObject, record_steps
from crmadmin.services.pulls.hubspot_relations import (
    association_steps,
    membership_steps,
    touched_steps,
)
from crmadmin.services.pulls.hubspot_settings import account_steps, object_steps, rule_steps
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.marks import Marks
from crmadmin.services.pulls.sources import Costs
from crmadmin.services.pulls.steps import Chain, apart

_AHEAD = 6
"""Threads that read ahead for the steps that are read side by side."""

CUSTOM = StepName(Part.SCHEMAS)
"""The step that reads which custom objects there are."""


class HubSpotSource:
    """Reads a portal; custom objects are found out by its first phase."""

    def __init__(self, client: HubSpot, asked: Asked, journal: Journal, marks: Marks) -> None:
        self._client = client
        self._asked = asked
        self._journal = journal
        self._marks = marks
        self._pool = ThreadPoolExecutor(_AHEAD, thread_name_prefix="ahead")
        self._phases: tuple[Callable[[], Sequence[Chain]], ...] = (
            lambda: apart(account_steps(client, journal, CUSTOM)),
            lambda: apart(object_steps(client, self.type_ids)),
            lambda: apart(rule_steps(client, journal, self.type_ids)),
            lambda: [
                list(record_steps(client, journal, each, self._pool)) for each in self.objects
            ],
            lambda: apart(association_steps(client, journal, self.objects, self.type_ids)),
            lambda: apart(
                [
                    *touched_steps(client, journal, self.objects),
                    *membership_steps(client, journal, self.objects),
                ]
            ),
        )
        self.phases = len(self._phases)

    def close(self) -> None:
        """Wait until no thread reads ahead any more."""
        self._pool.shutdown(cancel_futures=True)

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
    def type_ids(self) -> dict[str, str]:
        """Name the portal's objects as the workspace does, with the ids that calls take."""
        found = {name: TYPE_IDS[name] for name in HUBSPOT_OBJECTS}
        for schema in self._journal.results(CUSTOM):
            found[custom_name(schema)] = str(schema.get("objectTypeId", ""))
        return found

    @cached_property
    def objects(self) -> tuple[HubSpotObject, ...]:
        """Give the objects whose records are read, as far as the portal lets them be seen."""
        if self._asked.request.only == (CONFIGURATION,):
            return ()
        return tuple(
            self._object(name, type_id)
            for name, type_id in self.type_ids.items()
            if self._asked.request.wants(name)
            and self._journal.was_read(StepName(Part.PROPERTIES, name))
        )

    def mode(self, name: str) -> Mode | None:
        """Say how an object's records were read; None if they were not."""
        found = next((each for each in self.objects if each.name == name), None)
        return None if found is None else self._journal.mode(name, found.mode)

    def _object(self, name: str, type_id: str) -> HubSpotObject:
        definitions = self._journal.results(StepName(Part.PROPERTIES, name))
        declared = {str(each["name"]): bool(each.get("hidden")) for each in definitions}
        values = self._asked.values(name, declared)
        history = self._asked.history(name) & declared.keys()
        return HubSpotObject(
            name=name,
            type_id=type_id,
            properties=tuple(sorted(values)),
            history=tuple(sorted(history)),
            mode=self._marks.mode(name, values, history),
            since=self._marks.since(name),
        )


def portal_id(client: HubSpot) -> str:
    """Ask the portal for its id."""
    return str(client.account().get("portalId", ""))
