"""Linked contacts whose values follow a rule, for tests of proposals."""

from collections.abc import Callable, Mapping

from crmadmin.core.definitions import CONTACT, CONTACTS, Definition, System
from crmadmin.core.sync.dataset import Dataset, HistoryEntry

LAST_SYNC = "2026-09-03T10:00:00.000Z"

Column = Callable[[int], tuple[str, str]]
"""Gives HubSpot's and Salesforce's value of the person of a number."""


def text_property(name: str, label: str = "") -> Definition:
    """Give a single-line text property of contacts."""
    return Definition(
        system=System.HUBSPOT, object=CONTACTS, name=name, label=label, field_type="text"
    )


def text_field(name: str, label: str = "") -> Definition:
    """Give a text field of Salesforce contacts."""
    return Definition(system=System.SALESFORCE, object=CONTACT, name=name, label=label)


def linked_people(
    count: int,
    columns: Mapping[tuple[str, str], Column] | None = None,
    history: tuple[HistoryEntry, ...] = (),
) -> Dataset:
    """Make linked contacts; ``columns`` are further pairs of property and field."""
    every: dict[tuple[str, str], Column] = {("lastname", "LastName"): lambda n: (f"P{n}", f"P{n}")}
    every |= columns or {}
    link = {"salesforcecontactid": "003{}", "salesforcelastsynctime": LAST_SYNC}
    return Dataset(
        hubspot={
            CONTACTS: {
                str(n): {key: value.format(n) for key, value in link.items()}
                | {ours: column(n)[0] for (ours, _), column in every.items()}
                for n in range(count)
            }
        },
        salesforce={
            CONTACT: {
                f"003{n}": {theirs: column(n)[1] for (_, theirs), column in every.items()}
                for n in range(count)
            }
        },
        hubspot_definitions={
            CONTACTS: {
                "salesforcecontactid": text_property("salesforcecontactid"),
                "salesforcelastsynctime": Definition(
                    system=System.HUBSPOT,
                    object=CONTACTS,
                    name="salesforcelastsynctime",
                    type="datetime",
                    field_type="date",
                ),
            }
            | {ours: text_property(ours) for ours, _ in every}
        },
        salesforce_definitions={CONTACT: {theirs: text_field(theirs) for _, theirs in every}},
        history=history,
    )
