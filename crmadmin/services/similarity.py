"""How alike two names are: HubSpot's ``birth_date_custom`` and Salesforce's ``Birthdate__c``."""

import re

from rapidfuzz import fuzz

from crmadmin.core.definitions import Definition

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+|\d+")
_EMPTY = frozenset({"c", "custom", "hs", "the", "of"})
"""Words that say nothing of what a property holds."""


def likeness_of_names(hubspot: Definition, salesforce: Definition) -> float:
    """Compare names and labels in each combination, and give the best, 0…1."""
    ours = {_words(hubspot.name), _words(hubspot.label)} - {()}
    theirs = {_words(salesforce.name), _words(salesforce.label)} - {()}
    return max((_likeness(one, other) for one in ours for other in theirs), default=0.0)


def _words(name: str) -> tuple[str, ...]:
    words = (word.casefold() for word in _WORDS.findall(name.removesuffix("__c")))
    return tuple(word for word in words if word not in _EMPTY)


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Compare without regard to where words begin, then to their order."""
    joined = fuzz.ratio("".join(one), "".join(other))
    return max(joined, fuzz.token_sort_ratio(" ".join(one), " ".join(other))) / 100
