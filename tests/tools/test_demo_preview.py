"""What was planted in the demo comes out of the real import and preview, scenario by scenario."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from crmadmin.core.sync.scenarios import Scenario
from crmadmin.services.configuring import import_configuration
from crmadmin.services.importing import import_files
from crmadmin.services.previewing import Previewing
from crmadmin.store.database import Database
from tools.demo.__main__ import OUT
from tools.demo.story import tell

Outcomes = Counter[tuple[str, str, str]]

_LEFT_OUT = ("config.yaml",)


@pytest.fixture(scope="module")
def planted() -> Counter[str]:
    """Count how often each fact is planted."""
    return tell().planted


@pytest.fixture(scope="module")
def previewing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Previewing]:
    """Import the demo and its configuration into a workspace of its own."""
    path: Path = tmp_path_factory.mktemp("demo") / "demo.crmadmin"
    database = Database.create(path)
    try:
        report = import_files(database, [OUT])
        assert set(report.left_out) <= set(_LEFT_OUT)
        import_configuration(database, OUT / "config.yaml")
        yield Previewing(database)
    finally:
        database.close()


@cache
def _outcomes(previewing: Previewing, scenario: Scenario, kind: str) -> Outcomes:
    return Counter(
        (str(effect.outcome), effect.property and effect.rule, effect.reason)
        for effect in previewing.effects(scenario, objects=[kind])
    )


def _total(outcomes: Outcomes, outcome: str, reason: str = "", *, record: bool = False) -> int:
    return sum(
        count
        for (found, rule, why), count in outcomes.items()
        if found == outcome and reason in why and (not rule) is record
    )


@pytest.mark.parametrize("kind", ["contacts", "companies", "deals"])
def test_the_next_sync_refuses_what_was_planted(
    previewing: Previewing, planted: Counter[str], kind: str
) -> None:
    """Every value that the other side will not take is an error of its own kind."""
    found = _outcomes(previewing, Scenario.NEXT_SYNC, kind)
    wanted = {
        "error_picklist": (
            "option_unknown_in_salesforce", "option_unknown_in_hubspot", "owner_unknown_in_hubspot",
        ),
        "error_too_long": ("too_long",),
        "error_format": ("decimal_into_int", "bad_email"),
        "error_required": ("required_cleared",),
        "error_permission": ("not_writable",),
        "error_duplicate": ("email_taken",),
        "refused_lifecycle_backward": ("lifecycle_backward",),
    }  # fmt: skip
    expected = {
        outcome: sum(planted[f"{kind}/{fact}"] for fact in facts)
        for outcome, facts in wanted.items()
    }
    assert {outcome: _total(found, outcome) for outcome in wanted} == expected


@pytest.mark.parametrize("kind", ["contacts", "companies", "deals"])
def test_the_next_sync_stumbles_over_broken_links(
    previewing: Previewing, planted: Counter[str], kind: str
) -> None:
    """A link to nothing and a link to a deleted record are told apart (D5)."""
    found = _outcomes(previewing, Scenario.NEXT_SYNC, kind)
    missing = _total(found, "error_permission", "LINK/SF_RECORD_MISSING", record=True)
    deleted = _total(found, "error_permission", "LINK/SF_RECORD_DELETED", record=True)
    assert missing == planted[f"{kind}/link_missing"]
    gone = planted[f"{kind}/link_deleted"] + planted[f"{kind}/converted_then_deleted"]
    assert deleted == gone


@pytest.mark.parametrize("kind", ["contacts", "companies", "deals"])
def test_the_next_sync_puts_unknown_owners_back(
    previewing: Previewing, planted: Counter[str], kind: str
) -> None:
    """An owner without an active Salesforce user is replaced by Salesforce's (D47)."""
    found = _outcomes(previewing, Scenario.NEXT_SYNC, kind)
    put_back = _total(found, "write_hubspot", "OWNER_UNKNOWN")
    assert put_back == planted[f"{kind}/owner_unknown_in_salesforce"]


@pytest.mark.parametrize("kind", ["contacts", "companies", "deals"])
def test_the_next_sync_passes_clearings_on(
    previewing: Previewing, planted: Counter[str], kind: str
) -> None:
    """Two-way clearings go both ways, Salesforce's also under the other rules."""
    found = _outcomes(previewing, Scenario.NEXT_SYNC, kind)
    theirs = sum(count for key, count in planted.items() if key.startswith(f"{kind}/SF_CLEAR/"))
    assert _total(found, "clear_hubspot") == theirs
    ours = planted[f"{kind}/HS_CLEAR/two_way"] - planted[f"{kind}/required_cleared"]
    assert _total(found, "clear_salesforce") == ours + planted[f"{kind}/HS_CLEAR_AFTER_SF_SET"]


def test_a_first_match_meets_every_kind_of_duplicate(
    previewing: Previewing, planted: Counter[str]
) -> None:
    """Blocked, ambiguous and refused contacts are there in the numbers planted (D7, D17)."""
    found = _outcomes(previewing, Scenario.FIRST_MATCH, "contacts")
    blocked = _total(found, "error_duplicate", "SF_RECORD_LINKED_ELSEWHERE", record=True)
    assert blocked >= planted["contacts/linked_elsewhere"]
    assert _total(found, "error_duplicate", "HS_DUPLICATE_EMAIL", record=True) > 0
    twins = sum(planted[f"contacts/salesforce_duplicate_{kind}"] for kind in ("leads", "contacts"))
    assert _total(found, "excluded_ambiguous_match", record=True) >= (
        twins + planted["contacts/lead_and_contact"]
    )
    alone = planted["contacts/no_email_hubspot_only"] + planted["contacts/no_email_salesforce_only"]
    assert _total(found, "excluded_no_email", record=True) == alone
    assert _total(found, "error_required") >= planted["contacts/creation_required_blank"]


def test_a_first_match_leaves_ambiguous_companies(
    previewing: Previewing, planted: Counter[str]
) -> None:
    """Several accounts, and an account that two companies claim (D15)."""
    found = _outcomes(previewing, Scenario.FIRST_MATCH, "companies")
    for reason, fact in (
        ("MATCH/SEVERAL_ACCOUNTS", "several_accounts"),
        ("MATCH/ACCOUNT_CLAIMED_TWICE", "account_claimed_twice"),
    ):
        count = _total(found, "excluded_ambiguous_match", reason, record=True)
        assert count == planted[f"companies/{fact}"]


@pytest.mark.parametrize("scenario", list(Scenario))
@pytest.mark.parametrize("kind", ["contacts", "companies", "deals"])
def test_every_scenario_has_something_to_show(
    previewing: Previewing, scenario: Scenario, kind: str
) -> None:
    """No page of the demo is empty, and none shows only one thing."""
    outcomes = previewing.summary(scenario, objects=[kind])[kind].outcomes
    assert len(outcomes) >= 3
    assert "write_hubspot" in outcomes
