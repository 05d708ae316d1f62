"""Whether a window can be shown here."""

import os
import sys
from collections.abc import Mapping


def has_display(environment: Mapping[str, str] = os.environ, platform: str | None = None) -> bool:
    """Tell whether a window can be shown: always on Windows and macOS, else where X or Wayland is.

    Whoever sets QT_QPA_PLATFORM knows what Qt shall draw on.
    """
    if (platform or sys.platform) in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
