"""What the README and docs/ say of keys and commands is so, and every command in them runs."""

import json
import os
import re
import shlex
import shutil
import subprocess
import tomllib
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.docs_keys import KEYS_PAGE, documented_commands, with_key_table
from tests.house.manual_page import MANUAL_PAGE, manual_page
from tests.loaded_once import LoadedOnce
from tui.cli.commands.completion import commands_of
from tui.cli.commands.documentation import PAGES
from tui.cli.parser import make_parser, with_words_joined
from tui.desk.commands import table as commands

ROOT = Path(__file__).parents[2]
PATHS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in PATHS}
REFUSED = {"practice": 2, "forget": 2}
"""They want a terminal, and say so."""
FILES = {
    "people.csv": "Name,Email\nAnn Lee,ann@acme.example\n",
    "Connections.csv": (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Bay Freight,Planner,12 Mar 2024\n"
    ),
    "letter.eml": (
        "From: jane@acme.com\nTo: nora@westbrook.example\nSubject: Re: your work\n"
        "Date: Fri, 20 Nov 2026 10:00:00 +0000\nMessage-ID: <one@acme.example>\n\nYes!\n"
    ),
    "invite.ics": (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x//EN\nMETHOD:REQUEST\nBEGIN:VEVENT\n"
        "UID:one@acme.example\nDTSTAMP:20261120T090000Z\nDTSTART:20261203T150000Z\n"
        "DTEND:20261203T153000Z\nSUMMARY:Talk\nORGANIZER:mailto:jane@acme.com\n"
        "ATTENDEE:mailto:nora@westbrook.example\nEND:VEVENT\nEND:VCALENDAR\n"
    ),
    "call.vtt": (
        "WEBVTT\n\n00:01.000 --> 00:04.000\nJane Doe: I like the fieldwork most.\n\n"
        "00:05.000 --> 00:08.000\nNora Castillo: How much of it is there?\n"
    ),
}
TYPED = (
    "!whoever can explain the late trucks gets heard\nfieldwork is the best\npay starts at 58k\n"
    "\n\nJane Doe\n"
)


def typed_commands(text: str) -> list[str]:
    """The lines of the blocks of a page that call the program, without their remarks."""
    lines = re.findall(r"^    (askaround\b.*)$", text, re.MULTILINE)
    return [re.split(r" {2,}#|  +to |  +# ", line)[0].strip() for line in lines]


def test_the_keys_are_those_of_the_program() -> None:
    page = KEYS_PAGE.read_text("utf-8")
    assert with_key_table(page) == page
    assert documented_commands() == {command.id for command in commands.ALL}


def test_the_manual_page_is_that_of_the_program() -> None:
    assert MANUAL_PAGE.read_text("utf-8") == manual_page()
    if shutil.which("groff") is None:
        pytest.skip("not installed: groff")
    read = subprocess.run(
        ["groff", "-ww", "-z", "-man", MANUAL_PAGE], capture_output=True, text=True, check=True
    )
    assert read.stderr == ""


def test_every_command_stands_on_the_page_of_the_command_line() -> None:
    typed = typed_commands(TEXTS["docs/command-line.md"])
    named = {parsed(line).command for line in typed}
    named |= set(re.findall(r"askaround ([a-z]+)", TEXTS["docs/command-line.md"]))
    assert {command.name for command in commands_of(make_parser())} - {"", "demo"} <= named


def test_every_option_that_is_named_exists() -> None:
    known = {option.flag for each in commands_of(make_parser()) for option in each.options}
    for text in TEXTS.values():
        own = re.sub(r"^.*\b(?:uv|pipx|systemctl)\b.*$", "", text, flags=re.MULTILINE)
        assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", own)) <= known


def test_every_link_leads_somewhere() -> None:
    for name, text in TEXTS.items():
        found = re.findall(r"\]\(([^)]+)\)|(?:src|srcset)=\"([^\"]+)\"", text)
        for address in {one or other for one, other in found}:
            if not address.startswith("http"):
                assert (ROOT / name).parent.joinpath(address).is_file(), (name, address)
    assert {f"docs/{page}" for page in PAGES} | {"README.md", "docs/architecture.md"} == set(TEXTS)


def test_an_installed_program_has_its_pages_and_pictures() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = settings["tool"]["hatch"]["build"]["targets"]["wheel"]
    shown = {
        picture
        for page in PAGES
        for picture in re.findall(r"\]\(\.\./(.+?)\)", TEXTS[f"docs/{page}"])
    }
    assert wheel["force-include"] == {
        each: f"tui/{each}" for each in {f"docs/{page}" for page in PAGES} | shown
    }
    assert wheel["shared-data"] == {"docs/askaround.1": "share/man/man1/askaround.1"}


def test_what_it_brings_in_is_written_down() -> None:
    written = json.loads((ROOT / "docs" / "sbom.cdx.json").read_text("utf-8"))
    locked = re.findall(
        r"^([\w.-]+)==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE
    )
    parts = {canonicalize_name(each["name"]): each["version"] for each in written["components"]}
    assert parts.items() <= dict(locked).items()
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    direct = {Requirement(each) for each in settings["project"]["dependencies"]}
    assert {each.name for each in direct if not each.marker} <= set(parts)


def test_every_command_runs_in_the_order_of_the_pages(tmp_path: Path) -> None:
    for name, content in FILES.items():
        (tmp_path / name).write_text(content.replace("\n", "\r\n" if ".ics" in name else "\n"))
    for part in ("cur", "new", "tmp"):
        (tmp_path / "Mail" / part).mkdir(parents=True)
    (tmp_path / "Mail" / "cur" / "1:2,S").write_text(FILES["letter.eml"])
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "EDITOR": "true",
        "TZ": "UTC",
    }
    first = "docs/command-line.md"
    with closing(LoadedOnce(environ, tmp_path)) as program:
        for name in (first, *(each for each in TEXTS if each != first)):
            # The other pages are read a month later.
            environ["ASKAROUND_NOW"] = f"2026-{11 if name == first else 12}-20T15:00Z"
            for line in typed_commands(TEXTS[name]):
                arguments = [each.replace("~", str(tmp_path)) for each in shlex.split(line)[1:]]
                if arguments[0] == "merge":
                    program.run(["export", "--format", "json", "--out", arguments[1]], environ)
                ran = program.run(arguments, environ, TYPED)
                said = (name, line, ran.returncode, ran.stderr)
                assert ran.returncode == REFUSED.get(arguments[0], 0), said
                assert "Traceback" not in ran.stderr, said


def parsed(line: str) -> Namespace:
    return make_parser().parse_args(with_words_joined(shlex.split(line)[1:]))
