"""Why a value is refused, in a sentence that names it (domain/sync-decisions.md D35–D49)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.sync.canonical import parts_of
from crmadmin.core.sync.checks import active_values, is_address, option_values
from crmadmin.core.sync.comparison import Comparison
from crmadmin.core.sync.fields import Decision, Inputs
from crmadmin.core.sync.rules import Flow
from crmadmin.core.sync.scenarios import Outcome, Trigger
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.wording.types import type_name
from crmadmin.ui.pages.sync.wording.values import listed, quoted

_CREATING = frozenset({Trigger.CREATE_IN_SF, Trigger.CREATE_IN_HS})


class SyncRefusals(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the values of both sides are called."""

    hubspot: Mapping[str, str]
    salesforce: Mapping[str, str]


def refusal_sentence(outcome: Outcome, inputs: Inputs, decision: Decision, labels: Labels) -> str:
    """Say why a value that was due to be written is not; empty for another outcome."""
    tellers: dict[Outcome, Callable[[], str]] = {
        Outcome.ERROR_PERMISSION: lambda: _permission(inputs),
        Outcome.ERROR_REQUIRED: lambda: _required(inputs),
        Outcome.ERROR_FORMAT: lambda: _format(inputs, decision),
        Outcome.ERROR_PICKLIST: lambda: _picklist(inputs, decision, labels),
        Outcome.ERROR_TOO_LONG: lambda: _length(inputs, decision),
        Outcome.ERROR_DUPLICATE: lambda: _duplicate(decision),
        Outcome.REFUSED_LIFECYCLE_BACKWARD: lambda: _backward(inputs, decision, labels),
    }
    teller = tellers.get(outcome)
    return teller() if teller else ""


def _required(inputs: Inputs) -> str:
    text = SyncRefusals.tr(
        "Salesforce requires a value in %1, so it cannot be cleared; both sides keep theirs."
    )
    return fill(text, named(inputs.mapped.salesforce))


def _duplicate(decision: Decision) -> str:
    text = SyncRefusals.tr("HubSpot refuses %1: another contact already has this e-mail.")
    return fill(text, quoted(decision.new))


def _backward(inputs: Inputs, decision: Decision, labels: Labels) -> str:
    text = SyncRefusals.tr(
        "HubSpot refuses %1: it comes before %2 in the lifecycle, and a sync never moves a "
        "stage back."
    )
    new, now = quoted(decision.new, labels.hubspot), quoted(inputs.hubspot, labels.hubspot)
    return fill(text, new, now)


def _picklist(inputs: Inputs, decision: Decision, labels: Labels) -> str:
    if inputs.mapped.is_owner:
        return _owner(inputs, labels)
    return _options(inputs, decision, to_salesforce=decision.flow is Flow.TO_SALESFORCE)


def named(definition: Definition) -> str:
    """Name a property or field by its label and its own name."""
    if definition.label and definition.label != definition.name:
        return fill(SyncRefusals.tr("%1 (%2)", "label and name"), definition.label, definition.name)
    return definition.name


def _permission(inputs: Inputs) -> str:
    field = inputs.mapped.salesforce
    if field.calculated:
        text = SyncRefusals.tr("Salesforce computes %1 by a formula; nobody can write it.")
    elif inputs.trigger in _CREATING:
        text = SyncRefusals.tr("Salesforce does not let %1 be set when a record is created.")
    else:
        text = SyncRefusals.tr("Salesforce does not let the integration write %1.")
    return fill(text, named(field))


def _format(inputs: Inputs, decision: Decision) -> str:
    mapped, to_salesforce = inputs.mapped, decision.flow is Flow.TO_SALESFORCE
    value = quoted(decision.new)
    email = mapped.hubspot.kind is ValueKind.EMAIL or mapped.salesforce.type == "email"
    if email and not is_address(decision.new or ""):
        if to_salesforce:
            return fill(SyncRefusals.tr("Salesforce refuses %1: it is no e-mail address."), value)
        return fill(SyncRefusals.tr("HubSpot refuses %1: it is no e-mail address."), value)
    if mapped.comparison is Comparison.NUMBER and _is_number(decision.new):
        text = SyncRefusals.tr(
            "Salesforce refuses %1: %2 takes whole numbers and nothing is rounded."
        )
        return fill(text, value, named(mapped.salesforce))
    text = SyncRefusals.tr("Salesforce refuses %1: it is no value of the type “%2”.")
    return fill(text, value, type_name(mapped.salesforce))


def _is_number(text: str | None) -> bool:
    try:
        float(text or "")
    except ValueError:
        return False
    return True


def _options(inputs: Inputs, decision: Decision, *, to_salesforce: bool) -> str:
    mapped = inputs.mapped
    target = mapped.salesforce if to_salesforce else mapped.hubspot
    known = active_values(target) if to_salesforce else option_values(target)
    new = decision.new or ""
    chosen = parts_of(new) if mapped.comparison is Comparison.SET else frozenset({new})
    bad = listed(sorted(chosen - known))
    offered = [option.value for option in target.options if option.value in known]
    if to_salesforce:
        text = SyncRefusals.tr("Salesforce’s picklist %1 does not have %2. It has: %3.")
    else:
        text = SyncRefusals.tr("HubSpot’s property %1 does not have the option %2. It has: %3.")
    return fill(text, named(target), bad, listed(offered) or "–")


def _owner(inputs: Inputs, labels: Labels) -> str:
    text = SyncRefusals.tr(
        "Salesforce’s owner %1 is nobody among HubSpot’s owners: no owner has the same first "
        "name, last name and e-mail."
    )
    return fill(text, quoted(inputs.salesforce, labels.salesforce))


def _length(inputs: Inputs, decision: Decision) -> str:
    field = inputs.mapped.salesforce
    text = SyncRefusals.tr(
        "Salesforce refuses %1: it has %2 characters, %3 takes %4, and nothing is cut off."
    )
    length = formats.number(len(decision.new or ""))
    return fill(text, quoted(decision.new), length, named(field), formats.number(field.length))
