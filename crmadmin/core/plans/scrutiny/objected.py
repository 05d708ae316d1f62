"""Hazards that follow from what HubSpot would object to in a setting, however it was drafted."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from crmadmin.core.associations.labels import LabelObjection
from crmadmin.core.associations.limits import LimitObjection
from crmadmin.core.objections import Objection
from crmadmin.core.objections import Severity as Weight
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.properties.options import OptionObjection

_Facts = Mapping[str, str]
"""The facts of a hazard, by the facts of the objection that they are."""

_HAZARDS: Mapping[StrEnum, tuple[HazardCode, _Facts]] = {
    LabelObjection.TEXT_EMPTY: (HazardCode.BAD_NAME, {"name": "name"}),
    LabelObjection.NAME_EMPTY: (HazardCode.BAD_NAME, {"name": "label"}),
    LabelObjection.NAME_HYPHEN: (HazardCode.BAD_NAME, {"name": "name"}),
    LabelObjection.NAME_DIGIT: (HazardCode.BAD_NAME, {"name": "name"}),
    LabelObjection.NAME_TAKEN: (HazardCode.TAKEN, {"text": "name", "other": "other"}),
    LabelObjection.TEXT_TAKEN: (HazardCode.TAKEN, {"text": "text", "other": "name"}),
    LabelObjection.TEXT_NEARLY_TAKEN: (HazardCode.ALMOST_THE_SAME, {"other": "other"}),
    LabelObjection.TOO_MANY: (HazardCode.TOO_MANY_LABELS, {"used": "count", "limit": "limit"}),
    LabelObjection.NEARLY_FULL: (HazardCode.NEARLY_FULL, {"used": "count", "limit": "limit"}),
    LimitObjection.OUT_OF_RANGE: (HazardCode.OUT_OF_RANGE, {"limit": "count", "most": "limit"}),
    LimitObjection.ABOVE_PAIR: (HazardCode.ABOVE_PAIR_LIMIT, {"limit": "count", "most": "other"}),
    LimitObjection.BELOW_LABEL: (HazardCode.ABOVE_PAIR_LIMIT, {"limit": "other", "most": "count"}),
    LimitObjection.LABEL_UNKNOWN: (HazardCode.ID_UNKNOWN, {}),
    OptionObjection.VALUE_EMPTY: (HazardCode.BAD_NAME, {"name": "label"}),
    OptionObjection.LABEL_EMPTY: (HazardCode.BAD_NAME, {"name": "value"}),
    OptionObjection.LABEL_TAKEN: (HazardCode.TAKEN, {"text": "label", "other": "other"}),
    OptionObjection.LABEL_NEARLY_TAKEN: (HazardCode.ALMOST_THE_SAME, {"other": "other"}),
}
"""Objections that a draft can come to hold by a file, or by what others did meanwhile."""


def objected(objections: Iterable[Objection]) -> Iterator[Hazard]:
    """Give the hazard of each objection; what HubSpot would refuse cannot be pushed."""
    for objection in objections:
        if objection.code in _HAZARDS:
            code, names = _HAZARDS[objection.code]
            severe = objection.severity is Weight.ERROR
            yield Hazard(
                code=code,
                severity=Severity.BLOCKING if severe else Severity.WARNING,
                facts={name: _fact(objection.facts[known]) for name, known in names.items()},
            )


def worded(objections: Iterable[Objection]) -> Iterator[Hazard]:
    """Give the hazard of each objection, said in its own words; refusals cannot be pushed."""
    for objection in objections:
        severe = objection.severity is Weight.ERROR
        facts = {name: _fact(fact) for name, fact in objection.facts.items()}
        yield Hazard(
            code=HazardCode.OBJECTED,
            severity=Severity.BLOCKING if severe else Severity.WARNING,
            facts={"objection": str(objection.code), **facts},
        )


def _fact(value: object) -> str | int:
    return value if isinstance(value, int) else str(value)
