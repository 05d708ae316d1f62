"""The portal as one push asks it: whose it is, what a step's target holds, and the writes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmadmin.connectors.http import Answer
from crmadmin.connectors.http.addresses import is_loopback
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.plans import targets
from crmadmin.core.plans.plan import Call, Fetch, Plan, Step
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.reading.portal import read_settings
from crmadmin.core.runs.journal import Target
from crmadmin.core.scopes import Feature
from crmadmin.errors import Problem
from crmadmin.errors.pushing import OTHER_PORTAL, TOO_MANY_CALLS
from crmadmin.services.pulls.document_kinds import documents_of
from crmadmin.services.pushes.recognising import recognised

PATIENCE = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each look at what a write left: portals show it late (an assumption).

Properties were seen to appear within 700 ms (domain/hubspot-api.md §5.3).
"""

DAILY_SHARE = 0.5
"""The most of the day's remaining calls that a push takes (domain/hubspot-api.md §4.1)."""

_ABOUT: Mapping[Part, Feature] = {
    Part.LABELS: Feature.ASSOCIATION_LABELS,
    Part.LIMITS: Feature.ASSOCIATION_LABELS,
    Part.PROPERTIES: Feature.PROPERTIES,
    Part.SCHEMAS: Feature.SCHEMAS,
    Part.PIPELINES: Feature.PIPELINES,
    Part.PIPELINE_RULES: Feature.PIPELINE_RULES,
    Part.STAGE_PERMISSIONS: Feature.STAGE_PERMISSIONS,
}


Told = Mapping[str, Any]
"""A document as the portal tells it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the target of a step holds now.

    ``missing`` are settings that its own refer to and that are neither there nor made with them.
    ``bindings`` hold the ids of settings that the step itself made, once they are there.
    """

    target: Configuration
    bindings: Bindings
    missing: tuple[Address, ...] = ()

    def moved(self, step: Step) -> Mapping[Address, Setting | None]:
        """Give what is there where the target is not as the plan says before the step."""
        return {**differing(self.target, targets.before(step)), **dict.fromkeys(self.missing)}


def differing(found: Configuration, expected: Configuration) -> Mapping[Address, Setting | None]:
    """Give what is found at the addresses where something else is expected."""
    addresses = dict.fromkeys((*expected.settings, *found.settings))
    return {each: found.get(each) for each in addresses if found.get(each) != expected.get(each)}


class Portal:
    """The portal that a plan is for, or the sandbox that rehearses it.

    Raises what :meth:`crmadmin.connectors.http.Http.call` does.
    """

    def __init__(self, client: HubSpot, plan: Plan, target: Target) -> None:
        if target is Target.SANDBOX and not is_loopback(client.host):
            raise ValueError("only a sandbox on this machine rehearses")
        self._client = client
        self._plan = plan
        self._target = target

    def guard(self) -> None:
        """Make sure that writes go to the portal that the plan is for; Problem if they do not."""
        if self._target is Target.SANDBOX:
            return
        found = str(self._client.account().get("portalId", ""))
        expected = self._plan.portal.account_id
        if found != expected:
            raise Problem(OTHER_PORTAL, expected=expected, found=found or "?")

    def admit(self, steps: Sequence[Step]) -> None:
        """Make sure that these steps may begin: in the right portal, with calls to spare.

        Problem if they would take too many of the day's remaining calls, which answers tell.
        """
        self.guard()
        tally = self._client.tally
        calls = sum(_calls(step) for step in steps)
        left = tally.daily_limit - tally.daily_used
        if tally.daily_limit and calls > left * DAILY_SHARE:
            raise Problem(TOO_MANY_CALLS, calls=calls, left=left)

    def send(self, call: Call) -> Answer:
        """Make the call of a step, once; one that may have been carried out is not repeated."""
        return self._client.send(call.method, call.path, call.body)

    def seen(self, step: Step, known: Bindings) -> Seen:
        """Read the target of a step; ``known`` tell which ids are which setting."""
        return _seen(self._documents(step), step, known)

    def left(self, step: Step, known: Bindings) -> Seen:
        """Read what a step left, until it is as planned or patience ends.

        A label that the step made is known by its texts, as long as no schema names it.
        """
        for seconds in PATIENCE:
            self._client.wait(seconds)
            documents = self._documents(step)
            bindings = recognised(step, read_settings(documents, known), known)
            seen = _seen(documents, step, bindings)
            if seen.target == targets.after(step):
                break
        return seen

    def patience(self) -> Iterator[None]:
        """Let time pass before each look at what a write left; the first is at once."""
        for seconds in PATIENCE:
            self._client.wait(seconds)
            yield

    def associations(self, objects: tuple[str, str], ids: Sequence[str]) -> tuple[Told, ...]:
        """Read what some records are associated with, by the type ids of the two objects."""
        return self._client.associations(*objects, ids)

    def records(
        self, type_id: str, ids: Sequence[str], properties: Sequence[str]
    ) -> tuple[Told, ...]:
        """Read some records by their ids; those that are not there are left out."""
        return self._client.read(type_id, ids, properties)

    def association_types(self, objects: tuple[str, str]) -> tuple[Told, ...]:
        """Read the types from one object to another, by their type ids."""
        return self._client.association_labels(*objects)

    def _documents(self, step: Step) -> list[AccountDocument]:
        return [
            document
            for fetch in step.fetches
            for document in documents_of(System.HUBSPOT, fetch.step, self._fetched(fetch))
        ]

    def _fetched(self, fetch: Fetch) -> tuple[Mapping[str, object], ...]:
        return self._client.fetch(fetch.path, _about(fetch.step), many=fetch.many)


def _about(name: StepName) -> Feature:
    """Say what a portal that refuses to be read must be asked for."""
    is_of_leads = name == StepName(Part.PIPELINES, LEADS)
    return Feature.LEAD_PIPELINES if is_of_leads else _ABOUT[name.part]


def _calls(step: Step) -> int:
    """Count the calls of a step: who the portal is, its target, the call, its target again."""
    return 2 + 2 * (len(step.fetches) if step.batch is None else 1)


def _seen(documents: Iterable[AccountDocument], step: Step, known: Bindings) -> Seen:
    found = read_settings(documents, known).configuration
    made = targets.after(step).settings
    needed = {each for one in made.values() for each in one.references() if each not in made}
    return Seen(
        target=targets.target(step, found),
        bindings=known,
        missing=tuple(sorted(each for each in needed if each not in found.settings)),
    )
