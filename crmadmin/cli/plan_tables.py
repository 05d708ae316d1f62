"""A plan as a table, CSV or JSON."""

import csv
from collections.abc import Iterator
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, table_console
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.hazards import Severity
from crmadmin.core.plans.plan import Plan, Reason, Step
from crmadmin.core.plans.review import Review
from crmadmin.core.plans.subjects import named
from crmadmin.exchange.plan_report.rows import COLUMNS, rows_of
from crmadmin.services.planning import plan_text
from crmadmin.wording.association_edits import idle_sentence
from crmadmin.wording.cards import card_words
from crmadmin.wording.effects import effects_line
from crmadmin.wording.hazards import hazard_sentence, severity_name
from crmadmin.wording.reports import moment
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.steps import REASONS, step_title
from crmadmin.wording.valves import valve_sentence

NOTHING = Text("The draft changes nothing.", "Le brouillon ne modifie rien.")
TITLE = Text("Plan for portal {account}", "Plan pour le portail {account}")
NO_PORTAL = Text("Plan without a portal", "Plan sans portail")
TAKEN_AT = Text("Settings as read on {taken_at}", "Paramètres lus le {taken_at}")
HEADINGS = (
    Text("Step", "Étape"),
    Text("What changes", "Ce qui change"),
    Text("How", "Comment"),
    Text("Effects", "Effets"),
    Text("Hazards", "Risques"),
)
BY_HAND = Text("by hand: {path}", "à la main : {path}")
HAZARD = Text("{severity}: {sentence}", "{severity} : {sentence}")
CALLS = Counted(Text("{count} call", "{count} appel"), Text("{count} calls", "{count} appels"))
MANUAL = Counted(
    Text("{count} manual step", "{count} étape manuelle"),
    Text("{count} manual steps", "{count} étapes manuelles"),
)
CONFLICT = Text("In conflict with the portal: {address}", "En conflit avec le portail : {address}")


def write_plan(stream: TextIO, format_: Format, speech: Speech, review: Review, plan: Plan) -> None:
    """Write a plan as JSON that can be pushed, as CSV, or as the table of what was reviewed."""
    match format_:
        case Format.TABLE:
            write_table(stream, speech, review)
        case Format.JSON:
            stream.write(plan_text(plan))
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(rows_of(plan))


def write_table(stream: TextIO, speech: Speech, review: Review) -> None:
    """Write what a plan would do as a table, with what stands against it."""
    console = table_console(stream)
    if review.is_empty:
        _say(console, speech(NOTHING))
        return
    console.print(_table(speech, review))
    calls = sum(step.call is not None for step in review.steps)
    counts = (
        speech.count(CALLS, calls),
        speech.count(MANUAL, len(review.steps) - calls),
    )
    _say(console, ", ".join(counts))
    for tripped in review.valves:
        _say(console, valve_sentence(speech, tripped))
    for edit in review.configuration.each(AssociationEdit):
        if edit.address in review.idle:
            known = named(review.changes, review.configuration)
            _say(console, idle_sentence(speech, edit, known))
    for conflict in review.conflicts:
        _say(console, speech(CONFLICT, address=conflict.address))


def _table(speech: Speech, review: Review) -> Table:
    portal = review.portal
    title = speech(TITLE, account=portal.account_id) if portal.account_id else speech(NO_PORTAL)
    taken_at = moment(speech, portal.taken_at)
    taken = speech(TAKEN_AT, taken_at=taken_at) if taken_at else None
    table = Table(title=title, caption=taken, highlight=False, show_lines=True)
    for heading in HEADINGS:
        table.add_column(speech(heading), overflow="fold")
    known = named(review.changes, review.configuration)
    for step in review.steps:
        table.add_row(*map(Styled, _cells(speech, step, known)))
    return table


def _cells(speech: Speech, step: Step, known: Configuration) -> Iterator[str]:
    yield str(step.number)
    title = step_title(speech, step, known)
    yield title if step.reason is Reason.DRAFTED else f"{title}\n{speech(REASONS[step.reason])}"
    if step.call is not None:
        yield f"{step.call.method} {step.call.path}"
    else:
        yield speech(BY_HAND, path=card_words(speech, step, known).path)
    yield effects_line(speech, step.effects) if step.effects else ""
    yield "\n".join(
        speech(
            HAZARD,
            severity=severity_name(speech, hazard.severity),
            sentence=hazard_sentence(speech, hazard),
        )
        for hazard in sorted(step.hazards, key=lambda each: _WORST_FIRST[each.severity])
    )


_WORST_FIRST = {Severity.BLOCKING: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def _say(console: Console, line: str) -> None:
    console.print(line, markup=False, highlight=False, soft_wrap=True)
