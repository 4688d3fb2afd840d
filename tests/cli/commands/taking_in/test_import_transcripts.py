"""`askaround import call.vtt --with jane`: a transcript becomes lines of that conversation."""

import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from tests.exchange.transcript_texts import OTTER, PLAIN, STYLES, TEAMS, ZOOM
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
    left_out = "Left out: 4 unmarked lines of the transcript; askaround "
    for ask, way in (
        (["thanks", "jane doe"], ""),
        (["report", "jane doe"], f"{left_out}notes Jane Doe prints them."),
        (["report"], f"{left_out}export --format md prints them."),
        (["report", "jane doe", "--format", "html"], f"{left_out}notes Jane Doe prints them."),
    ):
        main(ask)
        said = capsys.readouterr()
        assert SECRET not in said.out, ask
        assert way in said.err, ask
    book = Book(store)
    (line,) = (each for each in book.records.lines_of(talk) if SECRET in each.text)
    book.mark_line(line.id, '"', now=NOON)
    book.close()
    assert main(["report", "jane doe"]) == 0
    said = capsys.readouterr()
    assert SECRET in said.out
    assert left_out.replace("4", "3") in said.err
    assert main(["report", "--out", f"{tmp_path}/all.html"]) == 0
    assert left_out.replace("4", "3") in capsys.readouterr().err


def test_whose_it_is_has_to_be_said(talk, capsys, tmp_path):
    path = written(tmp_path, ZOOM.replace("Jane Doe", "Cy Ames"), "2026-11-09.vtt")
    assert main(["import", str(path)]) == 1
    assert "say whose: askaround import FILE --with WHO" in capsys.readouterr().err


@pytest.mark.parametrize("ask", [["notes", "jane doe"], ["export", "--format", "md"]])
def test_in_notes_it_stands_apart_below_ones_own(talk, store, capsys, tmp_path, ask):
    told(capsys, written(tmp_path, ZOOM.replace("in sales", "in #sales, jane@example.org")))
    book = Book(store)
    first, second = [each for each in book.records.lines_of(talk) if each.spoken][:2]
    book.mark_line(first.id, "~", now=NOON)
    book.mark_line(second.id, "!", now=NOON)
    book.close()
    for personal in (False, True):
        assert main([*ask, *(["--personal"] if personal else [])]) == 0
        own, _, spoken_part = capsys.readouterr().out.partition("## Transcript\n")
        assert "SQL is overrated" in own
        assert SECRET not in own
        assert ("- 00:03 **personal:** Sam Reed: Thanks" in spoken_part) is personal
        assert "- 00:05 **insight:** Sam Reed: How did you" in spoken_part
        assert f"- 01:14 Jane Doe: Here's the thing: {SECRET}." in spoken_part
        assert ("jane@example.org" in spoken_part) is personal


def test_nothing_was_agreed_where_a_talk_was_logged_for_it(store, capsys, tmp_path):
    assert main(["add", "Jane Doe"]) == 0
    told(capsys, written(tmp_path, ZOOM))
    assert main(["notes", "jane doe"]) == 0
    said = capsys.readouterr().out
    assert "- Length: 5 minutes\n" in said
    assert "agreed" not in said


def test_search_says_who_spoke(talk, store, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM))
    for mark, kind in (("", "transcript"), ('"', "their words, transcript")):
        book = Book(store)
        (line,) = (each for each in book.records.lines_of(talk) if SECRET in each.text)
        book.mark_line(line.id, mark, now=NOON)
        book.close()
        assert main(["search", "nobody", "asked"]) == 0
        said = capsys.readouterr().out
        assert f", {kind}, Jane Doe: Here's the thing: {SECRET}." in said
        assert "note" not in said


HEADED = "Coffee chat\nTue, Nov 3, 2026 10:02AM • 31:12\nSPEAKERS\nSam Reed, Jane Doe\n\n"


def test_the_head_says_which_talk_it_was_and_how_long(talk, store, capsys, tmp_path):
    _, said = told(capsys, written(tmp_path, HEADED + OTTER, "otter.txt"))
    assert "4 lines of the talk with Jane Doe of Tue 3 Nov" in said
    assert main(["add", "Bo Lind"]) == 0
    bo = written(tmp_path, (HEADED + OTTER).replace("Jane Doe", "Bo Lind"), "bo.txt")
    assert main(["import", str(bo), "--with", "bo lind"]) == 0
    assert "of Tue 3 Nov, which was logged for it" in capsys.readouterr().out
    assert main(["notes", "bo lind"]) == 0
    assert "Length: 31 minutes\n" in capsys.readouterr().out
    # On a day on which there was no talk, it was another one.
    _, said = told(capsys, written(tmp_path, HEADED.replace("Nov 3", "Nov 9") + OTTER, "no.txt"))
    assert "of Mon 9 Nov, which was logged for it" in said


@pytest.mark.parametrize("hour", [9, 16, 23])
def test_an_appointment_of_its_day_is_that_talk_also_if_it_is_later(store, capsys, tmp_path, hour):
    book = Book(store)
    jane = book.add_contact("Jane Doe", now=NOON)
    plan = book.plan_interview(jane.id, now=NOON)
    book.schedule(plan.id, NOON.replace(hour=hour), now=NOON)
    book.close()
    headed = HEADED.replace("Tue, Nov 3", f"{NOON:%a, %b %d}")
    status, said = told(capsys, written(tmp_path, headed + OTTER, "otter.txt"))
    assert (status, "logged" in said) == (0, False)
    (found,) = talks(capsys).values()
    assert (found["status"], len(spoken(found)), found["minutes"]) == ("talked", 4, 25)
    assert datetime.fromisoformat(found["ended"]) <= NOON.replace(hour=max(hour, 17), minute=30)


def test_a_talk_that_was_being_planned_is_that_one(store, capsys, tmp_path):
    book = Book(store)
    jane = book.add_contact("Jane Doe", now=NOON)
    book.plan_interview(jane.id, now=NOON, agenda=[AgendaItem(text=ASKED)])
    book.close()
    _, said = told(capsys, written(tmp_path, ZOOM))
    assert "4 lines of the talk with Jane Doe of Tue 17 Nov, under 1 question." in said
    (found,) = talks(capsys).values()
    assert (found["status"], len(spoken(found))) == ("talked", 4)


def test_a_transcript_of_others_is_not_taken_without_a_word(talk, store, capsys, tmp_path):
    path = written(tmp_path, ZOOM.replace("Jane Doe", "Bo Lind"))
    status, said = told(capsys, path)
    who = "call.vtt: This transcript's speakers are Sam Reed and Bo Lind, not Jane Doe; "
    assert (status, said) == (1, f"askaround: {who}--anyway takes it as it is.\n")
    assert main(["add", "Bo Lind"]) == 0
    capsys.readouterr()
    _, said = told(capsys, path)
    assert (
        "not Jane Doe; --with “Bo Lind” takes it as theirs and --anyway takes it as it is." in said
    )
    assert not spoken(talks(capsys)[talk])
    status, said = told(capsys, path, "--anyway")
    assert (status, len(spoken(talks(capsys)[talk]))) == (0, 4)


@pytest.mark.parametrize(
    "name",
    [
        "Jane", "JANE DOE", "Doe, Jane (Guest)", "Jane Doe (she/her)", "Jane D",
        "jane.doe@acme.com", "Jane's iPhone", "Dr. Jane Doe", "Jane Do", "Speaker 2",
        "Unknown Speaker", "iPhone",
    ],
)  # fmt: skip
def test_one_who_may_be_meant_is_taken(talk, store, capsys, tmp_path, name):
    assert main(["add", "Jane Novak"]) == 0
    text = ZOOM.replace("Jane Doe:", f"{name}:")
    status, said = told(capsys, written(tmp_path, text))
    assert (status, "not Jane" in said) == (0, False)


MORE = "".join(
    f"\n00:02:{at}.000 --> 00:02:{at}.900\nJane Doe: Line {at}.\n" for at in range(10, 20)
)


def test_a_corrected_transcript_replaces_what_changed(talk, store, capsys, tmp_path):
    told(capsys, written(tmp_path, (ZOOM + MORE).replace("Jane Doe", "Speaker 2")))
    book = Book(store)
    first, second, third, last = [each for each in book.records.lines_of(talk) if each.spoken][:4]
    book.mark_line(third.id, "!", now=NOON)
    book.edit_line(last.id, "Nobody wanted SQL.", now=NOON)
    book.strike_line(first.id)
    book.close()
    mended = ZOOM + MORE
    for wrong, right in (("in sales", "in retail sales"), ("SQL", "sequel"), ("making", "taking")):
        mended = mended.replace(wrong, right)
    _, said = told(capsys, written(tmp_path, mended))
    assert "12 lines corrected in the talk with Jane Doe of Tue 17 Nov." in said
    lines = [each for each in talks(capsys)[talk]["notes"] if each["spoken"]]
    assert len(lines) == 13
    assert [(each["mark"], each["speaker"], each["text"]) for each in lines[:3]] == [
        ("", "Sam Reed", second.text),
        ("!", "Jane Doe", "I started in retail sales."),
        ("", "Jane Doe", "Nobody wanted SQL."),
    ]
    assert "has all of it already" in told(capsys, written(tmp_path, mended))[1]
    # It can be corrected again.
    again = mended.replace("retail", "wholesale").replace("Line 15", "Lime 15")
    assert "2 lines corrected" in told(capsys, written(tmp_path, again))[1]
    assert len(spoken(talks(capsys)[talk])) == 13
    for _ in range(2):
        assert main(["undo"]) == 0
    capsys.readouterr()
    assert spoken(talks(capsys)[talk])[1] == ("Speaker 2", third.text)


def test_a_line_that_was_parted_by_a_correction_is_there_once(talk, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM + MORE))
    parted = (ZOOM + MORE).replace("How did you get into", "How did you get into it?")
    _, said = told(capsys, written(tmp_path, parted))
    assert "1 line of the talk" in said
    assert [text for _, text in spoken(talks(capsys)[talk])][1:3] == [
        "How did you get into it?",
        "data analysis in the first place?",
    ]
    told(capsys, written(tmp_path, ZOOM + MORE, "first.vtt"))
    assert len(spoken(talks(capsys)[talk])) == 15


def test_a_second_part_that_begins_at_zero_replaces_nothing(talk, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM))
    second = "\n".join(
        line if "-->" in line or ":" not in line else f"{line.partition(':')[0]}: Word {at}."
        for at, line in enumerate(ZOOM.splitlines())
    )
    told(capsys, written(tmp_path, second, "part 2.vtt"))
    assert len(spoken(talks(capsys)[talk])) == 9


def test_prose_adds_nobody(store, capsys, tmp_path):
    text = "So I started in sales and then I moved on.\nIt was a great time.\n"
    path = written(tmp_path, text, "call.txt")
    assert main(["import", str(path)]) == 1
    assert "reads like a text, not like a list of people" in capsys.readouterr().err
    assert main(["export", "--format", "json"]) == 0
    assert "sales" not in capsys.readouterr().out


def test_about_says_that_there_is_a_transcript_and_how_to_read_it(store, capsys, tmp_path):
    book = Book(store)
    book.add_contact("Jane Doe", now=NOON)
    book.close()
    told(capsys, written(tmp_path, ZOOM))
    assert main(["about", "jane"]) == 0
    said = "Transcript: 4 lines; askaround notes 'Jane Doe' prints it."
    assert said in capsys.readouterr().out
    assert main(["notes", "Jane Doe"]) == 0
    assert "I started in sales." in capsys.readouterr().out


def test_of_another_program_it_is_asked_what_becomes_of_it(talk, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM))
    other = written(tmp_path, PLAIN, "other.txt")
    for more in ([], ["--dry-run"]):
        status, said = told(capsys, other, *more)
        assert status == 1
        assert "has a transcript of 4 lines already, and this is another one; --second repl" in said
    assert len(spoken(talks(capsys)[talk])) == 4
    for way, count in (("replace", 4), ("keep", 8)):
        assert told(capsys, other, "--second", way)[0] == 0
        assert len(spoken(talks(capsys)[talk])) == count
        assert main(["undo"]) == 0
        capsys.readouterr()
    told(capsys, other, "--second", "replace")
    assert main(["notes", "Jane Doe"]) == 0
    text = capsys.readouterr().out
    assert "00:0" not in text.partition("## Transcript")[2]


@pytest.mark.parametrize(
    ("name", "when"),
    [
        ("jane 2026-11-16.vtt", "When: Monday, November 16, 2026\n"),
        ("GMT20261116-150203_Recording.transcript.vtt", "When: Monday, November 16, 2026, 09:02 "),
        ("call.vtt", "When: Tuesday, November 17, 2026\n"),
        ("2026-11-16 10.02.03 Jane Doe's Zoom/audio.vtt", "When: Monday, November 16, 2026, 10:02"),
    ],
)
def test_no_hour_is_made_up_where_only_the_day_is_known(store, capsys, tmp_path, name, when):
    book = Book(store)
    book.add_contact("Jane Doe", now=NOON.replace(day=1))
    book.close()
    (tmp_path / name).parent.mkdir(exist_ok=True)
    told(capsys, written(tmp_path, ZOOM, name))
    for command in ("notes", "report"):
        assert main([command, "Jane Doe"]) == 0
        assert when in capsys.readouterr().out
