"""Workflows that read labels, the primary company, lifecycle and lead stages.

Only what is needed to tell what a workflow refers to: its filters, its data sources and its
actions, in the shape of ``GET /automation/v4/flows/{flowId}``.
"""

from tools.demo.schema import labels
from tools.demo.schema.pipelines import CONNECTED, DISQUALIFIED, TICKET_CLOSED
from tools.demo.segments import Branch, associated, one_of, only_if

Action = dict[str, object]
_SET_PROPERTY, _CREATE_RECORD, _SEND_EMAIL = "0-5", "0-14", "0-4"


def _action(number: int, kind: str, fields: dict[str, object], following: int = 0) -> Action:
    action: Action = {
        "type": "SINGLE_CONNECTION",
        "actionId": str(number),
        "actionTypeVersion": 0,
        "actionTypeId": kind,
        "fields": fields,
    }
    if following:
        action["connection"] = {"edgeType": "STANDARD", "nextActionId": str(following)}
    return action


def _set(number: int, name: str, value: str, target: str = "", following: int = 0) -> Action:
    fields: dict[str, object] = {
        "property_name": name,
        "value": {"type": "STATIC_VALUE", "staticValue": value},
    }
    if target:
        fields["object"] = {"type": "FETCHED_OBJECT", "name": target}
    return _action(number, _SET_PROPERTY, fields, following)


def _source(name: str, category: str, type_id: int, object_type: str) -> dict[str, object]:
    return {
        "name": name,
        "type": "ASSOCIATION",
        "objectTypeId": object_type,
        "associationCategory": category,
        "associationTypeId": type_id,
    }


def _flow(  # noqa: PLR0917 - one row of the table below
    number: int,
    name: str,
    object_type: str,
    criteria: Branch,
    actions: list[Action],
    sources: list[dict[str, object]] | None = None,
    *,
    enabled: bool = True,
) -> dict[str, object]:
    return {
        "id": str(1_650_000_000 + 17 * number),
        "name": name,
        "type": "CONTACT_FLOW" if object_type == "0-1" else "PLATFORM_FLOW",
        "flowType": "WORKFLOW",
        "objectTypeId": object_type,
        "isEnabled": enabled,
        "revisionId": str(number + 2),
        "startActionId": "1",
        "nextAvailableActionId": str(len(actions) + 1),
        "actions": actions,
        "dataSources": sources or [],
        "enrollmentCriteria": {
            "type": "LIST_BASED",
            "shouldReEnroll": False,
            "listFilterBranch": criteria,
        },
    }


def _labelled(here: str, there: str, text: str, object_type: str) -> Branch:
    label = labels.label_of(here, there, text)
    return associated(label.category, label.type_id, object_type)


def _deal_and_company_flows() -> list[dict[str, object]]:
    hubspot = labels.HUBSPOT
    billing = labels.label_of("companies", "contacts", labels.BILLING)
    won = one_of("dealstage", "Closed Won", "Renewed")
    return [
        _flow(
            1, "Transaction gagnée : entreprise cliente", "0-3", only_if(won),
            [_set(1, "lifecyclestage", "customer", "primary_company")],
            [_source("primary_company", hubspot, labels.PRIMARY_DEAL_COMPANY, "0-2")],
        ),
        _flow(
            2, "Deal won: thank the company's owner", "0-3", only_if(won),
            [_action(1, _SEND_EMAIL, {"content_id": "88210044"})],
            [_source("associated_company", hubspot, labels.PRIMARY_DEAL_COMPANY, "0-2")],
        ),
        _flow(
            3, "Deal lost: all associated companies back to SQL", "0-3",
            only_if(one_of("dealstage", "Closed Lost")),
            [_set(1, "hs_lead_status", "BAD_TIMING", "any_company")],
            [_source("any_company", hubspot, labels.DEAL_COMPANY, "0-2")],
        ),
        _flow(
            4, "Facturation : écrire au responsable", "0-2",
            only_if(branches=(_labelled("companies", "contacts", labels.BILLING, "0-1"),)),
            [_action(1, _SEND_EMAIL, {"content_id": "88210051"})],
            [_source("billing_contact", billing.category, billing.type_id, "0-1")],
        ),
    ]  # fmt: skip


def _contact_and_lead_flows() -> list[dict[str, object]]:
    hubspot = labels.HUBSPOT
    employer = labels.label_of("contacts", "companies", labels.EMPLOYEE[0])
    return [
        _flow(
            5, "Décisionnaire : compte cible", "0-1",
            only_if(branches=(_labelled("contacts", "companies", labels.DECISION_MAKER, "0-2"),)),
            [_set(1, "type", "Prospect", "employer")],
            [_source("employer", employer.category, employer.type_id, "0-2")],
        ),
        _flow(
            6, "Contact : recopier le pays de l'entreprise principale", "0-1",
            only_if(one_of("lifecyclestage", "marketingqualifiedlead")),
            [_set(1, "country", "France")],
            [_source("primary_company", hubspot, labels.PRIMARY_CONTACT_COMPANY, "0-2")],
        ),
        _flow(
            7, "Lead connecté : contact SQL", "0-136",
            only_if(one_of("hs_pipeline_stage", CONNECTED)),
            [_set(1, "lifecyclestage", "salesqualifiedlead", "primary_contact")],
            [_source("primary_contact", hubspot, labels.PRIMARY_LEAD_CONTACT, "0-1")],
        ),
        _flow(
            8, "Lead disqualifié (mauvais timing) : nouveau lead", "0-136",
            only_if(
                one_of("hs_pipeline_stage", DISQUALIFIED),
                one_of("hs_lead_disqualification_reason", "BAD_TIMING"),
            ),
            [_action(1, _CREATE_RECORD, {"object_type_id": "0-136"})],
        ),
        _flow(
            9, "MQL : créer un lead", "0-1",
            only_if(one_of("lifecyclestage", "marketingqualifiedlead")),
            [_set(1, "hs_lead_status", "NEW", following=2),
             _action(2, _CREATE_RECORD, {"object_type_id": "0-136"})],
        ),
        _flow(
            10, "Ancien salarié : nettoyage (2024, abandonné)", "0-1",
            only_if(
                branches=(_labelled("contacts", "companies", labels.FORMER_EMPLOYEE[0], "0-2"),)
            ),
            [_set(1, "lifecyclestage", "", following=2), _set(2, "lifecyclestage", "lead")],
            enabled=False,
        ),
    ]  # fmt: skip


def _ticket_flows() -> list[dict[str, object]]:
    primary = labels.PRIMARY_TICKET_COMPANY
    return [
        _flow(
            11, "Ticket fermé : enquête à l'entreprise", "0-5",
            only_if(one_of("hs_pipeline_stage", TICKET_CLOSED)),
            [_action(1, _SEND_EMAIL, {"content_id": "88210066"})],
            [_source("associated_company", labels.HUBSPOT, primary, "0-2")],
        ),
    ]  # fmt: skip


def workflows_json() -> dict[str, object]:
    """Give all workflows."""
    return {"results": [*_deal_and_company_flows(), *_contact_and_lead_flows(), *_ticket_flows()]}
