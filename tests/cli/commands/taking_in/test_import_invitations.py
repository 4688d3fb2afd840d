"""`askaround import invite.ics`: an invitation becomes, moves or cancels the appointment."""

import json
import re
from pathlib import Path

import pytest

from tests.exchange.invites import APPLE, GOOGLE, OUTLOOK, STYLES, ZOOM, ics, mail
from tests.world import NOON
from tui.cli.main import main
from tui.model.interview import InterviewStatus
from tui.store.book import Book

Output = pytest.CaptureFixture[str]
TWO = ics("ATTENDEE;CN=Grace Lin:mailto:grace@else.example", "ORGANIZER;CN=Jane Doe:mailto:x")
OUTLOOK_UID = (
    "040000008200E00074C5B7101A82E00800000000D0C1A5E3B24EDC01000000000000000010000000"
    "E1F2A3B4C5D6E7F8091A2B3C4D5E6F70"
)


@pytest.fixture
def jane(store: Path, capsys: Output) -> Path:
    assert main(["add", "Jane Doe, Analyst, Acme, jane@acme.example"]) == 0
    capsys.readouterr()
    return store


def told(capsys: Output, tmp_path: Path, text: str, *more: str, name: str = "i.ics"):
    (tmp_path / name).write_text(text)
    status = main(["import", str(tmp_path / name), *more])
    said = capsys.readouterr()
    return status, said.out + said.err


def talks(capsys: Output) -> list[dict]:
    assert main(["export", "--format", "json"]) == 0
    book = json.loads(capsys.readouterr().out)
    jane = next(each["id"] for each in book["contacts"] if each["name"] == "Jane Doe")
    return [each for each in book["interviews"] if each["contact_id"] == jane]


@pytest.mark.parametrize("style", STYLES)
def test_R6_an_invitation_becomes_the_appointment(jane, capsys, tmp_path, style):
    would = told(capsys, tmp_path, STYLES[style], "--dry-run")
    assert would[1].startswith("Would be: Jane Doe: Thu 3 Dec, ")
    assert not talks(capsys)
    status, said = told(capsys, tmp_path, STYLES[style])
    assert status == 0
    assert said.startswith("Jane Doe: Thu 3 Dec, ")
    (talk,) = talks(capsys)
    assert talk["status"] == "scheduled"
    assert talk["place"] in said
    assert talk["agenda"]
    status, again = told(capsys, tmp_path, STYLES[style])
    assert (status, "the book has it already" in again) == (0, True)
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert not talks(capsys)


def test_R6_the_letter_with_the_invitation_will_do(jane, capsys, tmp_path):
    status, said = told(capsys, tmp_path, mail(OUTLOOK), name="note.eml")
    assert (status, talks(capsys)[0]["minutes"]) == (0, 45)
    assert "45 min" in said


def test_R6_an_update_moves_it_and_an_older_one_does_not(jane, capsys, tmp_path):
    told(capsys, tmp_path, GOOGLE)
    later = GOOGLE.replace("T15", "T16").replace("SEQUENCE:0", "SEQUENCE:2")
    _, said = told(capsys, tmp_path, later)
    assert "16:00 for them" in said or "Thu 3 Dec, 15:00" in said
    assert talks(capsys)[0]["start"][:16] == "2026-12-03T21:00"
    status, said = told(capsys, tmp_path, GOOGLE)
    assert (status, "older than what the book has" in said) == (0, True)
    assert talks(capsys)[0]["start"][:16] == "2026-12-03T21:00"
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert talks(capsys)[0]["start"][:16] == "2026-12-03T20:00"


def test_R6_it_moves_an_appointment_that_was_fixed_by_hand(jane, capsys, tmp_path):
    assert main(["schedule", "jane", "dec", "2", "3pm"]) == 0
    capsys.readouterr()
    told(capsys, tmp_path, ZOOM)
    (talk,) = talks(capsys)
    assert talk["start"][:16] == "2026-12-03T20:00"


def test_R6_a_cancellation_calls_it_off_once(jane, capsys, tmp_path):
    off = GOOGLE.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:0", "SEQUENCE:1")
    told(capsys, tmp_path, GOOGLE)
    _, said = told(capsys, tmp_path, off)
    assert said.startswith("Jane Doe: they called off your talk on Thu 3 Dec, 14:00.\n")
    assert [each["status"] for each in talks(capsys)] == ["canceled"]
    _, said = told(capsys, tmp_path, off)
    assert "is off already" in said
    again = GOOGLE.replace("SEQUENCE:0", "SEQUENCE:3")
    told(capsys, tmp_path, again)
    assert sorted(each["status"] for each in talks(capsys)) == ["canceled", "scheduled"]


CALLED_OFF = GOOGLE.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:0", "SEQUENCE:2")


@pytest.mark.parametrize("sequence", [0, 1, 2])
def test_R6_a_cancellation_that_comes_first_holds(jane, capsys, tmp_path, sequence):
    status, said = told(capsys, tmp_path, CALLED_OFF)
    assert (status, said.splitlines()[0]) == (
        0,
        "Jane Doe: they called off your talk on Thu 3 Dec, 14:00.",
    )
    older = GOOGLE.replace("SEQUENCE:0", f"SEQUENCE:{sequence}")
    told(capsys, tmp_path, older)
    assert [each["status"] for each in talks(capsys)] == ["canceled"]
    told(capsys, tmp_path, GOOGLE.replace("SEQUENCE:0", "SEQUENCE:3"))
    assert sorted(each["status"] for each in talks(capsys)) == ["canceled", "scheduled"]


def test_R6_a_cancellation_of_something_else_leaves_the_appointment(jane, capsys, tmp_path):
    assert main(["schedule", "jane", "9", "dec", "10:00"]) == 0
    capsys.readouterr()
    told(capsys, tmp_path, CALLED_OFF)
    assert sorted(each["status"] for each in talks(capsys)) == ["canceled", "scheduled"]
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert [each["status"] for each in talks(capsys)] == ["scheduled"]


def answer(method: str, partstat: str, *more: str) -> str:
    guest = f"ATTENDEE;CN=Jane Doe;PARTSTAT={partstat}:mailto:jane@acme.example"
    mine = "ORGANIZER:mailto:nora@castillo.example"
    uid, stamp = "UID:4k2m0q9v1s8c7b6a5d4e3f2g1h@google.com", "DTSTAMP:20261119T101500Z"
    return ics(guest, mine, uid, stamp, *more, method=method)


def test_R10_whoever_declines_calls_it_off(jane, capsys, tmp_path):
    told(capsys, tmp_path, GOOGLE)
    status, said = told(capsys, tmp_path, answer("REPLY", "DECLINED"))
    assert (status, said.splitlines()[0]) == (
        0,
        "Jane Doe: declines the talk on Thu 3 Dec, 14:00.",
    )
    assert [each["status"] for each in talks(capsys)] == ["canceled"]
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert [each["status"] for each in talks(capsys)] == ["scheduled"]


def test_R6_another_time_that_is_proposed_is_told_with_the_command(jane, capsys, tmp_path):
    told(capsys, tmp_path, GOOGLE)
    counter = answer("COUNTER", "ACCEPTED", "DTSTART:20261204T200000Z", "DTEND:20261204T203000Z")
    status, said = told(capsys, tmp_path, counter)
    assert (status, said) == (
        1,
        "askaround: i.ics: Jane Doe proposes Fri 4 Dec, 14:00 instead of Thu 3 Dec, 14:00; where "
        "that suits you: askaround schedule 'Jane Doe' 4 dec 14:00.\n",
    )
    assert [each["status"] for each in talks(capsys)] == ["scheduled"]
    assert main(["schedule", "Jane Doe", "4", "dec", "14:00"]) == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            ics("DTSTART;VALUE=DATE:20261208", "-DTEND"),
            "for all of Tue 8 Dec 2026 and says no time; when you know it: "
            "askaround schedule 'Jane Doe' 8 dec 3pm",
        ),
        (
            ics("ORGANIZER;CN=Ada Novak:mailto:ada@nowhere.example"),
            "Ada Novak invites you and is not in your book: "
            "askaround add 'Ada Novak, ada@nowhere.example'",
        ),
        (
            ics(
                "ATTENDEE;CN=Grace Lin:mailto:grace@else.example", "ORGANIZER;CN=Jane Doe:mailto:x"
            ),
            "Several people of your book are in it: Jane Doe, Grace Lin. Say with whom",
        ),
        (ics("RRULE:FREQ=DAILY"), "comes again and again"),
    ],
)
def test_what_cannot_be_taken_in_says_what_to_do(jane, capsys, tmp_path, text, said):
    before = talks(capsys)
    status, answer = told(capsys, tmp_path, text)
    assert status == 1
    assert said in answer
    assert talks(capsys) == before


def test_the_one_who_is_meant_among_several_is_said(jane, capsys, tmp_path):
    assert told(capsys, tmp_path, TWO, "--with", "jane doe")[0] == 0
    assert len(talks(capsys)) == 1
    (tmp_path / "list.txt").write_text("Bo Lind\n")
    assert main(["import", str(tmp_path / "list.txt"), "--with", "jane"]) == 1
    assert "names no speakers" in capsys.readouterr().err


def test_oneself_is_not_the_one_invited(jane, capsys, tmp_path):
    """By the address in one's own signature, even where a contact has it as well."""
    assert main(["add", "Sam Reed, sam@mine.example"]) == 0
    capsys.readouterr()
    assert "Several people" in told(capsys, tmp_path, APPLE)[1]
    book = Book(jane)
    book.save_profile(now=NOON, signature="Sam\nsam@mine.example")
    book.close()
    status, answer = told(capsys, tmp_path, APPLE)
    assert (status, answer.startswith("Jane Doe: Thu 3 Dec")) == (0, True)


def test_ones_own_addresses_can_be_told(jane, capsys, tmp_path):
    assert main(["add", "Sam Reed, sam@mine.example"]) == 0
    assert main(["me", "email", "nowhere"]) == 2
    assert "“nowhere” is no e-mail address" in capsys.readouterr().err
    assert main(["me", "email", "Sam@mine.example;", "sam@work.example"]) == 0
    assert "Your email: Sam@mine.example, sam@work.example." in capsys.readouterr().out
    assert told(capsys, tmp_path, APPLE)[1].startswith("Jane Doe: Thu 3 Dec")


def test_what_names_nobody_is_of_whom_one_says(jane, capsys, tmp_path):
    lines = [line for line in ZOOM.splitlines() if not line.startswith(("ORGANIZER", "ATTENDEE"))]
    nobody = "\n".join(lines).replace("Jane Doe's Zoom", "Zoom") + "\n"
    status, said = told(capsys, tmp_path, nobody)
    assert (status, "askaround import FILE --with NAME." in said) == (1, True)
    assert told(capsys, tmp_path, nobody, "--with", "jane")[1].startswith("Jane Doe: Thu 3 Dec")


@pytest.mark.parametrize("style", ["Google", "Outlook"])
def test_the_own_export_does_not_double_it(jane, capsys, tmp_path, style):
    told(capsys, tmp_path, STYLES[style])
    (talk,) = talks(capsys)
    out = tmp_path / "out.ics"
    for _ in range(2):
        assert main(["export", "--format", "ics", "--out", str(out)]) == 0
    text = out.read_text().replace("\n ", "")
    uid = talk["invitation"]["uid"]
    assert style != "Outlook" or uid == OUTLOOK_UID
    assert (text.count(f"UID:{uid}"), talk["id"] in text) == (1, False)
    event = text[text.index(f"UID:{uid}") :].partition("END:VEVENT")[0]
    assert "SEQUENCE:0" in event
    assert main(["schedule", "jane", "dec", "4", "3pm"]) == 0
    assert main(["export", "--format", "ics", "--out", str(out)]) == 0
    assert "SEQUENCE:0" in out.read_text().replace("\n ", "").partition(f"UID:{uid}")[2][:2000]
    assert main(["export", "--format", "ics", "--vdir", str(tmp_path / "folder")]) == 0
    assert not any(uid[:40] in each.read_text() for each in (tmp_path / "folder").iterdir())
    capsys.readouterr()


def test_what_was_given_out_before_the_invitation_is_called_off(jane, capsys, tmp_path):
    assert main(["schedule", "jane doe", "dec", "2", "3pm"]) == 0
    out = tmp_path / "out.ics"
    assert main(["export", "--format", "ics", "--out", str(out)]) == 0
    told(capsys, tmp_path, GOOGLE)
    (talk,) = talks(capsys)
    assert main(["export", "--format", "ics", "--out", str(out)]) == 0
    events = out.read_text().replace("\n ", "").split("BEGIN:VEVENT")
    (own,) = (each for each in events if f"UID:{talk['id']}@askaround" in each)
    (theirs,) = (each for each in events if talk["invitation"]["uid"] in each)
    assert ("STATUS:CANCELLED" in own, "STATUS:CANCELLED" in theirs) == (True, False)


def test_an_appointment_that_came_as_an_invitation_is_not_invited_to(jane, capsys, tmp_path):
    told(capsys, tmp_path, GOOGLE)
    assert main(["invite", "jane doe"]) == 1
    assert "came as an invitation: answer or change that one" in capsys.readouterr().err


def test_who_has_told_no_own_address_is_told_the_command_for_it(
    store, tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "new.json"))
    assert main(["add", "Jane Doe, Analyst, Acme, jane@acme.example"]) == 0
    assert main(["schedule", "jane doe", "dec", "2", "3pm"]) == 0
    capsys.readouterr()
    assert main(["invite", "jane doe"]) == 1
    said = capsys.readouterr().err
    assert "askaround me email you@example.org" in said
    assert "About you" not in said
    assert main(["me", "email", "nora@lake.edu"]) == 0
    assert main(["invite", "jane doe"]) == 0


PAST = GOOGLE.replace("20261203", "20261117")


def due(capsys: Output) -> list[str]:
    assert main(["due", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    return [each["what"] for each in found if each["who"] == "Jane Doe"]


def test_S1_an_invitation_to_a_time_gone_by_asks_whether_it_was_held(jane, capsys, tmp_path):
    _, would = told(capsys, tmp_path, PAST, "--dry-run")
    assert would.startswith("Would be: Jane Doe: Tue 17 Nov, ")
    assert "(over: Today asks whether it took place)." in would
    told(capsys, tmp_path, PAST)
    (talk,) = talks(capsys)
    assert (talk["status"], talk["start"][:16]) == ("scheduled", "2026-11-17T20:00")
    assert due(capsys)[0] == "say whether it took place, and how it went"
    _, again = told(capsys, tmp_path, PAST)
    assert "the book has it already" in again
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert not talks(capsys)


def test_R6_the_appointment_to_come_stays_where_it_is(jane, capsys, tmp_path):
    assert main(["schedule", "jane", "dec", "2", "3pm"]) == 0
    capsys.readouterr()
    told(capsys, tmp_path, PAST)
    assert sorted(each["start"][:10] for each in talks(capsys)) == ["2026-11-17", "2026-12-02"]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("talked", "you have noted that talk already"),
        ("no show", "that is settled: no show"),
        ("canceled", "that is settled: canceled"),
    ],
)
def test_S1_what_became_of_it_stays_so(jane, capsys, tmp_path, status, said):
    if status == "talked":
        book = Book(jane)
        (contact,) = (each for each in book.records.contacts.values() if each.name == "Jane Doe")
        planned = book.plan_interview(contact.id, now=NOON)
        book.write_down_talk(
            planned.id, (), started=NOON.replace(day=17, hour=20), minutes=25, now=NOON
        )
        book.close()
    else:
        told(capsys, tmp_path, PAST)
        (talk,) = talks(capsys)
        book = Book(jane)
        book.end_without_conversation(talk["id"], InterviewStatus(status), now=NOON)
        book.close()
    _, answer = told(capsys, tmp_path, PAST)
    assert said in answer
    assert [each["status"] for each in talks(capsys)] == [status]


def test_S1_what_was_planned_then_is_that_talk(jane, capsys, tmp_path):
    book = Book(jane)
    (contact,) = (each for each in book.records.contacts.values() if each.name == "Jane Doe")
    planned = book.plan_interview(contact.id, now=NOON.replace(day=10))
    book.close()
    told(capsys, tmp_path, PAST)
    (talk,) = talks(capsys)
    assert talk["id"] == planned.id
    assert talk["place"].startswith("https://meet.google.com/abc-defg-hij")


def test_S1_of_what_is_long_over_the_person_decides(jane, capsys, tmp_path):
    _, answer = told(capsys, tmp_path, GOOGLE.replace("20261203", "20260603"))
    assert "1 left for you to decide: open the program" in answer
    assert not talks(capsys)


def test_an_invitation_of_somebody_else_is_taken_only_anyway(jane, capsys, tmp_path):
    assert main(["add", "Tom O'Brien, tom@lab.example"]) == 0
    capsys.readouterr()
    status, said = told(capsys, tmp_path, GOOGLE, "--with", "tom")
    assert (status, said) == (
        1,
        "askaround: i.ics: This invitation is with Jane Doe, not Tom O'Brien: nothing was taken "
        "in. --with “Jane Doe” takes it as theirs and --anyway takes it as it is.\n",
    )
    assert talks(capsys) == []
    status, said = told(capsys, tmp_path, GOOGLE, "--with", "tom", "--anyway")
    assert (status, said.partition(":")[0]) == (0, "Tom O'Brien")


def titled(title: str) -> str:
    return re.sub("ORGANIZER.*\r\n", "", ics(f"SUMMARY:{title}"))


@pytest.mark.parametrize(
    "title",
    ["Jane Doe's Zoom Meeting", "Zoom: jane doe / Nora", "Chat with Jane Doe", "Jane Doe’s talk"],
)
def test_who_is_named_in_the_title_alone_is_meant(jane, capsys, tmp_path, title):
    assert told(capsys, tmp_path, titled(title))[1].startswith("Jane Doe: Thu 3 Dec")


@pytest.mark.parametrize(
    "machine",
    ["notifications@calendly.com", "no-reply@zoom.us", "calendar-notification@google.com"],
)
def test_a_program_that_makes_appointments_is_nobody(jane, capsys, tmp_path, machine):
    made = f"ORGANIZER;CN=Calendly:mailto:{machine}"
    text = re.sub("ORGANIZER.*\r\n", f"{made}\r\n", ics("SUMMARY:Nora Castillo and Jane Doe"))
    said = told(capsys, tmp_path, text.replace("Jane Doe", "Somebody Else"))[1]
    assert "does not say who is invited; say with whom" in said
    assert "askaround add" not in said
    assert told(capsys, tmp_path, text)[1].startswith("Jane Doe: Thu 3 Dec")


@pytest.mark.parametrize(
    "title", ["Jane's Zoom Meeting", "Doe Jane's plan", "Jane Doe and Tom Ho", "Jane Doering"]
)
def test_a_title_that_names_nobody_or_several_is_asked_about(jane, capsys, tmp_path, title):
    assert main(["add", "Tom Ho, tom@lab.example"]) == 0
    capsys.readouterr()
    status, said = told(capsys, tmp_path, titled(title))
    assert (status, f"“{title}” does not say who is invited" in said) == (1, True)
