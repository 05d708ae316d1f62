"""Owners that the other side does not know (D45–D49)."""

from tools.demo import team
from tools.demo.chance import Chance
from tools.demo.crm import Crm, mapped_field
from tools.demo.plant.edits import change_key
from tools.demo.plant.pool import since, sound_with, take
from tools.demo.schema.mappings import MAPPINGS

_UNKNOWN_IN_SALESFORCE = (
    (team.WITHOUT_USER, 5), (team.INACTIVE, 4), (team.OTHER_NAME, 4), (team.ARCHIVED, 3),
)  # fmt: skip
_UNKNOWN_IN_HUBSPOT = ((team.WITHOUT_OWNER.salesforce_id, 4), (team.QUEUE, 4))


def plant_owners(crm: Crm, chance: Chance) -> None:
    """Give records to owners who have no counterpart, since the last sync and long before."""
    for kind, scale in (("contacts", 1), ("companies", 2), ("deals", 2)):
        rules = {mapping.property: mapping.rule for mapping in MAPPINGS[kind]}
        rule = rules["hubspot_owner_id"]
        for member, most in _UNKNOWN_IN_SALESFORCE:
            count = most // scale
            for pair in take(crm, chance, kind, count, sound_with("hubspot_owner_id")):
                when = since(chance, pair)
                crm.set_hubspot(pair.left, "hubspot_owner_id", member.owner_id, when)
            crm.planted[change_key(kind, "HS_SET", rule)] += count
            crm.planted[f"{kind}/owner_unknown_in_salesforce"] += count
        for user, most in _UNKNOWN_IN_HUBSPOT:
            count = most // scale
            for pair in take(crm, chance, kind, count, sound_with("hubspot_owner_id")):
                field = mapped_field(pair, "hubspot_owner_id")
                crm.set_salesforce(pair.right, field, user, since(chance, pair))
            crm.planted[change_key(kind, "SF_SET", rule)] += count
            crm.planted[f"{kind}/owner_unknown_in_hubspot"] += count
    _never_owned(crm, chance)


def _never_owned(crm: Crm, chance: Chance) -> None:
    """Leave some records without an owner, and some with the one who left."""
    for pair in crm.pairs["contacts"]:
        if pair.hubspot and not pair.linked and not pair.spent and chance.happens(0.03):
            pair.hubspot.values["hubspot_owner_id"] = team.ARCHIVED.owner_id
