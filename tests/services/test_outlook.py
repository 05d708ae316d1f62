"""What a change would do, before it is drafted."""

from pathlib import Path

from crmadmin.core.changes.changes import Delete
from crmadmin.core.configuration.address import Address
from crmadmin.core.effects.effect import Consequence
from crmadmin.services.drafting import Drafting
from crmadmin.services.effecting import Effecting
from crmadmin.services.outlook import read_outlook
from crmadmin.store.database import Database
from tests.services.labelled_portal import SALARIED, fill_labelled


def test_records_and_definitions_are_told_apart(database: Database, tmp_path: Path) -> None:
    """Associations are counted; the workflow that names the label is named itself."""
    fill_labelled(database, tmp_path / "exports")
    address = Address.parse(SALARIED)
    old = Drafting(database).base().get(address)
    assert old is not None
    outlook = read_outlook(Effecting(database), Delete(address=address, old=old))
    assert [(each.consequence, each.count) for each in outlook.effects] == [
        (Consequence.LABEL_LOST, 3),
        (Consequence.UNLABELLED, 2),
    ]
    assert [each.consequence for each in outlook.references] == [Consequence.WORKFLOW_REFERS]
    assert [each.name for each in outlook.referrers] == ["Welcome decision makers"]
