"""What the draft has made of a stage, one line a change: what was, and what shall be."""

from collections.abc import Iterator

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.services.standing import Standing
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.wording.pipelines import stage_text
from crmadmin.wording.speech import Speech
from crmadmin.wording.stage_states import state_name


class DraftedWords(Texts):
    """The texts of this module."""


def drafted_lines(
    speech: Speech, row: StageRow, drafted: Configuration | None
) -> Iterator[tuple[str, str]]:
    """Give a look and a sentence for each change of a stage."""
    before, after = row.line.sides.before, row.line.sides.after
    if before is None:
        yield "create", DraftedWords.tr("Drafted: this stage is new")
    elif after is None:
        yield "delete", DraftedWords.tr("Drafted: this stage is deleted")
    else:
        if before.label != after.label:
            yield "update", fill(DraftedWords.tr("Drafted: it was “%1”"), before.label)
        if before.metadata != after.metadata:
            was = state_name(speech, before.metadata)
            yield "update", fill(DraftedWords.tr("Drafted: its state was “%1”"), was)
        if row.is_moved and row.was != row.place:
            places = (formats.number(each) for each in (row.was, row.place))
            yield "update", fill(DraftedWords.tr("Drafted: moved from place %1 to %2"), *places)
        elif row.is_moved:
            yield "update", DraftedWords.tr("Drafted: counted anew, at its old place")
    if row.line.move is not None:
        target = stage_text(speech, row.line.move.target, drafted)
        yield "update", fill(DraftedWords.tr("Drafted: its records go to %1 first"), target)
    if row.line.properties.standing is not Standing.UNCHANGED:
        yield "update", DraftedWords.tr("Drafted: it asks for other properties")
    if row.line.workflow.standing is not Standing.UNCHANGED:
        yield "update", DraftedWords.tr("Drafted: another workflow")
