"""How many items of a run came to what, pairs and records alike."""

from crmadmin.core.runs.verdicts import Tally
from crmadmin.store.database import Transaction
from crmadmin.store.run_links import LINKS
from crmadmin.store.run_records import RECORDS


def read_tallies(connection: Transaction, run_id: int) -> dict[int, Tally]:
    """Count the items of each step of a run; a step is about one sort of them."""
    return LINKS.tallies(connection, run_id) | RECORDS.tallies(connection, run_id)
