"""How the records that a run moved are listed."""

from collections.abc import Iterator
from typing import Any

from crmadmin.cli.item_tables import Listed, Listing
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.runs.records import RecordStory
from crmadmin.exchange.moved_files import COLUMNS, moved_record
from crmadmin.services.pushes.records.rows import RunRecords
from crmadmin.wording.moved_records import NOT_MOVED, RECORD_OUTCOMES, RECORDS, why_not_moved
from crmadmin.wording.record_batches import held_text
from crmadmin.wording.speech import Speech, Text

HEADINGS = (
    Text("Step", "Étape"),
    Text("Record", "Fiche"),
    Text("Before", "Avant"),
    Text("Planned", "Prévu"),
    Text("Found", "Trouvé"),
    Text("State", "État"),
    Text("Why", "Pourquoi"),
)


def plain_record(story: RecordStory) -> dict[str, Any]:
    """Give a record as a JSON object: what it holds by property, None = not there."""
    verdict = story.verdict
    held = {"before": verdict.before, "planned": verdict.planned, "found": verdict.found}
    return {
        **moved_record(story),
        "run_id": story.run_id,
        "step": story.step,
        **{name: None if each is None else dict(each) for name, each in held.items()},
    }


def _cells(speech: Speech, story: RecordStory, stages: Configuration) -> Iterator[str]:
    verdict = story.verdict
    yield str(story.step)
    yield f"{story.name} ({verdict.key})"
    for values in (verdict.before, verdict.planned, verdict.found):
        yield held_text(speech, story.object, values, stages)
    yield speech(RECORD_OUTCOMES[verdict.outcome])
    yield why_not_moved(speech, story)


_LISTING = Listing(
    headings=HEADINGS,
    cells=_cells,
    columns=COLUMNS,
    record=moved_record,
    plain=plain_record,
    every=RECORDS,
    not_done=NOT_MOVED,
)


def listed_records(records: RunRecords, known: Configuration) -> Listed[RecordStory]:
    """Give records of a run as they are listed; ``known`` has the labels of stages."""
    stages = [each for each in known.settings.values() if isinstance(each, Stage | Pipeline)]
    return Listed(items=records, listing=_LISTING, known=Configuration.of(stages))
