"""Make the pictures."""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from crmadmin.app import PAGES, Folders, build_window
from crmadmin.errors import Language
from crmadmin.settings import ThemeChoice
from crmadmin.ui.main_window import MainWindow
from tools.memory_keyring import memory_keychain
from tools.screenshots.catalogue import MOVING, SCENES
from tools.screenshots.scenes import Scene, page
from tools.screenshots.waiting import settle

WIDTH, HEIGHT = 1440, 900
_SHADE = 0xE0E0E0
"""The bits that two colours of one shade share."""


def picture(
    window: MainWindow, scene: Scene, file: Path, *, moves: bool = False, small: bool = False
) -> None:
    """Bring a scene about and save its picture, once all work is done unless the scene moves.

    A ``small`` one has 256 colours, for pages that people load.
    """
    shown = scene(window)
    if not moves:
        settle(window)
    if shown is not None:
        image = shown.grab().toImage()
        if small:
            image = with_few_colours(image)
        image.save(str(file))
        if isinstance(shown, QDialog):
            shown.close()


def with_few_colours(image: QImage) -> QImage:
    """Give the picture in 256 colours, a third of the bytes.

    The most frequent of each shade comes first: an icon's colour is rarer than any grey.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(plain.constBits()).cast("I"))
    frequent = [colour for colour, _count in found.most_common()]
    shades = {colour & _SHADE: colour for colour in reversed(frequent)}
    table = [*dict.fromkeys((*shades.values(), *frequent))][:256]
    flags = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def pictures(
    window: MainWindow, out: Path, look: str, wanted: Collection[str], *, small: bool = False
) -> None:
    """Picture scenes in the language and the colours worn now; all of them where none is named.

    Scenes build on each other, so that a name may need those before it: ``pulling`` is nothing
    without ``connected``.
    """
    session = window.session

    def show(name: str, scene: Scene) -> None:
        if not wanted or name in wanted:
            picture(window, scene, out / f"{name}-{look}.png", moves=name in MOVING, small=small)

    settle(window)
    show("start", lambda window: window)
    session.create(session.doors.folder / f"empty-{look}.crmadmin")
    settle(window)
    for spec in PAGES:
        show(f"empty-{spec.id}", page(spec.id))
    session.open_demo()
    settle(window)
    for name, scene in SCENES.items():
        show(name, scene)
    session.close()
    settle(window)


def main() -> None:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description="Make pictures of every page.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="*", default=[*Language], type=Language)
    parser.add_argument(
        "--themes", nargs="*", default=[ThemeChoice.LIGHT, ThemeChoice.DARK], type=ThemeChoice
    )
    parser.add_argument("--scale", default="1")
    parser.add_argument("--size", nargs=2, type=int, default=[WIDTH, HEIGHT])
    parser.add_argument("--scenes", nargs="*", default=[])
    parser.add_argument("--small", action="store_true", help="256 colours, for the guide")
    chosen = parser.parse_args()
    out: Path = chosen.folder
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        folders = Folders(configuration=at, log=at, demo=at, workspaces=at / "workspaces")
        window = build_window(application, folders, memory_keychain())
        window.resize(*chosen.size)
        window.show()
        for language in chosen.languages:
            for theme in chosen.themes:
                window.shell.languages.choose(language)
                window.shell.theme.choose(theme)
                suffix = "" if chosen.scale == "1" else f"-{chosen.scale}x"
                pictures(
                    window, out, f"{language}-{theme}{suffix}", chosen.scenes, small=chosen.small
                )
        window.shell.operations.close()
        window.session.end()
    if chosen.scale == "1" and not chosen.scenes:
        again = [sys.executable, "-m", "tools.screenshots", str(out / "twice"), "--scale", "2"]
        subprocess.run([*again, "--languages", "en", "--themes", "light"], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
