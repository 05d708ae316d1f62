"""All facts, by chapter, and the check that they agree with what was planted."""

from collections import Counter

from tools.demo.facts.dataset import SYNCED, Dataset
from tools.demo.facts.fact import Fact
from tools.demo.facts.health import health_facts
from tools.demo.facts.pairing import pairing_facts
from tools.demo.facts.people import people_facts
from tools.demo.facts.prospecting import prospecting_facts
from tools.demo.facts.refused import creation_facts, refusal_facts
from tools.demo.facts.since import TRIGGERS, change_counts, change_facts
from tools.demo.facts.ties import tie_facts


class DisagreementError(Exception):
    """The files do not contain what was planted."""


def chapters(planted_keys: Counter[str]) -> dict[str, list[Fact]]:
    """Give all facts by chapter; refusals only where some were planted."""
    refusals = [fact for kind in SYNCED for fact in refusal_facts(kind)]
    return {
        "How the two systems stand to each other": pairing_facts(),
        "Contacts": people_facts(),
        "Since the last sync": change_facts(),
        "What the other side refuses": [
            *(fact for fact in refusals if planted_keys[fact.planted]), *creation_facts(),
        ],
        "Associations and labels": tie_facts(),
        "Leads (the HubSpot object)": prospecting_facts(),
        "Health of the data": health_facts(),
    }  # fmt: skip


def disagreements(data: Dataset, ledger: Counter[str]) -> list[str]:
    """Say where the files do not contain what was planted."""
    found = []
    for facts in chapters(ledger).values():
        for fact in facts:
            counted, wanted = fact.count(data), ledger[fact.planted] if fact.planted else 1
            agrees = counted == wanted if fact.planted and fact.exact else counted >= wanted
            if not agrees:
                found.append(f"{fact.text}: {wanted} planted, {counted} found")
    counts = change_counts(data)
    keys = [key for key in ledger if key.split("/")[1] in TRIGGERS]
    found.extend(
        f"{key}: {ledger[key]} planted, {counts[key]} found"
        for key in sorted({*keys, *counts})
        if counts[key] != ledger[key]
    )
    return found
