"""A small portal of which leads have one pipeline of four stages, and deals another one."""

from pathlib import Path

from crmadmin.core.definitions import System
from crmadmin.services.importing import import_files
from crmadmin.services.refreshing import refresh_base
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from tests.copied import copied
from tests.core.reading.told import document, pipeline, stage
from tests.services.exports import written

LEADS, SALES = ("leads", "lead-pipeline-id"), ("deals", "sales")

_LEADS = """hs_object_id,hs_lead_name,hs_pipeline,hs_pipeline_stage
1,Ada,lead-pipeline-id,new
2,Bo,lead-pipeline-id,new
3,Cy,lead-pipeline-id,trying
4,Di,lead-pipeline-id,won
"""
_STATES = (("new", "NEW"), ("trying", "IN_PROGRESS"), ("won", "QUALIFIED"), ("lost", "UNQUALIFIED"))
_USERS = (("7", "Ada", True), ("8", "Bo", False))


def make_piped(path: Path) -> Path:
    """Put a workspace of the portal at a path."""
    return copied(path, _fill)


def _fill(database: Database) -> None:
    folder = Path(database.path).parent / "piped"
    import_files(database, [written(folder, "hubspot/leads.csv", _LEADS)])
    of_leads = [
        stage(name, place, label=name.title(), metadata={"leadState": state})
        for place, (name, state) in enumerate(_STATES)
    ]
    of_deals = [
        stage("open", 0, label="Open", metadata={"probability": "0.2"}),
        stage("done", 1, metadata={"probability": "1.0"}, writePermissions="READ_ONLY"),
    ]
    told = {
        "pipeline": [
            pipeline(*LEADS, of_leads, label="Leads"),
            pipeline(*SALES, of_deals, label="Sales"),
        ],
        "user": [
            document(
                "user", key, {"id": key, "firstName": name, "superAdmin": admin, "email": name}
            )
            for key, name, admin in _USERS
        ],
        "team": [document("team", "5", {"id": "5", "name": "Prospecting"})],
    }
    with database.writing() as connection:
        for kind, documents in told.items():
            replace_documents(connection, System.HUBSPOT, kind, documents)
        refresh_base(connection)
