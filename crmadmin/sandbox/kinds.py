"""The kinds of document that a state keeps of a portal, and what their scope, key and body are.

Bodies are what HubSpot's API tells, so that a family can answer with them. Those of the org are
kept by ``salesforce.objects`` and its neighbours.
"""

PORTAL = "portal"
"""No scope, key ``portal``: ``portalId, name, timeZone, companyCurrency, uiDomain``…"""

PROPERTY = "property"
"""Scope: object name (``contacts``), key: property name; body as of §3.8."""

PROPERTY_GROUP = "property_group"
"""Scope: object name, key: group name; body ``name, label, displayOrder, archived``."""

PROPERTY_RULE = "property_rule"
"""Scope: object name, key ``PROPERTY/RULE_TYPE``; body as of §3.8 with ``propertyName``."""

PIPELINE = "pipeline"
"""Scope: object name, key: pipeline id; body as of §3.6 with its ``stages``."""

PIPELINE_AUDIT = "pipeline_audit"
"""Scope: object name, key: a number; body as of §3.6 with ``pipelineId`` and ``stageId``."""

PIPELINE_RULES = "pipeline_rules"
"""Scope: object name, key: pipeline id; body as of §3.7."""

STAGE_PERMISSIONS = "stage_permissions"
"""Scope: object name, key: pipeline id; body ``{"stages": […]}`` (§3.7)."""

ASSOCIATION_TYPE = "association_type"
"""Scope ``FROM/TO`` of object names, key ``CATEGORY/TYPE_ID``; body ``category, typeId, label,
inverse`` (the other direction's type id) and, for a portal's own, ``name, createdAt``."""

LABEL_LIMIT = "label_limit"
"""Scope and key as of an association type; body ``category, typeId, maxToObjectIds`` (§3.4)."""

DELETED_LABEL = "deleted_label"
"""Scope as of an association type, key: the label's name; body ``label, until``: the limits count
it until then."""

SCHEMA = "schema"
"""No scope, key: type id (``2-1``); body ``name, objectTypeId, fullyQualifiedName, labels``…"""

OWNER = "owner"
"""No scope, key: owner id; body as of §3.9."""

USER = "user"
"""No scope, key: user id; body as of §3.9, ``superAdmin`` included."""

ROLE = "role"
"""No scope, key: role id; body as of §3.9."""

TEAM = "team"
"""No scope, key: team id; body ``id, name, userIds, secondaryUserIds``."""

LIST = "list"
"""No scope, key: list id; body as of §3.9 with ``filterBranch``. Members are in ``membership``."""

WORKFLOW = "workflow"
"""No scope, key: flow id; body as of §3.9."""

ACTIVITY = "activity"
"""No scope, key: a number; body: a row of the account's audit log (§3.9)."""


def pair(from_object: str, to_object: str) -> str:
    """Write two objects as the scope of their association types."""
    return f"{from_object}/{to_object}"


def type_key(category: str, type_id: int) -> str:
    """Write an association type as a key: ids repeat between categories (§7)."""
    return f"{category}/{type_id}"
