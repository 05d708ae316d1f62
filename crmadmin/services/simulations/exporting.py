"""Taking a simulation away as a file: its figures, or the entries behind one."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.leads.choosing import Choice, MoveQuery
from crmadmin.core.leads.people import People
from crmadmin.core.leads.stage_history import JudgedEntry, StageHistory
from crmadmin.core.leads.verdicts import Tally, Verdict
from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Problem
from crmadmin.errors.exporting import TOO_MANY_ROWS
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import MOST_SHEET_ROWS, FileFormat, Texts, write_rows
from crmadmin.services.stage_simulation import (
    StageSimulation,
    chosen_moves,
    chosen_standings,
    count_of,
)

FIGURES = ("by", "key", "name", "entries", "blocked", "exempt", "not_judged")
ENTRIES = (
    "record_id", "record", "entered_at", "from_stage", "to_stage", "user_id", "user",
    "source_type", "outcome", "rules",
)  # fmt: skip
_NUMERIC = frozenset(FIGURES[3:])
_STEP = "export"


def export_figures(verdict: Verdict, history: StageHistory, people: People, path: Path) -> int:
    """Write every figure of a verdict into a CSV file, a row each; give how many rows.

    ``path`` is replaced when all is written; Problem if it cannot be written.
    """
    rows = tuple(_figures(verdict, history, people))
    with replacing(path) as part:
        numeric = [name in _NUMERIC for name in FIGURES]
        write_rows(part, FileFormat.CSV, headers=FIGURES, numeric=numeric, rows=rows)
    return len(rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Entries to write: those of a query, or with ``is_standing`` records that stand as it says."""

    source: StageSimulation
    history: StageHistory
    query: MoveQuery
    people: People
    is_standing: bool = False

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Give the groups that hold the entries."""
        choose = chosen_standings if self.is_standing else chosen_moves
        return choose(self.history, self.query, self.people)


def export_entries(
    listed: Listed, path: Path, monitor: Monitor, file_format: FileFormat = FileFormat.CSV
) -> int:
    """Write entries into a file, a row each; give how many.

    ``path`` is replaced when all is written. Raises Cancelled; Problem if it cannot be written
    or if an XLSX sheet cannot hold so many.
    """
    count = count_of(listed.choices)
    if file_format is FileFormat.XLSX and count > MOST_SHEET_ROWS:
        raise Problem(TOO_MANY_ROWS, count=count, most=MOST_SHEET_ROWS)
    written = 0

    def rows() -> Iterator[Texts]:
        nonlocal written
        for entry in _entries(listed, monitor):
            written += 1
            yield _row(entry, listed.people)

    with replacing(path) as part:
        numeric = [False] * len(ENTRIES)
        write_rows(part, file_format, headers=ENTRIES, numeric=numeric, rows=rows())
    return written


def _figures(verdict: Verdict, history: StageHistory, people: People) -> Iterator[Texts]:
    def named(by: str, figures: Mapping[str, Tally], name: Mapping[str, str]) -> Iterable[Texts]:
        return (_figure(by, key, name.get(key, ""), tally) for key, tally in figures.items())

    users = {each: people.user_name(each) for each in verdict.by_user}
    teams = {each: people.team_name(each) for each in verdict.by_team}
    yield _figure("all", "", "", verdict.total)
    yield _figure("moves", "", "", verdict.moves)
    yield _figure("creations", "", "", verdict.creations)
    yield from (_figure("rule", str(rule), "", tally) for rule, tally in verdict.by_rule.items())
    yield from named("user", verdict.by_user, users)
    yield from named("team", verdict.by_team, teams)
    for (left, entered), tally in verdict.by_way.items():
        stages = [history.stage_names.get(each, each) for each in (left or "", entered)]
        yield _figure("move", f"{left or ''} > {entered}", " > ".join(stages), tally)
    yield from (
        _figure("source", str(each), "", tally) for each, tally in verdict.by_source.items()
    )
    yield from (
        _figure("bound", str(each), "", tally) for each, tally in verdict.by_standing.items()
    )


def _figure(by: str, key: str, name: str, tally: Tally) -> Texts:
    counts = (tally.entries, tally.blocked, tally.exempt, tally.unjudged)
    return (by, key, name, *map(str, counts))


def _entries(listed: Listed, monitor: Monitor) -> Iterator[JudgedEntry]:
    source = listed.source
    each = source.each_standing if listed.is_standing else source.each_move
    done, total = 0, count_of(listed.choices)

    def look(_progress: Progress) -> None:
        monitor(Progress(step=_STEP, done=done, total=total))

    with closing(each(listed.history, listed.query, listed.people, None, look)) as found:
        for done, entry in enumerate(found):  # noqa: B007 - told by look, as often as SQLite looks
            yield entry


def _row(entry: JudgedEntry, people: People) -> Texts:
    return (
        entry.record.id,
        entry.record.name,
        entry.entered_at,
        entry.from_stage or "",
        entry.to_stage,
        entry.user_id,
        people.user_name(entry.user_id),
        entry.source_type,
        str(entry.judgement.ruling),
        "; ".join(map(str, entry.judgement.rules)),
    )
