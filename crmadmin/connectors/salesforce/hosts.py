"""Where Salesforce signs people in, and where organizations lie (domain/salesforce-api.md §2)."""

from urllib.parse import urlsplit

from crmadmin.connectors.http.addresses import LOOPBACK, base_address
from crmadmin.errors import Problem, signing_in

PRODUCTION, SANDBOX = "https://login.salesforce.com", "https://test.salesforce.com"

_OWN_DOMAIN = ".my.salesforce.com"
_LIGHTNING = ".lightning.force.com"


def login_host(text: str) -> str:
    """Check where to sign in, and give it as ``https://host``.

    Takes any page's address of an organization with a domain of its own. Raises
    ``sign_in.not_a_login_host``.
    """
    address = text.strip() if "://" in text else f"https://{text.strip()}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        parts.port  # noqa: B018 - raises for what is no number
    except ValueError:
        raise Problem(signing_in.NOT_A_LOGIN_HOST, address=text) from None
    if host in LOOPBACK:
        return base_address(f"{parts.scheme}://{parts.netloc}")
    if host.endswith(_LIGHTNING):
        host = host.removesuffix(_LIGHTNING) + _OWN_DOMAIN
    known = f"https://{host}" in {PRODUCTION, SANDBOX} or host.endswith(_OWN_DOMAIN)
    if not known or parts.scheme != "https":
        raise Problem(signing_in.NOT_A_LOGIN_HOST, address=text)
    return f"https://{host}"


def instance_host(text: str, *, login: str) -> str:
    """Check the address of an organization that a sign-in told; a token will go there.

    Raises ``sign_in.not_its_host``.
    """
    address = base_address(text)
    host = urlsplit(address).hostname or ""
    local = urlsplit(login).hostname in LOOPBACK
    if host.endswith(".salesforce.com") or (local and host in LOOPBACK):
        return address
    raise Problem(signing_in.NOT_ITS_HOST, address=text)
