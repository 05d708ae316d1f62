"""The last strokes: what follows from everything else, and the order of the rows."""

from tools.demo.clock import hubspot_time
from tools.demo.crm import Crm, Pair, Record, stamp
from tools.demo.plant.broken import link_name
from tools.demo.plant.ties import primary_of


def finish(crm: Crm) -> None:
    """Write links, sync times, primary companies and the records' own times."""
    companies = primary_of(crm.associations)
    for pairs in crm.pairs.values():
        for pair in pairs:
            _write_link(pair)
    for record in crm.hubspot("contacts"):
        record.values["associatedcompanyid"] = companies.get(record.id, "")
    for pair in crm.pairs["contacts"]:
        if pair.linked and pair.salesforce is not None:
            pair.left.values["salesforceaccountid"] = pair.salesforce.values.get("AccountId", "")
    for record in _all_records(crm):
        stamp(record)
    for rows in crm.hubspot_changes.values():
        rows.sort(key=lambda row: (row.record_id, row.property, row.when))
    for changes in crm.salesforce_changes.values():
        changes.sort(key=lambda row: (row.record_id, row.field, row.when))


def _write_link(pair: Pair) -> None:
    if pair.synced is None or pair.hubspot is None:
        return
    values = pair.hubspot.values
    values["salesforcelastsynctime"] = hubspot_time(pair.synced)
    if pair.salesforce is not None and not values.get("salesforceleadid"):
        values[link_name(pair, pair.salesforce.object)] = pair.salesforce.id


def _all_records(crm: Crm) -> list[Record]:
    records = [*crm.leads, *crm.tickets, *crm.roles]
    for kind in ("contacts", "companies", "deals"):
        records.extend(crm.hubspot(kind))
    for kind in ("Lead", "Contact", "Account", "Opportunity"):
        records.extend(crm.salesforce(kind))
    return records
