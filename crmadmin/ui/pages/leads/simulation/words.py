"""What fates and sources are called on the tab."""

from crmadmin.core.leads.exemption import Origin, Standing
from crmadmin.core.leads.rulings import Ruling
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.wording.governance import ORIGINS, RULINGS, STANDINGS


def ruling_name(shell: Shell, ruling: Ruling) -> str:
    """Say what becomes of an entry."""
    return speech_of(shell)(RULINGS[ruling])


LOOKS = {
    Ruling.BLOCKED: ("prohibit", "blocked"),
    Ruling.EXEMPT: ("key", "excluded"),
    Ruling.ALLOWED: ("check", "create"),
    Ruling.UNJUDGED: ("question", "muted"),
}
"""Icon and colour of what becomes of an entry; its word stands beside them."""


def origin_name(shell: Shell, origin: Origin) -> str:
    """Name what made a change."""
    return speech_of(shell)(ORIGINS[origin])


def standing_name(shell: Shell, standing: Standing) -> str:
    """Say whether rules bind, and if not, why."""
    return speech_of(shell)(STANDINGS[standing])
