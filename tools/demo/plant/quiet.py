"""What a sync should not mistake for a change, and differences that nobody's history explains."""

from tools.demo.chance import Chance
from tools.demo.clock import DAY, SYNCS_FROM, salesforce_time
from tools.demo.crm import SYNC, Crm, Pair, SalesforceChange, mapped_field
from tools.demo.plant.fresh import as_salesforce, fresh
from tools.demo.plant.pool import since, sound, sound_with, take
from tools.demo.words.places import COUNTRY_SPELLINGS

_OLDER = {
    "contacts": (
        ("jobtitle", 30, 12), ("phone", 24, 10), ("city", 14, 0), ("mobilephone", 14, 16),
        ("zip", 8, 0), ("consent_date", 0, 8),
    ),
    "companies": (
        ("phone", 12, 6), ("city", 6, 0), ("numberofemployees", 10, 0), ("industry", 6, 0),
        ("vat_number", 0, 8),
    ),
    "deals": (("amount", 12, 0), ("closedate", 8, 0), ("next_step", 8, 6)),
}  # fmt: skip
"""Property, how many differ, how many are filled on one side only."""


def plant_quiet(crm: Crm, chance: Chance) -> None:
    """Plant all that happened without a change that the next sync would see."""
    _own_writes(crm, chance, 25)
    _formula_changes(crm, chance, 8)
    _unmapped_changes(crm, chance, 9)
    _older_differences(crm, chance)
    _differing_strangers(crm, chance)
    _spell_countries(crm, chance)


def _own_writes(crm: Crm, chance: Chance, count: int) -> None:
    """Let the integration have written to HubSpot after the recorded sync time (D30)."""
    for pair in take(crm, chance, "contacts", count, sound_with("jobtitle")):
        when = since(chance, pair)
        crm.set_hubspot(pair.left, "jobtitle", pair.left.values["jobtitle"], when, SYNC)
    crm.planted["contacts/own_writes"] += count


def _formula_changes(crm: Crm, chance: Chance, count: int) -> None:
    """Let Salesforce's formula have given another result (D31)."""
    for pair in take(crm, chance, "contacts", count, sound_with("engagement_score")):
        score = str(chance.whole(100, 180))
        crm.set_salesforce(pair.right, "Engagement_Score__c", score, since(chance, pair))
    crm.planted["contacts/formula_changes"] += count


def _unmapped_changes(crm: Crm, chance: Chance, count: int) -> None:
    """Let people have edited a property that is not mapped (D29)."""
    for pair in take(crm, chance, "contacts", count, sound):
        crm.set_hubspot(pair.left, "parking_badge", chance.digits("P-###"), since(chance, pair))
    crm.planted["contacts/unmapped_changes"] += count


def _older_differences(crm: Crm, chance: Chance) -> None:
    """Let the two sides have differed since before the last sync."""
    for kind, rows in _OLDER.items():
        for name, differing, one_sided in rows:
            pairs = chance.some(_unchanged(crm, kind, name), differing + one_sided)
            for position, pair in enumerate(pairs):
                field = mapped_field(pair, name)
                if position < differing:
                    pair.right.values[field] = as_salesforce(name, fresh(chance, pair, name))
                elif position % 2:
                    pair.left.values[name] = ""
                else:
                    pair.right.values[field] = ""
            crm.planted[f"{kind}/older_differences"] += len(pairs)


def _differing_strangers(crm: Crm, chance: Chance) -> None:
    """Let the two records of a pair that was never linked know different things."""
    for kind, names in (
        ("contacts", ("phone", "jobtitle", "mobilephone", "city", "zip", "firstname")),
        ("companies", ("phone", "zip", "industry", "vat_number")),
    ):
        for pair in crm.pairs[kind]:
            if pair.linked or pair.hubspot is None or pair.salesforce is None:
                continue
            for name in names:
                _estrange(chance, pair, name)


def _estrange(chance: Chance, pair: Pair, name: str) -> None:
    """Let one value be the same, another one, or on one side only."""
    field = mapped_field(pair, name)
    match chance.weighted((("same", 5), ("other", 2), ("only here", 2), ("only there", 1))):
        case "other" if name == "firstname":
            pair.right.values[field] = pair.right.values[field][:1] + "."
        case "other":
            pair.right.values[field] = fresh(chance, pair, name)
        case "only here":
            pair.right.values[field] = ""
        case "only there" if name not in {"firstname", "industry"}:
            pair.left.values[name] = ""
        case _:
            pass


def _unchanged(crm: Crm, kind: str, name: str) -> list[Pair]:
    """Give sound pairs of which this property did not change since their last sync."""
    changed = {row.record_id for row in crm.hubspot_changes[kind] if row.property == name}
    fields = {
        (change.record_id, change.field)
        for changes in crm.salesforce_changes.values()
        for change in changes
    }
    test = sound_with(name)
    return [
        pair
        for pair in crm.pairs[kind]
        if test(pair)
        and pair.left.id not in changed
        and (pair.right.id, mapped_field(pair, name)) not in fields
    ]


def _spell_countries(crm: Crm, chance: Chance) -> None:
    """Write some countries as people do; half of the time only in HubSpot."""
    for kind, share in (("contacts", 0.06), ("companies", 0.05)):
        for pair in crm.pairs[kind]:
            record = pair.hubspot
            spellings = COUNTRY_SPELLINGS.get(record.values["country"] if record else "")
            if record is None or spellings is None or not chance.happens(share):
                continue
            spelling = chance.one(spellings)
            record.values["country"] = spelling
            if pair.salesforce is not None and chance.happens(0.5):
                pair.salesforce.values[mapped_field(pair, "country")] = spelling


def remember_the_past(crm: Crm, chance: Chance) -> None:
    """Give some records a history from before the last sync, on both sides."""
    earliest = SYNCS_FROM - 900 * DAY
    for kind, name in (("contacts", "phone"), ("companies", "phone"), ("deals", "amount")):
        for pair in crm.pairs[kind]:
            if pair.hubspot and pair.hubspot.values[name] and chance.happens(0.16):
                when = chance.moment(max(pair.hubspot.created, earliest), SYNCS_FROM - DAY)
                value = pair.hubspot.values[name]
                crm.note(pair.hubspot, name, value, when, chance.one(("CRM_UI", "IMPORT", SYNC)))
            if pair.salesforce and sound(pair) and chance.happens(0.12):
                _remember_salesforce(crm, chance, pair, name)


def _remember_salesforce(crm: Crm, chance: Chance, pair: Pair, name: str) -> None:
    record, field = pair.right, mapped_field(pair, name)
    when = chance.moment(record.created, SYNCS_FROM - DAY)
    if salesforce_time(when) <= salesforce_time(record.created):
        return
    crm.salesforce_changes[record.object].append(
        SalesforceChange(
            record_id=record.id, field=field, old="", new=record.values[field], when=when
        )
    )
