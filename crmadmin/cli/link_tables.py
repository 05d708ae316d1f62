"""How the pairs of records of a run are listed."""

from collections.abc import Iterator
from typing import Any

from crmadmin.cli.item_tables import Listed, Listing
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.links import LinkStory
from crmadmin.exchange.link_files import COLUMNS, link_record
from crmadmin.services.pushes.links.rows import RunLinks
from crmadmin.wording.links import (
    LINK_OUTCOMES,
    NOT_DONE,
    carried_words,
    why_not_done,
)
from crmadmin.wording.speech import Counted, Speech, Text

HEADINGS = (
    Text("Step", "Étape"),
    Text("Record", "Fiche"),
    Text("Associated record", "Fiche associée"),
    Text("Planned", "Prévu"),
    Text("Found", "Trouvé"),
    Text("State", "État"),
    Text("Why", "Pourquoi"),
)
PAIRS = Counted(
    Text("{count} pair of records", "{count} paire de fiches"),
    Text("{count} pairs of records", "{count} paires de fiches"),
)


def plain_link(story: LinkStory) -> dict[str, Any]:
    """Give a pair as a JSON object: what it carries as lists of keys, None = not associated."""
    verdict = story.verdict
    carried = {"before": verdict.before, "planned": verdict.planned, "found": verdict.found}
    return {
        **link_record(story),
        "run_id": story.run_id,
        "step": story.step,
        **{name: None if each is None else sorted(each) for name, each in carried.items()},
    }


def _cells(speech: Speech, story: LinkStory, labels: Configuration) -> Iterator[str]:
    objects, verdict = (story.from_object, story.to_object), story.verdict
    yield str(story.step)
    yield f"{story.from_name} ({verdict.key[0]})"
    yield f"{story.to_name} ({verdict.key[1]})"
    yield carried_words(speech, objects, verdict.planned, labels)
    yield carried_words(speech, objects, verdict.found, labels)
    yield speech(LINK_OUTCOMES[verdict.outcome])
    yield why_not_done(speech, story)


_LISTING = Listing(
    headings=HEADINGS,
    cells=_cells,
    columns=COLUMNS,
    record=link_record,
    plain=plain_link,
    every=PAIRS,
    not_done=NOT_DONE,
)


def listed_links(links: RunLinks, labels: Configuration) -> Listed[LinkStory]:
    """Give pairs of a run as they are listed; ``labels`` know the texts of these."""
    return Listed(items=links, listing=_LISTING, known=labels)
