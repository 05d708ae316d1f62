"""Whatever goes wrong, the workspace is as it was before."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from crmadmin.core.progress import Cancelled, Progress
from crmadmin.errors import Language, Problem
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database
from tests.services.exports import CONTACT, CONTACTS, LEADS, dataset, dump, written

HEADER = "hs_object_id,email\n"


@pytest.fixture
def filled(database: Database, tmp_path: Path) -> Iterator[Database]:
    """Give a workspace that holds something, and check that nothing of it changed."""
    import_files(database, [dataset(tmp_path / "set")])
    before = dump(database)
    yield database
    assert dump(database) == before


@pytest.mark.parametrize(
    ("file", "code", "line"),
    [
        (("contacts.csv", b"\x89PNG\r\n\x1a\nxxxx"), "import.not_a_csv", None),
        (("contacts.csv", b"%PDF-1.7\nxxxx"), "import.not_a_csv", None),
        (("contacts.csv", b"PK\x03\x04xxxx"), "import.not_a_csv", None),
        (("contacts.xlsx", b"PK\x03\x04xxxx"), "import.broken_workbook", None),
        (("contacts.csv", b""), "import.empty", None),
        (("contacts.csv", HEADER + "1,a\n2,\0\n"), "import.binary", 3),
        (("contacts.csv", "email,firstname\na,b\n"), "import.no_id_column", 1),
        (("Contact.csv", LEADS), "import.wrong_object", 1),
        (("contacts.csv", "hs_object_id,dealname,dealstage\n1,a,b\n"), "import.wrong_object", 1),
        (("contacts.csv", HEADER + '1,"a\n2,b\n'), "import.truncated", 2),
        (("contacts.csv", HEADER + "1,a\n,b\n"), "import.no_id", 3),
        (("contacts.csv", HEADER + "1,a\n4.00002E+10,b\n"), "import.bad_id", 3),
        (("contacts.csv", HEADER + "1,a\n2,b,c\n"), "import.row_too_long", 3),
        (("Lead.csv", f"Id\n{'00Q5g0000AAJj3xEQD'}\n{CONTACT}\n"), "import.wrong_object", 3),
        (("Lead.csv", "Id\n00Q5g0000AAJj3xEQD\n12\n"), "import.bad_id", 3),
        (("contacts.csv", "hs_object_id^email\n1^a\n"), "import.unknown_delimiter", 1),
        (("contacts.json", '{"results": [\n{,}]}'), "import.bad_json", 2),
        (("thing.json", {"a": 1}), "import.unknown_json", 1),
        (("contacts.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "import.not_a_csv", None),
    ],
)
def test_bad_input_is_named_and_changes_nothing(
    filled: Database,
    tmp_path: Path,
    file: tuple[str, str | bytes | Mapping[str, object]],
    code: str,
    line: int | None,
) -> None:
    """File, line where there is one, and a remedy, in both languages; good files undone too."""
    good = written(tmp_path, "companies.csv", "hs_object_id,name,domain\n1,a,b\n")
    with pytest.raises(Problem) as refused:
        import_files(filled, [good, written(tmp_path, *file)])
    problem = refused.value
    assert problem.code == code
    assert problem.facts.get("line") == line
    for language in Language:
        assert file[0] in problem.sentence(language)
        assert problem.remedy(language)


def test_two_gigabytes_of_zeros_change_nothing(filled: Database, tmp_path: Path) -> None:
    """They are refused before anything is written."""
    path = tmp_path / "contacts.csv"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(Problem) as refused:
        import_files(filled, [path])
    assert refused.value.code == "import.binary"


def test_a_path_that_is_not_there_is_named(filled: Database, tmp_path: Path) -> None:
    """Whole, in the details."""
    with pytest.raises(Problem) as refused:
        import_files(filled, [tmp_path / "nowhere"])
    assert refused.value.code == "import.missing"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_a_file_that_may_not_be_read_is_named(filled: Database, tmp_path: Path) -> None:
    """With the system's reason in the details."""
    path = written(tmp_path, "contacts.csv", CONTACTS)
    path.chmod(0)
    with pytest.raises(Problem) as refused:
        import_files(filled, [path])
    assert refused.value.code == "import.unreadable"


def test_a_folder_without_exports_is_refused(filled: Database, tmp_path: Path) -> None:
    """And one for which an object is named."""
    folder = tmp_path / "empty"
    folder.mkdir()
    with pytest.raises(Problem) as refused:
        import_files(filled, [folder])
    assert refused.value.code == "import.nothing_known"
    with pytest.raises(Problem) as refused:
        import_files(filled, [folder], object_name="Lead")
    assert refused.value.code == "import.object_with_folder"


def test_more_columns_than_a_table_can_have_are_refused(filled: Database, tmp_path: Path) -> None:
    """With how many it can have."""
    header = ",".join(["hs_object_id", "email", *(f"column {number}" for number in range(2500))])
    with pytest.raises(Problem) as refused:
        import_files(filled, [written(tmp_path, "contacts.csv", header + "\n")])
    assert refused.value.code == "import.too_many_columns"


def test_a_read_only_workspace_refuses(tmp_path: Path) -> None:
    """Before any file is read."""
    path = written(tmp_path, "contacts.csv", CONTACTS)
    with (
        Database.create(tmp_path / "w.crmadmin") as first,
        Database.open(first.path, read_only=True) as second,
        pytest.raises(Problem),
    ):
        import_files(second, [path])


@pytest.mark.parametrize("step", ["hubspot/contacts.csv", "salesforce/Lead.csv", "pairing"])
def test_cancelling_changes_nothing(filled: Database, tmp_path: Path, step: str) -> None:
    """Whenever the person cancels: in a first file, a later one, or at the end."""

    def monitor(progress: Progress) -> None:
        if progress.step == step:
            raise Cancelled

    folder = dataset(tmp_path / "other")
    written(folder, "hubspot/contacts.csv", CONTACTS.replace("12.0", "13.0"))
    with pytest.raises(Cancelled):
        import_files(filled, [folder], monitor=monitor)


KILLED = """
import sys
from pathlib import Path
from crmadmin.core.progress import Progress
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database

def monitor(progress: Progress) -> None:
    print(progress.done, progress.total, flush=True)

with Database.open(Path(sys.argv[1])) as database:
    import_files(database, [Path(sys.argv[2])], monitor=monitor)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9 there")
def test_a_killed_import_changes_nothing(tmp_path: Path) -> None:
    """The next program to open the workspace finds it whole, and can import."""
    rows = "".join(f"{number},p{number}@example.org\n" for number in range(400_000))
    big = written(tmp_path, "contacts.csv", HEADER + rows)
    with Database.create(tmp_path / "w.crmadmin") as database:
        import_files(database, [dataset(tmp_path / "set")])
        before = dump(database)
        path = database.path
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), str(big)],
        stdout=subprocess.PIPE,
        encoding="ascii",
    ) as program:
        assert program.stdout is not None
        for line in program.stdout:
            done, total = map(int, line.split())
            if done > total / 2:
                os.kill(program.pid, signal.SIGKILL)
                break
    assert program.returncode == -signal.SIGKILL
    with Database.open(path) as database:
        assert dump(database) == before
        database.check()
        assert import_files(database, [tmp_path / "set"]).files[0].loaded.changed == 0
