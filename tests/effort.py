"""How many examples a property test tries that takes long for each."""

from hypothesis import settings

_QUICK = 50


def examples(quick: int) -> int:
    """Give ``quick``, or as many times more as the profile in force tries."""
    profile = settings.default
    return quick if profile is None else max(1, quick * profile.max_examples // _QUICK)
