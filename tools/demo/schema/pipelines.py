"""Pipelines and stages of deals, leads and tickets."""

from dataclasses import dataclass

from tools.demo.schema.options import Choices, same


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage; ``id`` of a deal stage equals Salesforce's ``StageName``."""

    id: str
    label: str
    metadata: tuple[tuple[str, str], ...]

    @property
    def closed(self) -> bool:
        """Tell whether nothing more is to do in this stage."""
        return dict(self.metadata)["isClosed"] == "true"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """A pipeline and its stages in order."""

    id: str
    label: str
    stages: tuple[Stage, ...]


def _deal(stage_id: str, label: str, probability: str) -> Stage:
    closed = "true" if probability in {"0.0", "1.0"} else "false"
    return Stage(
        id=stage_id, label=label, metadata=(("probability", probability), ("isClosed", closed))
    )


def _lead(stage_id: str, label: str, state: str) -> Stage:
    closed = "true" if state in {"QUALIFIED", "UNQUALIFIED"} else "false"
    return Stage(id=stage_id, label=label, metadata=(("leadState", state), ("isClosed", closed)))


def _ticket(stage_id: str, label: str, state: str) -> Stage:
    closed = "true" if state == "CLOSED" else "false"
    return Stage(id=stage_id, label=label, metadata=(("ticketState", state), ("isClosed", closed)))


NEW_BUSINESS = Pipeline(
    id="default",
    label="Ventes / New business",
    stages=(
        _deal("Qualification", "Qualification", "0.1"),
        _deal("Discovery", "Découverte", "0.2"),
        _deal("Demo", "Démo", "0.4"),
        _deal("Proposal", "Proposition", "0.6"),
        _deal("Negotiation", "Négociation", "0.8"),
        _deal("On Hold", "En pause", "0.3"),
        _deal("Closed Won", "Gagnée", "1.0"),
        _deal("Closed Lost", "Perdue", "0.0"),
    ),
)
RENEWALS = Pipeline(
    id="renewals",
    label="Renouvellements",
    stages=(
        _deal("Renewal Due", "À renouveler", "0.5"),
        _deal("Renewal Sent", "Offre envoyée", "0.8"),
        _deal("Renewed", "Renouvelée", "1.0"),
        _deal("Churned", "Résiliée", "0.0"),
    ),
)
DEAL_PIPELINES = (NEW_BUSINESS, RENEWALS)
SALESFORCE_STAGES: Choices = same(
    "Qualification", "Discovery", "Demo", "Proposal", "Negotiation", "Closed Won", "Closed Lost",
    "Renewal Due", "Renewal Sent", "Renewed", "Churned", "Verbal Agreement",
)  # fmt: skip
"""Salesforce lacks "On Hold" and has a "Verbal Agreement" that HubSpot lacks."""

NEW, ATTEMPTING, CONNECTED = "new-stage-id", "attempting-stage-id", "connected-stage-id"
QUALIFIED, DISQUALIFIED = "qualified-stage-id", "unqualified-stage-id"
DEFAULT_LEADS = Pipeline(
    id="lead-pipeline-id",
    label="Prospection",
    stages=(
        _lead(NEW, "Nouveau", "NEW"),
        _lead(ATTEMPTING, "Tentative", "IN_PROGRESS"),
        _lead(CONNECTED, "Connecté", "IN_PROGRESS"),
        _lead(QUALIFIED, "Qualifié", "QUALIFIED"),
        _lead(DISQUALIFIED, "Disqualifié", "UNQUALIFIED"),
    ),
)
PARTNER_NEW, PARTNER_TALKS = "912340001", "912340002"
PARTNER_QUALIFIED, PARTNER_LOST = "912340003", "912340004"
PARTNER_LEADS = Pipeline(
    id="912340000",
    label="Partenaires",
    stages=(
        _lead(PARTNER_NEW, "Reçu du partenaire", "NEW"),
        _lead(PARTNER_TALKS, "En discussion", "IN_PROGRESS"),
        _lead(PARTNER_QUALIFIED, "Accepté", "QUALIFIED"),
        _lead(PARTNER_LOST, "Écarté", "UNQUALIFIED"),
    ),
)
LEAD_PIPELINES = (DEFAULT_LEADS, PARTNER_LEADS)

TICKET_NEW, TICKET_CLOSED = "1", "4"
SUPPORT = Pipeline(
    id="0",
    label="Support",
    stages=(
        _ticket(TICKET_NEW, "Nouveau", "OPEN"),
        _ticket("2", "En attente du client", "OPEN"),
        _ticket("3", "En attente de notre part", "OPEN"),
        _ticket(TICKET_CLOSED, "Fermé", "CLOSED"),
    ),
)
TICKET_PIPELINES = (SUPPORT,)

LEAD_ORDER = {
    stage.id: position
    for pipeline in LEAD_PIPELINES
    for position, stage in enumerate(pipeline.stages)
}
LEAD_CATEGORY = {
    stage.id: {"NEW": "NOT_STARTED"}.get(state, state)
    for pipeline in LEAD_PIPELINES
    for stage in pipeline.stages
    for state in [dict(stage.metadata)["leadState"]]
}
"""Lead stage -> value of ``hs_pipeline_stage_category``."""

CLOSED_LEAD_STAGES = frozenset(
    stage.id for pipeline in LEAD_PIPELINES for stage in pipeline.stages if stage.closed
)


def pipelines_json(pipelines: tuple[Pipeline, ...]) -> dict[str, object]:
    """Give pipelines as ``GET /crm/pipelines`` does."""
    return {
        "results": [
            {
                "id": pipeline.id,
                "label": pipeline.label,
                "displayOrder": position,
                "archived": False,
                "stages": [
                    {
                        "id": stage.id,
                        "label": stage.label,
                        "displayOrder": order,
                        "metadata": dict(stage.metadata),
                        "archived": False,
                    }
                    for order, stage in enumerate(pipeline.stages)
                ],
            }
            for position, pipeline in enumerate(pipelines)
        ]
    }
