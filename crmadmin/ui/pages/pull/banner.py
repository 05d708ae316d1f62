"""The page's banner: a pull that was interrupted, or why the last one stopped."""

from collections.abc import Callable
from datetime import datetime

from crmadmin.core.pull.report import Unfinished
from crmadmin.errors import Language, Problem
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.widgets.banner import Banner, Weight


class PullBanner(Texts):
    """The texts of this module."""


def tell_unfinished(banner: Banner, unfinished: Unfinished, discard: Callable[[], None]) -> None:
    """Say that a pull was interrupted, and that what it read can be discarded."""
    when = datetime.fromisoformat(unfinished.last_page_at or unfinished.started_at)
    if unfinished.resumable:
        text = PullBanner.tr(
            "A pull was interrupted %1, with %2 records read. Its choices are back below: with "
            "them it goes on where it stopped, with others it starts anew."
        )
    else:
        text = PullBanner.tr(
            "A pull was interrupted %1, with %2 records read. It is too old to go on: the next "
            "one starts anew."
        )
    banner.say(
        Weight.INFORMATION,
        fill(text, formats.ago(when), formats.number(unfinished.records)),
        action=PullBanner.tr("Discard"),
        run=discard,
    )


def tell_stopped_sandbox(banner: Banner, connect: Callable[[], None]) -> None:
    """Say that the sandbox that was to be pulled from is gone, and lead to where it is started."""
    banner.say(
        Weight.WARNING,
        PullBanner.tr("The sandbox of this computer is not running."),
        action=PullBanner.tr("Connections…"),
        run=connect,
    )


def tell_failure(
    banner: Banner, problem: Problem, language: Language, detail: Callable[[], None]
) -> None:
    """Say why a pull stopped."""
    banner.say(
        Weight.ERROR,
        f"{problem.sentence(language)} {problem.remedy(language)}",
        action=PullBanner.tr("Detail…") if problem.detail else "",
        run=detail,
    )
