"""What rules are assumed to mean is kept with the workspace."""

import pytest
from sqlalchemy import insert, select

from crmadmin.core.leads.governance import DOCUMENTED, GovernancePolicies
from crmadmin.models import PreferenceRow
from crmadmin.store.database import Database
from crmadmin.store.governance_policies import (
    NAME,
    read_governance_policies,
    save_governance_policies,
)

OTHER = GovernancePolicies(closed_to_open_is_backward=False)


def test_a_choice_is_kept_and_the_documents_own_is_not_written(database: Database) -> None:
    """So that a default which changes later changes for those who chose nothing."""
    with database.writing() as connection:
        assert read_governance_policies(connection) == DOCUMENTED
        save_governance_policies(connection, OTHER)
        assert read_governance_policies(connection) == OTHER
        save_governance_policies(connection, DOCUMENTED)
        assert read_governance_policies(connection) == DOCUMENTED
        query = select(PreferenceRow.name).where(PreferenceRow.name == NAME)
        assert connection.scalar(query) is None


@pytest.mark.parametrize("kept", ["", "{", "[]", "1", '{"closed_to_open_is_backward": 7}'])
def test_what_is_senseless_is_as_if_nothing_was_chosen(database: Database, kept: str) -> None:
    """Whoever damages the row lets the documents' choice hold."""
    with database.writing() as connection:
        connection.execute(insert(PreferenceRow).values(name=NAME, value=kept))
        assert read_governance_policies(connection) == DOCUMENTED
