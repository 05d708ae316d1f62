"""What the head of the page says and offers for a sheet, and what an empty page says."""

from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.navigation import Navigation, Place
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.widgets.empty import EmptyState


class ReviewHeading(Texts):
    """The texts of this module."""


def title_of(sheet: Sheet | None) -> str:
    """Name what is reviewed where it is not the draft."""
    if sheet is None or sheet.is_draft or sheet.plan is None:
        return ""
    if sheet.plan.rolls_back is None:
        return ReviewHeading.tr("Review · stored plan")
    return fill(ReviewHeading.tr("Review · roll back run %1"), sheet.plan.rolls_back)


def subtitle_of(sheet: Sheet | None) -> str:
    """Say which question the page answers."""
    portal = None if sheet is None else sheet.portal
    if portal is None:
        return ReviewHeading.tr("What would be pushed, and what is to be done by hand")
    text = ReviewHeading.tr("What would be pushed to %1, and what is to be done by hand")
    return fill(text, portal.name)


def next_step(sheet: Sheet) -> str:
    """Give the id of the action that comes next: resume, connect, make the plan, push it."""
    if sheet.unfinished is not None and not sheet.unfinished.waiting_cards:
        return "review.resume"
    if sheet.plan is not None and sheet.portal is None:
        return "review.connect"
    if sheet.standing is not None and sheet.standing.pushable:
        return "review.push"
    return "review.plan" if sheet.is_draft else "review.push"


def tell_nothing(empty: EmptyState, navigation: Navigation) -> None:
    """Say what the page is for, and lead to where drafts are made."""
    empty.say(
        ReviewHeading.tr("Nothing is drafted yet"),
        ReviewHeading.tr(
            "What you change on the other pages is kept as a draft. Here you see what pushing "
            "it would do to records, which calls it makes, and what you set by hand."
        ),
        action=ReviewHeading.tr("Draft association labels"),
        run=lambda: navigation.go(Place("associations")),
        other=ReviewHeading.tr("Draft sync rules"),
        other_run=lambda: navigation.go(Place("sync")),
    )
