"""Bring the translations up to date with the sources, and compile them.

``python -m tools.translations`` rewrites ``resources/translations``; it fails where a text is not
yet translated. See docs/translating.md.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "crmadmin" / "ui"
LANGUAGES = ("en", "fr")
CLICK = ROOT / "crmadmin" / "cli" / "locale" / "fr" / "LC_MESSAGES" / "click.po"
"""What click says on the command line; it ships no French of its own."""
AREAS = {
    "records": ("pages/records", "tables", "filters"),
    "sync": ("pages/sync",),
    "connections": ("pages/connections", "pages/pull"),
    "linking": ("linking", "pages/associations/edited", "pages/associations/merging"),
    "graph": (
        "graph",
        "pages/associations/graph",
        "pages/associations/findings",
        "pages/associations/primary",
        "pages/associations/found.py",
        "pages/associations/found_list.py",
        "pages/associations/found_rows.py",
    ),
    "simulation": ("pages/leads/simulation", "pages/leads/board", "grids"),
    "leads": ("pages/leads",),
    "associations": ("pages/associations", "outlook"),
    "review": ("pages/review", "pages/history", "plans"),
}
"""Folders of each area below ``crmadmin/ui``; whatever is in none belongs to "frame"."""
FRAME = "frame"


def sources(area: str) -> list[Path]:
    """List the source files of an area."""
    return [path for path in sorted(SOURCES.rglob("*.py")) if area_of(path) == area]


def area_of(path: Path) -> str:
    """Name the area that a source file belongs to."""
    for area, folders in AREAS.items():
        if any(path.is_relative_to(SOURCES / folder) for folder in folders):
            return area
    return FRAME


def areas() -> list[str]:
    """List the areas that have texts."""
    return [
        area
        for area in (FRAME, *AREAS)
        if any(".tr(" in path.read_text(encoding="utf-8") for path in sources(area))
    ]


def update(area: str, language: str, ts: Path) -> None:
    """Bring one ``.ts`` file up to date: new texts in, texts that are gone out."""
    plurals = ["-pluralonly"] if language == "en" else []
    _run(
        "pyside6-lupdate",
        *map(str, sources(area)),
        *("-silent", "-no-obsolete", "-locations", "none", "-target-language", language),
        *plurals,
        *("-ts", str(ts)),
    )


def release(ts: Path, qm: Path) -> None:
    """Compile one ``.ts`` file; fail where a text is unfinished."""
    _run("pyside6-lrelease", "-silent", "-fail-on-unfinished", str(ts), "-qm", str(qm))


def compile_click() -> None:
    """Compile click's messages, which gettext reads."""
    compiled = str(CLICK.with_suffix(".mo"))
    _run("pybabel", "compile", "--locale", "fr", "-i", str(CLICK), "-o", compiled)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / tool
    done = subprocess.run(  # noqa: S603 - a tool of our own environment on our own files
        [program, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> None:
    """Update and compile every area in every language."""
    compile_click()
    unfinished = []
    for area in areas():
        for language in LANGUAGES:
            ts = FOLDER / f"{area}_{language}.ts"
            update(area, language, ts)
            try:
                release(ts, ts.with_suffix(".qm"))
            except SystemExit as problem:
                unfinished.append(str(problem))
    if unfinished:
        raise SystemExit("\n".join(unfinished))


if __name__ == "__main__":
    main()
