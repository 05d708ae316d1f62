"""The predicted effects of a plan, counted in the sandbox that carried it out."""

from collections import Counter
from collections.abc import Iterable, Iterator

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.effects.associations import AssociationType, label_type, limited_type
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.limits import standing
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.runs.journal import Entry
from crmadmin.core.runs.rehearsal import Measured
from crmadmin.sandbox.measuring import Measures
from crmadmin.services.rehearsals.staged import StagedCounting


class Counting:
    """Counts before and after a push, in the sandbox alone.

    Made before the push: it remembers which records a label joins, and what limits there are.
    """

    def __init__(self, measures: Measures, plan: Plan) -> None:
        self._measures = measures
        self._bindings = Bindings(plan.ids)
        self._known = tuple(measures.ends())
        self._limits: dict[Address, int | None] = {}
        for change in _changes(plan):
            self._remember(change)
        self._staged = StagedCounting(measures, _moves(plan))
        self._edits = Counter(each.address.path[:2] for each in _edits(plan))
        for one, other in self._edits:
            measures.remember_links(one, other)

    def take(self, journal: Iterable[Entry]) -> None:
        """Take from the journal of the push the ids that it gave."""
        for entry in journal:
            for address, ids in (entry.detail.get("ids") or {}).items():
                self._bindings = self._bindings.bound(Address.parse(address), ids)

    def counted(self, step: Step) -> tuple[Measured, ...]:
        """Count each effect of a step, after the push."""
        changes = {change.address: change for change in step.changes}
        return tuple(
            Measured(effect=effect, count=self._count(changes[effect.address], effect))
            for effect in step.effects
        )

    def _remember(self, change: Change) -> None:
        match _held(change):
            case AssociationLabel() as label if isinstance(change, Delete):
                if (carried := label_type(label.address, self._bindings)) is not None:
                    self._measures.remember(str(label.address), carried.there)
            case AssociationLimit() as limit:
                if (counted := self._limited(limit)) is not None:
                    self._limits[change.address] = self._measures.limit(counted.there)

    def _count(self, change: Change, effect: Effect) -> int | None:
        match _held(change):
            case AssociationLabel() as label:
                return self._of_label(label, effect)
            case AssociationLimit() as limit:
                return self._of_limit(limit, effect)
            case PropertyOption() as option:
                return self._of_option(option, effect)
            case AssociationEdit() as edit:
                return self._of_edit(edit, effect)
            case setting:
                return self._staged.counted(setting, effect)

    def _of_label(self, label: AssociationLabel, effect: Effect) -> int | None:
        name = str(label.address)
        match effect.consequence:
            case Consequence.LABEL_LOST:
                return self._measures.remembered(name) - self._carrying(label)
            case Consequence.UNLABELLED:
                return self._measures.without_label(name)
            case Consequence.LABEL_RENAMED:
                return self._carrying(label)
            case _:
                return None

    def _carrying(self, label: AssociationLabel) -> int:
        """Count the pairs that show this label, its texts included."""
        found = label_type(label.address, self._bindings)
        if found is None or found.back is None:
            return 0
        texts = self._measures.label(found.there), self._measures.label(found.back)
        return self._measures.carrying(found.there) if texts == label.texts else 0

    def _of_limit(self, limit: AssociationLimit, effect: Effect) -> int | None:
        if effect.consequence not in _STANDINGS:
            return None
        counted = self._limited(limit)
        if counted is None:
            return 0
        before, after = self._limits.get(limit.address), self._measures.limit(counted.there)
        return sum(
            records
            for others, records in self._measures.spread(counted.there)
            if standing(others, before, after) is effect.consequence
        )

    def _of_option(self, option: PropertyOption, effect: Effect) -> int | None:
        held = self._measures.option(option.object, option.property_name, option.value)
        match effect.consequence:
            case Consequence.ORPHANED:
                is_so = held.label is None
            case Consequence.OPTION_RENAMED:
                is_so = held.label == option.label
            case Consequence.OPTION_HIDDEN:
                is_so = held.hidden
            case _:
                return None
        return held.records if is_so else 0

    def _of_edit(self, edit: AssociationEdit, effect: Effect) -> int | None:
        """Count associated pairs; of several edits of two objects nobody can tell whose they are.

        What the edits do to labels and primaries each batch reads back by itself.
        """
        objects = (edit.from_object, edit.to_object)
        if self._edits[objects] > 1:
            return None
        match effect.consequence:
            case Consequence.LINKS_COUNTED:
                return self._measures.linked(*objects)
            case Consequence.LINKED:
                return self._measures.made(*objects)
            case Consequence.PARTED:
                return self._measures.parted(*objects)
            case _:
                return None

    def _limited(self, limit: AssociationLimit) -> AssociationType | None:
        return limited_type(limit, self._bindings, self._known)


_STANDINGS = frozenset({Consequence.OVER_LIMIT, Consequence.AT_LIMIT, Consequence.FREED})


def _changes(plan: Plan) -> Iterator[Change]:
    """Give each setting's first change: what it is before the plan."""
    seen: set[Address] = set()
    for step in plan.calls:
        for change in step.changes:
            if change.address not in seen and not isinstance(change, Create):
                seen.add(change.address)
                yield change


def _edits(plan: Plan) -> frozenset[AssociationEdit]:
    """Give the edits of records' associations, whatever the number of their batches."""
    held = (_held(change) for step in plan.calls for change in step.changes)
    return frozenset(setting for setting in held if isinstance(setting, AssociationEdit))


def _moves(plan: Plan) -> frozenset[StageMove]:
    """Give the moves of records, whatever the number of their batches."""
    held = (_held(change) for step in plan.calls for change in step.changes)
    return frozenset(setting for setting in held if isinstance(setting, StageMove))


def _held(change: Change) -> Setting:
    return change.old if isinstance(change, Delete) else change.new
