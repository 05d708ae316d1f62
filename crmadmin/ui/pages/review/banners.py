"""The page's banner: what stands in the way, and the button that helps."""

from collections.abc import Callable

from crmadmin.errors import Language
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.review.sheet import Sheet
from crmadmin.ui.plans.speaking import ago
from crmadmin.ui.widgets.banner import Banner, Weight


class ReviewBanner(Texts):
    """The texts of this module."""


def tell(banner: Banner, sheet: Sheet, language: Language, do: Callable[[str], None]) -> None:
    """Say the one thing that matters most now; hide the banner where all is well.

    ``do`` carries out an action by its id.
    """
    for teller in (_unfinished, _conflicts, _unconnected, _blocking, _standing, _rolls_back):
        if teller(banner, sheet, language, do):
            return
    banner.hide()


def _unfinished(
    banner: Banner, sheet: Sheet, _language: Language, do: Callable[[str], None]
) -> bool:
    run = sheet.unfinished
    if run is None:
        return False
    carried = sum(state.is_carried_out for state in run.states.values())
    text = fill(
        ReviewBanner.tr("A push of %1 steps begun %2 is not finished: %3 are done."),
        len(run.plan.steps),
        ago(run.started_at),
        carried,
    )
    action = ReviewBanner.tr("Look at it")
    banner.say(Weight.WARNING, text, action=action, run=lambda: do("review.look_at_run"))
    return True


def _conflicts(
    banner: Banner, sheet: Sheet, _language: Language, do: Callable[[str], None]
) -> bool:
    count = len(sheet.conflicts)
    if not count:
        return False
    text = ReviewBanner.tr(
        "%Ln setting(s) that you drafted were changed in the portal meanwhile. Decide before you "
        "make the plan.",
        None,
        count,
    )
    action = ReviewBanner.tr("Show the conflicts")
    banner.say(Weight.WARNING, text, action=action, run=lambda: do("review.conflicts"))
    return True


def _unconnected(
    banner: Banner, sheet: Sheet, _language: Language, do: Callable[[str], None]
) -> bool:
    if sheet.portal is not None:
        return False
    text = ReviewBanner.tr(
        "No portal is connected: you can review, rehearse and export, but not push."
    )
    action = ReviewBanner.tr("Connect a portal…")
    banner.say(Weight.INFORMATION, text, action=action, run=lambda: do("review.connect"))
    return True


def _blocking(banner: Banner, sheet: Sheet, _language: Language, do: Callable[[str], None]) -> bool:
    if not sheet.blocking:
        return False
    count = len(sheet.blocking)
    text = ReviewBanner.tr("%Ln hazard(s) block the push: change the draft first.", None, count)
    action = ReviewBanner.tr("Show the changes")
    banner.say(Weight.ERROR, text, action=action, run=lambda: do("review.changes"))
    return True


def _standing(banner: Banner, sheet: Sheet, language: Language, do: Callable[[str], None]) -> bool:
    if sheet.standing is None or sheet.standing.pushable:
        return False
    problem = sheet.standing.why[0]
    text = f"{problem.sentence(language)} {problem.remedy(language)}"
    if sheet.is_draft and sheet.steps:
        action = ReviewBanner.tr("Make the plan again")
        banner.say(Weight.WARNING, text, action=action, run=lambda: do("review.plan"))
    else:
        banner.say(Weight.WARNING, text)
    return True


def _rolls_back(
    banner: Banner, sheet: Sheet, _language: Language, do: Callable[[str], None]
) -> bool:
    if sheet.is_draft or sheet.plan is None:
        return False
    if sheet.plan.rolls_back is None:
        text = ReviewBanner.tr("This is a stored plan, not the draft.")
    else:
        told = ReviewBanner.tr("This plan rolls back run %1; the draft stays as it is.")
        text = fill(told, sheet.plan.rolls_back)
    action = ReviewBanner.tr("Show the draft")
    banner.say(Weight.INFORMATION, text, action=action, run=lambda: do("review.draft"))
    return True
