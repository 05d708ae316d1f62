"""How calls fail: refused, perhaps done, or worth another try."""

from crmadmin.connectors.http.messages import Answer
from crmadmin.errors import Problem, Wording


class Refused(Problem):
    """The system answered, and it said no; ``answer`` tells how."""

    def __init__(
        self, wording: Wording, answer: Answer, *, detail: str = "", **facts: object
    ) -> None:
        super().__init__(wording, detail=detail, **facts)
        self.answer = answer


class Uncertain(Problem):
    """A write of which nobody knows whether it took effect: read back, then decide."""


class Again(Exception):  # noqa: N818 - not an error yet
    """Ask again after ``seconds``, ``attempts`` times in all; ``problem`` if that fails too."""

    def __init__(
        self, problem: Problem, *, seconds: float | None = None, attempts: int = 5
    ) -> None:
        super().__init__(problem.code)
        self.problem = problem
        self.seconds = seconds
        self.attempts = attempts
