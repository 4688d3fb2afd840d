"""Answers by e-mail, as people really send them, matched to the questions they answer."""

from tests.cases import for_each
from tui.model.interview import AgendaItem
from tui.playbook.interview.written_answers import match_answers

QUESTIONS = (
    AgendaItem(id="a", text="How did you come to do what you do today?"),
    AgendaItem(id="b", text="What happened on your last working day, from start to finish?"),
    AgendaItem(id="c", text="From what you have heard of my background, what would carry over?"),
)
SENT = """Dear Ines,

Thank you for answering in writing.

1. How did you come to do what you do today?
2. What happened on your last working day, from start to finish?
3. From what you have heard of my background, what would carry over?

With kind regards,
Ruth Adeyemi"""

NUMBERED = {
    "dots": "1. by accident\n2. meetings\n3. lesson planning",
    "blank lines": "1. by accident\n\n2. meetings\n\n3. lesson planning\n",
    "brackets": "1) by accident\n2) meetings\n3) lesson planning",
    "both brackets": "(1) by accident\n(2) meetings\n(3) lesson planning",
    "colons": "1: by accident\n2: meetings\n3: lesson planning",
    "dashes": "1 - by accident\n2 – meetings\n3 — lesson planning",
    "Q": "Q1: by accident\nQ2: meetings\nQ3: lesson planning",
    "A": "A1. by accident\nA2. meetings\nA3. lesson planning",
    "hash": "#1 by accident\n#2 meetings\n#3 lesson planning",
    "question": "Question 1: by accident\nQuestion 2: meetings\nquestion 3: lesson planning",
    "re": "Re 1: by accident\nRe 2: meetings\nRe 3: lesson planning",
    "bold": "**1.** by accident\n**2.** meetings\n**3.** lesson planning",
    "no space": "1.by accident\n2.meetings\n3.lesson planning",
    "on a line of its own": "1.\nby accident\n2.\nmeetings\n3.\nlesson planning",
    "bare": "1\nby accident\n\n2\nmeetings\n\n3\nlesson planning",
    "words": "First question: by accident\nSecond: meetings\nThird: lesson planning",
    "wrapped": "1. by\naccident\n2. meetings\n3. lesson\nplanning",
    "indented": "   1. by accident\n   2. meetings\n   3. lesson planning",
    "carriage returns": "1. by accident\r\n2. meetings\r\n3. lesson planning\r\n",
    "no-break spaces": "1.\u00a0by accident\n2.\u00a0meetings\n3.\u00a0lesson planning",
    "out of order": "3. lesson planning\n1. by accident\n2. meetings",
    "quoted": (
        "> 1. How did you come to do what you do today?\nby accident\n"
        "> 2. What happened on your last working day, from start to finish?\nmeetings\n"
        "> 3. From what you have heard of my background, what would carry over?\nlesson planning"
    ),
    "quoted, no numbers": (
        "> How did you come to do what you do today?\n\nby accident\n\n"
        "> What happened on your last working day, from start to finish?\n\nmeetings\n\n"
        "> From what you have heard of my background, what would carry over?\n\nlesson planning"
    ),
    "quoted and wrapped": (
        "> 1. How did you come to do what\n> you do today?\nby accident\n"
        "> 2. What happened on your last working day, from\n> start to finish?\nmeetings\n"
        "> 3. From what you have heard of my background,\n> what would carry over?\n"
        "lesson planning"
    ),
    "quoted with the letter around": (
        "On Thu, Nov 19, 2026 at 3:01 PM Ruth Adeyemi <ruth@example.org> wrote:\n"
        "> Dear Ines,\n>\n> Thank you for answering in writing.\n>\n"
        "> 1. How did you come to do what you do today?\n\nby accident\n\n"
        "> 2. What happened on your last working day, from start to finish?\n\nmeetings\n\n"
        "> 3. From what you have heard of my background, what would carry over?\n\n"
        "lesson planning\n\n>\n> With kind regards,\n> Ruth Adeyemi\n"
    ),
    "questions written out": (
        "How did you come to do what you do today?\nby accident\n\n"
        "What happened on your last working day, from start to finish?\nmeetings\n\n"
        "From what you have heard of my background, what would carry over?\nlesson planning"
    ),
    "questions written out, same line": (
        "1. How did you come to do what you do today? by accident\n"
        "2. What happened on your last working day, from start to finish? - meetings\n"
        "3. From what you have heard of my background, what would carry over? lesson planning"
    ),
    "questions typed sloppily": (
        "how did you come to do what you do today\nby accident\n"
        "What happened on your last working day?\nmeetings\n"
        "what would carry over?\nlesson planning"
    ),
    "letter quoted below": (
        "1. by accident\n2. meetings\n3. lesson planning\n\nOn Thu Ruth wrote:\n"
        + "\n".join(f"> {line}" for line in SENT.splitlines())
    ),
    "letter quoted above": (
        "\n".join(f"> {line}" for line in SENT.splitlines())
        + "\n\n1. by accident\n2. meetings\n3. lesson planning"
    ),
    "a paragraph each": "by accident\n\nmeetings\n\nlesson planning",
    "a paragraph each, with a greeting": (
        "Hi Ruth,\n\nby accident\n\nmeetings\n\nlesson planning\n\nBest,\nInes"
    ),
}


def matched(reply, questions=QUESTIONS, sent=SENT):
    return {answer.item_id: answer.text for answer in match_answers(reply, questions, sent)}


@for_each("reply", NUMBERED.values(), ids=NUMBERED)
def test_each_answer_is_found_for_its_question(reply):
    found = matched(reply)
    assert {key: found.get(key) for key in "abc"} == {
        "a": "by accident",
        "b": "meetings",
        "c": "lesson planning",
    }
    assert found.get("", "") in ("", "Ines")


def test_what_stands_around_the_answers_is_kept_apart():
    reply = (
        "Hi Ruth,\n\nHappy to help! Sorry for the typos, I am on a train.\n\n"
        "1. by accident\n2. meetings\n3. lesson planning\n\nHope this helps!\n\nBest,\nInes\n\n"
        "P.S. Talk to Bob Lindqvist at the museum."
    )
    found = matched(reply)
    assert (found["a"], found["b"], found["c"]) == ("by accident", "meetings", "lesson planning")
    assert "Sorry for the typos" in found[""]
    assert "Talk to Bob Lindqvist" in found[""]


@for_each(
    ("reply", "expected"),
    [
        ("1. by accident\n3. planning", {"a": "by accident", "c": "planning"}),
        ("2. only this one", {"b": "only this one"}),
        ("1. x\n2. see above\n3.", {"a": "x", "b": "see above"}),
        ("1+2: both by accident\n3. planning", {"a": "both by accident", "c": "planning"}),
        (
            "1. three things:\n1. luck\n2. a teacher\n3. time\n\n2. meetings",
            {"a": "three things:\n1. luck\n2. a teacher\n3. time", "b": "meetings"},
        ),
        (
            "1. since 2019.\n2. 10-12 hours\n2.5 of them calls\n3. 9:30 stand-up",
            {"a": "since 2019.", "b": "10-12 hours 2.5 of them calls", "c": "9:30 stand-up"},
        ),
        ("1. by accident\n7. there is no seven", {"a": "by accident\n7. there is no seven"}),
        (
            "2. one day:\n- mail\n- calls\n* nothing else",
            {"b": "one day:\n- mail\n- calls\n* nothing else"},
        ),
        (
            "1. first part\n\nsecond part\n\n2. meetings",
            {"a": "first part\nsecond part", "b": "meetings"},
        ),
        ("1. >100 applications\n2. meetings", {"a": ">100 applications", "b": "meetings"}),
    ],
)
def test_answers_that_are_not_as_asked_stay_with_the_question_before(reply, expected):
    assert matched(reply) == expected


def test_what_answers_no_question_is_kept_without_one():
    assert matched("Sure, call me instead: 555 010-0100.") == {
        "": "Sure, call me instead: 555 010-0100."
    }


def test_the_only_question_is_what_a_bare_text_answers():
    assert matched("by accident\n\nreally", QUESTIONS[:1]) == {"a": "by accident\nreally"}


def test_without_questions_all_is_kept():
    assert matched("1. by accident\n2. meetings", ()) == {"": "1. by accident\n2. meetings"}


def test_quoted_words_of_others_than_mine_are_kept():
    found = matched("1. by accident\n> as my boss says\n2. meetings")
    assert "as my boss says" in found["a"]


@for_each("reply", ["", "  \n \n", ">\n>\n"])
def test_nothing_is_no_answer(reply):
    assert matched(reply) == {}


@for_each("reply", NUMBERED.values(), ids=NUMBERED)
def test_no_word_of_theirs_is_lost(reply):
    found = " ".join(matched(reply).values())
    for word in ("accident", "meetings", "lesson", "planning"):
        assert word in found
