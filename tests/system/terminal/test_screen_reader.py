"""A screen reader is known by what the system says, and nobody else is taken for one."""

from pathlib import Path

import pytest

from tui.system.terminal.screen_reader import screen_reader


@pytest.mark.parametrize(
    ("environ", "running", "synth", "known"),
    [
        ({}, ["bash", "firefox"], None, False),
        ({"QT_ACCESSIBILITY": "1", "GNOME_ACCESSIBILITY": "1"}, ["bash"], None, False),
        ({"ACCESSIBILITY_ENABLED": "1"}, [], None, True),
        ({"ACCESSIBILITY_ENABLED": "0"}, [], None, False),
        ({"DTK_PROGRAM": "espeak"}, [], None, True),
        ({}, ["bash", "orca"], None, True),
        ({}, ["brltty"], None, True),
        ({}, ["orcania"], None, False),
        ({}, [], "soft\n", True),
        ({}, [], "none\n", False),
    ],
)
def test_it_is_known_by_the_environment_and_by_what_runs(
    tmp_path: Path, environ: dict[str, str], running: list[str], synth: str | None, known: bool
) -> None:
    for number, name in enumerate(running, start=100):
        process = tmp_path / "proc" / str(number)
        process.mkdir(parents=True)
        (process / "comm").write_text(f"{name}\n")
    (tmp_path / "proc" / "self").mkdir(parents=True)
    if synth is not None:
        (tmp_path / "sys/accessibility/speakup").mkdir(parents=True)
        (tmp_path / "sys/accessibility/speakup/synth").write_text(synth)
    assert screen_reader(environ, tmp_path) is known
