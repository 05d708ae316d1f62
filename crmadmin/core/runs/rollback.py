"""How a run is rolled back: from what it changed, setting by setting, and what is there now.

Pure: the plan that carries it out is made like any other, from the configuration as it is to the
one that :func:`roll_back` gives.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.bindings import Ids
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.effects.effect import Effect
from crmadmin.core.runs.audit import AuditEntry
from crmadmin.core.runs.edit_rollback import EditRollback
from crmadmin.core.runs.remarks import Remark, remarks_on, remarks_on_items

AnyEdit = EditRollback[AssociationEdit] | EditRollback[StageMove]
"""What rolling back does about one edit, of pairs or of records."""


class Verdict(StrEnum):
    """Whether a setting that a run changed can be what it was.

    ``RESTORABLE``: it is as the run left it. ``ALREADY``: it is as before the run. In the way are
    ``CHANGED_SINCE``: somebody changed it, so it is restored only if it is chosen by name;
    ``TAKEN``: another setting has its text or place now; ``MISSING``: what it is about is gone;
    ``STILL_NEEDED``: it would be deleted, but another setting is about it.
    """

    RESTORABLE = "restorable"
    ALREADY = "already"
    CHANGED_SINCE = "changed_since"
    TAKEN = "taken"
    MISSING = "missing"
    STILL_NEEDED = "still_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunChange:
    """What a run did to one setting in all, whatever the number of steps; None = absent.

    ``ids`` are those that the portal gave it, before the run or in it.
    """

    address: Address
    before: Setting | None
    after: Setting | None
    channel: Channel
    steps: tuple[int, ...]
    ids: Ids = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """What rolling back does about one setting: ``change`` says what was before and after the run.

    ``now`` is what is there. ``is_restored`` tells whether the setting will be as before the run;
    ``by`` is the setting in the way. ``remarks`` say how whole it comes back.
    """

    change: RunChange
    now: Setting | None
    verdict: Verdict
    is_restored: bool
    by: Address | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def address(self) -> Address:
        """Give the address of the setting."""
        return self.change.address

    @property
    def is_lost(self) -> bool:
        """Tell whether the setting stays other than before the run, though it was asked for."""
        return not self.is_restored and self.verdict not in {Verdict.RESTORABLE, Verdict.ALREADY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rollback:
    """A run rolled back on a configuration: item by item, and what comes of it.

    ``edits`` say what becomes of the items of its edits, pairs or records; the edits that undo
    them are part of ``target``.
    """

    now: Configuration
    target: Configuration
    items: tuple[Restoration, ...]
    edits: tuple[AnyEdit, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        """Give what rolling back changes; nothing where there is nothing left to restore."""
        return diff(self.now, self.target)

    @property
    def lost(self) -> tuple[Address, ...]:
        """Give the addresses that cannot be as before the run."""
        return tuple(item.address for item in self.items if item.is_lost)


def run_changes(entries: Iterable[AuditEntry]) -> tuple[RunChange, ...]:
    """Add up what a run did to each setting, in the order in which it first touched them.

    A setting that went through a temporary text counts from its first value to its last; one
    that is as it was counts for nothing.
    """
    found: dict[Address, RunChange] = {}
    for entry in entries:
        known = found.get(entry.address)
        ids = dict(entry.ids or {})
        found[entry.address] = RunChange(
            address=entry.address,
            before=entry.before if known is None else known.before,
            after=entry.after,
            channel=entry.channel,
            steps=(entry.step,) if known is None else (*known.steps, entry.step),
            ids=ids if known is None else {**known.ids, **ids},
        )
    return tuple(change for change in found.values() if change.before != change.after)


def roll_back(
    changes: Iterable[RunChange],
    now: Configuration,
    *,
    chosen: Collection[Address] | None = None,
    effects: Mapping[Address, Iterable[Effect]] | None = None,
) -> Rollback:
    """Say for each setting of a run whether it can be as before, on the configuration as it is.

    Without ``chosen`` all is restored that nobody changed since. ``chosen`` are the settings to
    restore, those that somebody changed since included: theirs goes then. ``effects`` are what
    the run was predicted to do, which tells what does not come back with a setting.
    """
    judged = {change.address: _judged(change, now) for change in changes}
    wanted = {address for address, item in judged.items() if _is_wanted(item, chosen)}
    target = _restored(now, judged, wanted)
    while obstacles := _obstacles(target, judged, wanted):
        judged |= {
            address: replace(judged[address], verdict=verdict, by=by)
            for address, (verdict, by) in obstacles.items()
        }
        wanted -= set(obstacles)
        target = _restored(now, judged, wanted)
    items = tuple(
        _remarked(item, (effects or {}).get(address, ())) if address in wanted else item
        for address, item in judged.items()
    )
    return Rollback(now=now, target=target, items=items)


def with_edits(
    rollback: Rollback,
    undone: Iterable[tuple[RunChange, AnyEdit]],
    chosen: Collection[Address] | None = None,
) -> Rollback:
    """Give a rollback that also undoes a run's edits of records and of their associations.

    Items that somebody changed since are never touched, whatever was chosen. Records go back to a
    stage that is there only.
    """
    items, edits, target = list(rollback.items), [], rollback.target
    for change, found in undone:
        missing = sorted(_gone(found.edit, target)) if found.restored else []
        is_restored = (
            bool(found.restored) and not missing and (chosen is None or change.address in chosen)
        )
        if is_restored:
            edits.append(found)
            target = target.replaced(found.edit.address, found.edit)
        item = _restoration(change, found, is_restored=is_restored)
        if missing:
            item = replace(item, verdict=Verdict.MISSING, by=missing[0])
        items.append(item)
    return replace(rollback, target=target, items=tuple(items), edits=tuple(edits))


def _gone(edit: AssociationEdit | StageMove, target: Configuration) -> frozenset[Address]:
    """Name what records cannot go back to; pairs come back without the labels that are gone."""
    is_move = isinstance(edit, StageMove)
    return edit.references() - target.settings.keys() if is_move else frozenset()


def _restoration(change: RunChange, found: AnyEdit, *, is_restored: bool) -> Restoration:
    if found.restored:
        verdict = Verdict.RESTORABLE
    else:
        verdict = Verdict.CHANGED_SINCE if found.changed_since else Verdict.ALREADY
    remarks = remarks_on_items(
        of_records=isinstance(found.edit, StageMove),
        restored=found.restored if is_restored else 0,
        changed_since=found.changed_since,
        incomplete=found.incomplete if is_restored else 0,
    )
    return Restoration(
        change=change, now=None, verdict=verdict, is_restored=is_restored, remarks=remarks
    )


def _judged(change: RunChange, now: Configuration) -> Restoration:
    present = now.get(change.address)
    if present == change.before:
        verdict = Verdict.ALREADY
    elif present == change.after:
        verdict = Verdict.RESTORABLE
    else:
        verdict = Verdict.CHANGED_SINCE
    return Restoration(change=change, now=present, verdict=verdict, is_restored=False)


def _is_wanted(item: Restoration, chosen: Collection[Address] | None) -> bool:
    if chosen is None:
        return item.verdict is Verdict.RESTORABLE
    return item.address in chosen and item.verdict is not Verdict.ALREADY


def _restored(
    now: Configuration, judged: Mapping[Address, Restoration], wanted: Collection[Address]
) -> Configuration:
    settings = dict(now.settings)
    for address in (address for address in judged if address in wanted):
        before = judged[address].change.before
        if before is None:
            settings.pop(address, None)
        else:
            settings[address] = before
    return Configuration(settings)


def _obstacles(
    target: Configuration, judged: Mapping[Address, Restoration], wanted: Collection[Address]
) -> dict[Address, tuple[Verdict, Address]]:
    """Name the settings that cannot be as before in ``target``, each with what is in the way."""
    holders: dict[tuple[str, str], set[Address]] = {}
    referrers: dict[Address, Address] = {}
    for address, setting in target.settings.items():
        for key in setting.occupies():
            holders.setdefault((address.kind, key), set()).add(address)
        for needed in setting.references():
            referrers.setdefault(needed, address)
    found: dict[Address, tuple[Verdict, Address]] = {}
    for address in wanted:
        before = judged[address].change.before
        if before is None:
            if address in referrers:
                found[address] = Verdict.STILL_NEEDED, referrers[address]
            continue
        missing = sorted(before.references() - set(target.settings))
        others = {other for key in before.occupies() for other in holders[address.kind, key]} - {
            address
        }
        if missing:
            found[address] = Verdict.MISSING, missing[0]
        elif others:
            found[address] = Verdict.TAKEN, min(others)
    return found


def _remarked(item: Restoration, effects: Iterable[Effect]) -> Restoration:
    change = item.change
    remarks = remarks_on(change.before, item.now, change.channel, effects)
    return replace(item, is_restored=True, remarks=remarks)
