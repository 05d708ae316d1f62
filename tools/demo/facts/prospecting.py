"""Facts about HubSpot leads and their stage histories (domain/leads.md)."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

from tools.demo import team
from tools.demo.facts.dataset import Dataset, Row
from tools.demo.facts.fact import Fact, brought, planted
from tools.demo.schema.options import REASONS
from tools.demo.schema.pipelines import CLOSED_LEAD_STAGES, LEAD_CATEGORY, LEAD_ORDER

Move = tuple[Row, Row]


@cache
def _histories(data: Dataset) -> dict[str, list[Row]]:
    found = defaultdict(list)
    for row in data.rows("hubspot/history/leads"):
        found[row["record_id"]].append(row)
    return found


def _moves(data: Dataset) -> Iterator[Move]:
    for rows in _histories(data).values():
        yield from pairwise(rows)


def _skips(move: Move) -> bool:
    before, after = (LEAD_ORDER[row["value"]] for row in move)
    return after > before + 1 and move[1]["value"] not in CLOSED_LEAD_STAGES


def _goes_back(move: Move) -> bool:
    before, after = (LEAD_ORDER[row["value"]] for row in move)
    return after < before


def _by_user(row: Row) -> bool:
    return bool(row["source_user_id"]) and row["source_user_id"] != team.ADMIN.hubspot_user


def _count(test: Callable[[Move], bool]) -> Callable[[Dataset], int]:
    return lambda data: sum(test(move) for move in _moves(data))


def _created_late(data: Dataset) -> int:
    return sum(LEAD_ORDER[rows[0]["value"]] > 0 for rows in _histories(data).values())


def _frozen(data: Dataset) -> int:
    stages = {row["hs_object_id"]: row["hs_pipeline_stage"] for row in data.hubspot("leads")}
    return sum(
        stages[lead] not in CLOSED_LEAD_STAGES
        and any(_goes_back(m) and m[1]["source_user_id"] for m in pairwise(rows))
        for lead, rows in _histories(data).items()
    )


def _leads(test: Callable[[Row], bool]) -> Callable[[Dataset], int]:
    return lambda data: sum(test(row) for row in data.hubspot("leads"))


def _in(row: Row, category: str) -> bool:
    return LEAD_CATEGORY[row["hs_pipeline_stage"]] == category


def _without_deal(data: Dataset) -> int:
    with_deal = {tie["from_id"] for tie in data.ties("leads", "deals")}
    return sum(
        _in(row, "QUALIFIED") and row["hs_object_id"] not in with_deal
        for row in data.hubspot("leads")
    )


def _owners_differ(data: Dataset) -> int:
    owners = {row["hs_object_id"]: row["hubspot_owner_id"] for row in data.hubspot("contacts")}
    return sum(
        row["hs_pipeline_stage"] not in CLOSED_LEAD_STAGES
        and owners.get(row["hs_primary_contact_id"], "") not in {"", row["hubspot_owner_id"]}
        for row in data.hubspot("leads")
    )


def _contact_and_company_differ(data: Dataset) -> int:
    contacts = {row["hs_object_id"]: row["hubspot_owner_id"] for row in data.hubspot("contacts")}
    companies = {row["hs_object_id"]: row["hubspot_owner_id"] for row in data.hubspot("companies")}
    return sum(
        bool(row["hs_primary_contact_id"] and row["hs_primary_company_id"])
        and contacts[row["hs_primary_contact_id"]] != companies[row["hs_primary_company_id"]]
        for row in data.hubspot("leads")
    )


def _orphan_reason(row: Row) -> bool:
    reason = row["hs_lead_disqualification_reason"]
    return bool(reason) and reason not in dict(REASONS)


def _recent(data: Dataset) -> int:
    return sum(move[1]["timestamp"] >= "2025-10-01" for move in _moves(data))


def prospecting_facts() -> list[Fact]:
    """List what is special about leads."""
    return [
        brought("stage moves in the last twelve months", _recent),
        brought("leads created in a later stage than the first", _created_late),
        brought("moves that skip an open stage", _count(_skips)),
        brought("… by a representative, whom a rule would have stopped",
                _count(lambda move: _skips(move) and _by_user(move[1]))),
        brought("… by the super admin",
                _count(lambda move: _skips(move)
                       and move[1]["source_user_id"] == team.ADMIN.hubspot_user)),
        brought("… by a workflow",
                _count(lambda move: _skips(move)
                       and move[1]["source_type"] == "AUTOMATION_PLATFORM")),
        brought("… by the API or an integration without a user",
                _count(lambda move: _skips(move) and not move[1]["source_user_id"]
                       and move[1]["source_type"] in {"API", "INTEGRATION"})),
        brought("moves back to an earlier stage", _count(_goes_back)),
        brought("open leads that a person moved back (automation never moves them again)", _frozen),
        brought("qualified leads without a deal", _without_deal),
        planted("leads/no_reason", "disqualified leads without a reason",
                _leads(lambda row: _in(row, "UNQUALIFIED")
                       and not row["hs_lead_disqualification_reason"])),
        planted("leads/orphan_reason", "leads with a reason that is no option any more",
                _leads(_orphan_reason)),
        brought("open leads whose owner is not their contact's", _owners_differ),
        brought("leads whose contact and company have different owners",
                _contact_and_company_differ),
        planted("leads/company_only", "leads of a company, without a contact",
                _leads(lambda row: not row["hs_primary_contact_id"])),
        brought("leads in the partners' pipeline",
                _leads(lambda row: row["hs_pipeline"] != "lead-pipeline-id")),
    ]  # fmt: skip
