"""What a pull read, as a table, JSON or CSV."""

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TextIO

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, table_console
from crmadmin.cli.pull_words import DECLARED, FINDINGS, MODES, PARTS
from crmadmin.core.definitions import System
from crmadmin.core.pull.declarations import ToDeclare
from crmadmin.core.pull.report import Finding, PartReport, PullReport
from crmadmin.wording.cards import PATHS, SETTINGS
from crmadmin.wording.objects import OBJECTS
from crmadmin.wording.speech import Speech, Text

TITLE = Text("{system} {account}", "{system} {account}")
HEADINGS = (
    Text("Read", "Lu"),
    Text("Object", "Objet"),
    Text("How", "Comment"),
    Text("Rows", "Lignes"),
    Text("New", "Nouvelles"),
    Text("Changed", "Modifiées"),
    Text("Gone", "Disparues"),
    Text("Held", "Présentes"),
    Text("Portal’s count", "Total du compte"),
    Text("Calls", "Appels"),
    Text("Seconds", "Secondes"),
)
_NUMBERS_FROM = 3
DIFFERS = Text("{count} ≠", "{count} ≠")
TOOK = Text(
    "{calls} calls in {seconds} s; {share} of the rate allowed, {daily} of the day’s calls used",
    "{calls} appels en {seconds} s ; {share} du débit permis, {daily} des appels du jour utilisés",
)
UNKNOWN = Text("?", "?")
PERCENT = Text("{count}%", "{count}\u202f%")
TO_DECLARE = Text(
    "What HubSpot tells no program (declare it with: config import)",
    "Ce que HubSpot ne dit à aucun programme (à déclarer avec : config import)",
)
SETTING = Text("Setting", "Paramètre")
OBJECT = Text("Object", "Objet")
WHERE = Text("Where to see it in HubSpot", "Où le voir dans HubSpot")
STATE = Text("State", "État")
NAMES = {System.HUBSPOT: "HubSpot", System.SALESFORCE: "Salesforce"}
COLUMNS = (
    "system",
    "account",
    "part",
    "object",
    "mode",
    "read",
    "new",
    "changed",
    "unchanged",
    "removed",
    "held",
    "portal_count",
    "equal",
    "calls",
    "seconds",
)
_OWN = ("part", "object", *COLUMNS[4:])


def write_pulls(
    stream: TextIO,
    format_: Format,
    speech: Speech,
    reports: Sequence[PullReport],
    declare: Sequence[ToDeclare],
) -> None:
    """Write the reports, and what remains to be declared."""
    match format_:
        case Format.TABLE:
            for report in reports:
                _write_table(stream, speech, report)
            if any(report.system is System.HUBSPOT for report in reports):
                _write_declare(stream, speech, declare)
        case Format.JSON:
            plain = {
                "pulls": [asdict(report) for report in reports],
                "to_declare": [asdict(each) for each in declare],
            }
            json.dump(plain, stream, indent=1, ensure_ascii=False)
            stream.write("\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            for report in reports:
                for part in report.parts:
                    own = asdict(part) | {"equal": part.equal}
                    row = [str(report.system), report.account_id]
                    row += ["" if own[name] is None else str(own[name]) for name in _OWN]
                    writer.writerow(row)


def _write_table(stream: TextIO, speech: Speech, report: PullReport) -> None:
    share = _percent(speech, report.share), _percent(speech, report.daily_share)
    took = speech(
        TOOK,
        calls=speech.number(report.calls),
        seconds=speech.tenths(report.seconds),
        share=share[0],
        daily=share[1],
    )
    title = speech(TITLE, system=NAMES[report.system], account=report.account_id)
    table = Table(title=title, caption=took, highlight=False)
    for place, heading in enumerate(HEADINGS):
        justify = "right" if place >= _NUMBERS_FROM else "left"
        table.add_column(speech(heading), justify=justify)  # type: ignore[arg-type] # two literals
    for part in report.parts:
        table.add_row(*map(Styled, _cells(speech, part)))
    table_console(stream).print(table)


def _cells(speech: Speech, part: PartReport) -> list[str]:
    number = speech.number
    portal = "" if part.portal_count is None else number(part.portal_count)
    if part.equal is False:
        portal = speech(DIFFERS, count=portal)
    return [
        speech(PARTS[part.part]),
        part.object,
        "" if part.mode is None else speech(MODES[part.mode]),
        *map(number, (part.read, part.new, part.changed, part.removed, part.held)),
        portal,
        number(part.calls),
        speech.tenths(part.seconds),
    ]


def _write_declare(stream: TextIO, speech: Speech, declare: Sequence[ToDeclare]) -> None:
    table = Table(title=speech(TO_DECLARE), highlight=False)
    for heading in (SETTING, OBJECT, WHERE, STATE):
        table.add_column(speech(heading), overflow="fold")
    for each in declare:
        named = OBJECTS.get(each.object)
        name = each.object.capitalize() if named is None else speech(named)
        where = speech(PATHS[each.setting], object=name)
        table.add_row(speech(SETTINGS[each.setting]), name, where, speech(DECLARED[each.declared]))
    table_console(stream).print(table)


def _percent(speech: Speech, share: float | None) -> str:
    return speech(UNKNOWN) if share is None else speech(PERCENT, count=speech.tenths(share * 100))


def said(speech: Speech, finding: Finding) -> str:
    """Say what could not be read, and why."""
    what = f"{finding.scope} {speech(PARTS[finding.part])}".strip()
    return speech(FINDINGS[finding.kind], what=what, scopes=", ".join(finding.scopes))
