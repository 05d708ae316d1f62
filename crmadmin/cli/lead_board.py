"""``crmadmin leads board``: a pipeline's records by stage, and the cards of one stage."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from crmadmin.cli.lead_tables import Written
from crmadmin.cli.output import Format, Output, output_options
from crmadmin.cli.pipeline_naming import NAME, OBJECT, PIPELINE, pipeline_named
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.definitions import LEADS
from crmadmin.services.lead_board import Card, Column, LeadBoard, Page
from crmadmin.services.links.naming import Naming
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Show the records of a pipeline by stage, with how long they have been there; drafted stages "
    "are marked.",
    "Montrer les fiches d’un pipeline par phase, et depuis quand elles y sont ; les phases du "
    "brouillon sont signalées.",
)
WHERE = Text(
    "Only records of which this holds: hs_lead_label=HOT, hubspot_owner_id= (blank). Repeatable.",
    "Seulement les fiches pour lesquelles ceci est vrai : hs_lead_label=HOT, hubspot_owner_id= "
    "(vide). Répétable.",
)
SEARCH = Text(
    "Only records whose name or id holds this text.",
    "Seulement les fiches dont le nom ou l’identifiant contient ce texte.",
)
STAGE = Text(
    "List the records of this stage, the longest there first, by its id.",
    "Lister les fiches de cette phase, par son identifiant, les plus anciennes d’abord.",
)
CONDITION = Text("CONDITION", "CONDITION")

COLUMNS = ("stage", "label", "state", "records", "median_days", "oldest_days", "unknown")
"""The header of ``leads board --format csv``."""

CARD_COLUMNS = ("id", "name", "owner", "since", "days", "contact", "company")
"""The header of ``leads board --stage ID --format csv``."""

HEADINGS = (
    Text("Stage", "Phase"),
    Text("Records", "Fiches"),
    Text("Median age", "Âge médian"),
    Text("Oldest", "Plus ancienne"),
)
CARD_HEADINGS = (
    Text("Name", "Nom"),
    Text("Owner", "Propriétaire"),
    Text("Days", "Jours"),
    Text("Contact", "Contact"),
    Text("Company", "Entreprise"),
)
DAYS = Text("{days} d", "{days} j")
NEW = Text("{label} (new)", "{label} (nouvelle)")
LEAVING = Text("{label} (goes)", "{label} (supprimée)")
NOWHERE = Text("(no stage)", "(sans phase)")
EMPTY = Text("No record is there.", "Aucune fiche n’y est.")
_PAGE = 1_000


def board_command(speech: Speech) -> click.Command:
    """Build ``leads board``."""

    @click.command("board", help=speech(HELP))
    @workspace_option(speech)
    @click.option("--object", "object_name", default=LEADS, help=speech(OBJECT))
    @click.option("--pipeline", default="", metavar=speech(NAME), help=speech(PIPELINE))
    @click.option("--where", multiple=True, metavar=speech(CONDITION), help=speech(WHERE))
    @click.option("--search", default="", help=speech(SEARCH))
    @click.option("--stage", default=None, metavar=speech(NAME), help=speech(STAGE))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        pipeline: str,
        where: tuple[str, ...],
        search: str,
        stage: str | None,
        format_: str | None,
        out: Path | None,
    ) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database:
            chosen = Naming(database).records(object_name, (), where) if where else None
            board = LeadBoard(database)
            with watching(session.errors, session.speech) as monitor:
                columns = board.columns(
                    object_name,
                    pipeline_named(database, object_name, pipeline),
                    chosen.query.filters if chosen and chosen.query else (),
                    search=search,
                    searched=("hs_lead_name", "dealname", "subject", "name"),
                    monitor=monitor,
                )
            with output.stream() as stream:
                written = Written(stream=stream, format=output.format, session=session)
                if stage is None:
                    _write_columns(written, columns)
                else:
                    _write_cards(written, _cards(board, _column(columns, stage)))

    return command


def _column(columns: Sequence[Column], stage: str) -> Column:
    for column in columns:
        if column.stage_id == stage:
            return column
    known = ", ".join(each.stage_id for each in columns)
    raise click.BadParameter(f"{stage} ({known})", param_hint="--stage")


def _cards(board: LeadBoard, column: Column) -> Iterator[Card]:
    offset = 0
    while page := board.cards(column, Page(offset=offset, limit=_PAGE)):
        yield from page
        offset += _PAGE


def _write_columns(written: Written, columns: Sequence[Column]) -> None:
    if written.format is not Format.TABLE:
        written.write(COLUMNS, (_column_cells(each) for each in columns))
        return
    speech = written.session.speech
    written.table(
        HEADINGS,
        (
            (
                _label(speech, each),
                speech.number(each.count),
                _days(speech, each.ages.median),
                _days(speech, each.ages.oldest),
            )
            for each in columns
        ),
        nothing=EMPTY,
    )


def _write_cards(written: Written, cards: Iterator[Card]) -> None:
    if written.format is not Format.TABLE:
        written.write(CARD_COLUMNS, (_card_cells(each) for each in cards))
        return
    speech = written.session.speech
    written.table(
        CARD_HEADINGS,
        (
            (
                each.record.name,
                each.owner,
                _days(speech, each.days),
                each.contact.name if each.contact else "",
                each.company.name if each.company else "",
            )
            for each in cards
        ),
        nothing=EMPTY,
    )


def _label(speech: Speech, column: Column) -> str:
    if column.is_new:
        return speech(NEW, label=column.label)
    if column.is_leaving:
        return speech(LEAVING, label=column.label)
    return column.label or speech(NOWHERE)


def _days(speech: Speech, days: int | None) -> str:
    return "" if days is None else speech(DAYS, days=speech.number(days))


def _column_cells(column: Column) -> tuple[str, ...]:
    state = "new" if column.is_new else "leaving" if column.is_leaving else ""
    ages = column.ages
    return (
        column.stage_id,
        column.label,
        state,
        str(column.count),
        _figure(ages.median),
        _figure(ages.oldest),
        str(ages.unknown),
    )


def _card_cells(card: Card) -> tuple[str, ...]:
    return (
        card.record.id,
        card.record.name,
        card.owner,
        card.since,
        _figure(card.days),
        card.contact.name if card.contact else "",
        card.company.name if card.company else "",
    )


def _figure(number: int | None) -> str:
    return "" if number is None else str(number)
