"""Which named assumptions had a part in one field's result, or lie beneath a mapping.

A name is a field of ``core.policies.Policies`` (a choice) or a key of ``FIXED_ASSUMPTIONS``.
Sources: domain/sync-rules.md §3.1 and §4.
"""

from collections.abc import Iterator

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.evidence import Evidence
from crmadmin.core.sync.canonical import is_unparsed, parts_of
from crmadmin.core.sync.checks import active_values
from crmadmin.core.sync.comparison import Comparison, comparison_of, hubspot_value
from crmadmin.core.sync.fields import Decision, Inputs
from crmadmin.core.sync.rules import Flow
from crmadmin.core.sync.scenarios import Outcome, Trigger
from crmadmin.core.sync.truth_table import ASSUMED_POLICY
from crmadmin.core.sync.type_table import hubspot_type, row_for

BLANK_BOOLEAN = "HS_BLANK_BOOLEAN = FALSE"
DATE_TO_DATETIME = "DATE_TO_DATETIME = MIDNIGHT_UTC"
DATETIME_TO_DATE = "DATETIME_TO_DATE = UTC_DATE"
MULTISELECT = "MULTISELECT_COMPARE = SET"
ONE_BAD_FAILS_ALL = "MULTISELECT_ONE_BAD_FAILS_ALL = TRUE"
CASE_SENSITIVE = "COMPARE_PICKLIST = INTERNAL_VALUE_CASE_SENSITIVE"
UNRESTRICTED = "UNRESTRICTED_PICKLIST_ACCEPTS_ANY = TRUE"
MISSING_OPTION = "HS_MISSING_OPTION = ERROR"
DECIMAL_TO_INT = "DECIMAL_TO_INT = ERROR"
REQUIRED_CLEAR = "REQUIRED_SF_CLEAR = ERROR_KEEP_BOTH"
UNPARSED = "UNPARSED_DATE_OR_BOOLEAN = ERROR_FORMAT"
ERROR_SCOPE = "UPDATE_ERROR_SCOPE = FIELD"
OTHER_FIELD = "TWO_WAY_OTHER_FIELD = UNTOUCHED"
TYPES_FIT = "TYPES_FIT"
"""Not a policy: the table of types accepts this pair on an assumption only (§4)."""

_CHOICES = frozenset({ValueKind.ENUMERATION, ValueKind.SET})
_CREATING = frozenset({Trigger.CREATE_IN_SF, Trigger.CREATE_IN_HS})


def assumptions_behind(inputs: Inputs, decision: Decision) -> tuple[str, ...]:
    """Name the assumptions without which the field's result might be another, each once."""
    return tuple(
        dict.fromkeys(
            (*_of_rule(inputs, decision), *_of_values(inputs), *_of_refusal(inputs, decision))
        )
    )


def _of_rule(inputs: Inputs, decision: Decision) -> Iterator[str]:
    policy = ASSUMED_POLICY.get(decision.truth_row or "")
    if policy is not None:
        yield policy
    if inputs.hubspot_changed_at and inputs.hubspot_changed_at == inputs.salesforce_changed_at:
        yield "two_way_tie"
    two_way = inputs.mapped.rule is SyncRule.TWO_WAY
    if two_way and inputs.trigger is Trigger.OTHER_FIELD and not decision.equal:
        yield OTHER_FIELD


def _of_values(inputs: Inputs) -> Iterator[str]:
    mapped = inputs.mapped
    creating = inputs.trigger in _CREATING
    match mapped.comparison:
        case Comparison.BOOLEAN if not inputs.hubspot and not creating:
            yield BLANK_BOOLEAN
        case Comparison.SET:
            yield MULTISELECT
        case Comparison.DAY:
            yield from _of_days(mapped.hubspot.kind, mapped.salesforce.kind)
        case Comparison.TEXT if _CHOICES & {mapped.hubspot.kind, mapped.salesforce.kind}:
            ours, theirs = inputs.hubspot or "", inputs.salesforce or ""
            if ours != theirs and ours.casefold() == theirs.casefold():
                yield CASE_SENSITIVE
        case _:
            return


def _of_days(hubspot: ValueKind, salesforce: ValueKind) -> Iterator[str]:
    if (hubspot, salesforce) == (ValueKind.DATE, ValueKind.DATETIME):
        yield DATE_TO_DATETIME
        yield DATETIME_TO_DATE
    elif (hubspot, salesforce) == (ValueKind.DATETIME, ValueKind.DATE):
        yield DATETIME_TO_DATE
        yield DATE_TO_DATETIME


def _of_refusal(inputs: Inputs, decision: Decision) -> Iterator[str]:
    mapped, outcome = inputs.mapped, decision.outcome
    if outcome is Outcome.WRITE_SALESFORCE and _is_beyond_options(inputs, decision):
        yield UNRESTRICTED
    if outcome is None or not outcome.is_refusal:
        return
    to_hubspot = decision.flow is Flow.TO_HUBSPOT
    match outcome:
        case Outcome.ERROR_PICKLIST if not mapped.is_owner:
            if to_hubspot:
                yield MISSING_OPTION
            if mapped.comparison is Comparison.SET:
                yield ONE_BAD_FAILS_ALL
        case Outcome.ERROR_REQUIRED if decision.new is None:
            yield REQUIRED_CLEAR
        case Outcome.ERROR_FORMAT:
            yield from _of_format(inputs)
        case _:
            pass
    if inputs.trigger not in _CREATING:
        yield ERROR_SCOPE


def _of_format(inputs: Inputs) -> Iterator[str]:
    source = hubspot_value(inputs.mapped, inputs.hubspot)
    parsed = {Comparison.DAY, Comparison.INSTANT, Comparison.BOOLEAN}
    if inputs.mapped.comparison in parsed:
        yield UNPARSED
    elif inputs.mapped.comparison is Comparison.NUMBER and not is_unparsed(source.key):
        yield DECIMAL_TO_INT


def _is_beyond_options(inputs: Inputs, decision: Decision) -> bool:
    field = inputs.mapped.salesforce
    if field.kind not in _CHOICES or field.restricted or not field.options:
        return False
    new = decision.new or ""
    parts = parts_of(new) if field.kind is ValueKind.SET else frozenset({new})
    return not parts <= active_values(field)


def assumptions_beneath(hubspot: Definition, salesforce: Definition) -> tuple[str, ...]:
    """Name the assumptions on which every value of a mapping of these two rests."""
    comparison = comparison_of(hubspot, salesforce)
    found: list[str] = []
    if row_for(hubspot_type(hubspot), salesforce.type).evidence is Evidence.ASSUMPTION:
        found.append(TYPES_FIT)
    if comparison is Comparison.BOOLEAN:
        found.append(BLANK_BOOLEAN)
    if comparison is Comparison.SET:
        found += [MULTISELECT, ONE_BAD_FAILS_ALL]
    if comparison is Comparison.DAY:
        found += _of_days(hubspot.kind, salesforce.kind)
    if comparison is Comparison.NUMBER and salesforce.type == "int":
        found.append(DECIMAL_TO_INT)
    if salesforce.kind in _CHOICES and not salesforce.restricted:
        found.append(UNRESTRICTED)
    return tuple(found)
