"""A portal to push many steps of every kind to, and the settings that they lead to."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.portal import AssociationType, Pipeline, Stage
from crmadmin.sandbox.seed import Seed

PAIRS = (
    ("contacts", "companies"),
    ("contacts", "deals"),
    ("companies", "deals"),
    ("contacts", "tickets"),
)
RENAMED, DELETED, CREATED, PROPERTIES, RULED = 10, 5, 20, 20, 5
HALFWAY = '{"probability":"0.5"}'
_FIRST_ID = 501


def portal() -> Seed:
    """Give a portal with labels of every pair, properties with options, and pipelines."""
    return Seed(
        portal_id="900001",
        association_types=tuple(_types()),
        definitions=tuple(
            Definition(
                system=System.HUBSPOT,
                object="contacts",
                name=f"colour_{number}",
                label=f"Colour {number}",
                type="enumeration",
                field_type="select",
                group="contactinformation",
                options=(Option(value="red", label="Red"), Option(value="blue", label="Blue")),
            )
            for number in range(PROPERTIES)
        ),
        pipelines=tuple(
            Pipeline(
                object="deals",
                pipeline_id=f"ruled_{number}",
                label=f"Ruled {number}",
                position=number + 1,
                stages=(
                    Stage(stage_id=f"open_{number}", label="Open", position=0, metadata=HALFWAY),
                ),
            )
            for number in range(RULED)
        ),
    )


def wanted(base: Configuration, steps: int) -> Configuration:
    """Give the configuration that so many steps lead to: at most 200."""
    changes = list(islice(_interleaved(base), steps))
    if len(changes) < steps:
        raise ValueError(f"only {len(changes)} steps")
    for change in changes:
        base = change(base)
    return base


class _Put:
    """Sets one address."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def __call__(self, base: Configuration) -> Configuration:
        return base.replaced(self._setting.address, self._setting)


class _Drop(_Put):
    """Empties one address."""

    def __call__(self, base: Configuration) -> Configuration:
        return base.replaced(self._setting.address, None)


def _interleaved(base: Configuration) -> Iterator[_Put]:
    """Give changes of every kind in turn, so that a few of them are of every kind too."""
    turns = [
        _ruled(),
        _permitted(),
        _created(),
        _limited(),
        _optional(base),
        _renamed(base),
        _deleted(base),
    ]
    while turns:
        for turn in list(turns):
            change = next(turn, None)
            if change is None:
                turns.remove(turn)
            else:
                yield change


def _made(one: str, other: str, number: int) -> AssociationLabel:
    return AssociationLabel(
        from_object=one,
        to_object=other,
        name=f"new_{one}_{other}_{number}",
        label=f"New {number}",
        inverse_label=f"Old {number}" if number % 2 else None,
    )


def _created() -> Iterator[_Put]:
    for number in range(CREATED):
        for one, other in PAIRS:
            yield _Put(_made(one, other, number))


def _limited() -> Iterator[_Put]:
    for number in range(CREATED // 2):
        for one, other in PAIRS:
            of = _made(one, other, number).address
            yield _Put(AssociationLimit(from_object=one, to_object=other, max_records=7, label=of))


def _optional(base: Configuration) -> Iterator[_Put]:
    for number in range(PROPERTIES):
        found = next(
            each
            for each in base.each(PropertyOption)
            if each.property_name == f"colour_{number}" and each.value == "red"
        )
        yield _Put(replace(found, label="Scarlet"))


def _renamed(base: Configuration) -> Iterator[_Put]:
    for label in base.each(AssociationLabel):
        if label.label.startswith("Rename"):
            yield _Put(replace(label, label=label.label.replace("Rename", "Renamed")))


def _deleted(base: Configuration) -> Iterator[_Put]:
    for label in base.each(AssociationLabel):
        if label.label.startswith("Delete"):
            yield _Drop(label)


def _ruled() -> Iterator[_Put]:
    for number in range(RULED):
        yield _Put(
            PipelineRules(
                object="deals",
                pipeline_id=f"ruled_{number}",
                creation=(f"open_{number}",),
                no_backwards=Cover(all_stages=True),
            )
        )


def _permitted() -> Iterator[_Put]:
    for number in range(RULED):
        access = StageAccess(stage_id=f"open_{number}", users=("1001",))
        yield _Put(
            StagePermissions(object="deals", pipeline_id=f"ruled_{number}", restricted=(access,))
        )


def _types() -> Iterator[AssociationType]:
    type_id = _FIRST_ID
    for one, other in PAIRS:
        words = [f"Rename {number}" for number in range(RENAMED)]
        words += [f"Delete {number}" for number in range(DELETED)]
        for text in words:
            for start, end in ((one, other), (other, one)):
                yield AssociationType(
                    from_object=start,
                    to_object=end,
                    category="USER_DEFINED",
                    type_id=type_id,
                    label=f"{text} {one} {other}",
                )
                type_id += 1
