"""The colours can be read, and change at once."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.settings import ThemeChoice
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import DARK, LIGHT, Tokens

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
KINDS = ("create", "update", "delete", "blocked", "excluded")


def luminance(colour: str) -> float:
    """Give the relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_the_guideline_does() -> None:
    """Black on white is 21 to 1; a colour on itself 1 to 1."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("text", ["text", "muted", "accent", *KINDS])
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "accent_tint"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, text: str, ground: str) -> None:
    """Text has a contrast of at least 4.5 on every background."""
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("kind", [*KINDS, "accent"])
def test_text_can_be_read_on_its_tint(tokens: Tokens, kind: str) -> None:
    """Text of a kind has a contrast of at least 4.5 on the tint of that kind."""
    tint = getattr(tokens, f"{kind}_tint")
    assert contrast(getattr(tokens, kind), tint) >= 4.5
    assert contrast(tokens.text, tint) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
@pytest.mark.parametrize("outline", ["control", "focus", "accent"])
def test_controls_and_focus_stand_out(tokens: Tokens, outline: str, ground: str) -> None:
    """The outline of a control and the focus ring have a contrast of at least 3."""
    assert contrast(getattr(tokens, outline), getattr(tokens, ground)) >= 3


@THEMES
def test_the_primary_button_can_be_read(tokens: Tokens) -> None:
    """Its text has a contrast of at least 4.5 on the accent."""
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


def test_switching_the_theme_redraws_what_is_open(qtbot: QtBot, shell: Shell) -> None:
    """Palette and icons follow at once."""
    widget = QWidget()
    qtbot.addWidget(widget)
    button = QPushButton(widget)
    shell.icons.put(button, "table", "text")
    before = button.icon().pixmap(16).toImage()
    shell.theme.choose(ThemeChoice.DARK)
    qtbot.waitUntil(lambda: widget.palette().window().color().name() == DARK.window)
    assert button.icon().pixmap(16).toImage() != before
    shell.theme.choose(ThemeChoice.LIGHT)
    assert button.icon().pixmap(16).toImage() == before
