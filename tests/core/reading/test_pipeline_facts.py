"""What a portal tells of its pipelines besides their settings."""

from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.pipelines.facts import PipelineUsage
from crmadmin.core.reading.pipeline_facts import locked_stages, pipeline_usage
from tests.core.reading.told import document, schema


def test_how_many_pipelines_there_may_be_is_told_by_object() -> None:
    """Custom objects share one figure: what is left of it is left of each."""
    told = document(
        "pipeline_limits",
        "0",
        {
            "hubspotDefinedObjectTypes": [
                {"objectTypeId": "0-3", "limit": 100, "usage": 1},
                {"objectTypeId": "0-9999", "limit": 5, "usage": 0},
                {"objectTypeId": "0-5", "limit": None, "usage": 0},
            ],
            "customObjectTypes": {
                "overallLimit": 100,
                "overallUsage": 98,
                "byObjectType": [{"objectTypeId": "2-5", "limit": 100, "usage": 3}],
            },
        },
    )
    assert pipeline_usage([schema("boats"), told]) == {
        "deals": PipelineUsage(limit=100, usage=1),
        "boats": PipelineUsage(limit=5, usage=3),
    }
    assert pipeline_usage([]) == {}


def test_stages_that_nobody_may_change_are_told() -> None:
    """Two of the three write permissions lock a stage."""
    permissions = ("CRM_PERMISSIONS_ENFORCEMENT", "READ_ONLY", "INTERNAL_ONLY")
    stages = [{"id": each, "writePermissions": each} for each in permissions]
    body = {"id": "main", "stages": [*stages, {"id": "silent"}]}
    assert locked_stages([document("pipeline", "main", body, "leads")]) == {
        stage_address("leads", "main", "READ_ONLY"),
        stage_address("leads", "main", "INTERNAL_ONLY"),
    }
