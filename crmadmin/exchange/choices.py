"""Labels of choices, as exports may give them, and the internal values they stand for."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.core.portal import Owner, Pipeline
from crmadmin.exchange.standard import labels_of_choices

_OWNER = "hubspot_owner_id"
_PIPELINES = frozenset({"pipeline", "hs_pipeline"})
_STAGES = frozenset({"dealstage", "hs_pipeline_stage"})


def choices_of(
    definition: Definition, *, owners: Sequence[Owner] = (), pipelines: Sequence[Pipeline] = ()
) -> Mapping[str, str]:
    """Give the internal value of each label that stands for exactly one of a property's choices.

    Only HubSpot exports labels. Owners answer to their name and e-mail, pipelines and stages
    to their labels. A text that is itself a value is no label.
    """
    if definition.system is not System.HUBSPOT:
        return {}
    if definition.name == _OWNER:
        return _unique(_owner_labels(owners), (owner.owner_id for owner in owners))
    mine = [pipeline for pipeline in pipelines if pipeline.object == definition.object]
    if definition.name in _PIPELINES:
        pairs = [(pipeline.label, pipeline.pipeline_id) for pipeline in mine]
        return _unique(pairs, (value for _label, value in pairs))
    if definition.name in _STAGES:
        pairs = [(stage.label, stage.stage_id) for line in mine for stage in line.stages]
        return _unique(pairs, (value for _label, value in pairs))
    if definition.kind not in {ValueKind.ENUMERATION, ValueKind.SET}:
        return {}
    return _of_options(definition)


def _of_options(definition: Definition) -> Mapping[str, str]:
    values = {option.value for option in definition.options}
    own = _unique(((option.label, option.value) for option in definition.options), values)
    everywhere = {
        label: value
        for label, value in labels_of_choices(definition.name).items()
        if label not in values and (not values or value in values)
    }
    return {**everywhere, **own}


def _owner_labels(owners: Sequence[Owner]) -> Iterable[tuple[str, str]]:
    for owner in owners:
        yield f"{owner.first_name} {owner.last_name}".strip(), owner.owner_id
        yield owner.email, owner.owner_id


def _unique(pairs: Iterable[tuple[str, str]], values: Iterable[str]) -> Mapping[str, str]:
    """Keep labels that name one value only and are no value themselves."""
    taken = set(values)
    distinct = {(label, value) for label, value in pairs if label and label not in taken}
    uses = Counter(label for label, _value in distinct)
    return {label: value for label, value in distinct if uses[label] == 1}
