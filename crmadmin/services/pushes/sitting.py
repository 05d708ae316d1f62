"""One sitting of a run: from where its journal stands to where it can go no further."""

import getpass
from dataclasses import dataclass

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.definitions import System
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Cancelled
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import RunState, Target, states
from crmadmin.core.runs.outcome import outcome_of, outcome_to_json
from crmadmin.core.runs.verdicts import NO_TALLY
from crmadmin.errors import Problem
from crmadmin.services.pushes.batches.carrying import BatchCarrier
from crmadmin.services.pushes.batches.dealing import Dealing, K, L, V
from crmadmin.services.pushes.batches.journal import BatchJournal
from crmadmin.services.pushes.batches.tallies import read_tallies
from crmadmin.services.pushes.carrying import Carrier
from crmadmin.services.pushes.journal import Journal
from crmadmin.services.pushes.links.dealing import LinkDealing
from crmadmin.services.pushes.moments import now
from crmadmin.services.pushes.portal import Portal
from crmadmin.services.pushes.records.dealing import RecordDealing
from crmadmin.services.pushes.running import Carriers, Run, end_state
from crmadmin.services.pushes.telling import Telling
from crmadmin.services.pushes.viewing import run_of
from crmadmin.services.pushes.watching import Watch
from crmadmin.store.configurations import read_base
from crmadmin.store.connected import read_connection
from crmadmin.store.database import Database, Transaction
from crmadmin.store.plans import save_plan
from crmadmin.store.runs import begin_run, read_entries, set_run_state


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """Why a sitting ended before everything was done that could be."""

    problem: Problem | None = None
    cancelled: bool = False


def begin(database: Database, plan: Plan, target: Target) -> int:
    """Begin a run of a plan, which the workspace keeps with it; give its number."""
    with database.writing() as connection:
        save_plan(connection, plan)
        return begin_run(
            connection,
            plan_id=plan.plan_id,
            account_id=plan.portal.account_id,
            target=target,
            who=who(connection),
            started_at=now(),
        )


def sit(
    database: Database,
    client: HubSpot,
    plan: Plan,
    *,
    run_id: int,
    choices: PushChoices,
    watch: Watch,
) -> Halt | None:
    """Go on with a run; give why it halted, None where all was done that can be done now."""
    with database.writing() as connection:
        set_run_state(connection, run_id, RunState.RUNNING)
        entry = run_of(connection, run_id)
        tally = sum(read_tallies(connection, run_id).values(), NO_TALLY)
    telling = Telling(watch, plan, run_id, tally)
    journal = Journal(database, plan, entry, told=telling.tell)
    telling.tell(None, dict(journal.states))
    portal = Portal(client, plan, entry.target)
    run = Run(
        plan=plan,
        target=entry.target,
        choices=choices,
        carriers=_carriers(database, portal, journal, plan, run_id),
        journal=journal,
        watch=watch,
    )
    try:
        stopped_at = run.go()
    except Cancelled:
        return Halt(cancelled=True)
    except Problem as problem:
        return Halt(problem=problem)
    return None if stopped_at is None else Halt(problem=stopped_at)


def _carriers(
    database: Database, portal: Portal, journal: Journal, plan: Plan, run_id: int
) -> Carriers:
    def batches(dealing: Dealing[K, V, L]) -> BatchCarrier[K, V, L]:
        return BatchCarrier(portal, BatchJournal(database, run_id, journal, dealing), dealing)

    return Carriers(
        settings=Carrier(portal, journal),
        links=batches(LinkDealing(portal, journal, plan)),
        records=batches(RecordDealing(portal, journal)),
    )


def pause(database: Database, run_id: int) -> None:
    """Write that a run waits to be resumed."""
    with database.writing() as connection:
        set_run_state(connection, run_id, RunState.PAUSED)


def conclude(database: Database, plan: Plan, run_id: int, *, compare: bool = True) -> None:
    """Write where a run stands that did what it could, and what differs from its plan.

    With ``compare`` the base configuration, as it is known now, is held against the plan.
    """
    with database.writing() as connection:
        at, entries = now(), read_entries(connection, run_id)
        stand = states((step.number for step in plan.steps), entries)
        state = end_state(stand.values())
        found = outcome_of(plan, read_base(connection), stand, at=at) if compare else None
        set_run_state(
            connection,
            run_id,
            state,
            finished_at="" if state is RunState.PAUSED else at,
            outcome=None if found is None else outcome_to_json(found),
        )


def who(connection: Transaction) -> str:
    """Name the person in whose name the portal is called; else who is signed in here."""
    connected = read_connection(connection, System.HUBSPOT)
    named = "" if connected is None else connected.user_name or connected.user_id
    return named or getpass.getuser()
