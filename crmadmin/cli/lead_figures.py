"""``crmadmin leads qualification``, ``automation``, ``ownership``: figures and what is behind."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from crmadmin.cli.lead_tables import Row, Written
from crmadmin.cli.output import Output, output_options
from crmadmin.cli.periods import period_of, period_options
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.periods import Period
from crmadmin.core.progress import Monitor
from crmadmin.services.lead_automation import AutomationSimulation
from crmadmin.services.lead_ownership import OwnershipSimulation
from crmadmin.services.lead_qualification import Page, QualificationSimulation
from crmadmin.services.workspaces import Database
from crmadmin.wording.lead_automation import automation_detail, automation_lines
from crmadmin.wording.lead_figures import Figure, FigureLine
from crmadmin.wording.lead_ownership import activities_line, ownership_detail, ownership_lines
from crmadmin.wording.lead_qualification import qualification_detail, qualification_lines
from crmadmin.wording.speech import Speech, Text

QUALIFICATION = Text(
    "Say what leads lack of what their stages and the create-lead form ask for, which qualified "
    "ones have no deal, and how the reasons of disqualified ones are used.",
    "Dire ce que les leads n’ont pas de ce que leurs phases et le formulaire de création exigent, "
    "quels leads qualifiés n’ont pas de transaction, et l’usage des motifs de disqualification.",
)
AUTOMATION = Text(
    "Say which leads automation never moves again, which it would have created, and what workflows "
    "of stages would have run on.",
    "Dire quels leads l’automatisation ne déplacera plus, lesquels elle aurait créés, et sur "
    "lesquels les workflows des phases se seraient exécutés.",
)
OWNERSHIP = Text(
    "Say which open leads would get the owner of their contact or company, and which leads their "
    "creators could not have created.",
    "Dire quels leads ouverts prendraient le propriétaire de leur contact ou de leur entreprise, "
    "et quels leads leurs auteurs n’auraient pas pu créer.",
)
BASE = Text(
    "As the portal is, without the draft.", "Selon le portail tel qu’il est, sans le brouillon."
)
ROWS = Text(
    "List what this figure counts, record by record.",
    "Lister ce que compte ce chiffre, fiche par fiche.",
)
SUBJECT = Text(
    "With --rows: only of this stage, reason or pair of owners, as the CSV calls it.",
    "Avec --rows : seulement pour cette phase, ce motif ou ce couple de propriétaires, comme le "
    "CSV les nomme.",
)
SUBJECT_NAME = Text("SUBJECT", "SUJET")
_PAGE = 5_000

OF_QUALIFICATION = (
    *(Figure.LACKING, Figure.ENTERED_LACKING, Figure.WITHOUT_DEAL, Figure.REASON),
    *(Figure.WITHOUT_REASON, Figure.ORPHANED, Figure.FORM_LACKING),
)
OF_AUTOMATION = (
    *(Figure.FROZEN, Figure.CUSTOM, Figure.CREATED, Figure.EXEMPT, Figure.FOLLOWED),
    Figure.ENROLLED,
)
OF_OWNERSHIP = (Figure.REASSIGNED, Figure.CLOSED, Figure.DISAGREE, Figure.FOREIGN)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What a command was asked for."""

    database: Database
    speech: Speech
    period: Period
    base: bool
    monitor: Monitor


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """The figures of one command, how to list what is behind one, and what they assume."""

    lines: tuple[FigureLine[Any], ...]
    rows: Callable[[Any, Page], Sequence[Any]]
    detail: Callable[[Any], str]
    notes: tuple[str, ...]
    assumptions: tuple[Assumed, ...]

    def listed(self, figure: str, subject: str) -> Iterator[tuple[FigureLine[Any], Row]]:
        """Give what is behind the figures of a kind; where one is of all subjects, that one."""
        chosen = [each for each in self.lines if each.figure == figure]
        if any(each.subject == subject for each in chosen):
            chosen = [each for each in chosen if each.subject == subject]
        elif subject:
            chosen = []
        for line in chosen:
            for row in self._each(line):
                yield line, Row(record=row.record, detail=self.detail(row))

    def _each(self, line: FigureLine[Any]) -> Iterator[Any]:
        offset = 0
        while line.listed is not None and (
            page := self.rows(line.listed, Page(offset=offset, limit=_PAGE))
        ):
            yield from page
            offset += _PAGE


def qualification_command(speech: Speech) -> click.Command:
    """Build ``leads qualification``."""
    return _command(speech, "qualification", QUALIFICATION, OF_QUALIFICATION, _qualification)


def automation_command(speech: Speech) -> click.Command:
    """Build ``leads automation``."""
    return _command(speech, "automation", AUTOMATION, OF_AUTOMATION, _automation)


def ownership_command(speech: Speech) -> click.Command:
    """Build ``leads ownership``."""
    return _command(speech, "ownership", OWNERSHIP, OF_OWNERSHIP, _ownership)


def _qualification(asked: _Asked) -> _Told:
    simulation = QualificationSimulation(asked.database)
    history = simulation.read(asked.period, monitor=asked.monitor)
    configuration = history.base if asked.base else history.draft
    found = history.judged(configuration)
    lines = qualification_lines(asked.speech, found, configuration, asked.period, history.labels)
    return _Told(
        lines=tuple(lines),
        rows=simulation.rows,
        detail=lambda row: qualification_detail(asked.speech, row, history.labels),
        notes=(),
        assumptions=found.assumptions,
    )


def _automation(asked: _Asked) -> _Told:
    simulation = AutomationSimulation(asked.database)
    history = simulation.read(asked.period, monitor=asked.monitor)
    found = history.judged(history.base if asked.base else history.draft)
    stages = {each.stage.stage_id: each.stage.label for each in found.enrolments}
    stages |= {each.value: each.label for each in found.creations.stages}
    return _Told(
        lines=tuple(automation_lines(asked.speech, found)),
        rows=simulation.rows,
        detail=lambda row: automation_detail(asked.speech, row, stages),
        notes=(),
        assumptions=found.assumptions,
    )


def _ownership(asked: _Asked) -> _Told:
    simulation = OwnershipSimulation(asked.database)
    history = simulation.read(asked.period, monitor=asked.monitor)
    found = history.judged(history.base if asked.base else history.draft)
    return _Told(
        lines=tuple(ownership_lines(asked.speech, found)),
        rows=simulation.rows,
        detail=lambda row: ownership_detail(asked.speech, row),
        notes=(activities_line(asked.speech, found),),
        assumptions=found.assumptions,
    )


def _command(
    speech: Speech,
    name: str,
    text: Text,
    figures: Iterable[Figure],
    tell: Callable[[_Asked], _Told],
) -> click.Command:
    @click.command(name, help=speech(text))
    @workspace_option(speech)
    @period_options(speech)
    @click.option("--base", is_flag=True, help=speech(BASE))
    @click.option("--rows", type=click.Choice([str(each) for each in figures]), help=speech(ROWS))
    @click.option("--subject", default="", metavar=speech(SUBJECT_NAME), help=speech(SUBJECT))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        since: datetime | None,
        until: datetime | None,
        base: bool,
        rows: str | None,
        subject: str,
        format_: str | None,
        out: Path | None,
    ) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database:
            with watching(session.errors, session.speech) as monitor:
                asked = _Asked(
                    database=database,
                    speech=speech,
                    period=period_of(since, until),
                    base=base,
                    monitor=monitor,
                )
                told = tell(asked)
            with output.stream() as stream:
                written = Written(stream=stream, format=output.format, session=session)
                if rows is None:
                    written.figures(told.lines, told.notes, told.assumptions)
                else:
                    written.rows(told.listed(rows, subject))

    return command
