"""Edits of records' associations on their way from the draft to a plan."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.cli.plan_tables import write_table
from crmadmin.core.associations.linking import LinkEdit
from crmadmin.core.associations.links import PLAIN, PRIMARY, Delta, LinkKey, RecordPair, Verb
from crmadmin.core.changes.changes import Delete
from crmadmin.core.changes.valve import Thresholds
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.rows import LinkedPair, Page
from crmadmin.core.plans.hazards import HazardCode
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall
from crmadmin.core.plans.plan import Step
from crmadmin.errors import Language
from crmadmin.services.effecting import Effecting
from crmadmin.services.planning import Planning
from crmadmin.services.thresholds import choose_thresholds
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft, save_draft
from crmadmin.wording.speech import Speech
from tests.preview.linking.portals import put_edits
from tests.services.labelled_portal import DECIDES, SALARIED, make_labelled

OBJECTS = ("contacts", "companies")
ADA_AT_ACME, BO_AT_ACME, BO_AT_GLOBEX = ("1", "11"), ("2", "11"), ("2", "12")
PARTNER = AssociationLabel(
    from_object=OBJECTS[0], to_object=OBJECTS[1], name="partner", label="Partenaire"
)


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[Database]:
    """Give the workspace of a small portal: three associations, two labels."""
    with Database.open(make_labelled(tmp_path / "portal.crmadmin")) as database:
        yield database


def _stage(
    database: Database,
    *deltas: tuple[str, LinkKey, RecordPair],
    edit_id: str = "e",
    beside: dict[Address, Setting | None] | None = None,
) -> AssociationEdit:
    """Draft one edit, with changes of other settings in one go."""
    named = [Delta(pair=pair, key=key, verb=Verb(verb)) for verb, key, pair in deltas]
    edit = AssociationEdit(
        edit_id=edit_id,
        from_object=OBJECTS[0],
        to_object=OBJECTS[1],
        doing=Doing.LABEL,
        pairs=len({each.pair for each in named}),
        digest="",
        adds=tuple(sorted({each.key for each in named if each.verb is Verb.ADD})),
        removes=tuple(sorted({each.key for each in named if each.verb is Verb.REMOVE})),
    )
    with database.writing() as connection:
        put_edits(connection, [LinkEdit(edit_id=edit_id, deltas=tuple(named))])
        draft = read_draft(connection, read_base(connection))
        save_draft(connection, draft, draft.edit_all({**(beside or {}), edit.address: edit}))
    return edit


def _merge(database: Database) -> AssociationEdit:
    """Merge both labels of the portal into a new one."""
    pairs = {"salarié": (ADA_AT_ACME, BO_AT_ACME, BO_AT_GLOBEX), "décideur": (ADA_AT_ACME,)}
    return _stage(
        database,
        *(("add", "partner", pair) for pair in pairs["salarié"]),
        *(("remove", name, pair) for name, of in pairs.items() for pair in of),
        beside={
            PARTNER.address: PARTNER,
            Address.parse(SALARIED): None,
            Address.parse(DECIDES): None,
        },
    )


def _named(steps: tuple[Step, ...]) -> list[str]:
    return [
        step.batch.call.value
        if isinstance(step.batch, LinkBatch)
        else type(step.changes[0]).__name__
        for step in steps
    ]


def test_a_merge_is_planned_as_one_operation(portal: Database) -> None:
    """The number of associations is proved the same, and no label is lost."""
    edit = _merge(portal)
    review = Planning(portal).review()
    assert _named(review.steps) == ["Create", "add", "strip", "Delete", "Delete"]
    assert not review.blocking
    told = {each.consequence: each for each in review.effects[edit.address]}
    counted = told.pop(Consequence.LINKS_COUNTED)
    assert counted.count == counted.of == 3
    assert {each: effect.count for each, effect in told.items()} == {
        Consequence.LINK_LABELLED: 3,
        Consequence.LINK_UNLABELLED: 3,
    }
    deletes = [change for change in review.changes if isinstance(change, Delete)]
    lost = [
        effect.count
        for change in deletes
        for effect in review.effects[change.address]
        if effect.consequence in {Consequence.LABEL_LOST, Consequence.UNLABELLED}
    ]
    assert lost == [0, 0]


def test_a_plan_holds_its_pairs_and_is_read_again(portal: Database) -> None:
    """Grouped by what they carry before and after, as they were reviewed."""
    _merge(portal)
    planning = Planning(portal)
    plan = planning.freeze()
    assert planning.plan(plan.plan_id) == plan
    adding = next(step.batch for step in plan.steps if isinstance(step.batch, LinkBatch))
    assert adding.call is LinkCall.ADD
    assert {tuple(sorted(move.before or ())): move.pairs for move in adding.moves} == {
        ("!primary", "décideur", "salarié"): (ADA_AT_ACME,),
        ("salarié",): (BO_AT_ACME, BO_AT_GLOBEX),
    }


def test_rows_show_each_pair_before_and_after(portal: Database) -> None:
    """By names and texts; the total is that of the rows."""
    edit = _stage(
        portal,
        ("add", PRIMARY, BO_AT_GLOBEX),
        ("remove", PLAIN, ADA_AT_ACME),
        ("add", "décideur", ("3", "12")),
    )
    review = Planning(portal).review()
    (change,) = review.changes
    (counted, *_others) = review.effects[edit.address]
    page = Effecting(portal).rows(counted, change, Page(), changes=review.changes)
    assert page.total == 3
    rows = [row for row in page.rows if isinstance(row, LinkedPair)]
    assert [
        (
            row.record.name,
            row.other.name,
            None if row.before is None else row.before.there,
            None if row.after is None else row.after.there,
            (row.primary_before, row.primary_after),
        )
        for row in rows
    ] == [
        ("Ada", "Acme", ("Salarié", "Décideur"), None, (True, False)),
        ("Bo", "Globex", ("Salarié",), ("Salarié",), (False, True)),
        ("Cy", "Globex", None, ("Décideur",), (False, True)),
    ]
    assert {hazard.code for _step, hazard in review.hazards} == {HazardCode.LINKS_END}


def test_an_edit_that_changes_nothing_is_told(portal: Database) -> None:
    """There is no step and no plan of it."""
    edit = _stage(portal, ("add", "salarié", BO_AT_ACME), ("remove", "décideur", BO_AT_ACME))
    review = Planning(portal).review()
    assert (review.steps, review.idle) == ((), (edit.address,))
    table = io.StringIO()
    write_table(table, Speech(Language.ENGLISH), review)
    assert "nothing is to be done" in " ".join(table.getvalue().split())


def test_edits_trip_the_valve_by_their_pairs(portal: Database) -> None:
    """They create a setting each, which counts for nothing."""
    choose_thresholds(portal, Thresholds(most_pairs=2))
    _merge(portal)
    review = Planning(portal).review()
    (tripped,) = [each for each in review.valves if each.kind == "association_edits"]
    assert (tripped.verb, tripped.count, tripped.existing) == ("update", 3, 3)
    assert tripped.most_count == 2
    choose_thresholds(portal, Thresholds(most_pairs=3))
    assert not [each for each in Planning(portal).review().valves if each.kind == tripped.kind]
