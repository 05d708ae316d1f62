"""The shared libraries that Qt takes from the system, which a bare Debian or Ubuntu lacks."""

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tools.set_up.environment import sudo_prefix

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}
"""What Qt links to, without and with a display, and Debian's package of each."""

FONTS = "fonts-dejavu-core"
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
_FONT_FILES = ("*.ttf", "*.otf", "*.ttc", "*.pfb")
_MISSING = """\
Qt lacks libraries of this system. Install them, then run make again:
  {command}"""


class MissingError(Exception):
    """Libraries are missing and could not be installed; the text has the command."""


def ensure() -> None:
    """Install what Qt lacks, as root or with a sudo that asks no password; else say how.

    Does nothing on systems that are not Debian's kin: Qt's wheels bring what Windows and macOS
    need, and other Linux systems name their packages otherwise.
    """
    if not is_debian():
        return
    packages = missing()
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not may_install():
        raise MissingError(_MISSING.format(command=sudo_prefix() + " ".join(command)))
    print(f"Installing the libraries that Qt needs: {' '.join(packages)} …", flush=True)
    if not (_run(command) or (_run(["apt-get", "update"]) and _run(command))):
        raise MissingError(_MISSING.format(command=sudo_prefix() + " ".join(command)))


def is_debian() -> bool:
    """Tell whether this is Debian, Ubuntu or another system made from them."""
    if sys.platform != "linux":
        return False
    try:
        facts = platform.freedesktop_os_release()
    except OSError:
        return False
    names = {facts.get("ID", ""), *facts.get("ID_LIKE", "").split()}
    return not names.isdisjoint({"debian", "ubuntu"})


def missing(loads: Callable[[str], bool] | None = None) -> list[str]:
    """Name the packages of the libraries that do not load, and a font if there is none."""
    loads = loads or _loads
    packages = [package for library, package in PACKAGES.items() if not loads(library)]
    return packages if has_font() else [*packages, FONTS]


def has_font(folders: tuple[str, ...] = _FONT_FOLDERS) -> bool:
    """Tell whether the system has any font to draw with."""
    return any(
        next(Path(folder).expanduser().rglob(pattern), None) is not None
        for folder in folders
        for pattern in _FONT_FILES
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def may_install() -> bool:
    """Tell whether this process may install packages without asking anybody."""
    if os.geteuid() == 0:
        return True
    if shutil.which("sudo") is None:
        return False
    command = ["sudo", "-n", "true"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0  # noqa: S603


def _run(command: list[str]) -> bool:
    """Run a command as root, quietly; show what it said if it fails."""
    prefix = ["sudo", "-n"] if os.geteuid() else []
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", *command]
    done = subprocess.run(  # noqa: S603 - package names of our own list
        [*prefix, *quiet], check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", file=sys.stderr)
    return done.returncode == 0
