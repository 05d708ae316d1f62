"""All that is wrong with a file of associations, line by line, for whoever corrects it."""

from collections.abc import Iterator
from pathlib import Path

from crmadmin.core.associations.staging import LinkFile
from crmadmin.errors import Language
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import FileFormat, write_rows
from crmadmin.services.drafts.ground import told

COLUMNS = ("file", "line", "column", "cell", "code", "problem", "remedy")
"""The header of the report."""


def problem_rows(file: LinkFile, language: Language) -> Iterator[tuple[str, ...]]:
    """Give what is wrong, one row each, under ``COLUMNS``."""
    for each in file.problems:
        problem = told(each.objection)
        yield (
            file.name,
            str(each.line),
            each.column,
            each.cell,
            problem.code,
            problem.sentence(language),
            problem.remedy(language),
        )


def write_problems(path: Path, file: LinkFile, language: Language) -> None:
    """Write the report as CSV, whole or not at all; Problem where the disk refuses."""
    with replacing(path) as part:
        write_rows(
            part,
            FileFormat.CSV,
            headers=COLUMNS,
            numeric=[name == "line" for name in COLUMNS],
            rows=problem_rows(file, language),
        )
