"""Boxes to choose from that keep to the room there is."""

from PySide6.QtWidgets import QComboBox

_LETTERS = 12


def give_way(box: QComboBox) -> None:
    """Let a box be narrower than the longest of its texts; the list that opens shows them whole."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
