"""Who changed a pipeline and its stages, as the portal itself tells (hubspot-api.md §3.6)."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.leads.people import People
from crmadmin.core.sync.moments import utc_milliseconds

Row = Mapping[str, Any]


class AuditAction(StrEnum):
    """What was done; ``OTHER`` is what no documentation names."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One row of a portal's audit of a pipeline.

    ``at`` is UTC with milliseconds, empty if it cannot be read; ``user`` the name of whoever did
    it, else the e-mail address or id, empty for nobody; ``label`` what the pipeline or stage was
    called; ``message`` the portal's own words. ``is_open`` marks the latest row of something that
    the portal now holds differently from what the workspace knows.
    """

    at: str
    action: AuditAction
    address: Address
    label: str
    user_id: str = ""
    user: str = ""
    message: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """What the portal holds differently from the base, and the row that tells who did it."""

    change: Change
    by: AuditEntry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineAudit:
    """The audit of one pipeline, the latest row first, and what drifted since the last pull."""

    pipeline: Address
    entries: tuple[AuditEntry, ...]
    drift: tuple[Drift, ...]


def audit_of(
    pipeline: Address,
    rows: Iterable[Row],
    base: Configuration,
    present: Configuration,
    people: People,
) -> PipelineAudit:
    """Collect the audit of one pipeline.

    ``rows`` may tell one thing twice: HubSpot lists a stage's changes under the stage, and some
    under its pipeline too. ``base`` is what the workspace knows, ``present`` what the portal holds.
    """
    found = dict.fromkeys(_entry(pipeline, row, people) for row in rows)
    entries = sorted(found, key=lambda each: each.at, reverse=True)
    latest: dict[Address, AuditEntry] = {}
    for entry in entries:
        latest.setdefault(entry.address, entry)
    changes = diff(_of(pipeline, base), _of(pipeline, present))
    moved = {change.address for change in changes}
    return PipelineAudit(
        pipeline=pipeline,
        entries=tuple(
            replace(each, is_open=each.address in moved and latest[each.address] is each)
            for each in entries
        ),
        drift=tuple(_drift(change, latest.get(change.address)) for change in changes),
    )


def _drift(change: Change, by: AuditEntry | None) -> Drift:
    return Drift(change=change, by=None if by is None else replace(by, is_open=True))


def _entry(pipeline: Address, row: Row, people: People) -> AuditEntry:
    told = _told(row.get("rawObject"))
    identifier = str(row.get("identifier") or told.get("id") or "")
    user = str(row.get("fromUserId") or "")
    object_name, pipeline_id = pipeline.path
    is_pipeline = identifier in {"", pipeline_id} and "metadata" not in told
    return AuditEntry(
        at=utc_milliseconds(str(row.get("timestamp") or "")) or "",
        action=_action(str(row.get("action") or "")),
        address=pipeline if is_pipeline else stage_address(object_name, pipeline_id, identifier),
        label=str(told.get("label") or identifier),
        user_id=user,
        user=people.user_name(user) if user else "",
        message=str(row.get("message") or ""),
    )


def _told(raw: object) -> Row:
    """Give the object of a row, which portals write as JSON or as its text."""
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            return {}
    return raw if isinstance(raw, Mapping) else {}


def _action(text: str) -> AuditAction:
    known = (each for each in AuditAction if text.casefold().startswith(each))
    return next(known, AuditAction.OTHER)


def _of(pipeline: Address, configuration: Configuration) -> Configuration:
    return Configuration.of(_parts(pipeline, configuration))


def _parts(pipeline: Address, configuration: Configuration) -> Iterator[Setting]:
    found = configuration.get(pipeline)
    if isinstance(found, Pipeline):
        yield found
    yield from (each for each in configuration.each(Stage) if each.pipeline == pipeline)
