"""Plans as JSON that says of itself what it is, and back; strict, so that nothing is half read.

``digest`` is the SHA-256 of the canonical JSON of everything else: a plan is pushed as it was
reviewed, or not at all.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from crmadmin.core.configuration.address import Address
from crmadmin.core.connection import AccountKind
from crmadmin.core.plans import step_codec
from crmadmin.core.plans.plan import FORMAT, Plan, PlannedPortal, Tripped
from crmadmin.core.plans.strict import Fields, Plain
from crmadmin.errors import Problem
from crmadmin.errors.planning import EDITED, NEWER, NOT_A_PLAN

_DIGEST = "digest"


def plan_to_json(plan: Plan) -> str:
    """Write a plan; the same plan always gives the same text."""
    body = _plain(plan)
    marked = {"format": body.pop("format"), _DIGEST: _digest(_plain(plan)), **body}
    return json.dumps(marked, ensure_ascii=False, indent=2) + "\n"


def plan_from_json(text: str, *, file: object = "") -> Plan:
    """Read what ``plan_to_json`` wrote.

    Problem naming ``file`` for what is no plan or not whole, was changed since it was written,
    or comes from a newer version.
    """
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise Problem(NOT_A_PLAN, detail=str(error), file=file) from error
    if not isinstance(document, dict) or not isinstance(document.get("format"), int):
        raise Problem(NOT_A_PLAN, file=file)
    if document["format"] > FORMAT:
        raise Problem(NEWER, file=file, format=document["format"])
    if document.pop(_DIGEST, None) != _digest(document):
        raise Problem(EDITED, file=file)
    try:
        return _plan(Fields(document))
    except (KeyError, TypeError, ValueError) as error:
        raise Problem(NOT_A_PLAN, detail=str(error), file=file) from error


def digest(plan: Plan) -> str:
    """Give the SHA-256 by which two plans are the same."""
    return _digest(_plain(plan))


def _digest(document: Mapping[str, Any]) -> str:
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(plan: Plan) -> Plain:
    return {
        "format": plan.format,
        "plan_id": plan.plan_id,
        "made_at": plan.made_at,
        "portal": {
            "account_id": plan.portal.account_id,
            "name": plan.portal.name,
            "kind": str(plan.portal.kind),
            "ui_host": plan.portal.ui_host,
            "taken_at": plan.portal.taken_at,
            "fingerprint": plan.portal.fingerprint,
        },
        "rolls_back": plan.rolls_back,
        "lost": [str(address) for address in plan.lost],
        "ids": {str(address): dict(ids) for address, ids in plan.ids.items()},
        "valves": [_plain_valve(valve) for valve in plan.valves],
        "steps": [step_codec.step_to_plain(step) for step in plan.steps],
    }


def _plan(fields: Fields) -> Plan:
    fields.number("format")
    plan = Plan(
        plan_id=fields.text("plan_id"),
        made_at=fields.text("made_at"),
        portal=_portal(fields.inner("portal")),
        rolls_back=fields.optional_number("rolls_back"),
        lost=tuple(Address.parse(address) for address in fields.texts("lost")),
        ids={
            Address.parse(address): ids.numbers() for address, ids in fields.mapped("ids").items()
        },
        valves=tuple(_valve(each) for each in fields.each("valves")),
        steps=tuple(step_codec.step_from_plain(each) for each in fields.each("steps")),
    )
    fields.finish()
    return plan


def _portal(fields: Fields) -> PlannedPortal:
    portal = PlannedPortal(
        account_id=fields.text("account_id"),
        name=fields.text("name"),
        kind=AccountKind(fields.text("kind")),
        ui_host=fields.text("ui_host"),
        taken_at=fields.text("taken_at"),
        fingerprint=fields.text("fingerprint"),
    )
    fields.finish()
    return portal


def _plain_valve(valve: Tripped) -> Plain:
    return {
        "kind": valve.kind,
        "verb": valve.verb,
        "count": valve.count,
        "existing": valve.existing,
        "most_count": valve.most_count,
        "most_share": valve.most_share,
    }


def _valve(fields: Fields) -> Tripped:
    valve = Tripped(
        kind=fields.text("kind"),
        verb=fields.text("verb"),
        count=fields.number("count"),
        existing=fields.number("existing"),
        most_count=fields.number("most_count"),
        most_share=fields.share("most_share"),
    )
    fields.finish()
    return valve
