"""The detail panel: the way of the record that is looked at, else who is exempt."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from crmadmin.core.leads.people import People
from crmadmin.core.leads.stage_history import StageHistory, Timeline
from crmadmin.ui.pages.leads.simulation.moves.timeline import timeline_body
from crmadmin.ui.pages.leads.simulation.naming import told_of
from crmadmin.ui.pages.leads.simulation.people.exempt import Exempt, ExemptBody
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.panel import Panel

_Shown = tuple[StageHistory, People, Timeline]


class SimulationDetail(Panel):
    """Show a timeline, or who is exempt; ``edit`` names users, ``show_record`` leads to it."""

    def __init__(
        self, shell: Shell, edit: Callable[[], None], show_record: Callable[[], None]
    ) -> None:
        super().__init__("simulation.detail")
        self._shell = shell
        self._edit = edit
        self._show_record = show_record
        self._timeline: _Shown | None = None
        self._exempt = Exempt()
        self._editable = False
        self._body_of_exempt: ExemptBody | None = None

    def show_timeline(self, history: StageHistory, people: People, timeline: Timeline) -> None:
        """Show the way of a record."""
        self._timeline = (history, people, timeline)
        self.retranslate()

    def show_exempt(self, exempt: Exempt, *, editable: bool) -> None:
        """Show who is exempt, as soon as no record is looked at."""
        self._exempt, self._editable = exempt, editable
        if self._timeline is None:
            self.retranslate()

    def look_away(self) -> None:
        """Look at no record any more."""
        if self._timeline is not None:
            self._timeline = None
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        if self._timeline is not None:
            history, people, timeline = self._timeline
            self._body_of_exempt = None
            told = told_of(self._shell, history, people)
            self.show_body(timeline_body(self._shell, told, timeline, self._show_record))
        else:
            self._show_exempt()

    def _show_exempt(self) -> None:
        """Say who is exempt, in the widget that does so already where it is shown."""
        if self._body_of_exempt is None:
            self._body_of_exempt = ExemptBody(self._edit)
            self.show_body(self._body_of_exempt)
        self._body_of_exempt.say(self._shell, self._exempt, editable=self._editable)
