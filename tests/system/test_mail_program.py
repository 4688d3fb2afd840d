"""The person's mail program: opened, or said why not."""

import sys
from pathlib import Path

import pytest

from tests.cases import for_each
from tui.system.mail_program import argument_list, open_link, run_mail_command

LINK = "mailto:jane@acme.example?subject=Hello%20%22you%22%3B%20rm%20-rf&body=%24%28id%29%20%27x%27"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with programs of our own, which is all of PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o700)


def environ(folder: Path, **more: str) -> dict[str, str]:
    return {"PATH": f"{folder}", "DISPLAY": ":9", **more}


def test_a_link_is_opened_as_one_argument(programs: Path, tmp_path: Path) -> None:
    program(programs, "xdg-open", f'printf "%s" "$#|$1" > {tmp_path}/told')
    open_link(LINK, environ(programs), "linux")
    assert (tmp_path / "told").read_text() == f"1|{LINK}"


def test_a_program_that_goes_on_running_has_opened(programs: Path) -> None:
    program(programs, "xdg-open", "exec /bin/sleep 30")
    open_link(LINK, environ(programs), "linux", seconds=0.2)


@pytest.mark.parametrize(
    ("platform", "scripts", "variables", "sentence"),
    [
        ("linux", {}, {}, "there is no xdg-open here"),
        ("linux", {"xdg-open": "exit 3"}, {}, "xdg-open ended with status 3"),
        ("linux", {"xdg-open": "echo no app >&2; exit 4"}, {}, "status 4: no app"),
        (
            "linux",
            {"xdg-open": "exit 0", "xdg-mime": "exit 0"},
            {},
            "no program is set for mail links",
        ),
        ("linux", {"xdg-open": "exit 0"}, {"DISPLAY": ""}, "there is no display"),
        ("darwin", {}, {}, "there is no open here"),
        ("darwin", {"open": "exit 1"}, {"DISPLAY": ""}, "open ended with status 1"),
    ],
)
def test_what_did_not_open_is_said(
    programs: Path,
    platform: str,
    scripts: dict[str, str],
    variables: dict[str, str],
    sentence: str,
) -> None:
    for name, body in scripts.items():
        program(programs, name, body)
    with pytest.raises(ValueError, match=sentence):
        open_link(LINK, environ(programs, **variables), platform)


def test_a_handler_that_is_set_is_used(programs: Path) -> None:
    program(programs, "xdg-open", "exit 0")
    program(programs, "xdg-mime", "echo thunderbird.desktop")
    open_link(LINK, environ(programs), "linux")


@for_each(
    ("command", "arguments"),
    [
        ("neomutt", ["neomutt", LINK]),
        ("neomutt {}", ["neomutt", LINK]),
        ("aerc '{}'", ["aerc", LINK]),
        ("'my mailer' --to={} -x", ["my mailer", f"--to={LINK}", "-x"]),
        ("sh -c {}", ["sh", "-c", LINK]),
    ],
)
def test_a_command_is_a_list_of_words(command: str, arguments: list[str]) -> None:
    assert argument_list(command, LINK) == arguments


@for_each(
    ("command", "sentence"),
    [
        ("neomutt 'x", "cannot be read as a command"),
        ("", "is empty"),
        ("/nowhere/neomutt {}", "/nowhere/neomutt cannot be started"),
        (f"{sys.executable} -c 'raise SystemExit(7)' {{}}", "ended with status 7"),
    ],
)
def test_a_bad_mail_command_is_said(command: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        run_mail_command(command, LINK)


def test_a_mail_command_is_never_a_shell(tmp_path: Path) -> None:
    told = tmp_path / "told"
    script = "import sys; open(sys.argv[1], 'w').write(sys.argv[2])"
    run_mail_command(f'{sys.executable} -c "{script}" {told} {{}}', LINK)
    assert told.read_text() == LINK
    assert [each.name for each in tmp_path.iterdir()] == ["told"]
