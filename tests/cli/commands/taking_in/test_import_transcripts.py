"""`askaround import call.vtt --with jane`: a transcript becomes lines of that conversation."""

import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from tests.exchange.transcript_texts import PLAIN, STYLES, TEAMS, ZOOM
from tests.world import NOON
from tui.cli.main import main
from tui.model.interview import AgendaItem
from tui.store.book import Book

Output = pytest.CaptureFixture[str]
ASKED = "How did you get into data analysis?"
SECRET = "nobody asked for SQL"


@pytest.fixture
def talk(store: Path) -> str:
    """A talk with Jane two days ago, and an older one, both with the question on the agenda."""
    book = Book(store)
    jane = book.add_contact("Jane Doe", now=NOON)
    for day in (3, 17):
        agenda = [AgendaItem(text=ASKED), AgendaItem(text="What would you do differently?")]
        interview = book.plan_interview(jane.id, now=NOON, agenda=agenda)
        book.write_down_talk(
            interview.id,
            [("!SQL is overrated", None)],
            started=NOON.replace(day=day),
            minutes=25,
            now=NOON,
        )
    book.close()
    return interview.id


def told(capsys: Output, path: Path, *more: str) -> tuple[int, str]:
    status = main(["import", str(path), "--with", "jane doe", *more])
    said = capsys.readouterr()
    return status, said.out + said.err


def written(tmp_path: Path, text: str, name: str = "call.vtt") -> Path:
    path = tmp_path / name
    path.write_text(text)
    stamp = datetime.fromisoformat("2026-11-17T18:00+00:00").timestamp()
    os.utime(path, (stamp, stamp))
    return path


def talks(capsys: Output) -> dict[str, dict]:
    assert main(["export", "--format", "json"]) == 0
    book = json.loads(capsys.readouterr().out)
    jane = next(each["id"] for each in book["contacts"] if each["name"] == "Jane Doe")
    return {each["id"]: each for each in book["interviews"] if each["contact_id"] == jane}


def spoken(interview: dict) -> list[tuple[str, str]]:
    return [(each["speaker"], each["text"]) for each in interview["notes"] if each["spoken"]]


@pytest.mark.parametrize("style", [*STYLES, "plain"])
def test_it_becomes_the_lines_of_that_talk(talk, capsys, tmp_path, style):
    suffix = {"Otter": "txt", "stamped": "txt", "plain": "txt", "Meet": "srt"}.get(style, "vtt")
    path = written(tmp_path, {**STYLES, "plain": PLAIN}[style], f"call.{suffix}")
    status, would = told(capsys, path, "--dry-run")
    assert (status, would.partition(" of ")[0]) == (0, f"Would be: call.{suffix}: 4 lines")
    assert not spoken(talks(capsys)[talk])
    status, said = told(capsys, path)
    assert status == 0
    assert "4 lines of the talk with Jane Doe of Tue 17 Nov, under 1 question." in said
    found = talks(capsys)[talk]
    assert spoken(found)[2:] == [
        ("Jane Doe", "I started in sales."),
        ("Jane Doe", f"Here's the thing: {SECRET}."),
    ]
    (item,) = (each["id"] for each in found["agenda"] if each["text"] == ASKED)
    under = [each["item_id"] for each in found["notes"] if each["spoken"]]
    assert under == ["", item, item, item]
    status, again = told(capsys, path)
    assert (status, "has all of it already" in again) == (0, True)
    assert len(spoken(talks(capsys)[talk])) == 4
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert not spoken(talks(capsys)[talk])


def test_the_same_talk_of_another_program_is_not_in_it_twice(talk, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM))
    told(capsys, written(tmp_path, TEAMS, "other.vtt"))
    assert len(spoken(talks(capsys)[talk])) == 4


def test_what_was_struck_or_changed_stays_so(talk, store, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM))
    book = Book(store)
    first, second, third, last = (each for each in book.records.lines_of(talk) if each.spoken)
    book.strike_line(second.id)
    book.edit_line(third.id, "I began in sales.", now=NOON)
    book.edit_line(last.id, "Changed first", now=NOON)
    book.strike_line(last.id)
    book.close()
    kept = [first.text, "I began in sales."]
    _, again = told(capsys, written(tmp_path, ZOOM))
    assert "has all of it already" in again
    # Of another program, or with lines before it, the words are the same.
    told(capsys, written(tmp_path, TEAMS, "other.vtt"))
    more = ZOOM.replace("WEBVTT\n", "WEBVTT\n\n00:00:00.000 --> 00:00:00.500\nJane Doe: Uh.\n", 1)
    told(capsys, written(tmp_path, more, "longer.vtt"))
    lines = [text for _, text in spoken(talks(capsys)[talk])]
    assert [text for text in lines if text != "Uh."] == kept
    for undone in range(5):
        assert main(["undo"]) == 0, undone
    capsys.readouterr()
    told(capsys, written(tmp_path, ZOOM))
    assert len(spoken(talks(capsys)[talk])) == 4


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("GMT20261103-170000_Recording.transcript.vtt", 3),
        ("Jane 2026-11-17 notes.vtt", 17),
        ("Call of 2026-11-18.vtt", 17),
        ("call.vtt", 17),
    ],
)
def test_the_talk_is_that_of_the_day_else_the_last_one(talk, capsys, tmp_path, name, day):
    _, said = told(capsys, written(tmp_path, ZOOM, name))
    assert f"of Tue {day} Nov" in said


def test_a_talk_is_logged_where_there_was_none(store, capsys, tmp_path):
    assert main(["add", "Jane Doe"]) == 0
    capsys.readouterr()
    _, said = told(capsys, written(tmp_path, ZOOM))
    assert "of Tue 17 Nov, which was logged for it" in said
    (found,) = talks(capsys).values()
    assert (found["status"], len(spoken(found))) == ("talked", 4)
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert not talks(capsys)


def test_an_appointment_whose_time_has_come_took_place(store, capsys, tmp_path):
    book = Book(store)
    jane = book.add_contact("Jane Doe", now=NOON)
    book.schedule(
        book.plan_interview(jane.id, now=NOON).id, NOON.replace(day=17, hour=16), now=NOON
    )
    book.close()
    told(capsys, written(tmp_path, ZOOM))
    (found,) = talks(capsys).values()
    assert (found["status"], len(spoken(found))) == ("talked", 4)


def test_it_is_in_no_letter_and_no_report_unless_marked(talk, store, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM))
    asks = (["thanks", "jane doe"], ["notes", "jane doe", "--personal"], ["report", "jane doe"])
    for ask in asks:
        main(ask)
        assert SECRET not in capsys.readouterr().out, ask
    book = Book(store)
    (line,) = (each for each in book.records.lines_of(talk) if SECRET in each.text)
    book.mark_line(line.id, '"', now=NOON)
    book.close()
    assert main(["notes", "jane doe"]) == 0
    assert SECRET in capsys.readouterr().out


def test_whose_it_is_has_to_be_said(talk, capsys, tmp_path):
    assert main(["import", str(written(tmp_path, ZOOM))]) == 1
    assert "say whose: askaround import FILE --with WHO" in capsys.readouterr().err
