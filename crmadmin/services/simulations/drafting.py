"""Drafting what was tried on a history, all of it in one edit."""

from collections.abc import Iterable

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.leads.trials import TrialSetting
from crmadmin.services.drafts.ground import Ground
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft, save_draft


def draft_trial(database: Database, settings: Iterable[TrialSetting]) -> None:
    """Draft the settings of a trial in one edit, which one undo takes back.

    What restricts nothing, and is not there in the portal, is no setting. Problem if the
    workspace is open for reading only.
    """
    with database.writing() as connection:
        base = read_base(connection)
        ground = Ground(connection=connection, draft=read_draft(connection, base))
        wanted = {
            each.address: None if _is_blank(each) and base.get(each.address) is None else each
            for each in settings
        }
        save_draft(connection, ground.draft, ground.edited(wanted))


def _is_blank(setting: TrialSetting) -> bool:
    match setting:
        case PipelineRules():
            blank: TrialSetting = PipelineRules(
                object=setting.object, pipeline_id=setting.pipeline_id
            )
        case StagePermissions():
            blank = StagePermissions(object=setting.object, pipeline_id=setting.pipeline_id)
        case DealRequirement():
            blank = DealRequirement(object=setting.object, pipeline_id=setting.pipeline_id)
    return setting == blank
