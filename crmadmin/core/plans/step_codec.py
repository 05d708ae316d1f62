"""Steps of a plan as JSON values and back."""

from typing import Any

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.codec import from_plain, to_plain
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.batches import Batch
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.link_batch_codec import batch_from_plain, batch_to_plain
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Call, Card, Created, Fetch, Reason, Step
from crmadmin.core.plans.record_batch_codec import record_batch_from_plain, record_batch_to_plain
from crmadmin.core.plans.strict import Fields, Plain
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.core.pull.parts import StepName

_CREATED = "$created"
"""The key of what stands in a body for an id that is not known yet."""


def step_to_plain(step: Step) -> Plain:
    """Write a step."""
    return {
        "number": step.number,
        "channel": str(step.channel),
        "reason": str(step.reason),
        "after": sorted(step.after),
        "changes": [_plain_change(change) for change in step.changes],
        "call": None if step.call is None else _plain_call(step.call),
        "card": None if step.card is None else _plain_card(step.card),
        "fetches": [
            {"step": str(each.step), "path": each.path, "many": each.many} for each in step.fetches
        ],
        "holds": [to_plain(setting) for setting in step.holds],
        "hazards": [
            {"code": str(each.code), "severity": str(each.severity), "facts": dict(each.facts)}
            for each in step.hazards
        ],
        "effects": [_plain_effect(effect) for effect in step.effects],
        **_plain_batch(step.batch),
    }


def step_from_plain(fields: Fields) -> Step:
    """Read what ``step_to_plain`` wrote; KeyError, TypeError or ValueError for anything else."""
    call, card = fields.optional_inner("call"), fields.optional_inner("card")
    step = Step(
        number=fields.number("number"),
        channel=Channel(fields.text("channel")),
        reason=Reason(fields.text("reason")),
        after=frozenset(fields.whole_numbers("after")),
        changes=tuple(_change(each) for each in fields.each("changes")),
        call=None if call is None else _call(call),
        card=None if card is None else _card(card),
        fetches=tuple(_fetch(each) for each in fields.each("fetches")),
        holds=tuple(from_plain(each) for each in fields.plains("holds")),
        hazards=tuple(_hazard(each) for each in fields.each("hazards")),
        effects=tuple(_effect(each) for each in fields.each("effects")),
        batch=_batch(fields),
    )
    fields.finish()
    return step


def _plain_batch(batch: Batch | None) -> Plain:
    match batch:
        case None:
            return {}
        case LinkBatch():
            return {"batch": batch_to_plain(batch)}
        case _:
            return {"records": record_batch_to_plain(batch)}


def _batch(fields: Fields) -> Batch | None:
    pairs, records = fields.inner_if_any("batch"), fields.inner_if_any("records")
    if pairs is not None:
        return batch_from_plain(pairs)
    return None if records is None else record_batch_from_plain(records)


def _plain_change(change: Change) -> Plain:
    old, new = old_of(change), new_of(change)
    return {
        "address": str(change.address),
        "old": None if old is None else to_plain(old),
        "new": None if new is None else to_plain(new),
    }


def _change(fields: Fields) -> Change:
    address = Address.parse(fields.text("address"))
    old, new = _setting(fields.any("old")), _setting(fields.any("new"))
    fields.finish()
    if old is not None and new is not None:
        return Update(address=address, old=old, new=new)
    if new is not None:
        return Create(address=address, new=new)
    if old is not None:
        return Delete(address=address, old=old)
    raise ValueError(f"nothing changes at {address}")


def _setting(plain: object) -> Setting | None:
    return None if plain is None else from_plain(plain)


def _plain_call(call: Call) -> Plain:
    return {
        "method": call.method,
        "path": call.path,
        "body": _plain_body(call.body),
        "answers": list(call.answers),
    }


def _call(fields: Fields) -> Call:
    call = Call(
        method=fields.text("method"),
        path=fields.text("path"),
        body=_body(fields.any("body")),
        answers=fields.whole_numbers("answers"),
    )
    fields.finish()
    return call


def _plain_body(value: Any) -> Any:
    match value:
        case Created(address=address, end=end):
            return {_CREATED: str(address), "end": end}
        case dict():
            return {key: _plain_body(inner) for key, inner in value.items()}
        case list():
            return [_plain_body(inner) for inner in value]
        case _:
            return value


def _body(value: Any) -> Any:
    match value:
        case dict() if _CREATED in value:
            fields = Fields(value)
            created = Created(address=Address.parse(fields.text(_CREATED)), end=fields.text("end"))
            fields.finish()
            return created
        case dict():
            return {key: _body(inner) for key, inner in value.items()}
        case list():
            return [_body(inner) for inner in value]
        case _:
            return value


def _plain_card(card: Card) -> Plain:
    return {"place": card.place, "link": card.link, "verifiable": card.verifiable}


def _card(fields: Fields) -> Card:
    card = Card(
        place=fields.text("place"), link=fields.text("link"), verifiable=fields.flag("verifiable")
    )
    fields.finish()
    return card


def _fetch(fields: Fields) -> Fetch:
    fetch = Fetch(
        step=StepName.parse(fields.text("step")),
        path=fields.text("path"),
        many=fields.flag("many"),
    )
    fields.finish()
    return fetch


def _hazard(fields: Fields) -> Hazard:
    hazard = Hazard(
        code=HazardCode(fields.text("code")),
        severity=Severity(fields.text("severity")),
        facts=fields.inner("facts").facts(),
    )
    fields.finish()
    return hazard


def _plain_effect(effect: Effect) -> Plain:
    return {
        "address": str(effect.address),
        "consequence": str(effect.consequence),
        "count": effect.count,
        "object": effect.object,
        "other": effect.other,
        "of": effect.of,
    }


def _effect(fields: Fields) -> Effect:
    effect = Effect(
        address=Address.parse(fields.text("address")),
        consequence=Consequence(fields.text("consequence")),
        count=fields.number("count"),
        object=fields.text("object"),
        other=fields.text("other"),
        of=fields.optional_number("of"),
    )
    fields.finish()
    return effect
