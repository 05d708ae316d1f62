"""An import report in words: what each file is, what was brought, what to look at."""

from pathlib import PurePath

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.import_report import Example, FileKind, FileReport, ImportReport
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name, system_name


class Outcome(Texts):
    """The texts of this module."""


def what(kind: FileKind, system: System | None, name: str) -> str:
    """Name what a file holds ("Contacts of HubSpot")."""
    subject = name
    if system is not None:
        named = object_name(system, name)
        subject = fill(Outcome.tr("%1 of %2", "object of system"), named, system_name(system))
    templates = {
        FileKind.PROPERTIES: Outcome.tr("Property list: %1"),
        FileKind.DESCRIBE: Outcome.tr("Field list: %1"),
        FileKind.OWNERS: Outcome.tr("Owners"),
        FileKind.USERS: Outcome.tr("Users"),
        FileKind.PIPELINES: Outcome.tr("Pipelines: %1"),
        FileKind.LISTS: Outcome.tr("Lists"),
        FileKind.DOCUMENTS: Outcome.tr("Documents: %1"),
        FileKind.LABELS: Outcome.tr("Association labels: %1"),
        FileKind.RECORDS: "%1",
        FileKind.ASSOCIATIONS: Outcome.tr("Associations: %1"),
        FileKind.MEMBERSHIPS: Outcome.tr("List memberships"),
        FileKind.HISTORY: Outcome.tr("History: %1"),
    }
    return fill(templates[kind], subject)


def kind_name(kind: ValueKind) -> str:
    """Name a kind of value as a person says it ("a number")."""
    names = {
        ValueKind.TEXT: Outcome.tr("a text"),
        ValueKind.EMAIL: Outcome.tr("an e-mail address"),
        ValueKind.NUMBER: Outcome.tr("a number"),
        ValueKind.BOOLEAN: Outcome.tr("yes or no"),
        ValueKind.DATE: Outcome.tr("a date"),
        ValueKind.DATETIME: Outcome.tr("a date and time"),
        ValueKind.ENUMERATION: Outcome.tr("a choice"),
        ValueKind.SET: Outcome.tr("several choices"),
        ValueKind.REFERENCE: Outcome.tr("a record id"),
    }
    return names[kind]


def notes(file: FileReport) -> list[str]:
    """List what is worth looking at in a file, one sentence each; empty if nothing is."""
    said = [
        fill(
            Outcome.tr("%1: %Ln value(s) not readable as %2, kept as text%3", None, cells.count),
            cells.property,
            kind_name(cells.kind),
            _examples(cells.examples),
        )
        for cells in file.unparsed
    ]
    if file.unknown:
        told = Outcome.tr(
            "%Ln column(s) that no property list declares: %1", None, len(file.unknown)
        )
        said.append(fill(told, ", ".join(file.unknown)))
    said += [
        fill(
            Outcome.tr(
                "%1 is in several columns (%2); they differ in %Ln row(s)%3", None, twice.conflicts
            ),
            twice.property,
            ", ".join(twice.columns),
            _examples(twice.examples),
        )
        for twice in file.doubled
    ]
    return said + _rows(file)


def _rows(file: FileReport) -> list[str]:
    said = []
    if file.short_rows:
        told = Outcome.tr(
            "%Ln row(s) shorter than the header, filled with blanks", None, file.short_rows
        )
        said.append(told + _lines(file.short_lines))
    if file.loaded.repeated:
        told = Outcome.tr(
            "%Ln row(s) named a record again; the last one counts", None, file.loaded.repeated
        )
        said.append(told + _listed(file.loaded.repeated_ids))
    if file.loaded.removed:
        said.append(
            Outcome.tr("%Ln row(s) no longer in the file were removed", None, file.loaded.removed)
        )
    if file.other_sheets:
        told = Outcome.tr("Only the first sheet was read; not: %1")
        said.append(fill(told, ", ".join(file.other_sheets)))
    if file.layout.notation_assumed:
        said.append(
            Outcome.tr("How numbers and dates are written could not be told, and was assumed")
        )
    return said


def _examples(examples: tuple[Example, ...]) -> str:
    shown = [fill(Outcome.tr("line %1: “%2”"), one.line, one.value) for one in examples]
    return f" ({', '.join(shown)})" if shown else ""


def _lines(lines: tuple[int, ...]) -> str:
    if not lines:
        return ""
    return " " + fill(Outcome.tr("(line %1)", "one or more numbers"), ", ".join(map(str, lines)))


def _listed(names: tuple[str, ...]) -> str:
    return f" ({', '.join(names)})" if names else ""


def summary(report: ImportReport) -> str:
    """Sum an import up in a sentence."""
    loaded = [file.loaded for file in report.files if file.kind is FileKind.RECORDS]
    files = Outcome.tr("%Ln file(s) imported", None, len(report.files))
    parts = (
        Outcome.tr("%Ln record(s) new", None, sum(rows.new for rows in loaded)),
        Outcome.tr("%Ln changed", "records", sum(rows.changed for rows in loaded)),
        Outcome.tr("%Ln unchanged", "records", sum(rows.unchanged for rows in loaded)),
    )
    return f"{files} · {' · '.join(parts)} · {formats.duration(report.seconds)}"


def as_text(report: ImportReport) -> str:
    """Write the whole report as plain text, to be copied or saved."""
    lines = [summary(report), ""]
    for file in report.files:
        rows = file.loaded
        counts = fill(
            Outcome.tr("%1 read, %2 new, %3 changed, %4 unchanged"),
            *map(formats.number, (rows.read, rows.new, rows.changed, rows.unchanged)),
        )
        lines.append(
            f"{PurePath(file.path).name} · {what(file.kind, file.system, file.object)} · {counts}"
        )
        lines += [f"    {note}" for note in notes(file)]
    if report.left_out:
        lines += ["", left_out(report)]
    return "\n".join(lines) + "\n"


def left_out(report: ImportReport) -> str:
    """Say which files of a folder were left out."""
    told = Outcome.tr(
        "%Ln file(s) left out, nothing is known about them: %1", None, len(report.left_out)
    )
    return fill(told, ", ".join(PurePath(path).name for path in report.left_out))
