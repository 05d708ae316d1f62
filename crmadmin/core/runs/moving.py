"""What moved under a plan: its settings three ways, as planned, as wanted, as they are."""

from collections.abc import Iterator
from itertools import chain

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.codec import from_plain
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.plans.subjects import new_of
from crmadmin.core.plans.targets import after, before, target
from crmadmin.core.runs.journal import Entry
from crmadmin.core.runs.report import Moved


def moved_since(plan: Plan, base: Configuration) -> tuple[Moved, ...]:
    """Give what is no longer in ``base`` as the plan found it, each address once.

    Of a setting that several steps change, what counts is what the first of them finds. Pairs of
    records are compared when they are pushed, each by itself.
    """
    found: dict[Address, Moved] = {}
    of_kind: dict[str, Configuration] = {}
    for step in (step for step in plan.steps if step.batch is None):
        kinds = {change.address.kind for change in step.changes}
        for kind in kinds - of_kind.keys():
            of_kind[kind] = _of_kind(base, kind)
        present = dict(chain.from_iterable(of_kind[kind].settings.items() for kind in kinds))
        for moved in moved_at(step, target(step, Configuration(present))):
            found.setdefault(moved.address, moved)
        for change in step.changes:
            kind = change.address.kind
            of_kind[kind] = of_kind[kind].replaced(change.address, new_of(change))
    return tuple(found.values())


def moved_at(step: Step, found: Configuration) -> Iterator[Moved]:
    """Give the addresses of a step's target that do not hold what the plan says before it."""
    old, new = before(step), after(step)
    for address in dict.fromkeys((*old.settings, *found.settings)):
        if found.get(address) != old.get(address):
            yield Moved(
                address=address,
                old=old.get(address),
                new=new.get(address),
                found=found.get(address),
            )


def moved_of(step: Step, entry: Entry | None) -> tuple[Moved, ...]:
    """Give three ways what a line of the journal says was found at the target of a step."""
    found = {} if entry is None else entry.detail.get("found") or {}
    old, new = before(step), after(step)
    return tuple(
        Moved(
            address=address,
            old=old.get(address),
            new=new.get(address),
            found=None if plain is None else from_plain(plain),
        )
        for address, plain in ((Address.parse(text), plain) for text, plain in found.items())
    )


def _of_kind(base: Configuration, kind: str) -> Configuration:
    return Configuration(
        {address: each for address, each in base.settings.items() if address.kind == kind}
    )
