"""Reports of plans as files."""

from pathlib import Path

import pytest

from crmadmin.core.plans.codec import plan_from_json
from crmadmin.errors import Language, Problem
from crmadmin.services.reporting import ReportFormat, export_report
from tests.exchange.plan_report.plans import PLAN


@pytest.mark.parametrize(
    ("name", "report_format"),
    [
        ("plan.html", ReportFormat.HTML),
        ("plan.CSV", ReportFormat.CSV),
        ("plan.json", ReportFormat.JSON),
        ("plan", ReportFormat.HTML),
    ],
)
def test_the_name_of_a_file_tells_its_format(name: str, report_format: ReportFormat) -> None:
    """HTML is for whatever is not named as one of the others."""
    assert ReportFormat.of(Path(name)) is report_format


def test_each_format_is_written(tmp_path: Path) -> None:
    """HTML for people, rows for a spreadsheet, and the plan that can be pushed."""
    for report_format in ReportFormat:
        export_report(PLAN, tmp_path / report_format, report_format, Language.FRENCH)
    assert (tmp_path / "html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "csv").read_bytes().startswith(b"\xef\xbb\xbfstep,")
    assert plan_from_json((tmp_path / "json").read_text(encoding="utf-8")) == PLAN


def test_a_report_replaces_the_file_or_leaves_it(tmp_path: Path) -> None:
    """Where the disk refuses, that is a problem with its remedy."""
    with pytest.raises(Problem) as problem:
        export_report(PLAN, tmp_path / "no" / "plan.html", ReportFormat.HTML, Language.ENGLISH)
    assert problem.value.code == "export.cannot_write"
