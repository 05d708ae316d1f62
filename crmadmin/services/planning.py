"""From the draft to a plan: reviewed live, frozen, kept, written to a file and read again."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.changes.valve import (
    Thresholds,
    tripped_by,
    tripped_by_links,
    tripped_by_records,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.connection import AccountKind
from crmadmin.core.definitions import System
from crmadmin.core.plans.codec import plan_from_json, plan_to_json
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Plan, PlannedPortal, Reason
from crmadmin.core.plans.planning import ids_of, planned
from crmadmin.core.plans.portal_facts import FAMILIES, read_ground
from crmadmin.core.plans.review import Review
from crmadmin.core.plans.scrutiny.scrutiny import scrutinized
from crmadmin.core.plans.scrutiny.surroundings import Facts, Surroundings
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.errors import Problem
from crmadmin.errors.planning import (
    BLOCKED,
    CONFLICTS,
    NO_ORDER,
    NOT_A_PLAN,
    OTHER_PORTAL,
    UNKNOWN_PLAN,
    UNREADABLE,
)
from crmadmin.exchange.replacing import replace_text
from crmadmin.services.effecting import Effecting
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.connected import account_held, read_connection
from crmadmin.store.database import Database, Transaction
from crmadmin.store.documents import read_documents
from crmadmin.store.drafts import read_draft
from crmadmin.store.known_names import with_names
from crmadmin.store.people import read_people
from crmadmin.store.plans import PlanEntry, read_plan, read_plans, save_plan
from crmadmin.store.run_refusals import forbidden_settings
from crmadmin.store.snapshots import latest_snapshot
from crmadmin.store.thresholds import read_thresholds


class Planning:
    """The plans of one workspace; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._effecting = Effecting(database)

    def review(self, monitor: Monitor = unwatched) -> Review:
        """Say what the draft would do, as it is now, without freezing or keeping anything.

        Problem if its changes can be made in no order. Raises Cancelled.
        """
        with self._database.reading() as connection:
            known = _known(connection)
            draft = read_draft(connection, known.base)
        reviewed = self._reviewed(known, draft.configuration(), Reason.DRAFTED, monitor)
        return replace(reviewed, conflicts=draft.conflicts())

    def review_restoring(self, target: Configuration, monitor: Monitor = unwatched) -> Review:
        """Say what it would take to restore a configuration, whatever is drafted.

        Problem and Cancelled as in :meth:`review`.
        """
        with self._database.reading() as connection:
            known = _known(connection)
        return self._reviewed(known, target, Reason.RESTORED, monitor)

    def freeze(
        self,
        review: Review | None = None,
        *,
        rolls_back: int | None = None,
        lost: Iterable[Address] = (),
        monitor: Monitor = unwatched,
    ) -> Plan:
        """Make a plan of exactly what was reviewed, and keep it if it has any step.

        Without a review it is of the draft as it is now. ``rolls_back`` and ``lost`` are those
        of a plan that restores. Problem if a conflict is not decided or a hazard blocks.
        """
        reviewed = self.review(monitor) if review is None else review
        check(reviewed)
        plan = reviewed.plan(uuid.uuid4().hex[:12], _now(), rolls_back=rolls_back, lost=lost)
        if plan.steps:
            with self._database.writing() as connection:
                save_plan(connection, plan)
        return plan

    def plan(self, plan_id: str) -> Plan:
        """Give a plan that was kept; Problem if there is none of that id."""
        with self._database.reading() as connection:
            plan = read_plan(connection, plan_id)
        if plan is None:
            raise Problem(UNKNOWN_PLAN, plan=plan_id)
        return plan

    def plans(self) -> tuple[PlanEntry, ...]:
        """List the plans that were kept, the latest first."""
        with self._database.reading() as connection:
            return read_plans(connection)

    def write(self, plan: Plan, path: Path) -> None:
        """Write a plan to a file, whole or not at all; Problem where the disk refuses."""
        replace_text(path, plan_text(plan))

    def read(self, path: Path) -> Plan:
        """Read a plan from a file.

        Problem if it cannot be read, is damaged, edited or newer, or is for another portal than
        the workspace is of.
        """
        plan = plan_from_json(_text(path), file=path.name)
        with self._database.reading() as connection:
            held = account_held(connection, System.HUBSPOT)
        if plan.portal.account_id != held:
            raise Problem(OTHER_PORTAL, planned=plan.portal.account_id or "—", held=held or "—")
        return plan

    def _reviewed(
        self, known: "_Known", target: Configuration, reason: Reason, monitor: Monitor
    ) -> Review:
        changes = diff(known.base, target)
        effects, batches = (
            self._effecting.consequences(changes, known.base, monitor) if changes else ({}, {})
        )
        try:
            steps = planned(
                changes, known.base, known.ground, effects=effects, batches=batches, reason=reason
            )
        except ValueError as error:
            raise Problem(NO_ORDER, detail=str(error)) from error
        around = Surroundings(
            target=target, base=known.base, ground=known.ground, facts=known.facts
        )
        return Review(
            portal=known.portal,
            changes=changes,
            configuration=self._told(changes, target),
            steps=scrutinized(steps, around),
            effects=effects,
            valves=(
                *tripped_by(changes, known.base, known.thresholds),
                *tripped_by_links(effects, steps, known.thresholds),
                *tripped_by_records(effects, steps, known.thresholds),
            ),
            ids=ids_of(steps, known.ground),
            idle=tuple(address for address, calls in batches.items() if not calls),
        )

    def _told(self, changes: Sequence[Change], target: Configuration) -> Configuration:
        with self._database.reading() as connection:
            return with_names(connection, target, (change.address for change in changes))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What the workspace knows of its portal, and what it asks, in one consistent state."""

    base: Configuration
    portal: PlannedPortal
    ground: Ground
    facts: Facts
    thresholds: Thresholds


def _known(connection: Transaction) -> _Known:
    portal = planned_portal(connection)
    connected = read_connection(connection, System.HUBSPOT)
    tested_at = "" if connected is None else connected.tested_at
    ground, facts = read_ground(
        (
            document
            for family in FAMILIES
            for document in read_documents(connection, System.HUBSPOT, family)
        ),
        read_bindings(connection),
        ui_host=portal.ui_host,
        account_id=portal.account_id,
        granted=() if connected is None else connected.scopes,
        refused=forbidden_settings(connection, tested_at),
    )
    return _Known(
        base=read_base(connection),
        portal=portal,
        ground=ground,
        facts=replace(facts, people=read_people(connection)),
        thresholds=read_thresholds(connection),
    )


def check(review: Review) -> None:
    """Raise the Problem for which nothing of a review can be pushed."""
    if review.conflicts:
        raise Problem(CONFLICTS, count=len(review.conflicts))
    if review.blocking:
        raise Problem(BLOCKED, count=len({step.number for step, _hazard in review.blocking}))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def plan_text(plan: Plan) -> str:
    """Give what a plan's file holds."""
    return plan_to_json(plan)


def planned_portal(connection: Transaction) -> PlannedPortal:
    """Say which portal the workspace is of, and when its settings were read.

    Without a connection it is the one whose data the workspace holds, if any; customers are
    taken to be at stake there.
    """
    known = read_connection(connection, System.HUBSPOT)
    snapshot = latest_snapshot(connection, System.HUBSPOT)
    account_id = account_held(connection, System.HUBSPOT)
    return PlannedPortal(
        account_id=account_id,
        name=known.name if known else "",
        kind=known.kind if known else AccountKind.PRODUCTION,
        ui_host=known.ui_host if known else "",
        taken_at=snapshot.taken_at if snapshot else "",
        fingerprint=snapshot.fingerprint if snapshot else "",
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Problem(NOT_A_PLAN, detail=str(error), file=path.name) from error
    except OSError as error:
        raise Problem(UNREADABLE, detail=str(error), file=path.name) from error
