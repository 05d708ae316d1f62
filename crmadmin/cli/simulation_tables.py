"""What a simulation on history found: as a table, CSV or JSON."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from crmadmin.cli.lead_tables import ASSUMED, Written
from crmadmin.cli.output import Format
from crmadmin.core.leads.verdicts import Breakdown
from crmadmin.services.stage_simulation import (
    Difference,
    JudgedEntry,
    Ruleset,
    Timeline,
    Verdict,
)
from crmadmin.wording.governance import ORIGINS, RULES, RULINGS, STANDINGS, Told
from crmadmin.wording.lead_assumptions import assumption_sentence
from crmadmin.wording.speech import Counted, Text

C = TypeVar("C")
_Said = Callable[[Any], str]


class By(StrEnum):
    """What figures are broken down by."""

    RULE = "rule"
    USER = "user"
    TEAM = "team"
    PAIR = "pair"
    SOURCE = "source"
    EXEMPTION = "exemption"


COLUMNS = ("by", "key", "name", "entries", "blocked", "exempt", "not_judged")
"""The header of ``leads simulate --format csv``."""

SHIFT_COLUMNS = ("by", "key", "name", "entries", "before", "after", "caught", "freed")
"""The header of ``leads simulate --compare OTHER --format csv``."""

ENTRY_COLUMNS = (
    *("record_id", "record", "entered_at", "from_stage", "to_stage", "user_id", "user"),
    *("source_type", "outcome", "rules", "why"),
)
"""The header of ``leads simulate --rows`` and ``--record``."""

_FIGURE = Text("Moves and creations", "Déplacements et créations")
HEADINGS = (
    Text("", ""),
    _FIGURE,
    Text("Blocked", "Bloqués"),
    Text("Only exempt", "Exemptés seulement"),
    Text("Not judged", "Non jugés"),
)
SHIFT_HEADINGS = (
    Text("", ""),
    _FIGURE,
    Text("Blocked before", "Bloqués avant"),
    Text("Blocked now", "Bloqués maintenant"),
    Text("Newly blocked", "Nouvellement bloqués"),
    Text("No longer", "Ne le sont plus"),
)
ENTRY_HEADINGS = (
    Text("When", "Quand"),
    Text("Record", "Fiche"),
    Text("Move", "Déplacement"),
    Text("Who", "Qui"),
    Text("Outcome", "Résultat"),
    Text("Why", "Pourquoi"),
)
ALL, MOVES, CREATIONS = (
    Text("All", "Tous"),
    Text("Moves", "Déplacements"),
    Text("Creations", "Créations"),
)
STANDING = Text(
    "Of {records} records, {against} stand today where these rules would not have let them.",
    "Sur {records} fiches, {against} sont aujourd’hui là où ces règles ne les auraient pas "
    "laissées aller.",
)
UNKNOWN = Counted(
    Text("Of {count} other, nothing can be said.", "De {count} autre, on ne peut rien dire."),
    Text("Of {count} others, nothing can be said.", "De {count} autres, on ne peut rien dire."),
)
NO_RULE = Text("No rule is on.", "Aucune règle n’est active.")
NOTHING = Text("No history tells of any move.", "Aucun historique ne parle de déplacements.")
NOTHING_BEHIND = Text("There is no such entry.", "Il n’y a aucune entrée de ce genre.")
TODAY = Text("Today", "Aujourd’hui")


@dataclass(frozen=True, slots=True)
class SimulationTables:
    """Writes what was found, in words."""

    written: Written
    told: Told

    def verdict(self, verdict: Verdict, standing: Verdict, by: By, ruleset: Ruleset) -> None:
        """Write figures; beside a table also who stands where, and what is assumed."""
        lines = [
            (*line, *map(str, (tally.entries, tally.blocked, tally.exempt, tally.unjudged)))
            for line, tally in self._lines(verdict, by)
        ]
        if self.written.format is not Format.TABLE:
            self.written.write(COLUMNS, lines)
            return
        speech = self.told.speech
        self._table(HEADINGS, lines if verdict.total.entries else [])
        records = standing.total
        sentence = speech(
            STANDING,
            records=speech.number(records.entries),
            against=speech.number(records.blocked),
        )
        self.written.session.tell(sentence if ruleset.in_force else speech(NO_RULE))
        if ruleset.in_force and records.unjudged:
            self.written.session.tell(speech.count(UNKNOWN, records.unjudged))
        for each in ruleset.assumptions:
            assumption = assumption_sentence(speech, each)
            self.written.session.tell(speech(ASSUMED, assumption=assumption), style="dim")

    def difference(self, difference: Difference, by: By) -> None:
        """Write what changes from one ruleset to another."""
        lines = [
            (
                *line,
                *map(str, (shift.entries, shift.before, shift.after, shift.caught, shift.freed)),
            )
            for line, shift in self._lines(difference, by)
        ]
        if self.written.format is Format.TABLE:
            self._table(SHIFT_HEADINGS, lines if difference.total.entries else [])
        else:
            self.written.write(SHIFT_COLUMNS, lines)

    def entries(self, entries: Iterator[JudgedEntry]) -> None:
        """Write entries with why each would be blocked or not."""
        if self.written.format is not Format.TABLE:
            self.written.write(ENTRY_COLUMNS, map(self._cells, entries))
            return
        self.written.table(ENTRY_HEADINGS, map(self._shown, entries), nothing=NOTHING_BEHIND)

    def timeline(self, timeline: Timeline) -> None:
        """Write all entries of one record; beside a table, how it stands today."""
        self.entries(iter(timeline.entries))
        if self.written.format is Format.TABLE and timeline.standing is not None:
            why = " ".join(self.told.why(timeline.standing))
            ruling = self.told.speech(RULINGS[timeline.standing.judgement.ruling])
            self.written.session.tell(f"{self.told.speech(TODAY)} — {ruling}. {why}")

    def _table(self, headings: tuple[Text, ...], lines: Iterable[tuple[str, ...]]) -> None:
        number = self.told.speech.number
        shown = ((line[2], *(number(int(each)) for each in line[3:])) for line in lines)
        self.written.table(headings, shown, nothing=NOTHING)

    def _lines(self, figures: Breakdown[C], by: By) -> Iterator[tuple[tuple[str, str, str], C]]:
        speech = self.told.speech
        yield ("all", "", speech(ALL)), figures.total
        yield ("moves", "", speech(MOVES)), figures.moves
        yield ("creations", "", speech(CREATIONS)), figures.creations
        found = {(key, name): figure for key, name, figure in self._named(figures, by)}
        order = sorted(found, key=lambda each: each[1].casefold())
        for key, name in order if by in {By.USER, By.TEAM, By.PAIR} else found:
            yield (str(by), key, name), found[key, name]

    def _named(self, figures: Breakdown[C], by: By) -> Iterator[tuple[str, str, C]]:
        told, speech = self.told, self.told.speech
        named: dict[By, tuple[Mapping[Any, C], _Said, _Said]] = {
            By.RULE: (figures.by_rule, str, lambda rule: speech(RULES[rule])),
            By.USER: (figures.by_user, str, told.user),
            By.TEAM: (figures.by_team, str, told.team),
            By.PAIR: (figures.by_way, lambda way: f"{way[0] or ''}>{way[1]}", told.way),
            By.SOURCE: (figures.by_source, str, lambda origin: speech(ORIGINS[origin])),
            By.EXEMPTION: (figures.by_standing, str, lambda each: speech(STANDINGS[each])),
        }
        found, key, name = named[by]
        for each, figure in found.items():
            yield key(each), name(each), figure

    def _cells(self, entry: JudgedEntry) -> tuple[str, ...]:
        return (
            entry.record.id,
            entry.record.name,
            entry.entered_at,
            entry.from_stage or "",
            entry.to_stage,
            entry.user_id,
            self.told.user(entry.user_id) if entry.user_id else "",
            entry.source_type,
            str(entry.judgement.ruling),
            "; ".join(entry.judgement.rules),
            " ".join(self.told.why(entry)),
        )

    def _shown(self, entry: JudgedEntry) -> tuple[str, ...]:
        return (
            entry.entered_at[:16].replace("T", " "),
            entry.record.name,
            self.told.way((entry.from_stage, entry.to_stage)),
            self.told.user(entry.user_id),
            self.told.speech(RULINGS[entry.judgement.ruling]),
            " ".join(self.told.why(entry)),
        )
