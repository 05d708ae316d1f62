"""Adding a mapping or changing one: property, fields, rule, and what that would do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import Definition, System
from crmadmin.core.sync.compatibility import READ_ONLY_RULES
from crmadmin.core.sync.mappable import FieldChoice, Mappable
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.errors import Problem
from crmadmin.services.mapping_sheet import MappingSheet, SheetLine
from crmadmin.services.previewing import ObjectSummary
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.sync.dialogs.choices import FieldList, PropertyList
from crmadmin.ui.pages.sync.dialogs.rule_choice import RuleChoice
from crmadmin.ui.pages.sync.dialogs.trial import Trial
from crmadmin.ui.pages.sync.groups import Group, total
from crmadmin.ui.pages.sync.rows import property_label
from crmadmin.ui.pages.sync.wording.outcomes import group_name
from crmadmin.ui.pages.sync.wording.scenarios import scenario_name
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.banner import Banner, Weight
from crmadmin.ui.widgets.text import label

_SIZE = (860, 620)
_NEW_RULE = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """For what the dialog is opened; ``line`` None adds a mapping."""

    sheet: MappingSheet
    scenario: Scenario
    line: SheetLine | None = None


class MappingDialog(QDialog):
    """Put a mapping together; ``saved`` carries it, and whether it is new.

    Whoever saves it calls :meth:`refuse` or :meth:`accept`.
    """

    saved = Signal(object, bool)

    def __init__(
        self, window: QWidget, shell: Shell, services: Services, occasion: Occasion
    ) -> None:
        super().__init__(window)
        self.setObjectName("sync.mapping_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell = shell
        self._occasion = occasion
        self._mappable: Mappable | None = None
        before = occasion.line.after if occasion.line else None
        self._trial = Trial(
            shell,
            services,
            scenario=occasion.scenario,
            hubspot_object=occasion.sheet.object,
            policies=occasion.sheet.policies,
            parent=self,
        )
        self._banner = Banner(shell.icons)
        self._properties = PropertyList(shell)
        self._fields = FieldList()
        self._on = {
            name: self._checkbox(name) for name in SALESFORCE_OBJECTS[occasion.sheet.object]
        }
        self._rule = RuleChoice(before.rule if before else _NEW_RULE)
        self._effect = label("", wraps=True)
        self._effect.setObjectName("sync.add.effect")
        self._save = QPushButton()
        self._save.setObjectName("sync.add.save")
        wear(self._save, "primary")
        self._say_texts()
        self._lay_out()
        self._connect()
        self.resize(*_SIZE)
        self._load(services)

    @property
    def is_new(self) -> bool:
        """Tell whether a mapping is added."""
        return self._occasion.line is None

    def mapping(self) -> FieldMapping | None:
        """Give the mapping as it is put together now; None while something is missing."""
        known = self._properties.definition
        fields = self._chosen_fields()
        if known is None or not fields:
            return None
        return FieldMapping(
            object=self._occasion.sheet.object,
            property_name=known.name,
            fields=fields,
            rule=self._rule.rule,
        )

    def refuse(self, problem: Problem) -> None:
        """Say why HubSpot would refuse the mapping; the dialog stays."""
        language = self._shell.languages.language
        text = f"{problem.sentence(language)} {problem.remedy(language)}"
        self._banner.say(Weight.ERROR, text)
        self._save.setEnabled(True)

    def _say_texts(self) -> None:
        line = self._occasion.line
        if line is None:
            self.setWindowTitle(self.tr("Add mapping"))
            self._save.setText(self.tr("Add mapping"))
        else:
            title = fill(self.tr("Edit the mapping of %1"), property_label(line))
            self.setWindowTitle(title)
            self._save.setText(self.tr("Save mapping"))

    def _checkbox(self, name: str) -> QCheckBox:
        made = QCheckBox(name)
        made.setObjectName(f"sync.add.on.{name}")
        made.setChecked(True)
        made.toggled.connect(self._consider)
        return made

    def _lay_out(self) -> None:
        objects = QHBoxLayout()
        objects.setSpacing(16)
        for box in self._on.values():
            objects.addWidget(box)
        objects.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label("section", self.tr("1. HubSpot property")), 0, 0)
        grid.addWidget(label("section", self.tr("2. Salesforce field that fits")), 0, 1)
        grid.addWidget(self._properties, 1, 0, 2, 1)
        grid.addWidget(self._fields, 1, 1)
        grid.addLayout(objects, 2, 1)
        grid.setRowStretch(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask_save)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._effect, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addLayout(grid, 1)
        column.addWidget(label("section", self.tr("3. Sync rule")))
        column.addWidget(self._rule)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._properties.chosen.connect(self._offer_fields)
        self._fields.chosen.connect(self._take_field)
        self._rule.chosen.connect(self._consider)
        self._trial.started.connect(lambda: self._effect.setText(self.tr("Counting…")))
        self._trial.counted.connect(self._tell_effect)

    def _load(self, services: Services) -> None:
        line, name = self._occasion.line, self._occasion.sheet.object
        editing = line.property_name if line else ""
        self._shell.operations.start(
            lambda _monitor: services.drafting.mappable(name, editing=editing),
            owner=self,
            done=self._offer,
            failed=self.refuse,
        )

    def _offer(self, mappable: Mappable) -> None:
        self._mappable = mappable
        line = self._occasion.line
        if line is None:
            self._properties.offer(mappable.properties)
        elif line.hubspot is not None:
            self._properties.offer((line.hubspot,))
            self._properties.choose(line.property_name)
        self._consider()

    @Slot()
    def _offer_fields(self) -> None:
        known, line = self._properties.definition, self._occasion.line
        if known is None or self._mappable is None:
            self._fields.offer((), empty=self.tr("Choose a HubSpot property first."))
            return
        choices = self._mappable.choices(known.name)
        if line is not None:
            present = present_choice(line)
            others = tuple(each for each in choices if set(each.fields) != set(present.fields))
            choices = (present,) if line.is_standard else (present, *others)
        empty = self.tr("No Salesforce field of a type that fits is left to map.")
        self._fields.offer(choices, empty=empty)

    @Slot()
    def _take_field(self) -> None:
        """Offer the objects that have the field, and the rules that it allows."""
        choice = self._fields.choice
        names = {name for name, _ in choice.fields} if choice else set()
        for name, box in self._on.items():
            box.setVisible(len(names) > 1)
            box.setEnabled(name in names)
        definitions = choice.definitions if choice else ()
        rules = READ_ONLY_RULES if any(map(is_fixed, definitions)) else tuple(SyncRule)
        why = self.tr("Salesforce does not let this field be written.")
        self._rule.allow(rules, why)
        self._consider()

    def _chosen_fields(self) -> tuple[tuple[str, str], ...]:
        choice = self._fields.choice
        if choice is None:
            return ()
        if len({name for name, _ in choice.fields}) == 1:
            return choice.fields
        return tuple(pair for pair in choice.fields if self._on[pair[0]].isChecked())

    @Slot()
    def _consider(self) -> None:
        """Count what the mapping as it is now would do."""
        self._banner.hide()
        mapping = self.mapping()
        self._save.setEnabled(mapping is not None)
        self._effect.clear()
        if mapping is not None:
            drafted = self._occasion.sheet.drafted
            self._trial.try_out(drafted.replaced(mapping.address, mapping))

    @Slot(object)
    def _tell_effect(self, summary: ObjectSummary) -> None:
        mapping = self.mapping()
        if mapping is None:
            return
        counts = summary.mappings.get(mapping.property_name, {})
        figures = " · ".join(
            f"{group_name(group)} {formats.number(total(counts, group))}" for group in Group
        )
        scenario = scenario_name(self._occasion.scenario)
        self._effect.setText(fill(self.tr("%1: %2", "scenario and counts"), scenario, figures))

    @Slot()
    def _ask_save(self) -> None:
        mapping = self.mapping()
        if mapping is not None:
            self._save.setEnabled(False)
            self.saved.emit(mapping, self.is_new)


def is_fixed(definition: Definition) -> bool:
    """Tell whether Salesforce does not let a field be written (G10)."""
    return definition.calculated or not definition.updateable


def present_choice(line: SheetLine) -> FieldChoice:
    """Give the fields that a mapping has now, as the dialog offers fields."""
    definitions = tuple(
        each.definition
        or Definition(
            system=System.SALESFORCE, object=each.salesforce_object, name=each.field, declared=False
        )
        for each in line.fields
    )
    return FieldChoice(definitions=definitions, standard=line.is_standard)
