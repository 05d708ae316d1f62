"""Counts of a preview: a table, JSON or CSV; those of two previews side by side."""

import csv
import json
from collections.abc import Mapping, Sequence
from typing import TextIO

from rich.console import Console
from rich.table import Table

from crmadmin.cli.names import OUTCOMES, RULES, SCENARIOS
from crmadmin.cli.output import Format, table_console
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.services.comparing import CountChange
from crmadmin.services.previewing import ObjectSummary
from crmadmin.wording.objects import OBJECTS
from crmadmin.wording.speech import Speech, Text

TITLE = Text(
    "{object}: {scenario}, {considered} looked at",
    "{object} : {scenario}, {considered} examinées",
)
NOTHING = Text("nothing would happen", "rien ne se passerait")
OUTCOME = Text("What happens", "Ce qui se passe")
TOTAL = Text("Total", "Total")
MAPPING = Text("Property", "Propriété")
OBJECT = Text("Object", "Objet")
WHOLE_RECORD = Text("(whole record)", "(fiche entière)")
DIFFERENCE = Text("Difference", "Différence")
SAME = Text(
    "Both configurations do the same to these records.",
    "Les deux configurations ont le même effet sur ces fiches.",
)


def write_summary(
    stream: TextIO,
    format_: Format,
    speech: Speech,
    scenario: Scenario,
    counts: Mapping[str, ObjectSummary],
) -> None:
    """Write the counts of a scenario."""
    match format_:
        case Format.TABLE:
            write_summary_table(table_console(stream), speech, scenario, counts)
        case Format.JSON:
            _write_json(stream, {name: summary.as_json() for name, summary in counts.items()})
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(("object", "considered", "outcome", "rule", "count"))
            for name, summary in sorted(counts.items()):
                for outcome, rules in sorted(summary.outcomes.items()):
                    for rule, count in sorted(rules.items()):
                        writer.writerow((name, summary.considered, outcome, rule, count))


def write_summary_table(
    console: Console, speech: Speech, scenario: Scenario, counts: Mapping[str, ObjectSummary]
) -> None:
    """Write one table an object: outcomes down, rules across."""
    for name, summary in counts.items():
        title = speech(
            TITLE,
            object=speech(OBJECTS[name]) if name in OBJECTS else name,
            scenario=speech(SCENARIOS[scenario]),
            considered=speech.number(summary.considered),
        )
        if not summary.outcomes:
            console.print(f"{title} – {speech(NOTHING)}\n", highlight=False, markup=False)
            continue
        used = {rule for rules in summary.outcomes.values() for rule in rules}
        rules = [rule for rule in RULES if rule in used]
        table = Table(title=title, title_justify="left", title_style="bold", highlight=False)
        table.add_column(speech(OUTCOME))
        for heading in (*(RULES[rule] for rule in rules), TOTAL):
            table.add_column(speech(heading), justify="right")
        for outcome in Outcome:
            if outcome in summary.outcomes:
                found = summary.outcomes[outcome]
                numbers = [speech.number(found[rule]) if rule in found else "" for rule in rules]
                total = speech.number(sum(found.values()))
                table.add_row(speech(OUTCOMES[outcome]), *numbers, total)
        console.print(table)
        console.print()


def write_comparison(
    stream: TextIO,
    format_: Format,
    speech: Speech,
    changes: Sequence[CountChange],
    names: tuple[str, str],
) -> None:
    """Write the counts that differ between two configurations, which ``names`` names."""
    match format_:
        case Format.TABLE:
            _write_comparison_table(table_console(stream), speech, changes, names)
        case Format.JSON:
            _write_json(stream, _nested(changes))
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(("object", "property", "outcome", "old", "new"))
            for change in changes:
                writer.writerow(
                    (change.object, change.property, change.outcome, change.before, change.after)
                )


def _write_comparison_table(
    console: Console, speech: Speech, changes: Sequence[CountChange], names: tuple[str, str]
) -> None:
    if not changes:
        console.print(speech(SAME))
        return
    table = Table(highlight=False)
    for heading in (OBJECT, MAPPING, OUTCOME):
        table.add_column(speech(heading))
    for name in (*names, speech(DIFFERENCE)):
        table.add_column(name, justify="right")
    for change in changes:
        difference = change.after - change.before
        table.add_row(
            speech(OBJECTS[change.object]) if change.object in OBJECTS else change.object,
            change.property or speech(WHOLE_RECORD),
            speech(OUTCOMES[change.outcome]),
            speech.number(change.before),
            speech.number(change.after),
            ("+" if difference > 0 else "−") + speech.number(abs(difference)),
        )
    console.print(table)


def _nested(changes: Sequence[CountChange]) -> dict[str, dict[str, dict[str, dict[str, int]]]]:
    found: dict[str, dict[str, dict[str, dict[str, int]]]] = {}
    for change in changes:
        by_property = found.setdefault(change.object, {}).setdefault(str(change.outcome), {})
        by_property[change.property or "record"] = {"old": change.before, "new": change.after}
    return found


def _write_json(stream: TextIO, value: object) -> None:
    json.dump(value, stream, indent=1, sort_keys=True, ensure_ascii=False)
    stream.write("\n")
