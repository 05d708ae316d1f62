"""The sentences of objections fit the rules that raise them."""

from crmadmin.core.sync.compatibility import ObjectionCode
from crmadmin.errors.mapping import OBJECTIONS


def test_every_objection_has_a_wording() -> None:
    """No code goes without a sentence, no sentence without a code."""
    assert set(OBJECTIONS) == set(ObjectionCode)
