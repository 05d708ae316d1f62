"""What a SOQL query says, as values."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from lark import Lark, Token, Transformer, UnexpectedInput, UnexpectedToken, v_args

from crmadmin.sandbox.salesforce.refusals import Refused

MOST_CHARACTERS = 100_000
Path = tuple[str, ...]
"""A field, through its parents: ``("Account", "Owner", "Name")``."""


class LiteralKind(StrEnum):
    """How a literal is written."""

    STRING = "string"
    NUMBER = "number"
    DATE = "date"
    DATETIME = "datetime"
    BOOLEAN = "boolean"
    NULL = "null"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Literal:
    """A literal as it is written; a string without its quotes, its escapes kept."""

    kind: LiteralKind
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """``path operator literal``; the operator in lower case, ``<>`` as ``!=``."""

    path: Path
    operator: str
    literal: Literal


@dataclass(frozen=True, slots=True)
class Membership:
    """``path IN (…)``; the operator is ``in``, ``not in``, ``includes`` or ``excludes``."""

    path: Path
    operator: str
    literals: tuple[Literal, ...]


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Conditions of which all hold."""

    terms: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Disjunction:
    """Conditions of which one holds."""

    terms: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Negation:
    """A condition that does not hold."""

    term: "Condition"


Condition = Comparison | Membership | Conjunction | Disjunction | Negation


@dataclass(frozen=True, slots=True)
class Ordering:
    """One key of the order; nulls come first unless said otherwise."""

    path: Path
    descending: bool = False
    nulls_last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A query; ``columns`` is empty for ``COUNT()`` and for a field group (``all``…)."""

    object: str
    columns: tuple[Path, ...] = ()
    count: bool = False
    field_group: str = ""
    alias: str = ""
    where: Condition | None = None
    order: tuple[Ordering, ...] = ()
    limit: int | None = None
    offset: int = 0


def parse(text: str) -> Query:
    """Read a query; refuse what is none (MALFORMED_QUERY)."""
    if len(text) > MOST_CHARACTERS:
        raise Refused("QUERY_TOO_COMPLICATED", "SOQL statements cannot be longer than 100000")
    try:
        tree = _parser().parse(text)
    except UnexpectedInput as error:
        raise Refused("MALFORMED_QUERY", _complaint(text, error)) from None
    query: Query = _Reading().transform(tree)
    return query


def _complaint(text: str, error: UnexpectedInput) -> str:
    place = error.pos_in_stream or 0
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        return "unexpected token: <EOF>"
    word = text[place:].split(maxsplit=1)
    return f"unexpected token: '{word[0] if word else text[place:]}'"


@cache
def _parser() -> Lark:
    grammar = files(__package__).joinpath("soql.lark").read_text(encoding="utf-8")
    return Lark(grammar, start="query", parser="lalr", maybe_placeholders=True)


@v_args(inline=True)
class _Reading(Transformer[Token, Query]):
    """Makes values of the parser's tree."""

    def query(self, selection: dict[str, Any], name: Token, *parts: Any) -> Query:
        names = ("alias", "where", "order", "limit", "offset")
        given = zip(names, parts, strict=True)
        told = {part: value for part, value in given if value is not None}
        return Query(object=str(name), **selection, **told)

    def count(self) -> dict[str, Any]:
        return {"count": True}

    def field_group(self, group: Token) -> dict[str, Any]:
        return {"field_group": group.lower()}

    def columns(self, *paths: Path) -> dict[str, Any]:
        return {"columns": paths}

    def alias(self, name: Token) -> str:
        return str(name)

    def path(self, *names: Token) -> Path:
        return tuple(str(name) for name in names)

    def where(self, condition: Condition) -> Condition:
        return condition

    def conjunction(self, *terms: Condition) -> Condition:
        return Conjunction(terms)

    def disjunction(self, *terms: Condition) -> Condition:
        return Disjunction(terms)

    def negation(self, term: Condition) -> Condition:
        return Negation(term)

    def comparison(self, path: Path, operator: Token, literal: Literal) -> Condition:
        return Comparison(path, operator.lower().replace("<>", "!="), literal)

    def membership(self, path: Path, operator: Token, *literals: Literal) -> Condition:
        return Membership(path, " ".join(operator.lower().split()), literals)

    def string(self, text: Token) -> Literal:
        return Literal(LiteralKind.STRING, text[1:-1])

    def number(self, text: Token) -> Literal:
        return Literal(LiteralKind.NUMBER, str(text))

    def date(self, text: Token) -> Literal:
        return Literal(LiteralKind.DATE, str(text))

    def datetime(self, text: Token) -> Literal:
        return Literal(LiteralKind.DATETIME, str(text))

    def boolean(self, text: Token) -> Literal:
        return Literal(LiteralKind.BOOLEAN, text.lower())

    def null(self) -> Literal:
        return Literal(LiteralKind.NULL, "null")

    def range(self, text: Token) -> Literal:
        return Literal(LiteralKind.RANGE, text.lower())

    def order(self, *orderings: Ordering) -> tuple[Ordering, ...]:
        return orderings

    def ordering(self, path: Path, direction: Token | None, nulls: Token | None) -> Ordering:
        return Ordering(
            path,
            descending=direction is not None and direction.lower() == "desc",
            nulls_last=nulls is not None and nulls.lower() == "last",
        )

    def limit(self, number: Token) -> int:
        return int(number)

    def offset(self, number: Token) -> int:
        return int(number)
