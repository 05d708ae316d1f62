"""Everyday dirt: placeholders, capitals, the same person twice (domain/data-health.md)."""

from tools.demo.chance import Chance
from tools.demo.clock import NOW
from tools.demo.crm import Crm, Pair
from tools.demo.plant.pool import alone, take
from tools.demo.plant.twins import newcomer

PLACEHOLDER_EMAILS = (
    "test@test.example", "noreply@lumen-atelier.example", "na@na.example", "xxx@xxx.example",
    "test1@test.example", "ne-pas-repondre@courriel.example",
)  # fmt: skip
PLACEHOLDER_PHONES = (
    "0000000000", "00 00 00 00 00", "+33 0 00 00 00 00", "1111111111", "n/a", "99999999", "?",
    "555-0100",
)  # fmt: skip


def plant_dirt(crm: Crm, chance: Chance) -> None:
    """Dirty some records that nothing else happens to."""
    pairs = take(crm, chance, "contacts", len(PLACEHOLDER_EMAILS), _addressed)
    for pair, email in zip(pairs, PLACEHOLDER_EMAILS, strict=True):
        pair.left.values["email"] = email
    crm.planted["contacts/placeholder_emails"] += len(PLACEHOLDER_EMAILS)
    pairs = take(crm, chance, "contacts", len(PLACEHOLDER_PHONES), alone)
    for pair, phone in zip(pairs, PLACEHOLDER_PHONES, strict=True):
        pair.left.values["phone"] = phone
    crm.planted["contacts/placeholder_phones"] += len(PLACEHOLDER_PHONES)
    for pair in take(crm, chance, "contacts", 10, alone):
        pair.left.values["lastname"] = pair.left.values["lastname"].upper()
    _same_person(crm, chance, 10)
    _rarely_filled(crm, chance)


def _addressed(pair: Pair) -> bool:
    return alone(pair) and bool(pair.left.values["email"])


def _same_person(crm: Crm, chance: Chance, count: int) -> None:
    """Let a person be there again under a private address."""
    for pair in take(crm, chance, "contacts", count, _addressed):
        name = pair.left.values["email"].split("@")[0]
        newcomer(crm, chance, pair.left, f"{name}.perso@courriel.example")
    crm.planted["contacts/same_person_other_email"] += count


def _rarely_filled(crm: Crm, chance: Chance) -> None:
    for record in crm.hubspot("contacts"):
        if chance.happens(0.01):
            record.values["twitterhandle"] = "@" + record.values["lastname"].lower()[:8]
    for record in crm.hubspot("companies"):
        if chance.happens(0.03) and record.created < NOW:
            record.values["old_crm_number"] = chance.digits("OLD-#####")
