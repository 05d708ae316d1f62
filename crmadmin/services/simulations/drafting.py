"""Drafting what was tried on a history, all of it in one edit."""

from collections.abc import Iterable

from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.leads.trials import TrialSetting
from crmadmin.services.drafts import pipelines
from crmadmin.services.drafts.ground import Warnings
from crmadmin.services.drafts.verbs import ground_of
from crmadmin.store.database import Database
from crmadmin.store.drafts import save_draft


def draft_trial(database: Database, settings: Iterable[TrialSetting]) -> Warnings:
    """Draft the settings of a trial in one edit, which one undo takes back.

    It is judged as every edit of pipelines is: Problem where HubSpot would refuse a setting, or
    if the workspace is open for reading only; what else stands against it is given.
    """
    with database.writing() as connection:
        ground = ground_of(connection)
        wanted = {each.address: _wanted(ground.draft.base, each) for each in settings}
        after, warnings = pipelines.edited(ground, wanted)
        save_draft(connection, ground.draft, after)
    return warnings


def _wanted(base: Configuration, setting: TrialSetting) -> Setting | None:
    """Give what is drafted: no deal is required where nobody said that one is."""
    is_blank = isinstance(setting, DealRequirement) and not setting.required
    return None if is_blank and base.get(setting.address) is None else setting
