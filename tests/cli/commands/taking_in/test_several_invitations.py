"""Several invitations: versions of one event at once, and another one beside the talk to come."""

import json
from itertools import permutations
from pathlib import Path

import pytest

from tests.cli.commands.taking_in.test_import_invitations import Output, jane, talks
from tests.exchange.invites import GOOGLE, OUTLOOK, mail
from tui.cli.main import main
from tui.model.followup import Direction
from tui.store.book import Book

__all__ = ["jane"]

MOVED = (
    GOOGLE.replace("20261203T15", "20261204T16")
    .replace("SEQUENCE:0", "SEQUENCE:1")
    .replace("DTSTAMP:20261118", "DTSTAMP:20261119")
)
OFF = MOVED.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:1", "SEQUENCE:2")
OTHER = (
    GOOGLE.replace("4k2m0q9v1s8c7b6a5d4e3f2g1h", "another")
    .replace("20261203T15", "20261207T15")
    .replace("DTSTAMP:20261118", "DTSTAMP:20261119")
)
BARE_OFF = (
    "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:4k2m0q9v1s8c7b6a5d4e3f2g1h@google.com\n"
    "DTSTAMP:20261119T101500Z\nSEQUENCE:2\nEND:VEVENT\nEND:VCALENDAR\n"
)


def took(capsys: Output, tmp_path: Path, *texts: str, more: tuple[str, ...] = ()) -> str:
    """Import files with these texts, called a.ics and so on, and return what was said."""
    files = []
    for letter, text in zip("abcdef", texts, strict=False):
        files.append(tmp_path / (f"{letter}.eml" if text.startswith("From") else f"{letter}.ics"))
        files[-1].write_text(text)
    assert main(["import", *map(str, files), *more]) == 0
    said = capsys.readouterr()
    return said.out + said.err


def days(capsys: Output) -> list[tuple[str, str]]:
    return sorted((each["status"], each["start"][:13]) for each in talks(capsys))


@pytest.mark.parametrize("order", permutations((GOOGLE, MOVED)))
def test_an_update_holds_whatever_the_files_are_called(jane, capsys, tmp_path, order):
    said = took(capsys, tmp_path, *order)
    assert said.startswith("Jane Doe: Fri 4 Dec, 15:00")
    assert said.count("Jane Doe") == 1
    assert days(capsys) == [("scheduled", "2026-12-04T21")]
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert days(capsys) == []


@pytest.mark.parametrize("off", [OFF, BARE_OFF, mail(OFF)])
@pytest.mark.parametrize("order", permutations(range(3)))
def test_what_is_called_off_in_the_end_is_off(jane, capsys, tmp_path, order, off):
    texts = (GOOGLE, MOVED, off)
    said = took(capsys, tmp_path, *(texts[number] for number in order))
    assert said.startswith("Jane Doe: they called off your talk on Fri 4 Dec, 15:00.\n")
    assert days(capsys) == [("canceled", "2026-12-04T21")]
    # As one after the other: what is old news now changes nothing.
    for text in texts[:2]:
        assert "older than what the book has" in took(capsys, tmp_path, text)
    assert days(capsys) == [("canceled", "2026-12-04T21")]
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert days(capsys) == []


def test_one_after_the_other_is_the_same(jane, capsys, tmp_path):
    for text in (GOOGLE, MOVED, OFF):
        took(capsys, tmp_path, text)
    assert days(capsys) == [("canceled", "2026-12-04T21")]


def test_a_folder_of_invitations(jane, capsys, tmp_path, monkeypatch):
    for name, text in (("z.ics", GOOGLE), ("m.ics", MOVED), ("a.eml", mail(OFF))):
        (tmp_path / name).write_text(text)
    (tmp_path / "b.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    monkeypatch.chdir(tmp_path)
    for where in (".", "..", str(tmp_path)):
        here = tmp_path if where != ".." else tmp_path / "inner"
        here.mkdir(exist_ok=True)
        monkeypatch.chdir(here)
        assert main(["import", where]) == 0
        out, err = capsys.readouterr()
        assert f"{tmp_path.name}: folder, 0 people" in out
        assert "b.ics: It is a calendar without an appointment in it." in err
    assert days(capsys) == [("canceled", "2026-12-04T21")]


def test_another_time_is_told_as_a_move(jane, capsys, tmp_path):
    assert main(["schedule", "jane", "dec", "1", "3pm"]) == 0
    capsys.readouterr()
    said = took(capsys, tmp_path, GOOGLE, more=("--dry-run",))
    words = "Jane Doe: moves your talk from Tue 1 Dec, 15:00 to Thu 3 Dec, 14:00"
    assert said.startswith(f"Would be: {words}")
    assert took(capsys, tmp_path, GOOGLE).startswith(words)
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert days(capsys) == [("scheduled", "2026-12-01T21")]


def test_another_invitation_is_asked_about_and_an_older_one_is_left(jane, capsys, tmp_path):
    took(capsys, tmp_path, GOOGLE)
    said = took(capsys, tmp_path, OTHER)
    assert said.startswith("Jane Doe: another invitation, Mon 7 Dec, 14:00")
    assert "your talk stays on Thu 3 Dec, 14:00 unless you say that it moves" in said
    assert "1 left for you to decide" in said
    assert days(capsys) == [("scheduled", "2026-12-03T20")]
    assert main(["undo"]) == 0
    capsys.readouterr()
    took(capsys, tmp_path, OTHER)
    assert "older than what the book has" in took(capsys, tmp_path, GOOGLE)
    assert days(capsys) == [("scheduled", "2026-12-07T20")]


@pytest.mark.parametrize("order", permutations((GOOGLE, OTHER)))
def test_of_two_at_once_the_later_made_is_taken_and_the_other_asked_about(
    jane, capsys, tmp_path, order
):
    said = took(capsys, tmp_path, *order)
    assert "another invitation, Thu 3 Dec, 14:00" in said
    assert days(capsys) == [("scheduled", "2026-12-07T20")]


def test_a_talk_that_was_moved_by_hand_is_not_moved_back(jane, capsys, tmp_path):
    took(capsys, tmp_path, GOOGLE)
    assert main(["schedule", "jane", "dec", "5", "3pm"]) == 0
    capsys.readouterr()
    for again in (GOOGLE, GOOGLE.replace("DTSTAMP:20261118", "DTSTAMP:20261119")):
        assert "the talk was moved since" in took(capsys, tmp_path, again)
        assert days(capsys) == [("scheduled", "2026-12-05T21")]
    assert "moves your talk from Sat 5 Dec, 15:00 to Fri 4 Dec" in took(capsys, tmp_path, MOVED)


def test_what_the_event_of_before_becomes_does_not_touch_the_one_that_holds(jane, capsys, tmp_path):
    """Some programs make another event for a new time, or the same, and call off the former."""
    same_time = OTHER.replace("20261207", "20261203")
    took(capsys, tmp_path, GOOGLE)
    took(capsys, tmp_path, same_time)
    off = GOOGLE.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:0", "SEQUENCE:1")
    assert "the book has no such appointment" in took(capsys, tmp_path, off)
    assert days(capsys) == [("scheduled", "2026-12-03T20")]


@pytest.mark.parametrize(
    ("organizer", "who"),
    [
        ("CN=Jane Doe:mailto:jane@acme.example", "they"),
        ("CN=Sam:mailto:sam@mine.example", "you"),
        ("CN=Scheduler:mailto:bookings@calendar.example", "they"),
    ],
)
def test_whoever_organizes_it_called_it_off(jane, capsys, tmp_path, organizer, who):
    assert main(["me", "signature", "Sam sam@mine.example"]) == 0
    request = GOOGLE.replace(
        "ORGANIZER;CN=Jane Doe:mailto:jane@acme.example", f"ORGANIZER;{organizer}"
    )
    took(capsys, tmp_path, request)
    off = request.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:0", "SEQUENCE:1")
    said = took(capsys, tmp_path, off)
    assert f"Jane Doe: {who} called off your talk on Thu 3 Dec, 14:00." in said
    book = Book(jane, reading=True)
    (contact,) = (each for each in book.records.contacts.values() if each.name == "Jane Doe")
    (touch,) = book.records.touches_of(contact.id)
    book.close()
    assert touch.direction is (Direction.IN if who == "they" else Direction.OUT)
    assert (touch.text == "They called the talk off") is (who == "they")
    assert main(["due", "--json"]) == 0
    due = [
        each["what"] for each in json.loads(capsys.readouterr().out) if each["who"] == "Jane Doe"
    ]
    assert "agree on a time" in due


def test_outlook_moves_its_own(jane, capsys, tmp_path):
    said = took(capsys, tmp_path, OUTLOOK, OUTLOOK)
    assert said.count("Jane Doe") == 1
    assert len(talks(capsys)) == 1
