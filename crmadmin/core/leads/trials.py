"""Rules tried out before anything is drafted: each switched on or off, with the stages it covers.

A trial is a :class:`~crmadmin.core.leads.governance.Ruleset` like any other; what of it differs
from the drafted one can be drafted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import NO_STAGE, Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.leads.governance import EVERY_RULE, Rule, Ruleset

TrialSetting = PipelineRules | StagePermissions | DealRequirement
"""What a trial can draft."""


def is_on(ruleset: Ruleset, rule: Rule) -> bool:
    """Tell whether a rule can refuse anything."""
    return rule in ruleset.asking(EVERY_RULE).in_force


def covered(ruleset: Ruleset, rule: Rule) -> tuple[str, ...]:
    """Give the ids of the stages that a rule names or covers, in the pipeline's order.

    For the rule of creation they are the stages in which records may be created.
    """
    rules = ruleset.rules
    match rule:
        case Rule.CREATION:
            return tuple(each for each in ruleset.places if each in rules.creation)
        case Rule.SKIPPING:
            return tuple(each for each in ruleset.places if rules.no_skipping.covers(each))
        case Rule.BACKWARDS:
            return tuple(each for each in ruleset.places if rules.no_backwards.covers(each))
        case Rule.EDIT_ACCESS:
            restricted = {each.stage_id for each in ruleset.permissions.restricted}
            return tuple(each for each in ruleset.places if each in restricted)
        case Rule.DEAL:
            return tuple(each for each in ruleset.places if each in ruleset.qualified)


def switched(ruleset: Ruleset, rule: Rule, *, on: bool, like: Ruleset) -> Ruleset:
    """Switch a rule on or off.

    Switched on it is as in ``like``; where it is off there, as an admin would first try it:
    creation in the first stage, movement protected in all stages, closed stages edited by super
    admins only.
    """
    if not on:
        return covering(ruleset, rule, ())
    source = like if is_on(like, rule) else _proposed(ruleset, rule)
    match rule:
        case Rule.CREATION:
            return _with_rules(ruleset, creation=source.rules.creation)
        case Rule.SKIPPING:
            return _with_rules(ruleset, no_skipping=source.rules.no_skipping)
        case Rule.BACKWARDS:
            return _with_rules(ruleset, no_backwards=source.rules.no_backwards)
        case Rule.EDIT_ACCESS:
            return replace(ruleset, permissions=source.permissions)
        case Rule.DEAL:
            return replace(ruleset, deal_required=True)


def covering(ruleset: Ruleset, rule: Rule, stages: Iterable[str]) -> Ruleset:
    """Let a rule name or cover these stages; none switches it off.

    All stages, one by one, are all stages; a stage that becomes restricted admits super admins.
    """
    chosen = set(stages)
    match rule:
        case Rule.CREATION:
            return _with_rules(ruleset, creation=tuple(chosen))
        case Rule.SKIPPING:
            return _with_rules(ruleset, no_skipping=_cover(ruleset, chosen))
        case Rule.BACKWARDS:
            return _with_rules(ruleset, no_backwards=_cover(ruleset, chosen))
        case Rule.EDIT_ACCESS:
            return admitting(ruleset, tuple(_accesses(ruleset, chosen)))
        case Rule.DEAL:
            return replace(ruleset, deal_required=bool(chosen))


def admitting(ruleset: Ruleset, restricted: tuple[StageAccess, ...]) -> Ruleset:
    """Restrict who may edit in stages."""
    return replace(ruleset, permissions=replace(ruleset.permissions, restricted=restricted))


def differing(one: Ruleset, other: Ruleset) -> tuple[Rule, ...]:
    """Name the rules in which two rulesets of one pipeline differ."""
    mine, theirs = _parts(one), _parts(other)
    return tuple(rule for rule in Rule if mine[rule] != theirs[rule])


def carried(tried: Ruleset, former: Ruleset, drafted: Ruleset) -> Ruleset:
    """Give the drafted ruleset with what of a trial differed from the draft as it was before."""
    found = drafted
    for rule in differing(tried, former):
        found = switched(found, rule, on=is_on(tried, rule), like=tried)
    return found


def settings_of(tried: Ruleset, drafted: Ruleset) -> tuple[TrialSetting, ...]:
    """Give the settings that make the drafted ruleset the one that was tried."""
    found: list[TrialSetting] = []
    if tried.rules != drafted.rules:
        found.append(tried.rules)
    if tried.permissions != drafted.permissions:
        found.append(tried.permissions)
    if tried.deal_required != drafted.deal_required:
        found.append(
            DealRequirement(
                object=tried.object, pipeline_id=tried.pipeline_id, required=tried.deal_required
            )
        )
    return tuple(found)


def _proposed(ruleset: Ruleset, rule: Rule) -> Ruleset:
    stages = tuple(ruleset.places)
    match rule:
        case Rule.CREATION:
            return covering(ruleset, rule, stages[:1])
        case Rule.EDIT_ACCESS:
            return covering(ruleset, rule, ruleset.closed or stages[-1:])
        case _:
            return covering(ruleset, rule, stages)


def _cover(ruleset: Ruleset, chosen: set[str]) -> Cover:
    if not chosen:
        return NO_STAGE
    every = chosen >= set(ruleset.places)
    return Cover(all_stages=True) if every else Cover(stages=tuple(chosen))


def _accesses(ruleset: Ruleset, chosen: set[str]) -> Iterator[StageAccess]:
    for stage in chosen:
        yield ruleset.permissions.of(stage) or StageAccess(stage_id=stage, super_admins=True)


def _with_rules(
    ruleset: Ruleset,
    *,
    creation: tuple[str, ...] | None = None,
    no_skipping: Cover | None = None,
    no_backwards: Cover | None = None,
) -> Ruleset:
    rules = ruleset.rules
    changed = replace(
        rules,
        creation=rules.creation if creation is None else creation,
        no_skipping=no_skipping or rules.no_skipping,
        no_backwards=no_backwards or rules.no_backwards,
    )
    return replace(ruleset, rules=changed)


def _parts(ruleset: Ruleset) -> dict[Rule, object]:
    return {
        Rule.CREATION: ruleset.rules.creation,
        Rule.SKIPPING: ruleset.rules.no_skipping,
        Rule.BACKWARDS: ruleset.rules.no_backwards,
        Rule.EDIT_ACCESS: ruleset.permissions.restricted,
        Rule.DEAL: ruleset.deal_required,
    }
