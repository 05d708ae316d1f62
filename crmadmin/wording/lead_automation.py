"""What automation would have done, said figure by figure."""

from collections.abc import Iterator

from crmadmin.core.leads.automation_groups import AutomationList, AutomationRow
from crmadmin.core.leads.automation_results import (
    Automation,
    Creations,
    FollowUps,
    Progressions,
    StageEnrolment,
)
from crmadmin.wording.lead_figures import Figure, FigureLine
from crmadmin.wording.objects import object_name
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import enumerated, quoted, words

Line = FigureLine[AutomationList]

FROZEN = Counted(
    words(
        "{count} of {of} open leads in {stage} was moved back by hand: automation never moves it "
        "again.",
        "{count} lead ouvert sur {of} dans {stage} a été ramené à la main : l’automatisation ne le "
        "déplacera plus.",
    ),
    words(
        "{count} of {of} open leads in {stage} were moved back by hand: automation never moves "
        "them again.",
        "{count} leads ouverts sur {of} dans {stage} ont été ramenés à la main : l’automatisation "
        "ne les déplacera plus.",
    ),
)
CUSTOM = Counted(
    words(
        "{count} open lead is in another pipeline, where nothing moves it by itself.",
        "{count} lead ouvert est dans un autre pipeline, où rien ne le déplace de soi-même.",
    ),
    words(
        "{count} open leads are in other pipelines, where nothing moves them by itself.",
        "{count} leads ouverts sont dans d’autres pipelines, où rien ne les déplace de soi-même.",
    ),
)
CREATED = Counted(
    words(
        "The lifecycle stage {stage} of {objects} would have created {count} lead in the period, "
        "{beside} of which beside one that is open.",
        "La phase du cycle de vie {stage} ({objects}) aurait créé {count} lead dans la période, "
        "dont {beside} à côté d’un lead ouvert.",
    ),
    words(
        "The lifecycle stage {stage} of {objects} would have created {count} leads in the period, "
        "{beside} of which beside one that is open.",
        "La phase du cycle de vie {stage} ({objects}) aurait créé {count} leads dans la période, "
        "dont {beside} à côté d’un lead ouvert.",
    ),
)
EXEMPT = Counted(
    words(
        "{count} entry of {objects} into {stage} came from the company’s stage and creates no "
        "lead.",
        "{count} entrée dans {stage} ({objects}) vient de la phase de l’entreprise et ne crée pas "
        "de lead.",
    ),
    words(
        "{count} entries of {objects} into {stage} came from the company’s stage and create no "
        "lead.",
        "{count} entrées dans {stage} ({objects}) viennent de la phase de l’entreprise et ne "
        "créent pas de lead.",
    ),
)
FOLLOWED = Counted(
    words(
        "{count} disqualification of the period with the reason {reason} would have been followed "
        "by a new lead.",
        "{count} disqualification de la période pour le motif {reason} aurait été suivie d’un "
        "nouveau lead.",
    ),
    words(
        "{count} disqualifications of the period with the reason {reason} would have been followed "
        "by new leads.",
        "{count} disqualifications de la période pour le motif {reason} auraient été suivies de "
        "nouveaux leads.",
    ),
)
ENROLLED = Counted(
    words(
        "A workflow of {stage} would have run {count} time in the period, for {records} leads.",
        "Un workflow de {stage} se serait exécuté {count} fois dans la période, pour {records} "
        "leads.",
    ),
    words(
        "A workflow of {stage} would have run {count} times in the period, for {records} leads.",
        "Un workflow de {stage} se serait exécuté {count} fois dans la période, pour {records} "
        "leads.",
    ),
)
REFERRED = words(
    "Workflows already refer to this stage: {names}.",
    "Des workflows font déjà référence à cette phase : {names}.",
)
NO_REASON = words("none", "aucun")
MOVED = words("from {before} to {after} on {day}", "de {before} à {after} le {day}")
CAME = words("created in {after} on {day}", "créé dans {after} le {day}")
BY = words("{what}, by {user}", "{what}, par {user}")
SOURCE = words("{what}, by {source}", "{what}, par {source}")
BESIDE = words("{what}, has an open lead", "{what}, a un lead ouvert")


def automation_lines(speech: Speech, found: Automation) -> Iterator[Line]:
    """Say every figure that a configuration gives."""
    yield from _progression_lines(speech, found.progressions)
    yield from _creation_lines(speech, found.creations)
    yield from _follow_up_lines(speech, found.follow_ups)
    for enrolment in found.enrolments:
        if enrolment.actions or enrolment.workflows:
            yield _enrolment_line(speech, enrolment)


def automation_detail(speech: Speech, row: AutomationRow, stages: dict[str, str]) -> str:
    """Say the moment of history that counts; ``stages`` are what stages are called."""
    after, day = quoted(speech, stages.get(row.to_stage, row.to_stage)), speech.day(row.at)
    if row.from_stage:
        before = quoted(speech, stages.get(row.from_stage, row.from_stage))
        what = speech(MOVED, before=before, after=after, day=day)
    else:
        what = speech(CAME, after=after, day=day)
    if row.user:
        what = speech(BY, what=what, user=row.user)
    elif row.source:
        what = speech(SOURCE, what=what, source=row.source)
    return speech(BESIDE, what=what) if row.has_open_lead else what


def _progression_lines(speech: Speech, found: Progressions) -> Iterator[Line]:
    for each in found.stages:
        yield FigureLine(
            figure=Figure.FROZEN,
            subject=each.stage.stage_id,
            count=each.frozen,
            of=each.leads,
            sentence=speech.count(
                FROZEN,
                each.frozen,
                of=speech.number(each.leads),
                stage=quoted(speech, each.stage.label),
            ),
            listed=each.listed,
        )
    if found.custom:
        yield FigureLine(
            figure=Figure.CUSTOM,
            subject="",
            count=found.custom,
            of=found.open + found.custom,
            sentence=speech.count(CUSTOM, found.custom),
        )


def _creation_lines(speech: Speech, found: Creations) -> Iterator[Line]:
    for each in found.stages:
        if not each.chosen:
            continue
        objects, stage = object_name(speech, each.object), quoted(speech, each.label)
        subject = f"{each.object}/{each.value}"
        beside = speech.number(each.with_open_lead)
        yield FigureLine(
            figure=Figure.CREATED,
            subject=subject,
            count=each.entries,
            of=each.entries + each.exempt,
            sentence=speech.count(
                CREATED, each.entries, objects=objects, stage=stage, beside=beside
            ),
            listed=each.listed,
        )
        if each.exempt:
            yield FigureLine(
                figure=Figure.EXEMPT,
                subject=subject,
                count=each.exempt,
                of=each.entries + each.exempt,
                sentence=speech.count(EXEMPT, each.exempt, objects=objects, stage=stage),
                listed=each.listed_exempt,
            )


def _follow_up_lines(speech: Speech, found: FollowUps) -> Iterator[Line]:
    for each in found.reasons:
        if not each.chosen:
            continue
        reason = quoted(speech, each.label or speech(NO_REASON))
        yield FigureLine(
            figure=Figure.FOLLOWED,
            subject=each.value,
            count=each.disqualifications,
            of=found.disqualifications,
            sentence=speech.count(FOLLOWED, each.disqualifications, reason=reason),
            listed=each.listed,
        )


def _enrolment_line(speech: Speech, each: StageEnrolment) -> Line:
    sentence = speech.count(
        ENROLLED,
        each.entries,
        stage=quoted(speech, each.stage.label),
        records=speech.number(each.records),
    )
    if each.workflows:
        names = [quoted(speech, one.name or one.id) for one in each.workflows]
        sentence = f"{sentence} {speech(REFERRED, names=enumerated(speech, names))}"
    return FigureLine(
        figure=Figure.ENROLLED,
        subject=each.stage.stage_id,
        count=each.entries,
        of=each.records,
        sentence=sentence,
        listed=each.listed,
    )
