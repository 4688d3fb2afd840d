"""The program uses no network: no module could, and no command tries to."""

import ast
import os
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import tui
from tests.cases import for_each
from tests.loaded_once import LoadedOnce
from tui.cli.commands.completion import commands_of
from tui.cli.parser import make_parser

SOURCE = Path(tui.__file__).parent
# Letters open in the mail program by Textual's `open_url` and its `webbrowser`: that hands a
# mailto link to another program, and connects to nothing.
FORBIDDEN = {
    *("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib"),
    *("requests", "urllib3", "httpx", "aiohttp", "websockets", "xmlrpc", "socketserver"),
    *("webbrowser",),
}
NAMED = re.compile("|".join(FORBIDDEN))
ALLOWED = {"urllib.parse"}
"""It takes links apart, and fetches nothing."""

NO_CONNECTIONS = """
import os, socket
def refused(*arguments, **more):
    with open(os.environ["TRIED"], "a") as file:
        file.write(repr(arguments) + "\\n")
    raise OSError("there is no network here")
for name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, name, refused)
for name in ("getaddrinfo", "create_connection", "gethostbyname"):
    setattr(socket, name, refused)
open(os.environ["GUARDED"], "w").close()
"""
ARGUMENTS = {
    "demo": [],
    "add": ["Jane Doe, Analyst, Acme <jane@acme.example>"],
    "call": ["jane"],
    "practice": [],
    "due": ["--json"],
    "remind": ["--dry-run"],
    "done": ["jane"],
    "postpone": ["prof", "fri"],
    "schedule": ["jane", "fri", "3pm"],
    "propose": ["jane", "fri", "3pm"],
    "invite": ["jane"],
    "config": [],
    "settings": ["ask_minutes", "30"],
    "thanks": ["prof", "--copy"],
    "letter": ["outreach", "jane"],
    "notes": ["prof"],
    "report": ["prof"],
    "brief": ["jane"],
    "undo": [],
    "redo": [],
    "confirm": ["jane"],
    "about": ["jane"],
    "edit": ["jane", "title", "Senior Analyst"],
    "ask": ["jane"],
    "rest": ["jane"],
    "archive": ["jane"],
    "same": [],
    "prep": ["jane"],
    "debrief": ["prof"],
    "reflect": ["prof", "job", "I liked it"],
    "search": ["early"],
    "answers": [],
    "map": ["--format", "html"],
    "me": ["work", "a nurse"],
    "merge": ["other.json"],
    "import": ["people.csv"],
    "mail": ["letter.eml"],
    "export": ["--format", "ics"],
    "check": ["--repair"],
    "restore": ["--list"],
    "where": [],
    "docs": [],
    "completion": ["bash"],
    "replied": ["prof", "no"],
    "against": ["prof"],
    "forget": ["mallory", "--yes-forget", "Mallory Vane"],
    "help": [],
}
TYPED = (
    "name Sam Rivera\nadd Mallory Vane\nadd Prof. Smith\ndue\ncall prof\n!ask early\n\n"
    "thanks prof\nundo\nredo\nquit\n"
)


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


@for_each("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_module_imports_what_could_connect(path: Path) -> None:
    source = path.read_text()
    if not NAMED.search(source):
        return
    found = {name for name in imports(ast.parse(source)) if name not in ALLOWED}
    assert not {name for name in found if name.partition(".")[0] in FORBIDDEN}


def test_no_command_tries_to_connect(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(NO_CONNECTIONS)
    (tmp_path / "people.csv").write_text("Name,Email\nAnn Lee,ann@acme.example\n")
    (tmp_path / "letter.eml").write_text("From: ann@acme.example\nTo: me@me.example\n\n")
    (tmp_path / "other.json").write_text("{}")
    tried, guarded = tmp_path / "tried", tmp_path / "guarded"
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(SOURCE.parent)]),
        "TRIED": str(tried),
        "GUARDED": str(guarded),
        "EDITOR": "true",
    }
    # The screen refuses to open without a terminal; nobody invites; {} is no export.
    refused = {"call": 2, "practice": 2, "invite": 1, "merge": 1}
    names = [command.name for command in commands_of(make_parser())[1:]]
    runs = [
        ["--plain"],
        *([name, *ARGUMENTS[name]] for name in names),
        *(["export", "--format", form] for form in ("json", "csv", "vcf", "md")),
    ]
    with closing(LoadedOnce(environ, tmp_path)) as program:
        for arguments in runs:
            ran = program.run(arguments, environ, TYPED)
            assert "Traceback" not in ran.stderr, arguments
            assert ran.returncode == refused.get(arguments[0], 0), arguments
    assert guarded.exists()
    assert not tried.exists(), tried.read_text()
