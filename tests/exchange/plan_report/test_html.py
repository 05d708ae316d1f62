"""The report as HTML: whole, printable, in both languages, and safe whatever people wrote."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.connection import AccountKind
from crmadmin.core.plans.codec import digest
from crmadmin.core.plans.plan import Card, Plan, PlannedPortal
from crmadmin.errors import Language
from crmadmin.exchange.plan_report import html
from crmadmin.exchange.plan_report.content import Bar
from crmadmin.exchange.plan_report.html import to_html
from crmadmin.exchange.plan_report.report import told
from tests.core.changes.soundness import SOUND
from tests.effort import examples
from tests.exchange.plan_report.plans import AGENCY, BASE, LOST, PLAN, TARGET, plan_of

VOID = {"meta", "br", "rect"}
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}&amp;"
READABLE = 4.5
"""The contrast that small text needs (WCAG 2.2, success criterion 1.4.3)."""


class Reading(HTMLParser):
    """Reads a page: its elements, their attributes, its text; every element must be closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element; it stays open until its end."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect what a person reads."""
        if "style" not in self.open:
            self.text += data


def page_of(plan: Plan, language: Language = Language.ENGLISH) -> Reading:
    """Give the report of a plan as its reader meets it."""
    samples = {LOST: ("Marie Dupont", "Jean Petit")}
    return Reading(to_html(told(plan, language, configuration=BASE, samples=samples)))


@pytest.mark.parametrize("language", Language)
def test_everything_of_a_plan_is_told(language: Language) -> None:
    """Portal, digest, every step, every call and every card are on the page."""
    page = page_of(PLAN, language)
    for told_text in ("Société Acme", "12345", digest(PLAN), "Marie Dupont", "9f86d081884c"):
        assert told_text in page.text
    for step in PLAN.steps:
        assert ("article", {"id": f"step-{step.number}"}) in page.elements
        if step.call is not None:
            assert f"{step.call.method} {step.call.path}" in page.text
    assert ("html", {"lang": str(language)}) in page.elements
    assert "☐" in page.text


def test_the_two_languages_differ_in_their_words_only() -> None:
    """The French page has the elements of the English one, and none of its headings."""
    english, french = (page_of(PLAN, language) for language in Language)
    assert [tag for tag, _ in english.elements] == [tag for tag, _ in french.elements]
    assert "Effects on records" in english.text
    assert "Effets sur les fiches" in french.text
    assert "Effects" not in french.text


def test_nothing_is_fetched_and_nothing_runs() -> None:
    """The page holds all it needs; links of cards alone lead elsewhere."""
    page = page_of(PLAN)
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.elements}
    loading = {"src", "srcset", "data", "action", "background"}
    assert not any(loading & set(attributes) for _, attributes in page.elements)
    links = [attributes["href"] for tag, attributes in page.elements if tag == "a"]
    assert links == ["https://app.hubspot.com/integrations-settings/12345/installed"]
    source = to_html(told(PLAN, Language.ENGLISH))
    assert "url(" not in source
    assert "@import" not in source


def test_names_stand_on_the_page_as_they_are() -> None:
    """Markup and template code in a label, an option or the portal's name stay text."""
    hostile = replace(AGENCY, name="x", label=HOSTILE, inverse_label=f"{HOSTILE}2")
    plan = plan_of(BASE, Configuration.of([*TARGET.settings.values(), hostile]), name=HOSTILE)
    calm, page = page_of(plan_of(BASE, TARGET)), page_of(plan)
    assert page.text.count(HOSTILE) >= 5
    assert {tag for tag, _ in page.elements} == {tag for tag, _ in calm.elements}
    assert not any("onerror" in attributes for _, attributes in page.elements)


def test_a_link_that_is_no_web_address_is_left_out() -> None:
    """A plan file that somebody made up cannot lead a click into a script."""
    steps = tuple(
        step
        if step.card is None
        else replace(step, card=Card(place=step.card.place, link="javascript:alert(1)"))
        for step in PLAN.steps
    )
    page = page_of(replace(PLAN, steps=steps))
    assert "a" not in {tag for tag, _ in page.elements}


def test_an_id_that_a_step_creates_is_told_by_its_step() -> None:
    """No placeholder of the plan file shows through."""
    create = next(step.number for step in PLAN.steps if step.changes[0].address == AGENCY.address)
    page = page_of(PLAN)
    assert f"the id that step {create} creates" in page.text
    assert "$created" not in page.text


def test_what_passes_through_a_temporary_text_counts_once() -> None:
    """Two labels that swap texts are two changes, though three steps."""
    (labels, *_) = told(PLAN, Language.ENGLISH).summary.kinds
    assert labels.counts == ("1", "2", "1")
    assert sum(bar.share for bar in labels.bars) == pytest.approx(1)
    assert [bar.start for bar in labels.bars] == pytest.approx([0, 0.25, 0.75])


def test_the_summary_fits_one_page() -> None:
    """Of many hazards and effects the gravest are told, and how many more there are."""
    summary = told(replace(PLAN, steps=PLAN.steps * 2), Language.ENGLISH).summary
    assert [hazard.severity for hazard in summary.hazards] == ["Warning", "Warning"]
    assert summary.hazards[0].steps == "step 1"
    assert summary.more_hazards == "and 1 more, in the steps"
    assert len(summary.effects) == 4
    assert summary.effects[0].sentence.startswith("Delete the label “Ancienne agence”")
    assert summary.effects[0].bar == Bar(share=1307 / 5210, tone="loss")
    more = told(replace(PLAN, steps=PLAN.steps * 4), Language.FRENCH).summary
    assert len(more.effects) == 6
    assert more.more_effects == "et 2 de plus, dans les étapes"


def test_a_plan_without_a_portal_names_none() -> None:
    """Imported files may tell of none; then there is neither its number nor what is at stake."""
    nobody = PlannedPortal(account_id="", name="", kind=AccountKind.PRODUCTION)
    page = page_of(replace(PLAN, portal=nobody), Language.FRENCH)
    assert "Plan sans portail" in page.text
    assert "production" not in page.text
    assert "Identifiant du portail" not in page.text


@settings(max_examples=examples(25))
@given(SOUND, SOUND, st.sampled_from(Language))
def test_every_plan_has_its_report(
    base: Configuration, target: Configuration, language: Language
) -> None:
    """Whatever the draft holds, each step of its plan is on the page."""
    plan = plan_of(base, target)
    page = page_of(plan, language)
    assert [tag for tag, _ in page.elements].count("article") == len(plan.steps)


def test_an_empty_plan_says_so() -> None:
    """There is neither a table nor a place to sign."""
    page = page_of(replace(PLAN, steps=()))
    assert "The draft changes nothing" in page.text
    assert "table" not in {tag for tag, _ in page.elements}


@pytest.mark.parametrize("name", html.TONES)
def test_every_colour_can_be_read(name: str) -> None:
    """Text of each tone stands out from paper and tint as small text must."""
    for ground in (html.PAPER, html.TINT):
        lighter, darker = sorted((brightness(ground), brightness(html.TONES[name])), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= READABLE


def brightness(colour: str) -> float:
    """Give the relative luminance of ``#rrggbb``."""
    parts = [int(part, 16) / 255 for part in re.findall(r"[0-9a-f]{2}", colour)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
