"""`askaround schedule`: an appointment in one line, read back by both clocks."""

import json

import pytest

from tui.cli.main import main

Output = pytest.CaptureFixture[str]


def told(capsys: Output, *arguments: str) -> tuple[int, str]:
    """The status of the command, and what it said."""
    status = main(["schedule", *arguments])
    said = capsys.readouterr()
    return status, said.out + said.err


def kept(capsys: Output, name: str) -> tuple[dict, dict]:
    """A contact and the appointment with them, as they were kept."""
    assert main(["export", "--format", "json"]) == 0
    book = json.loads(capsys.readouterr().out)
    (contact,) = (each for each in book["contacts"] if each["name"] == name)
    (interview,) = (
        each
        for each in book["interviews"]
        if each["contact_id"] == contact["id"] and each["status"] == "scheduled"
    )
    return contact, interview


@pytest.mark.parametrize(
    ("words", "appointment", "said"),
    [
        (["grace", "fri", "3pm"], ("2026-11-20T21:00", 25), "Fri 20 Nov, 15:00"),
        (["Grace", "Lin", "fri 15h30"], ("2026-11-20T21:30", 25), "Fri 20 Nov, 15:30"),
        (["grace", "next", "friday", "3-3:30pm"], ("2026-11-27T21:00", 30), "30 min"),
        (["grace", "fri 3pm Berlin"], ("2026-11-20T14:00", 25), "08:00 for me, 15:00 for them"),
        (["grace", "fri", "3pm", "--minutes", "20"], ("2026-11-20T21:00", 20), "20 min"),
        (["grace", "fri 3ish"], ("2026-11-20T21:00", 25), "“3ish” is kept as an exact time"),
        (["grace", "jan 5 noon"], ("2027-01-05T18:00", 25), "Tue 5 Jan 2027"),
    ],
)
def test_R6_an_appointment_in_one_line(store, capsys, words, appointment, said):
    status, answer = told(capsys, *words)
    assert status == 0
    assert said in answer
    _, interview = kept(capsys, "Grace Lin")
    assert (interview["start"][:16], interview["minutes"]) == appointment


@pytest.mark.parametrize(
    ("words", "how", "where"),
    [
        (["grace", "wed", "10:30", "on", "zoom"], "video", ""),
        (["grace", "wed", "10", "at", "Tatte"], "in person", "Tatte"),
        (["grace", "fri", "3", "by", "phone"], "phone", ""),
        (["grace", "fri", "3pm", "zoom", "https://zoom.us/j/1"], "video", "https://zoom.us/j/1"),
        (
            ["grace", "fri", "3", "at", "Tatte", "--where", "Blue Bottle"],
            "in person",
            "Blue Bottle",
        ),
        (["grace", "fri", "3pm", "on", "zoom", "--by", "phone"], "phone", ""),
    ],
)
def test_how_and_where_are_said_with_the_moment(store, capsys: Output, words, how, where) -> None:
    assert told(capsys, *words)[0] == 0
    _, interview = kept(capsys, "Grace Lin")
    assert (interview["format"], interview["place"]) == (how, where)


def test_their_time_is_by_their_clock(store, capsys: Output) -> None:
    status, answer = told(capsys, "grace", "fri", "3pm", "her", "time")
    assert (status, "Their time zone is not known" in answer) == (2, True)
    assert told(capsys, "grace", "mon 3pm Berlin")[0] == 0
    assert "15:00 for them" in told(capsys, "grace", "fri", "3pm", "her", "time")[1]


def test_it_is_moved_and_what_was_not_said_stays(store, capsys: Output) -> None:
    assert told(capsys, "grace", "fri 3pm", "--by", "zoom", "--where", "https://x.example")[0] == 0
    assert told(capsys, "grace", "mon", "10am")[0] == 0
    _, interview = kept(capsys, "Grace Lin")
    assert (interview["format"], interview["place"]) == ("video", "https://x.example")
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert kept(capsys, "Grace Lin")[1]["start"] < interview["start"]


def test_a_place_becomes_their_time_zone(store, capsys: Output) -> None:
    assert told(capsys, "grace", "fri 3pm Berlin")[0] == 0
    assert kept(capsys, "Grace Lin")[0]["time_zone"] == "Europe/Berlin"
    assert told(capsys, "grace", "mon", "3pm")[0] == 0
    assert kept(capsys, "Grace Lin")[0]["time_zone"] == "Europe/Berlin"
    assert "15:00 for them" in told(capsys, "grace", "mon 3pm Tokyo")[1]
    assert kept(capsys, "Grace Lin")[0]["time_zone"] == "Asia/Tokyo"


def test_a_dry_run_keeps_nothing(store, capsys: Output) -> None:
    status, answer = told(capsys, "grace", "fri 3pm", "--dry-run")
    assert status == 0
    assert answer.startswith("Would be: Grace Lin: Fri 20 Nov, 15:00")
    assert main(["letter", "confirmation", "grace"]) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["grace", "2020-01-01 3pm"], "has passed: choose a later time"),
        (["grace", "fri"], "“fri” has no time"),
        (["grace", "3pm Atlantis"], "No place called Atlantis is known"),
        (["grace", "fri 3pm Tatte"], "How you meet goes after --by, and where after --where."),
        (["grace", "fri 3pm zoom or phone"], "How you meet goes after --by"),
        (["grace", "fri 3pm IST"], "IST is India, Ireland or Israel"),
        (["zebulon", "fri 3pm"], "Nobody is called zebulon"),
        (["grace", "feb", "30", "3pm"], "There is no 30 February"),
        (["grace", "feb", "30"], "There is no 30 February"),
        (["grace", "fri", "3pm-2pm"], "It ends at 2pm, before it starts at 3pm"),
        (["grace", "next", "week", "3pm"], "“next week” is several days"),
        (["grace", "after", "xmas", "3pm"], "“after christmas” is several days"),
        (["grace", "lin", "someday", "3pm"], "“someday” is not a day"),
        (["grace", "lin", "spring"], "“spring” has no time"),
        (["fri", "3pm"], "Say who and when, as in: askaround schedule jane fri 3pm"),
        (["grace"], "Say who and when, as in: askaround schedule jane fri 3pm"),
        (["grace", "fri 3pm", "--minutes", "2"], "Minutes are a whole number from 5 to 480."),
        (["grace", "dec 8 3pm", "--by", "writing"], "In writing needs no date: leave it out."),
        (["grace", "fri 3pm", "--by", "pigeon"], "“pigeon” is not a format"),
    ],
)
def test_what_is_not_understood_is_named(store, capsys: Output, words, sentence) -> None:
    status, answer = told(capsys, *words)
    assert status != 0
    assert sentence in answer


@pytest.mark.parametrize(
    ("words", "how", "where"),
    [
        (["grace", "fri", "3pm", "--where", "zoom", "link", "tba"], "video", "zoom link tba"),
        (
            ["grace", "fri", "3pm", "--where", "her", "office,", "rm", "12", "--minutes", "30"],
            "in person",
            "her office, rm 12",
        ),
        (["grace", "fri", "3pm", "--by", "in", "person", "--where", "Tatte"], "in person", "Tatte"),
        (["grace", "fri", "3pm", "--where=the", "church", "hall"], "in person", "the church hall"),
        (["--where", "Tatte", "grace", "fri", "3pm"], "in person", "Tatte"),
        (["grace", "fri", "3pm", "--where", "555", "0100", "22"], "phone", "555 0100 22"),
        (
            ["grace", "fri", "3pm", "--by", "phone", "--where", "her", "office"],
            "phone",
            "her office",
        ),
        (["grace", "fri", "3pm", "--where", "tba"], "phone", "tba"),
    ],
)
def test_the_place_may_be_several_words_and_says_how_they_meet(
    store, capsys: Output, words, how, where
) -> None:
    assert told(capsys, *words)[0] == 0
    _, interview = kept(capsys, "Grace Lin")
    assert (interview["format"], interview["place"]) == (how, where)


def test_at_one_table_nobody_has_a_clock_of_their_own(store, capsys: Output) -> None:
    answer = told(capsys, "grace", "fri 3pm Berlin", "--where", "Café Einstein")[1]
    assert "08:00 by my clock, 15:00 there · 25 min · in person · Café Einstein" in answer


@pytest.mark.parametrize(
    "who", [["grcae", "lin"], ["grace", "linn"], ["mrs", "linn"], ["graec"], ["Grace", "lni"]]
)
def test_a_misspelled_name_is_asked_for(store, capsys: Output, who: list[str]) -> None:
    status, answer = told(capsys, *who, "fri", "3pm")
    assert (status, f"Nobody is called “{' '.join(who)}”; did you mean Grace Lin?" in answer) == (
        1,
        True,
    )


@pytest.mark.parametrize("who", [["ms", "lin"], ["miss", "grace", "lin"], ["Ms.", "Grace"]])
def test_somebody_may_be_named_as_they_are_called(store, capsys: Output, who: list[str]) -> None:
    assert "Grace Lin: Fri 20 Nov" in told(capsys, *who, "fri", "3pm", "--dry-run")[1]


@pytest.mark.parametrize(
    "words",
    [
        ["grace", "--dry-run", "fri", "3pm"],
        ["--dry-run", "grace", "fri", "3pm"],
        ["grace", "fri", "--dry-run", "3pm"],
        ["grace", "--minutes", "30", "fri", "--dry-run", "3pm"],
        ["grace", "--minutes=30", "fri", "--dry", "3pm"],
        ["--minutes", "30", "grace", "--dry-run", "fri", "3pm"],
        ["grace", "fri", "3pm", "->", "3:30pm", "--dry-run"],
        ["grace", "--dry-run", "fri", "3pm", "-", "3:30pm"],
        ["grace", "--dry-run", "--", "fri", "3pm"],
    ],
)
def test_an_option_stands_at_any_place(store, capsys: Output, words: list[str]) -> None:
    assert told(capsys, *words)[1].startswith("Would be: Grace Lin: Fri 20 Nov, 15:00")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["schedule", "grace", "--minuets", "5", "fri"], "unrecognized arguments: --minuets"),
        (["schedule", "grace", "-n", "fri", "3pm"], "unrecognized arguments: -n"),
        (["done", "--what", "grace"], "unrecognized arguments: --what"),
        (["schedule", "grace", "fri", "3pm", "--minutes"], "expected one argument"),
    ],
)
def test_an_option_that_is_none_is_refused(store, capsys: Output, words, told: str) -> None:
    with pytest.raises(SystemExit):
        main(words)
    assert told in capsys.readouterr().err


def test_R6_what_they_wrote_fills_in_what_is_not_said(store, capsys: Output) -> None:
    """Grace is asked, offers one time and a number, and says no to the one that was proposed."""
    wrote = "Not on Zoom please [b]. Fri 27 Nov at 3pm works, call me: 312-555-0175"
    main(["letter", "outreach", "grace"])
    assert main(["replied", "grace", "yes", "--wrote", wrote]) == 0
    capsys.readouterr()
    status, answer = told(capsys, "grace")
    assert status == 2
    assert "askaround schedule Grace Lin 2026-11-27 15:00 takes it." in answer
    status, answer = told(capsys, "grace", "2026-11-27", "15:00")
    assert (status, "phone · 312-555-0175" in answer) == (0, True)
    # What is said comes first, and once it is agreed on no letter changes it.
    status, answer = told(capsys, "grace", "thu 3pm", "--by", "video", "--where", "zoom.us/j/9")
    assert "video · zoom.us/j/9" in answer
    status, answer = told(capsys, "grace", "fri 3pm")
    assert "video · zoom.us/j/9" in answer
