"""What settings name by an id is called as the portal calls it, wherever a draft is reviewed."""

from pathlib import Path

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.known import KnownConfiguration
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.plans.subjects import named
from crmadmin.errors import Language
from crmadmin.services.drafting import Drafting
from crmadmin.services.naming import known_by_name
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from crmadmin.wording.cards import card_words
from crmadmin.wording.speech import Speech
from tests.copied import copied, demo


def test_a_card_names_properties_by_their_labels(tmp_path: Path) -> None:
    """The review knows them; so does what is made of its configuration."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        form = LeadForm(properties=(AskedProperty(name="hs_lead_type", required=True),))
        Drafting(database).set_lead_form(form)
        review = Planning(database).review()
    (step,) = review.steps
    known = named(review.changes, review.configuration)
    assert isinstance(known, KnownConfiguration)
    (value,) = card_words(Speech(Language.FRENCH), step, known).values
    assert value.new == f"{known.properties['leads', 'hs_lead_type']} (obligatoire)"
    assert known.properties["leads", "hs_lead_type"] != "hs_lead_type"


def test_names_are_read_where_they_are_needed_only(tmp_path: Path) -> None:
    """A portal has thousands of properties, and most drafts name none."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        configuration = Drafting(database).configuration()
        form, ownership = LeadForm().address, LeadOwnership().address
        assert known_by_name(database, configuration, [ownership]) is configuration
        known = known_by_name(database, configuration, [form])
        assert isinstance(known, KnownConfiguration)
        assert known.settings == configuration.settings
        assert known.people.users
        assert known.replaced(ownership, None) == known
