"""What a pull was asked for, settled once at its beginning, and kept with it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import LINK_PROPERTIES, System
from crmadmin.core.pull.parts import OBJECTS
from crmadmin.core.pull.request import HistoryScope, PropertyScope, PullRequest
from crmadmin.core.records.naming import naming_properties

MOVES = {
    System.HUBSPOT: frozenset(
        {
            "lifecyclestage",
            "hs_lead_status",
            "hubspot_owner_id",
            "hs_pipeline_stage",
            "dealstage",
        }
    ),
    System.SALESFORCE: frozenset({"OwnerId", "Status", "StageName", "IsConverted"}),
}
"""Properties by which records move from hand to hand and stage to stage.

Their history is read with that of the mapped properties: a preview of the sync asks when a value
changed since the last sync and by whom (D28), and rules on lifecycle and leads ask when a record
entered its stage.
"""

_ALWAYS = {
    System.HUBSPOT: frozenset(
        {
            "hs_object_id",
            "hs_merged_object_ids",
            "createdate",
            "hs_createdate",
            "lastmodifieddate",
            "hs_lastmodifieddate",
            "associatedcompanyid",
            "salesforcelastsynctime",
            "hs_pipeline",
            "pipeline",
        }
    )
    | LINK_PROPERTIES
    | MOVES[System.HUBSPOT],
    System.SALESFORCE: frozenset({"Id", "SystemModstamp", "LastModifiedDate", "CreatedDate"})
    | MOVES[System.SALESFORCE],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request with the mapped properties of each object as they were when the pull began.

    Mappings that are drafted while a pull runs are served by the next one.
    """

    request: PullRequest
    mapped: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def history(self, name: str) -> frozenset[str]:
        """Name the properties of an object whose history is read, as far as they exist."""
        request = self.request
        chosen = {prop for owner, prop in request.history_of if owner == name}
        if request.history is HistoryScope.NONE:
            return frozenset(chosen)
        return frozenset(chosen | set(self.mapped.get(name, ()))) | MOVES[request.system]

    def values(self, name: str, declared: Mapping[str, bool]) -> frozenset[str]:
        """Name the properties of an object whose values are read.

        ``declared`` are all that there are, and whether each is hidden.
        """
        request = self.request
        chosen = {prop for owner, prop in request.properties if owner == name}
        named = {prop for names in naming_properties(request.system, name) for prop in names}
        needed = chosen | named | self.history(name) | _ALWAYS[request.system]
        everything = request.property_scope is PropertyScope.ALL
        return frozenset(
            prop for prop, hidden in declared.items() if everything or not hidden or prop in needed
        )

    def same_as(self, other: "Asked") -> bool:
        """Tell whether two pulls read the same, whatever was mapped meanwhile."""
        return replace(self.request, restart=False) == replace(other.request, restart=False)


def asked(request: PullRequest, *configurations: Configuration) -> Asked:
    """Settle what is asked for; mapped is what any of the configurations maps."""
    found: dict[str, set[str]] = {}
    for configuration in configurations:
        for name in OBJECTS[System.HUBSPOT]:
            for mapping in configuration.mappings(name):
                if request.system is System.HUBSPOT:
                    found.setdefault(name, set()).add(mapping.property_name)
                    continue
                for target, field_name in mapping.fields:
                    found.setdefault(target, set()).add(field_name)
    mapped = {name: tuple(sorted(names)) for name, names in sorted(found.items())}
    return Asked(request=request, mapped=mapped)


def asked_to_json(value: Asked) -> str:
    """Write what is asked for, to be kept with the pull."""
    return json.dumps(asdict(value), ensure_ascii=False)


def asked_from_json(text: str) -> Asked:
    """Read what :func:`asked_to_json` wrote; ValueError, KeyError or TypeError otherwise."""
    plain: dict[str, Any] = json.loads(text)
    request = dict(plain["request"])
    request |= {
        "system": System(request["system"]),
        "only": tuple(request["only"]),
        "property_scope": PropertyScope(request["property_scope"]),
        "history": HistoryScope(request["history"]),
        "properties": tuple((owner, prop) for owner, prop in request["properties"]),
        "history_of": tuple((owner, prop) for owner, prop in request["history_of"]),
    }
    mapped = {name: tuple(names) for name, names in plain["mapped"].items()}
    return Asked(request=PullRequest(**request), mapped=mapped)
