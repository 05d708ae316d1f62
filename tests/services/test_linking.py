"""Edits of associations of records, staged in the draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.records.query import Filter, Operator, RecordQuery
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting
from crmadmin.services.linking import (
    PLAIN,
    PRIMARY,
    Associated,
    Crossed,
    Doing,
    Linking,
    LinkKey,
    LinkOrder,
    LinkRow,
    Page,
    Pointed,
    PrimaryBy,
    PrimaryRule,
    Records,
    Selection,
)
from crmadmin.store import interruption
from crmadmin.store.database import Database
from tests.services.labelled_portal import DECIDES, KNOWS, SALARIED, make_labelled, tell_cap

SALARY, DECISION = Address.parse(SALARIED), Address.parse(DECIDES)
OBJECTS = ("contacts", "companies")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Give a workspace of four contacts and two companies, three of whose pairs are associated."""
    with Database.open(make_labelled(tmp_path / "labelled.crmadmin")) as opened:
        yield opened


def order(
    selection: Selection,
    adds: tuple[LinkKey, ...] = (),
    removes: tuple[LinkKey, ...] = (),
    objects: tuple[str, str] = OBJECTS,
    doing: Doing = Doing.LABEL,
) -> LinkOrder:
    """Give an order on contacts and companies."""
    return LinkOrder(
        from_object=objects[0],
        to_object=objects[1],
        doing=doing,
        selection=selection,
        adds=adds,
        removes=removes,
    )


def label(name: str, text: str, back: str | None = None) -> AssociationLabel:
    """Give a label between contacts and companies."""
    return AssociationLabel(
        from_object=OBJECTS[0], to_object=OBJECTS[1], name=name, label=text, inverse_label=back
    )


def told(rows: tuple[LinkRow, ...]) -> dict[tuple[str, str], tuple[object, object]]:
    """Give what pairs carry before and after."""
    return {(row.record.id, row.other.id): (row.before, row.after) for row in rows}


def refused(linking: Linking, bad: LinkOrder) -> str:
    """Stage what cannot be staged, and give the code of the problem; nothing stays."""
    with pytest.raises(Problem) as met:
        linking.stage(bad)
    assert linking.edits() == ()
    return met.value.code.partition(".")[2]


def test_an_order_is_counted_before_it_is_staged(database: Database) -> None:
    """Pairs that carry the label already are unchanged and get no rows; the draft is as it was."""
    linking = Linking(database)
    wanted = order(Associated(), adds=("décideur",))
    count = linking.count(wanted)
    assert (count.pairs, count.changed, count.unchanged) == (3, 2, 1)
    assert count.is_possible
    rows = linking.sample(wanted)
    assert [(row.record.name, row.other.name) for row in rows] == [("Bo", "Acme"), ("Bo", "Globex")]
    assert linking.edits() == ()
    staged = linking.stage(wanted)
    assert (staged.pairs, staged.unchanged) == (2, 1)
    (found,) = linking.edits()
    assert found.edit == staged.edit
    assert told(linking.rows(found.edit.edit_id)) == told(rows)


def test_edits_stand_on_those_before_them(database: Database) -> None:
    """What an edit drafted is what the next one meets; undoing it takes the rows along."""
    linking, drafting = Linking(database), Drafting(database)
    new = Pointed(pairs=(("3", "12"),))
    first = linking.stage(order(new, adds=(PLAIN,), doing=Doing.ASSOCIATE))
    second = linking.stage(
        order(Associated(one=Records(object="contacts", ids=("3",))), ("salarié",))
    )
    assert first.edit
    assert second.edit
    assert told(linking.rows(second.edit.edit_id)) == {
        ("3", "12"): ({PRIMARY}, {PRIMARY, "salarié"})
    }
    drafting.undo()
    assert [each.edit for each in linking.edits()] == [first.edit]
    drafting.redo()
    drafting.revert([first.edit.address])
    assert [each.edit for each in linking.edits()] == [second.edit]


def test_records_are_crossed_by_a_filter(database: Database) -> None:
    """Every contact of a filter with every company of another, in one edit."""
    known = RecordQuery(
        system=System.HUBSPOT,
        object="contacts",
        columns=(),
        filters=(Filter(property="hs_lead_status", operator=Operator.ONE_OF, values=("NEW",)),),
    )
    crossed = Crossed(
        one=Records(object="contacts", query=known), other=Records(object="companies", ids=("12",))
    )
    staged = Linking(database).stage(order(crossed, adds=("décideur",)))
    assert staged.edit
    assert told(Linking(database).rows(staged.edit.edit_id)) == {
        ("1", "12"): (None, {"décideur"}),
        ("3", "12"): (None, {"décideur"}),
    }


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (order(Associated(), ("nobody",)), "link_label_unknown"),
        (order(Associated(), ("~décideur",)), "link_single_turned"),
        (order(Associated(), (PRIMARY,), objects=("contacts", "contacts")), "link_no_primary"),
        (order(Associated(), ("#7",)), "link_hubspot_type"),
        (order(Associated(), ("décideur",), ("décideur",)), "link_contradiction"),
        (order(Associated()), "link_nothing_done"),
        (order(Pointed(pairs=(("3", "99"),)), (PLAIN,)), "link_records_unknown"),
        (order(Pointed(pairs=(("2", "11"), ("2", "12"))), (PRIMARY,)), "link_several_primary"),
        (order(Pointed(pairs=()), ("décideur",)), "nothing_chosen"),
        (order(Pointed(pairs=(("1", "11"),)), ("décideur",)), "nothing_changes"),
        (order(Pointed(pairs=(("3", "11"),)), (), ("décideur",)), "nothing_changes"),
    ],
)
def test_what_hubspot_would_refuse_is_not_staged(
    database: Database, bad: LinkOrder, code: str
) -> None:
    """Each with its own sentence, before anything is written."""
    assert refused(Linking(database), bad) == code
    assert not Linking(database).count(bad).is_possible


def test_a_limit_that_would_be_passed_is_told(database: Database) -> None:
    """Of records that get more than it allows; those that have more already are left in peace."""
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, label=SALARY
    )
    Drafting(database).set_limit(limit)
    linking = Linking(database)
    assert linking.count(order(Pointed(pairs=(("3", "11"),)), ("salarié",))).is_possible
    above = linking.count(order(Pointed(pairs=(("1", "12"), ("3", "11"))), ("salarié",)))
    (objection,) = above.objections
    assert (objection.facts["count"], objection.facts["record"]) == (1, "1")
    moved = linking.count(order(Associated(carrying=("salarié",)), ("décideur",), ("salarié",)))
    assert moved.is_possible


def test_a_cancelled_edit_leaves_no_trace(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was written of it is gone."""
    monkeypatch.setattr(interruption, "_INSTRUCTIONS", 100)

    def cancel(_progress: Progress) -> None:
        raise Cancelled

    linking = Linking(database)
    with pytest.raises(Cancelled):
        linking.stage(order(Associated(), adds=("décideur",)), cancel)
    assert linking.edits() == ()


def test_primary_companies_are_chosen_by_rules(database: Database) -> None:
    """By a label that one company carries, by the e-mail's domain, by the lowest id."""
    linking = Linking(database)
    all_of_them = Records(object="contacts", ids=("1", "2", "3"))

    def chosen(rule: PrimaryRule) -> set[tuple[str, str]]:
        selection = linking.primary_order(all_of_them, rule).selection
        assert isinstance(selection, Pointed)
        return set(selection.pairs)

    assert chosen(PrimaryRule(by=PrimaryBy.OLDEST)) == {("1", "11"), ("2", "11")}
    assert chosen(PrimaryRule(by=PrimaryBy.LABEL, label="salarié")) == {("1", "11")}
    assert chosen(PrimaryRule(by=PrimaryBy.EMAIL_DOMAIN)) == set()
    staged = linking.choose_primary(all_of_them, PrimaryRule(by=PrimaryBy.OLDEST))
    assert (staged.pairs, staged.unchanged) == (1, 1)
    assert staged.edit
    assert told(linking.rows(staged.edit.edit_id)) == {
        ("2", "11"): ({"salarié"}, {"salarié", PRIMARY})
    }


def test_a_merge_is_one_edit_of_definitions_and_records(database: Database) -> None:
    """Pairs that carry both labels get the new one once; the number of links stays."""
    linking, drafting = Linking(database), Drafting(database)
    into = label("travaille", "Travaille pour", "Emploie")
    preview = linking.merging([SALARY, DECISION], into)
    assert dict(preview.labels) == {SALARY: 3, DECISION: 1}
    assert (preview.pairs, preview.several) == (3, 1)
    assert (preview.links_before, preview.links_after) == (3, 3)
    assert preview.creates
    assert preview.is_possible
    staged = linking.merge([SALARY, DECISION], into)
    (found,) = linking.edits()
    assert staged.pairs == 3
    assert set(found.beside) == {into.address, SALARY, DECISION}
    assert told(linking.rows(found.edit.edit_id)) == {
        ("1", "11"): ({"salarié", "décideur", PRIMARY}, {"travaille", PRIMARY}),
        ("2", "11"): ({"salarié"}, {"travaille"}),
        ("2", "12"): ({"salarié"}, {"travaille"}),
    }
    assert len(drafting.draft().edits) == 1
    assert drafting.undo().changes == ()


def test_a_merge_into_one_of_the_labels_keeps_that(database: Database) -> None:
    """It may be renamed in the same edit; pairs that carry it already lose the other only."""
    linking = Linking(database)
    into = label("salarié", "Travaille pour", "Emploie")
    linking.merge([SALARY, DECISION], into)
    drafted = Drafting(database).configuration()
    assert drafted.get(SALARY) == into
    assert drafted.get(DECISION) is None
    (found,) = linking.edits()
    assert told(linking.rows(found.edit.edit_id)) == {
        ("1", "11"): ({"salarié", "décideur", PRIMARY}, {"salarié", PRIMARY})
    }


def test_a_split_gives_part_of_a_label_to_another(database: Database) -> None:
    """By a filter on either end; pairs that do not carry the label are no part of it."""
    linking = Linking(database)
    into = label("ancien", "Ancien salarié", "Ancien employeur")
    globex = Associated(other=Records(object="companies", ids=("12",)))
    assert linking.merging([SALARY], into, delete=False, selection=globex).pairs == 1
    staged = linking.split(SALARY, into, globex)
    assert staged.edit
    assert told(linking.rows(staged.edit.edit_id)) == {("2", "12"): ({"salarié"}, {"ancien"})}
    assert Drafting(database).configuration().get(SALARY) is not None


def test_a_move_takes_the_limits_along(database: Database) -> None:
    """A new label that one becomes has its limits; of several labels they go, and that is said."""
    limit = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=2, label=SALARY
    )
    Drafting(database).set_limit(limit)
    linking = Linking(database)
    into = label("emploi", "Emploi", "Emploie")
    (kept,) = linking.merging([SALARY], into).carried_over
    assert (kept.label, kept.max_records) == (into.address, 2)
    merged = linking.merging([SALARY, DECISION], into)
    assert merged.dropped == (limit,)
    assert [str(each.code) for each in merged.objections] == ["merge_limits_go"]
    linking.move(SALARY, into)
    drafted = Drafting(database).configuration()
    assert drafted.get(kept.address) == kept
    assert drafted.get(limit.address) is None


@pytest.mark.parametrize(
    ("labels", "into", "code"),
    [
        ([SALARY], label("salarié", "Salarié", "Employeur"), "merge_into_itself"),
        ([SALARY, Address.parse(KNOWS)], label("new", "New"), "merge_other_objects"),
        ([DECISION], label("new", "Décideur"), "merge_text_of_merged"),
        ([SALARY], label("décideur", "Salarié", "Employeur"), "merge_text_of_merged"),
        ([SALARY], label("1st", "First"), "label_name_digit"),
        (
            [Address.parse("association_labels/contacts/companies/x")],
            label("n", "N"),
            "not_a_label",
        ),
    ],
)
def test_a_merge_that_cannot_be_is_refused(
    database: Database, labels: list[Address], into: AssociationLabel, code: str
) -> None:
    """With the sentence that helps, and nothing in the draft."""
    linking = Linking(database)
    with pytest.raises(Problem) as met:
        linking.merge(labels, into)
    assert met.value.code.partition(".")[2] == code
    assert Drafting(database).draft().edits == ()


def test_a_merge_of_a_full_pair_goes_into_one_of_its_labels(database: Database) -> None:
    """A new label would be created before others go: the remedy names the way."""
    tell_cap(database, 2, 2)
    linking = Linking(database)
    preview = linking.merging([SALARY, DECISION], label("new", "New"))
    assert [str(each.code) for each in preview.objections] == ["merge_too_many"]
    assert linking.merging([SALARY, DECISION], label("décideur", "Décideur")).is_possible


def test_labels_that_nothing_carries_are_merged_all_the_same(database: Database) -> None:
    """Only definitions change: a single label of one object cannot say which record is which."""
    linking = Linking(database)
    within = AssociationLabel(from_object="contacts", to_object="contacts", name="ami", label="Ami")
    preview = linking.merging([Address.parse(KNOWS)], within)
    assert [str(each.code) for each in preview.objections] == ["merge_direction_lost"]
    staged = linking.merge([Address.parse(KNOWS)], within)
    assert (staged.edit, staged.pairs) == (None, 0)
    assert Drafting(database).configuration().get(within.address) == within


def test_rows_come_in_pages(database: Database) -> None:
    """A page of a staged edit is that of its pairs in order."""
    linking = Linking(database)
    staged = linking.stage(order(Associated(), (), (PLAIN,), doing=Doing.PART))
    assert staged.edit
    page = linking.rows(staged.edit.edit_id, Page(offset=1, limit=1))
    assert told(page) == {("2", "11"): ({"salarié"}, None)}
