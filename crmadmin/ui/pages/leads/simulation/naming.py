"""The sentences that the command line says too, with the names of stages, users and teams."""

from crmadmin.core.leads.people import People
from crmadmin.core.leads.stage_history import StageHistory
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.wording.governance import Told


def told_of(shell: Shell, history: StageHistory, people: People) -> Told:
    """Give what says the findings of a history in the language spoken now."""
    return Told(speech=speech_of(shell), stages=history.stage_names, people=people)
