"""Everything that is named in values has its words, in both languages, set as French is."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from enum import StrEnum
from string import Formatter

import pytest

import crmadmin.wording
from crmadmin.core.associations.findings import Condition, FindingCode, Holds, Reading
from crmadmin.core.associations.findings import Severity as FindingSeverity
from crmadmin.core.associations.likeness import Likeness
from crmadmin.core.associations.readings import Tool
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.configuration.kinds import KINDS as KNOWN_KINDS
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.definitions import CONTACTS, LEADS
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.references import Certainty, Family
from crmadmin.core.leads.assumed import Assumed
from crmadmin.core.leads.automation import Event as LeadEvent
from crmadmin.core.leads.automation_results import Progression
from crmadmin.core.leads.exemption import Origin, Standing
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.rulings import Ruling
from crmadmin.core.plans.hazards import HazardCode, Severity
from crmadmin.core.plans.plan import Reason
from crmadmin.core.pull.declarations import Unreadable
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.core.runs.journal import Event, RunState, StepState, Target
from crmadmin.core.runs.remarks import RemarkCode
from crmadmin.core.runs.rollback import Verdict
from crmadmin.wording import (
    association_findings,
    cards,
    changes,
    effects,
    governance,
    hazards,
    kinds,
    lead_assumptions,
    objects,
    references,
    rollbacks,
    steps,
    valves,
)
from crmadmin.wording.speech import Text
from tests.wording.texts import texts_in

WORDED: list[tuple[AbstractSet[StrEnum], type[StrEnum]]] = [
    (kinds.CHANNELS.keys(), Channel),
    (kinds.SYNC_RULES.keys(), SyncRule),
    (effects.SENTENCES.keys(), Consequence),
    (effects.HEADINGS.keys(), Consequence),
    (hazards.HAZARDS.keys(), HazardCode),
    (hazards.SEVERITIES.keys(), Severity),
    (steps.REASONS.keys(), Reason),
    (steps.STEP_STATES.keys(), StepState),
    (steps.STEP_STATES_EXPLAINED.keys(), StepState),
    (steps.RUN_STATES.keys(), RunState),
    (steps.EVENTS.keys(), Event),
    (steps.TARGETS.keys(), Target),
    (rollbacks.VERDICTS.keys(), Verdict),
    (rollbacks.REMARKS.keys(), RemarkCode),
    (references.FAMILIES.keys(), Family),
    (references.CERTAINTIES.keys(), Certainty),
    (cards.SETTINGS.keys(), Unreadable),
    (cards.PATHS.keys(), Unreadable),
    (association_findings.FINDINGS.keys(), FindingCode),
    (association_findings.SEVERITIES.keys(), FindingSeverity),
    (association_findings.READINGS.keys(), Reading),
    (association_findings.TOOLS.keys(), Tool),
    (association_findings.CONDITIONS.keys(), Condition),
    (association_findings.HOLDS.keys(), Holds),
    (association_findings.LIKENESSES.keys(), Likeness),
    (governance.RULES.keys(), Rule),
    (governance.RULINGS.keys(), Ruling),
    (governance.ORIGINS.keys(), Origin),
    (governance.STANDINGS.keys(), Standing),
    (lead_assumptions.ASSUMPTIONS.keys(), Assumed),
    (lead_assumptions.EVENTS.keys(), LeadEvent),
    (lead_assumptions.PROGRESSIONS.keys(), Progression),
]

SHARED = {"contact", "contacts", "lead", "leads", "ticket", "tickets", "type", "description"} | {
    *(
        "association",
        "associations",
        "workflow",
        "workflows",
        "production",
        "sandbox",
        "pipeline",
        "pipelines",
        "plan",
        "total",
    ),
}
"""Words that both languages have."""

ENGLISH = re.compile(
    r"\b(the|and|of|with|this|that|is|are|was|not|no|label|record|company|companies|deals?|"
    r"option's|setting|push|step|pull|list|it)\b",
    re.IGNORECASE,
)
FACT = re.compile(r"\{\w+\}")
PLAIN_SPACE = re.compile(r"« | [»:;?!%]|\d \d")


def texts() -> Iterator[tuple[str, Text]]:
    """Collect every text of the package with the name of the constant that holds it."""
    for module in pkgutil.iter_modules(crmadmin.wording.__path__):
        loaded = importlib.import_module(f"crmadmin.wording.{module.name}")
        for name, value in vars(loaded).items():
            yield from ((f"{module.name}.{name}", text) for text in texts_in(value))


TEXTS = sorted(set(texts()), key=lambda named: (named[0], named[1].en))


def fields_of(template: str) -> set[str]:
    """Give the facts that a template asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def words_of(template: str) -> set[str]:
    """Give the words of a template besides its facts, in lower case."""
    return set(re.findall(r"\w+", FACT.sub("", template).casefold()))


@pytest.mark.parametrize(
    ("worded", "members"), WORDED, ids=[members.__name__ for _, members in WORDED]
)
def test_every_member_has_its_words(worded: AbstractSet[StrEnum], members: type[StrEnum]) -> None:
    """No name of the code shows through, and nothing is worded that does not exist."""
    assert set(worded) == set(members)


def test_every_kind_and_object_has_its_name() -> None:
    """A kind of setting that joins is named, with each of its fields; so are HubSpot's objects."""
    assert set(kinds.KINDS) == set(kinds.FIELDS) == set(KNOWN_KINDS)
    assert set(objects.HUBSPOT_OBJECTS) == set(TYPE_IDS) >= {CONTACTS, LEADS}
    assert set(changes.DONE_TO) == set(changes.VERBS) >= set(valves.TRIPPED)


def test_both_languages_say_the_same() -> None:
    """A text is there in both languages, over the same facts, and none is left untranslated."""
    for name, text in TEXTS:
        assert text.en, name
        assert fields_of(text.en) == fields_of(text.fr), name
        assert text.en != text.fr or words_of(text.en) <= SHARED, name


def test_french_is_set_as_french_is() -> None:
    """No English word, no straight apostrophe, no space before a mark that could break."""
    for name, text in TEXTS:
        bare = FACT.sub("", text.fr)
        assert not ENGLISH.search(bare), name
        assert not {"'", '"'} & set(text.fr + text.en), name
        assert not PLAIN_SPACE.search(text.fr), name
        assert not re.search(r"\w[;:?!](\s|$)", bare), name
