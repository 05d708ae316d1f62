"""Effects as rows."""

import csv
import io
import json
from pathlib import Path

import pytest

from crmadmin.cli.effect_rows import (
    COMPARED_COLUMNS,
    MOST_SHOWN,
    RowWriter,
    compared_rows,
    rows_of,
)
from crmadmin.cli.output import Format, Output
from crmadmin.core.sync.effects import COLUMNS, Effect
from crmadmin.core.sync.scenarios import Outcome, Side
from crmadmin.errors import Language
from crmadmin.services.comparing import ChangeKind, EffectChange
from crmadmin.wording.speech import Speech

EFFECT = Effect(
    object="contacts",
    hubspot_id="4021",
    salesforce_object="Lead",
    salesforce_id="00Q1",
    property="notes",
    field="Description",
    rule="two_way",
    hubspot_before='a "b",\r\nc [red]d\x1b[31m ' + "x" * 60,
    salesforce_after="é",
    written_side=Side.SALESFORCE,
    outcome=Outcome.WRITE_SALESFORCE,
    reason="TWO_WAY/HS_SET",
)


def written(format_: Format, count: int = 1) -> tuple[str, list[str]]:
    """Write an effect some times; give the text and what was told beside it."""
    stream = io.StringIO()
    told: list[str] = []
    writer = RowWriter(
        stream=stream, format=format_, speech=Speech(Language.ENGLISH), tell=told.append
    )
    writer.write(COLUMNS, rows_of([EFFECT] * count))
    return stream.getvalue(), told


def test_csv_has_the_documented_columns() -> None:
    """One header, one row an effect, every text to the letter."""
    text, _ = written(Format.CSV, 2)
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert ",".join(header) == (
        "object,hubspot_id,salesforce_object,salesforce_id,property,field,rule,hubspot_before,"
        "salesforce_before,hubspot_after,salesforce_after,written_side,outcome,reason"
    )
    assert rows == [list(EFFECT.row())] * 2


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_an_array_of_objects(count: int) -> None:
    """However many there are, it is one JSON value."""
    text, _ = written(Format.JSON, count)
    assert json.loads(text) == [dict(zip(COLUMNS, EFFECT.row(), strict=True))] * count


def test_a_table_shows_values_on_one_line_and_no_control_characters() -> None:
    """What a record holds is shown, shortened, and never steers the terminal."""
    text, told = written(Format.TABLE)
    shown = " ".join(text.replace("│", " ").split())
    assert 'a "b", ↵ c [red]d' in shown
    assert "\x1b" not in text
    assert "x" * 60 not in text
    assert told == []


def test_a_long_table_says_what_it_leaves_out() -> None:
    """Beyond a hundred rows the person is told how to have all of them."""
    _, told = written(Format.TABLE, MOST_SHOWN + 1)
    assert len(told) == 1
    assert "--format csv" in told[0]
    assert written(Format.TABLE, MOST_SHOWN)[1] == []
    assert written(Format.TABLE, 0)[0].strip() == "No record would change."


def test_a_changed_effect_says_what_it_was() -> None:
    """The row is the new effect; its last columns hold the old outcome and reason."""
    changed = EffectChange(change=ChangeKind.CHANGED, before=EFFECT, after=EFFECT)
    removed = EffectChange(change=ChangeKind.REMOVED, before=EFFECT)
    first, second = compared_rows([changed, removed])
    assert len(first) == len(second) == len(COMPARED_COLUMNS)
    assert (first[0], *first[-2:]) == ("changed", "write_salesforce", "TWO_WAY/HS_SET")
    assert (second[0], *second[-2:]) == ("removed", "", "")


@pytest.mark.parametrize(
    ("format_", "name", "expected"),
    [
        (None, None, Format.TABLE),
        (None, "a.csv", Format.CSV),
        (None, "a.JSON", Format.JSON),
        (None, "a.txt", Format.TABLE),
        ("csv", "a.json", Format.CSV),
    ],
)
def test_the_file_name_may_decide(format_: str | None, name: str | None, expected: Format) -> None:
    """Without --format the end of --out does."""
    assert Output.asked(format_, Path(name) if name else None).format is expected
