"""Lists and workflows that refer to what changes: where their definitions name it."""

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """What refers: the kinds of documents that are searched."""

    LIST = "list"
    WORKFLOW = "workflow"


class Certainty(StrEnum):
    """How sure it is that a place means what changes.

    ``REFERS``: the place has the shape that HubSpot documents, and every part of it agrees.
    ``NAMES``: it names it somewhere, in a shape that is not known; a person should look.
    """

    REFERS = "refers"
    NAMES = "names"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in a definition something is named.

    ``path`` is as in jq: ``filterBranch.filterBranches[0].associationTypeId``.
    """

    path: str
    certainty: Certainty
