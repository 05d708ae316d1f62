"""Values are made canonical once: a wire text, and a key where spellings differ."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.sync.canonical import (
    BLANKS,
    Notation,
    is_unparsed,
    key_of,
    longer_id,
    number_of,
    parts_of,
    wire_of,
)

HUBSPOT, SALESFORCE = System.HUBSPOT, System.SALESFORCE
FRENCH = Notation(decimal_comma=True, day_first=True)
KINDS = st.sampled_from(ValueKind)
SYSTEMS = st.sampled_from(System)
NOTATIONS = st.builds(Notation, decimal_comma=st.booleans(), day_first=st.booleans())
LIKELY = st.text(alphabet="0123456789.,-+/:;TZeE tru€$%'’\u00a0\u202fAMP?", max_size=30)
MOMENTS = st.datetimes(timezones=st.just(UTC))
TEXTS = st.one_of(
    st.text(max_size=30),
    LIKELY,
    MOMENTS.map(datetime.isoformat),
    MOMENTS.map(lambda moment: f"{moment:%d/%m/%Y %H:%M}"),
    st.decimals(allow_nan=False, allow_infinity=False).map(str),
    st.integers().map(lambda number: f"{number:,}"),
)


@given(KINDS, TEXTS)
def test_key_of_a_parsed_key_is_itself(kind: ValueKind, text: str) -> None:
    """Making a canonical key canonical again changes nothing."""
    key = key_of(kind, text)
    if key is not None and not is_unparsed(key):
        assert key_of(kind, key) == key


@given(KINDS, TEXTS, SYSTEMS, NOTATIONS)
def test_wire_of_a_wire_is_itself(
    kind: ValueKind, text: str, system: System, notation: Notation
) -> None:
    """A wire text is in the system's own notation: reading it again gives it back."""
    wire = wire_of(kind, text, system, notation)
    if not is_unparsed(key_of(kind, wire)):
        assert wire_of(kind, wire, system) == wire


@given(KINDS, TEXTS, SYSTEMS)
def test_wire_keeps_the_meaning(kind: ValueKind, text: str, system: System) -> None:
    """What parses as it stands has the same key as its wire text."""
    key = key_of(kind, text)
    if kind.has_key and not is_unparsed(key):
        assert key_of(kind, wire_of(kind, text, system)) == key


@given(KINDS, TEXTS)
def test_unparsed_text_is_kept_behind_the_mark(kind: ValueKind, text: str) -> None:
    """What does not parse is its own text, marked."""
    key = key_of(kind, text)
    if kind.has_key and is_unparsed(key) and kind not in {ValueKind.EMAIL, ValueKind.SET}:
        assert key == "?" + text


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_equal_numbers_have_equal_keys(number: Decimal) -> None:
    """Trailing zeros and exponents do not matter (D23)."""
    padded = format(number, "f")
    padded = padded + "00" if "." in padded else padded + ".00"
    assert key_of(ValueKind.NUMBER, padded) == key_of(ValueKind.NUMBER, format(number, "f"))
    key = key_of(ValueKind.NUMBER, padded)
    assert key is not None
    assert number_of(key) == number


@given(MOMENTS)
def test_equal_instants_have_equal_keys(moment: datetime) -> None:
    """Both systems' spellings of an instant have one key (D26)."""
    base = moment.replace(tzinfo=None).isoformat(timespec="milliseconds")
    keys = {
        key_of(ValueKind.DATETIME, base + zone)
        for zone in ("Z", "+0000", "+00:00", "", " UTC", "Z+0000")
    }
    assert keys == {base + "Z"}


@given(st.lists(st.sampled_from(["a", "b", "c c", " d", "", "é"]), max_size=6))
def test_sets_compare_without_order_blanks_or_repeats(parts: list[str]) -> None:
    """A multi-select is the set of its trimmed, filled parts (D25)."""
    text = ";".join(parts)
    shuffled = ";".join(f" {part} " for part in reversed(parts + parts))
    assert key_of(ValueKind.SET, text) == key_of(ValueKind.SET, shuffled)
    assert parts_of(text) == {part.strip(BLANKS) for part in parts} - {""}


@pytest.mark.parametrize(
    ("text", "notation", "wire"),
    [
        ("811", Notation(), "811"),
        ("811.0", Notation(), "811.0"),
        ("1,234.5", Notation(), "1234.5"),
        ("1,234", Notation(), "1234"),
        ("12,5", Notation(), "12,5"),
        ("1 234.5", Notation(), "1234.5"),
        ("1.0E7", Notation(), "1.0E7"),
        ("1234,5", FRENCH, "1234.5"),
        ("1 234,50 €", FRENCH, "1234.50"),
        ("1\u202f234\u202f567,5", FRENCH, "1234567.5"),
        ("1.234,5", FRENCH, "1234.5"),
        ("1.234", FRENCH, "1234"),
        ("0.125", FRENCH, "0.125"),
        ("12.5", FRENCH, "12.5"),
        ("−5", Notation(), "-5"),
        ("-$1,200.00", Notation(), "-1200.00"),
        ("12 34", Notation(), "12 34"),
        ("douze", FRENCH, "douze"),
        ("1,23,4", Notation(), "1,23,4"),
        ("0,125", Notation(), "0,125"),
        ("1,234,567", FRENCH, "1,234,567"),
        ("   ", Notation(), ""),
    ],
)
def test_numbers_are_read_in_the_notation_of_their_file(
    text: str, notation: Notation, wire: str
) -> None:
    """Grouping and currency go, the decimal sign becomes a point, the rest is left alone."""
    assert wire_of(ValueKind.NUMBER, text, HUBSPOT, notation) == wire


@pytest.mark.parametrize(
    ("text", "notation", "key"),
    [
        ("2026-09-05", Notation(), "2026-09-05"),
        ("2026-02-30", Notation(), "?2026-02-30"),
        ("09/05/2026", Notation(), "2026-09-05"),
        ("05/09/2026", FRENCH, "2026-09-05"),
        ("5-9-2026", FRENCH, "2026-09-05"),
        ("05.09.2026", Notation(), "2026-09-05"),
        ("2026/9/5", Notation(), "2026-09-05"),
        ("25/12/2026", Notation(), "?25/12/2026"),
        ("2026-09-05T23:30:00.000-0300", Notation(), "2026-09-06"),
        ("1757030400000", Notation(), "2025-09-05"),
        ("5 septembre", Notation(), "?5 septembre"),
    ],
)
def test_dates_are_utc_calendar_dates(text: str, notation: Notation, key: str) -> None:
    """A date's key is the UTC calendar date, whatever its spelling (D26)."""
    wire = wire_of(ValueKind.DATE, text, HUBSPOT, notation)
    assert key_of(ValueKind.DATE, wire) == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2010-10-14T12:00:00.000Z", "2010-10-14T12:00:00.000Z"),
        ("2010-10-14T12:00:00.000Z-0300", "2010-10-14T15:00:00.000Z"),
        ("2010-10-14T12:00:00.000", "2010-10-14T12:00:00.000Z"),
        ("07/15/2009 02:14:45+0800", "2009-07-14T18:14:45.000Z"),
        ("07/13/2009T22:14:45-0800", "2009-07-14T06:14:45.000Z"),
        ("2009-07-14T14:14:45+02:00", "2009-07-14T12:14:45.000Z"),
        ("2023-11-11 08:18:16.519000 UTC", "2023-11-11T08:18:16.519Z"),
        ("9/5/2026, 1:05\u202fPM", "2026-09-05T13:05:00.000Z"),
        ("2026-09-05", "2026-09-05T00:00:00.000Z"),
        ("2009\\7\\14 22:14:45+0800", "?2009\\7\\14 22:14:45+0800"),
        ("2009-07/14 02:14:45-0800", "?2009-07/14 02:14:45-0800"),
        ("2026-09-05T25:00:00.000Z", "?2026-09-05T25:00:00.000Z"),
    ],
)
def test_moments_are_utc_milliseconds(text: str, key: str) -> None:
    """A moment's key is its instant in UTC; Data Loader's spellings are read too."""
    assert key_of(ValueKind.DATETIME, wire_of(ValueKind.DATETIME, text, SALESFORCE)) == key


def test_moments_are_written_as_their_system_does() -> None:
    """HubSpot ends a moment with Z, Salesforce with +0000; what they sent is kept."""
    assert wire_of(ValueKind.DATETIME, "2026-09-05 10:11", HUBSPOT) == "2026-09-05T10:11:00.000Z"
    salesforce = wire_of(ValueKind.DATETIME, "2026-09-05 10:11", SALESFORCE)
    assert salesforce == "2026-09-05T10:11:00.000+0000"
    sent = "2026-09-05T10:11:12.345-03:00"
    assert wire_of(ValueKind.DATETIME, sent, HUBSPOT) == sent


@pytest.mark.parametrize(
    ("text", "key"),
    [("true", "true"), ("Oui", "true"), ("FAUX", "false"), ("", "false"), ("maybe", "?maybe")],
)
def test_booleans_are_never_blank(text: str, key: str) -> None:
    """A blank boolean is false (D24)."""
    assert key_of(ValueKind.BOOLEAN, text) == key


def test_shorter_ids_are_lengthened() -> None:
    """The example of domain/salesforce-api.md (Ids)."""
    assert longer_id("001A0000006Vm9r") == "001A0000006Vm9rIAC"
    assert wire_of(ValueKind.REFERENCE, " 001A0000006Vm9r ", HUBSPOT) == "001A0000006Vm9rIAC"


def test_ids_of_hubspot_keep_their_length() -> None:
    """Fifteen digits are a HubSpot record's whole id."""
    assert wire_of(ValueKind.REFERENCE, "123456789012345", HUBSPOT) == "123456789012345"
