"""``crmadmin leads simulate``: what rules of a pipeline would have done to its history."""

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import click

from crmadmin.cli.lead_tables import Written
from crmadmin.cli.output import Output, output_options
from crmadmin.cli.people_naming import user_named
from crmadmin.cli.periods import period_of, period_options
from crmadmin.cli.pipeline_naming import NAME, OBJECT, PIPELINE, pipeline_named
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.cli.simulation_tables import By, SimulationTables
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.people import People
from crmadmin.services.stage_simulation import (
    BASE,
    DRAFTED,
    Basis,
    GovernancePolicies,
    MoveQuery,
    Period,
    Rule,
    Ruleset,
    RulesFrom,
    Ruling,
    Shifted,
    StageSimulation,
)
from crmadmin.services.workspaces import Database
from crmadmin.wording.governance import Told
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Say which of the moves and creations that history tells the drafted rules of a pipeline would "
    "have blocked, and which records stand today where the rules would not have let them.",
    "Dire quels déplacements et créations connus de l’historique les règles d’un pipeline, telles "
    "que dans le brouillon, auraient bloqués, et quelles fiches sont aujourd’hui là où les règles "
    "ne les auraient pas laissées aller.",
)
BASE_HELP = Text(
    "With the rules of the portal, without the draft.",
    "Avec les règles du portail, sans le brouillon.",
)
COMPARE = Text(
    "Say what changes from other rules to these: a configuration file’s, “base” for the portal’s, "
    "or a number for those after so many edits of the draft.",
    "Dire ce qui change entre d’autres règles et celles-ci : celles d’un fichier de configuration, "
    "«\u00a0base\u00a0» pour celles du portail, ou un nombre pour celles après autant de "
    "modifications du brouillon.",
)
BY = Text("Break the figures down by this.", "Détailler les chiffres selon ce critère.")
ROWS = Text(
    "List the entries that would be blocked, or only not because somebody is exempt, or that no "
    "rule can judge; standing: records that stand against the rules today; with --compare, caught "
    "and freed: entries that only these rules would block, or only the other ones.",
    "Lister les entrées bloquées, ou qui ne le sont pas par seule exemption, ou qu’aucune règle ne "
    "peut juger ; standing : les fiches qui contreviennent aujourd’hui aux règles ; avec "
    "--compare, caught et freed : les entrées que seules ces règles bloqueraient, ou seules les "
    "autres.",
)
RECORD = Text(
    "Tell the whole history of one record by its id, with why each entry would be blocked or not.",
    "Raconter tout l’historique d’une fiche, par son identifiant, et pourquoi chaque entrée serait "
    "bloquée ou non.",
)
REOPENING = Text(
    "Whether leaving a closed stage for an open one counts as going back; without it, as this "
    "workspace assumes.",
    "Si quitter une phase fermée pour une phase ouverte compte comme un retour ; sinon, selon "
    "l’hypothèse de cet espace de travail.",
)
RULE = Text("With --rows: only what this rule is against.", "Avec --rows : selon cette règle.")
USER = Text(
    "With --rows: only what this user did, by id, name or address; “” for nobody.",
    "Avec --rows : seulement ce qu’a fait cette personne (identifiant, nom ou adresse) ; "
    "«  » pour personne.",
)
OTHER, PERSON = Text("OTHER", "AUTRE"), Text("USER", "PERSONNE")
BACKWARD, FREE = "backward", "free"
STANDING = "standing"
_SHIFTED = tuple(str(each) for each in Shifted)
_LISTED = (*(str(each) for each in Ruling if each is not Ruling.ALLOWED), STANDING, *_SHIFTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What is simulated: a pipeline's rules, on what happened in a period."""

    object: str
    pipeline: str
    period: Period
    rules_from: RulesFrom
    compared: RulesFrom | None
    by: By
    rows: str | None
    rule: Rule | None
    user: str | None
    record: str | None
    reopening: str | None


def simulate_command(speech: Speech) -> click.Command:
    """Build ``leads simulate``."""

    @click.command("simulate", help=speech(HELP))
    @workspace_option(speech)
    @click.option("--object", "object_name", default=LEADS, help=speech(OBJECT))
    @click.option("--pipeline", default="", metavar=speech(NAME), help=speech(PIPELINE))
    @period_options(speech)
    @click.option("--base", is_flag=True, help=speech(BASE_HELP))
    @click.option("--compare", default=None, metavar=speech(OTHER), help=speech(COMPARE))
    @click.option(
        "--by", type=click.Choice([str(each) for each in By]), default="rule", help=speech(BY)
    )
    @click.option("--rows", type=click.Choice(_LISTED), help=speech(ROWS))
    @click.option("--rule", type=click.Choice([str(each) for each in Rule]), help=speech(RULE))
    @click.option("--user", default=None, metavar=speech(PERSON), help=speech(USER))
    @click.option("--record", default=None, metavar=speech(NAME), help=speech(RECORD))
    @click.option("--reopening", type=click.Choice([BACKWARD, FREE]), help=speech(REOPENING))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        pipeline: str,
        since: datetime | None,
        until: datetime | None,
        base: bool,
        compare: str | None,
        by: str,
        rows: str | None,
        rule: str | None,
        user: str | None,
        record: str | None,
        reopening: str | None,
        format_: str | None,
        out: Path | None,
    ) -> None:
        if rows is None and (rule is not None or user is not None):
            raise click.UsageError("--rule, --user: --rows")
        with session.reading() as database:
            asked = _Asked(
                object=object_name,
                pipeline=pipeline_named(database, object_name, pipeline),
                period=period_of(since, until),
                rules_from=BASE if base else DRAFTED,
                compared=None if compare is None else _rules_from(compare),
                by=By(by),
                rows=rows,
                rule=None if rule is None else Rule(rule),
                user=user,
                record=record,
                reopening=reopening,
            )
            _tell(session, database, asked, Output.asked(format_, out))

    return command


def _rules_from(other: str) -> RulesFrom:
    if other == Basis.BASE:
        return BASE
    if other.isdecimal():
        return RulesFrom(basis=Basis.POINT, position=int(other))
    return RulesFrom(basis=Basis.FILE, path=Path(other))


def _tell(session: Session, database: Database, asked: _Asked, output: Output) -> None:
    simulation = StageSimulation(database)
    people = simulation.people()
    ruleset = _ruleset(simulation, asked, asked.rules_from)
    other = None if asked.compared is None else _ruleset(simulation, asked, asked.compared)
    besides = (ruleset,) if other is None else (ruleset, other)
    with watching(session.errors, session.speech) as monitor:
        history = simulation.read(
            asked.object, asked.pipeline, asked.period, monitor, besides=besides
        )
    told = Told(speech=session.speech, stages=history.stage_names, people=people)
    with output.stream() as stream:
        tables = SimulationTables(
            Written(stream=stream, format=output.format, session=session), told
        )
        if asked.record is not None:
            tables.timeline(simulation.timeline(asked.record, ruleset, people))
        elif asked.rows is not None:
            query = replace(
                _query(ruleset, other, asked.rows),
                rule=asked.rule,
                user_id=None if asked.user is None else _user_id(people, asked.user),
            )
            is_standing = asked.rows == STANDING
            each = simulation.each_standing if is_standing else simulation.each_move
            with closing(each(history, query, people)) as found:
                tables.entries(found)
        elif other is not None:
            tables.difference(history.compared(other, ruleset, people), asked.by)
        else:
            standing = history.judged_standing(ruleset, people)
            tables.verdict(history.judged(ruleset, people), standing, asked.by, ruleset)


def _ruleset(simulation: StageSimulation, asked: _Asked, rules_from: RulesFrom) -> Ruleset:
    ruleset = simulation.ruleset(asked.object, asked.pipeline, rules_from)
    if asked.reopening is None:
        return ruleset
    policies = GovernancePolicies(closed_to_open_is_backward=asked.reopening == BACKWARD)
    return replace(ruleset, policies=policies)


def _user_id(people: People, text: str) -> str:
    """Give the id of a user; history knows ids of some who are users no more."""
    return text if text.isdecimal() or not text else user_named(people, text)


def _query(ruleset: Ruleset, other: Ruleset | None, rows: str) -> MoveQuery:
    if rows == STANDING:
        return MoveQuery(ruleset=ruleset)
    if rows not in _SHIFTED:
        return MoveQuery(ruleset=ruleset, rulings=frozenset({Ruling(rows)}))
    if other is None:
        raise click.BadParameter(f"{rows}: --compare", param_hint="--rows")
    return MoveQuery(ruleset=other, against=ruleset, shifted=Shifted(rows))
