"""An import report as JSON and back, as the workspace keeps it."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.import_report import (
    Doubled,
    Example,
    FileKind,
    FileReport,
    ImportReport,
    Layout,
    Loaded,
    Unparsed,
)
from crmadmin.core.sync.notation import Notation

Plain = Mapping[str, Any]


def report_to_json(report: ImportReport) -> str:
    """Write a report."""
    return json.dumps(asdict(report), ensure_ascii=False)


def report_from_json(text: str) -> ImportReport:
    """Read what :func:`report_to_json` wrote.

    Raises ValueError, KeyError or TypeError for anything else.
    """
    plain = json.loads(text)
    return ImportReport(
        started_at=plain["started_at"],
        seconds=plain["seconds"],
        files=tuple(_file(file) for file in plain["files"]),
        left_out=tuple(plain["left_out"]),
    )


def _file(plain: Plain) -> FileReport:
    own = {
        "kind": FileKind(plain["kind"]),
        "system": System(plain["system"]) if plain["system"] else None,
        "layout": _layout(plain["layout"]),
        "loaded": Loaded(**_tuples(plain["loaded"])),
        "doubled": tuple(_doubled(twice) for twice in plain["doubled"]),
        "unparsed": tuple(_unparsed(cells) for cells in plain["unparsed"]),
    }
    return FileReport(**{**_tuples(plain), **own})


def _layout(plain: Plain) -> Layout:
    return Layout(**{**plain, "notation": Notation(**plain["notation"])})


def _doubled(plain: Plain) -> Doubled:
    return Doubled(**{**_tuples(plain), "examples": _examples(plain)})


def _unparsed(plain: Plain) -> Unparsed:
    return Unparsed(**{**plain, "kind": ValueKind(plain["kind"]), "examples": _examples(plain)})


def _examples(plain: Plain) -> tuple[Example, ...]:
    return tuple(Example(**example) for example in plain["examples"])


def _tuples(plain: Plain) -> dict[str, Any]:
    """Give the same with tuples for JSON's lists."""
    return {key: tuple(v) if isinstance(v, list) else v for key, v in plain.items()}
