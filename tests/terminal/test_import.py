"""Files of other programs, taken in through the installed program. Nobody in them exists."""

import json
import signal
import subprocess
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.loaded_once import LoadedOnce, Ran
from tests.waiting import wait_until

Askaround = Callable[..., Ran]

CONNECTIONS = (
    "\ufeffNotes:\r\n"
    '"When exporting your connection data, you may notice that some of the email addresses '
    'are missing, as ""some"" members hide them."\r\n\r\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    "Jane,Doe,https://www.linkedin.com/in/jane-doe,,Acme,Data Analyst,12 Mar 2024\r\n"
    ",,,,,,\r\n"
    '🚀 Wendy,"Ho, PhD",https://www.linkedin.com/in/wendy-ho,w@ho.example,"Globex, Inc.",CFO,'
    "7-Feb-22\r\n"
    ",,https://www.linkedin.com/in/nobody,,Acme,Intern,03/15/2024\r\n"
    "Omar,Haddad,https://www.linkedin.com/in/omar,,,,2024-03-15\r\n"
)
GOOGLE_NEW = (
    "First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\r\n"
    "Ana,Ruiz,Acme,Planner,* myContacts ::: Family,* Work,ana@acme.example ::: a@home.example,"
    "Mobile,+1 555 010 0101\r\n"
)
GOOGLE_OLD = (
    "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Organization 1 - Name,Organization 1 - Title\r\n"
    "Bo Lind,Bo,Lind,* myContacts,* ,bo@lind.example,Lind & Co,Owner\r\n"
)
UNKNOWN = "Wer;Wo;Was\nCleo Park;Bay Freight;Dispatcher\n;Bay Freight;Nobody\n"
CARDS = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85ng;Zo=C3=AB;;;"
    "\r\nTEL;CELL:0555 0102\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dan Ode\r\nitem1.EMAIL:dan@ode.example\r\n"
    "item1.X-ABLabel:_$!<Work>!$_\r\nBDAY:1604-05-04\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nTEL:tel:+1-555\r\nEND:VCARD\r\n"
)


def archive(path: Path, name: str, content: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as files:
        files.writestr("Profile.csv", "First Name,Last Name\nMe,Myself\n")
        files.writestr(name, content)
    return path


def bomb(path: Path) -> Path:
    return archive(path, "Connections.csv", b"0," * 40_000_000)


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, str | bytes], str]:
    def write(name: str, content: str | bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return write


@pytest.fixture
def askaround(loaded_once: LoadedOnce, environ: dict[str, str]) -> Askaround:
    """Run the program to its end, in a process that need not load it again."""
    return lambda *arguments, **more: loaded_once.run(arguments, {**environ, **more})


@pytest.fixture
def book(prepare: Callable[..., str]) -> Callable[[], dict[str, Any]]:
    """What a new look into the store finds there."""
    return lambda: json.loads(prepare("export", "--format", "json"))


def names(book: Callable[[], dict[str, Any]]) -> list[str]:
    return [contact["name"] for contact in book()["contacts"]]


def test_a_dry_run_tells_and_keeps_nothing(askaround: Askaround, file: Any, book: Any) -> None:
    path = file("Connections.csv", CONNECTIONS)
    result = askaround("import", path, "--dry-run")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "Connections.csv: LinkedIn connections, 3 people",
        "new     Jane Doe · Data Analyst, Acme",
        "new     Wendy Ho, PhD · CFO, Globex, Inc.",
        "new     Omar Haddad",
        "bad     row 8 of Connections.csv: It has no name (Acme).",
        "3 new, 0 same, 0 changed, 0 maybe, 1 bad",
    ]
    assert names(book) == []


def test_connections_come_in_as_known_people_and_go_again(
    askaround: Askaround, file: Any, book: Any
) -> None:
    path = file("Connections.csv", CONNECTIONS)
    result = askaround("import", path)
    assert result.returncode == 0
    assert "Took in 3 entries. askaround undo takes it back" in result.stdout
    jane, wendy, _ = book()["contacts"]
    assert (jane["title"], jane["source"], jane["to_ask"]) == ("Data Analyst", "linkedin", False)
    assert wendy["emails"] == ["w@ho.example"]
    assert jane["notes"] == "Connected on LinkedIn on 12 Mar 2024."
    assert [each["name"] for each in book()["organizations"]] == ["Acme", "Globex, Inc."]
    assert askaround("due", "--json").stdout == "[]\n"
    again = askaround("import", path)
    assert "0 new, 3 same, 0 changed, 0 maybe" in again.stdout
    assert "There was nothing to take in." in again.stdout
    assert askaround("undo").stdout == "Undone: Imported 3 from Connections.csv\n"
    assert book()["contacts"] == book()["organizations"] == []


def test_a_later_export_tells_who_changed_work(askaround: Askaround, file: Any, book: Any) -> None:
    askaround("import", file("Connections.csv", CONNECTIONS))
    later = CONNECTIONS.replace("Acme,Data Analyst", "Bay Freight,Lead")
    result = askaround("import", file("later.csv", later))
    assert "0 new, 2 same, 1 changed, 0 maybe" in result.stdout
    assert "changed Jane Doe · now Lead, Bay Freight (was Data Analyst, Acme)" in result.stdout
    jane = book()["contacts"][0]
    organizations = {each["id"]: each["name"] for each in book()["organizations"]}
    assert (jane["title"], organizations[jane["organization_id"]]) == ("Lead", "Bay Freight")


KINDS = {
    "archive": (lambda path: archive(path, "a/Connections.csv", CONNECTIONS.encode()), "Jane Doe"),
    "google new": (GOOGLE_NEW, "Ana Ruiz"),
    "google old": (GOOGLE_OLD, "Bo Lind"),
    "cards": (CARDS, "Zoë Ång"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_told_by_its_content(
    askaround: Askaround, file: Any, book: Any, tmp_path: Path, kind: str
) -> None:
    content, name = KINDS[kind]
    path = content(tmp_path / "file") if callable(content) else file("file", content)
    result = askaround("import", str(path))
    assert (result.returncode, result.stderr) == (0, "")
    assert name in names(book)


def test_cards_that_are_left_out_are_numbered(askaround: Askaround, file: Any, book: Any) -> None:
    result = askaround("import", file("book.vcf", CARDS))
    assert "bad     card 3 of book.vcf: It has no name" in result.stdout
    assert names(book) == ["Zoë Ång", "Dan Ode"]


def test_a_table_is_read_as_it_is_told(askaround: Askaround, file: Any, book: Any) -> None:
    path = file("people.csv", UNKNOWN)
    unknown = askaround("import", path)
    assert unknown.returncode == 1
    assert "(Wer, Wo, Was)" in unknown.stderr
    assert '--map name="Wer"' in unknown.stderr
    told = ("--map", "name=Wer", "company=wo", "title=Was")
    result = askaround("import", *told, path)
    assert result.returncode == 0, result.stderr
    (cleo,) = book()["contacts"]
    assert (cleo["name"], cleo["title"], cleo["source"]) == ("Cleo Park", "Dispatcher", None)
    assert "row 3 of people.csv" in result.stdout


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (("name=Wo ist",), "no column Wo ist in its first row (Wer, Wo, Was)"),
        (("nane=Wer",), "There is no field nane; there are name, first_name"),
    ],
)
def test_what_is_told_wrong_names_what_there_is(
    askaround: Askaround, file: Any, told: tuple[str, ...], words: str
) -> None:
    result = askaround("import", file("people.csv", UNKNOWN), "--map", *told)
    assert (result.returncode, result.stdout) == (2, "")
    assert words in result.stderr
    assert result.stderr.count("\n") == 1


BAD: dict[str, Any] = {
    "binary": bytes(range(256)) * 40,
    "cut off archive": b"PK\x03\x04" + bytes(100),
    "cut off export": '{"askaround": "1", "contacts": [{"id": ',
    "prose": "Dear Jane,\n\nthank you.\n",
    "empty": "",
    "bomb": bomb,
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_what_cannot_be_read_says_so_in_a_sentence(
    askaround: Askaround, file: Any, tmp_path: Path, content: Any
) -> None:
    path = content(tmp_path / "file") if callable(content) else file("file", content)
    result = askaround("import", str(path))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("askaround: file: ")
    assert result.stderr.count("\n") == 1
    assert result.stderr.endswith(".\n")


def test_several_files_are_one_step(askaround: Askaround, file: Any, book: Any) -> None:
    result = askaround(
        "import",
        file("a.csv", CONNECTIONS),
        file("b.csv", GOOGLE_NEW),
        file("c.vcf", CARDS),
        file("d.csv", "nothing"),
        "gone.csv",
    )
    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        "askaround: d.csv: This kind of file cannot be read; these can: LinkedIn's "
        "Connections.csv or archive, Google's CSV, any CSV with a header, vCard, or an export of "
        "this program.",
        "askaround: gone.csv could not be read: No such file or directory.",
    ]
    assert len(names(book)) == 6
    assert askaround("undo").stdout == "Undone: Imported 6 from a.csv, b.csv, c.vcf\n"
    assert names(book) == []


def test_who_may_be_somebody_known_is_left_to_decide(
    askaround: Askaround, file: Any, book: Any
) -> None:
    askaround("add", "Jane Doe, Analyst, Acme <jane@acme.example>")
    result = askaround("import", file("g.csv", GOOGLE_NEW.replace("Ana,Ruiz,Acme", "Jane,Doe,")))
    assert "maybe   Jane Doe" in result.stdout
    assert "1 left for you to decide" in result.stdout
    assert names(book) == ["Jane Doe"]


def test_an_export_comes_back_whole(askaround: Askaround, book: Any, tmp_path: Path) -> None:
    askaround("add", "Jane Doe, Analyst, Acme <jane@acme.example> via Prof. Smith")
    out, elsewhere = tmp_path / "out.json", str(tmp_path / "elsewhere.json")
    askaround("export", "--format", "json", "--out", str(out))
    result = askaround("import", str(out), ASKAROUND_STORE=elsewhere)
    assert "2 new, 0 same, 0 changed, 0 maybe" in result.stdout
    back = askaround("export", "--format", "json", ASKAROUND_STORE=elsewhere).stdout
    assert back == out.read_text()
    askaround("import", str(out))
    assert askaround("export", "--format", "json").stdout == back


def test_without_a_file_it_says_how(askaround: Askaround) -> None:
    result = askaround("import")
    assert (result.returncode, result.stdout) == (2, "")
    assert "askaround import Connections.csv" in result.stderr


def test_a_book_in_use_is_left_alone(
    askaround: Askaround, terminal: Any, file: Any, book: Any
) -> None:
    terminal.start()
    terminal.wait_for("askaround")
    result = askaround("import", file("Connections.csv", CONNECTIONS))
    assert result.returncode == 1
    assert "in use" in result.stderr or "open" in result.stderr
    assert askaround("import", file("Connections.csv", CONNECTIONS), "--dry-run").returncode == 0


def test_the_map_imports_in_a_terminal(terminal: Any, file: Any, book: Any) -> None:
    path = file("Connections.csv", CONNECTIONS)
    terminal.run("add", "Ana Ruiz")
    terminal.start()
    terminal.wait_for("Ana Ruiz")
    terminal.keys("2", "I")
    terminal.wait_for("Import people")
    terminal.type(path)
    terminal.wait_for("LinkedIn connections, 1 kB")
    terminal.keys("Enter")
    terminal.wait_for("3 to take in")
    terminal.keys("d")
    terminal.wait_for("Took in 3 entries.")
    terminal.keys("u")
    terminal.wait_for("Undone: Imported 3 from Connections.csv")
    terminal.keys("U")
    terminal.wait_for("Redone: ")
    terminal.keys("q")
    terminal.wait_end()
    assert len(names(book)) == 4


def thousands(count: int) -> str:
    rows = (
        f"P{number},Q{number},https://www.linkedin.com/in/p{number},,Firm {number % 500},Analyst,"
        for number in range(count)
    )
    return CONNECTIONS.splitlines()[3] + "\n" + "\n".join(rows) + "\n"


def test_a_kill_in_the_middle_leaves_all_or_nothing(
    program: Path, environ: dict[str, str], askaround: Askaround, file: Any, book: Any
) -> None:
    path = file("many.csv", thousands(4_000))
    askaround("add", "Jane Doe")
    begun = time.monotonic()
    whole = subprocess.run(
        [program, "import", path, "--dry-run"], env=environ, check=True, stdout=subprocess.DEVNULL
    )
    length = (time.monotonic() - begun) * 1.6
    assert whole.returncode == 0
    seen = set()
    for part in range(8):
        process = subprocess.Popen(
            [program, "import", path], env=environ, stdout=subprocess.DEVNULL
        )
        time.sleep(length * (part + 1) / 8)
        process.send_signal(signal.SIGKILL)
        process.wait()
        count = len(names(book))
        assert count in (1, 4_001)
        seen.add(count)
        if count > 1:
            assert askaround("undo").returncode == 0
            assert names(book) == ["Jane Doe"]
    assert 1 in seen


def test_of_thousands_some_are_shown_and_the_counts_come_last(
    askaround: Askaround, file: Any
) -> None:
    result = askaround("import", file("many.csv", thousands(4_000)), "--dry-run")
    lines = result.stdout.splitlines()
    assert len(lines) == 103
    assert lines[-2:] == ["new     … and 3,900 more", "4,000 new, 0 same, 0 changed, 0 maybe"]


def test_an_interrupt_leaves_nothing(
    program: Path, environ: dict[str, str], file: Any, book: Any
) -> None:
    path = file("many.csv", thousands(10_000))
    process = subprocess.Popen(
        [program, "import", path], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    home = Path(environ["HOME"])
    wait_until(lambda: list(home.rglob("*.lock")), "the store was opened")
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate()
    assert b"Traceback" not in complaint
    assert len(names(book)) in (0, 10_000)


def test_progress_is_shown_on_a_terminal(terminal: Any, file: Any, program: Path) -> None:
    path = file("many.csv", thousands(25_000))
    terminal.start("import", path, "--dry-run")
    terminal.wait_for("%")
    assert terminal.wait_end() == 0


def test_a_row_given_twice_is_counted(askaround: Askaround, file: Any) -> None:
    path = file("twice.csv", "Name,Email\nA B,a@b.org\nC D,c@d.org\nA B,a@b.org\n")
    lines = askaround("import", path).stdout.splitlines()
    assert "2 new, 0 same, 0 changed, 0 maybe, 1 repeated" in lines


def test_an_export_never_replaces_the_store(askaround: Askaround, file: Any) -> None:
    askaround("add", "Jane Doe")
    store = askaround("where").stdout.split()[1]
    for path in (store, f"{store}.bak/1.json", f"{store}.lock"):
        refused = askaround("export", "--format", "csv", "--out", path, "--force")
        assert refused.returncode == 1
        assert "is part of the store itself" in refused.stderr
    assert "Jane Doe" in askaround("due").stdout
