"""What an import does with a file of each kind."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from crmadmin.core.definitions import Definition, System
from crmadmin.core.import_report import FileKind, FileReport, Layout, Loaded
from crmadmin.errors import Problem
from crmadmin.errors.importing import TOO_MANY_COLUMNS
from crmadmin.exchange import facts
from crmadmin.exchange.definition_files import fields_of, properties_of
from crmadmin.exchange.json_documents import Document, read_document
from crmadmin.exchange.opening import opened
from crmadmin.exchange.portal_files import (
    documents_of,
    labels_of,
    lists_of,
    owners_of,
    pipelines_of,
)
from crmadmin.exchange.record_files import RecordFile
from crmadmin.exchange.sheets import Sheet
from crmadmin.exchange.sources import Source
from crmadmin.services.declaring import choices, declare
from crmadmin.services.import_progress import Watch
from crmadmin.store.loading import Intake
from crmadmin.store.loading.facts import ASSOCIATIONS, HISTORY, MEMBERSHIPS

MOST_COLUMNS = 1990
"""Columns that a table of SQLite can have, some set apart for the workspace itself."""


class Importer:
    """Imports sources one after the other into an intake."""

    def __init__(self, intake: Intake, watch: Watch) -> None:
        self._intake, self._watch = intake, watch
        self._parts: Mapping[FileKind, Callable[[Source], FileReport]] = {
            FileKind.PROPERTIES: self._document,
            FileKind.DESCRIBE: self._document,
            FileKind.OWNERS: self._document,
            FileKind.PIPELINES: self._document,
            FileKind.LISTS: self._document,
            FileKind.LABELS: self._document,
            FileKind.DOCUMENTS: self._document,
            FileKind.USERS: self._users,
            FileKind.RECORDS: self._records,
            FileKind.ASSOCIATIONS: self._facts,
            FileKind.MEMBERSHIPS: self._facts,
            FileKind.HISTORY: self._facts,
        }

    def take(self, source: Source) -> FileReport:
        """Import a file; Problem if it is damaged or not what it should be."""
        begun = time.monotonic()
        self._watch.begin(source.label or source.path.name)
        report = self._parts[source.kind](source)
        self._watch.end(source.path)
        return replace(report, seconds=round(time.monotonic() - begun, 3))

    def _records(self, source: Source) -> FileReport:
        system = source.system or System.HUBSPOT
        with opened(source.path, self._watch.beat) as sheet:
            known = self._intake.definitions(system, source.object)
            file = RecordFile(source, sheet, known)
            self._check_width(sheet, source, (*known, *file.properties))
            table = declare(self._intake, system, source.object, file.properties)
            self._intake.records_of_file(system, source.object)
            rows = file.rows(choices(self._intake))
            with self._intake.records(table, file.properties) as loading:
                for part in rows:
                    loading.add(part.rows)
                    self._watch.at(part.done)
                return file.report(loading.finish(), 0.0)

    def _check_width(self, sheet: Sheet, source: Source, properties: Iterable[Definition]) -> None:
        widths = {each.name: 1 + each.kind.has_key for each in properties}
        if sum(widths.values()) > MOST_COLUMNS:
            raise Problem(
                TOO_MANY_COLUMNS,
                file=source.path.name,
                line=sheet.header_line,
                object=source.object,
                limit=MOST_COLUMNS,
            )

    def _facts(self, source: Source) -> FileReport:
        columns = {FileKind.ASSOCIATIONS: ASSOCIATIONS, FileKind.MEMBERSHIPS: MEMBERSHIPS}
        loading = self._intake.facts(columns.get(source.kind, HISTORY))
        with opened(source.path, self._watch.beat) as sheet:
            for part in self._read_facts(source, sheet):
                loading.add(part.rows)
                self._watch.at(part.done)
            match source.kind:
                case FileKind.ASSOCIATIONS:
                    loaded = loading.settle_associations()
                case FileKind.MEMBERSHIPS:
                    loaded = loading.settle_memberships()
                case _:
                    system = source.system or System.HUBSPOT
                    loaded = loading.settle_history(system, source.object)
            return _report(source, sheet.layout, loaded, sheet)

    def _read_facts(self, source: Source, sheet: Sheet) -> Iterator[facts.Facts]:
        if source.kind is FileKind.ASSOCIATIONS:
            return facts.associations(sheet)
        if source.kind is FileKind.MEMBERSHIPS:
            return facts.memberships(sheet)
        known = self._intake.definitions(source.system or System.HUBSPOT, source.object)
        if source.system is System.SALESFORCE:
            return facts.salesforce_history(sheet, source.object, known)
        return facts.hubspot_history(sheet, known)

    def _users(self, source: Source) -> FileReport:
        with opened(source.path, self._watch.beat) as sheet:
            users = [user for part, _done in facts.users(sheet) for user in part]
            return _report(source, sheet.layout, self._intake.load_users(users), sheet)

    def _document(self, source: Source) -> FileReport:
        document = read_document(source.path, source.kind)
        if source.kind is FileKind.DESCRIBE:
            source = replace(source, object=document.name)
        loaded = self._load_document(source, document)
        return _report(source, Layout(encoding="JSON"), loaded)

    def _load_document(self, source: Source, document: Document) -> Loaded:
        match source.kind:
            case FileKind.PROPERTIES:
                self._keep(source, document, "property", ("name",))
                return self._define(properties_of(document, source.object), source)
            case FileKind.DESCRIBE:
                return self._define(fields_of(document), source)
            case FileKind.OWNERS:
                return self._intake.load_owners(owners_of(document))
            case FileKind.PIPELINES:
                self._keep(source, document, "pipeline", ("id",))
                pipelines = pipelines_of(document, source.object)
                return self._intake.load_pipelines(source.object, pipelines)
            case FileKind.LISTS | FileKind.DOCUMENTS:
                return self._keep_documents(source, document)
            case _:
                self._keep(source, document, "association_label", ("category", "typeId"))
                ends = source.object.partition("/")
                types = labels_of(document, ends[0], ends[2])
                return self._intake.load_association_types(ends[0], ends[2], types)

    def _keep_documents(self, source: Source, document: Document) -> Loaded:
        """Keep entries as they are; lists, with their filters, are told to the workspace too."""
        if source.kind is FileKind.DOCUMENTS:
            kept = documents_of(document, source.object)
            return self._intake.replace_documents(System.HUBSPOT, source.object, kept)
        kept = documents_of(document, "list", ("listId",))
        self._intake.replace_documents(System.HUBSPOT, "list", kept)
        return self._intake.load_lists(lists_of(document))

    def _keep(self, source: Source, document: Document, kind: str, keys: tuple[str, ...]) -> None:
        """Keep the definitions of one object or pair as they are: settings are read from them."""
        found = documents_of(document, kind, keys, source.object)
        self._intake.replace_documents(System.HUBSPOT, kind, found, source.object)

    def _define(self, definitions: tuple[Definition, ...], source: Source) -> Loaded:
        system = source.system or System.HUBSPOT
        before = {each.name: each for each in self._intake.definitions(system, source.object)}
        declare(self._intake, system, source.object, definitions)
        new = sum(1 for each in definitions if each.name not in before)
        same = sum(1 for each in definitions if before.get(each.name) == each)
        read = len(definitions)
        return Loaded(read=read, new=new, changed=read - new - same, unchanged=same)


def _report(
    source: Source, layout: Layout, loaded: Loaded, sheet: Sheet | None = None
) -> FileReport:
    return FileReport(
        path=source.label or source.path.name,
        kind=source.kind,
        system=source.system,
        object=source.object,
        layout=layout,
        loaded=loaded,
        short_rows=sheet.short_rows if sheet else 0,
        short_lines=tuple(sheet.short_lines) if sheet else (),
        other_sheets=sheet.other_sheets if sheet else (),
    )
