"""What is at stake in an account, in words."""

from crmadmin.core.connection import AccountKind
from crmadmin.wording.typography import words

ACCOUNT_KINDS = {
    AccountKind.PRODUCTION: words("production", "production"),
    AccountKind.SANDBOX: words("sandbox", "sandbox"),
    AccountKind.DEVELOPER: words("test account", "compte de test"),
    AccountKind.LOCAL: words("sandbox of this computer", "bac à sable de cet ordinateur"),
}
"""What kind of account it is."""
