"""Lists (segments), their filters and their members."""

from collections.abc import Callable

from tools.demo.crm import Association, Crm, Record
from tools.demo.schema import labels
from tools.demo.schema.mappings import INCLUSION_LIST
from tools.demo.schema.options import IN_SALESFORCE
from tools.demo.schema.pipelines import CLOSED_LEAD_STAGES, PARTNER_NEW

Branch = dict[str, object]
CompanyTest = Callable[[dict[str, str]], bool]
MQL, NEWSLETTER, DECISION_MAKERS, CUSTOMERS, BILLING, UNTOUCHED, PRIMARY_LARGE, LATER = (
    "1001", "1002", "1003", "1004", "1005", "1006", "1007", "1008",
)  # fmt: skip
_CALL_LATER = ("ATTEMPTED_TO_CONTACT", "BAD_TIMING")


def one_of(name: str, *values: str) -> Branch:
    """Give a filter: the property is one of these values."""
    operation = {"operator": "IS_ANY_OF", "operationType": "ENUMERATION", "values": list(values)}
    return {"filterType": "PROPERTY", "property": name, "operation": operation}


def _every(*filters: Branch, branches: tuple[Branch, ...] = ()) -> Branch:
    return {
        "filterBranchType": "AND",
        "filterBranchOperator": "AND",
        "filters": list(filters),
        "filterBranches": list(branches),
    }


def _or(*branches: Branch) -> Branch:
    return {
        "filterBranchType": "OR",
        "filterBranchOperator": "OR",
        "filters": [],
        "filterBranches": list(branches),
    }


def only_if(*filters: Branch, branches: tuple[Branch, ...] = ()) -> Branch:
    """Give the root of a tree of filters, all of which must hold."""
    return _or(_every(*filters, branches=branches))


def associated(category: str, type_id: int, object_type: str, *filters: Branch) -> Branch:
    """Give a branch about records that are associated in one way."""
    return {
        "filterBranchType": "ASSOCIATION",
        "filterBranchOperator": "AND",
        "operator": "IN_LIST",
        "objectTypeId": object_type,
        "associationCategory": category,
        "associationTypeId": type_id,
        "filters": list(filters),
        "filterBranches": [],
    }


def _labelled(text: str, *filters: Branch) -> Branch:
    label = labels.label_of("contacts", "companies", text)
    return associated(label.category, label.type_id, "0-2", *filters)


def _segments() -> dict[str, tuple[str, str, str, Branch | None]]:
    primary = labels.PRIMARY_CONTACT_COMPANY
    in_france = one_of("country", "France")
    large: Branch = {
        "filterType": "PROPERTY",
        "property": "numberofemployees",
        "operation": {
            "operator": "IS_GREATER_THAN_OR_EQUAL_TO", "operationType": "NUMBER", "value": 500,
        },
    }  # fmt: skip
    untouched = one_of("hs_pipeline_stage_category", "NOT_STARTED")
    return {
        MQL: (
            INCLUSION_LIST, "0-1", "DYNAMIC", only_if(one_of("lifecyclestage", *IN_SALESFORCE))
        ),
        NEWSLETTER: ("Newsletter Lumière", "0-1", "MANUAL", None),
        DECISION_MAKERS: (
            "Décisionnaires en France", "0-1", "DYNAMIC",
            only_if(branches=(_labelled(labels.DECISION_MAKER, in_france),)),
        ),
        CUSTOMERS: (
            "Clients", "0-2", "DYNAMIC",
            only_if(one_of("lifecyclestage", "customer", "evangelist")),
        ),
        BILLING: (
            "Responsables facturation", "0-1", "DYNAMIC",
            only_if(branches=(_labelled(labels.BILLING),)),
        ),
        UNTOUCHED: ("Leads jamais contactés", "0-136", "DYNAMIC", only_if(untouched)),
        PRIMARY_LARGE: (
            "Contacts of large primary companies", "0-1", "DYNAMIC",
            only_if(branches=(associated(labels.HUBSPOT, primary, "0-2", large),)),
        ),
        LATER: (
            "À recontacter plus tard", "0-1", "DYNAMIC",
            only_if(one_of("hs_lead_status", *_CALL_LATER)),
        ),
    }  # fmt: skip


SEGMENTS = _segments()
"""List id -> name, object type id, processing type, filters."""


def memberships(crm: Crm) -> dict[str, list[str]]:
    """Give the members of each list, by id."""
    contacts = list(crm.hubspot("contacts"))
    companies = {record.id: record for record in crm.hubspot("companies")}
    members = {
        MQL: [r for r in contacts if r.values["lifecyclestage"] in IN_SALESFORCE],
        NEWSLETTER: [r for r in contacts if int(r.id) % 7 == 0 and r.values["email"]],
        DECISION_MAKERS: _associated(
            crm, contacts, companies, labels.DECISION_MAKER, lambda c: c["country"] == "France"
        ),
        CUSTOMERS: [
            r
            for r in companies.values()
            if r.values["lifecyclestage"] in ("customer", "evangelist")
        ],
        BILLING: _associated(crm, contacts, companies, labels.BILLING, lambda _: True),
        UNTOUCHED: [r for r in crm.leads if _untouched(r)],
        PRIMARY_LARGE: _associated(crm, contacts, companies, "Primary", _is_large),
        LATER: [r for r in contacts if r.values["hs_lead_status"] in _CALL_LATER],
    }
    return {list_id: sorted(r.id for r in found) for list_id, found in members.items()}


def _untouched(lead: Record) -> bool:
    stage = lead.values["hs_pipeline_stage"]
    return stage not in CLOSED_LEAD_STAGES and stage in {"new-stage-id", PARTNER_NEW}


def _is_large(company: dict[str, str]) -> bool:
    return float(company["numberofemployees"] or 0) >= 500  # noqa: PLR2004 - as the filter says


def _associated(
    crm: Crm,
    contacts: list[Record],
    companies: dict[str, Record],
    label: str,
    test: CompanyTest,
) -> list[Record]:
    found = {tie.from_id for tie in crm.associations if _fits(tie, companies, label, test)}
    return [record for record in contacts if record.id in found]


def _fits(tie: Association, companies: dict[str, Record], label: str, test: CompanyTest) -> bool:
    wanted = (tie.from_object, tie.to_object, tie.label) == ("contacts", "companies", label)
    return wanted and test(companies[tie.to_id].values)


def segments_json(members: dict[str, list[str]]) -> dict[str, object]:
    """Give the lists as the lists API does, filters included."""
    return {
        "lists": [
            {
                "listId": list_id,
                "name": name,
                "objectTypeId": object_type,
                "processingType": processing,
                "size": len(members[list_id]),
                **({"filterBranch": branch} if branch else {}),
            }
            for list_id, (name, object_type, processing, branch) in SEGMENTS.items()
        ]
    }
