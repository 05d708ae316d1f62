"""The list of pipelines at the left, under the objects that they are of."""

from collections.abc import Iterator

from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import System
from crmadmin.services.pipeline_lines import ObjectSheet, PipelineLine, PipelineSheet
from crmadmin.services.standing import Standing
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.leads.known import Counts, KnownPipelines
from crmadmin.ui.pages.leads.pipelines.words import drafted_count
from crmadmin.ui.widgets.side_list import SideEntry


class PipelineEntries(Texts):
    """The texts of this module."""


def pipeline_entries(
    known: KnownPipelines, sheet: PipelineSheet, text: str
) -> tuple[SideEntry, ...]:
    """List the pipelines that a text means, the current one always."""
    current = None if known.shown is None else known.shown.address
    return tuple(
        entry
        for each in sheet.objects
        for entry in _object(each, known.counts(each.object), text, current)
    )


def _object(
    sheet: ObjectSheet, counts: Counts | None, text: str, current: Address | None
) -> Iterator[SideEntry]:
    wanted = [
        line for line in sheet.pipelines if line.address == current or _matches(line, sheet, text)
    ]
    if wanted:
        yield SideEntry(key=None, text=_heading(sheet))
    for line in wanted:
        yield _entry(line, counts)


def _heading(sheet: ObjectSheet) -> str:
    name = object_name(System.HUBSPOT, sheet.object)
    if sheet.usage is None:
        return name
    figures = (formats.number(sheet.usage.usage), formats.number(sheet.usage.limit))
    return fill(PipelineEntries.tr("%1 · %2 of %3 pipelines"), name, *figures)


def _entry(line: PipelineLine, counts: Counts | None) -> SideEntry:
    parts = [PipelineEntries.tr("%Ln stage(s)", None, line.count)]
    if counts is not None:
        records = sum(counts.get(each.stage.address, 0) for each in line.stages)
        parts.append(PipelineEntries.tr("%Ln record(s)", None, records))
    goes = line.standing is Standing.DELETED
    if goes:
        parts = [PipelineEntries.tr("deleted in the draft")]
    drafted = drafted_count(line)
    return SideEntry(
        key=line.address,
        text=line.pipeline.label,
        note=" · ".join(parts),
        tint="delete" if goes else "",
        icon="minus-circle" if goes else "",
        badge=formats.number(drafted) if drafted else "",
        tooltip=line.pipeline.pipeline_id,
    )


def _matches(line: PipelineLine, sheet: ObjectSheet, text: str) -> bool:
    known = (line.pipeline.label, line.pipeline.pipeline_id, sheet.object)
    names = " ".join((*known, object_name(System.HUBSPOT, sheet.object))).casefold()
    return all(word in names for word in text.casefold().split())
