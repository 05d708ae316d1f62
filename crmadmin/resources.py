"""Where the files lie that come with the program: translations, icons, help, demo."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """Give the path of a file or folder of ``resources``.

    In the source tree it lies beside the package, in an installed program within it.
    """
    beside = Path(__file__).parents[1] / "resources"
    within = Path(__file__).parent / "_resources"
    return (within if within.is_dir() else beside).joinpath(*parts)
