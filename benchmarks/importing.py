"""Import of a large CSV against ``sqlite3 .import`` of the same file, in the same run."""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.measured import Measured, as_table
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database

_FIRST = datetime(2016, 1, 1, tzinfo=UTC)
_TEXTS = {
    "company": [f"Company {number}" for number in range(997)],
    "address": [f"{n} rue de la Paix" if n % 9 else f"{n}, Main Street" for n in range(499)],
    "city": ["Paris", "Lyon", "Nantes", "Berlin", "Madrid", "Saint-Étienne", "London"],
    "firstname": ["Marie", "Jean", "Zoé", "Ada", "Hugo", "Inès", "Tom", "Léa", "Paul"],
    "industry": ["TECHNOLOGY", "EDUCATION", "HEALTHCARE", "MINING", ""],
    "lifecyclestage": ["subscriber", "lead", "customer", "opportunity", "evangelist"],
    "interests": ["Environment;Education", "Education", "", "Arts;Health;Education"],
    "flag": ["true", "false", ""],
    "note": ["", "", "Call back after 5pm", "Prefers e-mail", 'said "thank you"'],
}
_TYPES = {
    "number": ("annualrevenue", "numemployees", "score", "visits"),
    "datetime": ("createdate", "lastmodifieddate", "salesforcelastsynctime", "seen_at"),
    "date": ("birth_date", "last_gift"),
    "bool": ("hs_email_optout", "flag"),
}
_CHOICES = {"industry": "select", "lifecyclestage": "radio", "interests": "checkbox"}
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Import ``rows`` contacts of 40 properties into a new workspace, and as the peer does.

    Both are timed as whole processes. The import counts everything: types, keys, indexes,
    pairing. Needs the ``sqlite3`` command.
    """
    with tempfile.TemporaryDirectory(prefix="crmadmin-bench-") as name:
        folder = Path(name)
        write_contacts(folder, rows)
        peer = ("sqlite3", folder / "peer.db", ".mode csv", f".import {folder}/contacts.csv c")
        peer_seconds, _ = _run(peer)
        seconds, peak = _run([sys.executable, "-m", "benchmarks.importing", folder])
    return [
        Measured(
            what=f"import of a CSV with {rows:,} rows and 40 columns",
            seconds=seconds,
            peer="sqlite3 .import",
            peer_seconds=peer_seconds,
            target=4,
        ),
        Measured(what="its peak memory", value=float(peak), unit="MB", target=400),
    ]


def write_contacts(folder: Path, rows: int) -> None:
    """Write ``contacts.csv`` and its property list, the same each time."""
    header = next(_contacts(1))
    properties = [_property(name) for name in header]
    text = json.dumps({"results": properties})
    (folder / "contacts.json").write_text(text, encoding="utf-8")
    with (folder / "contacts.csv").open("w", encoding="utf-8", newline="") as file:
        file.write(",".join(header) + "\n")
        for contact in _contacts(rows):
            file.write(",".join(contact.values()) + "\n")


def _property(name: str) -> dict[str, object]:
    kind = next((kind for kind, names in _TYPES.items() if name in names), "string")
    field_type = {"bool": "booleancheckbox", "datetime": "date", "string": "text"}.get(kind, kind)
    options: list[dict[str, str]] = []
    if name in _CHOICES:
        kind, field_type = "enumeration", _CHOICES[name]
        values = {part for text in _TEXTS[name] for part in text.split(";") if part}
        options = [{"value": value, "label": value.title()} for value in sorted(values)]
    return {
        "name": name,
        "label": name,
        "type": kind,
        "fieldType": field_type,
        "options": options,
    }


def _contacts(rows: int) -> Iterator[dict[str, str]]:
    texts = {name: [_quoted(text) for text in pool] for name, pool in _TEXTS.items()}
    moments = [
        (_FIRST + timedelta(milliseconds=number * 3_187_345_677 % 315_576_000_000)).isoformat(
            timespec="milliseconds"
        )[:-6]
        + "Z"
        for number in range(99_991)
    ]
    for number in range(rows):
        mixed = number * 7919
        pick = {name: pool[mixed % len(pool)] for name, pool in texts.items()}
        times = (moments[mixed % 99_991], moments[number % 99_991])
        yield _person(number, mixed, pick) | _business(number, mixed, pick) | _times(number, times)


def _person(number: int, mixed: int, pick: Mapping[str, str]) -> dict[str, str]:
    return {
        "hs_object_id": str(40_000_000_000 + number * 7),
        "email": f"{pick['firstname'].lower()}.{number}@example.org",
        "firstname": pick["firstname"],
        "lastname": f"Name{mixed % 50_021}",
        "phone": f"+33 {mixed % 1_000_000_007}",
        "mobilephone": "",
        "fax": "",
        "jobtitle": "Internal Auditor",
        "company": pick["company"],
        "address": pick["address"],
        "city": pick["city"],
        "state": "",
        "zip": str(10_000 + mixed % 89_000),
        "country": "France",
        "website": f"www.site{mixed % 9973}.example",
        "salutation": "",
        "notes": pick["note"],
        "hs_email_optout": pick["flag"],
        "flag": "false",
    }


def _business(number: int, mixed: int, pick: Mapping[str, str]) -> dict[str, str]:
    salesforce = _salesforce_id(number)
    return {
        "industry": pick["industry"],
        "annualrevenue": f"{mixed % 1_000_003}.5",
        "numemployees": str(mixed % 997),
        "lifecyclestage": pick["lifecyclestage"],
        "hs_lead_status": "OPEN",
        "hubspot_owner_id": str(700_100 + mixed % 9),
        "leadsource": "Web",
        "interests": pick["interests"],
        "score": f"{mixed % 9973}.0",
        "visits": "",
        "donor_code": f"D{number}",
        "rating": "Warm",
        "salesforceleadid": f"00Q{salesforce}" if number % 3 else "",
        "salesforcecontactid": "" if number % 3 else f"003{salesforce}",
        "salesforceaccountid": f"001{_salesforce_id(number % 50_000)}",
    }


def _times(number: int, times: tuple[str, str]) -> dict[str, str]:
    return {
        "birth_date": times[0][:10],
        "last_gift": times[1][:10],
        "salesforcelastsynctime": times[0],
        "createdate": times[1],
        "lastmodifieddate": f"{times[0][:19]}.{number % 1000:03}Z",
        "seen_at": "",
    }


def _salesforce_id(number: int) -> str:
    letters = []
    for _ in range(6):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "5g0000" + "".join(reversed(letters)) + "QAX"


def _quoted(text: str) -> str:
    special = any(sign in text for sign in ',"\n')
    return '"' + text.replace('"', '""') + '"' if special else text


def _run(command: Sequence[str | Path]) -> tuple[float, str]:
    begun = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - begun, done.stdout.strip()


def _import(folder: Path) -> None:
    """Import the folder's contacts and print the peak memory in MB."""
    with Database.create(folder / "bench.crmadmin") as database:
        import_files(database, [folder / "contacts.json", folder / "contacts.csv"])
    print(round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="import this folder's contacts only")
    parser.add_argument("--rows", type=int, default=1_000_000)
    chosen = parser.parse_args()
    if chosen.folder is not None:
        _import(chosen.folder)
    else:
        print(as_table(measure(chosen.rows)))
