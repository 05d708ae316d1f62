"""The records that a run moved: what became of each, from which stage to which, and why not."""

from PySide6.QtGui import QColor

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.plans.record_batches import Values
from crmadmin.core.records.detail import RecordName
from crmadmin.core.runs.records import RecordStory
from crmadmin.core.runs.verdicts import Tally
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.run_items import LOOKS, RunItemsPanel
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.wording.moved_records import (
    RECORD_OUTCOMES,
    RECORD_OUTCOMES_EXPLAINED,
    record_tally_text,
)
from crmadmin.wording.record_batches import held_text

_DEFAULT = ("outcome", "record", "before", "planned", "found", "why")
_HELD = ("before", "planned", "found")


class RunRecordTexts(Texts):
    """The texts of this module."""


class RunRecordsPanel(RunItemsPanel[RecordStory]):
    """Show the records that a run moved."""

    def __init__(self, shell: Shell, key: str) -> None:
        super().__init__(shell, key, _DEFAULT)

    @property
    def known(self) -> Configuration:
        """Give the stages and pipelines, which say what records hold."""
        settings = super().known.settings.values()
        return Configuration.of(each for each in settings if isinstance(each, Stage | Pipeline))

    def tally_text(self, tally: Tally) -> str:
        """Count the records that are as planned, and those that are not."""
        return record_tally_text(speech_of(self._shell), tally)

    def texts(self) -> tuple[str, str]:
        """Give what the link to a file says, and what the table is called."""
        return (
            RunRecordTexts.tr("Save the records…"),
            RunRecordTexts.tr("Records that the push moved"),
        )

    def record_of(self, row: RecordStory, column: str) -> RecordName:  # noqa: ARG002 - as declared
        """Give the record of a row."""
        return RecordName(
            system=System.HUBSPOT, object=row.object, id=row.verdict.key, name=row.name
        )

    def columns(self) -> tuple[TableColumn[RecordStory], ...]:
        """List the columns, named in the language spoken now."""
        shell, speech = self._shell, speech_of(self._shell)
        titles = (
            RunRecordTexts.tr("Before"),
            RunRecordTexts.tr("Planned"),
            RunRecordTexts.tr("In the portal now"),
        )

        def why(row: RecordStory) -> str:
            return row.verdict.message or speech(RECORD_OUTCOMES_EXPLAINED[row.verdict.outcome])

        def colour(row: RecordStory) -> QColor:
            return QColor(getattr(shell.theme.tokens, LOOKS[row.verdict.outcome].tint))

        return (
            TableColumn[RecordStory](
                name="outcome",
                title=RunRecordTexts.tr("Outcome"),
                text=lambda row: speech(RECORD_OUTCOMES[row.verdict.outcome]),
                tooltip=why,
                icon=lambda row: shell.icons.icon(*LOOKS[row.verdict.outcome]),
                colour=colour,
                width=140,
            ),
            TableColumn[RecordStory](
                name="record",
                title=RunRecordTexts.tr("Record"),
                text=lambda row: row.name,
                tooltip=lambda row: row.verdict.key,
                linked=lambda _row: True,
                colour=lambda _row: QColor(shell.theme.tokens.accent),
                width=200,
            ),
            *(self._held(name, title) for name, title in zip(_HELD, titles, strict=True)),
            TableColumn[RecordStory](
                name="why", title=RunRecordTexts.tr("Why"), text=why, tooltip=why, width=260
            ),
            TableColumn[RecordStory](
                name="step",
                title=RunRecordTexts.tr("Step"),
                text=lambda row: formats.number(row.step),
                numeric=True,
                width=56,
            ),
        )

    def _held(self, name: str, title: str) -> TableColumn[RecordStory]:
        """Make the column of a stage; a few combinations of values stand in all rows."""
        speech, stages = speech_of(self._shell), self.known
        texts: dict[tuple[str, Values | None], str] = {}

        def text(row: RecordStory) -> str:
            values: Values | None = getattr(row.verdict, name)
            key = row.object, values
            if key not in texts:
                texts[key] = held_text(speech, row.object, values, stages)
            return texts[key]

        return TableColumn[RecordStory](name=name, title=title, text=text, width=170)
