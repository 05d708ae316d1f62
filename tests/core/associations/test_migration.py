"""The conditions under which a list or workflow reaches fewer companies (§6, W1 to W5)."""

from dataclasses import replace

from crmadmin.core.associations.companies import Tally
from crmadmin.core.associations.findings import (
    Condition,
    FindingCode,
    Holds,
    Reader,
    Reading,
    ReadingPlace,
    Severity,
)
from crmadmin.core.associations.migration import Case, cases, migration_finding
from crmadmin.core.effects.references import Family

PRIMARY = ReadingPlace(path="dataSources[0]", object="deals", reading=Reading.PRIMARY)
UNKNOWN = ReadingPlace(path="actions[0]", object="", reading=Reading.UNKNOWN)
WORKFLOW = Reader(
    family=Family.WORKFLOW, id="17", name="Won", enabled=True, object="deals", places=(PRIMARY,)
)
TALLY = Tally(records=9, several=3, beyond=5)


def _judged(reader: Reader = WORKFLOW, tally: Tally = TALLY) -> list[tuple[FindingCode, Severity]]:
    found = (migration_finding(case, tally, exact=True) for case in cases(reader))
    return [(each.code, each.severity) for each in found if each is not None]


def test_all_conditions_make_a_finding() -> None:
    """Where the companies came from nobody can tell: that is inferred."""
    (case,) = cases(WORKFLOW)
    found = migration_finding(case, TALLY, exact=False)
    assert found is not None
    assert (found.count, found.facts["beyond"], found.facts["at_most"]) == (3, 5, True)
    assert found.conditions == dict.fromkeys(Condition, Holds.YES) | {
        Condition.FROM_API: Holds.INFERRED
    }
    assert found.subject == "workflow/17"


def test_a_workflow_that_is_off_is_worth_knowing() -> None:
    """A list cannot be off."""
    assert _judged() == [(FindingCode.MIGRATION, Severity.WARNING)]
    assert _judged(replace(WORKFLOW, enabled=False)) == [(FindingCode.MIGRATION, Severity.INFO)]
    listed = replace(WORKFLOW, family=Family.LIST, enabled=None)
    assert _judged(listed) == [(FindingCode.MIGRATION, Severity.WARNING)]


def test_companies_of_contacts_are_no_case() -> None:
    """Before, only an API could give a deal or a ticket several; contacts had one (W1)."""
    place = replace(PRIMARY, object="contacts")
    assert _judged(replace(WORKFLOW, object="contacts", places=(place,))) == []


def test_a_workflow_of_contacts_may_read_companies_of_deals() -> None:
    """What it acts on counts, not who is enrolled (W1)."""
    assert _judged(replace(WORKFLOW, object="contacts")) == _judged()


def test_any_company_or_a_label_changes_nothing() -> None:
    """Those were made for several (W3)."""
    for reading in (Reading.ANY, Reading.LABEL):
        assert _judged(replace(WORKFLOW, places=(replace(PRIMARY, reading=reading),))) == []


def test_one_company_each_changes_nothing() -> None:
    """The primary one is the only one (W4)."""
    assert _judged(tally=Tally(records=9)) == []


def test_an_unknown_shape_is_to_be_checked_by_hand() -> None:
    """Unless another place is certain already (W2, W3)."""
    reader = replace(WORKFLOW, places=(UNKNOWN,))
    assert _judged(reader) == [(FindingCode.MIGRATION_TO_CHECK, Severity.WARNING)]
    (case,) = cases(reader)
    found = migration_finding(case, TALLY, exact=True)
    assert found is not None
    assert found.conditions[Condition.READS_PRIMARY_ONLY] is Holds.TO_CHECK
    both = replace(WORKFLOW, places=(UNKNOWN, PRIMARY))
    assert _judged(both) == [(FindingCode.MIGRATION, Severity.WARNING)]
    assert list(cases(both)) == [Case(reader=both, object="deals", certain=True)]
