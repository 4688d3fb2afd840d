"""The command line, in this process."""

import json
import re
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.world import NOON
from tui import __version__
from tui.cli.main import main
from tui.exchange.writers.askaround_json import export_json
from tui.model.followup import TouchKind
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.network.lookup import people_meant
from tui.store.book import Book
from tui.system.clock import clock_from

Output = pytest.CaptureFixture[str]


def test_the_version(capsys: Output) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"askaround {__version__}\n"


def test_the_queue(store: Path, capsys: Output) -> None:
    assert main(["due"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert main(["due", "--json"]) == 0
    items = json.loads(capsys.readouterr().out)
    assert len(items) == len(lines) > 10
    assert lines[0].startswith(items[0]["when"])
    assert [item["when"] for item in items] == [line[:13].strip() for line in lines]


def test_the_thank_you_and_the_notes(store: Path, capsys: Output) -> None:
    assert main(["thanks", "OKAFOR"]) == 0
    thanks = capsys.readouterr().out
    assert thanks.startswith("To: denise.okafor@example.org\nSubject: ")
    assert "Dear Denise," in thanks
    assert main(["notes", "tomas"]) == 0
    assert capsys.readouterr().out.startswith("# Tomás Rivera")


def test_the_brief_for_the_next_call(store: Path, capsys: Output) -> None:
    assert main(["brief", "priya"]) == 0
    brief = capsys.readouterr().out
    assert brief.startswith("# Brief: Priya Raman\n")
    for words in ("## When and where", "## Research", "## Questions", "## To close", "must-ask"):
        assert words in brief
    assert main(["brief", "denise"]) == 1
    assert capsys.readouterr() == (
        "",
        "askaround: No talk with Denise Okafor is planned; "
        "askaround prep Denise Okafor plans one.\n",
    )


def test_the_thank_you_is_copied_and_says_where(
    store: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr("tui.cli.run.write_to_tty", sent.append)
    assert main(["thanks", "denise", "okafor", "--copy"]) == 0
    assert "Handed to your terminal, which cannot confirm" in capsys.readouterr().err
    assert len(sent) == 1


def test_an_ambiguous_name_lists_the_candidates(store: Path, capsys: Output) -> None:
    assert main(["notes", "r"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert "\n  Prof. Alan Smith" in output.err
    assert "\n  Tomás Rivera" in output.err


def test_an_unknown_name(store: Path, capsys: Output) -> None:
    assert main(["thanks", "nobody\x1b[2J"]) == 1
    assert capsys.readouterr().err == (
        "askaround: Nobody is called nobody; askaround add brings somebody in.\n"
    )


def test_everything_out(store: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--format", "json"]) == 0
    out = json.loads(capfdbinary.readouterr().out)
    assert list(out) == [
        *("askaround", "contacts", "organizations", "interviews", "touches"),
        *("followups", "questions", "profile", "groupings", "filters"),
    ]
    assert all(isinstance(table, list) for name, table in out.items() if name != "askaround")
    assert any(len(interview["notes"]) > 10 for interview in out["interviews"])
    assert out["contacts"][0].keys() == Contact.model_fields.keys()


def test_unknown_keys_go_out_too() -> None:
    records = Records()
    records.put(Contact(name="Jane", created=NOON, shoe_size=38))
    assert json.loads(export_json(records))["contacts"][0]["shoe_size"] == 38


def people(*names: str) -> list[Contact]:
    return [Contact(name=name, created=NOON) for name in names]


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("jane", ["Jane Doe", "Jane Doerr"]),
        ("JANE  DOE", ["Jane Doe"]),
        ("doerr", ["Jane Doerr"]),
        ("zoe angstrom", ["Zoë Ångström"]),
        ("soren", ["Søren Straße"]),
        ("strasse", ["Søren Straße"]),
        ("nobody", []),
        (" ", []),
    ],
)
def test_who_is_meant(who: str, found: list[str]) -> None:
    records = Records()
    for contact in people("Jane Doe", "Jane Doerr", "Zoë Ångström", "Søren Straße"):
        records.put(contact)
    assert [contact.name for contact in people_meant(records, who)] == found


def test_the_clock_can_be_stopped() -> None:
    assert clock_from({"ASKAROUND_NOW": "2026-11-19T12:00-05:00"})() == NOON
    assert abs((clock_from({})() - datetime.now(UTC)).total_seconds()) < 5
    with pytest.raises(ValueError, match="write a moment like"):
        clock_from({"ASKAROUND_NOW": "noon"})


def test_the_number_of_what_is_due(store: Path, capsys: Output) -> None:
    assert main(["due", "--json"]) == 0
    due = [item for item in json.loads(capsys.readouterr().out) if item["due"] < "2026-11-20"]
    assert main(["due", "--quiet"]) == 0
    assert capsys.readouterr().out == f"{len(due)}\n"


def test_the_queue_is_printed_from_what_was_kept_until_something_changes(
    store: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def due() -> str:
        assert main(["due"]) == 0
        return capsys.readouterr().out

    first = due()
    with monkeypatch.context() as without_store:
        without_store.setattr("tui.store.reading.open_store", None)
        assert due() == first
        assert main(["due", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)[0]["who"] in first
        without_store.setenv("ASKAROUND_NOW", "2026-11-19T23:00Z")
        assert due() != first
        # An earlier day begins with the store, a later one does not.
        without_store.setenv("ASKAROUND_NOW", "2026-11-18T17:00Z")
        assert main(["due"]) == 1
        assert "a fault of its own" in capsys.readouterr().err
        without_store.setenv("ASKAROUND_NOW", "2026-12-20T17:00Z")
        a_month_later = due()
    kept = store.parent / "XDG_STATE_HOME" / "askaround" / "due.json"
    with monkeypatch.context() as with_store:
        with_store.setenv("ASKAROUND_NOW", "2026-12-20T17:00Z")
        kept.unlink()
        assert due() == a_month_later != first
    assert main(["due"]) == 0
    capsys.readouterr()
    assert kept.stat().st_mode & 0o777 == 0o600
    assert main(["add", "Zed Zebra"]) == 0
    with monkeypatch.context() as without_store:
        without_store.setattr("tui.store.reading.open_store", None)
        capsys.readouterr()
        assert "Zed Zebra" in due()
    book = Book(store)
    book.add_contact("Yan Yak", now=NOON)
    book.close()
    assert "Yan Yak" in due()
    kept.write_text("{")
    assert "Zed Zebra" in due()
    config = store.parent / "XDG_CONFIG_HOME" / "askaround" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('[rules]\nthank_you = "24 hours"\n')
    assert "24 h after the call" in due()


def test_asking_what_is_due_keeps_nobody_from_writing(store: Path, capsys: Output) -> None:
    files = {path: path.stat().st_mtime_ns for path in store.parent.rglob("store.json*")}
    book = Book(store)
    assert main(["due"]) == 0
    assert main(["notes", "tomas", "--personal"]) == 0
    assert capsys.readouterr().err == ""
    assert book.read_only == ""
    book.close()
    before = {path: path.stat().st_mtime_ns for path in store.parent.rglob("store.json*")}
    assert files.keys() <= before.keys()
    assert main(["due"]) == 0
    assert {path: path.stat().st_mtime_ns for path in store.parent.rglob("store.json*")} == before


def test_the_first_thing_is_done_and_what_is_left_is_said(store: Path, capsys: Output) -> None:
    assert main(["done", "okafor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Done with Denise Okafor: send the thank-you note."
    assert "Still open: write your reflection, 1 d late." in lines
    assert main(["done", "okafor"]) == 0
    assert "reflection" in capsys.readouterr().out.splitlines()[0]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (["ingrid", "fri"], "Friday 20 November 2026"),
        (["ingrid", "bauer", "dec", "1"], "Tuesday 1 December 2026"),
        (["Ingrid Bauer", "+2w"], "Thursday 3 December 2026"),
    ],
)
def test_a_follow_up_is_put_off(store: Path, capsys: Output, words: list[str], day: str) -> None:
    assert main(["postpone", *words]) == 0
    assert capsys.readouterr().out == f"Until {day}, Ingrid Bauer: write once more, briefly.\n"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("postpone", ["ingrid", "12/1 at 3"]),
        ("postpone", ["ingrid", "bauer", "dec", "1", "3pm"]),
        ("replied", ["ingrid", "later", "dec", "1", "3pm"]),
    ],
)
def test_a_time_of_day_that_is_not_kept_is_said_to_be(
    store: Path, capsys: Output, command: str, words: list[str]
) -> None:
    assert main([command, *words]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[1:] == ["Only the day counts: the time of day is not kept."]


def test_what_was_put_off_far_is_put_off_again(store: Path, capsys: Output) -> None:
    for words, day in (("mar 1", "Monday 1 March 2027"), ("feb 1", "Monday 1 February 2027")):
        assert main(["postpone", "ingrid", words]) == 0
        assert capsys.readouterr().out == f"Until {day}, Ingrid Bauer: write once more, briefly.\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("ingrid feb 30", "There is no 30 February"),
        ("ingrid bauer spring", "“spring” is not a day"),
        ("ingrid bauer", "Say who and until when"),
        ("ingrid ing", "“ing” is not a day"),
        ("next fri", "Say who and until when"),
        ("zebulon fri", "Nobody is called zebulon"),
    ],
)
def test_a_day_not_understood_is_named(store: Path, capsys: Output, words: str, told: str) -> None:
    assert main(["postpone", *words.split()]) != 0
    assert told in capsys.readouterr().err


def test_putting_off_without_a_day_says_how(store: Path, capsys: Output) -> None:
    assert main(["postpone", "ingrid"]) == 2
    assert "askaround postpone jane fri" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("day", "told"),
    [("2020-01-01", "Wed 1 Jan 2020 has passed"), ("999y", "3025 is more than ten years ahead")],
)
def test_no_day_that_is_over_or_too_far_is_taken(
    store: Path, capsys: Output, day: str, told: str
) -> None:
    assert main(["postpone", "ingrid", day]) == 2
    assert told in capsys.readouterr().err


def test_nothing_is_put_off_past_the_talk_it_is_for(store: Path, capsys: Output) -> None:
    before = store.read_bytes()
    assert main(["postpone", "priya", "dec", "30"]) == 1
    told = "cannot wait that long: it is of use only before Fri 20 Nov"
    assert told in capsys.readouterr().err
    assert store.read_bytes() == before


def test_due_says_nothing_of_the_program_being_open(store: Path, capsys: Output) -> None:
    with closing(Book(store)):
        assert main(["due", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


def test_nothing_open_with_somebody_is_said(store: Path, capsys: Output) -> None:
    assert main(["done", "theo"]) == 1
    assert "Nothing is open with Theo Martin in the next 14 days" in capsys.readouterr().err


def test_the_settings_are_made_with_their_sources(store: Path, capsys: Output) -> None:
    assert main(["config"]) == 0
    path = store.parent / "XDG_CONFIG_HOME" / "askaround" / "config.toml"
    assert capsys.readouterr().out == f"{path}\n"
    assert "# A1: within 48 hours" in path.read_text()
    path.write_text("[rules]\nthank_yu = 1\n")
    assert main(["config"]) == 0
    assert "line 2: there is no rule “thank_yu”" in capsys.readouterr().out
    assert main(["due"]) == 0
    assert "line 2: there is no rule “thank_yu”" in capsys.readouterr().err


def test_an_editor_that_fails_is_told_in_one_sentence(
    store: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.cli.commands.config.has_terminal", lambda: True)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "false")
    assert main(["config"]) == 1
    assert capsys.readouterr().err == (
        "askaround: The settings could not be opened: "
        "false ended with status 1; the text is as it was.\n"
    )


def test_a_calendar_keeps_its_events_and_counts_their_changes(
    store: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = store.parent / "calls.ics"
    assert main(["export", "--format", "ics", "--out", str(calendar)]) == 0
    first = calendar.read_bytes()
    assert b"Informational interview with Priya Raman" in first
    assert first.count(b"BEGIN:VEVENT") > 10
    assert main(["export", "--format", "ics", "--out", str(calendar)]) == 0
    assert calendar.read_bytes() == first
    assert main(["postpone", "ingrid", "dec", "1"]) == 0
    assert main(["export", "--format", "ics", "--out", str(calendar)]) == 0
    second = calendar.read_bytes()
    count = second.count(b"BEGIN:VEVENT")
    assert capsys.readouterr().out.endswith(f"Updated {count} events in {calendar}.\n")
    assert sorted(re.findall(rb"UID:.*", first)) == sorted(re.findall(rb"UID:.*", second))
    assert second != first
    calendar.write_text("my own notes")
    assert main(["export", "--format", "ics", "--out", str(calendar)]) == 1
    assert "is there already; --force replaces it" in capsys.readouterr().err
    assert calendar.read_text() == "my own notes"


def test_a_calendar_with_events_of_others_is_not_replaced_unless_told(
    store: Path, capsys: Output
) -> None:
    calendar = store.parent / "calls.ics"
    assert main(["export", "--format", "ics", "--out", str(calendar)]) == 0
    first = calendar.read_bytes()
    event = b"BEGIN:VEVENT\r\nUID:mine\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
    mixed = first.replace(b"END:VCALENDAR", event + b"END:VCALENDAR")
    calendar.write_bytes(mixed)
    assert main(["export", "--format", "ics", "--out", str(calendar)]) == 1
    assert "that is not askaround's; --force replaces it." in capsys.readouterr().err
    assert calendar.read_bytes() == mixed
    assert main(["export", "--format", "ics", "--out", str(calendar), "--force"]) == 0
    assert capsys.readouterr().out.startswith("Wrote ")
    assert calendar.read_bytes() == first


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--vdir", "cards", "--format", "csv"], "no other format, and no --out"),
        (["--vdir", "cards", "--out", "cards.vcf"], "no other format, and no --out"),
        (["--vdir", "cards", "--force"], "--force does nothing for a folder"),
        (["--format", "md", "--out", "talks", "--force"], "--force does nothing for a folder"),
        (["--format", "json", "--force"], "name it with --out"),
    ],
)
def test_what_would_not_be_obeyed_is_refused(
    store: Path,
    capsys: Output,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(store.parent)
    before = sorted(store.parent.iterdir())
    assert main(["export", *words]) == 2
    assert sentence in capsys.readouterr().err
    assert sorted(store.parent.iterdir()) == before


@pytest.mark.parametrize("form", ["csv", "vcf", "md"])
def test_people_and_conversations_go_out(
    store: Path, capfdbinary: pytest.CaptureFixture[bytes], form: str
) -> None:
    assert main(["export", "--format", form]) == 0
    assert "Tomás Rivera".encode() in capfdbinary.readouterr().out


def test_folders_are_kept_in_step(store: Path, capsys: Output) -> None:
    cards, calls, talks = (store.parent / name for name in ("cards", "calls", "talks"))
    assert main(["export", "--vdir", str(cards)]) == 0
    assert "16 written, 0 removed." in capsys.readouterr().out
    assert main(["export", "--vdir", str(cards)]) == 0
    assert "0 written, 0 removed." in capsys.readouterr().out
    card, other, *_ = sorted(cards.glob("*.vcf"))
    text = card.read_text()
    card.write_text(text.replace("\nFN:", "\nFN:Dr. "))
    other.unlink()
    assert main(["export", "--vdir", str(cards)]) == 0
    output = capsys.readouterr()
    assert "1 left alone" in output.out
    assert f"was changed there ({card.name}): askaround import {cards} takes that in." in output.err
    assert "was deleted there, and is not written there again" in output.err
    assert main(["import", str(cards)]) == 0
    assert "now called Dr. " in capsys.readouterr().out
    assert main(["export", "--vdir", str(cards)]) == 0
    output = capsys.readouterr()
    assert (output.out, output.err) == (f"{cards}: 0 written, 0 removed.\n", "")
    assert main(["export", "--format", "ics", "--vdir", str(calls)]) == 0
    assert " written, 0 removed." in capsys.readouterr().out
    assert any("Priya Raman" in event.read_text("utf-8") for event in calls.glob("*.ics"))
    assert main(["export", "--format", "ics", "--vdir", str(calls)]) == 0
    assert "0 written, 0 removed." in capsys.readouterr().out
    assert main(["export", "--format", "md", "--out", str(talks)]) == 0
    assert (talks / "index.md").read_text().startswith("# Talks")


def test_export_wants_a_format(store: Path, capsys: Output) -> None:
    assert main(["export"]) == 2
    assert "Say --format (it can be json, csv, vcf, ics, md)" in capsys.readouterr().err


def test_an_appointment_is_one_event_and_no_follow_up_besides(store: Path, capsys: Output) -> None:
    assert main(["due", "--json"]) == 0
    (talk,) = [item for item in json.loads(capsys.readouterr().out) if item["action"] == "talk"]
    assert (talk["who"], talk["rule"]) == ("Priya Raman", "D1")
    assert main(["export", "--format", "ics"]) == 0
    calendar = capsys.readouterr().out.replace("\r\n ", "")
    assert calendar.count("Priya Raman") >= 2
    assert talk["what"] not in calendar
    assert "agreed:" not in calendar


def test_an_appointment_cannot_be_done_before_it_has_come(store: Path, capsys: Output) -> None:
    for _ in range(3):
        assert main(["done", "priya"]) == 0
    capsys.readouterr()
    assert main(["done", "priya"]) == 1
    assert "You have not talked yet: Fri 20 Nov at" in capsys.readouterr().err


def test_a_thank_you_is_due_before_any_reflection(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASKAROUND_NOW", NOON.isoformat())
    with closing(Book(tmp_path / "store.json")) as book:
        for number, name in enumerate(("Tom Oduya", "Zoe Park")):
            who = book.add_contact(name, now=NOON, to_ask=False)
            then = NOON - timedelta(days=9, hours=number)
            old = book.start_call(book.plan_interview(who.id, now=then).id, now=then)
            book.hang_up(old.id, now=then + timedelta(minutes=20))
            book.log_touch(who.id, TouchKind.THANK_YOU, now=then, interview_id=old.id)
            new = book.start_call(book.plan_interview(who.id, now=NOON).id, now=NOON)
            book.hang_up(new.id, now=NOON)
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    # Read, then kept.
    for _ in range(2):
        assert main(["due"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert ["thank-you" in line for line in lines][:2] == [True, True]
        assert any("reflection" in line for line in lines[2:])
    assert main(["due", "--quiet"]) == 0
    quiet = int(capsys.readouterr().out)
    assert main(["due", "--json"]) == 0
    assert sum(each["when"] == "today" for each in json.loads(capsys.readouterr().out)) <= quiet


def test_a_command_that_is_none_is_told_in_one_sentence(capsys: Output) -> None:
    for typed, rest in (("sarch", "did you mean search?"), ("zzz", "askaround help lists them.")):
        with pytest.raises(SystemExit) as left:
            main([typed, "bees"])
        assert left.value.code == 2
        assert capsys.readouterr().err == f"askaround: There is no command {typed}; {rest}\n"
