"""A portal to push many steps of every kind to, and the settings that they lead to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from crmadmin.core.configuration import pipelines, stages
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
                stages=tuple(
                    Stage(
                        stage_id=f"{name}_{number}",
                        label=name.capitalize(),
                        position=position,
                        metadata=HALFWAY,
                    )
                    for position, name in enumerate(("open", "going"))
                ),
            )
            for number in range(RULED)
        ),
    )


def wanted(base: Configuration, steps: int) -> Configuration:
    """Give the configuration that so many changes lead to; a change of stages takes four steps."""
    changes = list(islice(_interleaved(base), steps))
    if len(changes) < steps:
        raise ValueError(f"only {len(changes)} steps")
    for change in changes:
        base = change(base)
    return base


Change = Callable[[Configuration], Configuration]
"""Sets or empties some addresses."""


class _Put:
    """Sets some addresses."""

    def __init__(self, *settings: Setting) -> None:
        self._settings = settings

    def __call__(self, base: Configuration) -> Configuration:
        for each in self._settings:
            base = base.replaced(each.address, each)
        return base


class _Drop:
    """Empties one address."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def __call__(self, base: Configuration) -> Configuration:
        return base.replaced(self._setting.address, None)


class _Both:
    """Makes several changes."""

    def __init__(self, *changes: Change) -> None:
        self._changes = changes

    def __call__(self, base: Configuration) -> Configuration:
        for each in self._changes:
            base = each(base)
        return base


def _interleaved(base: Configuration) -> Iterator[Change]:
    """Give changes of every kind in turn, so that a few of them are of every kind too."""
    turns = [
        _staged(base),
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


def _created() -> Iterator[Change]:
    for number in range(CREATED):
        for one, other in PAIRS:
            yield _Put(_made(one, other, number))


def _limited() -> Iterator[Change]:
    for number in range(CREATED // 2):
        for one, other in PAIRS:
            of = _made(one, other, number).address
            yield _Put(AssociationLimit(from_object=one, to_object=other, max_records=7, label=of))


def _optional(base: Configuration) -> Iterator[Change]:
    for number in range(PROPERTIES):
        found = next(
            each
            for each in base.each(PropertyOption)
            if each.property_name == f"colour_{number}" and each.value == "red"
        )
        yield _Put(replace(found, label="Scarlet"))


def _renamed(base: Configuration) -> Iterator[Change]:
    for label in base.each(AssociationLabel):
        if label.label.startswith("Rename"):
            yield _Put(replace(label, label=label.label.replace("Rename", "Renamed")))


def _deleted(base: Configuration) -> Iterator[Change]:
    for label in base.each(AssociationLabel):
        if label.label.startswith("Delete"):
            yield _Drop(label)


def _staged(base: Configuration) -> Iterator[Change]:
    """Make a pipeline, and add, rename and delete a stage of another: four calls."""
    for number in range(RULED):
        found = {each.stage_id: each for each in base.each(stages.Stage)}
        renamed = replace(found[f"open_{number}"], label="Opened")
        added = replace(renamed, stage_id=f"added_{number}", label="Added", position=5)
        own = pipelines.Pipeline(object="deals", pipeline_id=f"own_{number}", label=f"Own {number}")
        first = replace(added, pipeline_id=own.pipeline_id, stage_id=f"own_first_{number}")
        yield _Both(_Put(renamed, added, own, first), _Drop(found[f"going_{number}"]))


def _ruled() -> Iterator[Change]:
    for number in range(RULED):
        yield _Put(
            PipelineRules(
                object="deals",
                pipeline_id=f"ruled_{number}",
                creation=(f"open_{number}",),
                no_backwards=Cover(all_stages=True),
            )
        )


def _permitted() -> Iterator[Change]:
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
