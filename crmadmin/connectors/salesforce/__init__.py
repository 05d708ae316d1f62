"""Salesforce's API, for reading, and the sign-in in the browser that it needs."""

from crmadmin.connectors.salesforce.client import Salesforce
from crmadmin.connectors.salesforce.hosts import PRODUCTION, SANDBOX, login_host
from crmadmin.connectors.salesforce.oauth import Session, revoke, sign_in
from crmadmin.connectors.salesforce.redirect import PORTS
from crmadmin.connectors.salesforce.tokens import Tokens

__all__ = [
    "PORTS",
    "PRODUCTION",
    "SANDBOX",
    "Salesforce",
    "Session",
    "Tokens",
    "login_host",
    "revoke",
    "sign_in",
]
