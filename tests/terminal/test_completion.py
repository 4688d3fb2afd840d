"""What the shells complete, asked in the shells themselves, with names that mean them ill."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pexpect
import pytest

from tests.terminal.conftest import needs
from tests.waiting import LIMIT
from tui.store.book import Book

HOSTILE = [
    "Jane $(touch pwned)",
    "Jane `touch pwned`",
    "Jane ; touch pwned",
    "Jane' ; touch pwned ; '",
    'Jane" ; touch pwned ; "',
    "Jane & * ? [a] {b,c} ~ #d | <e> !f \\g",
    "Jane 山田 Ångström–Ñ",
    "Jane: a=b@c",
]
WITH_QUOTES_CLOSED = """
eval "$(askaround completion bash)"
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_askaround 2>/dev/null
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def home(environ: dict[str, str], program: Path) -> Path:
    """A home with the program on its PATH and people in its store."""
    environ["PATH"] = f"{program.parent}:{environ['PATH']}"
    book = Book(Path(environ["XDG_DATA_HOME"]) / "askaround" / "store.json")
    for name in (*HOSTILE, "Zoë Okafor", "Zoë Orr", "Tomás Rivera", "--help me"):
        book.add_contact(name, now=datetime.now(UTC))
    book.close()
    return Path(environ["HOME"])


def in_bash(environ: dict[str, str], home: Path, *words: str) -> list[str]:
    """Return what bash would offer for the last of the words."""
    return subprocess.run(
        ["bash", "--norc", "-c", WITH_QUOTES_CLOSED, "bash", "askaround", *words],
        cwd=home,
        env=environ,
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT,
        check=True,
    ).stdout.splitlines()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["co"], ["config", "confirm", "completion"]),
        (["--pl"], ["--plain"]),
        (["due", "--"], ["--help", "--store", "--json", "--quiet"]),
        (["export", "--format", "c"], ["csv"]),
        (["--store", "x", "completion", "f"], ["fish"]),
        (["help", "postp"], ["postpone"]),
        (["call", "tom"], [r"Tomás\ Rivera"]),
        (["call", "riv"], [r"Tomás\ Rivera"]),
        (["notes", "zoë"], [r"Zoë\ Okafor", r"Zoë\ Orr"]),
        (["notes", r"Zoë\ Ok"], [r"Zoë\ Okafor"]),
        (["notes", '"Zoë Ok'], ["Zoë Okafor"]),
        (["postpone", "zoë", "o"], ["Okafor", "Orr"]),
        (["thanks", "nobody"], []),
        (["thanks", "--store", "/nowhere/store.json", "z"], []),
        (["add", "zo"], []),
    ],
)
def test_bash_offers_commands_options_and_names(
    environ: dict[str, str], home: Path, words: list[str], offered: list[str]
) -> None:
    assert in_bash(environ, home, *words) == (offered or [""])


@pytest.mark.parametrize("begun", ["jane", "'jane", '"jane', ""])
@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_no_name_is_more_than_a_word_to_bash(
    environ: dict[str, str], home: Path, begun: str, locale: str
) -> None:
    environ["LC_ALL"] = locale
    offered = [each for each in in_bash(environ, home, "call", begun) if "ane" in each]
    quote = begun[:1]
    read_back = subprocess.run(
        ["bash", "--norc", "-c", "for each; do eval \"printf '%s\\n' $each\"; done", "bash"]
        + [f"{quote}{each}{quote}" if quote in ("'", '"') else each for each in offered],
        cwd=home,
        env=environ,
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT,
        check=True,
    )
    assert read_back.stderr == ""
    known = [name for name in HOSTILE if quote not in ("'", '"') or not set(name) & set("'\"\\$`!")]
    assert sorted(read_back.stdout.splitlines()) == sorted(known)
    assert not list(home.rglob("pwned"))


def test_tab_in_bash_hands_the_whole_name_to_the_program(
    environ: dict[str, str], home: Path
) -> None:
    shell = pexpect.spawn(
        "bash",
        ["--norc", "--noprofile", "-i"],
        env={**environ, "PS1": "ready> ", "TERM": "dumb", "INPUTRC": "/dev/null"},
        cwd=str(home),
        encoding="utf-8",
        timeout=LIMIT,
    )
    shell.expect_exact("ready> ")
    shell.sendline('eval "$(askaround completion bash)"')
    shell.expect_exact("ready> ")
    shell.send("askaround notes 'jane'\\ \\$\t")
    shell.send("\x15askaround notes Jane\\ \\$\t\n")
    shell.expect_exact("There are no notes on Jane $(touch pwned) yet")
    shell.sendline("exit")
    shell.expect(pexpect.EOF)
    shell.close()
    assert not list(home.rglob("pwned"))


def test_tab_in_zsh_hands_the_whole_name_to_the_program(
    environ: dict[str, str], home: Path
) -> None:
    needs("zsh")
    shell = pexpect.spawn(
        "zsh",
        ["-f", "-i"],
        env={**environ, "PS1": "ready> ", "TERM": "vt100"},
        cwd=str(home),
        encoding="utf-8",
        timeout=LIMIT,
        dimensions=(40, 200),
    )
    shell.expect_exact("ready> ")
    for line in (
        "unset zle_bracketed_paste",
        "autoload -Uz compinit; compinit -u -D",
        'eval "$(askaround completion zsh)"; echo loaded $((1 + 1))',
    ):
        shell.sendline(line)
    shell.expect_exact("loaded 2")
    shell.expect_exact("ready> ")
    shell.send("askaround not\t")
    shell.send("Jane\\ \\$\t\n")
    shell.expect_exact("There are no notes on Jane $(touch pwned) yet")
    shell.send("askaround thanks tom\t\n")
    shell.expect_exact("There is no conversation with Tomás Rivera")
    shell.sendline("exit")
    shell.expect(pexpect.EOF)
    shell.close()
    assert not list(home.rglob("pwned"))


def test_fish_offers_commands_options_and_names(environ: dict[str, str], home: Path) -> None:
    needs("fish")

    def offered(line: str) -> list[str]:
        code = f"askaround completion fish | source; complete -C {line!r}"
        output = subprocess.run(
            ["fish", "--no-config", "-c", code],
            cwd=home,
            env={**environ, "TERM": "dumb"},
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT,
            check=True,
        ).stdout
        return [row.partition("\t")[0] for row in output.splitlines()]

    assert "postpone" in offered("askaround post")
    assert offered("askaround due --q") == ["--quiet"]
    assert offered("askaround export --format c") == ["csv"]
    assert offered("askaround call Tom") == ["Tomás Rivera"]
    assert set(HOSTILE) <= set(offered("askaround call Jane"))
    assert not list(home.rglob("pwned"))


def test_a_name_with_control_codes_is_not_offered(
    environ: dict[str, str], home: Path, program: Path
) -> None:
    store = home / "foreign.json"
    store.write_text('{"contacts": {"1": {"name": "Eve\\u001b[2J"}, "2": {"name": "Eva\\nb"}}}')
    result = subprocess.run(
        [str(program), "completion", "zsh", "--names", "call", "--store", str(store), "E"],
        env=environ,
        capture_output=True,
        timeout=LIMIT,
        check=True,
    )
    assert (result.stdout, result.stderr) == (b"", b"")


def test_names_are_read_quickly_and_nothing_is_written(
    environ: dict[str, str], home: Path, program: Path
) -> None:
    def files() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in home.rglob("*")}

    before = files()
    subprocess.run(
        [str(program), "completion", "bash", "--names", "call", ""],
        env=environ,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    assert files() == before
