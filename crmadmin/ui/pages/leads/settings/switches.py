"""Settings that are switched on or off, each switch with what it means."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QCheckBox, QWidget

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.objections import Objection
from crmadmin.services.drafting import Drafting
from crmadmin.services.pipeline_lines import Sides
from crmadmin.ui.pages.leads.pipelines.dialogs.by_hand import ByHandDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import Judgement
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label

Switched = TypeVar("Switched", bound=DealRequirement | LeadOwnership)


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A switch of a setting: its name there, its text, what it means, and whether it is on."""

    name: str
    text: str
    hint: str
    on: bool


class SwitchesDialog(ByHandDialog[Switched]):
    """Switch parts of a setting; ``made`` makes the setting of what is on, by name."""

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        drafting: Drafting,
        *,
        title: str,
        switches: Sequence[Switch],
        sides: Sides[Switched],
        made: Callable[[Mapping[str, bool]], Switched],
    ) -> None:
        drafted = sides.before != sides.after
        super().__init__(window, shell, "leads.switches", before=sides.after, drafted=drafted)
        self.setWindowTitle(title)
        self._drafting = drafting
        self._made = made
        self._boxes: dict[str, QCheckBox] = {}
        for switch in switches:
            box = QCheckBox(switch.text)
            box.setObjectName(f"leads.switches.{switch.name}")
            box.setChecked(switch.on)
            box.toggled.connect(self.change)
            self._boxes[switch.name] = box
            self.form.addRow(box)
            self.form.addRow(label("secondary", switch.hint, wraps=True))
        self.change()

    def judgement(self) -> Judgement[Switched]:
        """Ask what stands against what is on."""
        setting = self._made({name: box.isChecked() for name, box in self._boxes.items()})
        drafting = self._drafting

        def judge() -> tuple[Switched, Sequence[Objection]]:
            return setting, drafting.setting_objections(setting)

        return judge
