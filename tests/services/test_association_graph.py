"""A record in the middle of those it is associated with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from crmadmin.core.associations.graph import EdgeLabel, Graph, Mark, RecordKey
from crmadmin.core.associations.links import PRIMARY
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.models import AssociationRow
from crmadmin.services.association_graph import MOST, read_graph
from crmadmin.store.database import Database
from tests.services.labelled_portal import make_labelled

ADA, BO, CY = ("contacts", "1"), ("contacts", "2"), ("contacts", "3")
ACME, GLOBEX = ("companies", "11"), ("companies", "12")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Open the small portal whose labels are used in known ways."""
    with Database.open(make_labelled(tmp_path / "acme.crmadmin")) as found:
        yield found


def graph_of(database: Database, record: RecordKey) -> Graph:
    """Read the graph of a record that is there."""
    found = read_graph(database, record)
    assert found is not None
    return found


def associate(database: Database, *rows: tuple[str, str, str, str, str, int]) -> None:
    """Let records carry types."""
    names = ("from_object", "from_id", "to_object", "to_id", "category", "type_id")
    with database.writing() as connection:
        connection.execute(
            insert(AssociationRow), [dict(zip(names, row, strict=True)) for row in rows]
        )


def test_labels_are_read_from_the_middle_outwards(database: Database) -> None:
    """Each label has the text that the inner record reads, and the other's; primary is first."""
    (edge,) = graph_of(database, ADA).edges
    assert (edge.inner, edge.outer, edge.mark, edge.primary) == (ADA, ACME, Mark.KEPT, Mark.KEPT)
    assert edge.labels == (
        EdgeLabel(key=PRIMARY),
        EdgeLabel(key="décideur", there="Décideur", back="Décideur"),
        EdgeLabel(key="salarié", there="Salarié", back="Employeur"),
    )
    (turned,) = (edge for edge in graph_of(database, ACME).edges if edge.outer == ADA)
    assert turned.labels[2] == EdgeLabel(key="salarié", there="Employeur", back="Salarié")


def test_labels_within_one_object_keep_their_direction(database: Database) -> None:
    """Who knows whom is told from either of two contacts, whichever id is lower."""
    associate(database, ("contacts", "3", "contacts", "1", "USER_DEFINED", 31))
    (cy,) = graph_of(database, CY).edges
    assert [(label.there, label.back) for label in cy.labels] == [("Connaît", "Connu de")]
    (ada,) = (edge for edge in graph_of(database, ADA).edges if edge.outer == CY)
    assert [(label.there, label.back) for label in ada.labels] == [("Connu de", "Connaît")]


def test_a_record_without_associations_stands_alone(database: Database) -> None:
    """There is a node, and nothing around it; an id that is nowhere has no graph."""
    graph = graph_of(database, ("contacts", "4"))
    assert [node.record.name for node in graph.nodes] == ["Di"]
    assert (graph.edges, graph.groups) == ((), ())
    assert read_graph(database, ("contacts", "999")) is None


def test_primary_and_labelled_records_come_first_of_thousands(database: Database) -> None:
    """Of many only some are shown; the rest is counted, and may be asked for."""
    plain = [
        ("contacts", str(number), "companies", "12", "HUBSPOT_DEFINED", 279)
        for number in range(1000, 6000)
    ]
    associate(database, *plain, ("contacts", "5999", "companies", "12", "HUBSPOT_DEFINED", 1))
    graph = graph_of(database, GLOBEX)
    assert [node.record.id for node in graph.nodes[1:4]] == ["5999", "2", "1000"]
    (group,) = graph.groups
    assert (group.shown, group.total, group.left) == (MOST, 5001, 5001 - MOST)
    wider = read_graph(database, GLOBEX, widened={group.key: 20})
    assert wider is not None
    assert wider.groups[0].shown == 20


def test_both_directions_tell_one_association(database: Database) -> None:
    """A pulled portal tells a pair from either side: it is one line with its labels once."""
    associate(
        database,
        ("companies", "11", "contacts", "1", "HUBSPOT_DEFINED", 280),
        ("companies", "11", "contacts", "1", "USER_DEFINED", 22),
    )
    (edge,) = graph_of(database, ADA).edges
    assert [label.key for label in edge.labels] == [PRIMARY, "décideur", "salarié"]


def test_a_second_ring_is_there_on_demand(database: Database) -> None:
    """What is around an opened record joins the graph; what is there already gets its line."""
    graph = read_graph(database, ADA, opened=(ACME,))
    assert graph is not None
    assert [(node.key, node.ring) for node in graph.nodes] == [(ADA, 0), (ACME, 1), (BO, 2)]
    assert [(edge.inner, edge.outer) for edge in graph.edges] == [(ADA, ACME), (ACME, BO)]


def test_reading_stops_when_it_is_told_to(database: Database) -> None:
    """Somebody who walks on waits for nothing."""

    def stop(_progress: Progress) -> None:
        raise Cancelled

    rows = [
        ("contacts", str(number), "companies", "12", "USER_DEFINED", 21)
        for number in range(1000, 20000)
    ]
    associate(database, *rows)
    with pytest.raises(Cancelled):
        read_graph(database, GLOBEX, stop)
