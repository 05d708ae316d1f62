"""Taking the report of a plan away as a file."""

from enum import StrEnum
from pathlib import Path
from typing import assert_never

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.codec import plan_to_json
from crmadmin.core.plans.plan import Plan
from crmadmin.errors import Language
from crmadmin.exchange.plan_report.details import Samples
from crmadmin.exchange.plan_report.html import to_html
from crmadmin.exchange.plan_report.report import told
from crmadmin.exchange.plan_report.rows import COLUMNS, rows_of
from crmadmin.exchange.replacing import replace_text, replacing
from crmadmin.exchange.row_files import FileFormat, write_rows


class ReportFormat(StrEnum):
    """What a report is written as.

    ``HTML``: for reading and printing; ``CSV``: a row for each field that changes; ``JSON``: the
    plan itself, which can be pushed.
    """

    HTML = "html"
    CSV = "csv"
    JSON = "json"

    @classmethod
    def of(cls, path: Path) -> "ReportFormat":
        """Tell by the end of a file's name; HTML for any other."""
        suffix = path.suffix.lower().removeprefix(".")
        return cls(suffix) if suffix in set(cls) else cls.HTML


def export_report(
    plan: Plan,
    path: Path,
    report_format: ReportFormat,
    language: Language,
    *,
    configuration: Configuration | None = None,
    samples: Samples | None = None,
) -> None:
    """Write the report of a plan; ``path`` is replaced when all is written.

    ``configuration`` knows the labels that limits count; ``samples`` name some records behind
    effects. Both are for HTML alone, and so is the language. Problem if it cannot be written.
    """
    match report_format:
        case ReportFormat.HTML:
            content = told(plan, language, configuration=configuration, samples=samples)
            replace_text(path, to_html(content))
        case ReportFormat.CSV:
            with replacing(path) as part:
                numeric = [False] * len(COLUMNS)
                write_rows(
                    part, FileFormat.CSV, headers=COLUMNS, numeric=numeric, rows=rows_of(plan)
                )
        case ReportFormat.JSON:
            replace_text(path, plan_to_json(plan))
        case _:
            assert_never(report_format)


__all__ = ["ReportFormat", "Samples", "export_report"]
