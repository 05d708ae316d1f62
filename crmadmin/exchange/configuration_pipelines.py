"""The configuration file: pipelines, stages, rules and permissions, read and written.

Those of leads stand under ``leads:``, those of any other object under its name in ``pipelines:``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import isfinite
from typing import Any

from ruamel.yaml.nodes import ScalarNode

from crmadmin.core.changes.declaration import Declaration, Part
from crmadmin.core.configuration import (
    pipeline_rules,
    pipelines,
    stage_permissions,
    stage_properties,
    stage_workflows,
    stages,
)
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.pipeline_rules import NO_STAGE, Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline, folded
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import (
    IS_CLOSED,
    LEAD_STATE,
    PROBABILITY,
    STATE,
    TICKET_STATE,
    Stage,
)
from crmadmin.core.definitions import LEADS
from crmadmin.core.pipelines.states import canonical
from crmadmin.core.reading.association_labels import rank
from crmadmin.errors import configuration as wordings
from crmadmin.exchange.configuration_items import Item, Unique
from crmadmin.exchange.yaml_nodes import Place

Told = tuple[Part, tuple[Setting, ...]]
"""A part of a configuration, and all that it holds."""

OF_PIPELINES = {
    "stages": stages.KIND,
    "rules": pipeline_rules.KIND,
    "permissions": stage_permissions.KIND,
    "properties": stage_properties.KIND,
    "workflows": stage_workflows.KIND,
}
PIPELINE_KEYS = ("pipelines", *OF_PIPELINES)
"""The keys of an object: its pipelines, and what each of them has."""

METADATA = (LEAD_STATE, TICKET_STATE, STATE, PROBABILITY, IS_CLOSED)
STAGE_KEYS = ("id", "label", *METADATA)
ALL = "all"
CREATION, NO_SKIPPING, NO_BACKWARDS = "creation", "no_skipping", "no_backwards"
RULES = (CREATION, NO_SKIPPING, NO_BACKWARDS)


def read_pipelines(section: Place) -> Iterator[Told]:
    """Read the parts that ``pipelines:`` declares, by object; Problem that names the line."""
    for name, place in section.entries(()).items():
        if name == LEADS:
            raise place.problem(wordings.LEADS_ELSEWHERE)
        yield from read_object(name, place.entries(PIPELINE_KEYS))


def read_object(name: str, entries: Mapping[str, Place]) -> Iterator[Told]:
    """Read the parts of one object from its keys; Problem that names the line."""
    if "pipelines" in entries:
        yield Part(pipelines.KIND, (name,)), tuple(_pipelines(name, entries["pipelines"]))
    for key, kind in OF_PIPELINES.items():
        if key in entries:
            for pipeline_id, place in entries[key].entries(()).items():
                yield Part(kind, (name, pipeline_id)), tuple(_READ[key](name, pipeline_id, place))


def pipelines_tree(declaration: Declaration) -> Mapping[str, Any]:
    """Give what stands under ``pipelines:``, by object."""
    names = {part.path[0] for part in declaration.whole if part.kind in _KINDS} - {LEADS}
    return {name: object_tree(declaration, name) for name in sorted(names, key=rank)}


def object_tree(declaration: Declaration, name: str) -> Mapping[str, Any]:
    """Give what stands under an object of pipelines, by key."""
    found: dict[str, Any] = {}
    parts = sorted(part for part in declaration.whole if part.path[:1] == (name,))
    for key, kind in {"pipelines": pipelines.KIND, **OF_PIPELINES}.items():
        for part in parts:
            if part.kind == kind:
                items = [item for each in declaration.of(part) for item in _items(each)]
                if key == "pipelines":
                    found[key] = items
                else:
                    found.setdefault(key, {})[part.path[1]] = items
    return found


def asked_of(entries: Mapping[str, Place]) -> AskedProperty:
    """Read a property that is asked for, and whether it must be filled."""
    required = entries.get("required")
    return AskedProperty(
        name=entries["property"].words(),
        required=required is not None and required.boolean(),
    )


def asked_item(asked: AskedProperty) -> Item:
    """Give a property that is asked for as it stands on one line."""
    return {"property": asked.name, **({"required": True} if asked.required else {})}


def texts(place: Place) -> tuple[str, ...]:
    """Read a list of texts, each once."""
    known = Unique()
    found = []
    for each in place.items():
        found.append(each.words())
        known.add(each, found[-1])
    return tuple(found)


def _pipelines(name: str, section: Place) -> Iterator[Pipeline]:
    ids, labels = Unique(), Unique()
    for position, place in enumerate(section.items()):
        entries = place.required(("id", "label"), ("id", "label"))
        pipeline = Pipeline(
            object=name,
            pipeline_id=entries["id"].words(),
            label=entries["label"].words(),
            position=position,
        )
        ids.add(entries["id"], pipeline.pipeline_id)
        labels.add(entries["label"], folded(pipeline.label), shown=pipeline.label)
        yield pipeline


def _stages(name: str, pipeline_id: str, section: Place) -> Iterator[Stage]:
    ids, labels = Unique(), Unique()
    for position, place in enumerate(section.items()):
        entries = place.required(("id", "label"), STAGE_KEYS)
        stage = Stage(
            object=name,
            pipeline_id=pipeline_id,
            stage_id=entries["id"].words(),
            label=entries["label"].words(),
            position=position,
            metadata=canonical({key: _scalar(entries[key]) for key in METADATA if key in entries}),
        )
        ids.add(entries["id"], stage.stage_id)
        labels.add(entries["label"], folded(stage.label), shown=stage.label)
        yield stage


def _scalar(place: Place) -> str:
    """Read a text, a number or a boolean as HubSpot writes it: a text."""
    if not isinstance(place.node, ScalarNode) or place.is_null:
        raise place.problem(wordings.EXPECTED_TEXT, value=place.shown())
    text = str(place.node.value)
    return text.lower() if place.key == IS_CLOSED else text


def _rules(name: str, pipeline_id: str, section: Place) -> Iterator[PipelineRules]:
    known = Unique()
    creation: tuple[str, ...] = ()
    covers: dict[str, Cover] = {}
    for place in section.items():
        entries = place.required(("rule", "stages"), ("rule", "stages"))
        rule = entries["rule"].one_of(RULES)
        known.add(entries["rule"], rule)
        if rule == CREATION:
            creation = texts(entries["stages"])
        elif isinstance(entries["stages"].node, ScalarNode):
            entries["stages"].one_of((ALL,))
            covers[rule] = Cover(all_stages=True)
        else:
            covers[rule] = Cover(stages=texts(entries["stages"]))
    rules = PipelineRules(
        object=name,
        pipeline_id=pipeline_id,
        creation=creation,
        no_skipping=covers.get(NO_SKIPPING, NO_STAGE),
        no_backwards=covers.get(NO_BACKWARDS, NO_STAGE),
    )
    if rules.restricts:
        yield rules


def _permissions(name: str, pipeline_id: str, section: Place) -> Iterator[StagePermissions]:
    known = Unique()
    restricted = []
    for place in section.items():
        entries = place.required(("stage",), ("stage", "teams", "users", "super_admins"))
        admins = entries.get("super_admins")
        access = StageAccess(
            stage_id=entries["stage"].words(),
            teams=texts(entries["teams"]) if "teams" in entries else (),
            users=texts(entries["users"]) if "users" in entries else (),
            super_admins=admins is not None and admins.boolean(),
        )
        known.add(entries["stage"], access.stage_id)
        restricted.append(access)
    if restricted:
        yield StagePermissions(object=name, pipeline_id=pipeline_id, restricted=tuple(restricted))


def _properties(name: str, pipeline_id: str, section: Place) -> Iterator[StageProperties]:
    known = Unique()
    found: dict[str, list[AskedProperty]] = {}
    for place in section.items():
        entries = place.required(("stage",), ("stage", "property", "required"))
        asked = found.setdefault(entries["stage"].words(), [])
        if "property" in entries:
            asked.append(asked_of(entries))
            stage_id = entries["stage"].words()
            known.add(entries["property"], f"{stage_id}/{asked[-1].name}", shown=asked[-1].name)
    for stage_id, properties in found.items():
        yield StageProperties(
            object=name, pipeline_id=pipeline_id, stage_id=stage_id, properties=tuple(properties)
        )


def _workflows(name: str, pipeline_id: str, section: Place) -> Iterator[StageWorkflow]:
    found: dict[str, list[str]] = {}
    for place in section.items():
        entries = place.required(("stage",), ("stage", "action"))
        actions = found.setdefault(entries["stage"].words(), [])
        if "action" in entries:
            actions.append(entries["action"].words())
    for stage_id, actions in found.items():
        yield StageWorkflow(
            object=name, pipeline_id=pipeline_id, stage_id=stage_id, actions=tuple(actions)
        )


_READ: Mapping[str, Callable[[str, str, Place], Iterable[Setting]]] = {
    "stages": _stages,
    "rules": _rules,
    "permissions": _permissions,
    "properties": _properties,
    "workflows": _workflows,
}
_SWITCH = {"true": True, "false": False}
_KINDS = frozenset({pipelines.KIND, *OF_PIPELINES.values()})


def _items(setting: Setting) -> Iterator[Item]:
    """Give the lines of a setting."""
    match setting:
        case Pipeline():
            yield {"id": setting.pipeline_id, "label": setting.label}
        case Stage():
            metadata = {key: _written(key, text) for key, text in setting.metadata}
            yield {"id": setting.stage_id, "label": setting.label, **metadata}
        case PipelineRules():
            yield from _rule_items(setting)
        case StagePermissions():
            yield from map(_access_item, setting.restricted)
        case StageProperties():
            yield from _of_stage(setting.stage_id, map(asked_item, setting.properties))
        case StageWorkflow():
            yield from _of_stage(setting.stage_id, ({"action": each} for each in setting.actions))


def _written(key: str, text: str) -> object:
    """Give a figure or a switch as people write it; any other text stays one."""
    if key == IS_CLOSED and text in _SWITCH:
        return _SWITCH[text]
    if key != PROBABILITY:
        return text
    try:
        figure = float(text)
    except ValueError:
        return text
    return figure if str(figure) == text and isfinite(figure) else text


def _rule_items(rules: PipelineRules) -> Iterator[Item]:
    if rules.creation:
        yield {"rule": CREATION, "stages": list(rules.creation)}
    for rule, cover in ((NO_SKIPPING, rules.no_skipping), (NO_BACKWARDS, rules.no_backwards)):
        if cover.is_on:
            yield {"rule": rule, "stages": ALL if cover.all_stages else list(cover.stages)}


def _access_item(access: StageAccess) -> Item:
    item: Item = {"stage": access.stage_id}
    if access.teams:
        item["teams"] = list(access.teams)
    if access.users:
        item["users"] = list(access.users)
    if access.super_admins:
        item["super_admins"] = True
    return item


def _of_stage(stage_id: str, items: Iterable[Item]) -> Iterator[Item]:
    """Give lines of a stage; one that has none stands there alone."""
    lines = [{"stage": stage_id, **item} for item in items]
    yield from lines or [{"stage": stage_id}]
