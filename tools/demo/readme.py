"""Write the dataset's README."""

from collections import Counter
from pathlib import Path


def write_readme(out: Path, planted: Counter[str]) -> None:
    """Write what the dataset contains."""
    lines = [f"{k}: {v}" for k, v in sorted(planted.items())]
    (out / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
