"""Which fields the paths of a query mean, and the joins to their parents that this takes."""

from dataclasses import dataclass

from crmadmin.sandbox.salesforce.objects import Sobject, find_object, has_object
from crmadmin.sandbox.salesforce.refusals import Refused, unknown_column
from crmadmin.sandbox.salesforce.soql.relations import Relation, relation_of
from crmadmin.sandbox.salesforce.soql.syntax import Path
from crmadmin.sandbox.salesforce.standard.fields import Field, field
from crmadmin.sandbox.salesforce.standard.histories import parent_of
from crmadmin.sandbox.state import State

_MOST_PARENTS = 5
_TYPE = field("Type", "picklist", read_only=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A field that a path means: its names as the describe writes them, and its SQL."""

    path: Path
    field: Field
    expression: str
    row: str
    entity: str


class Resolver:
    """Finds the fields of one query; collects the joins that they need.

    The object's own row is ``r``, parents are ``p1``, ``p2``…
    """

    def __init__(self, state: State, name: str, *, alias: str = "", tooling: bool = False) -> None:
        self._state = state
        self.object = find_object(state, name, tooling=tooling)
        self.relation = _relation(state, self.object)
        self._aliases = {alias.lower(), self.object.name.lower()} - {""}
        self._rows: dict[Path, tuple[str, list[Sobject]]] = {(): ("r", [self.object])}
        self.joins: list[str] = []

    def resolve(self, path: Path) -> Column:
        """Find the field of a path; refuse an unknown one (INVALID_FIELD)."""
        if len(path) > 1 and path[0].lower() in self._aliases:
            path = path[1:]
        if len(path) > _MOST_PARENTS + 1:
            raise Refused("MALFORMED_QUERY", "only 5 levels of parents can be queried")
        parents = path[:-1]
        told: Path = ()
        for depth in range(1, len(parents) + 1):
            told = (*told, self._join(parents[:depth]))
        row, entities = self._rows[tuple(name.lower() for name in parents)]
        return self._column(path[-1], told, row, entities)

    def row_of(self, parents: Path) -> str:
        """Give the alias of a parent that was joined; the names as the describe writes them."""
        return self._rows[tuple(name.lower() for name in parents)][0]

    def _column(self, name: str, told: Path, row: str, entities: list[Sobject]) -> Column:
        if len(entities) > 1 and name.lower() == "type":
            kind = f"CASE {row}.object WHEN 'Group' THEN 'Queue' ELSE {row}.object END"
            return Column(
                path=(*told, "Type"), field=_TYPE, expression=kind, row=row, entity=told[-1]
            )
        for entity in entities:
            found = entity.field(name)
            if found is not None:
                relation = self.relation if row == "r" else _relation(self._state, entity)
                return Column(
                    path=(*told, found["name"]),
                    field=found,
                    expression=_expression(entity, relation, row, found),
                    row=row,
                    entity=entity.name,
                )
        raise unknown_column(name, entities[0].name)

    def _join(self, parents: Path) -> str:
        """Join a parent unless it is joined; give its name as the describe writes it."""
        row, entities = self._rows[tuple(name.lower() for name in parents[:-1])]
        reference = _reference(entities, parents[-1])
        key = tuple(name.lower() for name in parents)
        if key not in self._rows:
            number = len(self._rows)
            relation = self.relation if row == "r" else _relation(self._state, entities[0])
            targets = [name for name in reference["referenceTo"] if has_object(self._state, name)]
            listed = ", ".join(f"'{name}'" for name in targets)
            self.joins.append(
                f"LEFT JOIN record AS p{number} ON p{number}.system = 'salesforce' "
                f"AND p{number}.object IN ({listed}) "
                f"AND p{number}.id = {relation.expression(row, reference['name'])}"
            )
            found = [find_object(self._state, name) for name in targets]
            self._rows[key] = (f"p{number}", found)
        return str(reference["relationshipName"])


def _reference(entities: list[Sobject], name: str) -> Field:
    for entity in entities:
        found = entity.parent_field(name)
        if found is not None:
            return found
    raise Refused(
        "INVALID_FIELD",
        f"Didn't understand relationship '{name}' in field path. If you are attempting to use a "
        "custom relationship, be sure to append the '__r' after the custom relationship name.",
    )


def _relation(state: State, sobject: Sobject) -> Relation:
    found = parent_of(sobject.name)
    parent = None
    if found is not None and has_object(state, found[0]):
        parent = find_object(state, found[0])
    return relation_of(sobject, parent)


def _expression(entity: Sobject, relation: Relation, row: str, found: Field) -> str:
    if found["type"] != "address":
        return relation.expression(row, found["name"])
    prefix = found["name"].removesuffix("Address")
    parts = (
        f"'{_part_name(part['name'], prefix)}', {relation.expression(row, part['name'])}"
        for part in entity.parts_of(found["name"])
    )
    return f"json_object({', '.join(parts)})"


def _part_name(name: str, prefix: str) -> str:
    """Name a part within its compound: ``MailingPostalCode`` is ``postalCode``."""
    bare = name.removeprefix(prefix)
    return bare[0].lower() + bare[1:]
