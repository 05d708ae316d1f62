"""What an admin has set: properties, pipelines, labels, rules, limits, schemas."""

from http import HTTPStatus

from crmadmin.connectors.http import Refused
from crmadmin.connectors.hubspot.family import Family
from crmadmin.connectors.pages import Json
from crmadmin.core import api_versions as versions
from crmadmin.core.definitions import LEADS
from crmadmin.core.scopes import Feature

_LIMITS = f"/crm/limits/{versions.LIMITS}"
_PROPERTIES = f"/crm/properties/{versions.PROPERTIES}"
_RULES = f"/crm/pipelines-rules/{versions.PIPELINE_RULES}"
_SCHEMAS = f"/crm-object-schemas/{versions.SCHEMAS}/schemas"
_LEADS = frozenset({LEADS, "0-136"})


class Settings(Family):
    """Reads the configuration of a portal (domain/hubspot-api.md §3.4 to §3.9).

    ``object_type`` is an object's plural name or type id; custom objects need the id.
    """

    def properties(self, object_type: str, *, archived: bool = False) -> tuple[Json, ...]:
        """Read the properties of an object, in use or archived."""
        query = {"archived": "true"} if archived else {}
        return self._results(
            f"{_PROPERTIES}/{object_type}", Feature.PROPERTIES, query, (object_type,)
        )

    def property_groups(self, object_type: str) -> tuple[Json, ...]:
        """Read the groups that properties are shown in."""
        path = f"{_PROPERTIES}/{object_type}/groups"
        return self._results(path, Feature.PROPERTIES, objects=(object_type,))

    def pipelines(self, object_type: str) -> tuple[Json, ...]:
        """Read the pipelines with their stages, in no order."""
        about = Feature.LEAD_PIPELINES if object_type in _LEADS else Feature.PIPELINES
        path = f"/crm/pipelines/{versions.PIPELINES}/{object_type}"
        return self._results(path, about, objects=(object_type,))

    def pipeline_audit(self, object_type: str, pipeline_id: str) -> tuple[Json, ...]:
        """Read who changed a pipeline; HubSpot tells of its stages there too, or apart."""
        return self._audit(object_type, f"{object_type}/{pipeline_id}")

    def stage_audit(self, object_type: str, pipeline_id: str, stage_id: str) -> tuple[Json, ...]:
        """Read who changed a stage; nothing of one that HubSpot does not find."""
        return self._audit(object_type, f"{object_type}/{pipeline_id}/stages/{stage_id}")

    def _audit(self, object_type: str, path: str) -> tuple[Json, ...]:
        about = Feature.LEAD_PIPELINES if object_type in _LEADS else Feature.PIPELINES
        try:
            found = f"/crm/pipelines/{versions.PIPELINES}/{path}/audit"
            return self._results(found, about, objects=(object_type,))
        except Refused as refused:
            if refused.answer.status == HTTPStatus.NOT_FOUND:
                return ()
            raise

    def pipeline_rules(self, type_id: str, pipeline_id: str) -> Json | None:
        """Read who may move records how; None where a pipeline has no rules."""
        return self._found(f"{_RULES}/{type_id}/{pipeline_id}", Feature.PIPELINE_RULES)

    def stage_permissions(self, type_id: str, pipeline_id: str) -> Json | None:
        """Read who may edit records in each stage; None where nothing is set."""
        path = f"{_RULES}/{type_id}/{pipeline_id}/stage-edit-permissions"
        return self._found(path, Feature.STAGE_PERMISSIONS)

    def association_labels(self, from_type: str, to_type: str) -> tuple[Json, ...]:
        """Read the association types of a pair, in one direction."""
        path = f"/crm/associations/{versions.ASSOCIATIONS}/{from_type}/{to_type}/labels"
        return self._results(path, Feature.ASSOCIATION_LABELS, objects=(from_type, to_type))

    def limit_configurations(self) -> tuple[Json, ...]:
        """Read how many records each association type allows where an admin set it."""
        path = f"/crm/associations/{versions.ASSOCIATIONS}/definitions/configurations/all"
        return self._results(path, Feature.ASSOCIATION_LABELS)

    def label_limits(self) -> tuple[Json, ...]:
        """Read how many labels each pair of objects has and may have."""
        return self._results(f"{_LIMITS}/associations/labels", Feature.LIMITS)

    def association_limits(self) -> tuple[Json, ...]:
        """Read how many records are at or near their number of associations."""
        return self._results(f"{_LIMITS}/associations/records/from", Feature.LIMITS)

    def pipeline_limits(self) -> Json:
        """Read how many pipelines each object has and may have."""
        return self._get(f"{_LIMITS}/pipelines", Feature.LIMITS).document

    def property_limits(self) -> Json:
        """Read how many custom properties each object has and may have."""
        return self._get(f"{_LIMITS}/custom-properties", Feature.LIMITS).document

    def schemas(self) -> tuple[Json, ...]:
        """Read the custom objects."""
        return self._results(_SCHEMAS, Feature.SCHEMAS)

    def schema(self, object_type: str) -> Json | None:
        """Read one object's schema, standard ones too; it alone names labels internally."""
        return self._found(f"{_SCHEMAS}/{object_type}", Feature.SCHEMAS)
