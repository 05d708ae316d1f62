"""The one page of a report: portal, counts, the gravest effects and hazards, what is by hand."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from crmadmin.core.configuration.address import Address
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.codec import digest
from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.core.plans.net import net_changes
from crmadmin.core.plans.plan import Plan
from crmadmin.exchange.plan_report.content import (
    Bar,
    EffectLine,
    Figure,
    KindRow,
    Remark,
    Summary,
)
from crmadmin.exchange.plan_report.details import Telling, hazard_remark, tone_of
from crmadmin.wording import reports
from crmadmin.wording.cards import card_words
from crmadmin.wording.changes import DONE_TO, verb_of
from crmadmin.wording.kinds import kind_title
from crmadmin.wording.settings import address_line
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import sentence_case
from crmadmin.wording.valves import valve_ask, valve_sentence

_TONES = {"create": "create", "update": "update", "delete": "loss"}
_MOST = 6
"""Lines of one sort; more would not fit on the page."""

_WORST_FIRST = ("loss", "warning", "calm")
_GRAVEST_FIRST = (Severity.BLOCKING, Severity.WARNING, Severity.NOTE)


def summary_of(plan: Plan, telling: Telling) -> Summary:
    """Sum a plan up; of hazards those that are more than a note."""
    speech = telling.speech
    effects = _effects(plan, telling)
    hazards = _hazards(plan, speech)
    grave = [each for each in hazards if each.tone != "calm"][:_MOST]
    return Summary(
        facts=_facts(plan, speech),
        figures=_figures(plan, speech),
        verbs=tuple(sentence_case(speech(DONE_TO[verb])) for verb in _TONES),
        kinds=_kinds(plan, speech),
        effects=effects[:_MOST],
        more_effects=_more(speech, len(effects)),
        hazards=tuple(grave),
        more_hazards=_more(speech, len(hazards), shown=len(grave)),
        valves=tuple(
            f"{valve_sentence(speech, each)} {valve_ask(speech, each)}" for each in plan.valves
        ),
        cards=tuple(
            (
                speech(reports.STEP, number=step.number),
                card_words(speech, step, telling.configuration).title,
            )
            for step in plan.cards[:_MOST]
        ),
        more_cards=_more(speech, len(plan.cards)),
        lost=tuple(sentence_case(address_line(speech, address)) for address in plan.lost),
    )


def _more(speech: Speech, count: int, *, shown: int = _MOST) -> str:
    return speech.count(reports.MORE, count - shown) if count > shown else ""


def _facts(plan: Plan, speech: Speech) -> tuple[tuple[str, str], ...]:
    portal = plan.portal
    snapshot = " · ".join(
        filter(None, (reports.moment(speech, portal.taken_at), portal.fingerprint[:12]))
    )
    return (
        (speech(reports.ACCOUNT_ID), portal.account_id),
        (speech(reports.SNAPSHOT), snapshot or speech(reports.NO_SNAPSHOT)),
        (speech(reports.MADE_AT), reports.moment(speech, plan.made_at)),
        (speech(reports.PLAN_ID), plan.plan_id),
        (speech(reports.DIGEST), digest(plan)),
    )


def _figures(plan: Plan, speech: Speech) -> tuple[Figure, ...]:
    addresses = {change.address for step in plan.steps for change in step.changes}
    warnings = [
        hazard
        for step in plan.steps
        for hazard in step.hazards
        if hazard.severity is not Severity.NOTE
    ]
    counted: tuple[tuple[int, Counted], ...] = (
        (len(addresses), reports.CHANGES),
        (len(plan.calls), reports.CALLS),
        (len(plan.cards), reports.CARDS),
        (len(warnings), reports.WARNINGS),
    )
    return tuple(
        Figure(number=speech.number(count), name=speech.count(name, count))
        for count, name in counted
    )


def _kinds(plan: Plan, speech: Speech) -> tuple[KindRow, ...]:
    """Count changes by kind and verb; what passes through a temporary text counts once."""
    counts = Counter((change.address.kind, verb_of(change)) for change in net_changes(plan.steps))
    most = max((sum(counts[kind, verb] for verb in _TONES) for kind, _ in counts), default=1)
    return tuple(
        KindRow(
            name=kind_title(speech, kind),
            counts=tuple(speech.number(counts[kind, verb]) for verb in _TONES),
            bars=_stacked([(counts[kind, verb] / most, tone) for verb, tone in _TONES.items()]),
        )
        for kind in dict.fromkeys(kind for kind, _ in counts)
    )


def _stacked(parts: Sequence[tuple[float, str]]) -> tuple[Bar, ...]:
    starts = accumulate((share for share, _ in parts), initial=0.0)
    return tuple(
        Bar(share=share, tone=tone, start=start)
        for (share, tone), start in zip(parts, starts, strict=False)
        if share
    )


def _effects(plan: Plan, telling: Telling) -> tuple[EffectLine, ...]:
    """Tell each change that does anything to records in a line, the gravest first.

    The first effect of a change is its main one: it gives the bar and the place.
    """
    told: list[tuple[tuple[int, int], EffectLine]] = []
    for step in plan.steps:
        by_address: dict[Address, list[Effect]] = {}
        for effect in step.effects:
            if effect.count:
                by_address.setdefault(effect.address, []).append(effect)
        for change in step.changes:
            mine = by_address.get(change.address)
            if mine is None:
                continue
            bar = telling.effect(mine[0]).bar
            line = EffectLine(sentence=telling.line(change, mine), bar=bar)
            told.append((_gravity(mine[0]), line))
    return tuple(line for _, line in sorted(told, key=lambda pair: pair[0]))


def _gravity(effect: Effect) -> tuple[int, int]:
    return _WORST_FIRST.index(tone_of(effect)), -effect.count


def _hazards(plan: Plan, speech: Speech) -> tuple[Remark, ...]:
    """Tell each hazard once, with the steps that have it."""
    steps: dict[tuple[Severity, str], list[int]] = {}
    hazards: dict[tuple[Severity, str], Hazard] = {}
    for step in plan.steps:
        for hazard in step.hazards:
            key = hazard.severity, hazard_remark(speech, hazard).sentence
            steps.setdefault(key, []).append(step.number)
            hazards[key] = hazard
    ordered = sorted(hazards, key=lambda key: _GRAVEST_FIRST.index(key[0]))
    return tuple(
        hazard_remark(speech, hazards[key], _numbered(speech, steps[key])) for key in ordered
    )


def _numbered(speech: Speech, numbers: Sequence[int]) -> str:
    distinct = dict.fromkeys(numbers)
    return speech.count(
        reports.STEPS_NAMED, len(distinct), numbers=", ".join(str(number) for number in distinct)
    )
