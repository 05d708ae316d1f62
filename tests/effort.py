"""How many examples a property test tries that takes long for each."""

from hypothesis import settings

_USUAL = 50
"""The examples of a profile under which a test tries as many as it says."""


def examples(usual: int) -> int:
    """Give ``usual``, in the proportion in which the profile in force tries more or fewer."""
    profile = settings.default
    return usual if profile is None else max(1, usual * profile.max_examples // _USUAL)
