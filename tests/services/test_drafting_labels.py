"""Labels, limits and options in the draft of a real workspace."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crmadmin.core.associations.labels import LabelObjection
from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import System
from crmadmin.core.properties.options import OptionObjection
from crmadmin.errors import Language, Problem
from crmadmin.services.drafting import Drafting, told
from crmadmin.services.refreshing import refresh_base
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from tests.core.reading.told import (
    HUBSPOT,
    association_type,
    document,
    limit,
    property_,
    schema,
)

BOTH = ("contacts", "companies")
EMPLOYER = Address("association_labels", (*BOTH, "job"))
STATUS = ("contacts", "hs_lead_status")
PAIRED = [
    association_type("contacts/companies", 279, None, HUBSPOT),
    association_type("contacts/companies", 21, "Employer"),
    association_type("companies/contacts", 22, "Employee"),
]
OPTIONS = [
    {"value": value, "label": value.title(), "displayOrder": place}
    for place, value in enumerate(("NEW", "OPEN", "LOST"))
]
DOCUMENTS = {
    "association_label": PAIRED,
    "schema": [schema("contacts", [(*BOTH, 21, "job")])],
    "limit_configuration": [limit(BOTH, 21, 2), limit(BOTH, 279, 3, HUBSPOT)],
    "label_limits": [
        document(
            "label_limits",
            "0",
            {
                "limit": 2,
                "fromObjectType": {"objectTypeId": "0-1"},
                "toObjectType": {"objectTypeId": "0-2"},
            },
        )
    ],
    "property": [
        property_(*STATUS, OPTIONS),
        property_("contacts", "colour", []),
        property_(
            "contacts",
            "lifecyclestage",
            OPTIONS,
            modificationMetadata={"readOnlyOptions": True},
        ),
    ],
}


@pytest.fixture
def drafting(database: Database) -> Drafting:
    """Give the draft of a workspace with a label, two limits and three properties."""
    with database.writing() as connection:
        for family, documents in DOCUMENTS.items():
            replace_documents(connection, System.HUBSPOT, family, documents)
        refresh_base(connection)
    return Drafting(database)


def label(drafting: Drafting, address: Address) -> AssociationLabel:
    """Give a label of the draft."""
    found = drafting.configuration().get(address)
    assert isinstance(found, AssociationLabel)
    return found


def option(value: str, text: str = "") -> PropertyOption:
    """Give an option of the lead status."""
    return PropertyOption(
        object=STATUS[0], property_name=STATUS[1], value=value, label=text or value.title()
    )


def test_a_label_is_created_from_either_side(drafting: Drafting) -> None:
    """Texts are turned where the objects are, and the name is made of the text."""
    new = drafting.new_label("companies", "contacts", " Fournisseur agréé ", "Acheteur")
    assert new == AssociationLabel(
        from_object="contacts",
        to_object="companies",
        name="fournisseur_agree",
        label="Acheteur",
        inverse_label="Fournisseur agréé",
    )
    (warning,) = drafting.create_label(new)
    assert warning.code is LabelObjection.NEARLY_FULL
    assert "2" in told(warning).sentence(Language.FRENCH)
    assert drafting.draft().changes == (Create(address=new.address, new=new),)
    assert drafting.new_label("contacts", "companies", "Job").name == "job_2"
    assert drafting.new_label("contacts", "deals", "Same", "Same", "own").inverse_label is None


def test_a_label_is_renamed_and_judged_before(drafting: Drafting) -> None:
    """A dialog asks what stands against a label without drafting it."""
    taken = drafting.new_label("contacts", "companies", "Employer")
    (objection, _nearly_full) = drafting.label_objections(taken)
    assert objection.code is LabelObjection.TEXT_TAKEN
    before = label(drafting, EMPLOYER)
    assert drafting.label_objections(replace(before, label="Works for")) == ()
    assert drafting.rename_label(EMPLOYER, "Works for ", "Employs") == ()
    renamed = replace(before, label="Works for", inverse_label="Employs")
    assert drafting.draft().changes == (Update(address=EMPLOYER, old=before, new=renamed),)


def test_a_label_goes_with_its_limits_in_one_edit(drafting: Drafting) -> None:
    """The pair's own limit stays; one undo brings both back."""
    drafting.delete_label(EMPLOYER)
    assert [type(change) for change in drafting.draft().changes] == [Delete, Delete]
    assert len(drafting.draft().edits) == 1
    assert len(drafting.configuration().each(AssociationLimit)) == 1
    assert drafting.undo().changes == ()


def test_limits_are_set_and_removed(drafting: Drafting) -> None:
    """Each is one edit of one address."""
    one = AssociationLimit(
        from_object="companies", to_object="contacts", max_records=9, label=EMPLOYER
    )
    assert drafting.set_limit(one) == ()
    drafting.remove_limit(one.address)
    assert drafting.draft().changes == ()
    assert len(drafting.draft().edits) == 2


def test_options_are_one_list(drafting: Drafting) -> None:
    """Added, renamed, reordered, hidden and removed at once, and undone at once."""
    wanted = [
        option("OPEN", "Working"),
        replace(option("NEW"), hidden=True),
        option("BAD_TIMING", "Bad timing"),
    ]
    assert drafting.set_options(*STATUS, wanted) == ()
    assert len(drafting.draft().edits) == 1
    changes = {change.address.path[-1]: change for change in drafting.draft().changes}
    assert {value: type(change) for value, change in changes.items()} == {
        "LOST": Delete,
        "OPEN": Update,
        "NEW": Update,
        "BAD_TIMING": Create,
    }
    assert drafting.undo().changes == ()
    present = drafting.configuration().each(PropertyOption)
    drafting.redo()
    drafting.set_options(*STATUS, present)
    assert drafting.draft().changes == ()


def test_a_property_without_options_gets_its_first(drafting: Drafting) -> None:
    """The portal says that its options may be edited; taking all away is doubtful."""
    red = replace(option("red"), property_name="colour")
    assert drafting.set_options("contacts", "colour", [red]) == ()
    (warning,) = drafting.set_options("contacts", "colour", [])
    assert warning.code is OptionObjection.NONE_LEFT


def test_what_hubspot_refuses_is_not_drafted(drafting: Drafting) -> None:
    """Each refusal has its sentence, and the draft stays empty."""
    gone = replace(EMPLOYER, path=(*BOTH, "gone"))
    of_pair = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, type_id=279
    )
    taken = drafting.new_label("contacts", "companies", "Employer", "New")
    refused: dict[str, Callable[[], object]] = {
        "associations.label_text_taken": lambda: drafting.create_label(taken),
        "associations.label_name_hyphen": lambda: drafting.create_label(
            replace(taken, label="X", name="a-b")
        ),
        "associations.label_text_empty": lambda: drafting.rename_label(EMPLOYER, " ", "x"),
        "associations.not_a_label": lambda: drafting.rename_label(gone, "x"),
        "associations.not_a_limit": lambda: drafting.remove_limit(gone),
        "associations.limit_below_label": lambda: drafting.set_limit(of_pair),
        "options.option_label_empty": lambda: drafting.set_options(*STATUS, [option("X", " ")]),
        "options.options_read_only": lambda: drafting.set_options(
            "contacts", "lifecyclestage", [option("X")]
        ),
    }
    for code, attempt in refused.items():
        with pytest.raises(Problem) as caught:
            attempt()
        assert caught.value.code == code
        assert caught.value.sentence(Language.FRENCH)
        assert caught.value.remedy(Language.ENGLISH)
    assert drafting.draft().edits == ()
    drafting.create_label(drafting.new_label("contacts", "companies", "Second"))
    with pytest.raises(Problem, match="2"):
        drafting.create_label(drafting.new_label("contacts", "companies", "Third"))


def test_changes_are_taken_back_out_of_order_and_put_back(drafting: Drafting) -> None:
    """A limit goes with the label that it counts; both can be made again."""
    new = drafting.new_label("contacts", "companies", "Supplier")
    drafting.create_label(new)
    on_new = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=1, label=new.address
    )
    drafting.set_limit(on_new)
    drafting.rename_label(EMPLOYER, "Works for", "Employs")
    assert drafting.reverting([new.address]) == (on_new.address,)
    state = drafting.revert([new.address])
    assert [change.address for change in state.changes] == [EMPLOYER]
    assert [each.change.address for each in drafting.taken_back()] == [on_new.address, new.address]
    state = drafting.put_back([on_new.address])
    assert {change.address for change in state.changes} == {
        EMPLOYER,
        new.address,
        on_new.address,
    }
    assert drafting.undo().changes == drafting.draft().changes
    assert len(drafting.draft().changes) == 1
