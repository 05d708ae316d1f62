"""Every scene of the demo, by the name of its picture."""

from crmadmin.app import PAGES
from crmadmin.core.connection import AccountKind
from crmadmin.ui.pages.sync.proposals.rows import Chosen
from tools.screenshots.associating import ASSOCIATING
from tools.screenshots.connecting import (
    account,
    cancelled,
    connected,
    disconnected,
    pulled,
    pulling,
    tested,
    unreachable,
)
from tools.screenshots.finding import FINDING
from tools.screenshots.graphing import GRAPHING
from tools.screenshots.leading import LEADING
from tools.screenshots.linking import LINKING
from tools.screenshots.pipelines import PIPELINES
from tools.screenshots.reviewing import REVIEWING
from tools.screenshots.scenes import Scene, dialog, page, record
from tools.screenshots.simulating import SIMULATING
from tools.screenshots.syncing import (
    adding,
    drafted,
    explained,
    on_sync,
    proposals,
    rejected,
    whole_records,
)

SCENES: dict[str, Scene] = {
    **{f"page-{spec.id}": page(spec.id) for spec in PAGES},
    "record": record,
    "explained": explained,
    "drafted": drafted,
    "whole-records": whole_records,
    "add-mapping": adding,
    "proposals": proposals(Chosen.MAPPED, evidence=True),
    "proposals-empty": proposals(Chosen.DOUBTED),
    "proposals-rejected": rejected,
    "proposals-open": proposals(Chosen.OPEN, evidence=True),
    "object-settings": on_sync("sync.settings_edit", "sync.settings_dialog"),
    "assumptions": on_sync("sync.policies", "sync.policies_dialog"),
    **ASSOCIATING,
    **PIPELINES,
    **LINKING,
    **GRAPHING,
    **FINDING,
    **SIMULATING,
    **LEADING,
    "palette": dialog("tools.palette", "palette"),
    "preferences": dialog("tools.preferences", "preferences"),
    "shortcuts": dialog("help.shortcuts", "shortcuts"),
    "guide": dialog("help.guide", "guide"),
    "about": dialog("help.about", "about"),
    "import": dialog("file.import", "import"),
    "connected": connected,
    "pull-ready": page("pull"),
    "pulling": pulling,
    "pull-cancelled": cancelled,
    "pulled": pulled,
    **REVIEWING,
    "pull-unreachable": unreachable,
    "production": account(AccountKind.PRODUCTION),
    "production-refused": tested,
    "sandbox-portal": account(AccountKind.SANDBOX),
    "disconnected": disconnected,
}
"""What is pictured of the demo, by the name of its picture, in this order."""

MOVING = frozenset({"pulling", "push-links-progress", "push-progress"})
"""Scenes that are pictured while work runs."""
