"""What steps come to in all, whatever waits in between under a temporary text."""

from collections.abc import Iterable

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.subjects import new_of, old_of


def net_changes(steps: Iterable[Step]) -> tuple[Change, ...]:
    """Give one change for each address: from what the first step finds to what the last leaves."""
    before: dict[Address, Setting] = {}
    after: dict[Address, Setting] = {}
    seen: set[Address] = set()
    for change in (change for step in steps for change in step.changes):
        address, old, new = change.address, old_of(change), new_of(change)
        if address not in seen and old is not None:
            before[address] = old
        seen.add(address)
        after.pop(address, None)
        if new is not None:
            after[address] = new
    return diff(Configuration(before), Configuration(after))
