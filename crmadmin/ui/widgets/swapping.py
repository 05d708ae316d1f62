"""Showing something anew: the widget made for it takes the place of the one before."""

from PySide6.QtWidgets import QBoxLayout, QWidget


def swap_first(column: QBoxLayout, former: QWidget | None, new: QWidget) -> None:
    """Put a widget at the head of a column in place of the one that was there, which goes."""
    if former is not None:
        column.removeWidget(former)
        former.setParent(None)
        former.deleteLater()
    column.insertWidget(0, new)
