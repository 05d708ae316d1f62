"""Editing the associations of the records that the page shows."""

from PySide6.QtCore import QObject

from crmadmin.core.associations.selection import Records
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordName
from crmadmin.core.records.query import RecordQuery, RecordRow
from crmadmin.ui.filters.words import filter_words
from crmadmin.ui.linking.opening import LinkEditing
from crmadmin.ui.linking.subject import Scope, Subject
from crmadmin.ui.pages.records.browser import RecordBrowser
from crmadmin.ui.pages.records.detail.panel import RecordPanel
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

_MOST_SELECTED = 10_000
"""How many selected records are edited one by one; more are meant by a filter."""


class RecordLinking(QObject):
    """Open the dialog on what is selected, or on the record in the panel."""

    def __init__(
        self, page: RecordBrowser, shell: Shell, services: Services, panel: RecordPanel
    ) -> None:
        super().__init__(page)
        self._browser = page
        self._panel = panel
        self._database = services.database
        self._editing = LinkEditing(page, shell, services)
        page.model.counted.connect(shell.actions.refresh)
        panel.related.edit_asked.connect(self.edit_record)
        panel.related.link_asked.connect(self.edit_link)

    def is_possible(self) -> bool:
        """Tell whether associations of the records shown can be edited: those of HubSpot's."""
        query = self._browser.query
        if query is None or self._database.read_only:
            return False
        return query.system is System.HUBSPOT and self._browser.model.rowCount() > 0

    def is_record_possible(self) -> bool:
        """Tell whether associations of the record in the panel can be edited."""
        record = self._panel.record
        is_ours = record is not None and record.system is System.HUBSPOT
        return is_ours and not self._database.read_only

    def edit(self) -> None:
        """Edit the associations of the selected records, or of all of the filter."""
        query = self._browser.query
        if query is None or not self.is_possible():
            return
        view = self._browser.view
        if 0 < view.count_selected() <= _MOST_SELECTED:
            spans = view.selected_spans()
            places = [place for top, bottom in spans for place in range(top, bottom + 1)]
            self._browser.model.read_rows(places, lambda rows: self._edit(query, rows))
        else:
            self._edit(query, [])

    def _edit(self, query: RecordQuery, rows: list[RecordRow]) -> None:
        """Open the dialog; without selected records all of the list are meant."""
        filtered = Scope(
            records=Records(object=query.object, query=query),
            count=self._browser.model.rowCount(),
            chosen=self._told(query),
            is_filtered=True,
        )
        scopes = [filtered]
        if rows:
            selected = Records(object=query.object, ids=tuple(row.id for row in rows))
            called = self._called(rows[0]) if len(rows) == 1 else ""
            scopes.insert(0, Scope(records=selected, count=len(rows), called=called))
        self._editing.edit(Subject(object=query.object, scopes=tuple(scopes)))

    def _called(self, row: RecordRow) -> str:
        """Name a row as the panel does, if it shows it already."""
        record = self._panel.record
        return record.name if record is not None and record.id == row.id else row.id

    def edit_record(self) -> None:
        """Edit the associations of the record in the panel."""
        if self._panel.record is not None and self.is_record_possible():
            self._editing.edit(Subject.of_record(self._panel.record))

    def edit_link(self, other: RecordName) -> None:
        """Edit one association of the record in the panel."""
        if self._panel.record is not None and self.is_record_possible():
            self._editing.edit(Subject.of_record(self._panel.record, other))

    def _told(self, query: RecordQuery) -> str:
        """Say what the records were chosen by, as the edit remembers it."""
        columns = self._browser.columns
        words = [
            filter_words(columns[each.property], each)
            for each in query.filters
            if each.property in columns
        ]
        return " · ".join(filter(None, (query.search.strip(), *words)))
