"""``crmadmin pipelines list|show``: pipelines and their stages, as they are drafted."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from crmadmin.cli.lead_tables import Written
from crmadmin.cli.output import Format, Output, output_options
from crmadmin.cli.pipeline_edits import OBJECT, PIPELINE, arguments, pipeline_of
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stage_permissions import permissions_address
from crmadmin.services.naming import known_by_name
from crmadmin.services.pipeline_sheet import (
    PipelineLine,
    PipelineSheet,
    StageLine,
    count_in_stages,
    read_pipelines,
)
from crmadmin.services.standing import Standing
from crmadmin.wording.pipelines import placed_stage
from crmadmin.wording.settings import differences
from crmadmin.wording.speech import Speech, Text
from crmadmin.wording.stage_states import state_name

LIST_HELP = Text(
    "List the pipelines of an object, or of all, as they are drafted: how many stages and records "
    "each has.",
    "Lister les pipelines d’un objet, ou de tous, tels qu’au brouillon : combien de phases et de "
    "fiches chacun a.",
)
SHOW_HELP = Text(
    "Show a pipeline as it is drafted: its stages in order with their records, its rules, who may "
    "edit. PIPELINE is an id or a label.",
    "Montrer un pipeline tel qu’au brouillon : ses phases dans l’ordre avec leurs fiches, ses "
    "règles, qui peut modifier. PIPELINE est un identifiant ou un nom.",
)
ONE_OBJECT = Text("[OBJECT]", "[OBJET]")

COLUMNS = ("object", "pipeline", "label", "stages", "most_stages", "records", "draft")
"""The header of ``pipelines list --format csv``; the keys of its JSON."""

STAGE_COLUMNS = (
    *("object", "pipeline", "stage", "label", "state", "closed"),
    *("records", "draft", "moves_to", "locked"),
)
"""The header of ``pipelines show --format csv``; the keys of its JSON."""

HEADINGS = (
    Text("Object", "Objet"),
    Text("Id", "Identifiant"),
    Text("Pipeline", "Pipeline"),
    Text("Stages", "Phases"),
    Text("Records", "Fiches"),
    Text("Draft", "Brouillon"),
)
STAGE_HEADINGS = (
    Text("Id", "Identifiant"),
    Text("Stage", "Phase"),
    Text("State", "État"),
    Text("Records", "Fiches"),
    Text("Draft", "Brouillon"),
)
STANDINGS = {
    Standing.UNCHANGED: Text("", ""),
    Standing.CREATED: Text("new", "nouveau"),
    Standing.UPDATED: Text("changed", "modifié"),
    Standing.DELETED: Text("deleted", "supprimé"),
}
"""What the draft made of a pipeline or stage."""

OF_MOST = Text("{count} of {most}", "{count} sur {most}")
NO_PIPELINE = Text("There is no pipeline.", "Il n’y a aucun pipeline.")
NO_STAGE = Text("There is no stage.", "Il n’y a aucune phase.")
FIELD = Text("{field}: {value}", "{field}\u00a0: {value}")


def list_command(speech: Speech) -> click.Command:
    """Build ``pipelines list``."""

    @click.command("list", help=speech(LIST_HELP))
    @workspace_option(speech)
    @click.argument("object_name", metavar=speech(ONE_OBJECT), default="")
    @output_options(speech)
    @click.pass_obj
    def command(session: Session, object_name: str, format_: str | None, out: Path | None) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database:
            sheet = read_pipelines(database)
            shown = [each for each in sheet.objects if object_name in {"", each.object}]
            counts = {
                address: count
                for each in shown
                for address, count in count_in_stages(database, each.object).items()
            }
        lines = [line for each in shown for line in each.pipelines]
        with output.stream() as stream:
            written = Written(stream=stream, format=output.format, session=session)
            if output.format is Format.TABLE:
                rows = (_list_row(session.speech, line, counts) for line in lines)
                written.table(HEADINGS, rows, nothing=NO_PIPELINE)
            else:
                written.write(COLUMNS, (_list_cells(line, counts) for line in lines))

    return command


def show_command(speech: Speech) -> click.Command:
    """Build ``pipelines show``."""

    @click.command("show", help=speech(SHOW_HELP))
    @workspace_option(speech)
    @arguments(speech, OBJECT, PIPELINE)
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session, object_name: str, pipeline: str, format_: str | None, out: Path | None
    ) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database:
            sheet = read_pipelines(database)
            address = pipeline_of(sheet.drafted, object_name, pipeline).address
            counts = count_in_stages(database, object_name)
            access = permissions_address(*address.path)
            known = known_by_name(database, sheet.drafted, (access,))
        of_object = sheet.find(object_name)
        line = None if of_object is None else of_object.line(address)
        assert line is not None  # noqa: S101 - found in the same configuration
        with output.stream() as stream:
            written = Written(stream=stream, format=output.format, session=session)
            if output.format is not Format.TABLE:
                written.write(STAGE_COLUMNS, (_stage_cells(each, counts) for each in line.stages))
                return
            rows = (_stage_row(session.speech, sheet, each, counts) for each in line.stages)
            written.table(STAGE_HEADINGS, rows, nothing=NO_STAGE)
        for told in _settings(session.speech, known, line):
            session.tell(told)

    return command


def _list_row(speech: Speech, line: PipelineLine, counts: Mapping[Address, int]) -> tuple[str, ...]:
    pipeline = line.pipeline
    return (
        pipeline.object,
        pipeline.pipeline_id,
        pipeline.label,
        speech(OF_MOST, count=line.count, most=line.most_stages),
        speech.number(_records(line, counts)),
        speech(STANDINGS[_standing(line)]),
    )


def _list_cells(line: PipelineLine, counts: Mapping[Address, int]) -> tuple[str, ...]:
    pipeline = line.pipeline
    return (
        pipeline.object,
        pipeline.pipeline_id,
        pipeline.label,
        str(line.count),
        str(line.most_stages),
        str(_records(line, counts)),
        str(_standing(line)),
    )


def _standing(line: PipelineLine) -> Standing:
    """Say what the draft made of a pipeline, also of what is within it."""
    if line.standing is Standing.UNCHANGED and line.is_drafted:
        return Standing.UPDATED
    return line.standing


def _records(line: PipelineLine, counts: Mapping[Address, int]) -> int:
    return sum(counts.get(each.stage.address, 0) for each in line.stages)


def _stage_row(
    speech: Speech, sheet: PipelineSheet, line: StageLine, counts: Mapping[Address, int]
) -> tuple[str, ...]:
    records = speech.number(counts.get(line.stage.address, 0))
    if line.move is not None:
        records += f" → {placed_stage(speech, line.move.target, sheet.drafted)}"
    return (
        line.stage.stage_id,
        line.stage.label,
        state_name(speech, line.stage.metadata),
        records,
        speech(STANDINGS[line.standing]),
    )


def _stage_cells(line: StageLine, counts: Mapping[Address, int]) -> tuple[str, ...]:
    stage, move = line.stage, line.move
    metadata = dict(stage.metadata)
    state = next((text for name, text in metadata.items() if name != "isClosed"), "")
    return (
        stage.object,
        stage.pipeline_id,
        stage.stage_id,
        stage.label,
        state,
        "yes" if stage.is_closed else "no",
        str(counts.get(stage.address, 0)),
        str(line.standing),
        "" if move is None else move.to_stage_id,
        "yes" if line.is_locked else "no",
    )


def _settings(speech: Speech, known: Configuration, line: PipelineLine) -> Iterator[str]:
    """Say rules, access and the deal that qualifying asks for, a line for each field."""
    for sides in (line.rules, line.permissions, line.deal):
        if sides.after is None:
            continue
        for each in differences(speech, None, sides.after, known)[_OF_PIPELINE:]:
            yield speech(FIELD, field=each.field, value=each.new)


_OF_PIPELINE = 2
"""Fields that every setting of a pipeline begins with: its object and itself."""
