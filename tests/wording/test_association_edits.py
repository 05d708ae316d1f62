"""Edits of the associations of records in one sentence, and field by field."""

from dataclasses import replace

from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.errors import Language
from crmadmin.wording.association_edits import DOINGS, SENTENCES, edit_sentence
from crmadmin.wording.settings import differences
from crmadmin.wording.speech import Speech

EN, FR = Speech(Language.ENGLISH), Speech(Language.FRENCH)
STAFF = AssociationLabel(
    from_object="contacts", to_object="companies", name="staff", label="Staff", inverse_label="Firm"
)
BOSS = AssociationLabel(
    from_object="contacts", to_object="contacts", name="boss", label="Boss", inverse_label="Report"
)
LABELS = Configuration.of([STAFF, BOSS])
EDIT = AssociationEdit(
    edit_id="4f1c",
    from_object="contacts",
    to_object="companies",
    doing=Doing.LABEL,
    pairs=1200,
    digest="9" * 64,
    adds=(PLAIN, PRIMARY, "staff"),
    removes=("old",),
)


def test_a_sentence_names_what_is_added_and_removed() -> None:
    """Labels by their text where it is known; that pairs are associated goes without saying."""
    assert edit_sentence(EN, EDIT, LABELS) == (
        "Change the labels of 1,200 associations between contacts and companies: "
        "add primary and “Staff”, remove “old”"
    )
    assert "principale et" in edit_sentence(FR, EDIT, LABELS)


def test_a_merge_names_a_label_once() -> None:
    """Though pairs of one object carry it either way round."""
    edit = replace(
        EDIT, to_object="contacts", doing=Doing.MERGE, adds=("boss", "~boss"), removes=("a", "~a")
    )
    sentence = edit_sentence(EN, edit, LABELS)
    assert sentence.startswith("Merge “a” into “Boss”: ")


def test_every_doing_has_its_words() -> None:
    """What pairs were chosen by is told behind, the name of a file within the sentence."""
    for doing in Doing:
        for speech in (EN, FR):
            sentence = edit_sentence(speech, replace(EDIT, doing=doing, chosen="Lyon"), LABELS)
            assert sentence.count("Lyon") == 1
            assert "{" not in sentence
    assert set(SENTENCES) == set(DOINGS) == set(Doing)


def test_fields_are_readable() -> None:
    """Keys by name, no fingerprint and no id."""
    told = {each.field: each.new for each in differences(EN, None, EDIT, LABELS)}
    assert told["Adds"] == "associated, primary and “Staff”"
    assert told["Removes"] == "“old”"
    assert told["Associations"] == "1,200"
    assert told["For"] == "labels"
    assert not {"4f1c", EDIT.digest} & set(told.values())
