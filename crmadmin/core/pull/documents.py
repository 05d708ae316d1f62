"""Settings as an API tells them, and the fingerprint by which two snapshots compare."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crmadmin.core.definitions import System

CONFIGURATION_KINDS = frozenset(
    {
        "property",
        "pipeline",
        "pipeline_rules",
        "stage_permissions",
        "association_label",
        "limit_configuration",
        "list",
        "workflow",
        "schema",
        "describe",
        "lead_status",
        "opportunity_stage",
        "permission",
    }
)
"""The kinds that a fingerprint covers: what an admin sets, not who works there or how much is used.

Owners, users, teams, the account's own page, counters of limits and queues change without
anybody changing a setting.
"""

VOLATILE = frozenset(
    {
        "createdAt",
        "updatedAt",
        "createdUserId",
        "updatedUserId",
        "createdById",
        "updatedById",
        "archivedAt",
        "filtersUpdatedAt",
        "size",
        "hs_list_size",
        "additionalProperties",
        "revisionId",
        "listVersion",
        "SystemModstamp",
        "LastModifiedDate",
        "CreatedDate",
        "attributes",
    }
)
"""Keys that are left out at any depth: times, authors, versions, and counts of records.

HubSpot moves a stage's ``updatedAt`` whenever anything of its pipeline is edited
(domain/hubspot-api.md §6).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDocument:
    """Something of an account, as its API tells it.

    ``kind`` names the family (``workflow``), ``scope`` the object or ordered pair it belongs to.
    """

    system: System
    kind: str
    document_id: str
    scope: str = ""
    name: str = ""
    position: int = 0
    body: Mapping[str, Any] = field(default_factory=dict)


def fingerprint(documents: Iterable[AccountDocument]) -> str:
    """Give a text that two configurations share exactly if no setting differs.

    SHA-256 over the canonical JSON of the documents of ``CONFIGURATION_KINDS`` in the order of
    kind, scope and id, without ``VOLATILE`` keys.
    """
    digest = hashlib.sha256()
    kept = (each for each in documents if each.kind in CONFIGURATION_KINDS)
    for each in sorted(kept, key=lambda one: (one.kind, one.scope, one.document_id)):
        row = [each.kind, each.scope, each.document_id, _stable(each.body)]
        text = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        digest.update(text.encode())
    return digest.hexdigest()


def _stable(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _stable(inner) for key, inner in value.items() if key not in VOLATILE}
    if isinstance(value, list | tuple):
        return [_stable(inner) for inner in value]
    return value
