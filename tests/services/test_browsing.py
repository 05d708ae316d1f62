"""Looking at records."""

import pytest
from sqlalchemy import insert

from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.records.query import Filter, Operator, RecordQuery, Sort
from crmadmin.models import ImportRow
from crmadmin.services.browsing import Browsing
from crmadmin.store.database import Database
from crmadmin.store.record_pages import ORDERS_KEPT
from tests.store.people import load, make_contacts

ALL = RecordQuery(system=System.HUBSPOT, object="contacts", columns=("score", "firstname"))
BY_SCORE = RecordQuery(
    system=System.HUBSPOT, object="contacts", columns=("score",), sort=Sort(property="score")
)


@pytest.fixture
def browsing(database: Database) -> Browsing:
    """Give a workspace of 2,500 contacts, scored backwards."""
    with database.writing() as connection:
        make_contacts(connection, [{"score": str(2500 - number)} for number in range(2500)])
    return Browsing(database)


def test_any_page_comes_in_order(browsing: Browsing) -> None:
    """The last page of a sorted query holds the last records."""
    assert browsing.count(BY_SCORE) == 2500
    page = browsing.page(BY_SCORE, 2490, 200)
    assert [row.id for row in page] == [str(number) for number in range(10, 0, -1)]


def test_the_head_is_the_first_page(browsing: Browsing) -> None:
    """The rows shown at once are those of the first page, before and after the order is known."""
    head = browsing.head(BY_SCORE, 50)
    assert head == browsing.page(BY_SCORE, 0, 50)
    assert head == browsing.head(BY_SCORE, 50)


def test_all_rows_are_read_across_pages(browsing: Browsing) -> None:
    """Reading everything passes every record once."""
    assert [row.id for row in browsing.rows(ALL)] == [str(n) for n in range(1, 2501)]


def test_filters_narrow_the_count(browsing: Browsing) -> None:
    """Only what passes is counted."""
    narrow = Filter(property="score", operator=Operator.GREATER, values=("2400",))
    query = RecordQuery(
        system=System.HUBSPOT, object="contacts", columns=("score",), filters=(narrow,)
    )
    assert browsing.count(query) == 100


def test_an_import_makes_orders_anew(browsing: Browsing, database: Database) -> None:
    """What was counted before an import is not what is counted after it."""
    assert browsing.count(BY_SCORE) == 2500
    with database.writing() as connection:
        table = make_contacts(connection, [])
        load(connection, table, [{"hs_object_id": "9999", "score": "0"}])
        connection.execute(insert(ImportRow), {"started_at": "", "finished_at": "", "report": "{}"})
    assert browsing.count(BY_SCORE) == 2501
    assert browsing.page(BY_SCORE, 0, 1)[0].id == "9999"


def test_an_order_that_is_known_is_not_made_again(browsing: Browsing) -> None:
    """A monitor that would stop the work is not even asked."""

    def refuse(_progress: Progress) -> None:
        raise Cancelled

    browsing.count(BY_SCORE)
    assert browsing.count(BY_SCORE, refuse) == 2500


def test_old_orders_are_forgotten(browsing: Browsing) -> None:
    """Memory holds a few orders only."""
    for number in range(ORDERS_KEPT + 3):
        browsing.count(
            RecordQuery(
                system=System.HUBSPOT, object="contacts", columns=("score",), search=str(number)
            )
        )
    assert len(browsing._pages._orders) == ORDERS_KEPT


def test_an_unknown_record_is_none(browsing: Browsing) -> None:
    """Asking for a record that is not there is no error."""
    assert browsing.record(System.HUBSPOT, "contacts", "77777") is None
    assert browsing.record(System.HUBSPOT, "llamas", "1") is None


def test_an_unknown_object_has_no_records(browsing: Browsing) -> None:
    """Asking for what is not there is no error."""
    nothing = RecordQuery(system=System.HUBSPOT, object="llamas", columns=("name",))
    assert browsing.count(nothing) == 0
    assert browsing.head(nothing, 10) == browsing.page(nothing, 0, 10) == ()
    assert browsing.columns(System.HUBSPOT, "llamas") == ()


def test_a_record_has_its_place_in_an_order(browsing: Browsing) -> None:
    """Where a record stands, whether the order is a list or a range; None where it is not."""
    assert browsing.position(BY_SCORE, "1") == 2499
    assert browsing.position(ALL, "1") == 0
    assert browsing.position(ALL, "77777") is None
    narrow = Filter(property="score", operator=Operator.LESS, values=("10",))
    query = RecordQuery(
        system=System.HUBSPOT, object="contacts", columns=("score",), filters=(narrow,)
    )
    assert browsing.position(query, "1") is None
