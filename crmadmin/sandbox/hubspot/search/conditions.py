"""A search as SQL: conditions over the JSON of properties, values bound."""

from dataclasses import dataclass, field

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.objects import ObjectType, find_object
from crmadmin.sandbox.hubspot.records.record import json_path
from crmadmin.sandbox.hubspot.records.values import BadValueError, datetime_text
from crmadmin.sandbox.hubspot.search.asking import Filter, Question
from crmadmin.sandbox.kinds import PROPERTY
from crmadmin.sandbox.state import State

Value = str | float | int
SEARCHABLE = {
    "contacts": ("email", "firstname", "lastname", "phone", "company", "hs_object_id"),
    "companies": ("name", "domain", "phone", "website"),
    "deals": ("dealname",),
    "tickets": ("subject", "content"),
    "leads": ("hs_lead_name",),
}
"""Properties that ``query`` looks into."""

_COMPARED = {"EQ": "=", "NEQ": "IS NOT", "LT": "<", "LTE": "<=", "GT": ">", "GTE": ">="}


@dataclass(slots=True, kw_only=True)
class Conditions:
    """Builds the ``WHERE`` and ``ORDER BY`` of a search; ``values`` are bound in their order."""

    state: State
    kind: ObjectType
    values: list[Value] = field(default_factory=list)

    def where(self, question: Question) -> str:
        """Give the condition of a search; 400 for a property that is not there."""
        groups = [
            "(" + " AND ".join(self._condition(entry) for entry in group) + ")"
            for group in question.groups
            if group
        ]
        parts = ["(" + " OR ".join(groups) + ")"] if groups else []
        parts += [self._mentions(word) for word in question.query.split()]
        return " AND ".join(["archived = 0", *parts])

    def order(self, question: Question) -> str:
        """Give the order of a search, always the same for the same records."""
        if not question.sort:
            return "number"
        expression, _cast = self._expression(question.sort)
        direction = "DESC" if question.is_descending else "ASC"
        return f"{expression} {direction}, number"

    def _condition(self, entry: Filter) -> str:
        if entry.name.startswith("associations."):
            return self._associated(entry)
        match entry.operator:
            case "HAS_PROPERTY" | "NOT_HAS_PROPERTY":
                expression, _ = self._expression(entry.name)
                negated = "" if entry.operator == "NOT_HAS_PROPERTY" else "NOT "
                return f"{expression} IS {negated}NULL"
            case "CONTAINS_TOKEN" | "NOT_CONTAINS_TOKEN":
                return self._token(entry)
            case "BETWEEN":
                expression, cast = self._expression(entry.name)
                self.values += [cast(value) for value in entry.values]
                return f"{expression} BETWEEN ? AND ?"
            case "IN" | "NOT_IN":
                return self._among(entry)
            case _:
                expression, cast = self._expression(entry.name)
                self.values.append(cast(entry.values[0]))
                return f"{expression} {_COMPARED[entry.operator]} ?"

    def _among(self, entry: Filter) -> str:
        expression, cast = self._expression(entry.name)
        self.values += [cast(value) for value in entry.values]
        marks = ", ".join("?" * len(entry.values))
        if entry.operator == "IN":
            return f"{expression} IN ({marks})"
        return f"coalesce({expression} NOT IN ({marks}), 1)"

    def _token(self, entry: Filter) -> str:
        expression, _ = self._expression(entry.name)
        self.values.append(_pattern(entry.values[0]))
        found = f"coalesce(' ' || {expression} LIKE ? ESCAPE '\\', 0)"
        return found if entry.operator == "CONTAINS_TOKEN" else f"NOT {found}"

    def _mentions(self, word: str) -> str:
        parts = []
        for name in SEARCHABLE.get(self.kind.name, ("hs_object_id",)):
            expression, _ = self._expression(name, checked=False)
            self.values.append("%" + _escaped(word) + "%")
            parts.append(f"{expression} LIKE ? ESCAPE '\\'")
        return "(" + " OR ".join(parts) + ")"

    def _associated(self, entry: Filter) -> str:
        to = find_object(self.state, entry.name.removeprefix("associations."))
        if to is None or entry.operator not in {"EQ", "IN"}:
            raise HubSpotError(400, f"Cannot search by {entry.name} with {entry.operator}")
        self.values += [self.kind.name, to.name, *entry.values]
        marks = ", ".join("?" * len(entry.values))
        return (
            "id IN (SELECT from_id FROM association WHERE from_object = ? AND to_object = ? "
            f"AND to_id IN ({marks}))"
        )

    def _expression(self, name: str, *, checked: bool = True) -> "tuple[str, _Cast]":
        """Give a property as SQL, and how values beside it are written."""
        columns = {
            "hs_object_id": ("number", _Cast("id")),
            self.kind.modified_property: ("updated_at", _Cast("datetime")),
            self.kind.created_property: ("created_at", _Cast("datetime")),
        }
        if checked and name in columns:
            return columns[name]
        body = self.state.document(PROPERTY, name, self.kind.name)
        if body is None and checked:
            raise HubSpotError(
                400,
                "There was a problem with the request.",
                context={"propertyName": [name]},
            )
        self.values.append(json_path(name))
        kind = str((body or {}).get("type", "string"))
        known = kind if kind in _EXPRESSIONS else "string"
        return _EXPRESSIONS[known], _Cast(known)


_VALUE = "json_extract(properties, ?)"
_EXPRESSIONS = {
    "number": f"CAST({_VALUE} AS REAL)",
    "date": f"substr({_VALUE}, 1, 10)",
    "datetime": _VALUE,
    "bool": _VALUE,
    "enumeration": _VALUE,
    "string": f"lower({_VALUE})",
}
"""How values of a type are compared."""


@dataclass(frozen=True, slots=True)
class _Cast:
    """How a filter's text is written to compare it with a property of a type."""

    kind: str

    def __call__(self, value: str) -> Value:
        try:
            match self.kind:
                case "id":
                    return int(value)
                case "number":
                    return float(value)
                case "datetime":
                    return datetime_text(value)
                case "date":
                    return datetime_text(value)[:10]
                case "string":
                    return value.lower()
                case _:
                    return value
        except (ValueError, BadValueError) as error:
            raise HubSpotError(400, f"{value} is not a valid {self.kind}") from error


def _escaped(text: str) -> str:
    for special in ("\\", "%", "_"):
        text = text.replace(special, "\\" + special)
    return text


def _pattern(token: str) -> str:
    """Give the pattern of a token: ``*`` stands for any characters, as in ``*@example.com``."""
    return "%" + "%".join(_escaped(part) for part in token.lower().split("*")) + "%"
