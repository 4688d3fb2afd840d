"""`askaround letter`: every kind of letter, and what is missing for one said in a sentence."""

from datetime import datetime, timedelta

import pytest

from tests.cases import for_each
from tui.cli.commands.steps.letter_text import blank_meant
from tui.cli.errors import CommandError
from tui.cli.main import main
from tui.cli.table import BY_NAME
from tui.playbook.letters.parts import LetterKind
from tui.store.book import Book

Output = pytest.CaptureFixture[str]

LETTERS = [
    ("outreach", "grace", "informational interview"),
    ("nudge", "ingrid", "Ingrid"),
    ("scheduling", "omar", "Haddad"),
    ("confirmation", "priya", "Priya"),
    ("questions", "grace", "Here are five questions"),
    ("thank-you", "denise", "Denise"),
    ("linkedin", "denise", "Denise"),
    ("update", "alan smith", "Smith"),
    ("landed", "wendy", "Wendy"),
    ("declined", "omar", "enjoys talking about this work"),
    ("not-for-me", "wendy", "another direction"),
]


def test_the_table_names_every_kind_of_letter() -> None:
    kind = BY_NAME["letter"].arguments[0]
    assert list(kind.options["choices"]) == [each.value for each in LetterKind]
    assert {name for name, _, _ in LETTERS} == {each.value for each in LetterKind}


@pytest.mark.parametrize(("kind", "who", "words"), LETTERS)
def test_a_letter_is_printed(store, capsys: Output, kind: str, who: str, words: str) -> None:
    if kind == "questions":
        assert main(["schedule", who, "--by", "writing"]) == 0
    if kind == "declined":
        assert main(["replied", who, "no"]) == 0
    assert main(["letter", kind, *who.split()]) == 0
    printed = capsys.readouterr().out
    assert words in printed
    assert "Nora" in printed


def test_the_thank_you_is_the_one_that_thanks_prints(store, capsys: Output) -> None:
    assert main(["thanks", "denise"]) == 0
    thanks = capsys.readouterr().out
    assert main(["letter", "thank-you", "denise"]) == 0
    assert capsys.readouterr().out == thanks


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("thank-you", "You have not talked with Grace Lin yet"),
        ("confirmation", "No appointment with Grace Lin is agreed on yet"),
    ],
)
def test_what_is_missing_is_said(store, capsys: Output, kind: str, sentence: str) -> None:
    assert main(["letter", kind, "grace"]) == 1
    told = capsys.readouterr()
    assert sentence in told.err
    assert not told.out


def test_an_unknown_kind_is_refused_with_those_there_are(store, capsys: Output) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["letter", "love", "grace"])
    told = capsys.readouterr().err
    assert "love" in told
    assert "thank-you" in told


def test_a_draft_with_a_blank_is_printed_and_not_copied(store, capsys: Output) -> None:
    assert main(["letter", "landed", "wendy", "--copy"]) == 1
    told = capsys.readouterr()
    assert "[" in told.out
    assert "Not copied, since a blank is left to fill in" in told.err


@pytest.mark.parametrize(
    "command", [["letter", "thank-you"], ["thanks"], ["letter", "confirmation"]]
)
def test_of_two_with_one_first_name_both_are_listed(store, capsys: Output, command) -> None:
    assert main(["add", "Denise"]) == 0
    capsys.readouterr()
    assert main([*command, "denise"]) == 1
    told = capsys.readouterr().err
    assert "denise could be 2 people; say more:" in told
    assert "Denise Okafor" in told


@pytest.mark.parametrize("more", [[], ["--copy"]])
def test_what_the_checks_find_is_said_in_one_line_beside_the_letter(
    store, capsys: Output, more: list[str]
) -> None:
    assert main(["add", "Ruth Vale, Archivist, City Archive"]) == 0
    capsys.readouterr()
    main(["letter", "outreach", "ruth", *more])
    told = capsys.readouterr()
    (said,) = [line for line in told.err.splitlines() if line.startswith("Before it goes out: ")]
    assert "does not say yet why you write" in said
    assert "says nothing" not in told.out


def test_a_failing_check_is_no_failing_command(store, capsys: Output) -> None:
    assert main(["add", "Ruth Vale, Archivist, City Archive"]) == 0
    assert main(["letter", "outreach", "ruth"]) == 0


def test_a_letter_without_a_fault_is_printed_alone(store, capsys: Output) -> None:
    assert main(["thanks", "denise"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("kind", "who", "sentence"),
    [
        ("outreach", "denise", "You have talked with Denise Okafor already"),
        ("nudge", "grace", "No request to Grace Lin was sent yet"),
        ("scheduling", "denise", "and no further talk is planned."),
    ],
)
def test_a_letter_that_is_not_true_is_refused(
    store, capsys: Output, kind: str, who: str, sentence: str
) -> None:
    assert main(["letter", kind, who]) == 1
    told = capsys.readouterr()
    assert sentence in told.err
    assert "prints what fits" in told.err
    assert not told.out


@for_each(
    ("words", "blanks", "meant"),
    [
        ("soil moisture", 1, (1, "soil moisture")),
        ("soil moisture", 2, (1, "soil moisture")),
        ("3 years of nursing", 1, (1, "3 years of nursing")),
        ("3 years of nursing", 2, (1, "3 years of nursing")),
        ("2 years of nursing", 2, "Is 2 the blank? Then write: fill 2: years of nursing."),
        ("2: years of nursing", 2, (2, "years of nursing")),
        ("2. years of nursing", 2, (2, "years of nursing")),
        ("2) nursing", 3, (2, "nursing")),
        ("#2 nursing", 2, (2, "nursing")),
        ("blank 2 nursing", 2, (2, "nursing")),
        ("Blank 2: nursing", 2, (2, "nursing")),
        ("no. 2 nursing", 2, (2, "nursing")),
        ("1: 2 years of nursing", 2, (1, "2 years of nursing")),
        ("9:30 on Friday", 2, (1, "9:30 on Friday")),
        ("2nd shift", 2, (1, "2nd shift")),
        ("2024", 2, (1, "2024")),
        ("blank 4 nursing", 2, "The blanks are 1 to 2."),
        ("2", 2, (2, "")),
        ("", 2, (1, "")),
    ],
)
def test_which_blank_is_filled_in(words, blanks, meant):
    if isinstance(meant, str):
        with pytest.raises(CommandError) as refused:
            blank_meant(words, blanks)
        assert str(refused.value).startswith(meant)
    else:
        assert blank_meant(words, blanks) == meant


def test_of_two_blanks_each_is_read_and_the_one_that_is_meant_filled_in(tmp_path, capsys: Output):
    told = []
    main(["--store", str(tmp_path / "new.json"), "add", "Jane Doe, Analyst, Acme"])
    for words in ([], ["2:", "a", "nurse"], ["Sam", "Rivera"]):
        capsys.readouterr()
        main(["--store", str(tmp_path / "new.json"), "letter", "outreach", "jane", "fill", *words])
        told.append(capsys.readouterr().out.splitlines())
    sentence = "My name is [your name], and I am [your school or work]."
    assert told == [
        [
            f"Blank 1, [your name]: {sentence}",
            f"Blank 2, [your school or work]: {sentence}",
            "“fill 2:” and words are for the second one.",
        ],
        [
            "Filled in: My name is [your name], and I am a nurse.",
            "Still blank, [your name]: My name is [your name], and I am a nurse.",
        ],
        ["Filled in: My name is Sam Rivera, and I am a nurse. Sam Rivera"],
    ]


def test_an_introduction_that_led_to_a_talk_is_thanked_for_before_other_news(
    tmp_path, monkeypatch, capsys: Output
) -> None:
    store = tmp_path / "store.json"
    monkeypatch.setenv("ASKAROUND_STORE", str(store))
    now = datetime.now().astimezone()
    book = Book(store)
    amara = book.add_contact("Prof. Amara Okonkwo", now=now)
    ingrid = book.add_contact("Ms. Ingrid Sørensen-Dahl", introducer="Prof. Amara Okonkwo", now=now)
    talked(book, amara.id, "take GIS now", now - timedelta(days=13))
    talked(book, ingrid.id, "came from law", now - timedelta(hours=2))
    book.close()
    for who in ("okonkwo", "amara sentences"):
        assert main(["letter", "update", *who.split()]) == 0
        said = capsys.readouterr().out
        assert "pointed me to Ms. Ingrid Sørensen-Dahl" in said
        assert "GIS" not in said
    assert main(["letter", "update", "okonkwo", "sent", "anyway"]) == 0
    assert "marked as sent" in capsys.readouterr().out
    assert main(["letter", "update", "okonkwo"]) == 0
    assert "introduc" not in capsys.readouterr().out
    # It was what was due, and is no more.
    assert main(["due"]) == 0
    assert "thank them for introducing" not in capsys.readouterr().out


def talked(book: Book, contact_id: str, line: str, when: datetime) -> None:
    plan = book.plan_interview(contact_id, now=when)
    book.start_call(plan.id, now=when)
    book.keep_line(plan.id, f"! {line}", seconds=60, now=when)
    book.hang_up(plan.id, now=when + timedelta(minutes=25))
