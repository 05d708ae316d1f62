"""Leads need somebody, get a name, and end when nobody is left."""

from tests.sandbox.conftest import Caller, Clock, to

LEADS = "/crm/objects/2026-09/leads"


def test_a_lead_needs_a_name_and_a_primary_association(call: Caller) -> None:
    """Without either the lead is not created."""
    contact = call.create("contacts", email="a@b.example")
    bare = {"properties": {"hs_lead_name": "A"}}
    unlabelled = {**bare, "associations": [to(contact, 608)]}
    nameless = {"properties": {}, "associations": [to(contact, 578)]}
    for body in (bare, unlabelled, nameless):
        assert call("POST", LEADS, body).status_code == 400
    assert call.json("GET", LEADS)["results"] == []


def test_a_lead_starts_in_the_first_stage(call: Caller) -> None:
    """A lead has pipeline, stage, category and its primary contact."""
    contact = call.create("contacts", email="a@b.example")
    lead = call.create("leads", to(contact, 578), hs_lead_name="A")
    names = ("hs_pipeline_stage", "hs_pipeline_stage_category", "hs_primary_contact_id")
    assert tuple(call.properties("leads", lead, *names).values()) == (
        "new-stage-id",
        "NOT_STARTED",
        contact,
    )


def test_an_empty_name_is_filled_later(call: Caller, clock: Clock) -> None:
    """About eight seconds after, the lead has its contact's name."""
    contact = call.create("contacts", email="a@b.example", firstname="Ada", lastname="L")
    lead = call.create("leads", to(contact, 578), hs_lead_name="")
    assert call.properties("leads", lead, "hs_lead_name") == {"hs_lead_name": None}
    clock.turn(8)
    assert call.properties("leads", lead, "hs_lead_name") == {"hs_lead_name": "Ada L"}


def test_a_lead_ends_with_its_last_primary_association(call: Caller) -> None:
    """A second primary association keeps the lead; without any it is deleted."""
    contact = call.create("contacts", email="a@b.example")
    company = call.create("companies", name="A")
    lead = call.create("leads", to(contact, 578), to(company, 580), hs_lead_name="A")
    path = f"{LEADS}/{lead}/associations"
    assert call("DELETE", f"{path}/contacts/{contact}").status_code == 204
    call.json("GET", f"{LEADS}/{lead}")
    assert call("DELETE", f"{path}/companies/{company}").status_code == 204
    assert call("GET", f"{LEADS}/{lead}").status_code == 404
    assert call.json("GET", f"{LEADS}/{lead}?archived=true")["archived"]


def test_a_lead_ends_with_its_contact(call: Caller) -> None:
    """Archiving the only contact of a lead deletes the lead."""
    contact = call.create("contacts", email="a@b.example")
    lead = call.create("leads", to(contact, 578), hs_lead_name="A")
    call("DELETE", f"/crm/v3/objects/contacts/{contact}")
    assert call("GET", f"{LEADS}/{lead}").status_code == 404
