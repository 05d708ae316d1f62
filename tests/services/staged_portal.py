"""Exports of a small portal whose leads went through stages in known ways."""

import atexit
import shutil
import tempfile
from pathlib import Path

from crmadmin.core.progress import unwatched
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database
from tests.services.exports import written

PIPELINE = ("leads", "lead-pipeline-id")
NEW, WORK, TALK, WON, LOST = (
    "new-stage-id",
    "attempting-stage-id",
    "connected-stage-id",
    "qualified-stage-id",
    "unqualified-stage-id",
)
REP, BOSS, EDITOR = "9001", "9002", "9003"
_STATES = {
    NEW: ("New", "NEW"),
    WORK: ("Attempting", "IN_PROGRESS"),
    TALK: ("Connected", "IN_PROGRESS"),
    WON: ("Qualified", "QUALIFIED"),
    LOST: ("Disqualified", "UNQUALIFIED"),
}
_ENTRIES = (
    ("41", NEW, "2026-03-01T08:00:00.000Z", "CRM_UI", REP),
    ("41", TALK, "2026-03-02T08:00:00.000Z", "CRM_UI", REP),  # skips Attempting
    ("41", WORK, "2026-03-03T08:00:00.000Z", "CRM_UI", REP),  # goes back
    ("42", NEW, "2026-03-01T09:00:00.000Z", "AUTOMATION_PLATFORM", ""),
    ("42", TALK, "2026-04-02T09:00:00.000Z", "AUTOMATION_PLATFORM", ""),  # skips: a workflow
    ("42", WON, "2026-04-03T09:00:00.000Z", "MOBILE_IOS", REP),
    ("43", NEW, "2026-05-01T10:00:00.000Z", "CRM_UI", BOSS),
    ("43", TALK, "2026-05-02T10:00:00.000Z", "CRM_UI", BOSS),  # skips: a super admin
    ("44", WORK, "2026-06-01T10:00:00.000Z", "CRM_UI", EDITOR),  # created further on
)
_LEADS = {"41": ("Ada", WORK), "42": ("Bo", WON), "43": ("Cy", TALK), "44": ("Di", WORK)}


def exports(folder: Path, *, history: bool = True) -> Path:
    """Write the portal's exports below a folder."""
    leads = [f"{each},{name},{PIPELINE[1]},{stage}" for each, (name, stage) in _LEADS.items()]
    header = "hs_object_id,hs_lead_name,hs_pipeline,hs_pipeline_stage"
    written(folder, "hubspot/leads.csv", "\n".join((header, *leads, "")))
    if history:
        rows = [
            f"{record},hs_pipeline_stage,{stage},{when},{source},{user}"
            for record, stage, when, source, user in _ENTRIES
        ]
        header = "record_id,property,value,timestamp,source_type,source_user_id"
        written(folder, "hubspot/history/leads.csv", "\n".join((header, *rows, "")))
    written(folder, "hubspot/pipelines/leads.json", {"results": [_pipeline()]})
    written(folder, "hubspot/users.json", {"results": _users()})
    team = {"id": "8001", "name": "North", "userIds": [REP, BOSS], "secondaryUserIds": []}
    written(folder, "hubspot/teams.json", {"results": [team]})
    return folder


def make_staged(path: Path, *, history: bool = True) -> Path:
    """Make a workspace of the portal and close it; imported once, then copied."""
    if history not in _made:
        folder = Path(tempfile.mkdtemp(prefix="crmadmin-staged-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        with Database.create(folder / "staged.crmadmin") as database:
            files = exports(folder / "exports", history=history)
            import_files(database, [files], monitor=unwatched)
            _made[history] = database.path
    shutil.copy(_made[history], path)
    return path


_made: dict[bool, Path] = {}


def _pipeline() -> dict[str, object]:
    stages = [
        {
            "id": stage,
            "label": label,
            "displayOrder": place,
            "metadata": {"leadState": state},
            "archived": False,
        }
        for place, (stage, (label, state)) in enumerate(_STATES.items())
    ]
    return {
        "id": PIPELINE[1],
        "label": "Prospecting",
        "displayOrder": 0,
        "archived": False,
        "stages": stages,
    }


def _users() -> list[dict[str, object]]:
    names = {REP: "Rita", BOSS: "Bea", EDITOR: "Eve"}
    return [
        {
            "id": user,
            "email": f"{name.lower()}@example.org",
            "firstName": name,
            "lastName": "",
            "roleIds": [],
            "primaryTeamId": None if user == EDITOR else "8001",
            "secondaryTeamIds": [],
            "superAdmin": user == BOSS,
        }
        for user, name in names.items()
    ]
