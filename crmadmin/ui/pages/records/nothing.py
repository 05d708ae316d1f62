"""What the table says where it has no rows."""

from collections.abc import Callable

from crmadmin.core.records.query import RecordQuery
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name, system_name
from crmadmin.ui.widgets.empty import EmptyState


class Nothing(Texts):
    """The texts of this module."""


def say_nothing(
    empty: EmptyState,
    query: RecordQuery | None,
    *,
    widen: Callable[[], None],
    import_files: Callable[[], None],
) -> None:
    """Say why there are no rows, with the button that changes that."""
    if query is None:
        empty.say(
            Nothing.tr("No records yet"),
            Nothing.tr(
                "Here you browse every contact, company, deal and lead of both systems. "
                "Import the files that HubSpot and Salesforce exported."
            ),
            action=Nothing.tr("Import files…"),
            run=import_files,
        )
    elif query.narrowed:
        empty.say(
            Nothing.tr("No record matches"),
            Nothing.tr("No record passes this search and all of these filters."),
            action=Nothing.tr("Remove search and filters"),
            run=widen,
        )
    else:
        name = object_name(query.system, query.object)
        empty.say(
            fill(Nothing.tr("No records of %1"), f"{system_name(query.system)} · {name}"),
            Nothing.tr("Its properties are known, but no record was imported yet."),
            action=Nothing.tr("Import files…"),
            run=import_files,
        )
