"""The documentation holds together: links lead somewhere, and what code cites is there."""

import ast
import csv
import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

import click
import pytest

from crmadmin.cli import (
    association_findings,
    pipeline_audit,
    pipeline_edits,
    pipeline_show,
    pull_tables,
    push_tables,
    simulation_tables,
)
from crmadmin.cli import lead_settings as lead_settings_command
from crmadmin.cli.program import program
from crmadmin.core.associations.findings import FindingCode
from crmadmin.core.plans.hazards import HazardCode
from crmadmin.core.policies import FIXED_ASSUMPTIONS, SOURCES, Policies
from crmadmin.core.runs.journal import RunState, StepState
from crmadmin.core.runs.rollback import Verdict
from crmadmin.core.scopes import Feature, to_read
from crmadmin.core.sync import scenarios
from crmadmin.core.sync.effects import COLUMNS
from crmadmin.core.sync.scenarios import Outcome, Scenario, Trigger
from crmadmin.errors import (
    Language,
    Problem,
    Wording,
    associations,
    configuration,
    connecting,
    history,
    importing,
    keychain,
    lead_settings,
    link_files,
    linking,
    planning,
    pull,
    pushing,
    remote,
    sandbox,
    scopes,
    signing_in,
)
from crmadmin.errors import options as options_errors
from crmadmin.errors import pipeline_audit as audit_errors
from crmadmin.errors import pipelines as pipeline_errors
from crmadmin.errors import stages as stage_errors
from crmadmin.exchange.configuration_yaml import read_declaration
from crmadmin.exchange.plan_report import rows as report_rows
from crmadmin.wording.speech import Speech

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
DOMAIN = DOCS / "domain"
TRUTH_TABLE = ROOT / "tests" / "data" / "sync_truth_table.csv"
GUIDES = {Language.ENGLISH: DOCS / "user-guide", Language.FRENCH: DOCS / "fr"}
PICTURES = DOCS / "images"
REFUSED = {
    Language.ENGLISH: "HubSpot does not show this token {}.",
    Language.FRENCH: "HubSpot ne montre pas à ce jeton {}.",
}

_LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
_PAGE = re.compile(r"\b(?:domain|docs)/[\w/-]+(?:\.(?:md|csv))?")
_SECTIONS = re.compile(
    r"\b(?:domain/)?(sync-rules|sync-decisions|hubspot-api|salesforce-api|glossary"
    r"|associations|leads|lifecycle|data-health)(?:\.md)?,? +(§[0-9.]+(?:,? +(?:and +)?§[0-9.]+)*)"
)
_FILE = re.compile(
    r"`((?:core|services|store|preview|exchange|connectors|sandbox|ui|cli|wording|models"
    r"|tests|crmadmin|tools|resources)/[\w/.-]+)`"
)
_YAML = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
_COMMENT = re.compile(r"(?:^|\s)# .*$", re.MULTILINE)
_NAMES_A_PAGE = re.compile(r"\bsync-(rules|decisions) ")
_DECISION = re.compile(r"(?<![\w/])D([1-9][0-9]?[a-h]?)(?:–D?([1-9]?[0-9]?[a-h]?))?(?!\w)")
_CHECK = re.compile(r"\bD(0[0-9])\b")
_RULE = re.compile(r"\b([RG](?:10|[1-9]))\b")
_ROW = re.compile(r"\bT([0-9]{3})\b")


def pages() -> list[Path]:
    """List every Markdown page that people read in the repository."""
    beside = (ROOT / "README.md", ROOT / "benchmarks" / "README.md", ROOT / "resources" / "demo")
    found = [*beside[:2], beside[2] / "README.md", *sorted(DOCS.rglob("*.md"))]
    return [page for page in found if page.exists()]


def named(page: Path) -> str:
    """Name a page in the output of tests."""
    return page.relative_to(ROOT).as_posix()


@cache
def text_of(page: Path) -> str:
    """Read a page."""
    return page.read_text(encoding="utf-8")


@cache
def anchors(page: Path) -> frozenset[str]:
    """Give the anchors of a page's headings, as code hosts make them."""
    slugs: list[str] = []
    for heading in _HEADING.findall(re.sub(r"```.*?```", "", text_of(page), flags=re.DOTALL)):
        bare = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        slugs.append(re.sub(r"[^\w\- ]", "", bare).replace(" ", "-"))
    return frozenset(slugs)


@pytest.mark.parametrize("page", pages(), ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link names a file that is there, and a heading in it if it names one."""
    for link in _LINK.findall(_CODE.sub("", text_of(page))):
        if "://" in link or link.startswith("mailto:"):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        if target.parent == PICTURES and not PICTURES.exists():
            continue  # made by tools/screenshots
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=named)
def test_pages_are_led_to(page: Path) -> None:
    """No page lies about that nothing links to."""
    others = (other for other in pages() if other != page)
    targets = {
        (other.parent / link.partition("#")[0]).resolve()
        for other in others
        for link in _LINK.findall(text_of(other))
    }
    assert page.resolve() in targets


@pytest.mark.parametrize("page", pages(), ids=named)
def test_files_that_pages_name_are_there(page: Path) -> None:
    """A path in backticks is a file or folder of the repository, or of the program's package."""
    for name in _FILE.findall(text_of(page)):
        assert (ROOT / name).exists() or (ROOT / "crmadmin" / name).exists(), name


def remarks(source: Path) -> Iterator[str]:
    """Give the comments and docstrings of a file, and the texts that name a page."""
    code = source.read_text(encoding="utf-8")
    yield from _COMMENT.findall(code)
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Expr(value=ast.Constant(value=str(docstring))):
                yield docstring
            case ast.Constant(value=str(text)) if _NAMES_A_PAGE.search(text):
                yield text


@cache
def cited() -> tuple[tuple[str, str], ...]:
    """Give every remark of the code with the file that makes it."""
    sources = [
        source
        for folder in ("crmadmin", "tests", "tools", "benchmarks")
        for source in sorted((ROOT / folder).rglob("*.py"))
        if source != Path(__file__)
    ]
    return tuple((named(source), remark) for source in sources for remark in remarks(source))


def test_pages_that_code_cites_are_there() -> None:
    """``domain/…`` and ``docs/…`` in docstrings and comments are pages of the documentation."""
    for source, remark in cited():
        for name in _PAGE.findall(remark):
            page = ROOT / name if name.startswith("docs/") else DOCS / name
            place = TRUTH_TABLE if page.name == TRUTH_TABLE.name else page
            found = place.exists() or place.with_name(f"{place.name}.md").exists()
            assert found, f"{source}: {name}"


def test_sections_that_code_cites_are_there() -> None:
    """A cited § of a page is a numbered heading of it."""
    for source, remark in cited():
        for name, sections in _SECTIONS.findall(" ".join(remark.split())):
            text = text_of(DOMAIN / f"{name}.md")
            for section in re.findall(r"§([0-9]+(?:\.[0-9]+)*)", sections):
                heading = re.compile(rf"^#+ {re.escape(section)}[. ]", re.MULTILINE)
                assert heading.search(text), f"{source}: {name} §{section}"


def test_decisions_that_code_cites_are_there() -> None:
    """Every decision from D1 to D52 is stated once, and so is each that code cites."""
    stated = re.findall(r"\*\*D([0-9]+[a-h]?)\.\*\*", text_of(DOMAIN / "sync-decisions.md"))
    assert len(stated) == len(set(stated))
    assert {int(number) for number in stated if number.isdigit()} == set(range(1, 53))
    for source, remark in cited():
        for pair in _DECISION.findall(remark):
            for number in filter(None, pair):
                assert number in stated, f"{source}: D{number}"


def test_checks_rules_and_rows_that_code_cites_are_there() -> None:
    """D01… of the data's health, R and G of the sync rules, T of the truth table exist."""
    health, rules = text_of(DOMAIN / "data-health.md"), text_of(DOMAIN / "sync-rules.md")
    with TRUTH_TABLE.open(encoding="utf-8", newline="") as file:
        rows = {row["row"] for row in csv.DictReader(file)}
    for source, remark in cited():
        for number in _CHECK.findall(remark):
            assert f"| D{number} |" in health, f"{source}: D{number}"
        for name in _RULE.findall(remark):
            assert f"| {name} |" in rules, f"{source}: {name}"
        for number in _ROW.findall(remark):
            assert f"T{number}" in rows, f"{source}: T{number}"


def reasons() -> set[str]:
    """Give every reason of an effect on a whole record, and those apart from rule and trigger."""
    pairs = (
        *scenarios.STATE_ROWS.values(),
        scenarios.NO_EMAIL,
        scenarios.NOT_IN_LIST,
        scenarios.CREATED_IN_HUBSPOT,
        scenarios.CREATED_IN_SALESFORCE,
    )
    apart = {scenarios.REQUIRED_REASON, f"RULE/{scenarios.OWNER_UNKNOWN}"}
    return {reason for _, reason in pairs} | apart


@pytest.mark.parametrize("language", Language)
def test_guide_tells_every_outcome_and_reason(language: Language) -> None:
    """Codes that files hold are explained in the guide of each language."""
    page = text_of(GUIDES[language] / "outcomes.md")
    for code in (*Outcome, *Trigger, *reasons()):
        assert f"`{code}`" in page, code
    for pair in (*scenarios.STATE_ROWS.values(), scenarios.NO_EMAIL, scenarios.NOT_IN_LIST):
        assert f"| `{pair[0]}` | `{pair[1]}` |" in page, pair


@pytest.mark.parametrize("language", Language)
def test_guide_tells_every_scenario_and_assumption(language: Language) -> None:
    """Scenarios, policies and fixed assumptions are explained in the guide of each language."""
    previewing = text_of(GUIDES[language] / "previewing.md")
    for scenario in Scenario:
        assert f"`{scenario}`" in previewing, scenario
    assumptions = text_of(GUIDES[language] / "assumptions.md")
    for name in (*(each.name for each in fields(Policies)), *FIXED_ASSUMPTIONS):
        assert f"`{name}`" in assumptions, name


def test_rules_tell_every_policy() -> None:
    """The page on the sync rules names each policy with all of its choices."""
    page = text_of(DOMAIN / "sync-rules.md")
    for name in SOURCES:
        for choice in type(getattr(Policies(), name)):
            line = next(line for line in page.splitlines() if line.startswith(f"| `{name}`"))
            assert f"`{choice}`" in line, name
    for name in FIXED_ASSUMPTIONS:
        assert f"| `{name}` |" in page, name


@pytest.mark.parametrize("language", Language)
def test_guide_tells_every_scope_to_tick(language: Language) -> None:
    """The table of scopes is what the program asks for, in the words of its errors."""
    page = text_of(GUIDES[language] / "connecting.md")
    rows = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", page, re.MULTILINE))
    for feature in Feature:
        sentence = Problem(scopes.MISSING[feature], scopes="").sentence(language)
        (asked,) = (row for name, row in rows.items() if sentence == REFUSED[language].format(name))
        assert set(re.findall(r"`([^`]+)`", asked)) == set(to_read(feature))


def codes(module: object) -> set[str]:
    """Give the codes of the problems that a module words."""
    return {value.code for value in vars(module).values() if isinstance(value, Wording)}


@pytest.mark.parametrize("language", Language)
def test_guide_tells_every_problem(language: Language) -> None:
    """Errors of imports, configuration files, plans and calls are listed in the guide."""
    for module, name in (
        (associations, "reviewing.md"),
        (audit_errors, "command-line.md"),
        (pipeline_errors, "command-line.md"),
        (stage_errors, "command-line.md"),
        (lead_settings, "command-line.md"),
        (linking, "editing-associations.md"),
        (link_files, "editing-associations.md"),
        (options_errors, "reviewing.md"),
        (planning, "reviewing.md"),
        (pushing, "pushing.md"),
        (history, "history.md"),
        (importing, "importing.md"),
        (configuration, "configuration-file.md"),
        (connecting, "connecting.md"),
        (keychain, "connecting.md"),
        (pull, "pulling.md"),
        (remote, "pulling.md"),
        (sandbox, "sandbox.md"),
        (signing_in, "connecting.md"),
    ):
        page = text_of(GUIDES[language] / name)
        for code in codes(module):
            assert f"`{code}`" in page, code


@pytest.mark.parametrize("language", Language)
def test_examples_of_configuration_files_can_be_read(language: Language, tmp_path: Path) -> None:
    """What the guide shows as a file is one."""
    examples = _YAML.findall(text_of(GUIDES[language] / "configuration-file.md"))
    for number, example in enumerate(examples):
        file = tmp_path / f"{number}.yaml"
        file.write_text(example, encoding="utf-8")
        assert read_declaration(file).configuration.settings
    assert examples


@pytest.mark.parametrize("language", Language)
def test_guide_tells_every_hazard_state_verdict_and_finding(language: Language) -> None:
    """What is told by a code is explained in the guide of each language."""
    for members, name in (
        (HazardCode, "reviewing.md"),
        (StepState, "pushing.md"),
        (RunState, "pushing.md"),
        (Verdict, "history.md"),
        (FindingCode, "association-findings.md"),
    ):
        page = text_of(GUIDES[language] / name)
        for member in members:
            assert f"`{member}`" in page, member
    assert ",".join(report_rows.COLUMNS) in text_of(GUIDES[language] / "reviewing.md")


@pytest.mark.parametrize("language", Language)
def test_guide_tells_every_command_and_option(language: Language) -> None:
    """No command or option is missing in the guide, nor a column of effects or pulls."""
    page = text_of(GUIDES[language] / "command-line.md")
    assert ",".join(COLUMNS) in page
    assert ",".join(pull_tables.COLUMNS) in page
    assert ",".join(push_tables.COLUMNS) in page
    assert ",".join(association_findings.COLUMNS) in page
    assert ",".join(association_findings.ROW_COLUMNS) in page
    assert ",".join(pipeline_audit.COLUMNS) in page
    assert ",".join(simulation_tables.COLUMNS) in page
    assert ",".join(simulation_tables.SHIFT_COLUMNS) in page
    assert ",".join(simulation_tables.ENTRY_COLUMNS) in page
    assert ",".join(pipeline_show.COLUMNS) in page
    assert ",".join(pipeline_show.STAGE_COLUMNS) in page
    assert ",".join(pipeline_edits.COLUMNS) in page
    assert ",".join(lead_settings_command.COLUMNS) in page
    for name, option in options(program(Speech(language))):
        assert name in page, name
        assert option in page, f"{name} {option}"


def options(group: click.Group, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Give each command that is shown with each of its long options."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None, name
        if command.hidden:
            continue
        if isinstance(command, click.Group):
            yield from options(command, f"{prefix}{name} ")
            continue
        for parameter in command.params:
            for option in parameter.opts:
                if option.startswith("--"):
                    yield f"{prefix}{name}", option
