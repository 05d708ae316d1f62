"""A grid as a picture: on the clipboard, or as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from crmadmin.ui.grids.view import GridView
from crmadmin.ui.i18n import Texts

_DENSITY = 2
"""Pixels of a picture for each of the screen's, so that it can be printed."""
SVG = ".svg"


class GridSaving(Texts):
    """The texts of this module."""


def picture(grid: GridView, ground: str) -> QImage:
    """Draw a whole grid as an image on a ground (``#rrggbb``)."""
    image = QImage(grid.whole().size() * _DENSITY, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_DENSITY, _DENSITY)
    grid.draw(painter)
    painter.end()
    return image


def save(grid: GridView, path: Path, title: str, ground: str) -> bool:
    """Write a whole grid as SVG or PNG, by the name of the file; False where that failed."""
    if path.suffix.lower() != SVG:
        return picture(grid, ground).save(str(path))
    whole = grid.whole()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(whole.size())
    generator.setViewBox(QRectF(whole))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    painter.fillRect(whole, QColor(ground))
    grid.draw(painter)
    return painter.end()


def ask_picture(window: QWidget, proposed: Path, done: Callable[[Path], None]) -> None:
    """Ask where to save a grid, and as what."""
    dialog = QFileDialog(window, GridSaving.tr("Save the picture"), str(proposed.parent))
    dialog.setObjectName("grid.save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([GridSaving.tr("Drawing (*.svg)"), GridSaving.tr("Picture (*.png)")])
    dialog.setDefaultSuffix(SVG.removeprefix("."))
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("png" if "*.png" in chosen else "svg")
    )
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
