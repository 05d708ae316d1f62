"""What columns and cards of the board say."""

from crmadmin.services.lead_board import Card, Column
from crmadmin.ui.i18n import Texts, fill


class BoardWords(Texts):
    """The texts of this module."""


def age_text(days: int | None) -> str:
    """Write how long a record has been in its stage, short."""
    if days is None:
        return BoardWords.tr("since ?", "age of a card that is not known")
    return BoardWords.tr("%Ln d", None, days)


def card_tie(card: Card) -> str:
    """Name the contact and the company of a record."""
    ties = (each.name for each in (card.contact, card.company) if each is not None)
    return " · ".join(name for name in ties if name != card.record.name)


def card_sentence(card: Card) -> str:
    """Say all that a card shows, for those who hear it."""
    parts = (card.record.name, card_tie(card), card.owner, age_sentence(card))
    return ", ".join(filter(None, parts))


def age_sentence(card: Card) -> str:
    """Say how long a record has been in its stage."""
    if card.days is None:
        return BoardWords.tr("nothing tells since when")
    return BoardWords.tr("%Ln day(s) in this stage", None, card.days)


def ages_text(column: Column) -> str:
    """Say how old the records of a column are, by the one in the middle and the oldest."""
    ages = column.ages
    if ages.median is None or ages.oldest is None:
        return BoardWords.tr("no ages known") if column.count else ""
    middle, oldest = age_text(ages.median), age_text(ages.oldest)
    return fill(BoardWords.tr("median %1 · oldest %2"), middle, oldest)


def ages_hint(column: Column) -> str:
    """Say of how many records no age is known."""
    if not column.ages.unknown:
        return ""
    return BoardWords.tr("%Ln without a known age", None, column.ages.unknown)


def standing_text(column: Column) -> str:
    """Say what the draft has made of the stage, empty for nothing."""
    if column.is_new:
        return BoardWords.tr("New", "drafted stage")
    if column.is_leaving:
        return BoardWords.tr("Deleted", "drafted stage")
    if column.before is None or column.after is None:
        return BoardWords.tr("Not in the pipeline", "stage")
    if column.before.label != column.after.label:
        return fill(BoardWords.tr("was %1"), column.before.label)
    return "" if column.before == column.after else BoardWords.tr("Changed", "drafted stage")


def standing_look(column: Column) -> tuple[str, str]:
    """Give the icon and the colour of what the draft has made of the stage."""
    if column.is_new:
        return "plus-circle", "create"
    if column.is_leaving:
        return "minus-circle", "delete"
    if column.before is None or column.after is None:
        return "question", "muted"
    return "pencil-simple", "update"
