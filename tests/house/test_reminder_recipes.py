"""The recipes in docs/mail-and-reminders.md are what systemd, launchd and cron read."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tui.cli.parser import make_parser

PAGE = (Path(__file__).parents[2] / "docs" / "mail-and-reminders.md").read_text()
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)
SERVICE, TIMER = (text for kind, text in BLOCKS if kind == "ini")
(PLIST,) = (text for kind, text in BLOCKS if kind == "xml")
(CRON,) = (text for kind, text in BLOCKS if kind == "cron")


def runs_remind(words: list[str]) -> bool:
    program, *arguments = words
    return program.endswith("/askaround") and (
        make_parser(arguments).parse_args(arguments).command == "remind"
    )


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    (command,) = re.findall(r"ExecStart=(.*)", SERVICE)
    assert runs_remind(command.split())
    if shutil.which("systemd-analyze") is None:
        pytest.skip("not installed: systemd-analyze")
    program = tmp_path / "askaround"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    service, timer = (tmp_path / f"askaround-remind.{end}" for end in ("service", "timer"))
    service.write_text(SERVICE.replace("%h/.local/bin/askaround", str(program)))
    timer.write_text(TIMER)
    read = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", service, timer],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    told = [line for line in read.stderr.splitlines() if "askaround-remind" in line]
    assert told == []
    (when,) = re.findall(r"OnCalendar=(.*)", TIMER)
    subprocess.run(["systemd-analyze", "calendar", when], capture_output=True, check=True)


def test_launchd_gets_a_plist() -> None:
    found = plistlib.loads(PLIST.encode())
    assert found["StartInterval"] == 300
    assert runs_remind(found["ProgramArguments"])


def test_cron_gets_five_fields_and_a_command() -> None:
    (line,) = CRON.splitlines()
    *when, program, command = line.split()
    assert when == ["*/5", "*", "*", "*", "*"]
    assert runs_remind([program.strip('"'), command])
