"""The objects that a seeded org has: the standard ones, changed and joined by definitions."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from crmadmin.core.definitions import Definition, System
from crmadmin.sandbox.salesforce.objects import Sobject, put_object
from crmadmin.sandbox.salesforce.standard import histories
from crmadmin.sandbox.salesforce.standard.catalogue import OTHER_PREFIXES, STANDARD, Standard
from crmadmin.sandbox.salesforce.standard.fields import Field, defined, field, system_fields
from crmadmin.sandbox.seed import Seed, SeedHistory
from crmadmin.sandbox.state import State

_ALWAYS = frozenset(each["name"] for each in system_fields()) | {"Name"}
"""Fields that an object keeps, whatever the definitions leave out."""

_HISTORY = ("__History", "History")
_MOST_TRACKED = 20


def put_objects(state: State, seed: Seed) -> dict[str, Sobject]:
    """Give the org its objects; give them by name.

    An object with definitions has those fields, and what every record has besides.
    """
    definitions = _by_object(seed.definitions)
    tracked = _tracked(seed.history())
    made = [_standard(each, definitions.pop(each.name, []), tracked) for each in STANDARD]
    customs = [name for name in definitions if not name.endswith(_HISTORY)]
    for number, name in enumerate(customs):
        made += _custom(name, number, definitions[name], tracked)
    with state.change():
        for position, sobject in enumerate(made):
            put_object(state, sobject, position=position)
    return {sobject.name: sobject for sobject in made}


def _by_object(definitions: Iterable[Definition]) -> dict[str, list[Definition]]:
    found: dict[str, list[Definition]] = defaultdict(list)
    for definition in definitions:
        if definition.system is System.SALESFORCE:
            found[definition.object].append(definition)
    return found


def _tracked(history: Iterable[SeedHistory]) -> dict[str, set[str]]:
    """Find the fields whose changes are known: those are tracked."""
    found: dict[str, set[str]] = defaultdict(set)
    for change in history:
        if change.system is System.SALESFORCE:
            found[change.object].add(change.property)
    return found


def _standard(
    standard: Standard, definitions: list[Definition], tracked: Mapping[str, set[str]]
) -> Sobject:
    fields = standard.declare()
    if definitions and standard.writable:
        fields = _customised(fields, definitions)
    return Sobject(
        name=standard.name,
        label=standard.name,
        prefix=standard.prefix,
        writable=standard.writable,
        tooling=standard.tooling,
        fields=_tracking(fields, tracked.get(standard.name, set())),
    )


def _customised(fields: list[Field], definitions: list[Definition]) -> list[Field]:
    standard = {each["name"]: each for each in fields}
    own = {each.name: _defined(each, standard.get(each.name)) for each in definitions}
    parts = {each["compoundFieldName"] for each in own.values()}
    kept = {name: each for name, each in standard.items() if name in _ALWAYS or name in parts}
    return list((kept | own).values())


def _defined(definition: Definition, base: Field | None) -> Field:
    if base is not None and not definition.declared:
        return base
    return defined(definition, base)


def _custom(
    name: str, number: int, definitions: list[Definition], tracked: Mapping[str, set[str]]
) -> list[Sobject]:
    """Make an object that no standard org has, and the object of its history."""
    base = [*system_fields(), field("Name", length=80, required=True)]
    fields = _tracking(_customised(base, definitions), tracked.get(name, set()))
    custom = name.endswith("__c")
    made = Sobject(
        name=name,
        label=name.removesuffix("__c").replace("_", " "),
        prefix=OTHER_PREFIXES.get(name, f"a{number:02d}"),
        custom=custom,
        writable=True,
        fields=fields,
    )
    if not custom:
        return [made]
    rows = histories.history(name, "ParentId")
    told = Sobject(
        name=histories.history_of(name),
        label=f"History: {made.label}",
        prefix="017",
        fields={each["name"].lower(): each for each in rows},
    )
    return [made, told]


def _tracking(fields: list[Field], tracked: set[str]) -> dict[str, Field]:
    """Mark what is tracked: what the seed's history knows, else Salesforce's usual choice."""
    if tracked:
        names = sorted(tracked)[:_MOST_TRACKED]
        fields = [each | {"tracked": each["name"] in names} for each in fields]
    return {each["name"].lower(): each for each in fields}


def as_entity(sobject: Sobject) -> dict[str, Any]:
    """Give the EntityDefinition of an object; its id is its name."""
    return {
        "QualifiedApiName": sobject.name,
        "DeveloperName": sobject.name.removesuffix("__c"),
        "Label": sobject.label,
        "KeyPrefix": sobject.prefix,
    }
