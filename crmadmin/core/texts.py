"""When two texts look the same to people, though they are not the same to HubSpot."""

import unicodedata


def folded(text: str) -> str:
    """Give a text without case, accents, outer and double spaces."""
    apart = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def nearly_same(one: str, other: str) -> bool:
    """Tell whether texts differ in case, accents, spaces or a plural only, or not at all."""
    left, right = sorted((folded(one), folded(other)), key=len)
    return left == right or (len(left) > 1 and right in {f"{left}s", f"{left}x", f"{left}es"})
