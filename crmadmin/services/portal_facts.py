"""What a token tells of its portal: the account, the person behind it, its scopes."""

from crmadmin.connectors.http import Refused
from crmadmin.connectors.http.addresses import is_loopback
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.connectors.pages import Json
from crmadmin.core.api_versions import NEWEST
from crmadmin.core.connection import AccountKind, Connection, SuperAdmin
from crmadmin.core.definitions import System

_KINDS = {
    "SANDBOX": AccountKind.SANDBOX,
    "DEVELOPER_TEST": AccountKind.DEVELOPER,
    "APP_DEVELOPER": AccountKind.DEVELOPER,
}
"""Whatever else an account says it is, it is treated as if customers were at stake."""

_FORBIDDEN = 403
_UNAUTHORIZED = 401


def portal_facts(client: HubSpot, host: str) -> Connection:
    """Ask who the portal and the token are (domain/hubspot-api.md §2); three calls.

    Problem where the token is not accepted. A scope that is missing leaves what it would tell
    unknown.
    """
    account = client.account()
    token = _introspected(client)
    user_id = str(token.get("userId") or token.get("user_id") or "")
    user, super_admin = _person(client, user_id)
    portal_id = str(account["portalId"])
    return Connection(
        system=System.HUBSPOT,
        account_id=portal_id,
        name=f"HubSpot {portal_id}",
        kind=_kind(str(account.get("accountType", "")), host),
        host=host,
        ui_host="" if is_loopback(host) else str(account.get("uiDomain") or ""),
        time_zone=str(account.get("timeZone") or ""),
        user_id=user_id,
        user_name=user,
        scopes=tuple(sorted(str(scope) for scope in token.get("scopes") or ())),
        super_admin=super_admin,
        api_version=NEWEST,
    )


def _kind(account_type: str, host: str) -> AccountKind:
    if is_loopback(host):
        return AccountKind.LOCAL
    return _KINDS.get(account_type, AccountKind.PRODUCTION)


def _introspected(client: HubSpot) -> Json:
    """Ask about the token; one that cannot be asked about works, but tells nothing of itself."""
    try:
        return client.introspect()
    except Refused as refused:
        if refused.answer.status == _UNAUTHORIZED:
            raise
        return {}


def _person(client: HubSpot, user_id: str) -> tuple[str, SuperAdmin]:
    """Name a user and say whether they are a super admin; a 403 means "cannot tell", never "no"."""
    try:
        user = client.user(user_id) if user_id else None
    except Refused as refused:
        if refused.answer.status != _FORBIDDEN:
            raise
        user = None
    if user is None:
        return "", SuperAdmin.CANNOT_TELL
    names = (user.get("firstName"), user.get("lastName"))
    name = " ".join(str(part) for part in names if part) or str(user.get("email") or "")
    match user.get("superAdmin"):
        case True:
            return name, SuperAdmin.YES
        case False:
            return name, SuperAdmin.NO
        case _:
            return name, SuperAdmin.CANNOT_TELL
