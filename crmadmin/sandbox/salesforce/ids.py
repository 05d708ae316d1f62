"""Salesforce's record ids, made and read.

Source: domain/salesforce-api.md §8.
"""

import string

from crmadmin.core.sync.canonical import longer_id
from crmadmin.sandbox.salesforce.refusals import Refused

_DIGITS = string.digits + string.ascii_uppercase + string.ascii_lowercase
_SHORT, _LONG = 15, 18
_PREFIX = 3
_SANDBOX = "Sb"
"""Stands behind the prefix of every id that the sandbox gives, so that none meets a seed's."""


def new_id(prefix: str, number: int) -> str:
    """Give the 18-character id of the object's record with a number; ids sort by number."""
    digits = ""
    while number:
        number, rest = divmod(number, len(_DIGITS))
        digits = _DIGITS[rest] + digits
    width = _SHORT - _PREFIX - len(_SANDBOX)
    return longer_id(f"{prefix}{_SANDBOX}{digits.rjust(width, '0')}")


def full_id(text: str) -> str:
    """Give the 18-character form of an id of 15 or 18; refuse another text (MALFORMED_ID)."""
    if not is_id(text):
        raise Refused("MALFORMED_ID", f"malformed id {text}")
    return longer_id(text)


def is_id(text: str) -> bool:
    """Tell whether a text has the form of an id."""
    return len(text) in {_SHORT, _LONG} and text.isascii() and text.isalnum()
