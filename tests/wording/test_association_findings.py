"""Every finding is said in both languages, with what it counts and whatever it was found of."""

import pytest

from crmadmin.core.associations.findings import (
    AssociatedCompany,
    AssociatedLead,
    CompaniesOfRecord,
    Condition,
    Finding,
    FindingCode,
    FindingRow,
    FoundLabel,
    Holds,
    Reader,
    Reading,
    ReadingPlace,
    Severity,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import System
from crmadmin.core.effects.references import Family
from crmadmin.core.effects.rows import CountedRecord
from crmadmin.core.records.detail import RecordName
from crmadmin.errors import Language
from crmadmin.wording.association_findings import (
    condition_lines,
    finding_remedy,
    finding_sentence,
    finding_title,
    finding_why,
)
from crmadmin.wording.finding_rows import finding_row_line, row_id
from crmadmin.wording.speech import Speech

ENGLISH, FRENCH = Speech(Language.ENGLISH), Speech(Language.FRENCH)
FACTS = {
    "limit": 5,
    "of": 9,
    "beyond": 1_234,
    "better": 2,
    "family": "workflow",
    "likeness": "typo,translation",
    "assumed": True,
    "at_most": True,
}


def _finding(code: FindingCode, count: int = 2, **facts: object) -> Finding:
    return Finding(
        code=code,
        severity=Severity.WARNING,
        count=count,
        object="deals",
        other="companies",
        name="Won",
        facts=facts or FACTS,  # type: ignore[arg-type] # only words and numbers are given
    )


@pytest.mark.parametrize("code", FindingCode)
@pytest.mark.parametrize("speech", [ENGLISH, FRENCH], ids=str)
def test_every_finding_says_what_why_and_what_to_do(code: FindingCode, speech: Speech) -> None:
    """Nothing of a template shows through, for one and for several."""
    for count in (1, 2):
        finding = _finding(code, count)
        for told in (finding_title, finding_sentence, finding_why, finding_remedy):
            text = told(speech, finding)
            assert text
            assert not {"{", "}"} & set(text)
            assert text[0] == text[0].upper()


def test_a_migration_counts_companies_and_says_what_is_not_sure() -> None:
    """In the language's own manner."""
    finding = _finding(FindingCode.MIGRATION)
    assert finding_sentence(ENGLISH, finding) == (
        "Workflow “Won”: 2 deals have several companies; 1,234 companies are no longer reached "
        "(at most: whom it enrols cannot be told exactly)."
    )
    exact = _finding(FindingCode.MIGRATION, 1, family="list", beyond=1)
    assert finding_sentence(FRENCH, exact).replace("\u202f", " ").replace("\u00a0", " ") == (
        "Liste « Won » : 1 transaction a plusieurs entreprises ; 1 entreprise n’est plus atteinte."
    )


def test_conditions_say_how_sure_each_is() -> None:
    """Other findings have none."""
    assert condition_lines(ENGLISH, _finding(FindingCode.NO_PRIMARY)) == ()
    finding = Finding(
        code=FindingCode.MIGRATION,
        severity=Severity.INFO,
        count=1,
        conditions={Condition.FROM_API: Holds.INFERRED},
    )
    ((_condition, holds),) = condition_lines(ENGLISH, finding)
    assert holds == "inferred: no data tells"


def _named(name: str, record_id: str = "7") -> RecordName:
    return RecordName(system=System.HUBSPOT, object="companies", id=record_id, name=name)


PLACE = ReadingPlace(path="a", object="", reading=Reading.PRIMARY)
ROWS: list[tuple[FindingRow, str, str]] = [
    (
        CompaniesOfRecord(
            record=_named("Marie"),
            companies=(
                AssociatedCompany(company=_named("Acme"), primary=True),
                AssociatedCompany(company=_named("Globex")),
            ),
            total=5,
        ),
        "Marie: Acme (primary), Globex, 3 more",
        "7",
    ),
    (
        AssociatedLead(lead=_named("Lead", "9"), primary=_named("Acme")),
        "Lead: Acme (primary)",
        "9",
    ),
    (
        Reader(
            family=Family.WORKFLOW,
            id="17",
            name="",
            enabled=False,
            object="deals",
            places=(PLACE, PLACE),
        ),
        "17 (workflow, switched off): deals: primary company only",
        "17",
    ),
    (
        FoundLabel(
            address=Address("association_labels", ("contacts", "companies", "salarie")),
            label="Salarié",
            inverse_label="Employeur",
            associations=1,
        ),
        "Salarié / Employeur: 1 association",
        "salarie",
    ),
    (
        CountedRecord(record=_named("Acme"), count=3, limit_before=2, limit_after=2),
        "Acme: 3 associations",
        "7",
    ),
]


@pytest.mark.parametrize(("row", "line", "known_as"), ROWS)
def test_every_row_is_one_line(row: FindingRow, line: str, known_as: str) -> None:
    """Who it is, and what is told of it."""
    assert finding_row_line(ENGLISH, row) == line
    assert row_id(row) == known_as
