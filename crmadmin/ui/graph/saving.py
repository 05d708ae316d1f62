"""A drawn graph as a picture: on the clipboard, or as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QGraphicsScene, QWidget

from crmadmin.ui.i18n import Texts

_DENSITY = 2
"""Pixels of a picture for each of the screen's, so that it can be printed."""
SVG, PNG = ".svg", ".png"


class GraphSaving(Texts):
    """The texts of this module."""


def picture(scene: QGraphicsScene) -> QImage:
    """Draw a scene as an image."""
    whole = scene.sceneRect()
    size = whole.size().toSize() * _DENSITY
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(scene.backgroundBrush().color())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), whole)
    painter.end()
    return image


def save(scene: QGraphicsScene, path: Path, title: str) -> bool:
    """Write a scene as SVG or PNG, by the name of the file; False where that failed."""
    if path.suffix.lower() != SVG:
        return picture(scene).save(str(path))
    whole = scene.sceneRect()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(whole.size().toSize()))
    generator.setViewBox(QRectF(0, 0, whole.width(), whole.height()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    scene.render(painter, QRectF(0, 0, whole.width(), whole.height()), whole)
    return painter.end()


def ask_file(window: QWidget, proposed: Path, done: Callable[[Path], None]) -> QFileDialog:
    """Ask where to save a graph, and as what."""
    dialog = QFileDialog(window, GraphSaving.tr("Save the graph"), str(proposed.parent))
    dialog.setObjectName("graph.save")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([GraphSaving.tr("Drawing (*.svg)"), GraphSaving.tr("Picture (*.png)")])
    dialog.setDefaultSuffix(SVG.removeprefix("."))
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("png" if "*.png" in chosen else "svg")
    )
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: done(Path(path)))
    dialog.open()
    return dialog
