"""Lifecycle stages that go back, are cleared, or lag behind the sales (domain/lifecycle.md)."""

from tools.demo.chance import Chance
from tools.demo.clock import CONNECTED, DAY, HOUR, NOW, SYNCS_FROM
from tools.demo.crm import UI, WORKFLOW, Crm, Pair
from tools.demo.plant.edits import change_key
from tools.demo.plant.pool import alone, since, sound, take
from tools.demo.schema.options import STAGES
from tools.demo.world.firm import Firm


def plant_stages(crm: Crm, chance: Chance, firms: list[Firm]) -> None:
    """Plant lifecycle moves in both systems."""
    _backward_from_salesforce(crm, chance, 8)
    _forward_in_hubspot(crm, chance, 8)
    _cleared_for_a_while(crm, chance, 20)
    _moved_back_by_hand(crm, chance, 12)
    _company_histories(crm, chance)
    _lagging_companies(crm, chance, firms, 7)


def _backward_from_salesforce(crm: Crm, chance: Chance, count: int) -> None:
    """Let Salesforce have set an earlier stage than HubSpot's: refused (D44)."""

    def test(pair: Pair) -> bool:
        return sound(pair) and pair.left.values["lifecyclestage"] in {"opportunity", "customer"}

    for pair in take(crm, chance, "contacts", count, test):
        crm.set_salesforce(
            pair.right, "HubSpot_Lifecycle__c", "salesqualifiedlead", since(chance, pair)
        )
    crm.planted["contacts/lifecycle_backward"] += count
    crm.planted[change_key("contacts", "SF_SET", "two_way")] += count


def _forward_in_hubspot(crm: Crm, chance: Chance, count: int) -> None:
    def test(pair: Pair) -> bool:
        return sound(pair) and pair.left.values["lifecyclestage"] == "marketingqualifiedlead"

    for pair in take(crm, chance, "contacts", count, test):
        crm.set_hubspot(pair.left, "lifecyclestage", "salesqualifiedlead", since(chance, pair))
    crm.planted[change_key("contacts", "HS_SET", "two_way")] += count


def _cleared_for_a_while(crm: Crm, chance: Chance, count: int) -> None:
    """Let a workflow have cleared the stage and set it again, before the last sync."""

    def test(pair: Pair) -> bool:
        record = pair.hubspot
        return (
            record is not None
            and _settled(pair)
            and crm.last_noted(record, "lifecyclestage") < SYNCS_FROM - 8 * DAY
        )

    for pair in take(crm, chance, "contacts", count, test):
        record = pair.left
        known = crm.last_noted(record, "lifecyclestage") + HOUR
        when = chance.moment(max(known, SYNCS_FROM - 300 * DAY), SYNCS_FROM - 4 * DAY)
        stage = record.values["lifecyclestage"]
        crm.note(record, "lifecyclestage", "", when, WORKFLOW)
        crm.note(record, "lifecyclestage", stage, when + 2 * HOUR, WORKFLOW)
        record.modified = max(record.modified, when + 2 * HOUR)
    crm.planted["contacts/lifecycle_cleared_and_set"] += count


def _moved_back_by_hand(crm: Crm, chance: Chance, count: int) -> None:
    """Let people have moved HubSpot-only contacts to a lower stage without clearing."""

    def test(pair: Pair) -> bool:
        return _settled(pair) and alone(pair) and pair.left.values["lifecyclestage"] in STAGES[2:6]

    for pair in take(crm, chance, "contacts", count, test):
        record = pair.left
        old = record.values["lifecyclestage"]
        known = crm.last_noted(record, "lifecyclestage") + HOUR
        when = chance.moment(max(known, SYNCS_FROM - 100 * DAY), NOW - HOUR)
        crm.set_hubspot(record, "lifecyclestage", "lead", when, UI)
        record.values.pop(f"hs_lifecyclestage_{old}_date", None)
    crm.planted["contacts/lifecycle_moved_back"] += count


def _settled(pair: Pair) -> bool:
    return (
        pair.hubspot is not None
        and bool(pair.hubspot.values["email"])
        and pair.hubspot.values["lifecyclestage"] in STAGES[1:6]
    )


def _company_histories(crm: Crm, chance: Chance) -> None:
    """Write how companies reached their stage."""
    for record in list(crm.hubspot("companies")):
        stage = record.values["lifecyclestage"]
        if stage == "other":
            crm.note(record, "lifecyclestage", stage, record.created, "IMPORT")
            continue
        path = [name for name in STAGES[1 : STAGES.index(stage)] if chance.happens(0.6)]
        end = min(SYNCS_FROM, record.created + 500 * DAY)
        moments = sorted(chance.moment(record.created + HOUR, end) for _ in path)
        moments = [record.created, *moments]
        for name, when in zip([*path, stage], moments, strict=True):
            crm.note(record, "lifecyclestage", name, when, chance.one((UI, WORKFLOW, "IMPORT")))


def _lagging_companies(crm: Crm, chance: Chance, firms: list[Firm], count: int) -> None:
    """Leave some customers' companies at an earlier stage."""
    customers = [f for f in firms if f.pair.hubspot and f.status == "customer"]
    for firm in chance.some(customers, count):
        firm.pair.left.values["lifecyclestage"] = "salesqualifiedlead"
        when = max(firm.pair.left.created + DAY, CONNECTED)
        crm.note(firm.pair.left, "lifecyclestage", "salesqualifiedlead", max(when, SYNCS_FROM), UI)
    crm.planted["companies/behind_their_sales"] += count
