"""A decision over columns, kept as a tree until its leaves' use is known.

A summary wants numbers at the leaves, a list wants verdicts: the same tree renders to either
``CASE``.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, case, null

from crmadmin.core.sync.scenarios import OWNER_UNKNOWN, REQUIRED_REASON, Outcome
from crmadmin.preview.sources import Expression


class Why(StrEnum):
    """What the reason of a verdict names behind the rule."""

    TRIGGER = "trigger"
    OWNER_UNKNOWN = OWNER_UNKNOWN
    REQUIRED = REQUIRED_REASON


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome and what its reason names."""

    outcome: Outcome
    why: Why = Why.TRIGGER


VERDICTS: tuple[Verdict, ...] = (
    *(Verdict(outcome) for outcome in Outcome),
    Verdict(Outcome.WRITE_HUBSPOT, Why.OWNER_UNKNOWN),
    Verdict(Outcome.ERROR_PICKLIST, Why.OWNER_UNKNOWN),
    Verdict(Outcome.ERROR_REQUIRED, Why.REQUIRED),
)
"""Every verdict; a query gives its position."""

CODES = {verdict: code for code, verdict in enumerate(VERDICTS)}


@dataclass(frozen=True, slots=True)
class Choice:
    """The first branch whose condition holds, else ``otherwise``."""

    branches: tuple[tuple[ColumnElement[bool], "Node"], ...]
    otherwise: "Node" = None


Node = Choice | Verdict | None
"""A tree; None is "nothing happens"."""


def verdicts_in(node: Node) -> Iterator[Verdict]:
    """Give every verdict that a tree can come to, repeats included."""
    match node:
        case Verdict():
            yield node
        case Choice(branches, otherwise):
            for _, branch in branches:
                yield from verdicts_in(branch)
            yield from verdicts_in(otherwise)
        case None:
            return


def render(node: Node, leaf: Callable[[Verdict], Expression | None]) -> Expression | None:
    """Write a tree as SQL; None where no leaf has an expression."""
    match node:
        case None:
            return None
        case Verdict():
            return leaf(node)
        case Choice(branches, otherwise):
            rendered = [(condition, render(branch, leaf)) for condition, branch in branches]
            rest = render(otherwise, leaf)
            if rest is None and all(expression is None for _, expression in rendered):
                return None
            if not rendered:
                return rest
            whens = [
                (condition, null() if expression is None else expression)
                for condition, expression in rendered
            ]
            return case(*whens, else_=null() if rest is None else rest)


def pruned(choice: Choice) -> Node:
    """Give a choice without trailing branches that equal what happens otherwise."""
    branches = list(choice.branches)
    while branches and branches[-1][1] == choice.otherwise:
        branches.pop()
    return Choice(tuple(branches), choice.otherwise) if branches else choice.otherwise
