"""The rule of edits in SQL and in Python makes the same of random portals."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from sqlalchemy import Engine

from crmadmin.core.associations.linking import linked, net_links
from crmadmin.core.associations.links import PLAIN
from crmadmin.core.effects.rows import Page
from crmadmin.preview.linking.net import put_net_links
from tests.effort import examples
from tests.preview.filling import memory_engine
from tests.preview.linking.portals import BINDINGS, Portal, portals, stored


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = memory_engine()
    yield made
    made.dispose()


@settings(max_examples=examples(100))
@given(portal=portals())
def test_edits_make_the_same_in_both(engine: Engine, portal: Portal) -> None:
    """Net changes in their order, who answers for them, and what every pair carries after."""
    with stored(engine, portal) as connection:
        edit_ids = [each.edit_id for each in portal.edits]
        net = put_net_links(connection, portal.objects, edit_ids, BINDINGS)
        state = portal.state()
        assert net.types.state(portal.ties) == state
        expected = net_links(portal.objects, state, portal.edits)
        assert tuple(net.changes()) == expected
        for edit_id, count in net.counts().items():
            own = tuple(each for each in expected if each.edit_id == edit_id)
            assert count == len(own)
            assert net.page(edit_id, Page(offset=1, limit=2)) == own[1:3]
        after = linked(portal.objects, state, portal.edits)
        carried = {(*pair, key) for pair, keys in after.items() for key in keys | {PLAIN}}
        plain = {(row.one, row.other, PLAIN) for row in connection.execute(net.carried_after())}
        assert {tuple(row) for row in connection.execute(net.carried_after())} | plain == carried
