"""Problems that a journal keeps by their code."""

from crmadmin.errors import Problem, remote
from crmadmin.errors.recalling import recall


def test_a_problem_comes_back_with_its_facts() -> None:
    """What was written down says the same sentence."""
    problem = Problem(remote.UNREACHABLE, detail="refused", host="api.hubapi.com")
    again = recall(problem.code, problem.facts, problem.detail)
    assert again is not None
    assert (str(again), again.detail) == (str(problem), "refused")


def test_what_another_version_wrote_is_told_as_unknown() -> None:
    """An unknown code, or one whose facts are not there, gives nothing to say."""
    assert recall("no.such.code", {}) is None
    assert recall(remote.UNREACHABLE.code, {}) is None
