"""What a figure's line is made of."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

Listed_co = TypeVar("Listed_co", covariant=True)


class Figure(StrEnum):
    """What is counted of leads.

    Of qualification: records in a stage (``LACKING``) or that entered it (``ENTERED_LACKING``)
    without what it requires, qualified leads ``WITHOUT_DEAL``, disqualified ones by ``REASON`` or
    ``WITHOUT_REASON``, leads whose reason is no option (``ORPHANED``), those created without what
    the form would require (``FORM_LACKING``). Of automation: leads that it moves no more
    (``FROZEN``) and those of custom pipelines that it never moves (``CUSTOM``), leads that a
    lifecycle stage would have ``CREATED`` and entries that are ``EXEMPT``, leads that would have
    ``FOLLOWED`` a disqualification, and what a stage's workflow would have ``ENROLLED``. Of
    ownership: leads that would be ``REASSIGNED``, ``CLOSED`` ones that are left, those whose
    contact and company ``DISAGREE``, and those of ``FOREIGN`` contacts and companies.
    """

    LACKING = "lacking"
    ENTERED_LACKING = "entered_lacking"
    WITHOUT_DEAL = "without_deal"
    REASON = "reason"
    WITHOUT_REASON = "without_reason"
    ORPHANED = "orphaned"
    FORM_LACKING = "form_lacking"
    FROZEN = "frozen"
    CUSTOM = "custom"
    CREATED = "created"
    EXEMPT = "exempt"
    FOLLOWED = "followed"
    ENROLLED = "enrolled"
    REASSIGNED = "reassigned"
    CLOSED = "closed"
    DISAGREE = "disagree"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine(Generic[Listed_co]):
    """A figure: what was counted of what, ``count`` of ``of``, in a sentence.

    ``subject`` tells it from others of its kind: a stage, a value, an object. ``listed`` asks for
    what is behind it, None where nothing can be listed.
    """

    figure: Figure
    subject: str
    count: int
    of: int
    sentence: str
    listed: Listed_co | None = None
