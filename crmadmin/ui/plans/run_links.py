"""The pairs of records of a run: what became of each, from what to what, and why not."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordName
from crmadmin.core.runs.links import LinkStory
from crmadmin.core.runs.verdicts import Tally
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.linking.columns import carried_change
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.plans.run_items import LOOKS, RunItemsPanel
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.wording.run_links import LINK_OUTCOMES, LINK_OUTCOMES_EXPLAINED, tally_text

FROM, TO = "from", "to"
_DEFAULT = ("outcome", FROM, TO, "planned", "found", "why")


class RunLinkTexts(Texts):
    """The texts of this module's functions."""


@dataclass(slots=True)
class LabelTexts:
    """What labels are called, of any two objects."""

    configuration: Configuration = field(default_factory=Configuration)

    def of(self, one: str, other: str) -> KeyTexts:
        """Name the labels between two objects."""
        return KeyTexts.known(self.configuration.each(AssociationLabel), one, other)


def story_columns(shell: Shell, labels: LabelTexts) -> tuple[TableColumn[LinkStory], ...]:
    """List the columns, named in the language spoken now."""
    speech, tokens = speech_of(shell), shell.theme.tokens
    known: dict[tuple[str, str], KeyTexts] = {}

    def texts(row: LinkStory) -> KeyTexts:
        pair = (row.from_object, row.to_object)
        if pair not in known:
            known[pair] = labels.of(*pair)
        return known[pair]

    def why(row: LinkStory) -> str:
        return row.verdict.message or speech(LINK_OUTCOMES_EXPLAINED[row.verdict.outcome])

    def planned(row: LinkStory) -> ShownChange | None:
        return carried_change(tokens, texts(row), row.verdict.before, row.verdict.planned)

    def planned_text(row: LinkStory) -> str:
        found = planned(row)
        return texts(row).carried(row.verdict.planned) if found is None else found.words()

    def colour(row: LinkStory) -> QColor:
        return QColor(getattr(tokens, LOOKS[row.verdict.outcome].tint))

    return (
        TableColumn[LinkStory](
            name="outcome",
            title=RunLinkTexts.tr("Outcome"),
            text=lambda row: speech(LINK_OUTCOMES[row.verdict.outcome]),
            tooltip=why,
            icon=lambda row: shell.icons.icon(*LOOKS[row.verdict.outcome]),
            colour=colour,
            width=120,
        ),
        _record(shell, FROM, RunLinkTexts.tr("Record"), lambda row: (row.from_name, 0)),
        _record(shell, TO, RunLinkTexts.tr("Associated with"), lambda row: (row.to_name, 1)),
        TableColumn[LinkStory](
            name="planned",
            title=RunLinkTexts.tr("Planned: before → after"),
            text=planned_text,
            change=planned,
            width=260,
        ),
        TableColumn[LinkStory](
            name="found",
            title=RunLinkTexts.tr("In the portal now"),
            text=lambda row: texts(row).carried(row.verdict.found),
            width=180,
        ),
        TableColumn[LinkStory](
            name="why", title=RunLinkTexts.tr("Why"), text=why, tooltip=why, width=260
        ),
        TableColumn[LinkStory](
            name="step",
            title=RunLinkTexts.tr("Step"),
            text=lambda row: formats.number(row.step),
            numeric=True,
            width=56,
        ),
    )


def _record(
    shell: Shell, name: str, title: str, told: Callable[[LinkStory], tuple[str, int]]
) -> TableColumn[LinkStory]:
    def text(row: LinkStory) -> str:
        called, end = told(row)
        return called or row.verdict.key[end]

    return TableColumn[LinkStory](
        name=name,
        title=title,
        text=text,
        tooltip=lambda row: row.verdict.key[told(row)[1]],
        linked=lambda _row: True,
        colour=lambda _row: QColor(shell.theme.tokens.accent),
        width=160,
    )


class RunLinksPanel(RunItemsPanel[LinkStory]):
    """Show the pairs of a run."""

    def __init__(self, shell: Shell, key: str) -> None:
        self._labels = LabelTexts()
        super().__init__(shell, key, _DEFAULT)

    def columns(self) -> tuple[TableColumn[LinkStory], ...]:
        """List the columns, named in the language spoken now."""
        self._labels.configuration = self.known
        return story_columns(self._shell, self._labels)

    def tally_text(self, tally: Tally) -> str:
        """Count the pairs that are as planned, and those that are not."""
        return tally_text(speech_of(self._shell), tally)

    def texts(self) -> tuple[str, str]:
        """Give what the link to a file says, and what the table is called."""
        return (
            RunLinkTexts.tr("Save the pairs…"),
            RunLinkTexts.tr("Pairs of records of the push"),
        )

    def record_of(self, row: LinkStory, column: str) -> RecordName:
        """Give the record that a cell leads to: the first one where it is not the other's."""
        end = 1 if column == TO else 0
        objects, names = (row.from_object, row.to_object), (row.from_name, row.to_name)
        return RecordName(
            system=System.HUBSPOT,
            object=objects[end],
            id=row.verdict.key[end],
            name=names[end],
        )
