"""A secret shows nothing of itself."""

import copy
import pickle
import traceback

import pytest

from crmadmin.core.secret import Secret

TOKEN = "pat-eu1-planted"


def test_it_shows_nothing() -> None:
    """No way of writing a secret writes its text."""
    secret = Secret(TOKEN)
    shown = (
        str(secret),
        repr(secret),
        f"{secret}",
        f"{secret!r:>40}",
        str([secret]),
        f"%s{secret}",
    )
    assert not any("planted" in text for text in shown)


def test_it_is_given_when_asked() -> None:
    """The text itself comes without the white space of the clipboard."""
    assert Secret(f"  {TOKEN}\n").reveal() == TOKEN
    assert Secret(TOKEN) == Secret(TOKEN)
    assert Secret(TOKEN) != TOKEN
    assert not Secret(" ")
    assert len({Secret(TOKEN), Secret(TOKEN)}) == 1


@pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy])
def test_it_is_never_written(write: object) -> None:
    """Pickling and copying fail, and the failure does not name the text."""
    assert callable(write)
    with pytest.raises(TypeError) as raised:
        write(Secret(TOKEN))
    assert "planted" not in "".join(traceback.format_exception(raised.value))
