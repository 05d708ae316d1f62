"""What the window, the command line and reports say of changes, effects, hazards and steps."""

from dataclasses import replace

import pytest
from hypothesis import given

from crmadmin.core.changes.changes import Change, Create, Delete, Update, diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.configuration.sync_settings import default_settings
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Call, Card, Reason, Step, Tripped
from crmadmin.core.pull.declarations import Unreadable
from crmadmin.core.runs.remarks import Remark, RemarkCode
from crmadmin.core.runs.rollback import Restoration, RunChange, Verdict
from crmadmin.errors import Language
from crmadmin.wording.cards import card_words
from crmadmin.wording.changes import change_sentence
from crmadmin.wording.effects import effect_sentences, effects_line
from crmadmin.wording.hazards import HAZARDS, hazard_remedy, hazard_sentence
from crmadmin.wording.rollbacks import remark_sentence, verdict_sentence
from crmadmin.wording.settings import Difference, address_line, differences, setting_line
from crmadmin.wording.speech import Speech
from crmadmin.wording.steps import step_title
from crmadmin.wording.valves import valve_ask, valve_sentence
from tests.core.settings import CONFIGURATIONS

EN, FR = Speech(Language.ENGLISH), Speech(Language.FRENCH)
NB, NNB = "\u00a0", "\u202f"
AGENCY = AssociationLabel(
    from_object="contacts", to_object="companies", name="agency", label="Agence"
)
RESELLER = replace(AGENCY, name="reseller", label="Revendeur", inverse_label="Client")
ONE = AssociationLimit(
    from_object="contacts", to_object="companies", max_records=1, label=RESELLER.address
)
PLAIN = AssociationLimit(
    from_object="companies", to_object="contacts", max_records=1200, type_id=280
)
PRIMARY = AssociationLimit(from_object="deals", to_object="companies", max_records=1, type_id=5)
NEW = PropertyOption(
    object="contacts", property_name="hs_lead_status", value="NEW", label="Nouveau"
)
MAPPING = FieldMapping(
    object="contacts",
    property_name="phone",
    fields=(("Lead", "Phone"), ("Contact", "Phone")),
    rule=SyncRule.TWO_WAY,
)


def update(old: Setting, **new: object) -> Change:
    """Make an update of some fields."""
    return Update(address=old.address, old=old, new=replace(old, **new))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "english", "french"),
    [
        (
            Create(address=AGENCY.address, new=AGENCY),
            "Create the label “Agence” between contacts and companies",
            f"Créer le libellé «{NB}Agence{NB}» entre contacts et entreprises",
        ),
        (
            update(RESELLER, label="Agent"),
            (
                "Rename the label “Revendeur” ⇄ “Client” to “Agent” ⇄ “Client” "
                "between contacts and companies"
            ),
            (
                f"Renommer le libellé «{NB}Revendeur{NB}» ⇄ «{NB}Client{NB}» en "
                f"«{NB}Agent{NB}» ⇄ «{NB}Client{NB}» entre contacts et entreprises"
            ),
        ),
        (
            Create(address=ONE.address, new=ONE),
            "Limit to 1 company with the label “Revendeur” for each contact",
            f"Limiter à 1 entreprise avec le libellé «{NB}Revendeur{NB}» pour chaque contact",
        ),
        (
            update(PLAIN, max_records=1),
            "Change the limit of 1,200 contacts to 1 for each company",
            f"Faire passer la limite de 1{NNB}200 contacts à 1 pour chaque entreprise",
        ),
        (
            Delete(address=PLAIN.address, old=PLAIN),
            "Lift the limit of 1,200 contacts for each company",
            f"Lever la limite de 1{NNB}200 contacts pour chaque entreprise",
        ),
        (
            Create(address=PRIMARY.address, new=PRIMARY),
            "Limit to 1 company as primary for each deal",
            "Limiter à 1 entreprise en association principale pour chaque transaction",
        ),
        (
            Create(address=NEW.address, new=NEW),
            "Add the option “Nouveau” to lead status (contacts)",
            f"Ajouter l’option «{NB}Nouveau{NB}» (statut du lead, contacts)",
        ),
        (
            update(NEW, label="Neuf"),
            "Rename the option “Nouveau” to “Neuf” in lead status (contacts)",
            f"Renommer l’option «{NB}Nouveau{NB}» en «{NB}Neuf{NB}» (statut du lead, contacts)",
        ),
        (
            update(NEW, hidden=True),
            "Hide the option “Nouveau” of lead status (contacts)",
            f"Masquer l’option «{NB}Nouveau{NB}» (statut du lead, contacts)",
        ),
        (
            update(MAPPING, rule=SyncRule.DONT_SYNC),
            "Set the rule of phone (contacts) to “Don’t sync”",
            f"Passer la règle de phone (contacts) à «{NB}Ne pas synchroniser{NB}»",
        ),
    ],
    ids=str,
)
def test_a_change_is_one_sentence(change: Change, english: str, french: str) -> None:
    """It says what is done to what, in HubSpot's words."""
    configuration = Configuration.of([AGENCY, RESELLER])
    assert change_sentence(EN, change, configuration) == english
    assert change_sentence(FR, change, configuration) == french


@given(CONFIGURATIONS, CONFIGURATIONS)
def test_every_change_can_be_said(base: Configuration, target: Configuration) -> None:
    """Whatever changes has a sentence, a line, an address and at least one field that differs."""
    for change in diff(base, target):
        old, new = getattr(change, "old", None), getattr(change, "new", None)
        for speech in (EN, FR):
            assert change_sentence(speech, change)
            assert setting_line(speech, change.old if isinstance(change, Delete) else change.new)
            assert address_line(speech, change.address)
            assert differences(speech, old, new)


def test_fields_are_compared_one_by_one() -> None:
    """Only what differs is listed; of a setting that appears or goes, all that it has."""
    after = replace(RESELLER, inverse_label=None)
    assert differences(EN, RESELLER, after) == (
        Difference(field="Label the other way", old="Client", new=""),
    )
    assert [each.field for each in differences(EN, None, AGENCY)] == [
        "From",
        "To",
        "Internal name",
        "Label",
    ]
    assert {each.new for each in differences(FR, NEW, None)} == {None}


def lost(count: int, left: int) -> tuple[Effect, ...]:
    """Give the effects of deleting a label."""
    return (
        Effect(
            address=AGENCY.address,
            consequence=Consequence.LABEL_LOST,
            count=count,
            object="contacts",
            other="companies",
        ),
        Effect(
            address=AGENCY.address,
            consequence=Consequence.UNLABELLED,
            count=left,
            object="contacts",
            other="companies",
        ),
    )


def test_associations_without_a_label_are_part_of_those_that_lose_it() -> None:
    """The two counts make one sentence; each language counts in its own way."""
    assert effect_sentences(EN, lost(1307, 1021)) == (
        "1,307 associations lose the label; 1,021 of them have no other.",
    )
    assert effect_sentences(FR, lost(1307, 1)) == (
        f"1{NNB}307 associations perdent le libellé{NNB}; 1 d’entre elles n’en a pas d’autre.",
    )
    assert effects_line(EN, lost(0, 0)) == "No record is affected."


def test_records_are_counted_in_their_own_name() -> None:
    """Of how many is said where it is known."""
    effect = Effect(
        address=ONE.address, consequence=Consequence.OVER_LIMIT, count=2, object="companies", of=340
    )
    assert effects_line(EN, [effect]) == (
        "2 companies are over the limit: they keep their associations and can get no more (of 340)."
    )
    assert "2 entreprises dépassent la limite" in effects_line(FR, [effect])
    assert effects_line(FR, [replace(effect, count=1)]).startswith("1 entreprise dépasse")


FACTS: dict[str, str | int] = {
    "count": 1307,
    "lists": 2,
    "workflows": 1,
    "name": "agency",
    "used": 48,
    "limit": 50,
    "most": 40,
    "other": "Agence",
    "text": "Agence ~1",
    "stages": "Nouveau, Gagné",
    "ids": "8001, 9001",
    "id": "sales_new",
    "objection": "stages_too_many",
    "pipeline": "Prospection",
    "scopes": "crm.a.write / crm-a-write",
}


@pytest.mark.parametrize("code", HazardCode)
def test_every_hazard_says_why_and_what_to_do(code: HazardCode) -> None:
    """The words use the facts that the code documents, and no other."""
    documented = HAZARD_FACTS.get(code, ())
    hazard = Hazard(
        code=code, severity=Severity.WARNING, facts={name: FACTS[name] for name in documented}
    )
    for speech in (EN, FR):
        sentence = hazard_sentence(speech, hazard)
        assert sentence.endswith(".")
        assert hazard_remedy(speech, hazard).endswith(".")
        for name in (each for each in documented if each != "objection"):
            fact = FACTS[name]
            assert (speech.number(fact) if isinstance(fact, int) else fact) in sentence
    assert code in HAZARDS


HAZARD_FACTS: dict[HazardCode, tuple[str, ...]] = {
    HazardCode.LABEL_IN_USE: ("count",),
    HazardCode.REFERRED_TO: ("lists", "workflows"),
    HazardCode.NAME_IS_FOREVER: ("name",),
    HazardCode.NEARLY_FULL: ("used", "limit"),
    HazardCode.TOO_MANY_LABELS: ("used", "limit"),
    HazardCode.ALMOST_THE_SAME: ("other",),
    HazardCode.OVER_LIMIT: ("count", "limit"),
    HazardCode.OPTION_IN_USE: ("count",),
    HazardCode.TEMPORARY_NAME: ("text",),
    HazardCode.BAD_NAME: ("name",),
    HazardCode.TAKEN: ("text", "other"),
    HazardCode.OUT_OF_RANGE: ("limit", "most"),
    HazardCode.ABOVE_PAIR_LIMIT: ("limit", "most"),
    HazardCode.SEEN_BY_PEOPLE: ("count",),
    HazardCode.ASSUMED_NAME: ("name",),
    HazardCode.PRIMARY_MISSING: ("count",),
    HazardCode.LINKS_REFUSED: ("count",),
    HazardCode.LEAD_ENDS: ("count",),
    HazardCode.LINKS_END: ("count",),
    HazardCode.STAGE_GONE: ("stages",),
    HazardCode.CREATED_CLOSED: ("stages",),
    HazardCode.NOBODY_EDITS: ("stages",),
    HazardCode.OWNERS_SHUT_OUT: ("count",),
    HazardCode.UNKNOWN_PEOPLE: ("ids",),
    HazardCode.SCOPE_MISSING: ("scopes",),
    HazardCode.RULES_NOT_SHOWN: ("scopes",),
    HazardCode.RULES_REFUSED: ("scopes",),
    HazardCode.REQUIRED_LACKING: ("count",),
    HazardCode.MOVES_START_THINGS: ("count",),
    HazardCode.ID_IS_FOREVER: ("id",),
    HazardCode.RECORDS_TOUCHED: ("count",),
    HazardCode.OBJECTED: ("objection", "pipeline", "count", "limit"),
}
"""The facts of each code, as ``HazardCode`` documents them."""


def call_step(*changes: Change) -> Step:
    """Make a step that is one call."""
    return Step(
        number=1,
        channel=Channel.API,
        reason=Reason.DRAFTED,
        changes=changes,
        call=Call(method="PATCH", path="/crm/properties/x"),
    )


def test_a_step_of_several_options_is_named_by_their_property() -> None:
    """One change speaks for itself."""
    rename, other = update(NEW, label="Neuf"), replace(NEW, value="OPEN", label="Ouvert")
    step = call_step(rename, Create(address=other.address, new=other))
    assert step_title(EN, step) == "Change 2 options of lead status (contacts)"
    assert step_title(FR, step) == "Modifier 2 options (statut du lead, contacts)"
    assert step_title(EN, call_step(rename)) == change_sentence(EN, rename)


def test_what_a_call_takes_along_is_not_told_one_by_one() -> None:
    """A pipeline counts its stages; a stage is named alone."""
    pipeline = Pipeline(object="leads", pipeline_id="p", label="Salons")
    stages = [
        Stage(object="leads", pipeline_id="p", stage_id=each, label=each, position=0)
        for each in ("a", "b")
    ]
    settings: list[Setting] = [pipeline, *stages]
    made = [Create(address=each.address, new=each) for each in settings]
    assert step_title(EN, call_step(*made)) == "Create the pipeline “Salons” (leads) with 2 stages"
    asked = StageProperties(object="leads", pipeline_id="p", stage_id="a")
    gone = Delete(address=stages[0].address, old=stages[0])
    along = Delete(address=asked.address, old=asked)
    assert step_title(EN, call_step(gone, along)) == change_sentence(EN, gone)


def test_a_card_says_where_to_click_and_what_to_set() -> None:
    """Title, reason, menu path and the values to set."""
    old = default_settings("contacts")
    step = Step(
        number=2,
        channel=Channel.MANUAL,
        reason=Reason.DRAFTED,
        changes=(Update(address=old.address, old=old, new=replace(old, inclusion_list="Synced")),),
        card=Card(place=Unreadable.INCLUSION_LIST, link="https://app.hubspot.com/x"),
    )
    card = card_words(FR, step)
    assert card.title == f"Liste d’inclusion{NB}: Contacts"
    assert card.path.startswith("Paramètres → Intégrations")
    assert card.values == (Difference(field="Liste d’inclusion", old="", new="Synced"),)
    assert card.link == "https://app.hubspot.com/x"


def test_a_call_has_no_card() -> None:
    """Asking for one is a mistake of the program."""
    with pytest.raises(ValueError, match="call"):
        card_words(EN, call_step(Create(address=AGENCY.address, new=AGENCY)))


def test_a_valve_explains_itself_in_numbers() -> None:
    """How many of how many, what would pass, and what to type."""
    tripped = Tripped(
        kind="association_labels",
        verb="delete",
        count=1200,
        existing=4000,
        most_count=5,
        most_share=0.2,
    )
    assert valve_sentence(EN, tripped) == (
        "1,200 of 4,000 association labels are deleted (30%). "
        "Without a word pass up to 5, and no more than 20% of them."
    )
    assert valve_sentence(FR, tripped) == (
        f"Suppression de 1{NNB}200 libellés d’association sur 4{NNB}000 (30{NNB}%). "
        f"Sans question passent 5 au plus, et 20{NNB}% du total au plus."
    )
    assert valve_ask(FR, tripped) == "Pour continuer, tapez 1200."


def test_an_address_is_named_without_its_setting() -> None:
    """Where a setting is gone, its kind and path still tell which one it was."""
    assert address_line(EN, AGENCY.address) == (
        "association label “agency” between contacts and companies"
    )
    assert address_line(FR, Address("field_mappings", ("contacts", "phone"))) == (
        "mappage de champ phone, contacts"
    )


def test_a_rolled_back_item_says_what_is_in_the_way_and_what_does_not_come_back() -> None:
    """The setting in the way is named; counts are those that the plan predicted."""
    change = RunChange(
        address=RESELLER.address, before=RESELLER, after=None, channel=Channel.API, steps=(1,)
    )
    item = Restoration(
        change=change, now=None, verdict=Verdict.TAKEN, is_restored=False, by=AGENCY.address
    )
    assert verdict_sentence(EN, item) == (
        "Another setting has its text or place now: "
        "association label “agency” between contacts and companies."
    )
    stay = Remark(code=RemarkCode.STAY_UNLABELLED, facts={"count": 2})
    assert remark_sentence(FR, stay) == ("2 associations qui le portaient ne le retrouvent pas.")
    broken = Remark(code=RemarkCode.REFERENCES_STAY_BROKEN, facts={"lists": 1, "workflows": 3})
    assert remark_sentence(EN, broken) == (
        "By the ids that it had: 1 list refers to it and 3 workflows refer to it. "
        "Change them by hand."
    )
