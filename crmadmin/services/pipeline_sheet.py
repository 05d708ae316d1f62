"""The pipelines of every object with their stages and rules, before and after the draft.

Read in one state and one pass; how many records are in each stage is asked of one object at a
time: :func:`count_in_stages`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from crmadmin.core.configuration import (
    deal_requirements,
    stage_moves,
    stage_properties,
    stage_workflows,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, PipelineSetting, Setting
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import PipelineRules, rules_address
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StagePermissions, permissions_address
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.pipelines.facts import PipelineUsage, most_stages
from crmadmin.core.pipelines.states import states_offered
from crmadmin.core.reading.association_labels import rank
from crmadmin.core.reading.pipeline_facts import FAMILIES, locked_stages, pipeline_usage
from crmadmin.services.pipeline_lines import (
    ObjectSheet,
    PipelineLine,
    PipelineSheet,
    Sides,
    StageLine,
)
from crmadmin.store import stage_records
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.documents import read_documents
from crmadmin.store.drafts import read_draft

S = TypeVar("S", bound=Setting)


def read_pipelines(database: Database) -> PipelineSheet:
    """Read the pipelines of every object, before and after the draft."""
    with database.reading() as connection:
        base = read_base(connection)
        drafted = read_draft(connection, base).configuration()
        documents = [
            document
            for family in FAMILIES
            for document in read_documents(connection, System.HUBSPOT, family)
        ]
    ground = _Ground(
        base=_of_pipelines(base),
        drafted=_of_pipelines(drafted),
        locked=locked_stages(documents),
        usage=pipeline_usage(documents),
    )
    names = {
        each.object for configuration in (base, drafted) for each in configuration.each(Pipeline)
    }
    return PipelineSheet(
        objects=tuple(_object(ground, name) for name in sorted(names, key=_place)),
        base=base,
        drafted=drafted,
        read_only=database.read_only,
    )


def _of_pipelines(configuration: Configuration) -> Configuration:
    """Give what is set of pipelines: a few among very many options."""
    settings = configuration.settings.values()
    return Configuration.of(each for each in settings if isinstance(each, PipelineSetting))


def count_in_stages(database: Database, hubspot_object: str) -> Mapping[Address, int]:
    """Count an object's records in each stage, by its address; one pass, empty ones left out."""
    with database.reading() as connection:
        return stage_records.count_in_stages(connection, hubspot_object)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What lines are made of."""

    base: Configuration
    drafted: Configuration
    locked: frozenset[Address]
    usage: Mapping[str, PipelineUsage]

    def sides(self, address: Address, kind: type[S]) -> Sides[S]:
        """Give what an address holds in both, where it is of a kind."""
        before, after = self.base.get(address), self.drafted.get(address)
        return Sides(
            before=before if isinstance(before, kind) else None,
            after=after if isinstance(after, kind) else None,
        )

    def each(self, kind: type[S]) -> Iterator[Sides[S]]:
        """Give every setting of a kind that either holds."""
        found = (each.address for one in (self.base, self.drafted) for each in one.each(kind))
        return (self.sides(address, kind) for address in dict.fromkeys(found))


def _object(ground: _Ground, name: str) -> ObjectSheet:
    lines = [
        _pipeline(ground, sides)
        for sides in ground.each(Pipeline)
        if sides.setting is not None and sides.setting.object == name
    ]
    usage = ground.usage.get(name)
    if usage is not None:
        more = sum(
            (each.sides.after is not None) - (each.sides.before is not None) for each in lines
        )
        usage = PipelineUsage(limit=usage.limit, usage=usage.usage + more)
    return ObjectSheet(
        object=name,
        pipelines=tuple(sorted(lines, key=lambda line: line.pipeline.position)),
        usage=usage,
        states=states_offered(name, ground.base.each(Stage)),
    )


def _pipeline(ground: _Ground, sides: Sides[Pipeline]) -> PipelineLine:
    pipeline = sides.setting
    assert pipeline is not None  # noqa: S101 - one of the two holds it
    path = (pipeline.object, pipeline.pipeline_id)
    lines = [
        _stage(ground, each)
        for each in ground.each(Stage)
        if each.setting is not None and each.setting.pipeline == pipeline.address
    ]
    return PipelineLine(
        sides=sides,
        stages=tuple(sorted(lines, key=_stage_place)),
        rules=ground.sides(rules_address(*path), PipelineRules),
        permissions=ground.sides(permissions_address(*path), StagePermissions),
        deal=ground.sides(Address(deal_requirements.KIND, path), DealRequirement),
        most_stages=most_stages(pipeline.object),
    )


def _stage(ground: _Ground, sides: Sides[Stage]) -> StageLine:
    stage = sides.setting
    assert stage is not None  # noqa: S101 - one of the two holds it
    path = stage.address.path
    return StageLine(
        sides=sides,
        properties=ground.sides(Address(stage_properties.KIND, path), StageProperties),
        workflow=ground.sides(Address(stage_workflows.KIND, path), StageWorkflow),
        move=ground.sides(Address(stage_moves.KIND, path), StageMove).after,
        is_locked=stage.address in ground.locked,
    )


def _stage_place(line: StageLine) -> tuple[int, bool]:
    """Put a stage that goes before the one that takes its place."""
    return line.stage.position, line.sides.after is not None


def _place(name: str) -> tuple[bool, tuple[int, str]]:
    return name != LEADS, rank(name)


__all__ = [
    "ObjectSheet",
    "PipelineLine",
    "PipelineSheet",
    "PipelineUsage",
    "Sides",
    "StageLine",
    "count_in_stages",
    "read_pipelines",
]
