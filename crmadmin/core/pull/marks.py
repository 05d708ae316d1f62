"""What a pull learns of single records."""

from enum import StrEnum


class Mark(StrEnum):
    """What a pull learned of a record; a later mark takes the place of an earlier one."""

    THERE = "there"
    """Its values were read."""
    GONE = "gone"
    """It is deleted, or merged into another."""
    LISTED = "listed"
    """Its id was met by a pass over all ids."""
