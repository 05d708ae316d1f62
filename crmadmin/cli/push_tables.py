"""What became of a push, as a table, JSON or CSV."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TextIO

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.item_tables import Listed, plain_items, write_not_done
from crmadmin.cli.link_tables import listed_links, plain_link
from crmadmin.cli.output import Format, table_console
from crmadmin.cli.record_tables import listed_records, plain_record
from crmadmin.core.configuration.codec import to_plain
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.plans.batches import Batch
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.plans.subjects import named
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.links import LinkStory
from crmadmin.core.runs.moving import moved_of
from crmadmin.core.runs.records import RecordStory
from crmadmin.core.runs.report import Moved, RunReport, RunView
from crmadmin.core.runs.verdicts import ItemOutcome, ItemVerdict
from crmadmin.errors.recalling import recall
from crmadmin.services.pushes.links.rows import RunLinks
from crmadmin.services.pushes.records.rows import RunRecords
from crmadmin.wording.cards import card_words
from crmadmin.wording.changes import verb_of
from crmadmin.wording.links import LINK_OUTCOMES, tally_words
from crmadmin.wording.moved_records import RECORD_OUTCOMES
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.steps import RUN_STATES, STEP_STATES, STEP_STATES_EXPLAINED, step_title

TITLE = Text("Run {run}: {state}", "Envoi {run} : {state}")
HEADINGS = (
    Text("Step", "Étape"),
    Text("What changes", "Ce qui change"),
    Text("State", "État"),
    Text("Why", "Pourquoi"),
)
BECAUSE = Text("Step {number} is not done.", "L’étape {number} n’est pas faite.")
FOUND = Text(
    "Found there: {found}",
    "Trouvé : {found}",
)
NOTHING = Text("nothing", "rien")
RESUMABLE = Text(
    "What was done is kept: “push --resume” goes on from there, “push --leave” ends the run.",
    "Ce qui est fait reste : « push --resume » poursuit, « push --leave » termine l’envoi.",
)
CANCELLED = Text("Stopped between two steps.", "Arrêté entre deux étapes.")
CARD = Text(
    "Step {number}, by hand: {path} {link}\nThen: push --done {number}",
    "Étape {number}, à la main : {path} {link}\nPuis : push --done {number}",
)
NOTHING_LEFT = Text(
    "Everything was read again: the portal is as planned, nothing is left to push.",
    "Tout a été relu : le portail est comme prévu, il ne reste rien à envoyer.",
)
DIFFERING = Counted(
    Text("{count} setting is not as planned.", "{count} paramètre n’est pas comme prévu."),
    Text("{count} settings are not as planned.", "{count} paramètres ne sont pas comme prévu."),
)
COLUMNS = (
    "run",
    "step",
    "state",
    "channel",
    "verb",
    "address",
    "problem",
    "request_id",
    "found",
    "from_id",
    "to_id",
    "message",
)
_STYLES = {
    StepState.DONE: "green",
    StepState.DIFFERS: "yellow",
    StepState.UNKNOWN: "yellow",
    StepState.PARTLY: "yellow",
    StepState.FAILED: "red",
    StepState.REFUSED: "red",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDone:
    """The items of a run that were not done: pairs of records, and records."""

    links: RunLinks
    records: RunRecords

    def listed(self, known: Configuration) -> tuple[Listed[LinkStory], Listed[RecordStory]]:
        """Give both as they are listed; ``known`` names what they hold."""
        return listed_links(self.links, known), listed_records(self.records, known)


def write_run(
    stream: TextIO,
    output: Format,
    speech: Speech,
    run: RunView,
    not_done: NotDone,
    *,
    base: Configuration,
) -> None:
    """Write where every step of a run stands, and why; and the items that were not done.

    ``base`` knows the labels and stages that the plan leaves as they are.
    """
    known = named(run.plan.changes, base)
    links, records = not_done.listed(known)
    match output:
        case Format.TABLE:
            _write_table(stream, speech, run, known)
            write_not_done(stream, speech, links)
            write_not_done(stream, speech, records)
        case Format.JSON:
            plain = {
                **_plain(run),
                "not_done": plain_items(links),
                "records_not_done": plain_items(records),
            }
            json.dump(plain, stream, indent=1, ensure_ascii=False)
            stream.write("\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(_rows(run))
            writer.writerows(_item_rows(run, not_done))


def told_run(speech: Speech, report: RunReport) -> Iterator[tuple[str, str]]:
    """Say what to know besides the table, and what can be done: each line with its style."""
    run = report.run
    if report.problem is not None:
        yield speech.problem(report.problem), "red"
    if report.cancelled:
        yield speech(CANCELLED), ""
    for step in run.plan.cards:
        if step.number in run.waiting_cards and run.can_resume:
            words = card_words(speech, step)
            yield speech(CARD, number=step.number, path=words.path, link=words.link), ""
    if run.can_resume:
        yield speech(RESUMABLE), ""
    elif run.outcome is not None and run.outcome.nothing_left:
        yield speech(NOTHING_LEFT), ""
    if run.outcome is not None and run.outcome.differs and not run.can_resume:
        yield speech.count(DIFFERING, len(run.outcome.differs)), "yellow"


def _write_table(stream: TextIO, speech: Speech, run: RunView, known: Configuration) -> None:
    state = speech(RUN_STATES[run.state])
    table = Table(
        title=speech(TITLE, run=run.run_id, state=state), title_justify="left", highlight=False
    )
    for place, heading in enumerate(HEADINGS):
        table.add_column(speech(heading), justify="right" if place == 0 else "left")
    for step in run.plan.steps:
        found = run.states[step.number]
        table.add_row(
            str(step.number),
            Styled(step_title(speech, step, known)),
            Styled(speech(STEP_STATES[found]), style=_STYLES.get(found, "")),
            Styled(_why(speech, run, step)),
        )
    table_console(stream).print(table)


def _why(speech: Speech, run: RunView, step: Step) -> str:
    """Say why a step is not simply done."""
    state, entry = run.states[step.number], run.last(step.number)
    if entry is None or state in {StepState.DONE, StepState.WAITING}:
        return ""
    because = entry.detail.get("because")
    if because is not None:
        return speech(BECAUSE, number=because)
    kept = entry.detail.get("problem") or {}
    problem = recall(kept["code"], kept["facts"], kept["detail"]) if kept else None
    told = problem.sentence(speech.language) if problem else speech(STEP_STATES_EXPLAINED[state])
    moved = moved_of(step, entry)
    if step.batch is not None:
        told = f"{told} {tally_words(speech, run.tally(step.number), _outcomes(step))}"
    return " ".join((told, *(_found(speech, each) for each in moved)))


def _found(speech: Speech, moved: Moved) -> str:
    if moved.found is None:
        return speech(FOUND, found=f"{moved.address}: {speech(NOTHING)}")
    plain = json.dumps(to_plain(moved.found), ensure_ascii=False)
    return speech(FOUND, found=f"{moved.address}: {plain}")


def _plain(run: RunView) -> dict[str, Any]:
    outcome = run.outcome
    return {
        "run": run.run_id,
        "plan": run.plan.plan_id,
        "state": str(run.state),
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "nothing_left": None if outcome is None else outcome.nothing_left,
        "differs": [] if outcome is None else [_moved(each) for each in outcome.differs],
        "steps": [_plain_step(run, step) for step in run.plan.steps],
    }


def _plain_step(run: RunView, step: Step) -> dict[str, Any]:
    entry = run.last(step.number)
    detail = {} if entry is None else entry.detail
    return {
        "step": step.number,
        "state": str(run.states[step.number]),
        "channel": str(step.channel),
        "addresses": [str(change.address) for change in step.changes],
        "problem": (detail.get("problem") or {}).get("code", ""),
        "request_id": _request_id(run, step),
        "links": _tally(run, step, LinkBatch),
        "records": _tally(run, step, RecordBatch),
        "moved": [_moved(each) for each in moved_of(step, entry)],
    }


def _tally(run: RunView, step: Step, sort: type[Batch]) -> dict[str, int] | None:
    return asdict(run.tally(step.number)) if isinstance(step.batch, sort) else None


def _outcomes(step: Step) -> Mapping[ItemOutcome, Text]:
    return RECORD_OUTCOMES if isinstance(step.batch, RecordBatch) else LINK_OUTCOMES


def _moved(moved: Moved) -> dict[str, Any]:
    return {
        "address": str(moved.address),
        "old": _setting(moved.old),
        "new": _setting(moved.new),
        "found": _setting(moved.found),
    }


def _setting(setting: Setting | None) -> dict[str, Any] | None:
    return None if setting is None else to_plain(setting)


def _request_id(run: RunView, step: Step) -> str:
    """Give the id under which HubSpot's support finds the call of a step."""
    told = (each for each in reversed(run.entries) if each.step == step.number)
    found = (str(each.detail["request_id"]) for each in told if each.detail.get("request_id"))
    return next(found, "")


def _rows(run: RunView) -> Iterator[tuple[object, ...]]:
    for step in run.plan.steps:
        plain = _plain_step(run, step)
        found = {each["address"]: each["found"] for each in plain["moved"]}
        for change in step.changes:
            address = str(change.address)
            there = json.dumps(found[address], ensure_ascii=False) if address in found else ""
            yield (
                run.run_id,
                step.number,
                plain["state"],
                plain["channel"],
                verb_of(change),
                address,
                plain["problem"],
                plain["request_id"],
                there,
                "",
                "",
                "",
            )


def _item_rows(run: RunView, not_done: NotDone) -> Iterator[tuple[object, ...]]:
    """Give the items that were not done below the steps, under the same columns."""
    for link in not_done.links.all():
        yield _item_row(run, link.step, link.verdict, plain_link(link)["found"], link.verdict.key)
    for record in not_done.records.all():
        ids = (record.verdict.key, "")
        yield _item_row(run, record.step, record.verdict, plain_record(record)["found"], ids)


def _item_row(
    run: RunView,
    number: int,
    verdict: ItemVerdict[Any, Any],
    found: object,
    ids: tuple[str, str],
) -> tuple[object, ...]:
    step = next(each for each in run.plan.steps if each.number == number)
    (change,) = step.changes
    return (
        run.run_id,
        number,
        str(verdict.outcome),
        str(step.channel),
        verb_of(change),
        str(change.address),
        "",
        _request_id(run, step),
        json.dumps(found, ensure_ascii=False),
        *ids,
        verdict.message,
    )
