"""How two records become one: the loser is answered as the winner from then on (§3.2)."""

from collections import defaultdict

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.association_types import HUBSPOT, PRIMARY_IDS
from crmadmin.sandbox.hubspot.associations.aftermath import drop_all, settle
from crmadmin.sandbox.hubspot.associations.links import Ends, TypeKey, associate
from crmadmin.sandbox.hubspot.objects import ObjectType, object_kept_as
from crmadmin.sandbox.hubspot.records.consequences import lifecycle_order
from crmadmin.sandbox.hubspot.records.record import Record, find, present
from crmadmin.sandbox.hubspot.records.writing import Writer

MERGED_IDS = "hs_merged_object_ids"


def merge(writer: Writer, kind: ObjectType, winner_id: str, loser_id: str) -> Record:
    """Merge the loser into the winner.

    The winner's values stay and its blanks are filled; the further lifecycle stage wins; the
    loser's associations move over. Which value wins is nowhere documented in full (assumption).
    """
    state = writer.state
    winner, loser = present(state, kind, winner_id), present(state, kind, loser_id)
    if winner.id == loser.id:
        raise HubSpotError(400, "An object cannot be merged with itself")
    ends = _ends_of(writer, kind, loser)
    with state.change() as connection:
        others = drop_all(writer, kind, loser.id)
        writer.archive(kind, loser)
        connection.execute(
            "UPDATE record SET merged_into = ? WHERE system = 'hubspot' AND object = ? AND id = ?",
            (winner.id, kind.name, loser.id),
        ).close()
        merged = writer.update(kind, winner, _values(writer, kind, winner, loser))
        for (object_name, to_id), types in ends.items():
            to_kind = object_kept_as(state, object_name)
            if (to_kind.name, to_id) != (kind.name, winner.id):
                move = Ends(from_kind=kind, from_id=winner.id, to_kind=to_kind, to_id=to_id)
                associate(writer, move, _without_primary(writer, move, types))
        for object_name, to_id in others:
            settle(writer, (object_kept_as(state, object_name), to_id))
    return find(state, kind, merged.id) or merged


def _ends_of(
    writer: Writer, kind: ObjectType, loser: Record
) -> dict[tuple[str, str], list[TypeKey]]:
    with writer.state.read() as connection:
        rows = connection.execute(
            "SELECT to_object, to_id, category, type_id FROM association "
            "WHERE from_object = ? AND from_id = ?",
            (kind.name, loser.id),
        ).fetchall()
    found: defaultdict[tuple[str, str], list[TypeKey]] = defaultdict(list)
    for row in rows:
        found[row[0], row[1]].append((row[2], row[3]))
    return found


def _without_primary(writer: Writer, ends: Ends, types: list[TypeKey]) -> list[TypeKey]:
    """Keep the winner's primary company where it has one."""
    ids = PRIMARY_IDS.get((ends.from_kind.name, ends.to_kind.name))
    if ids is None:
        return types
    with writer.state.read() as connection:
        taken = connection.execute(
            "SELECT 1 FROM association WHERE from_object = ? AND from_id = ? AND to_object = ? "
            "AND category = 'HUBSPOT_DEFINED' AND type_id = ?",
            (*ends.key[:3], ids[0]),
        ).fetchone()
    return [key for key in types if not (taken and key == (HUBSPOT, ids[0]))]


def _values(writer: Writer, kind: ObjectType, winner: Record, loser: Record) -> dict[str, str]:
    filled = {
        name: value
        for name, value in loser.properties.items()
        if name not in winner.properties and name != MERGED_IDS
    }
    stage = loser.properties.get("lifecyclestage")
    if stage in lifecycle_order(writer.state, kind):
        filled["lifecyclestage"] = stage
    merged = [
        *winner.properties.get(MERGED_IDS, "").split(";"),
        *loser.properties.get(MERGED_IDS, "").split(";"),
        loser.id,
    ]
    filled[MERGED_IDS] = ";".join(dict.fromkeys(filter(None, merged)))
    return filled
