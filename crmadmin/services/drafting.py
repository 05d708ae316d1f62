"""The verbs of the draft: change a setting of any kind; undo, take back, decide, discard."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change
from crmadmin.core.changes.draft import Draft
from crmadmin.core.changes.edits import Edit
from crmadmin.core.changes.merging import Conflict
from crmadmin.core.changes.reverting import TakenBack
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.field_mappings import KIND, FieldMapping, SyncRule
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.objections import Objection
from crmadmin.core.sync import compatibility
from crmadmin.core.sync.mappable import FieldChoice, Mappable, mappable
from crmadmin.services.drafts import associations, mappings, options
from crmadmin.services.drafts.ground import Warnings, allowed, now, told
from crmadmin.services.drafts.pipeline_verbs import PipelineVerbs
from crmadmin.services.drafts.verbs import ground_of
from crmadmin.store.catalogues import read_catalogue
from crmadmin.store.configurations import read_base
from crmadmin.store.drafts import discard_draft, read_draft, save_draft


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftState:
    """The edits, how many of them are in effect, and what they change together."""

    edits: tuple[Edit, ...]
    position: int
    changes: tuple[Change, ...]

    @property
    def can_undo(self) -> bool:
        """Tell whether an edit is in effect."""
        return self.position > 0

    @property
    def can_redo(self) -> bool:
        """Tell whether an undone edit can be made again."""
        return self.position < len(self.edits)


class Drafting(PipelineVerbs):
    """The draft of one workspace; every verb is one small transaction.

    Usable from any thread. Every verb that changes something raises a Problem on a workspace
    that is open for reading only, and where HubSpot would refuse the setting.
    """

    def draft(self) -> DraftState:
        """Give the draft as it is."""
        return _state(self._read())

    def set_rule(self, hubspot_object: str, property_name: str, rule: SyncRule) -> Warnings:
        """Give a mapping another rule; Problem if its fields do not allow it (G10)."""
        return self._change(lambda at: mappings.set_rule(at, hubspot_object, property_name, rule))

    def add_mapping(self, mapping: FieldMapping) -> Warnings:
        """Add a mapping; Problem if HubSpot would refuse it (R5, R6, R7, G10, types)."""
        return self._change(lambda at: mappings.add_mapping(at, mapping))

    def edit_mapping(self, mapping: FieldMapping) -> Warnings:
        """Give the mapping of that property other fields or another rule.

        The fields of a standard mapping stay (R3).
        """
        return self._change(lambda at: mappings.edit_mapping(at, mapping))

    def remove_mapping(self, hubspot_object: str, property_name: str) -> None:
        """Delete a mapping; Problem if it is a standard one (R3)."""
        self._change(lambda at: mappings.remove_mapping(at, hubspot_object, property_name))

    def change_settings(self, settings: SyncObjectSettings) -> Warnings:
        """Set what an object creates and includes; switches its sync on where it was off (R7)."""
        return self._change(lambda at: mappings.change_settings(at, settings))

    def new_label(
        self,
        from_object: str,
        to_object: str,
        label: str,
        inverse_label: str | None = None,
        name: str = "",
    ) -> AssociationLabel:
        """Give the label that these texts make, without drafting it.

        ``label`` is read from ``from_object`` to ``to_object``, ``inverse_label`` the other way;
        None or an equal text makes a single label. Without a name one is proposed that no label
        of the portal has.
        """
        drafted = self.configuration()
        return associations.new_label(drafted, (from_object, to_object), label, inverse_label, name)

    def label_objections(self, label: AssociationLabel) -> tuple[Objection, ...]:
        """Say what stands against a label, new or renamed, without drafting it."""
        with self._database.reading() as connection:
            return associations.label_objections(ground_of(connection), label)

    def create_label(self, label: AssociationLabel) -> Warnings:
        """Add a label (:meth:`new_label`); Problem if its name or a text is taken or impossible."""
        return self._change(lambda at: associations.create_label(at, label))

    def rename_label(
        self, address: Address, label: str, inverse_label: str | None = None
    ) -> Warnings:
        """Give a label other texts, as its address orders the objects; its name stays."""
        return self._change(lambda at: associations.rename_label(at, address, label, inverse_label))

    def delete_label(self, address: Address) -> None:
        """Delete a label and the limits on it, in one edit."""
        self._change(lambda at: associations.delete_label(at, address))

    def set_limit(self, limit: AssociationLimit) -> Warnings:
        """Set a limit, or change it; Problem if it is above the pair's or impossible."""
        return self._change(lambda at: associations.set_limit(at, limit))

    def remove_limit(self, address: Address) -> None:
        """Take a limit away: any number of records may be associated again."""
        self._change(lambda at: associations.remove_limit(at, address))

    def set_options(
        self, hubspot_object: str, property_name: str, wanted: Sequence[PropertyOption]
    ) -> Warnings:
        """Make these the options of a property, in this order, in one edit.

        Positions follow from the order. Problem if a value or label is empty or twice there, or
        if the portal lets nobody edit the property's options.
        """
        return self._change(
            lambda at: options.set_options(at, hubspot_object, property_name, wanted)
        )

    def reverting(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Name the other changes that go with these, if these are taken back."""
        return self._read().depending(addresses)

    def revert(self, addresses: Iterable[Address]) -> DraftState:
        """Take back changes out of their order, with those that depend on them, in one edit."""
        return self._move(lambda draft: draft.revert(addresses, made_at=now()))

    def taken_back(self) -> tuple[TakenBack, ...]:
        """List the changes that were taken back and can be made again, the latest first."""
        return self._read().taken_back()

    def put_back(self, addresses: Iterable[Address]) -> DraftState:
        """Make changes again that were taken back, with those that they need, in one edit."""
        return self._move(lambda draft: draft.put_back(addresses, made_at=now()))

    def conflicts(self) -> tuple[Conflict, ...]:
        """List the drafted addresses that the portal changed meanwhile, to something else."""
        return self._read().conflicts()

    def keep_mine(self, addresses: Iterable[Address]) -> DraftState:
        """Decide conflicts for the draft, in one edit."""
        return self._move(lambda draft: draft.keep_mine(addresses, made_at=now()))

    def take_theirs(self, addresses: Iterable[Address]) -> DraftState:
        """Decide conflicts for the portal, with what depends on the drafted values, in one edit."""
        return self._move(lambda draft: draft.take_theirs(addresses, made_at=now()))

    def undo(self) -> DraftState:
        """Take back the last edit in effect."""
        return self._move(Draft.undo)

    def redo(self) -> DraftState:
        """Make the next undone edit again."""
        return self._move(Draft.redo)

    def move_to(self, position: int) -> DraftState:
        """Put exactly that many edits in effect; raises ValueError outside of 0…all."""
        return self._move(lambda draft: draft.move_to(position))

    def discard(self) -> None:
        """Forget every edit, undone ones included."""
        with self._database.writing() as connection:
            discard_draft(connection)

    def mappable(self, hubspot_object: str, *, editing: str = "") -> Mappable:
        """Collect the properties and fields that a new mapping may join.

        ``editing`` names the property of a mapping whose own fields are free to it.
        """
        with self._database.reading() as connection:
            drafted = read_draft(connection, read_base(connection)).configuration()
            if editing:
                drafted = drafted.replaced(Address(KIND, (hubspot_object, editing)), None)
            return mappable(drafted, hubspot_object, read_catalogue(connection))

    def allowed_rules(self, mapping: FieldMapping) -> tuple[SyncRule, ...]:
        """List the rules that a mapping's fields allow (G10)."""
        with self._database.reading() as connection:
            return compatibility.allowed_rules(mapping, read_catalogue(connection))

    def _move(self, moved: Callable[[Draft], Draft]) -> DraftState:
        with self._database.writing() as connection:
            before = read_draft(connection, read_base(connection))
            after = moved(before)
            save_draft(connection, before, after)
        return _state(after)


def _state(draft: Draft) -> DraftState:
    return DraftState(edits=draft.edits, position=draft.position, changes=draft.changes())


__all__ = [
    "Conflict",
    "DraftState",
    "Drafting",
    "FieldChoice",
    "Mappable",
    "Objection",
    "TakenBack",
    "Warnings",
    "allowed",
    "told",
]
