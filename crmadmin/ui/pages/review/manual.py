"""The manual steps of a review, a card each."""

from collections.abc import Sequence

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Step
from crmadmin.ui.plans.manual_card import manual_card
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label


class ManualSteps(Scroller):
    """Show what a person will do by hand; it is confirmed while the plan is pushed."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(margins=(24, 16, 24, 24), on_panel=False)
        self.setObjectName("review.manual")
        self._shell = shell

    def show_steps(self, steps: Sequence[Step], configuration: Configuration) -> None:
        """Show a card for each step."""
        cards = [manual_card(self._shell, step, configuration=configuration) for step in steps]
        if not cards:
            nothing = self.tr("Nothing is to be done by hand: every step is a call.")
            self.fill([label("secondary", nothing, wraps=True)])
            return
        explained = self.tr(
            "HubSpot has no API for these settings. While the plan is pushed, set each of them in "
            "HubSpot and say that it is done; until then the step waits."
        )
        self.fill([label("secondary", explained, wraps=True), *cards], spacing=16)
