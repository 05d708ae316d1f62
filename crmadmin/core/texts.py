"""When two texts look the same to people, though they are not the same to HubSpot."""

import unicodedata
from functools import lru_cache

_PLURALS = ("s", "x", "es")


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Give a text without case, accents, outer and double spaces."""
    plain = unicodedata.normalize("NFKD", text).casefold()  # first: "𝘼" has no lower case itself
    apart = unicodedata.normalize("NFKD", " ".join(plain.split()))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def lookalikes(text: str) -> frozenset[str]:
    """Give every folded text that people take for this one: in case, accents, spaces, plural."""
    own = folded(text)
    plurals = {own + ending for ending in _PLURALS} if len(own) > 1 else set()
    singulars = {own.removesuffix(ending) for ending in _PLURALS if own.endswith(ending)}
    return frozenset({own, *plurals, *(each for each in singulars if len(each) > 1)})


def nearly_same(one: str, other: str) -> bool:
    """Tell whether texts differ in case, accents, spaces or a plural only, or not at all."""
    return folded(other) in lookalikes(one)
