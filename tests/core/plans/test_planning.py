"""From changes to steps: the exact calls, their order, what they read and why they are there."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from crmadmin.core.associations.limits import Allowances
from crmadmin.core.changes.changes import apply, diff
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.association_labels import ids_in
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call, Created, Reason, Step
from crmadmin.core.plans.planning import ids_of, planned
from crmadmin.core.plans.resolving import NotCreated, awaited, resolve
from tests.core.changes.soundness import SOUND
from tests.core.plans.plans import NEW, OPEN, RESELLER, bound, limit
from tests.effort import examples

LABELS = "/crm/associations/2026-09/0-1/0-2/labels"
BACK = "/crm/associations/2026-09/0-2/0-1/labels"
LIMITS = "/crm/associations/2026-09/definitions/configurations/0-1/0-2"
KNOWN = Ground(bindings=bound(RESELLER), ui_host="app.hubspot.com", account_id="42")


def steps(base: list[Setting], target: list[Setting], ground: Ground = KNOWN) -> tuple[Step, ...]:
    """Plan what makes one configuration of another."""
    present = Configuration.of(base)
    return planned(diff(present, Configuration.of(target)), present, ground)


def only(base: list[Setting], target: list[Setting], ground: Ground = KNOWN) -> Step:
    """Plan what takes one step."""
    (step,) = steps(base, target, ground)
    return step


def call_of(step: Step) -> Call:
    """Give the call of a step that has one."""
    assert step.call is not None
    return step.call


def test_a_label_is_created_with_both_texts() -> None:
    """A name, and the text of each direction; afterwards and before both are read."""
    step = only([], [RESELLER])
    assert step.call == Call(
        method="POST",
        path=LABELS,
        body={"label": "Reseller", "inverseLabel": "Resold by", "name": "reseller"},
        answers=(200, 201),
    )
    assert [each.path for each in step.fetches] == [
        LABELS,
        BACK,
        "/crm-object-schemas/2026-09/schemas/0-1",
    ]
    assert [str(each.step) for each in step.fetches] == [
        "labels:contacts/companies",
        "labels:companies/contacts",
        "schemas:contacts",
    ]
    assert [each.many for each in step.fetches] == [True, True, False]


def test_a_single_label_sends_its_text_twice() -> None:
    """Without the inverse text HubSpot would write one over both sides unasked."""
    body = call_of(only([], [replace(RESELLER, inverse_label=None)])).body
    assert (body["label"], body["inverseLabel"]) == ("Reseller", "Reseller")


def test_a_label_is_renamed_with_both_texts() -> None:
    """The way back keeps its text because it is sent again."""
    step = only([RESELLER], [replace(RESELLER, label="Partner")])
    assert step.call == Call(
        method="PUT",
        path=LABELS,
        body={"label": "Partner", "inverseLabel": "Resold by", "associationTypeId": 101},
        answers=(200, 204),
    )
    assert [each.path for each in step.fetches] == [LABELS, BACK]


def test_a_label_is_deleted_by_its_id() -> None:
    """One id takes both directions."""
    call = call_of(only([RESELLER], []))
    assert (call.method, call.path, call.body) == ("DELETE", f"{LABELS}/101", None)


@pytest.mark.parametrize(
    ("base", "target", "verb", "most"),
    [
        ([], [limit(3)], "create", {"maxToObjectIds": 3}),
        ([limit(3)], [limit(5)], "update", {"maxToObjectIds": 5}),
        ([limit(3)], [], "purge", {}),
    ],
)
def test_a_limit_is_a_batch_of_one(
    base: list[Setting], target: list[Setting], verb: str, most: dict[str, int]
) -> None:
    """Its label's id in the direction that is counted."""
    step = only([RESELLER, *base], [RESELLER, *target])
    call = call_of(step)
    assert (call.method, call.path) == ("POST", f"{LIMITS}/batch/{verb}")
    assert call.body == {"inputs": [{"category": "USER_DEFINED", "typeId": 101, **most}]}
    assert [each.path for each in step.fetches] == [LIMITS, LABELS, BACK]


def test_a_limit_counts_the_way_back() -> None:
    """A limit from the second object on counts the inverse id, under that direction's path."""
    back = AssociationLimit(
        from_object="companies", to_object="contacts", max_records=2, label=RESELLER.address
    )
    call = call_of(only([RESELLER], [RESELLER, back]))
    assert call.path.endswith("/0-2/0-1/batch/create")
    assert call.body["inputs"][0]["typeId"] == 102


@pytest.mark.parametrize(
    ("other", "told", "category"),
    [
        ("companies", {}, "HUBSPOT_DEFINED"),
        ("car", {}, "USER_DEFINED"),
        ("companies", {("contacts", "companies", 279): "WORK"}, "WORK"),
    ],
)
def test_a_limit_on_a_type_names_its_category(
    other: str, told: dict[tuple[str, str, int], str], category: str
) -> None:
    """As the portal told it; else by whether the objects are HubSpot's."""
    on_type = AssociationLimit(from_object="contacts", to_object=other, max_records=1, type_id=279)
    ground = Ground(type_ids={"contacts": "0-1", "companies": "0-2", "car": "2-7"}, categories=told)
    step = only([], [on_type], ground)
    assert call_of(step).body["inputs"][0] == {
        "category": category,
        "typeId": 279,
        "maxToObjectIds": 1,
    }
    schemas = [each.path for each in step.fetches if each.path.startswith("/crm-object-schemas")]
    assert schemas == (["/crm-object-schemas/2026-09/schemas/2-7"] if other == "car" else [])


@pytest.mark.parametrize(
    ("base", "target", "order"),
    [
        ((3, 2), (9, 8), ["279", "label:reseller"]),
        ((9, 8), (3, 2), ["label:reseller", "279"]),
        ((3, 2), (None, 8), ["279", "label:reseller"]),
        ((None, 8), (3, 2), ["label:reseller", "279"]),
        ((9, 8), (3, None), ["label:reseller", "279"]),
    ],
)
def test_a_pair_has_room_for_the_limit_of_its_label(
    base: tuple[int | None, int], target: tuple[int | None, int | None], order: list[str]
) -> None:
    """HubSpot checks on each edit that no label may have more than its pair."""

    def limits(pair: int | None, of_label: int | None) -> list[Setting]:
        on_pair = AssociationLimit(
            from_object="contacts", to_object="companies", max_records=pair or 1, type_id=279
        )
        return [
            RESELLER,
            *([limit(of_label)] if of_label else []),
            *([on_pair] if pair else []),
        ]

    plain = Allowances(plain={("contacts", "companies"): frozenset({279})})
    found = steps(limits(*base), limits(*target), replace(KNOWN, allowances=plain))
    assert [step.changes[0].address.path[-1] for step in found] == order
    assert found[1].after == {1}


def test_a_limit_waits_for_the_id_of_a_new_label() -> None:
    """A label and its limit in one plan: the id flows from one call to the next."""
    create, limited = steps([], [limit(3), RESELLER], Ground())
    assert limited.after == {create.number}
    created = Created(address=RESELLER.address, end=FORWARD)
    call = call_of(limited)
    assert list(awaited(call.body)) == [created]
    with pytest.raises(NotCreated) as caught:
        resolve(call, Bindings())
    assert caught.value.created == created
    resolved = resolve(call, Bindings({RESELLER.address: {FORWARD: 7, INVERSE: 8}}))
    assert resolved.body["inputs"][0]["typeId"] == 7
    assert not list(awaited(resolved.body))


def test_options_are_sent_whole() -> None:
    """Those that stay are sent too, and must still be there when the call is made."""
    lost = replace(NEW, value="LOST", label="Lost", position=2)
    step = only([NEW, OPEN], [replace(NEW, label="Fresh", position=5), lost, OPEN])
    assert call_of(step).method == "PATCH"
    assert call_of(step).path == "/crm/properties/2026-09/0-1/hs_lead_status"
    assert [option["value"] for option in call_of(step).body["options"]] == ["OPEN", "LOST", "NEW"]
    assert call_of(step).body["options"][2] == {
        "label": "Fresh",
        "value": "NEW",
        "description": "",
        "displayOrder": 5,
        "hidden": False,
    }
    assert step.holds == (OPEN,)
    (fetch,) = step.fetches
    assert (fetch.path, fetch.many) == (call_of(step).path, False)


def test_the_last_option_goes_as_an_empty_list() -> None:
    """The list that replaces the other may be empty."""
    assert call_of(only([NEW], [])).body == {"options": []}


def test_a_card_leads_to_the_settings_of_the_sync() -> None:
    """What no API writes is done by a person, in the connected app's settings."""
    step = only([], [SyncObjectSettings(object="deals", creates="Opportunity")])
    assert step.channel is Channel.MANUAL
    assert step.call is None
    assert step.card is not None
    assert step.card.place == "object_settings"
    assert step.card.link == "https://app.hubspot.com/integrations-settings/42/installed"
    assert not step.card.verifiable


def test_a_card_without_a_portal_has_no_link() -> None:
    """An address that is not known is not made up."""
    mapping = FieldMapping(
        object="contacts",
        property_name="email",
        fields=(("Lead", "Email"),),
        rule=SyncRule.TWO_WAY,
    )
    card = only([], [mapping], Ground()).card
    assert card is not None
    assert (card.place, card.link) == ("field_mappings", "")


def test_a_swap_says_why_each_step_is_there() -> None:
    """One label makes way, the other takes its text, the first comes home; effects stand last."""
    partner = replace(RESELLER, name="partner", label="Partner", inverse_label="Partner of")
    base = Configuration.of([RESELLER, partner])
    target = Configuration.of(
        [replace(RESELLER, label="Partner"), replace(partner, label="Reseller")]
    )
    renamed = Effect(address=RESELLER.address, consequence=Consequence.LABEL_RENAMED, count=3)
    found = planned(
        diff(base, target),
        base,
        Ground(bindings=bound(RESELLER, partner)),
        effects={RESELLER.address: (renamed,)},
    )
    assert [step.reason for step in found] == [
        Reason.MAKES_WAY,
        Reason.DRAFTED,
        Reason.COMES_HOME,
    ]
    assert [step.effects for step in found] == [(), (), (renamed,)]
    assert [call_of(step).body["label"] for step in found] == ["Reseller ~1", "Reseller", "Partner"]


def test_a_rollback_says_so() -> None:
    """The steps that restore are there for another reason than the draft."""
    base = Configuration.of([RESELLER])
    (step,) = planned(diff(base, Configuration()), base, KNOWN, reason=Reason.RESTORED)
    assert step.reason is Reason.RESTORED


@given(SOUND)
def test_nothing_to_change_is_nothing_to_do(configuration: Configuration) -> None:
    """From A to A there is no step."""
    assert planned(diff(configuration, configuration), configuration, Ground()) == ()


@settings(max_examples=examples(50))
@given(SOUND, SOUND)
def test_steps_lead_to_the_target(base: Configuration, target: Configuration) -> None:
    """In their order they make one of the other; no id is awaited that no step before creates."""
    ground = Ground(bindings=bound(*base.each(AssociationLabel)))
    configuration, created = base, set[object]()
    for number, step in enumerate(planned(diff(base, target), base, ground), 1):
        assert step.number == number
        assert all(earlier < number for earlier in step.after)
        if step.call is not None:
            assert {each.address for each in awaited(step.call.body)} <= created
        configuration = apply(configuration, step.changes)
        created |= {change.address for change in step.changes}
    assert configuration == target


def test_a_plan_names_the_ids_it_builds_on() -> None:
    """Those of what is changed and of what is referred to; not of other settings."""
    other = replace(RESELLER, name="other", label="Other", inverse_label=None)
    ground = Ground(bindings=bound(RESELLER, other))
    found = steps([RESELLER, other], [RESELLER, other, limit(3)], ground)
    assert ids_of(found, ground) == {RESELLER.address: {FORWARD: 101, INVERSE: 102}}


def test_a_create_answers_with_both_ids() -> None:
    """Each direction by its text; by its place where both have the same; none if none is told."""

    def told(label: str, type_id: int, category: str = "USER_DEFINED") -> dict[str, object]:
        return {"category": category, "typeId": type_id, "label": label}

    there, back = told("Reseller", 7), told("Resold by", 8)
    assert ids_in({"results": [there, back]}, RESELLER) == {FORWARD: 7, INVERSE: 8}
    assert ids_in({"results": [back, there]}, RESELLER) == {FORWARD: 7, INVERSE: 8}
    single = replace(RESELLER, inverse_label=None)
    both = {"results": [told("Reseller", 7), told("Reseller", 8)]}
    assert ids_in(both, single) == {FORWARD: 7, INVERSE: 8}
    assert ids_in({"results": [told("x", 1, "HUBSPOT_DEFINED")]}, single) is None
    assert ids_in({}, single) is None
