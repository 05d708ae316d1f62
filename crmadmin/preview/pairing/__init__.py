"""Which records belong together, for all of them at once (D3–D7, D13–D15).

The same rules as ``core.sync.pairing``, set-based; the result is the ``pair`` table. It
depends on the records alone, so that an import settles it once for every preview.
"""

from sqlalchemy import Connection, delete

from crmadmin.models import PairRow
from crmadmin.preview.pairing.companies import pair_companies
from crmadmin.preview.pairing.contacts import pair_contacts
from crmadmin.preview.pairing.deals import pair_deals
from crmadmin.preview.pairing.scratch import scratch
from crmadmin.store.records import load_tables


def pair_records(connection: Connection) -> None:
    """Fill the ``pair`` table from the records; must run in a writing transaction."""
    tables = load_tables(connection)
    connection.execute(delete(PairRow))
    scratch.drop_all(connection, checkfirst=True)
    scratch.create_all(connection, checkfirst=False)
    pair_contacts(connection, tables)
    pair_companies(connection, tables)
    pair_deals(connection, tables)
    scratch.drop_all(connection, checkfirst=False)


__all__ = ["pair_records"]
