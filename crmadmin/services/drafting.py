"""The verbs of the draft: change a rule, a mapping or a setting; undo, redo, discard."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from crmadmin.core.changes.changes import Change
from crmadmin.core.changes.draft import Draft
from crmadmin.core.changes.edits import Edit
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import KIND, FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.sync import compatibility
from crmadmin.core.sync.catalogue import Catalogue
from crmadmin.core.sync.compatibility import Objection, Severity
from crmadmin.core.sync.mappable import FieldChoice, Mappable, mappable
from crmadmin.errors import Problem
from crmadmin.errors.mapping import NOT_MAPPED, OBJECTIONS
from crmadmin.store.catalogues import read_catalogue, read_list_names
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import discard_draft, read_draft, save_draft

Warnings = tuple[Objection, ...]
"""What an edit was saved in spite of; ``told`` words each."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What an edit stands on and is judged by."""

    draft: Draft
    catalogue: Catalogue
    lists: frozenset[str]


class Drafting:
    """The draft of one workspace; every verb is one small transaction.

    Usable from any thread. Every verb that changes something raises a Problem on a workspace
    that is open for reading only.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def base(self) -> Configuration:
        """Give the configuration under the draft."""
        with self._database.reading() as connection:
            return read_base(connection)

    def configuration(self) -> Configuration:
        """Give the configuration with the draft's edits in effect."""
        return self._read().configuration()

    def draft(self) -> DraftState:
        """Give the draft as it is."""
        return _state(self._read())

    def set_rule(self, hubspot_object: str, property_name: str, rule: SyncRule) -> Warnings:
        """Give a mapping another rule; Problem if its fields do not allow it (G10)."""

        def edited(ground: _Ground) -> tuple[Draft, Warnings]:
            mapping = replace(_mapped(ground.draft, hubspot_object, property_name), rule=rule)
            warnings = allowed(compatibility.rule_objections(mapping, ground.catalogue))
            return _edit(ground.draft, mapping.address, mapping), warnings

        return self._change(edited)

    def add_mapping(self, mapping: FieldMapping) -> Warnings:
        """Add a mapping; Problem if HubSpot would refuse it (R5, R6, R7, G10, types)."""

        def edited(ground: _Ground) -> tuple[Draft, Warnings]:
            objections = compatibility.mapping_objections(
                ground.draft.configuration(), mapping, ground.catalogue
            )
            return _edit(ground.draft, mapping.address, mapping), allowed(objections)

        return self._change(edited)

    def edit_mapping(self, mapping: FieldMapping) -> Warnings:
        """Give the mapping of that property other fields or another rule.

        Problem if HubSpot would refuse it; the fields of a standard mapping stay (R3).
        """

        def edited(ground: _Ground) -> tuple[Draft, Warnings]:
            before = _mapped(ground.draft, mapping.object, mapping.property_name)
            others = ground.draft.configuration().replaced(mapping.address, None)
            objections = (
                compatibility.rule_objections(mapping, ground.catalogue)
                if before.fields == mapping.fields
                else compatibility.remapping_objections(before, mapping, ground.catalogue)
                + compatibility.mapping_objections(others, mapping, ground.catalogue)
            )
            return _edit(ground.draft, mapping.address, mapping), allowed(objections)

        return self._change(edited)

    def remove_mapping(self, hubspot_object: str, property_name: str) -> None:
        """Delete a mapping; Problem if it is a standard one (R3)."""

        def edited(ground: _Ground) -> tuple[Draft, Warnings]:
            mapping = _mapped(ground.draft, hubspot_object, property_name)
            objections = compatibility.removal_objections(mapping, ground.catalogue)
            return _edit(ground.draft, mapping.address, None), allowed(objections)

        self._change(edited)

    def change_settings(self, settings: SyncObjectSettings) -> Warnings:
        """Set what an object creates and includes; switches its sync on where it was off (R7)."""

        def edited(ground: _Ground) -> tuple[Draft, Warnings]:
            objections = compatibility.settings_objections(settings, ground.lists)
            return _edit(ground.draft, settings.address, settings), allowed(objections)

        return self._change(edited)

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

    def _read(self) -> Draft:
        with self._database.reading() as connection:
            return read_draft(connection, read_base(connection))

    def _change(self, edited: Callable[[_Ground], tuple[Draft, Warnings]]) -> Warnings:
        with self._database.writing() as connection:
            before = read_draft(connection, read_base(connection))
            ground = _Ground(
                draft=before,
                catalogue=read_catalogue(connection),
                lists=read_list_names(connection),
            )
            after, warnings = edited(ground)
            save_draft(connection, before, after)
        return warnings

    def _move(self, moved: Callable[[Draft], Draft]) -> DraftState:
        with self._database.writing() as connection:
            before = read_draft(connection, read_base(connection))
            after = moved(before)
            save_draft(connection, before, after)
        return _state(after)


def told(objection: Objection) -> Problem:
    """Word an objection, for a warning that is shown and not raised."""
    return Problem(OBJECTIONS[objection.code], detail="", **objection.facts)


def allowed(objections: Iterable[Objection]) -> Warnings:
    """Give the warnings among objections; raise the first error as a Problem."""
    found = tuple(objections)
    for objection in found:
        if objection.severity is Severity.ERROR:
            raise told(objection)
    return found


def _mapped(draft: Draft, hubspot_object: str, property_name: str) -> FieldMapping:
    present = draft.configuration().get(Address(KIND, (hubspot_object, property_name)))
    if not isinstance(present, FieldMapping):
        raise Problem(NOT_MAPPED, object=hubspot_object, property=property_name)
    return present


def _edit(draft: Draft, address: Address, setting: Setting | None) -> Draft:
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return draft.edit(address, setting, made_at=now)


def _state(draft: Draft) -> DraftState:
    return DraftState(edits=draft.edits, position=draft.position, changes=draft.changes())


__all__ = [
    "DraftState",
    "Drafting",
    "FieldChoice",
    "Mappable",
    "Objection",
    "Warnings",
    "allowed",
    "told",
]
