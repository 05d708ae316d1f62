"""One row of the list of changes, its words put together once."""

from collections.abc import Mapping
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.kinds import KINDS, Channel
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.plans.hazards import by_weight
from crmadmin.wording.changes import VERBS, change_sentence, verb_of
from crmadmin.wording.kinds import CHANNELS, kind_title
from crmadmin.wording.settings import Difference, differences, setting_line
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A drafted change with what it does and what speaks against it.

    ``sentence`` says it whole; ``setting`` names what is changed. ``effects`` hold only what
    counts something.
    """

    change: Change
    kind: str
    verb: str
    setting: str
    sentence: str
    channel: Channel
    way: str
    fields: tuple[Difference, ...] = ()
    effects: tuple[Effect, ...] = ()
    hazards: tuple[Hazard, ...] = ()

    @property
    def address(self) -> Address:
        """Give what tells the row apart."""
        return self.change.address

    @property
    def gravest(self) -> Hazard | None:
        """Give the hazard that weighs most, notes left out."""
        return next((each for each in self.hazards if each.severity is not Severity.NOTE), None)


def change_rows(sheet: Sheet, speech: Speech) -> tuple[ChangeRow, ...]:
    """Put the changes of a sheet into words, kind by kind."""
    order = list(KINDS)
    hazards, channels = _hazards(sheet), _channels(sheet)
    rows = [_row(each, sheet, hazards, channels, speech) for each in sheet.changes]
    return tuple(sorted(rows, key=lambda row: order.index(row.address.kind)))


def _hazards(sheet: Sheet) -> Mapping[Address, tuple[Hazard, ...]]:
    """Collect the hazards of every step by the settings that it is about."""
    found: dict[Address, tuple[Hazard, ...]] = {}
    for step in sheet.steps:
        for change in step.changes:
            found[change.address] = (*found.get(change.address, ()), *step.hazards)
    return found


def _verb(change: Change) -> str:
    """Name what is done: an edit of records enters the draft, but nothing is created by that."""
    edits_records = isinstance(new_of(change), AssociationEdit | StageMove)
    return "update" if edits_records else verb_of(change)


def _channels(sheet: Sheet) -> Mapping[Address, Channel]:
    """Collect how each is pushed: a connection may be denied what others push by API."""
    return {change.address: step.channel for step in sheet.steps for change in step.changes}


def _row(
    change: Change,
    sheet: Sheet,
    hazards: Mapping[Address, tuple[Hazard, ...]],
    channels: Mapping[Address, Channel],
    speech: Speech,
) -> ChangeRow:
    old, new = old_of(change), new_of(change)
    channel = channels.get(change.address, KINDS[change.address.kind].channel)
    named = new if old is None else old
    return ChangeRow(
        change=change,
        kind=kind_title(speech, change.address.kind),
        verb=sentence_case(speech(VERBS[_verb(change)])),
        setting=""
        if named is None
        else sentence_case(setting_line(speech, named, sheet.configuration)),
        sentence=change_sentence(speech, change, sheet.configuration),
        channel=channel,
        way=sentence_case(speech(CHANNELS[channel])),
        fields=()
        if isinstance(new, AssociationEdit)
        else differences(speech, old, new, sheet.configuration),
        effects=tuple(each for each in sheet.effects.get(change.address, ()) if each.count),
        hazards=by_weight(hazards.get(change.address, ())),
    )
