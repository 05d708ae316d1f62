"""How large a dialog was when it was closed last."""

from PySide6.QtWidgets import QDialog

from crmadmin.settings import Settings, splitter_sizes


def keep_size(dialog: QDialog, settings: Settings, name: str, usual: tuple[int, int]) -> None:
    """Give a dialog the size that it had last, within its window; remember it when it closes."""
    kept = splitter_sizes(f"dialogs/{name}")
    size = settings.get(kept)
    width, height = size if len(size) == len(usual) else usual
    window = dialog.parentWidget()
    if window is not None:
        width, height = min(width, window.width()), min(height, window.height())
    dialog.resize(width, height)
    dialog.finished.connect(lambda _result: settings.set(kept, (dialog.width(), dialog.height())))
