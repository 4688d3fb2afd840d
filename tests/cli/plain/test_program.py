"""The program line by line: what is typed, and what is answered."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.world import NOON
from tui.cli.main import main
from tui.cli.spoken import spelled_out, when_spoken
from tui.model.interview import Drawn, InterviewStatus
from tui.model.note import Mark
from tui.playbook.time.dates import zone_of
from tui.store.book import Book

Talk = Callable[..., list[str]]
BOX_DRAWING = {chr(code) for code in range(0x2500, 0x2600)}
PROMPTS = {
    "Command, or help:",
    "Note:",
    "Empty line: start 30 seconds; talk: a made-up talk; end:",
    "Say it aloud; empty line: stop.",
}


@pytest.fixture
def talk(store: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Talk:
    """Type lines into `askaround --plain`, and return the answers."""

    def type_lines(*lines: str, arguments: tuple[str, ...] = ()) -> list[str]:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        assert main(["--plain", *arguments]) == 0
        output = capsys.readouterr()
        assert output.err == ""
        assert not [each for each in output.out if not each.isprintable() and each != "\n"]
        assert not BOX_DRAWING & set(output.out)
        return [line for line in output.out.splitlines() if line not in PROMPTS]

    return type_lines


def test_it_begins_with_how_much_is_due_and_ends_with_the_input(talk: Talk) -> None:
    assert talk() == [
        "13 things due today, 5 more in the next 14 days. Type due to hear it, or help."
    ]
    assert talk("quit", "due") == talk()


@pytest.mark.parametrize(
    "arguments", [("demo", "--plain"), ("--plain", "demo"), ("call", "priya", "--plain")]
)
def test_it_is_asked_for_before_or_after_the_command(
    store: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("quit\n"))
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith("13 things due today")


def test_the_list_is_numbered_and_read_ten_at_a_time(talk: Talk) -> None:
    _, count, *rows = talk("due")
    assert count == "13 things due today, 5 more in the next 14 days."
    assert rows[0].startswith("1. Priya Raman: confirm the appointment")
    assert rows[2].startswith("3. Denise Okafor: send the thank-you note")
    assert rows[3].startswith("4. Wendy Ho: thank them for introducing Tomás Rivera")
    assert ", 8 days late; within 2 days of talking to somebody" in rows[3]
    assert rows[10] == "8 more; type more to hear them."
    _, _, *rows = talk("due", "more")
    (offer,) = [row for row in rows if "one friendly line about “send me" in row]
    assert ": they may have forgotten, today; they offered it on Monday 26 October; " in offer
    *_, last, nothing = talk("due", "more", "more")
    assert last.startswith("18. Tomás Rivera")
    assert nothing == "There is nothing more."


def test_numbers_and_names_say_what_is_done(talk: Talk) -> None:
    answers = talk("due", "done 4", "done 4", "undo", "redo", "undo", "undo", "done okafor")[13:]
    assert answers == [
        "Done with Wendy Ho: thank them for introducing Tomás Rivera; undo takes it back.",
        "Number 4 is no longer open; due lists what is.",
        "Undone: Marked “thank them for introducing Tomás Rivera” done.",
        "Done again: Marked “thank them for introducing Tomás Rivera” done.",
        "Undone: Marked “thank them for introducing Tomás Rivera” done.",
        "Undone: Filled the book with a made-up season.",
        "Nobody is called okafor; add brings somebody in.",
    ]


@pytest.mark.parametrize("typed", ["done 1", "done", "postpone 1 fri", "call 0", "done 99999999"])
def test_what_cannot_be_meant_is_said_and_the_program_goes_on(talk: Talk, typed: str) -> None:
    _, answer, again = talk(typed, "undo it")
    assert answer.endswith(".")
    assert again.startswith("Undone: ")


def test_numbers_outside_the_list_and_days_that_are_none(talk: Talk) -> None:
    assert talk(
        "due",
        "done 99",
        "postpone 2 never",
        "postpone 2",
        "postpone 2 2020-01-01",
        "postpone ingrid",
        "nonsense \x1b[2J",
    )[13:] == [
        "The list has the numbers 1 to 18.",
        "“never” is not a day: write fri, 3d, +2w, dec 1 or 2026-12-01.",
        "Say until when, as in: postpone 2 fri, or 3d, +2w, dec 1, 2026-12-01.",
        "Wed 1 Jan 2020 has passed: choose today or a later day.",
        "Say who and until when, as in: postpone jane fri (or 3d, +2w, dec 1, 2026-12-01).",
        "There is no command nonsense; help lists them.",
    ]


def test_putting_off_says_that_a_time_of_day_is_not_kept(talk: Talk) -> None:
    for words in ("4 12/1 at 3", "ingrid bauer dec 1 3pm"):
        answer, remark = talk("due", f"postpone {words}")[13:]
        assert answer.endswith("until Tuesday 1 December 2026.")
        assert remark == "Only the day counts: the time of day is not kept."


def test_putting_off_by_number_and_by_name(talk: Talk) -> None:
    assert talk("due", "postpone 4 fri", "postpone ingrid bauer dec 1")[13:] == [
        "Wendy Ho: thank them for introducing Tomás Rivera, put off until Friday 20 November 2026.",
        "Ingrid Bauer: write once more, briefly, put off until Tuesday 1 December 2026.",
    ]


def test_why_says_the_rule_behind_a_row_and_its_source(talk: Talk) -> None:
    assert talk("due", "why ingrid bauer")[13:] == [
        "Write once more, briefly: no reply 7 days after your message; reminder 1 of 2.",
        "After about a week of silence write once more, and a second time at most.",
        "From the guides of university career centers; nudge after: 7 days (about a week without a "
        "reply); nudges at most: 2 (career centers: twice at the most, then move on).",
    ]


def test_letters_and_notes_are_read(talk: Talk) -> None:
    read = talk("due", "letter 4", "notes tomas", "thanks okafor", "letter 11")
    assert "Subject: Thank you for the introduction" in read
    assert any(line.startswith("Tomás Rivera, ") for line in read)
    assert not any(line.startswith("#") for line in read)
    assert "Dear Denise," in read
    assert read[-1] == "There is no letter to write for this: write your reflection."


def test_where_one_stands_is_said_in_ones_own_words(talk):
    assert talk("situation", "situation laid off in May", "situation purple", "situation")[1:] == [
        f"Right now you are: student. {_CAN_BE}",
        f"Right now you are: between jobs. {_CAN_BE}",
        "“purple” is not known here; it can be student, not sure yet, working, between jobs, "
        "leaving research, returning or other. The first letter is enough.",
        f"Right now you are: between jobs. {_CAN_BE}",
    ]


_CAN_BE = (
    "It can be student, not sure yet, working, between jobs, leaving research, returning or other."
)


def test_somebody_is_added_and_your_name_is_kept(talk: Talk, store: Path) -> None:
    assert talk("name", "name Sam Rivera", "add Zed Zebra, Analyst, Acme", "add #alumni")[1:] == [
        "Your name is Nora Castillo.",
        "Your name is Sam Rivera.",
        "Added Zed Zebra, Analyst, Acme.",
        "Read as name: Zed Zebra, title: Analyst, organization: Acme",
        "There is no name; begin with one, like: Jane Doe, Data Analyst, Acme.",
    ]
    records = Book(store, reading=True).records
    assert records.profile.name == "Sam Rivera"
    assert "Zed Zebra" in [each.name for each in records.contacts.values()]


def test_everything_that_help_names_can_be_typed(talk: Talk) -> None:
    *groups, _ = talk("help")[1:]
    names = [name for line in groups for name in line.partition(": ")[2].rstrip(".").split(", ")]
    assert {"due", "done", "postpone", "call", "thanks", "undo", "redo", "help"} <= set(names)
    assert len(names) == len(set(names))
    for name in names:
        assert not any("There is no command" in answer for answer in talk(name))


def test_a_call_keeps_each_line_with_its_mark(talk: Talk, store: Path) -> None:
    answers = talk(
        "call theo",
        "/help",
        "!ask early",
        "> send the chart by fri",
        "/next",
        "@Wendy Ho, Acme",
        "\x1b[A",
        "/back",
        "/back",
        "/end",
        "undo",
    )
    assert answers[1:5] == [
        "Ready for the call with Theo Martin; the clock starts with your first line.",
        "Ask whether it is still a good time, thank them, say who you are and that you will take "
        "notes.",
        "Two empty lines hang up; /help says what else can be typed.",
        "Question 1 of 16: How did you come to do what you do today?",
    ]
    assert "exclamation mark for insight" in answers[5]
    assert answers[6:13] == [
        "Kept as an insight.",
        "Kept as your promise, due Friday 20 November 2026.",
        "Question 2 of 16: What happened on your most recent day at work, from start to finish?",
        "Kept as a person to write to: Wendy Ho, Acme.",
        "That line held no text, and was left out.",
        "Question 1 of 16: How did you come to do what you do today?",
        "This is the first question.",
    ]
    assert answers[13] == "You talked with Theo Martin for 0 minutes, and kept 3 lines."
    assert answers[14] == (
        "debrief Theo Martin settles what is open; thanks Theo Martin reads the thank-you."
    )
    assert not any("Dear" in answer for answer in answers)
    assert answers[-1] == "Undone: Hung up."
    records = Book(store, reading=True).records
    (live,) = [each for each in records.interviews.values() if each.status is InterviewStatus.LIVE]
    first, second, third = records.notes_of(live.id)
    assert [first.mark, second.mark, third.mark] == [Mark.INSIGHT, Mark.PROMISE, Mark.PERSON]
    assert first.item_id == second.item_id == live.agenda[0].id
    assert third.item_id == live.agenda[1].id


@pytest.mark.parametrize("line", ["@her boss", "@someone in HR", "@Raj or Rajiv Mehta"])
def test_a_line_that_names_nobody_makes_no_person_to_write_to(talk: Talk, line: str) -> None:
    answers = talk("call theo", line, "/end")
    assert "Kept." in answers
    assert not any("person to write to" in answer for answer in answers)


def test_a_call_that_is_stuck_has_a_way_out(talk: Talk, store: Path) -> None:
    answers = talk("call theo", "half of it", " /rescue ", "/end")
    begin = answers.index("In your own words:")
    assert answers[begin + 1 : begin + 7] == [
        "Short answers: What is a good example of that?",
        "They talk on: May I come back to something you said?",
        "They get too personal, sell, or ask for money: Thank you, I have what I need. "
        "Then end the talk.",
        "Blank mind: Let me look at my notes for a second.",
        "They must go: Before you go, who else would you talk to if you were me?",
        "To keep an answer going: How did you come to decide that? What was hard about it? "
        "What happened next? Or wait three seconds.",
    ]
    assert "You talked with Theo Martin for 0 minutes, and kept 1 line." in answers
    assert any("slash rescue" in answer for answer in talk("call theo", "/help", "/end"))


def test_a_reflection_is_written_prompt_by_prompt(talk: Talk, store: Path) -> None:
    answers = talk("reflect wendy", "", "", "", "", "I listened [b]well[/b].", "", "maybe", "Same.")
    assert "Kept." in answers
    assert "“maybe” is not one of them: type more, less or the same." in answers
    records = Book(store, reading=True).records
    (written,) = [each for each in records.interviews.values() if each.drawn]
    assert records.contacts[written.contact_id].name == "Wendy Ho"
    assert written.reflection.talk == "I listened [b]well[/b]."
    assert written.drawn is Drawn.SAME
    again = talk("reflect wendy", "/end", "undo", "notes wendy")
    assert again[-1] != ""
    assert any("I listened" in answer for answer in again)
    assert not any("Drawn to this work afterwards" in answer for answer in again)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        *(("more", Drawn.MORE), ("+", Drawn.MORE), ("LESS", Drawn.LESS), ("-", Drawn.LESS)),
        *(("the same", Drawn.SAME), ("=", Drawn.SAME), ("", None), ("/end", None)),
    ],
)
def test_drawn_to_it_is_said_in_a_word_or_a_sign(
    talk: Talk, store: Path, said: str, kept: Drawn | None
) -> None:
    talk("reflect wendy", *[""] * 6, said)
    drawn = {each.drawn for each in Book(store, reading=True).records.interviews.values()}
    assert drawn == {None, kept}


def test_the_pitch_is_practiced_line_by_line(talk: Talk, store: Path) -> None:
    before = Book(store, reading=True).records
    answers = talk("practice", "", "", "what", "talk", "!zanzibarquux", "/rescue", "/end", "end")
    begin = answers.index("Practice: nothing is kept.")
    assert answers[begin + 1].startswith("Your pitch: ")
    assert "seconds aloud" in answers[begin + 2]
    assert "That took 00:00." in answers
    assert "There is no what here: an empty line, talk or end." in answers
    assert "Kept as an insight." not in answers
    assert "Noted as an insight." in answers
    assert "They must go: Before you go, who else" in " ".join(answers)
    assert answers[-1] == (
        "You talked for 00:00, noted answers to 1 of 5 questions, and took 1 line. "
        "Nothing of it is kept."
    )
    assert not any("Dear" in answer for answer in answers)
    assert Book(store, reading=True).records.interviews == before.interviews
    assert not any(
        b"zanzibarquux" in file.read_bytes() for file in store.parent.rglob("*") if file.is_file()
    )


def test_without_a_pitch_it_is_said_how_to_write_one(talk: Talk) -> None:
    talk("undo")
    assert talk("practice", "end")[-1].startswith("There is no pitch yet. Write three sentences")
    assert talk("pitch I teach [b]science[/b].")[-2:] == [
        "I teach [b]science[/b].",
        "3 words, about 1 second aloud.",
    ]
    assert "Your pitch: I teach [b]science[/b]." in talk(arguments=("practice",))


def test_a_reflection_needs_a_talk(talk: Talk) -> None:
    assert talk("reflect theo")[-1] == "You have not talked with Theo Martin yet."


def test_a_call_that_was_cut_off_goes_on(talk: Talk, store: Path) -> None:
    book = Book(store)
    theo = next(each for each in book.records.contacts.values() if each.name == "Theo Martin")
    call = book.plan_interview(theo.id, now=NOON, agenda=[])
    book.start_call(call.id, now=NOON - timedelta(minutes=21))
    book.keep_line(call.id, "one", seconds=3, now=NOON)
    book.save_draft(f"line:{call.id}", "half a line")
    book.close()
    answers = talk("more", arguments=("call", "theo"))
    assert answers[1:7] == [
        "A call with Theo Martin was cut off; call Theo Martin goes on with it.",
        "The call with Theo Martin goes on, 21 minutes in, with 1 line kept.",
        "Two empty lines hang up; /help says what else can be typed.",
        "Half typed before, and kept now: half a line",
        "Kept.",
        "4 minutes left, 21 gone. To close: What have I not asked that I should have? Who would "
        "you talk to next if you were me? May I mention your name? May I stay in touch and write "
        "to you when I have news or a question? May we connect on LinkedIn? Then thank them, say "
        "what you learned and will do next.",
    ]
    assert "You talked with Theo Martin for 21 minutes, and kept 3 lines." in answers


def test_a_call_without_a_line_has_not_begun(talk: Talk, store: Path) -> None:
    answers = talk("call theo", "", "", "undo")
    assert answers[5:7] == [
        "Another empty line hangs up.",
        "The call with Theo Martin has not begun, since nothing was noted.",
    ]


@dataclass(frozen=True)
class Something:
    due: datetime
    action: str = "update"
    deadline: datetime | None = None


def test_abbreviations_are_spelled_out() -> None:
    words = "thank-you due 48 h after · 1 d, 20 min; Fri 27 Nov → the 3 people"
    assert spelled_out(words) == (
        "thank-you due 48 hours after, 1 day, 20 minutes; Friday 27 November to the 3 people"
    )
    utc = zone_of("")
    spoken = [
        when_spoken(Something(due=NOON + timedelta(**by)), NOON, utc)
        for by in ({"days": -1}, {"hours": 5}, {"minutes": 1}, {"days": 1}, {"days": 9})
    ]
    assert spoken == [
        "1 day late",
        "today",
        "today",
        "tomorrow",
        "on Saturday 28 November",
    ]


def test_answers_in_writing_are_read_back_and_kept(talk: Talk, store: Path) -> None:
    assert main(["schedule", "grace", "--by", "writing"]) == 0
    mail = ("Hi Nora,", "", "1. counting is a habit", "2. mornings", "", "Good luck!")
    said = talk("call grace", *mail, ".", "no", "call grace", ".", "")
    assert "Question 1: counting is a habit" in said
    assert "Nothing is kept yet; what was pasted waits." in said
    assert any("Kept 2 answers from Grace Lin; undo takes it back." in line for line in said)
    book = Book(store, reading=True)
    (grace,) = (each for each in book.records.contacts.values() if each.name == "Grace Lin")
    (interview,) = book.records.interviews_of(grace.id)
    texts = [note.text for note in book.records.notes_of(interview.id)]
    assert texts == ["counting is a habit", "mornings"]
    book.close()


def test_a_call_that_came_early_may_be_the_talk_that_was_agreed_on(talk: Talk) -> None:
    lines = ("! start small", "/end", "hm", "yes", "due", "undo", "prep priya")
    told = talk(*lines, arguments=("call", "priya"))
    assert any("Was this the talk you agreed on for tomorrow at" in line for line in told)
    at = next(n for n, line in enumerate(told) if line.startswith("This was the talk of tomorrow"))
    undone = told.index("Undone: It was the talk that was agreed on.")
    due = [line for line in told[at:undone] if "Priya" in line]
    assert due
    assert not [line for line in due if "confirm" in line or "talk by" in line]


def test_the_thank_you_is_followed_by_what_it_leaves_out(talk: Talk) -> None:
    lines = ("< idk some shifts = maybe??", "/end", "no", "thanks priya")
    told = talk(*lines, arguments=("call", "priya"))
    assert [line for line in told if line.startswith("Left out") and "some shifts" in line]


def test_somebody_is_forgotten_by_the_name_in_full(talk: Talk, store: Path) -> None:
    answers = talk("due", "forget wendy", "wendy", "forget 4", "Wendy Ho", "more", "done 2", "undo")
    assert [each for each in answers[11:] if "takes it back" in each] == []
    said = "\n".join(answers)
    assert "Wendy Ho goes for good, with 1 talk, 14 lines, 5 messages and 1 promise." in said
    assert "That is not the name; nobody was forgotten." in said
    assert "Wendy Ho is forgotten, in every file of askaround." in said
    assert answers[-2:] == [
        "Type due first; then the numbers are known.",
        "There is nothing to undo.",
    ]
    assert b"Wendy" not in store.read_bytes()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("wendy", "Wendy Ho, Biostatistician, Harbor Children's Hospital: "),
        ("prof smith", "Prof. Alan Smith, Professor of Statistics"),
        ("ABOUT wendy", "Wendy Ho, Biostatistician"),
        ("abo wendy", "Wendy Ho, Biostatistician"),
        ("ray", "Ray Castillo, Actuary"),
        ("re", "re could be replied, reflect, report, rest, redo; type more of it."),
        ("? letter", "letter: read the letter that is due"),
        ("?letter", "letter: read the letter that is due"),
        ("help prep", "prep: prepare a talk: its checklist, questions, goal and research. As in: "),
        ("help edit", "edit: change what is known of somebody. As in: edit jane"),
        ("prep", "prep: prepare a talk"),
        ("search", "search: search everything that was written down. As in: "),
        ("replied", "Say who, by any part of the name."),
        ("2", "Type due first; then the numbers are known."),
        ("letter 2", "Type due first; then the numbers are known."),
        ("about 2", "Type due first; then the numbers are known."),
        ("export", "Say into which file, as in: export --format json --out all.json."),
        ("report wendy", "Say into which file, as in: report jane --out jane.html."),
        ("rest wendy", "Wendy Ho: rests."),
        ("ask grace no", "Grace Lin: no longer to be asked."),
        ("edit wendy introduced", "“introduced” says nothing behind a name; did you mean "),
        ("edit wendy organisaton Bay", "“organisaton” says nothing behind a name; did you mean "),
        (
            "debrief wendy lnkedin yes",
            "“lnkedin” says nothing behind a name; did you mean linkedin?",
        ),
        ("edit wendy whitfield", "Nobody is called wendy whitfield; add brings somebody in."),
        ("edit wendy email nonsense", "“nonsense” is not an e-mail address; write jane@acme.com."),
        ("edit wendy employer Bay Freight", "Changed: Wendy Ho, Biostatistician, Bay Freight."),
        ("edit grace may-name yes", "Nobody introduced Grace Lin, so there is nobody to name."),
        ("prep wendy tick two", "“two” is not one of them: the things on the checklist have the "),
        ("debrief wendy mark 99 !", "“99” is not one of them: the lines have the numbers 1 to 14."),
        ("debrief theo", "You have not talked with Theo Martin yet."),
        ("debrief wendy name tomas yes", "You may name Wendy Ho to Tomás Rivera."),
        ("reflect wendy drawn purple", "“purple” is not one of them: more, less or the same."),
        ("search zzzz", "Nothing that was written down has “zzzz”."),
        ("sarch p-value", "There is no command sarch; did you mean search?"),
        ("repplied wendy", "There is no command repplied; did you mean replied?"),
        ("replied wendy yes fri 3pm", "Say replied wendy yes first; then schedule wendy fri 3pm "),
        ("replied wendy perhaps", "“perhaps” is not an answer; say replied jane yes, "),
        ("reflect wendy drawn more", "Kept; drawn to it: more."),
        ("search boss", "Nothing has “boss” itself. This has"),
        ("search p-value", "Wendy Ho, Monday 26 October, their words: a p-value"),
        ("answers 1", "How did you come to do what you do today?"),
        ("answers purple", "No question that was answered has “purple”."),
        ("map alumni", "Denise Okafor, City Transit Authority: talked."),
        ("map purple", "“purple” is not a source here; it can be family, "),
        ("me purple", "“purple” is not known here; it can be name, "),
        ("me year senior", "Your year: senior."),
        ("same wendy, wendy", "Say which two, with a comma between them, as in: same jane doe, "),
        ("settings nudge_after purple", "nudge_after: “purple” is no length of time."),
        ("letter nobody", "Nobody is called nobody; add brings somebody in."),
        ("letter update wendy sent", "Update to Wendy Ho marked as sent."),
        ("letter update denise sent", "Not marked as sent yet: fill in ["),
        ("thanks denise sentence 1", "1. Dear Denise,"),
        ("confirm priya copy", "No clipboard answers here"),
        ('import "/no where/x.csv"', "/no where/x.csv could not be read"),
        ("merge it's.json", "There is no file "),
    ],
)
def test_a_line_is_answered_in_a_sentence(talk: Talk, typed: str, answer: str) -> None:
    said = talk(typed)[1]
    assert said.startswith(answer)


def test_a_number_means_one_of_two_with_the_same_name(talk: Talk, store: Path) -> None:
    book = Book(store)
    _, other = (book.add_contact("Zed Zebra", now=NOON + timedelta(hours=n)) for n in (0, 1))
    book.edit_contact(other.id, title="Keeper")
    book.close()
    assert talk("zed zebra")[1].startswith("zed zebra could be 2 people; say more:")
    rows = [row for row in talk("due", "more") if "Zed Zebra" in row]
    numbers = [row.partition(".")[0] for row in rows]
    for number, title in zip(numbers, ("", ", Keeper"), strict=True):
        said = talk("due", "more", f"about {number}", f"edit {number} met at the zoo")
        assert any(line.startswith(f"Zed Zebra{title}: to ask") for line in said)
    assert "One person now: Zed Zebra, Keeper" in " ".join(talk("same zed zebra"))
    records = Book(store, reading=True).records
    (left,) = (each for each in records.contacts.values() if each.name == "Zed Zebra")
    assert left.how_we_met == "at the zoo"


def test_nothing_of_a_line_that_is_refused_in_a_call_is_kept(talk: Talk, store: Path) -> None:
    said = talk(
        "call theo", "/nonsense they said yes", "/edit 2", "/edit", "kept", "", "//x", "/end"
    )
    assert "There is no /nonsense; nothing was kept. For a line with a slash, type two." in said
    assert "There are no lines yet." in said
    assert "You talked with Theo Martin for 0 minutes, and kept 2 lines." in said


@pytest.mark.parametrize("changed", ["@Wendy Ho", "> call her by fri", "~private"])
def test_a_line_is_mended_with_all_that_follows_from_it(
    talk: Talk, store: Path, changed: str
) -> None:
    said = talk("call theo", "one", "two", f"/edit 1 {changed}", "/lines", "/edit", "", "/end")
    assert any(line.startswith("Changed as ") for line in said)
    assert "2. two" in said
    assert "Line 2 is: two" in said
    assert "It stays as it is." in said


def test_a_debrief_asks_again_for_what_is_no_answer_and_stops_when_told(
    talk: Talk, store: Path
) -> None:
    said = talk("debrief denise", "purple", "insight", "", "/end", "debrief denise lines")
    asked = [line for line in said if line.startswith("Line 1: started as a trip planner")]
    assert len(asked) == 2
    assert "What is left stays open." in said
    assert any(line.startswith("1. Insight: started as a trip planner") for line in said)
    assert any(line.startswith("Say what the line is: insight, words, promise") for line in said)
