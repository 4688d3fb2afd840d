"""Calendars that go to several places, and appointments that come back from them."""

from pathlib import Path

import pytest
from icalendar import Calendar

from tui.cli.main import main

TALK = "interview with Priya"


def talk_in(folder: Path) -> Path:
    (path,) = (each for each in folder.glob("*.ics") if TALK in each.read_text())
    return path


def number_and_stamp(calendar: bytes) -> tuple[int, str]:
    events = Calendar.from_ical(calendar).walk("VEVENT")
    (talk,) = (each for each in events if TALK in each["SUMMARY"])
    return int(talk["sequence"]), str(talk.decoded("dtstamp"))


def exported(place: str, folder: Path, output: pytest.CaptureFixture[bytes]) -> bytes:
    words = {"standard output": [], "folder": ["--vdir", str(folder)]}
    file = folder.with_name(f"{place}.ics")
    assert main(["export", "--format", "ics", *words.get(place, ["--out", str(file)])]) == 0
    printed = output.readouterr().out
    match place:
        case "standard output":
            return printed
        case "folder":
            return talk_in(folder).read_bytes()
    return file.read_bytes()


def test_numbers_never_fall_from_one_place_to_another(
    store: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for day, words, place in (
        (20, "schedule priya dec 14 9am", "standard output"),
        (20, "schedule priya nov 24 8am", "folder"),
        # The clock was set back.
        (19, "undo", "a file"),
        (20, "schedule priya nov 25 4pm", "another file"),
        (20, "undo", "folder"),
    ):
        monkeypatch.setenv("ASKAROUND_NOW", f"2026-11-{day}T17:00Z")
        assert main(words.split()) == 0
        capfdbinary.readouterr()
        found.append(number_and_stamp(exported(place, store.parent / "calls", capfdbinary)))
    assert found == sorted(found)
    assert len({number for number, _ in found}) == len(found)


def test_an_appointment_moved_in_a_calendar_comes_back(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = store.parent / "calls"
    export = ["export", "--format", "ics", "--vdir", str(folder)]
    assert main(export) == 0
    path = talk_in(folder)
    calendar = Calendar.from_ical(path.read_bytes())
    (talk,) = calendar.walk("VEVENT")
    for name, moment in (("DTSTART", "20261130T150000Z"), ("DTEND", "20261130T153000Z")):
        talk.pop(name)
        talk.add(name, moment, encode=False)
    path.write_bytes(calendar.to_ical())
    capsys.readouterr()
    assert main(export) == 0
    told = capsys.readouterr().err
    assert f"The talk with Priya Raman was changed there ({path.name})" in told
    assert f"askaround import {folder} takes that in." in told
    assert main(["import", str(folder), "--dry-run"]) == 0
    assert "Priya Raman · the talk is now Mon 30 Nov" in capsys.readouterr().out
    assert main(["import", str(folder)]) == 0
    assert "Took in 1 entry." in capsys.readouterr().out
    assert main(export) == 0
    output = capsys.readouterr()
    assert "left alone" not in output.out
    assert output.err == ""
    assert main(["undo"]) == 0
