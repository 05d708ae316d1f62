"""Which properties a person is asked for, and which must be filled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.known import KnownConfiguration
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import LEADS
from crmadmin.core.objections import Objection
from crmadmin.core.progress import Monitor
from crmadmin.services.naming import read_known
from crmadmin.services.pipeline_lines import Sides
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.pipelines.dialogs.by_hand import ByHandDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import Judgement
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import Choice, TableColumn
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

_WIDTH, _HEIGHT, _ROWS = 620, 560, 340
_OFF, _SHOWN, _REQUIRED = "", "shown", "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyRow:
    """A property of the object, and how it is asked for: not, shown, or required."""

    name: str
    label: str
    asked: str = _OFF


Asking = TypeVar("Asking", bound=StageProperties | LeadForm)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Generic[Asking]):
    """Where properties are asked for: whose they are, and the setting that some of them make.

    ``moment`` heads the column of how they are asked for.
    """

    object: str
    title: str
    moment: str
    made: Callable[[tuple[AskedProperty, ...]], Asking]


class PropertiesDialog(ByHandDialog[Asking]):
    """Choose how each property is asked for; those that are stand first, in their order."""

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        services: Services,
        asked: Asked[Asking],
        sides: Sides[Asking],
    ) -> None:
        drafted = sides.before != sides.after
        super().__init__(window, shell, "pipelines.properties", before=sides.after, drafted=drafted)
        self.resize(_WIDTH, _HEIGHT)
        self._drafting = services.drafting
        self._where = asked
        before = () if sides.after is None else sides.after.properties
        self._asked = {x.name: _REQUIRED if x.required else _SHOWN for x in before}
        self._labels: dict[str, str] = {}
        self._find = QLineEdit()
        self._find.setObjectName("pipelines.properties.find")
        self._find.setPlaceholderText(self.tr("Find a property"))
        self._find.setAccessibleName(self.tr("Find a property"))
        self._find.setClearButtonEnabled(True)
        self.table = TableView("pipelines.properties.table")
        self._model = ListTableModel[PropertyRow](
            self._columns(), identity=lambda row: row.name, parent=self
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self.setWindowTitle(asked.title)
        self.table.setAccessibleName(self.windowTitle())
        self.form.addRow(self._find)
        self.table.setMinimumHeight(_ROWS)
        self.form.addRow(self.table)
        self._model.edited.connect(self._choose)
        self._find.textChanged.connect(self._list)
        self._find.setFocus()
        self._read(services)
        self.change()

    def judgement(self) -> Judgement[Asking]:
        """Ask what stands against these properties."""
        drafting, setting = self._drafting, self._setting()

        def judge() -> tuple[Asking, Sequence[Objection]]:
            return setting, drafting.setting_objections(setting)

        return judge

    def _setting(self) -> Asking:
        return self._where.made(
            tuple(
                AskedProperty(name=name, required=asked == _REQUIRED)
                for name, asked in self._asked.items()
                if asked
            )
        )

    def _read(self, services: Services) -> None:
        address = self._where.made(()).address

        def work(_monitor: Monitor) -> Configuration:
            return read_known(services.database, (address,))

        self.shell.operations.start(work, owner=self, done=self._take)

    def _take(self, known: Configuration) -> None:
        if isinstance(known, KnownConfiguration):
            self._labels = {
                name: label
                for (owner, name), label in known.properties.items()
                if owner == self._where.object
            }
        self._list()

    @Slot()
    def _list(self) -> None:
        """List the properties that a text means: those asked for first."""
        wanted = self._find.text().casefold().split()
        others = sorted(set(self._labels) - set(self._asked), key=self._sorted_by)
        rows = [
            PropertyRow(name=x, label=self._labels.get(x, x), asked=self._asked.get(x, _OFF))
            for x in (*self._asked, *others)
        ]
        self._model.set_rows(
            [x for x in rows if all(y in f"{x.label} {x.name}".casefold() for y in wanted)]
        )

    def _sorted_by(self, name: str) -> str:
        return self._labels[name].casefold()

    @Slot(object, str, object)
    def _choose(self, row: PropertyRow, _column: str, asked: object) -> None:
        self._asked[row.name] = str(asked)
        self._list()
        self.change()

    def _columns(self) -> tuple[TableColumn[PropertyRow], ...]:
        names = {
            _OFF: self.tr("not asked for"),
            _SHOWN: self.tr("shown"),
            _REQUIRED: self.tr("required"),
        }
        return (
            TableColumn(
                name="label", title=self.tr("Property"), text=lambda row: row.label, width=220
            ),
            TableColumn(
                name="asked",
                title=self._where.moment,
                text=lambda row: names[row.asked],
                choices=lambda _row: [Choice(value=x, label=y) for x, y in names.items()],
                chosen=lambda row: row.asked,
                bold=lambda row: bool(row.asked),
                width=170,
            ),
            TableColumn(
                name="name", title=self.tr("Internal name"), text=lambda row: row.name, width=160
            ),
        )


class AskedTexts(Texts):
    """The texts of this module besides the dialog's."""


def asked_on_entering(stage: Stage) -> Asked[StageProperties]:
    """Ask for properties when a record enters a stage."""
    return Asked(
        object=stage.object,
        title=fill(AskedTexts.tr("Properties asked for in “%1”"), stage.label),
        moment=AskedTexts.tr("On entering the stage"),
        made=lambda properties: StageProperties(
            object=stage.object,
            pipeline_id=stage.pipeline_id,
            stage_id=stage.stage_id,
            properties=properties,
        ),
    )


def asked_in_form() -> Asked[LeadForm]:
    """Ask for properties in the form that creates a lead."""
    return Asked(
        object=LEADS,
        title=AskedTexts.tr("Properties of the create-lead form"),
        moment=AskedTexts.tr("In the form"),
        made=lambda properties: LeadForm(properties=properties),
    )
