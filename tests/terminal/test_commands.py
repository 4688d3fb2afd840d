"""The commands without a screen, through the program as it is installed."""

import json
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pexpect
import pytest

from tests.waiting import LIMIT

Prepare = Callable[..., str]
Askaround = Callable[..., subprocess.CompletedProcess[str]]
JANE = "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith"
CONTROL = {chr(code) for code in (*range(32), *range(127, 160))} - {"\n"}


@pytest.fixture
def store(environ: dict[str, str]) -> Path:
    return Path(environ["XDG_DATA_HOME"]) / "askaround" / "store.json"


def is_one_sentence(text: str) -> bool:
    return text.startswith("askaround: ") and text.count("\n") == 1 and text.endswith(".\n")


def test_an_empty_home_is_enough(askaround: Askaround, environ: dict[str, str]) -> None:
    nothing_due = askaround("due")
    assert nothing_due.stdout == "Nothing is due now or in the next 14 days.\n"
    assert (nothing_due.returncode, nothing_due.stderr) == (0, "")
    assert askaround("due", "--json").stdout == "[]\n"
    where = askaround("where").stdout
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        assert environ[name] in where
    assert {line.split()[0] for line in where.splitlines()} == {
        *("store", "journal", "backups", "damaged", "lock", "mail", "reminders"),
        *("settings", "letters", "queue", "clipboard", "errors", "calendar"),
    }


def test_somebody_added_is_kept_and_due(askaround: Askaround, store: Path) -> None:
    added = askaround("add", JANE)
    assert (added.returncode, added.stdout) == (0, "Added Jane Doe, Data Analyst, Acme.\n")
    assert store.stat().st_mode & 0o777 == 0o600
    (item,) = json.loads(askaround("due", "--json").stdout)
    assert item["who"] == "Jane Doe"
    assert item["action"] == "outreach"
    assert "Jane Doe: " in askaround("due").stdout


def test_the_store_can_be_chosen(askaround: Askaround, tmp_path: Path, store: Path) -> None:
    by_variable, by_option = tmp_path / "a.json", tmp_path / "b.json"
    askaround("add", "Ann", ASKAROUND_STORE=str(by_variable))
    askaround("--store", str(by_option), "add", "Bob", ASKAROUND_STORE=str(by_variable))
    assert "Ann" in by_variable.read_text()
    assert "Bob" in by_option.read_text()
    assert "Bob" in askaround("due", "--store", str(by_option)).stdout
    assert not store.exists()


@pytest.mark.parametrize("arguments", [(), ("call", "jane")])
def test_without_a_terminal_the_screen_is_not_opened(
    askaround: Askaround, arguments: tuple[str, ...]
) -> None:
    result = askaround(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert is_one_sentence(result.stderr)
    assert "demo" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [("bogus",), ("add",), ("add", "#alumni"), ("export",), ("--bogus",), ("due", "\x1b[31mred")],
)
def test_bad_usage_is_said_in_one_sentence(
    askaround: Askaround, arguments: tuple[str, ...]
) -> None:
    result = askaround(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert is_one_sentence(result.stderr), result.stderr
    assert not CONTROL & set(result.stderr)


def test_a_broken_store_is_named_and_left_alone(askaround: Askaround, store: Path) -> None:
    store.parent.mkdir(parents=True)
    store.write_text('{"contacts": {')
    for arguments in (("due",), ("add", "Jane"), ("export", "--format", "json")):
        result = askaround(*arguments)
        assert (result.returncode, result.stdout) == (1, "")
        assert is_one_sentence(result.stderr), result.stderr
        assert str(store) in result.stderr
    assert store.read_text() == '{"contacts": {'


def test_the_demo_without_a_terminal_is_text(askaround: Askaround, tmp_path: Path) -> None:
    result = askaround("demo", TMPDIR=str(tmp_path / "home"))
    assert (result.returncode, result.stderr) == (0, "")
    assert "late" in result.stdout
    assert "## Questions and answers" in result.stdout
    assert "Subject: " in result.stdout
    assert not CONTROL & set(result.stdout)
    assert list((tmp_path / "home").iterdir()) == []


def test_a_reader_that_leaves_early_hears_no_complaint(
    program: Path, environ: dict[str, str]
) -> None:
    for command in ("demo", "export --format json", "--help"):
        result = subprocess.run(
            ["bash", "-c", f"{shlex.quote(str(program))} {command} | head -1"],
            env=environ,
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT,
            check=True,
        )
        assert result.stderr == ""
        assert result.stdout.count("\n") == 1


def test_a_terminal_without_unicode_gets_what_it_can_show(
    askaround: Askaround, environ: dict[str, str]
) -> None:
    result = askaround("add", "Zoë Ångström", PYTHONIOENCODING="ascii")
    assert (result.returncode, result.stdout) == (0, "Added Zo? ?ngstr?m.\n")


def test_without_anybody_to_thank_it_says_so(askaround: Askaround, prepare: Prepare) -> None:
    prepare("add", JANE)
    for command in ("thanks", "notes"):
        result = askaround(command, "jane")
        assert (result.returncode, result.stdout) == (1, "")
        assert is_one_sentence(result.stderr)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("redirection", [">/dev/full", ">&-"])
@pytest.mark.parametrize("command", ["due", "where", "add Bob", "export --format json"])
def test_what_cannot_be_printed_is_said_in_a_sentence(
    program: Path,
    environ: dict[str, str],
    prepare: Callable[..., str],
    command: str,
    redirection: str,
) -> None:
    prepare("add", JANE)
    result = subprocess.run(
        ["sh", "-c", f"exec {shlex.quote(str(program))} {command} {redirection}"],
        env=environ,
        check=False,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 1
    assert is_one_sentence(result.stderr)


def test_export_to_a_file(askaround: Askaround, prepare: Prepare, tmp_path: Path) -> None:
    prepare("add", JANE)
    out = tmp_path / "out.json"
    assert askaround("export", "--format", "json", "--out", str(out)).returncode == 0
    assert out.stat().st_mode & 0o777 == 0o600
    assert json.loads(out.read_text())["contacts"][1]["name"] == "Jane Doe"
    out.write_text("mine")
    refused = askaround("export", "--format", "json", "--out", str(out))
    assert refused.returncode == 1
    assert is_one_sentence(refused.stderr)
    assert out.read_text() == "mine"
    askaround("export", "--format", "json", "--out", str(out), "--force")
    assert "Jane Doe" in out.read_text()


def test_in_a_terminal_the_screen_opens_and_leaves_nothing_behind(
    terminal: Any, environ: dict[str, str], store: Path, tmp_path: Path
) -> None:
    there = tmp_path / "tmp"
    there.mkdir()
    terminal.start("demo", TMPDIR=str(there))
    terminal.wait_for("Today")
    (folder,) = there.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    terminal.keys("q")
    assert terminal.wait_end() == 0
    assert list(there.iterdir()) == []
    assert not store.exists()


def test_what_is_typed_while_a_call_opens_becomes_its_notes(terminal: Any) -> None:
    terminal.run("add", JANE)
    terminal.start("call", "jane")
    terminal.type("hello there")
    terminal.keys("Enter")
    terminal.type("! second")
    terminal.keys("Enter")
    terminal.wait_for("must-asks left")
    terminal.wait_for("! second")
    terminal.keys("C-q")
    assert terminal.wait_end() == 0
    notes = terminal.run("notes", "jane")
    assert "hello there" in notes
    assert "second" in notes


def test_what_is_typed_while_the_first_start_loads_is_the_name(
    terminal: Any, prepare: Prepare
) -> None:
    terminal.start()
    terminal.type("Sam Lake")
    terminal.keys("Enter")
    terminal.type("Aurora College")
    terminal.wait_for("You are")
    terminal.wait_for("Aurora College")
    terminal.keys("C-s")
    terminal.wait_for("saved")
    terminal.keys("q")
    assert terminal.wait_end() == 0
    exported = prepare("export", "--format", "json")
    assert '"Sam Lake"' in exported
    assert '"Aurora College"' in exported


def test_a_closed_terminal_ends_the_program(terminal: Any) -> None:
    terminal.start()
    terminal.wait_for("Today")
    terminal.hang_up()


def test_a_demo_whose_terminal_goes_leaves_nothing_behind(terminal: Any, tmp_path: Path) -> None:
    there = tmp_path / "tmp"
    there.mkdir()
    terminal.start("demo", TMPDIR=str(there))
    terminal.wait_for("KEPT NOWHERE")
    assert list(there.iterdir())
    terminal.hang_up()
    assert not list(there.iterdir())


def test_a_terminal_that_goes_leaves_the_queue_for_the_next_start(
    terminal: Any, askaround: Any, prepare: Prepare, store: Path, environ: dict[str, str]
) -> None:
    prepare("add", JANE)
    terminal.start()
    terminal.wait_for("Jane Doe")
    terminal.keys("a")
    terminal.type("Zed Zebra")
    terminal.keys("Enter")
    terminal.wait_for("To write first · 1")
    terminal.hang_up()
    (kept,) = Path(environ["HOME"]).rglob("due.json")
    assert "Zed Zebra" in kept.read_text()
    written = kept.stat().st_mtime_ns
    assert "Zed Zebra" in askaround("due").stdout
    assert kept.stat().st_mtime_ns == written, "It was kept for the store as it is"


def test_a_killed_program_leaves_a_store_that_opens(terminal: Any) -> None:
    terminal.run("add", JANE)
    terminal.start()
    terminal.wait_for("Jane Doe")
    terminal.kill()
    assert terminal.wait_end() == 137
    assert "Jane Doe" in terminal.run("due")


def test_an_editor_that_is_not_there_leaves_the_letter(terminal: Any) -> None:
    terminal.run("add", JANE)
    terminal.start(EDITOR="nosuchedit")
    terminal.wait_for("saved")
    terminal.keys("o")
    terminal.wait_for("tab other words")
    terminal.keys("E")
    terminal.wait_for("The editor did not work")
    terminal.keys("Escape")
    terminal.wait_for("d done")
    terminal.keys("q")
    assert terminal.wait_end() == 0


def test_all_lines_of_a_pasted_reply_are_kept(terminal: Any) -> None:
    terminal.run("add", JANE)
    terminal.start()
    terminal.wait_for("saved")
    terminal.keys("R")
    terminal.wait_for("What did")
    terminal.paste("First line\nTuesday 3pm\ncall 555-0100")
    terminal.wait_for("First line Tuesday 3pm call 555-0100")


def test_private_mode_hides_the_whole_map_at_once(terminal: Any) -> None:
    terminal.start("demo")
    terminal.wait_for("KEPT NOWHERE")
    terminal.keys("2")
    terminal.wait_for("Denise Okafor")
    terminal.keys("C-g")
    terminal.wait_for("^g show")
    terminal.wait_for("******")
    assert "Okafor" not in terminal.screen()


def test_undo_as_the_first_key_leaves_the_demo_whole(terminal: Any) -> None:
    terminal.start("demo")
    terminal.wait_for("KEPT NOWHERE")
    terminal.keys("u")
    terminal.wait_for("Nothing to undo.")
    assert "Denise Okafor" in terminal.screen()


def test_somebody_is_forgotten_once_their_name_is_typed(
    prepare: Prepare, program: Path, environ: dict[str, str], store: Path
) -> None:
    prepare("add", JANE)
    for typed, ends in (("jane", 1), ("jane doe", 0)):
        child = pexpect.spawn(
            str(program), ["forget", "jane"], env=environ, encoding="utf-8", timeout=LIMIT
        )
        child.expect_exact("Jane Doe goes for good.")
        child.expect_exact("Type the name in full to forget them: ")
        child.sendline(typed)
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == ends
    home = [each for each in Path(environ["HOME"]).rglob("*") if each.is_file()]
    assert [each.name for each in home if b"Jane" in each.read_bytes()] == []
    prepare("check")
    assert store.exists()
