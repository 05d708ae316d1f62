"""Files dragged from elsewhere."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped(event: QDropEvent) -> tuple[Path, ...]:
    """List the files of this computer that a drop carries."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
