"""Write the dataset's README: what it is, and the table of what it contains."""

from collections import Counter
from itertools import zip_longest
from pathlib import Path

from tools.demo.crm import HUBSPOT_OBJECTS
from tools.demo.facts.dataset import SALESFORCE_OBJECTS, SYNCED, Dataset
from tools.demo.facts.since import RULES, TRIGGERS, change_counts
from tools.demo.facts.table import DisagreementError, chapters, disagreements

_HEAD = """# The demo: Lumen Atelier, seen from HubSpot and from Salesforce

Lumen Atelier is a French software firm that sells "Lumen Suite" to middle-sized firms in France,
Britain, Belgium, Quebec, Ireland and the United States. Marketing works in HubSpot, sales in
Salesforce. **All of it is invented**: people and firms come from word lists, addresses end in
`.example`, telephone numbers lie in ranges set aside for fiction. Today is 1 October 2026.

Everything here, this file included, is written by `python -m tools.demo`, always the same to the
byte; `tests/tools/test_demo.py` checks that. To change the story see `tools/demo/story.py`.

## Files

`hubspot/` holds records (`contacts.csv`, `companies.csv`, `deals.csv`, `leads.csv`,
`tickets.csv`), `history/` (property changes; `SALESFORCE` = written by the integration),
`associations.csv` with `labels/`, `properties/`, `pipelines/`, `lists.json` (with filters) and
`list_memberships.csv`, `owners.json`, `users.json`, `teams.json` and `workflows.json`.
`salesforce/` holds records, `history/` and `describe/`. `config.yaml` holds the field mappings and
their rules.
"""
_SHORT_RULES = {
    "prefer_salesforce_unless_blank": "prefer Salesforce unless blank",
    "always_use_salesforce": "always use Salesforce",
    "two_way": "two-way",
    "dont_sync": "don't sync",
}


def write_readme(out: Path, ledger: Counter[str]) -> None:
    """Count the facts in the written files and write them down.

    Raises DisagreementError where the files do not contain what was planted.
    """
    data = Dataset(out)
    wrong = disagreements(data, ledger)
    if wrong:
        raise DisagreementError("\n".join(wrong))
    parts = [_HEAD, _sizes(data), _chapters(data, ledger), _changes(data)]
    (out / "README.md").write_text("\n".join(parts), encoding="utf-8", newline="")


def _sizes(data: Dataset) -> str:
    lines = ["## Records", "", "| HubSpot | | Salesforce | |", "|---|---:|---|---:|"]
    for ours, theirs in zip_longest(HUBSPOT_OBJECTS, SALESFORCE_OBJECTS):
        there = f"{theirs} | {len(data.salesforce(theirs)):,}" if theirs else " | "
        lines.append(f"| {ours} | {len(data.hubspot(ours)):,} | {there} |")
    ties, history = len(data.rows("hubspot/associations")), 0
    for kind in HUBSPOT_OBJECTS:
        history += len(data.rows(f"hubspot/history/{kind}"))
    roles = len(data.rows("salesforce/OpportunityContactRole"))
    lines.append(f"| associations | {ties:,} | OpportunityContactRole | {roles:,} |")
    lines.append(f"| history rows | {history:,} | User | {len(data.rows('salesforce/User'))} |")
    return "\n".join(lines) + "\n"


def _chapters(data: Dataset, ledger: Counter[str]) -> str:
    lines = [
        "## What is in it",
        "",
        '"Planted" is what the tool put there on purpose (the story itself may bring some more),',
        '"found" is counted from the files.',
    ]
    for title, facts in chapters(ledger).items():
        lines += ["", f"### {title}", "", "| | planted | found |", "|---|---:|---:|"]
        for fact in facts:
            planted = str(ledger[fact.planted]) if fact.planted else ""
            lines.append(f"| {fact.text} | {planted} | {fact.count(data):,} |")
    return "\n".join(lines) + "\n"


def _changes(data: Dataset) -> str:
    counts = change_counts(data)
    head = " | ".join(_SHORT_RULES[rule] for rule in RULES)
    lines = [
        "### Changes of mapped values since the last sync, by rule",
        "",
        "All of them planted. A tie counts as `BOTH_SF_LATER`.",
        "",
        f"| | {head} |",
        "|---|" + "---:|" * len(RULES),
    ]
    for kind in SYNCED:
        for trigger in TRIGGERS:
            cells = [str(counts[f"{kind}/{trigger}/{rule}"] or "") for rule in RULES]
            lines.append(f"| {kind} `{trigger}` | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
