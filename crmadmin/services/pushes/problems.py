"""Problems in a journal: what of them is kept, and which of them say that nothing was done."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from crmadmin.connectors.http import Answer, Refused, correlation
from crmadmin.errors import Problem, remote
from crmadmin.errors.pushing import STAGE_IN_USE
from crmadmin.services.pushes.batches.refusing import ids_told

_RETRIABLE = frozenset(
    {
        remote.TOKEN_INVALID.code,
        remote.TOKEN_EXPIRED.code,
        remote.DAILY_LIMIT.code,
        remote.TOO_FAST.code,
        remote.LOCKED.code,
        remote.BEING_MOVED.code,
    }
)
"""Refusals that are about the moment or the token, not about the call: it was not carried out."""

_STAGE_IN_USE = "PipelineError.STAGE_ID_IN_USE"
"""What a portal says of a stage with records in it (domain/hubspot-api.md §6)."""

_UNREADABLE = frozenset({remote.NOT_AN_ANSWER.code, remote.REDIRECTED.code})
"""Answers that are not the portal's, or half of them: the call may have been carried out."""


def only_pauses(problem: Problem) -> bool:
    """Tell whether the same call can be made later: a push pauses, its step has not failed."""
    return problem.code in _RETRIABLE or not isinstance(problem, Refused)


def tells_nothing(problem: Problem) -> bool:
    """Tell whether the answer leaves open if the call was carried out."""
    return problem.code in _UNREADABLE


def partly(answer: Answer) -> Refused | None:
    """Give the refusal that a batch of one holds; None where it was carried out (§5.2)."""
    errors = answer.document.get("errors")
    if answer.status != HTTPStatus.MULTI_STATUS and not errors:
        return None
    said = [each for each in errors if isinstance(each, dict)] if isinstance(errors, list) else []
    words = "\n".join(f"{each.get('category', '')} {each.get('message', '')}" for each in said)
    return Refused(remote.INVALID, answer, detail=words.strip(), system="HubSpot")


def explained(problem: Problem) -> Problem:
    """Give a refusal in the words that fit what the portal said of it, where there are any."""
    if not isinstance(problem, Refused):
        return problem
    document = problem.answer.document
    if document.get("subCategory") != _STAGE_IN_USE:
        return problem
    context = document.get("context")
    named = ids_told(context.get("objectIds")) if isinstance(context, dict) else frozenset()
    return Refused(STAGE_IN_USE, problem.answer, detail=problem.detail, count=len(named))


def problem_detail(problem: Problem) -> Mapping[str, Any]:
    """Give what a journal keeps of a problem: code, facts and detail; of a refusal also its status.

    ``request_id`` is the id under which HubSpot's support finds the call.
    """
    facts = {name: str(value) for name, value in problem.facts.items()}
    kept = {"code": problem.code, "facts": facts, "detail": problem.detail}
    if not isinstance(problem, Refused):
        return {"problem": kept}
    answer = problem.answer
    category = answer.document.get("category")
    return {
        "problem": kept,
        "status": answer.status,
        "category": category if isinstance(category, str) else "",
        "request_id": correlation(answer),
    }
