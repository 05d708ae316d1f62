"""How many examples a property test tries that takes long for each."""

from hypothesis import settings

_QUICK = 50


def examples(quick: int) -> int:
    """Give ``quick``, or as many times more as the profile in force tries."""
    return max(1, quick * settings.default.max_examples // _QUICK)
