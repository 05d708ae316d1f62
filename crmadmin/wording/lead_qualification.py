"""What records lack on qualification, said figure by figure."""

from collections.abc import Iterator, Mapping, Sequence

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.qualification_groups import QualificationList, QualificationRow
from crmadmin.core.leads.qualification_results import (
    DealLack,
    FormLack,
    Qualification,
    Reasons,
    StageLack,
)
from crmadmin.wording.lead_figures import Figure, FigureLine
from crmadmin.wording.objects import object_name
from crmadmin.wording.pipelines import pipeline_text
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import enumerated, quoted, words

Line = FigureLine[QualificationList]

LACKING = Counted(
    words(
        "{count} of {of} {objects} in {stage} lacks what it requires: {properties}.",
        "Sur {of} {objects} dans {stage}, {count} n’a pas ce qui y est exigé : {properties}.",
    ),
    words(
        "{count} of {of} {objects} in {stage} lack what it requires: {properties}.",
        "Sur {of} {objects} dans {stage}, {count} n’ont pas ce qui y est exigé : {properties}.",
    ),
)
ENTERED_LACKING = Counted(
    words(
        "{count} of {of} {objects} that entered {stage} in the period lacks it.",
        "Sur {of} {objects} ayant atteint {stage} dans la période, {count} ne l’a pas.",
    ),
    words(
        "{count} of {of} {objects} that entered {stage} in the period lack it.",
        "Sur {of} {objects} ayant atteint {stage} dans la période, {count} ne l’ont pas.",
    ),
)
WITHOUT_DEAL = Counted(
    words(
        "{count} of {of} qualified leads of {pipeline} has no deal.",
        "{count} lead qualifié sur {of} de {pipeline} n’a pas de transaction.",
    ),
    words(
        "{count} of {of} qualified leads of {pipeline} have no deal.",
        "{count} leads qualifiés sur {of} de {pipeline} n’ont pas de transaction.",
    ),
)
REASON = Counted(
    words(
        "{count} of {of} disqualified leads gives {reason} as its reason.",
        "{count} lead disqualifié sur {of} a pour motif {reason}.",
    ),
    words(
        "{count} of {of} disqualified leads give {reason} as their reason.",
        "{count} leads disqualifiés sur {of} ont pour motif {reason}.",
    ),
)
WITHOUT_REASON = Counted(
    words(
        "{count} of {of} disqualified leads gives no reason.",
        "{count} lead disqualifié sur {of} n’a pas de motif.",
    ),
    words(
        "{count} of {of} disqualified leads give no reason.",
        "{count} leads disqualifiés sur {of} n’ont pas de motif.",
    ),
)
ORPHANED = Counted(
    words(
        "{count} lead holds the reason {reason}, which is no option.",
        "{count} lead garde le motif {reason}, qui n’est pas une option.",
    ),
    words(
        "{count} leads hold the reason {reason}, which is no option.",
        "{count} leads gardent le motif {reason}, qui n’est pas une option.",
    ),
)
FORM_LACKING = Counted(
    words(
        "{count} of {of} leads that people created in the period lacks what the form would "
        "require: {properties}.",
        "{count} lead sur {of} créés par des personnes dans la période n’a pas ce que le "
        "formulaire exigerait : {properties}.",
    ),
    words(
        "{count} of {of} leads that people created in the period lack what the form would "
        "require: {properties}.",
        "{count} leads sur {of} créés par des personnes dans la période n’ont pas ce que le "
        "formulaire exigerait : {properties}.",
    ),
)
MISSING = words("lacks {properties}", "sans {properties}")
BY = words("created by {user}", "créé par {user}")
OWNED = words("owned by {owner}", "appartient à {owner}")
SINCE = words("there since {day}", "y est depuis le {day}")


def qualification_lines(
    speech: Speech,
    found: Qualification,
    configuration: Configuration,
    period: Period,
    labels: Mapping[str, str],
) -> Iterator[Line]:
    """Say every figure; ``labels`` are what properties are called."""
    for stage in found.stages:
        if stage.required:
            yield from _stage_lines(speech, stage, period, labels)
    for deal in found.deals:
        yield _deal_line(speech, deal, configuration)
    if found.reasons is not None:
        yield from _reason_lines(speech, found.reasons)
    if found.form is not None and any(each.required for each in found.form.properties):
        yield _form_line(speech, found.form, period, labels)


def qualification_detail(speech: Speech, row: QualificationRow, labels: Mapping[str, str]) -> str:
    """Say what a record lacks, and who created it; else whose it is, and since when."""
    parts = []
    if row.missing:
        parts.append(speech(MISSING, properties=_called(speech, row.missing, labels)))
    if row.creator:
        parts.append(speech(BY, user=row.creator))
    if row.owner and not row.creator:
        parts.append(speech(OWNED, owner=row.owner))
    if row.since and not row.creator:
        parts.append(speech(SINCE, day=speech.day(row.since)))
    return ", ".join(parts)


def _stage_lines(
    speech: Speech, stage: StageLack, period: Period, labels: Mapping[str, str]
) -> Iterator[Line]:
    facts = {
        "objects": object_name(speech, stage.stage.object),
        "stage": quoted(speech, stage.stage.label),
    }
    yield FigureLine(
        figure=Figure.LACKING,
        subject=stage.stage.stage_id,
        count=stage.standing_lacking,
        of=stage.standing,
        sentence=speech.count(
            LACKING,
            stage.standing_lacking,
            of=speech.number(stage.standing),
            properties=_called(speech, stage.required, labels),
            **facts,
        ),
        listed=stage.listed(),
    )
    yield FigureLine(
        figure=Figure.ENTERED_LACKING,
        subject=stage.stage.stage_id,
        count=stage.entered_lacking,
        of=stage.entered,
        sentence=speech.count(
            ENTERED_LACKING, stage.entered_lacking, of=speech.number(stage.entered), **facts
        ),
        listed=stage.listed(period),
    )


def _deal_line(speech: Speech, deal: DealLack, configuration: Configuration) -> Line:
    address = pipeline_address("leads", deal.pipeline_id)
    return FigureLine(
        figure=Figure.WITHOUT_DEAL,
        subject=deal.pipeline_id,
        count=deal.without,
        of=deal.qualified,
        sentence=speech.count(
            WITHOUT_DEAL,
            deal.without,
            of=speech.number(deal.qualified),
            pipeline=pipeline_text(speech, address, configuration),
        ),
        listed=deal.listed,
    )


def _reason_lines(speech: Speech, reasons: Reasons) -> Iterator[Line]:
    of = speech.number(reasons.disqualified)
    for use in reasons.uses:
        reason = quoted(speech, use.label)
        figure, text, count = (
            (Figure.REASON, REASON, use.disqualified)
            if use.is_option
            else (Figure.ORPHANED, ORPHANED, use.leads)
        )
        yield FigureLine(
            figure=figure,
            subject=use.value,
            count=count,
            of=reasons.disqualified if use.is_option else count,
            sentence=speech.count(text, count, of=of, reason=reason),
            listed=reasons.listed_disqualified(use) if use.is_option else reasons.listed(use),
        )
    yield FigureLine(
        figure=Figure.WITHOUT_REASON,
        subject="",
        count=reasons.without,
        of=reasons.disqualified,
        sentence=speech.count(WITHOUT_REASON, reasons.without, of=of),
        listed=reasons.listed_without,
    )


def _form_line(speech: Speech, form: FormLack, period: Period, labels: Mapping[str, str]) -> Line:
    required = [each.name for each in form.properties if each.required]
    return FigureLine(
        figure=Figure.FORM_LACKING,
        subject="",
        count=form.lacking,
        of=form.created,
        sentence=speech.count(
            FORM_LACKING,
            form.lacking,
            of=speech.number(form.created),
            properties=_called(speech, required, labels),
        ),
        listed=form.listed(period),
    )


def _called(speech: Speech, names: Sequence[str], labels: Mapping[str, str]) -> str:
    return enumerated(speech, [labels.get(each, each) for each in names])
