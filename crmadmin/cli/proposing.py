"""``crmadmin propose``: the field mappings that HubSpot lets nobody read, with their evidence."""

import csv
import json
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

import click
from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.names import PROPOSAL_STANDINGS, RULE_REASONS, RULES
from crmadmin.cli.output import FORMAT, OUT, Format, Output, table_console
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.exchange.replacing import replace_text
from crmadmin.services.proposing import OBJECTS, Proposal, Proposing
from crmadmin.wording.objects import OBJECTS as OBJECT_NAMES
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Propose field mappings, which HubSpot lets nobody read: from default mappings, names, types "
    "and the agreement of values on linked records, each with its evidence and a rule from who "
    "wrote last. Mappings that are declared are checked too. With --out FILE.yaml, write them as "
    "a configuration file to be reviewed and imported.",
    "Proposer les mappages de champs, que HubSpot ne laisse lire à personne : d’après les mappages "
    "par défaut, les noms, les types et la concordance des valeurs sur les fiches liées, chacun "
    "avec ses preuves et une règle d’après qui a écrit en dernier. Les mappages déclarés sont "
    "vérifiés aussi. Avec --out FICHIER.yaml, les écrire comme un fichier de configuration à "
    "relire et à importer.",
)
OBJECT = Text("Only this object; may be given again.", "Seulement cet objet ; peut se répéter.")
ABOVE = Text(
    "Only proposals of at least this confidence, in percent.",
    "Seulement les propositions d’au moins cette confiance, en pour cent.",
)
TITLES = (
    Text("Property → field", "Propriété → champ"),
    Text("Equal", "Concordent"),
    Text("Confidence", "Confiance"),
    Text("Rule", "Règle"),
    Text("Why this rule", "Pourquoi cette règle"),
    Text("State", "État"),
)
AGREE = Text("{equal} of {both}", "{equal} sur {both}")
NO_VALUES = Text("no record to compare", "aucune fiche à comparer")
NOTHING = Text(
    "{object}: no linked records are in the workspace, so nothing can be proposed.",
    "{object} : aucune fiche liée dans l’espace de travail, rien ne peut être proposé.",
)
BOTH_NEEDED = Text(
    "Records of both systems are compared: pull or import HubSpot and Salesforce first.",
    "Les fiches des deux systèmes sont comparées : récupérez ou importez d’abord HubSpot et "
    "Salesforce.",
)
WRITTEN = Text(
    "{path} holds {count} proposed mappings beside those that are declared. Review it, then: "
    "config import {path}",
    "{path} contient {count} mappages proposés en plus des mappages déclarés. Relisez-le, puis : "
    "config import {path}",
)
COLUMNS = (
    "object",
    "property",
    "fields",
    "linked",
    "both_filled",
    "equal",
    "hubspot_only",
    "salesforce_only",
    "confidence",
    "default",
    "rule",
    "rule_reason",
    "standing",
)
"""The header of ``propose --format csv``; the keys of its JSON."""

_YAML = {".yaml", ".yml"}


def propose_command(speech: Speech) -> click.Command:
    """Build ``propose``."""

    @click.command("propose", help=speech(HELP))
    @workspace_option(speech)
    @click.option(
        "--object", "objects", multiple=True, type=click.Choice(OBJECTS), help=speech(OBJECT)
    )
    @click.option("--above", type=click.IntRange(0, 100), default=0, help=speech(ABOVE))
    @click.option(
        "--format", "format_", type=click.Choice([str(f) for f in Format]), help=speech(FORMAT)
    )
    @click.option("--out", type=click.Path(path_type=Path), help=speech(OUT))
    @click.pass_obj
    def command(
        session: Session,
        objects: tuple[str, ...],
        above: int,
        format_: str | None,
        out: Path | None,
    ) -> None:
        with session.reading() as database:
            proposing = Proposing(database)
            proposals = list(_proposals(session, proposing, objects, above / 100))
            if out is not None and format_ is None and out.suffix.lower() in _YAML:
                text = proposing.proposed_configuration(proposals, partial(_remark, speech))
                replace_text(out, text)
                count = sum(each.is_open for each in proposals)
                session.tell(speech(WRITTEN, path=out, count=speech.number(count)))
                return
        output = Output.asked(format_, out)
        with output.stream() as stream:
            _write(stream, output.format, speech, proposals)

    return command


def _proposals(
    session: Session, proposing: Proposing, objects: tuple[str, ...], above: float
) -> Iterator[Proposal]:
    any_found = False
    for name in OBJECTS:
        if objects and name not in objects:
            continue
        with watching(session.errors, session.speech) as monitor:
            found = proposing.propose(name, monitor)
        if not found:
            named = session.speech(OBJECT_NAMES[name])
            session.tell(session.speech(NOTHING, object=named), style="yellow")
        any_found = any_found or bool(found)
        yield from (each for each in found if not each.is_open or each.confidence >= above)
    if not any_found:
        session.tell(session.speech(BOTH_NEEDED))


def _write(stream: TextIO, format_: Format, speech: Speech, proposals: Sequence[Proposal]) -> None:
    rows = [_row(each) for each in proposals]
    match format_:
        case Format.TABLE:
            _write_table(stream, speech, proposals)
        case Format.JSON:
            named = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
            stream.write(json.dumps(named, ensure_ascii=False, indent=2) + "\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(rows)


def _row(each: Proposal) -> tuple[str | int | float | bool, ...]:
    return (
        each.mapping.object,
        each.mapping.property_name,
        _fields(each),
        sum(some.pairs for some in each.evidence),
        each.both,
        each.equal,
        sum(some.hubspot_only for some in each.evidence),
        sum(some.salesforce_only for some in each.evidence),
        round(each.confidence, 3),
        each.is_default,
        str(each.mapping.rule),
        str(each.reason),
        str(each.standing),
    )


def _fields(each: Proposal) -> str:
    return ", ".join(f"{name}.{field}" for name, field in each.mapping.fields)


def _write_table(stream: TextIO, speech: Speech, proposals: Sequence[Proposal]) -> None:
    console = table_console(stream)
    for name in dict.fromkeys(each.mapping.object for each in proposals):
        table = Table(title=speech(OBJECT_NAMES[name]), title_justify="left")
        for title in TITLES:
            table.add_column(speech(title))
        for each in proposals:
            if each.mapping.object == name:
                table.add_row(*(Styled(cell) for cell in _cells(speech, each)))
        console.print(table)


def _remark(speech: Speech, each: Proposal) -> str:
    reason = speech(RULE_REASONS[each.reason])
    return f"{_agreement(speech, each)}, {speech.percent(each.confidence)}; {reason}"


def _agreement(speech: Speech, each: Proposal) -> str:
    if not each.both:
        return speech(NO_VALUES)
    return speech(AGREE, equal=speech.number(each.equal), both=speech.number(each.both))


def _cells(speech: Speech, each: Proposal) -> tuple[str, ...]:
    return (
        f"{each.mapping.property_name} → {_fields(each)}",
        _agreement(speech, each),
        speech.percent(each.confidence),
        speech(RULES[str(each.mapping.rule)]),
        speech(RULE_REASONS[each.reason]),
        speech(PROPOSAL_STANDINGS[each.standing]),
    )
