"""Where a simulation takes its rules and its stages from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from crmadmin.core.changes.declaration import edits_for
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stages import QUALIFIED, Stage
from crmadmin.core.leads.governance import Ruleset
from crmadmin.exchange.configuration_yaml import read_declaration
from crmadmin.preview.leads.entries import Scope
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Transaction
from crmadmin.store.drafts import read_draft
from crmadmin.store.loading import portal


class Basis(StrEnum):
    """A configuration to take rules from.

    ``BASE``: the portal as it is known; ``DRAFT``: with all edits in effect; ``POINT``: with the
    first edits of the draft only; ``FILE``: with what a configuration file declares.
    """

    BASE = "base"
    DRAFT = "draft"
    POINT = "point"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFrom:
    """Which configuration: ``position`` edits of the draft for a point, ``path`` for a file."""

    basis: Basis = Basis.DRAFT
    position: int = 0
    path: Path | None = None


def configuration_from(connection: Transaction, rules_from: RulesFrom) -> Configuration:
    """Give a configuration; Problem if a file is none.

    A point beyond the draft's edits, undone ones among them, is its last one.
    """
    base = read_base(connection)
    match rules_from.basis:
        case Basis.BASE:
            return base
        case Basis.DRAFT:
            return read_draft(connection, base).configuration()
        case Basis.POINT:
            draft = read_draft(connection, base)
            return draft.move_to(min(rules_from.position, len(draft.edits))).configuration()
        case Basis.FILE:
            if rules_from.path is None:
                raise ValueError(rules_from)
            return _with_file(base, rules_from.path)


def _with_file(base: Configuration, path: Path) -> Configuration:
    declaration = read_declaration(path)
    settings = {**base.settings, **declaration.configuration.settings}
    for address, setting in edits_for(declaration, base).items():
        if setting is None:
            settings.pop(address, None)
        else:
            settings[address] = setting
    return Configuration(settings)


def scope_in(
    connection: Transaction, object_name: str, pipeline_id: str, besides: Iterable[Ruleset] = ()
) -> Scope:
    """Give the stages of a pipeline: the portal's, those drafted, and those of other rulesets."""
    return scope_of(
        object_name,
        (
            *(
                stage
                for stage in _stages(connection, object_name)
                if stage.pipeline_id == pipeline_id
            ),
            *(stage for ruleset in besides for stage in ruleset.stages),
        ),
    )


def scope_of(object_name: str, stages: Iterable[Stage]) -> Scope:
    """Give the scope of some stages."""
    known = tuple(stages)
    qualified = (stage.stage_id for stage in known if stage.lead_state == QUALIFIED)
    return Scope(
        object=object_name,
        stages=tuple(dict.fromkeys(stage.stage_id for stage in known)),
        qualified=tuple(dict.fromkeys(qualified)),
    )


def stage_names(connection: Transaction, object_name: str) -> Mapping[str, str]:
    """Say what the stages of an object are called: in the draft, else in the portal."""
    filed = {
        stage.stage_id: stage.label
        for pipeline in portal.pipelines(connection)
        if pipeline.object == object_name
        for stage in pipeline.stages
    }
    return filed | {each.stage_id: each.label for each in _stages(connection, object_name)}


def _stages(connection: Transaction, object_name: str) -> Iterator[Stage]:
    """Give an object's stages as the portal has them, then as they are drafted."""
    base = read_base(connection)
    for configuration in (base, read_draft(connection, base).configuration()):
        for stage in configuration.each(Stage):
            if stage.object == object_name:
                yield stage
