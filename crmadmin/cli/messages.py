"""Click's own messages in the language of the command line.

Click asks gettext for them and ships no translations; ``locale/fr`` holds ours.
"""

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crmadmin.errors import Language

DOMAIN = "click"
FOLDER = Path(__file__).parent / "locale"
VARIABLE = "LANGUAGE"
"""The variable by which gettext chooses a language."""


@contextmanager
def click_speaking(language: Language) -> Iterator[None]:
    """Have click speak a language within the block."""
    domain = gettext.textdomain()
    gettext.bindtextdomain(DOMAIN, FOLDER)
    gettext.textdomain(DOMAIN)
    try:
        with variable_set(language):
            yield
    finally:
        gettext.textdomain(domain)


@contextmanager
def variable_set(value: str | None) -> Iterator[None]:
    """Have gettext's variable hold a value, or be absent, within the block."""
    before = os.environ.get(VARIABLE)
    _set(value)
    try:
        yield
    finally:
        _set(before)


def _set(value: str | None) -> None:
    if value is None:
        os.environ.pop(VARIABLE, None)
    else:
        os.environ[VARIABLE] = value
