"""What names a stage or a pipeline: other settings as drafted, lists and workflows as pulled."""

from dataclasses import dataclass

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.rows import Referrer
from crmadmin.preview.consequences.ground import read_ground
from crmadmin.preview.consequences.referring import referrers
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """Where a stage or pipeline is used.

    ``settings`` are rules, edit access, what is asked for in a stage and its workflow, and moves
    of records into it or out of it; stages of a pipeline are no use of it.
    """

    settings: tuple[Setting, ...]
    referrers: tuple[Referrer, ...]

    @property
    def is_used(self) -> bool:
        """Tell whether anything names it."""
        return bool(self.settings or self.referrers)


def read_uses(database: Database, address: Address) -> Uses:
    """Find what names the stage or pipeline at an address, in the draft or in the base."""
    with database.reading() as connection:
        base = read_base(connection)
        draft = read_draft(connection, base)
        drafted = draft.configuration()
        known = base.get(address)
        ground = read_ground(connection, draft.changes())
        return Uses(
            settings=tuple(each for each in drafted.settings.values() if _names(each, address)),
            referrers=() if known is None else referrers(ground, known),
        )


def _names(setting: Setting, address: Address) -> bool:
    if isinstance(setting, Stage):
        return False
    if isinstance(setting, StageMove) and setting.source == address:
        return True
    return address in setting.references()
