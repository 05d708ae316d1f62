"""Where the files lie that the program brings along: icons, translations, demo data."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Give the path of a file or folder below ``resources``, in the tree or as installed.

    The wheel has ``resources`` within the package; in the tree it lies beside it.
    """
    installed = _PACKAGE / "resources"
    base = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return base.joinpath(*parts)
