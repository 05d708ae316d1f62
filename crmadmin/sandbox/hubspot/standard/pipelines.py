"""The pipelines that every portal has (domain/leads.md, domain/lifecycle.md).

Stages: id, label, metadata; in their order.
"""

from dataclasses import dataclass

StageRow = tuple[str, str, dict[str, str]]

CONTACT_LIFECYCLE = "contacts-lifecycle-pipeline"
COMPANY_LIFECYCLE = "companies-lifecycle-pipeline"
LIFECYCLE = {"contacts": CONTACT_LIFECYCLE, "companies": COMPANY_LIFECYCLE}
"""The pipeline whose stages are the lifecycle stages, by object."""

LIFECYCLE_METADATA = {"isClosed": "false", "state": "OPEN"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardPipeline:
    """A pipeline that HubSpot makes."""

    object: str
    pipeline_id: str
    label: str
    stages: tuple[StageRow, ...]


def _deal(stage_id: str, label: str, probability: str) -> StageRow:
    closed = "true" if probability in {"0.0", "1.0"} else "false"
    return stage_id, label, {"isClosed": closed, "probability": probability}


def _lead(stage_id: str, label: str, state: str, *, closed: bool = False) -> StageRow:
    return stage_id, label, {"leadState": state, "isClosed": str(closed).lower()}


_LIFECYCLE_STAGES = tuple(
    (stage_id, label, LIFECYCLE_METADATA)
    for stage_id, label in (
        ("subscriber", "Subscriber"),
        ("lead", "Lead"),
        ("marketingqualifiedlead", "Marketing Qualified Lead"),
        ("salesqualifiedlead", "Sales Qualified Lead"),
        ("opportunity", "Opportunity"),
        ("customer", "Customer"),
        ("evangelist", "Evangelist"),
        ("other", "Other"),
    )
)

STANDARD_PIPELINES = (
    *(
        StandardPipeline(
            object=name,
            pipeline_id=pipeline_id,
            label="Lifecycle Stage Pipeline",
            stages=_LIFECYCLE_STAGES,
        )
        for name, pipeline_id in LIFECYCLE.items()
    ),
    StandardPipeline(
        object="deals",
        pipeline_id="default",
        label="Sales Pipeline",
        stages=(
            _deal("appointmentscheduled", "Appointment Scheduled", "0.2"),
            _deal("qualifiedtobuy", "Qualified To Buy", "0.4"),
            _deal("presentationscheduled", "Presentation Scheduled", "0.6"),
            _deal("decisionmakerboughtin", "Decision Maker Bought-In", "0.8"),
            _deal("contractsent", "Contract Sent", "0.9"),
            _deal("closedwon", "Closed Won", "1.0"),
            _deal("closedlost", "Closed Lost", "0.0"),
        ),
    ),
    StandardPipeline(
        object="tickets",
        pipeline_id="0",
        label="Support Pipeline",
        stages=(
            ("1", "New", {"ticketState": "OPEN", "isClosed": "false"}),
            ("2", "Waiting on contact", {"ticketState": "OPEN", "isClosed": "false"}),
            ("3", "Waiting on us", {"ticketState": "OPEN", "isClosed": "false"}),
            ("4", "Closed", {"ticketState": "CLOSED", "isClosed": "true"}),
        ),
    ),
    StandardPipeline(
        object="leads",
        pipeline_id="lead-pipeline-id",
        label="Lead pipeline",
        stages=(
            _lead("new-stage-id", "New", "NEW"),
            _lead("attempting-stage-id", "Attempting", "IN_PROGRESS"),
            _lead("connected-stage-id", "Connected", "IN_PROGRESS"),
            _lead("qualified-stage-id", "Qualified", "QUALIFIED", closed=True),
            _lead("unqualified-stage-id", "Disqualified", "UNQUALIFIED", closed=True),
        ),
    ),
)
"""Default pipelines of deals, tickets and leads, and the lifecycle stages."""

DEFAULT_PIPELINES = frozenset((entry.object, entry.pipeline_id) for entry in STANDARD_PIPELINES)
"""Object and id of pipelines that do not count towards the portal's limit."""
