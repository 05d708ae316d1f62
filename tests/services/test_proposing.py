"""Proposals of a whole workspace: how many are right, and what becomes of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.errors import Problem
from crmadmin.preview.pairing import pair_records
from crmadmin.resource_files import resource
from crmadmin.services.configuring import load_configuration
from crmadmin.services.drafting import Drafting
from crmadmin.services.importing import import_files
from crmadmin.services.proposing import OBJECTS, Proposal, Proposing, RuleReason, Standing
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from tests.copied import copied
from tests.copied import demo as demo_files
from tests.preview.filling import fill
from tests.preview.people import linked_people
from tests.shared_data import shared

Triple = tuple[str, str, str, str]


def triples(mappings: list[FieldMapping]) -> set[Triple]:
    """Take mappings apart, into one property and one field each."""
    return {
        (each.object, each.property_name, on, field)
        for each in mappings
        for on, field in each.fields
    }


def imported(folder: Path, path: Path) -> Database:
    """Make a workspace of exported files, without any configuration."""
    database = Database.create(path)
    import_files(database, [folder])
    return database


def proposals_of(database: Database) -> list[Proposal]:
    """Propose the mappings of every object."""
    return [each for name in OBJECTS for each in Proposing(database).propose(name)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give the demo's records without its configuration."""
    path = tmp_path_factory.mktemp("demo") / "demo.crmadmin"
    with Database.open(copied(path, demo_files)) as database:
        yield database


def test_the_demos_mappings_are_found(demo: Database) -> None:
    """All of them; beside them only default mappings that its admin does not have."""
    declared = load_configuration(resource("demo") / "config.yaml")
    truth = triples([each for name in OBJECTS for each in declared.mappings(name)])
    proposed = proposals_of(demo)
    found = triples([each.mapping for each in proposed])
    assert truth - found == set()
    assert {each[1] for each in found - truth} == {"salesforceaccountid", "state"}
    assert all(each.is_default for each in proposed if not triples([each.mapping]) & truth)
    assert {each.standing for each in proposed} == {Standing.NEW}


def test_another_portals_mappings_are_found(tmp_path: Path) -> None:
    """All of them, and the default mapping of the account's id."""
    folder = shared("npsp-pair")
    declared = load_configuration(folder / "config.yaml")
    truth = triples([each for name in OBJECTS for each in declared.mappings(name)])
    with imported(folder, tmp_path / "npsp.crmadmin") as database:
        found = triples([each.mapping for each in proposals_of(database)])
    assert truth - found == set()
    assert {each[1] for each in found - truth} == {"salesforceaccountid"}


def test_what_is_declared_is_checked(demo: Database, tmp_path: Path) -> None:
    """A mapping whose values mostly differ is a finding; the others agree."""
    contact = FieldMapping(
        object=CONTACTS,
        property_name="city",
        fields=(("Lead", "Street"), ("Contact", "MailingStreet")),
        rule=SyncRule.TWO_WAY,
    )
    good = FieldMapping(
        object=CONTACTS,
        property_name="email",
        fields=(("Lead", "Email"), ("Contact", "Email")),
        rule=SyncRule.TWO_WAY,
    )
    with demo.writing() as connection:
        replace_base(connection, Configuration.of([contact, good]))
    try:
        proposed = Proposing(demo).propose(CONTACTS)
    finally:
        with demo.writing() as connection:
            replace_base(connection, Configuration())
    checked = {each.mapping.property_name: each for each in proposed[-2:]}
    assert checked["city"].standing is Standing.DISAGREES
    assert checked["email"].standing is Standing.MAPPED
    assert checked["email"].reason is RuleReason.DECLARED
    assert checked["email"].equal > checked["email"].both * 0.9
    taken = {field for each in proposed[:-2] for field in each.mapping.fields}
    assert ("Lead", "Street") not in taken


@pytest.fixture
def people(database: Database) -> Database:
    """Give a workspace of linked contacts: a name, a nickname, and a constant on both sides."""
    columns = {
        ("nickname", "Alias__c"): lambda n: (f"N{n}", f"N{n}" if n % 10 else "other"),
        ("country", "Region__c"): lambda _n: ("France", "France"),
    }
    with database.writing() as connection:
        fill(connection, linked_people(60, columns))
        pair_records(connection)
    return database


def test_evidence_is_counted(people: Database) -> None:
    """Filled, equal, different values; a constant column is proposed to nobody."""
    name, nickname = Proposing(people).propose(CONTACTS)
    assert [each.mapping.property_name for each in (name, nickname)] == ["lastname", "nickname"]
    (evidence,) = nickname.evidence
    assert (evidence.pairs, evidence.both, evidence.equal) == (60, 60, 54)
    assert (evidence.hubspot_only, evidence.salesforce_only, evidence.values) == (0, 0, 55)
    assert nickname.reason is RuleReason.NO_HISTORY
    differing = Proposing(people).disagreeing(evidence)
    assert len(differing) == 6
    assert (differing[0].hubspot, differing[0].salesforce) == ("N0", "other")
    assert (differing[0].hubspot_id, differing[0].salesforce_id) == ("0", "0030")


def test_accepted_proposals_are_declared_together(people: Database) -> None:
    """They join the configuration under the draft, and are withdrawn at once."""
    proposing, drafting = Proposing(people), Drafting(people)
    mappings = [each.mapping for each in proposing.propose(CONTACTS)]
    declared = proposing.accept(mappings)
    assert drafting.base().mappings(CONTACTS) == tuple(mappings)
    assert drafting.draft().edits == ()
    assert [each.standing for each in proposing.propose(CONTACTS)] == [Standing.MAPPED] * 2
    proposing.withdraw(declared.settings)
    assert drafting.base().mappings(CONTACTS) == ()


def test_what_the_draft_changes_is_not_withdrawn(people: Database) -> None:
    """A drafted change needs the declaration that it changes."""
    proposing, drafting = Proposing(people), Drafting(people)
    declared = proposing.accept([each.mapping for each in proposing.propose(CONTACTS)])
    drafting.set_rule(CONTACTS, "lastname", SyncRule.DONT_SYNC)
    with pytest.raises(Problem) as caught:
        proposing.withdraw(declared.settings)
    assert caught.value.code == "configuration.drafted_on_top"
    assert len(drafting.base().mappings(CONTACTS)) == 2


def test_accepting_is_all_or_nothing(people: Database) -> None:
    """One that HubSpot would refuse keeps the others out too."""
    proposing = Proposing(people)
    (name, nickname) = (each.mapping for each in proposing.propose(CONTACTS))
    with pytest.raises(Problem):
        proposing.accept([name, nickname, name])
    assert Drafting(people).base().mappings(CONTACTS) == ()


def test_accepting_switches_an_objects_sync_on(demo: Database) -> None:
    """Companies and deals cannot have mappings without (R7)."""
    proposing, drafting = Proposing(demo), Drafting(demo)
    first = proposing.propose(COMPANIES)[0]
    declared = proposing.accept([first.mapping])
    try:
        kinds = [setting.address.kind for setting in declared.settings]
        assert kinds == ["sync_settings", "field_mappings"]
        assert drafting.base().syncs(COMPANIES)
    finally:
        proposing.withdraw(declared.settings)


def test_rejected_proposals_are_remembered(people: Database) -> None:
    """In the workspace, until they are restored."""
    proposing = Proposing(people)
    mapping = proposing.propose(CONTACTS)[1].mapping
    proposing.reject([mapping])
    standings = [each.standing for each in Proposing(people).propose(CONTACTS)]
    assert standings == [Standing.NEW, Standing.REJECTED]
    proposing.restore([mapping])
    assert {each.standing for each in proposing.propose(CONTACTS)} == {Standing.NEW}


def test_proposing_is_cancelled(people: Database) -> None:
    """As soon as the monitor says so."""

    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Proposing(people).propose(CONTACTS, stop)


def test_a_configuration_file_of_proposals_can_be_imported(
    people: Database, tmp_path: Path
) -> None:
    """What is left in it after a review is what is accepted."""
    proposing = Proposing(people)
    text = proposing.proposed_configuration(
        proposing.propose(CONTACTS), lambda each: f"{each.equal} agree"
    )
    assert "# 54 agree" in text
    path = tmp_path / "proposed.yaml"
    path.write_text(text, encoding="utf-8")
    mappings = load_configuration(path).mappings(CONTACTS)
    assert [each.property_name for each in mappings] == ["lastname", "nickname"]


def test_an_object_without_records_has_no_proposals(people: Database) -> None:
    """Nothing to compare, nothing to propose."""
    assert Proposing(people).propose(COMPANIES) == ()
