"""Which records belong together, with every type of each pair (domain/hubspot-api.md §3.3)."""

from collections.abc import Iterator, Sequence

from crmadmin.connectors.hubspot.family import Family, after_in, in_parts, objects_in
from crmadmin.connectors.pages import Json
from crmadmin.core import api_versions as versions
from crmadmin.core.scopes import Feature

AT_ONCE = 1000


class Associations(Family):
    """Reads associations by batches of records."""

    def associations(self, from_type: str, to_type: str, ids: Sequence[str]) -> tuple[Json, ...]:
        """Read the pairs of some records: ``fromObjectId, toObjectId, associationTypes``.

        Each pair comes once, with its types ``{category, typeId, label}`` once each, though
        HubSpot may repeat both.
        """
        types: dict[tuple[str, str], dict[tuple[object, object], Json]] = {}
        for from_id, to_id, each in self._told(from_type, to_type, ids):
            of_pair = types.setdefault((from_id, to_id), {})
            of_pair.setdefault((each.get("category"), each.get("typeId")), each)
        return tuple(
            {
                "fromObjectId": from_id,
                "toObjectId": to_id,
                "associationTypes": list(of_pair.values()),
            }
            for (from_id, to_id), of_pair in types.items()
        )

    def _told(
        self, from_type: str, to_type: str, ids: Sequence[str]
    ) -> Iterator[tuple[str, str, Json]]:
        """Give each type of each pair, in HubSpot's order and with its repetitions."""
        path = f"/crm/associations/{versions.ASSOCIATIONS}/{from_type}/{to_type}/batch/read"
        waiting: list[Json] = [{"id": each} for each in ids]
        while waiting:
            more: list[Json] = []
            for part in in_parts(waiting, AT_ONCE):
                body = {"inputs": list(part)}
                answer = self._read(path, body, Feature.ASSOCIATIONS, (from_type, to_type))
                for result in objects_in(answer.document.get("results")):
                    from_id = str(result["from"]["id"])
                    after = after_in(result)
                    if after:
                        more.append({"id": from_id, "after": after})
                    for to in objects_in(result.get("to")):
                        for each in objects_in(to.get("associationTypes")):
                            yield from_id, str(to["toObjectId"]), each
            waiting = more
