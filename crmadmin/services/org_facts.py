"""What a sign-in tells of its Salesforce org: the organization, and who signed in."""

from crmadmin.connectors.http.addresses import is_loopback
from crmadmin.connectors.salesforce import Salesforce
from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System

_DEVELOPER = "Developer Edition"


def org_facts(
    client: Salesforce, *, host: str, login_host: str, client_id: str, scopes: tuple[str, ...]
) -> Connection:
    """Ask who the organization and the user are (domain/salesforce-api.md §2); three calls."""
    version = client.negotiate()
    person = client.identity()
    organization = client.organization()
    kind = AccountKind.PRODUCTION
    if is_loopback(host):
        kind = AccountKind.LOCAL
    elif organization.get("IsSandbox"):
        kind = AccountKind.SANDBOX
    elif organization.get("OrganizationType") == _DEVELOPER:
        kind = AccountKind.DEVELOPER
    return Connection(
        system=System.SALESFORCE,
        account_id=str(organization["Id"]),
        name=str(organization.get("Name") or "Salesforce"),
        kind=kind,
        host=host,
        login_host=login_host,
        client_id=client_id,
        ui_host=host.removeprefix("https://") if kind is not AccountKind.LOCAL else "",
        user_id=str(person.get("user_id") or ""),
        user_name=str(person.get("name") or person.get("preferred_username") or ""),
        scopes=scopes,
        api_version=version,
    )
