"""Each kind of setting says which scopes it lacks."""

from crmadmin.core.scopes import NEEDS, Purpose


def test_every_purpose_has_its_need() -> None:
    """A purpose is listed once, with something to tick."""
    assert [need.purpose for need in NEEDS] == list(Purpose)
    assert all(need.to_tick for need in NEEDS)


def test_what_is_missing_has_todays_name() -> None:
    """An older name, or one that introspection marked as sensitive, does as well."""
    needs = {need.purpose: need for need in NEEDS}
    rules = needs[Purpose.PIPELINE_RULES]
    assert rules.missing(()) == ("crm.pipelines.governance.read",)
    assert rules.missing(("crm-pipelines-governance-read",)) == ()
    contacts = needs[Purpose.CONTACTS]
    assert contacts.missing(("crm.objects.contacts.read.v2",)) == ("crm.schemas.contacts.read",)
