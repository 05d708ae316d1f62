"""The part of a report that tells each step: change, effects, hazards, and the exact call."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.core.plans.plan import Created, Step
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.exchange.plan_report.content import (
    Bar,
    CallLines,
    CardLines,
    ChangeTable,
    EffectLine,
    Remark,
    StepSection,
)
from crmadmin.wording import reports
from crmadmin.wording.cards import card_words
from crmadmin.wording.changes import change_sentence
from crmadmin.wording.effects import NOTHING, effect_sentence, effects_line
from crmadmin.wording.hazards import hazard_remedy, hazard_sentence, severity_name
from crmadmin.wording.kinds import CHANNELS
from crmadmin.wording.settings import differences
from crmadmin.wording.speech import Speech
from crmadmin.wording.steps import REASONS, step_title

_LOSSES = {
    Consequence.LABEL_LOST,
    Consequence.UNLABELLED,
    Consequence.ORPHANED,
    Consequence.PARTED,
    Consequence.PRIMARY_LOST,
    Consequence.LAST_PRIMARY,
    Consequence.STAGE_LOST,
}
_HARMLESS = {
    Consequence.FREED,
    Consequence.OPTION_RENAMED,
    Consequence.LABEL_RENAMED,
    Consequence.LINKS_COUNTED,
    Consequence.LINKED,
    Consequence.LINK_LABELLED,
    Consequence.STAGE_RENAMED,
    Consequence.PIPELINE_RENAMED,
}

_SAFE_LINK = "https://"

Samples = Mapping[Effect, Sequence[str]]
"""Some records, lists or workflows behind effects, a line of text each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What steps are told with.

    ``configuration`` knows the labels that limits count, ``creators`` the steps that create
    settings, ``samples`` some records to name.
    """

    speech: Speech
    configuration: Configuration
    creators: Mapping[Address, int]
    samples: Samples = field(default_factory=dict)

    def step(self, step: Step) -> StepSection:
        """Tell a step."""
        speech = self.speech
        after = ", ".join(str(number) for number in sorted(step.after))
        return StepSection(
            number=step.number,
            heading=speech(reports.STEP, number=step.number),
            title=step_title(speech, step, self.configuration),
            channel=speech(CHANNELS[step.channel]),
            why=speech(REASONS[step.reason]),
            after=speech.count(reports.AFTER, len(step.after), numbers=after) if after else "",
            changes=tuple(self._change(change) for change in step.changes),
            effects=self._effects(step.effects),
            hazards=tuple(hazard_remark(speech, hazard) for hazard in step.hazards),
            call=self._call(step),
            card=self._card(step),
        )

    def line(self, change: Change, effects: Sequence[Effect]) -> str:
        """Tell a change and what it does in one line."""
        sentence = change_sentence(self.speech, change, self.configuration)
        return self.speech(
            reports.CHANGE_AND_EFFECTS,
            change=sentence,
            effects=effects_line(self.speech, effects),
        )

    def effect(self, effect: Effect) -> EffectLine:
        """Tell an effect, with its share where all are known, and some of its records."""
        share = effect.count / effect.of if effect.of else None
        records = tuple(self.samples.get(effect, ()))
        left = effect.count - len(records)
        return EffectLine(
            sentence=f"{effect_sentence(self.speech, effect)}.",
            bar=None if share is None else Bar(share=min(share, 1.0), tone=tone_of(effect)),
            records=records,
            more=self.speech.count(reports.MORE_RECORDS, left) if records and left > 0 else "",
        )

    def _effects(self, effects: Sequence[Effect]) -> tuple[EffectLine, ...]:
        """Tell the effects that concern anything, or that none does; nothing if none was told."""
        told = tuple(self.effect(effect) for effect in effects if effect.count)
        return told or (EffectLine(sentence=self.speech(NOTHING)),) * bool(effects)

    def _change(self, change: Change) -> ChangeTable:
        return ChangeTable(
            sentence=change_sentence(self.speech, change, self.configuration),
            address=str(change.address),
            fields=differences(self.speech, old_of(change), new_of(change), self.configuration),
        )

    def _call(self, step: Step) -> CallLines | None:
        if step.call is None:
            return None
        body = self._body(step.call.body)
        answers = ", ".join(str(status) for status in step.call.answers)
        return CallLines(
            request=f"{step.call.method} {step.call.path}",
            body="" if body is None else json.dumps(body, ensure_ascii=False, indent=2),
            answers=self.speech(reports.ANSWERS, answers=answers),
        )

    def _body(self, value: Any) -> Any:
        """Give a body with words for the ids that the plan does not know yet."""
        match value:
            case Created(address=address):
                creator = self.creators.get(address)
                text = reports.UNKNOWN_ID if creator is None else reports.CREATED_ID
                return self.speech(text, number=creator)
            case dict():
                return {key: self._body(inner) for key, inner in value.items()}
            case list():
                return [self._body(inner) for inner in value]
            case _:
                return value

    def _card(self, step: Step) -> CardLines | None:
        if step.card is None:
            return None
        card = card_words(self.speech, step, self.configuration)
        return CardLines(
            title=card.title,
            why=card.why,
            path=card.path,
            link=card.link if card.link.startswith(_SAFE_LINK) else "",
            check=card.check,
        )


def tone_of(effect: Effect) -> str:
    """Name the tone of an effect: what takes away, what hinders, what changes no record."""
    if effect.consequence in _LOSSES:
        return "loss"
    return "calm" if effect.consequence in _HARMLESS else "warning"


def hazard_remark(speech: Speech, hazard: Hazard, steps: str = "") -> Remark:
    """Tell a hazard, with the steps that it is about."""
    return Remark(
        severity=severity_name(speech, hazard.severity),
        tone=_TONES[hazard.severity],
        sentence=hazard_sentence(speech, hazard),
        remedy=hazard_remedy(speech, hazard),
        steps=steps,
    )


_TONES = {Severity.NOTE: "calm", Severity.WARNING: "warning", Severity.BLOCKING: "loss"}
