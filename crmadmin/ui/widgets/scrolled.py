"""What a scroll area holds where texts wrap."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Scrolled(QWidget):
    """Be as high as the texts are in the width that there is.

    A scroll area takes the height of a layout for its least: Qt guesses it for texts in a narrow
    column, and there would be a bar beside texts that fit.
    """

    def minimumSizeHint(self) -> QSize:
        """Leave the height to what the width makes of it."""
        hint = super().minimumSizeHint()
        if self.hasHeightForWidth():
            hint.setHeight(0)
        return hint
