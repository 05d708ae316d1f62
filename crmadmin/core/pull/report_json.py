"""A pull's report as JSON and back, as the workspace keeps it."""

import json
from dataclasses import asdict
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.report import Finding, FindingKind, Mode, PartReport, PullReport


def report_to_json(report: PullReport) -> str:
    """Write a report."""
    return json.dumps(asdict(report), ensure_ascii=False)


def report_from_json(text: str) -> PullReport:
    """Read what :func:`report_to_json` wrote.

    Raises ValueError, KeyError or TypeError for anything else.
    """
    plain: dict[str, Any] = json.loads(text)
    parts = tuple(
        PartReport(
            **{
                **each,
                "part": Part(each["part"]),
                "mode": None if each["mode"] is None else Mode(each["mode"]),
            }
        )
        for each in plain["parts"]
    )
    findings = tuple(
        Finding(
            **{
                **each,
                "kind": FindingKind(each["kind"]),
                "part": Part(each["part"]),
                "scopes": tuple(each["scopes"]),
            }
        )
        for each in plain["findings"]
    )
    system = System(plain["system"])
    return PullReport(**{**plain, "system": system, "parts": parts, "findings": findings})
