"""HubSpot's own client reads people, lists and tokens (domain/hubspot-api.md §2, §3.9)."""

import pytest
from hubspot import HubSpot
from hubspot.crm.lists import (
    ListCreateRequest,
    ListSearchRequest,
    MembershipChangeRequest,
)
from hubspot.crm.owners import ApiException

from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.tokens import SUPER_ADMIN
from tests.conformance.making import made


def test_owners_are_read_page_by_page_and_by_id(portal: HubSpot) -> None:
    """An owner is found by id and by e-mail."""
    owners = portal.crm.owners.get_all()
    assert owners
    owner = portal.crm.owners.owners_api.get_by_id(int(owners[0].id), id_property="id")
    assert owner.email == owners[0].email
    named = portal.crm.owners.owners_api.get_page(email=owner.email).results
    assert [each.id for each in named] == [owner.id]
    with pytest.raises(ApiException) as missing:
        portal.crm.owners.owners_api.get_by_id(424242)
    assert missing.value.status == 404


def test_users_roles_and_teams_are_read(portal: HubSpot) -> None:
    """The person behind the token is a super admin."""
    users = portal.settings.users.users_api.get_page(limit=100).results
    user = portal.settings.users.users_api.get_by_id(SUPER_ADMIN)
    assert SUPER_ADMIN in {each.id for each in users}
    assert user.super_admin is True
    mail = portal.settings.users.users_api.get_by_id(user.email, id_property="EMAIL")
    assert mail.id == user.id
    assert isinstance(portal.settings.users.roles_api.get_all().results, list)
    assert isinstance(portal.settings.users.teams_api.get_all().results, list)


def test_a_list_is_made_filled_read_and_deleted(portal: HubSpot) -> None:
    """A manual list with two members."""
    lists, members = portal.crm.lists.lists_api, portal.crm.lists.memberships_api
    people = [
        made(portal, "contacts", {"email": f"{name}@example.com"}).id for name in ("a", "b", "c")
    ]
    request = ListCreateRequest(name="Lab", object_type_id="0-1", processing_type="MANUAL")
    lab = lists.create(request).list.list_id
    members.add(lab, people[:2])
    members.add_and_remove(
        lab,
        MembershipChangeRequest(record_ids_to_add=[people[2]], record_ids_to_remove=[people[0]]),
    )
    assert {each.record_id for each in members.get_page(lab).results} == set(people[1:])
    assert [each.list_id for each in members.get_lists("0-1", people[1]).results] == [lab]
    members.remove(lab, [people[1]])
    lists.update_name(lab, list_name="Laboratory")
    assert lists.get_by_id(lab, include_filters=True).list.name == "Laboratory"
    assert lists.get_by_name("Laboratory", "0-1").list.list_id == lab
    assert [each.list_id for each in lists.get_all(list_ids=[lab]).lists] == [lab]
    search = ListSearchRequest(
        query="Labo", offset=0, count=10, list_ids=[], processing_types=[], additional_properties=[]
    )
    assert [each.list_id for each in lists.do_search(search).lists] == [lab]
    lists.remove(lab)
    assert lists.do_search(search).lists == []


def test_a_token_is_introspected(portal: HubSpot, server: SandboxServer) -> None:
    """OAuth's legacy call tells whose a token is and what it may."""
    token = server.tokens.issue(kind="oauth", scopes=["crm.objects.contacts.read"])
    info = portal.oauth.access_tokens_api.get(token.text)
    assert "crm.objects.contacts.read" in info.scopes
    assert str(info.user_id) == token.user_id


def test_a_token_without_scopes_is_refused(server: SandboxServer, portal: HubSpot) -> None:
    """403 names what is missing (§4.2)."""
    portal.access_token = server.tokens.issue(scopes=["crm.objects.contacts.read"]).text
    assert portal.crm.contacts.get_all() == []
    with pytest.raises(ApiException) as refused:
        portal.crm.owners.owners_api.get_page()
    assert (refused.value.status, "crm.objects.owners.read" in refused.value.body) == (403, True)


def test_an_unknown_token_is_refused(server: SandboxServer, portal: HubSpot) -> None:
    """401 ``INVALID_AUTHENTICATION``."""
    portal.access_token = server.token[:-1]
    with pytest.raises(ApiException) as refused:
        portal.crm.owners.owners_api.get_page()
    assert (refused.value.status, "INVALID_AUTHENTICATION" in refused.value.body) == (401, True)
