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


def without_plurals(text: str) -> str:
    """Give what a text has in common with its plural, in English and French: a key, no text."""
    letters = (each if each.isalnum() else " " for each in folded(text))
    return " ".join(map(_stem, "".join(letters).split()))


def _stem(word: str) -> str:
    """Take off what a plural changes: *agency*, *salariés*, *commerciaux*; not of *boss*."""
    if word.endswith("ss") or len(word) < _SHORT:
        return word
    if len(word) > _LONG and word.endswith("aux") and not word.endswith("eaux"):
        return f"{word[:-3]}al"
    bare = word.removesuffix("s").removesuffix("x")
    if len(bare) > _LONG and bare.endswith(("ie", "y")):
        return f"{bare.removesuffix('ie').removesuffix('y')}i"
    return bare


_LONG, _SHORT = 4, 3
"""Letters of a word beyond which an ending may be that of a plural."""
