"""Which scopes calls about definitions need (domain/hubspot-api.md §2.1)."""

from collections.abc import Mapping
from typing import Any

from crmadmin.sandbox.hubspot.family import Needs, NeedsOf
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.tokens import ALL_SCOPES

ANY_RECORDS = tuple(sorted(scope for scope in ALL_SCOPES if scope.startswith("crm.objects.")))
"""Any of these is enough for association labels and limits: read or write."""

ANY_RECORDS_READ = tuple(scope for scope in ANY_RECORDS if scope.endswith(".read"))
"""Any of these is enough to read how much of a limit is used."""


def definitions(access: str) -> NeedsOf:
    """Ask for the scope of the definitions of the path's ``object_type``."""

    def needs(path: Mapping[str, Any]) -> Needs:
        return (object_named(path["object_type"]).schema_scope(access),)

    return needs
