"""Saying that a workspace can only be read, and who holds it."""

from crmadmin.services.workspaces import Database, Holder
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.session import Session
from crmadmin.ui.widgets.banner import Banner, Weight


class Held(Texts):
    """The texts of this module."""


def tell_holder(banner: Banner, session: Session, database: Database) -> None:
    """Say who holds a workspace that can only be read; say nothing of one that can be written."""
    if not database.read_only:
        banner.hide()
        return
    text = Held.tr("This workspace is open for reading only.")
    if database.holder is not None:
        text = f"{text} {_held_by(database.holder)}"
    banner.say(Weight.WARNING, text, action=Held.tr("Try again"), run=session.reopen)


def _held_by(holder: Holder) -> str:
    if not holder.host or holder.since is None:
        return Held.tr("Another program holds it.")
    return fill(
        Held.tr("%1 holds it on %2 since %3 (process %4)."),
        holder.user,
        holder.host,
        formats.moment(holder.since),
        holder.process_id,
    )
