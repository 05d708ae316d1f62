"""Which hazards steps have; every one there is can be met."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.associations.limits import Allowances
from crmadmin.core.changes.changes import Create, diff
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import INVERSE, Bindings
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.batches import PlannedBatch
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall, LinkMove
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.scrutiny.scrutiny import scrutinized
from crmadmin.core.plans.scrutiny.surroundings import (
    Facts,
    PropertyFacts,
    Surroundings,
)
from tests.core.plans.plans import NEW, OPEN, RESELLER, bound, limit

NOTE, WARNING, BLOCKING = Severity.NOTE, Severity.WARNING, Severity.BLOCKING
STATUS = ("contacts", "hs_lead_status")
CUSTOM = PropertyFacts(is_standard=False, is_editable=True)
KNOWN = Ground(bindings=bound(RESELLER))
TOLD = Facts(named=frozenset({RESELLER.address}), properties={STATUS: CUSTOM})
PARTNER = replace(RESELLER, name="partner", label="Partner", inverse_label="Partner of")


def hazards(
    base: list[Setting],
    target: list[Setting],
    *,
    ground: Ground = KNOWN,
    facts: Facts = TOLD,
    effects: Mapping[Consequence, int] | None = None,
) -> list[tuple[HazardCode, Severity]]:
    """Give the hazards of all steps; ``effects`` are of every change."""
    return [(each.code, each.severity) for each in found(base, target, ground, facts, effects)]


def found(
    base: list[Setting],
    target: list[Setting],
    ground: Ground = KNOWN,
    facts: Facts = TOLD,
    effects: Mapping[Consequence, int] | None = None,
) -> list[Hazard]:
    """Give the hazards of all steps with their facts."""
    present, wanted = Configuration.of(base), Configuration.of(target)
    changes = diff(present, wanted)
    counted = {
        change.address: tuple(
            Effect(address=change.address, consequence=each, count=count)
            for each, count in (effects or {}).items()
        )
        for change in changes
    }
    around = Surroundings(target=wanted, ground=ground, facts=facts)
    steps = planned(changes, present, ground, effects=counted)
    return [hazard for step in scrutinized(steps, around) for hazard in step.hazards]


def test_a_new_label_has_its_name_for_ever() -> None:
    """That is all there is to say of a harmless one."""
    (hazard,) = found([], [RESELLER])
    assert (hazard.code, hazard.severity) == (HazardCode.NAME_IS_FOREVER, NOTE)
    assert hazard.facts == {"name": "reseller"}


def test_deleting_a_label_in_use() -> None:
    """Records lose it, what refers to it breaks, and it comes back as another one."""
    effects = {
        Consequence.LABEL_LOST: 7,
        Consequence.LIST_REFERS: 2,
        Consequence.WORKFLOW_REFERS: 1,
    }
    lost, referred, returning = found([RESELLER], [], effects=effects)
    assert (lost.code, lost.severity, lost.facts) == (
        HazardCode.LABEL_IN_USE,
        WARNING,
        {"count": 7},
    )
    assert (referred.code, referred.severity) == (HazardCode.REFERRED_TO, WARNING)
    assert referred.facts == {"lists": 2, "workflows": 1}
    assert (returning.code, returning.severity) == (HazardCode.NEW_ID_ON_RETURN, NOTE)


def test_deleting_a_label_that_nothing_carries() -> None:
    """An effect on nothing is no hazard."""
    effects = {Consequence.LABEL_LOST: 0}
    assert hazards([RESELLER], [], effects=effects) == [(HazardCode.NEW_ID_ON_RETURN, NOTE)]


def test_renaming_a_label_is_seen() -> None:
    """By everybody who looks at a record that carries it."""
    renamed = replace(RESELLER, label="Partner")
    effects = {Consequence.LABEL_RENAMED: 7}
    assert hazards([RESELLER], [renamed], effects=effects) == [(HazardCode.SEEN_BY_PEOPLE, NOTE)]


def test_a_temporary_text_is_told() -> None:
    """In a swap somebody may see it, and it is told what it is."""
    swapped = [replace(RESELLER, label="Partner"), replace(PARTNER, label="Reseller")]
    ground = Ground(bindings=bound(RESELLER, PARTNER))
    facts = Facts(named=frozenset({RESELLER.address, PARTNER.address}))
    (hazard,) = found([RESELLER, PARTNER], [*swapped], ground, facts)
    assert (hazard.code, hazard.severity) == (HazardCode.TEMPORARY_NAME, WARNING)
    assert hazard.facts == {"text": "Reseller ~1"}


def test_a_name_that_no_schema_told_may_be_wrong() -> None:
    """Files tell texts only."""
    renamed = replace(RESELLER, label="Partner")
    (hazard,) = found([RESELLER], [renamed], facts=Facts())
    assert (hazard.code, hazard.severity) == (HazardCode.ASSUMED_NAME, NOTE)


@pytest.mark.parametrize("name", ["", "sales-partner", "2nd"])
def test_a_name_that_hubspot_refuses(name: str) -> None:
    """No hyphen, no leading digit."""
    assert (HazardCode.BAD_NAME, BLOCKING) in hazards([], [replace(RESELLER, name=name)])


@pytest.mark.parametrize(("label", "inverse"), [(" ", None), ("Reseller", "")])
def test_a_text_that_is_empty(label: str, inverse: str | None) -> None:
    """In either direction."""
    renamed = replace(RESELLER, label=label, inverse_label=inverse)
    assert (HazardCode.BAD_NAME, BLOCKING) in hazards([RESELLER], [renamed])


def test_an_internal_name_is_unique_in_the_portal() -> None:
    """Even on another pair of objects."""
    elsewhere = replace(RESELLER, from_object="deals", label="Other", inverse_label=None)
    (taken, _forever) = found([RESELLER], [RESELLER, elsewhere])
    assert (taken.code, taken.severity) == (HazardCode.TAKEN, BLOCKING)
    assert taken.facts == {"text": "reseller", "other": "Reseller"}


def test_a_text_is_unique_on_its_pair() -> None:
    """HubSpot refuses a second one."""
    twin = replace(RESELLER, name="twin")
    assert (HazardCode.TAKEN, BLOCKING) in hazards([RESELLER], [RESELLER, twin])


def test_texts_that_people_cannot_tell_apart() -> None:
    """Case and accents are little to go by."""
    twin = replace(RESELLER, name="twin", label="RÉSELLER", inverse_label="Else")
    like = next(
        each
        for each in found([RESELLER], [RESELLER, twin])
        if each.code is HazardCode.ALMOST_THE_SAME
    )
    assert (like.severity, like.facts) == (WARNING, {"other": "Reseller"})


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (39, None),
        (40, (HazardCode.NEARLY_FULL, WARNING)),
        (50, (HazardCode.NEARLY_FULL, WARNING)),
        (51, (HazardCode.TOO_MANY_LABELS, BLOCKING)),
    ],
)
def test_a_pair_that_fills(count: int, expected: tuple[HazardCode, Severity] | None) -> None:
    """Fifty labels may stand on a pair of which the portal tells no number."""
    labels: list[Setting] = [
        AssociationLabel(from_object="deals", to_object="deals", name=f"n{n}x", label=f"{n}x")
        for n in range(count)
    ]
    told = hazards([], labels)
    full = {each for each in told if each[0] is not HazardCode.NAME_IS_FOREVER}
    assert full == ({expected} if expected else set())


def test_a_portal_that_allows_fewer_labels() -> None:
    """It tells so by direction; a label that goes makes room."""
    few = replace(KNOWN, allowances=Allowances(labels={("companies", "contacts"): 1}))
    (full, _forever) = found([RESELLER], [RESELLER, PARTNER], few)
    assert (full.code, full.severity) == (HazardCode.TOO_MANY_LABELS, BLOCKING)
    assert full.facts == {"used": 2, "limit": 1}
    codes = [code for code, _severity in hazards([RESELLER], [PARTNER], ground=few)]
    assert HazardCode.TOO_MANY_LABELS not in codes


def test_a_limit_below_what_records_have() -> None:
    """They keep what they have."""
    (hazard,) = found([RESELLER], [RESELLER, limit(2)], effects={Consequence.OVER_LIMIT: 4})
    assert (hazard.code, hazard.severity) == (HazardCode.OVER_LIMIT, WARNING)
    assert hazard.facts == {"count": 4, "limit": 2}
    assert hazards([RESELLER, limit(2)], [RESELLER]) == []


def of_pair(type_id: int) -> Allowances:
    """Say which type stands for contacts and companies as a whole."""
    return Allowances(plain={("contacts", "companies"): frozenset({type_id})})


def test_a_limit_above_that_of_the_pair() -> None:
    """HubSpot refuses a label's limit that the pair cannot reach."""
    pair = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=5, type_id=279
    )
    ground = replace(KNOWN, allowances=of_pair(279))
    base: list[Setting] = [RESELLER, pair]
    (hazard,) = found(base, [*base, limit(6)], ground)
    assert (hazard.code, hazard.severity) == (HazardCode.ABOVE_PAIR_LIMIT, BLOCKING)
    assert hazard.facts == {"limit": 6, "most": 5}
    assert hazards(base, [*base, limit(5)], ground=ground) == []
    (hazard,) = found(
        [RESELLER, pair, limit(4)], [RESELLER, replace(pair, max_records=3), limit(4)], ground
    )
    assert (hazard.code, hazard.facts) == (HazardCode.ABOVE_PAIR_LIMIT, {"limit": 4, "most": 3})


@pytest.mark.parametrize("most", [0, 1_000_000])
def test_a_limit_out_of_range(most: int) -> None:
    """From one on, up to what the subscription allows."""
    (hazard,) = found([RESELLER], [RESELLER, limit(most)])
    assert (hazard.code, hazard.severity) == (HazardCode.OUT_OF_RANGE, BLOCKING)
    assert hazard.facts["limit"] == most


def test_a_limit_on_a_label_that_is_not_there() -> None:
    """It cannot be counted."""
    assert (HazardCode.ID_UNKNOWN, BLOCKING) in hazards([], [limit(2)])


def test_removing_an_option_in_use() -> None:
    """Records keep a value that is none; the counts of all options that go are added."""
    effects = {Consequence.ORPHANED: 3, Consequence.LIST_REFERS: 1}
    in_use, referred, whole = found([NEW, OPEN], [], effects=effects)
    assert (in_use.code, in_use.severity) == (HazardCode.OPTION_IN_USE, WARNING)
    assert in_use.facts == {"count": 6}
    assert (referred.code, referred.severity) == (HazardCode.REFERRED_TO, WARNING)
    assert (whole.code, whole.severity) == (HazardCode.WHOLE_LIST_REPLACED, NOTE)


def test_renaming_an_option_is_seen() -> None:
    """By everybody who looks at a record that holds it."""
    told = hazards([NEW], [replace(NEW, label="Fresh")], effects={Consequence.OPTION_RENAMED: 3})
    assert told == [(HazardCode.SEEN_BY_PEOPLE, NOTE), (HazardCode.WHOLE_LIST_REPLACED, NOTE)]


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({STATUS: CUSTOM}, None),
        ({}, (HazardCode.ID_UNKNOWN, BLOCKING)),
        (
            {STATUS: PropertyFacts(is_standard=True, is_editable=True)},
            (HazardCode.STANDARD_PROPERTY, NOTE),
        ),
        (
            {STATUS: PropertyFacts(is_standard=True, is_editable=False)},
            (HazardCode.STANDARD_PROPERTY, BLOCKING),
        ),
    ],
)
def test_whose_property_it_is(
    properties: dict[tuple[str, str], PropertyFacts],
    expected: tuple[HazardCode, Severity] | None,
) -> None:
    """One of HubSpot's may be refused; one that is locked, or is not there, is."""
    told = hazards([NEW], [NEW, OPEN], facts=Facts(properties=properties))
    assert told == [*([expected] if expected else []), (HazardCode.WHOLE_LIST_REPLACED, NOTE)]


def test_options_that_cannot_stand_side_by_side() -> None:
    """An empty text, one that is taken, one that people mistake for another."""
    assert (HazardCode.BAD_NAME, BLOCKING) in hazards([NEW], [replace(NEW, label="")])
    taken = hazards([NEW], [NEW, replace(OPEN, label="New")])
    assert (HazardCode.TAKEN, BLOCKING) in taken
    alike = hazards([NEW], [NEW, replace(OPEN, label="new")])
    assert (HazardCode.ALMOST_THE_SAME, WARNING) in alike


def test_options_that_stood_side_by_side_before() -> None:
    """What nobody changes is no hazard of this plan."""
    alike = replace(OPEN, value="FRESH", label="new")
    told = hazards([NEW, alike, OPEN], [NEW, alike, replace(OPEN, label="Opened")])
    assert told == [(HazardCode.WHOLE_LIST_REPLACED, NOTE)]
    told = hazards([NEW, alike], [replace(NEW, label="NEW"), alike])
    assert (HazardCode.ALMOST_THE_SAME, WARNING) in told


@pytest.mark.parametrize(
    ("base", "target"),
    [
        ([RESELLER], []),
        ([RESELLER], [replace(RESELLER, label="Partner")]),
        ([RESELLER], [RESELLER, limit(2)]),
    ],
)
def test_an_id_that_nobody_knows(base: list[Setting], target: list[Setting]) -> None:
    """Without it there is no call that could be sent; that of the other end does not help."""
    for known in (Bindings(), Bindings({RESELLER.address: {INVERSE: 102}})):
        told = hazards(base, target, ground=Ground(bindings=known))
        assert told[0] == (HazardCode.ID_UNKNOWN, BLOCKING)


def test_an_id_that_an_earlier_step_creates() -> None:
    """It need not be known yet."""
    told = hazards([], [RESELLER, limit(2)], ground=Ground())
    assert told == [(HazardCode.NAME_IS_FOREVER, NOTE)]


def test_an_object_that_nobody_knows() -> None:
    """Paths take the ids of custom objects, which schemas tell."""
    label = replace(RESELLER, to_object="car")
    assert hazards([], [label])[0] == (HazardCode.ID_UNKNOWN, BLOCKING)
    known = Ground(type_ids={"contacts": "0-1", "car": "2-7"})
    assert hazards([], [label], ground=known) == [(HazardCode.NAME_IS_FOREVER, NOTE)]


def test_what_a_person_does_cannot_be_verified() -> None:
    """No API reads the settings of the sync."""
    settings = SyncObjectSettings(object="deals", creates="Opportunity")
    assert hazards([], [settings]) == [(HazardCode.UNVERIFIABLE, NOTE)]


@pytest.mark.parametrize(
    ("consequence", "expected"),
    [
        (Consequence.LAST_PRIMARY, (HazardCode.LEAD_ENDS, BLOCKING)),
        (Consequence.ABOVE_LIMIT, (HazardCode.LINKS_REFUSED, WARNING)),
        (Consequence.PRIMARY_LOST, (HazardCode.PRIMARY_MISSING, WARNING)),
        (Consequence.PARTED, (HazardCode.LINKS_END, WARNING)),
    ],
)
def test_what_an_edit_of_associations_may_do(
    consequence: Consequence, expected: tuple[HazardCode, Severity]
) -> None:
    """Leads are never parted from their last primary one; the rest is told."""
    assert edit_hazards(RESELLER, consequence) == [expected]


def test_a_batch_waits_for_the_labels_that_it_sends() -> None:
    """Those that its pairs carry already are sent again."""
    assert edit_hazards(PARTNER) == [(HazardCode.ID_UNKNOWN, BLOCKING)]
    assert edit_hazards(RESELLER) == []


def edit_hazards(
    into: AssociationLabel, *consequences: Consequence
) -> list[tuple[HazardCode, Severity]]:
    """Give the hazards of an edit that gives one pair a label, and does these things."""
    edit = AssociationEdit(
        edit_id="e",
        from_object="contacts",
        to_object="companies",
        doing=Doing.LABEL,
        pairs=1,
        digest="",
        adds=(into.name,),
    )
    move = LinkMove(before=frozenset(), after=frozenset({into.name}), pairs=(("1", "10"),))
    batch = LinkBatch(
        call=LinkCall.ADD, from_object="contacts", to_object="companies", moves=(move,)
    )
    effects = tuple(
        Effect(address=edit.address, consequence=each, count=2) for each in consequences
    )
    change = Create(address=edit.address, new=edit)
    steps = planned(
        [change],
        Configuration(),
        KNOWN,
        batches={edit.address: (PlannedBatch(batch=batch),)},
        effects={edit.address: effects},
    )
    around = Surroundings(target=Configuration.of([edit]), ground=KNOWN, facts=TOLD)
    (step,) = scrutinized(steps, around)
    return [(hazard.code, hazard.severity) for hazard in step.hazards]


def test_no_hazard_is_forgotten() -> None:
    """Every code that is declared is met, here or in a file beside this one."""
    files = Path(__file__).parent.glob("test_scrutiny*.py")
    met = "".join(each.read_text(encoding="utf-8") for each in files)
    assert [code for code in HazardCode if f"HazardCode.{code.name}" not in met] == []
