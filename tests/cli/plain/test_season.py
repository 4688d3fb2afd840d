"""A whole season lived line by line, by somebody who hears only what is said.

Each step is a new start of the program; how many words it says is told, and has a limit.
"""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from tui.cli.main import main
from tui.model.followup import TouchKind
from tui.model.interview import Drawn, InterviewStatus
from tui.model.note import Mark
from tui.model.people import ContactState
from tui.store.book import Book

Live = Callable[[str, str, int, tuple[str, ...]], str]

SEASON: list[tuple[str, str, int, tuple[str, ...], tuple[str, ...]]] = [
    (
        "2026-09-01T09:00",
        "add",
        # What letters will say is read back behind each of the fields.
        100,
        (
            "name Sam Rivera",
            "me field bee ecology",
            "me school Lakeside College",
            "me studies biology",
            "add Jane Doe, Entomologist, Bee Lab <jane@beelab.example> #alumni",
        ),
        ("Added Jane Doe, Entomologist, Bee Lab.", "e-mail: jane@beelab.example"),
    ),
    (
        "2026-09-01T09:05",
        "about",
        66,
        ("jane", "edit jane why you moved from lab work to the field"),
        ("Jane Doe, Entomologist, Bee Lab: to ask, your move.", "Next: write the first message"),
    ),
    (
        "2026-09-01T09:10",
        "request",
        165,
        ("letter jane", "letter jane sent"),
        ("You moved from lab work to the field.", "First message to Jane Doe marked as sent."),
    ),
    (
        "2026-09-09T09:00",
        "no answer, nudge",
        185,
        ("due", "letter 1", "letter 1 sent", "jane"),
        ("1. Jane Doe: write once more", "Nudge to Jane Doe marked as sent.", "asked, their move."),
    ),
    (
        "2026-09-11T09:00",
        "reply",
        70,
        ("replied jane", "Hi Sam, happy to! Thursday works", ""),
        ("It reads like yes", "Noted: Jane Doe said yes. Next, agree on a time."),
    ),
    (
        "2026-09-11T09:10",
        "appointment",
        35,
        ("sched jane sep 17 3pm --by video",),
        ("Jane Doe: Thursday 17 September, 15:00, 25 minutes, video.",),
    ),
    (
        "2026-09-12T09:00",
        "preparation",
        230,
        (
            "prep jane",
            "prep jane tick 2",
            "prep jane must 5",
            "prep jane move 5 1",
            "prep jane add What surprised you about bees?",
            "prep jane take 9999",
            "prep jane take 7",
            "prep jane research person wrote a book on bees",
            "prep jane goal whether to do field work",
            "prep jane",
        ),
        (
            "Checklist: 0 of 16 done; next, 1: look them up",
            "Done: read about where they work",
            "Now number 1: What do the best people around you do differently?",
            "Number 11: What surprised you about bees?",
            "“9999” is not one of them: the questions of the bank have the numbers 1 to ",
            "The person: wrote a book on bees.",
            "Goal: whether to do field work.",
            "Checklist: 3 of 16 done",
        ),
    ),
    (
        "2026-09-16T09:00",
        "confirm",
        510,
        (
            "due",
            "confirm jane fill zoom.example/j/123",
            "confirm 1",
            "confirm jane sent",
            "brief jane",
        ),
        (
            "1. Jane Doe: confirm the appointment",
            "Filled in: This is the link: zoom.example/j/123",
            "Confirmation to Jane Doe marked as sent.",
            "My goal: whether to do field work.",
        ),
    ),
    (
        "2026-09-17T15:00",
        "call",
        230,
        (
            "call jane",
            "!soil moisture decides where the bees nest",
            "> send her my poster by sep 20",
            "@Omar Haddad, Bay Freight",
            "she was in Utrecht",
            "/edit 4 she trained in Utrecht",
            "/nxt they moved",
            "//nest is a folder there",
            "/time",
            "/next",
            "/again",
            "",
            "!they hire in March",
            "",
            "",
        ),
        (
            "Your goal: whether to do field work.",
            "Kept as your promise, due Sunday 20 September 2026.",
            "Kept as a person to write to: Omar Haddad, Bay Freight.",
            "Changed.",
            "There is no /nxt; nothing was kept.",
            "25 minutes left",
            "Question 2 of ",
            "Another empty line hangs up.",
            "and kept 6 lines.",
        ),
    ),
    (
        "2026-09-17T15:30",
        "debrief",
        195,
        (
            "debrief jane",
            "insight",
            "quote",
            "yes",
            "yes",
            "no",
            "yes",
            "title Head of Bees",
            "debrief jane right",
        ),
        (
            "Line 4: she trained in Utrecht. What is it, insight,",
            "You may name Jane Doe to Omar Haddad.",
            "Changed: Jane Doe, Head of Bees, Bee Lab.",
            "Confirmed: Jane Doe, Head of Bees, Bee Lab, jane@beelab.example.",
        ),
    ),
    (
        "2026-09-17T16:00",
        "thank-you",
        195,
        (
            "thanks jane",
            "thanks jane fill soil moisture decides where bees nest",
            "thanks jane sent",
        ),
        (
            "Filled in: ",
            "soil moisture decides where bees nest",
            "Thank-you note to Jane Doe marked as sent.",
        ),
    ),
    (
        "2026-09-17T16:10",
        "reflection",
        126,
        (
            "reflect jane",
            "I would like the field work",
            *("", "", "", ""),
            "apply to the summer course by oct 1",
            "more",
            "debrief jane step 1",
        ),
        ("Drawn to it now", "On your list: apply to the summer course."),
    ),
    (
        "2026-09-20T09:00",
        "promise",
        190,
        ("due", "done 1", "done 1", "done 4"),
        (
            "Done with Jane Doe: send her my poster",
            "Number 1 is no longer open",
            "Done with Jane Doe: connect on LinkedIn",
        ),
    ),
    (
        "2026-12-20T09:00",
        "update",
        125,
        (
            "letter update jane",
            "letter update jane fill I took the course and learned why soil moisture matters",
            "letter update jane sentence 4 none",
            "letter update jane sent",
        ),
        (
            "Blank" if False else "fill in [what is new with you]",
            "Update to Jane Doe marked as sent.",
        ),
    ),
    (
        "2026-12-21T09:00",
        "merge of two, undo",
        116,
        (
            "add J. Doe, Entomologist, Bee Lab <jd@beelab.example>",
            "same",
            "same jane, j. doe",
            "undo",
            "redo",
        ),
        (
            "J. Doe, Entomologist, Bee Lab: a near name and the same organization.",
            "One person now: Jane Doe, Head of Bees, Bee Lab;",
            "Undone: Merged J. Doe into Jane Doe.",
            "Done again: Merged J. Doe into Jane Doe.",
        ),
    ),
    (
        "2026-12-22T09:00",
        "landed",
        127,
        ("me position field assistant at Bee Lab", "letter landed jane", "letter landed jane sent"),
        ("Congratulations! 1 person helped you", "Good news to Jane Doe marked as sent."),
    ),
    (
        "2026-12-22T09:30",
        "afterwards",
        190,
        ("search utrecht", "answers 1", "notes jane", "rest omar", "archive omar"),
        (
            "Jane Doe, Thursday 17 September, insight: she trained in Utrecht",
            "Omar Haddad: archived.",
        ),
    ),
]


@pytest.fixture
def live(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Live:
    """Start the program at a moment, type lines into it, and return all that it says."""
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    monkeypatch.setenv("TZ", "UTC")
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))

    def step(now: str, name: str, most: int, lines: tuple[str, ...]) -> str:
        monkeypatch.setenv("ASKAROUND_NOW", now)
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        assert main(["--plain"]) == 0
        said = capsys.readouterr()
        assert said.err == ""
        words = len(said.out.split())
        with capsys.disabled():
            print(f"{name}: {words} words")
        assert words <= most, f"{name}: {words} words are read, {most} at most"
        return said.out

    return step


def test_a_season_is_lived_by_what_is_said_alone(live: Live, tmp_path: Path) -> None:
    for now, name, most, lines, heard in SEASON:
        said = live(now, name, most, lines)
        for words in heard:
            assert words in said, f"{name}: {words}\n{said}"
        assert "askaround" not in said
    records = Book(tmp_path / "store.json", reading=True).records
    jane, omar = sorted(records.contacts.values(), key=lambda each: each.created)
    assert jane.title == "Head of Bees"
    assert jane.emails == ("jane@beelab.example", "jd@beelab.example")
    assert (omar.introduced_by, omar.may_use_name) == (jane.id, True)
    assert omar.state is ContactState.ARCHIVED
    (talk,) = records.interviews.values()
    assert talk.status is InterviewStatus.TALKED
    assert (talk.linkedin_agreed, talk.resume_asked_for, talk.stay_in_touch) == (True, False, True)
    assert talk.details_confirmed
    assert talk.drawn is Drawn.MORE
    assert [note.mark for note in records.notes_of(talk.id)] == [
        *(Mark.INSIGHT, Mark.PROMISE, Mark.PERSON, Mark.INSIGHT, Mark.QUOTE, Mark.INSIGHT),
        Mark.INSIGHT,
    ]
    assert [touch.kind for touch in records.touches_of(jane.id)] == [
        *(TouchKind.OUTREACH, TouchKind.NUDGE, TouchKind.REPLY, TouchKind.CONFIRMATION),
        *(TouchKind.CALL, TouchKind.THANK_YOU, TouchKind.UPDATE, TouchKind.LINKEDIN),
        *(TouchKind.UPDATE, TouchKind.LANDED),
    ]
