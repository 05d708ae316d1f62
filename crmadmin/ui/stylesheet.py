"""The short stylesheet over Fusion: type sizes, the frame, cards, and the primary button.

Widgets ask for a look by the dynamic property ``look`` (see :func:`wear`).
"""

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crmadmin.resource_files import resource

if TYPE_CHECKING:
    from crmadmin.ui.theme import Tokens

_SHEET = Template("""
[look="title"] { font-size: 18px; font-weight: 600; }
[look="welcome"] { font-size: 24px; font-weight: 600; }
[look="section"] { font-weight: 600; }
[look="secondary"] { font-size: 12px; color: $muted; }
[look="struck"] { font-size: 12px; color: $muted; text-decoration: line-through; }
[look="tag"] {
    font-size: 11px; color: $muted; background: $excluded_tint;
    border: 1px solid $line; border-radius: 3px; padding: 0 4px;
}
[look="badge-delete"], [look="badge-update"] {
    font-size: 11px; font-weight: 600; border-radius: 3px; padding: 1px 6px;
}
[look="badge-delete"] { color: $delete; background: $delete_tint; border: 1px solid $delete; }
[look="badge-update"] { color: $update; background: $update_tint; border: 1px solid $update; }
[look="figure"] { font-size: 22px; font-weight: 600; }
[look="create"] { color: $create; }
[look="update"] { color: $update; }
[look="delete"] { color: $delete; }
[look="blocked"] { color: $blocked; }
[look="excluded"] { color: $excluded; }
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[look="header"] { background: $surface; border-bottom: 1px solid $line; }
QFrame[look="tabs"] { background: $surface; border-bottom: 1px solid $line; }
QFrame[look="panel"] { background: $surface; border-left: 1px solid $line; }
QFrame[look="rail"] { background: $window; border-right: 1px solid $line; }
QFrame[look="page"] { background: $surface; }
QFrame[look="strip-test"] { background: $update; }
QFrame[look="strip-production"] { background: $delete; }
QFrame[look="toast"] { background: $raised; border: 1px solid $control; border-radius: 6px; }
QFrame[look="banner"] { background: $update_tint; border-bottom: 1px solid $line; }
QFrame[look="banner"] QLabel { color: $update; }
QFrame[look="banner-warning"] { background: $blocked_tint; border-bottom: 1px solid $line; }
QFrame[look="banner-warning"] QLabel { color: $blocked; }
QFrame[look="banner-error"] { background: $delete_tint; border-bottom: 1px solid $line; }
QFrame[look="banner-error"] QLabel { color: $delete; }
QPushButton {
    background: $surface; border: 1px solid $control; border-radius: 4px;
    padding: 3px 12px; min-height: 18px;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed, QPushButton:checked { background: $accent_tint; }
QPushButton:focus { border: 2px solid $focus; padding: 2px 11px; }
QPushButton:disabled { color: $control; border-color: $line; background: transparent; }
QPushButton[look="primary"] {
    background: $accent; color: $on_accent; font-weight: 600;
    border: 2px solid $accent; padding: 2px 12px;
}
QPushButton[look="primary"]:hover { border-color: $text; }
QPushButton[look="primary"]:focus { border-color: $text; }
QPushButton[look="primary"]:disabled {
    background: $raised; color: $control; border-color: $raised;
}
QPushButton[look="danger"] { color: $delete; border-color: $delete; font-weight: 600; }
QPushButton[look="danger"]:hover { background: $delete_tint; }
QPushButton[look="link"] {
    background: transparent; color: $accent; border: 2px solid transparent;
    border-radius: 4px; padding: 0; min-height: 16px; text-align: left;
}
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: $focus; padding: 0; }
QPushButton[look="link"]:disabled { color: $muted; }
QPushButton[look="door"] {
    background: $surface; border: 1px solid $control; border-radius: 6px;
    padding: 12px; text-align: left;
}
QPushButton[look="door"]:hover { background: $accent_tint; border-color: $accent; }
QPushButton[look="door"]:focus { border: 2px solid $focus; }
QPushButton[look="rail"] {
    background: transparent; border: 2px solid transparent; border-radius: 4px;
    padding: 4px 8px; text-align: left;
}
QPushButton[look="rail"]:hover { background: $raised; }
QPushButton[look="rail"]:checked { background: $accent_tint; font-weight: 600; }
QPushButton[look="rail"]:focus { border-color: $focus; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextBrowser {
    background: $surface; border: 1px solid $control; border-radius: 4px; padding: 3px 6px;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus,
QTextBrowser:focus { border: 2px solid $focus; padding: 2px 5px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    border-color: $line; color: $control;
}
QAbstractSpinBox, QAbstractSpinBox:focus { min-height: 18px; padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; border: none; width: 20px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow {
    image: url("$icons/caret-up-$theme.svg"); width: 10px; height: 10px;
}
QAbstractSpinBox::down-arrow {
    image: url("$icons/caret-$theme.svg"); width: 10px; height: 10px;
}
QComboBox { min-height: 18px; padding-right: 20px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$icons/caret-$theme.svg"); width: 12px; height: 12px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {
    width: 14px; height: 14px; border: 1px solid $control; border-radius: 3px;
    background: $surface;
}
QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $control; border-radius: 8px;
    background: $surface;
}
QRadioButton::indicator:checked {
    width: 8px; height: 8px; border: 4px solid $accent; background: $on_accent;
}
QRadioButton::indicator:focus { border-color: $focus; }
QRadioButton::indicator:disabled { border-color: $line; background: $raised; }
QRadioButton:disabled { color: $control; }
QCheckBox::indicator:focus { border: 2px solid $focus; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/check-$theme.svg");
}
QHeaderView { background: $raised; }
QHeaderView::section {
    background: $raised; color: $text; border: none; padding: 4px 8px;
    border-right: 1px solid $line; border-bottom: 1px solid $line;
}
QAbstractItemView {
    border: 1px solid $line; outline: none;
    selection-background-color: $accent_tint; selection-color: $text;
}
QTreeView::item { min-height: 26px; }
QListWidget::item { min-height: 24px; }
QAbstractItemView[look="plain"] { border: none; }
QAbstractItemView[look="board"] { border: none; background: transparent; }
QAbstractItemView[look="matrix"] { border: none; background: $surface; }
QAbstractItemView[look="matrix"] QHeaderView,
QAbstractItemView[look="matrix"] QTableCornerButton::section {
    background: $surface; border: none;
}
QTableView QTableCornerButton::section { background: $raised; border: none; }
QFrame[look="chip"] { background: $accent_tint; border-radius: 8px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab {
    background: transparent; color: $muted; font-size: 12px; border: none;
    border-bottom: 2px solid transparent; padding: 6px 6px; margin: 0 2px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $focus; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $raised; border: 1px solid $control; border-radius: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog#palette { background: $surface; border: 1px solid $control; }
QMenuBar { background: $window; border-bottom: 1px solid $line; }
QToolTip { background: $raised; color: $text; border: 1px solid $control; padding: 4px; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
""")


def stylesheet(tokens: "Tokens") -> str:
    """Give the stylesheet in a theme's colours."""
    colours = {name: getattr(tokens, name) for name in tokens.__slots__ if name != "dark"}
    theme = "dark" if tokens.dark else "light"
    return _SHEET.substitute(colours, theme=theme, icons=resource("icons").as_posix())


def wear(widget: QWidget, look: str) -> None:
    """Give a widget one of the looks of the stylesheet, also when it changes."""
    widget.setProperty("look", look)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
