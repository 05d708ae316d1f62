"""CSV lines are split as the csv module splits them."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.exchange.splitting import Splitting

SIGNS = st.text(alphabet='ab,;"\n\r |é', max_size=40)
CELLS = st.text(alphabet='ab,;" \n', max_size=5)


def lines_of(text: str) -> list[str]:
    """Give a text's lines as a file gives them, their ends kept."""
    return text.splitlines(keepends=True)


@given(SIGNS, st.sampled_from(",;|\t"), st.booleans())
def test_any_text_gives_the_rows_of_the_csv_module(text: str, delimiter: str, spaced: bool) -> None:
    """Whatever the text, sound or not, the rows are the module's; blank lines are left out."""
    lines = lines_of(text)
    expected = [
        row for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=spaced) if row
    ]
    assert list(Splitting(iter(lines), delimiter, spaced=spaced)) == expected


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), max_size=5), st.booleans())
def test_written_rows_are_read_back(rows: list[list[str]], everything_quoted: bool) -> None:
    """What a CSV writer wrote is read as it was, whether all cells are quoted or few."""
    written = io.StringIO(newline="")
    if everything_quoted:
        csv.writer(written, quoting=csv.QUOTE_ALL).writerows(rows)
    else:
        csv.writer(written).writerows(rows)
    read = Splitting(iter(lines_of(written.getvalue())), ",")
    assert list(read) == rows


def test_lines_are_counted_through_quoted_breaks() -> None:
    """A record over three lines moves the count by three."""
    read = Splitting(iter(lines_of('a,b\n1,"x\ny\nz"\n2,w\n')), ",")
    assert [(row, read.line) for row in read] == [
        (["a", "b"], 1),
        (["1", "x\ny\nz"], 4),
        (["2", "w"], 5),
    ]
