"""What a reply seems to answer, in the words people really write."""

from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.followup import Answer
from tui.playbook.contacts.reply_words import seeming_answer
from tui.playbook.time.here import Here

HERE = Here(datetime(2026, 11, 20, 15, tzinfo=UTC))
REPLIES = (Path(__file__).parent / "replies.txt").read_text("utf-8").splitlines()


@for_each("line", REPLIES)
def test_R10_words_propose_an_answer(line):
    wanted, _, text = line.partition("|")
    found = seeming_answer(text, HERE)
    instead = found.answer is Answer.NO and found.names_somebody
    assert ("else" if instead else found.answer.value) == wanted


@for_each(
    ("text", "day"),
    [
        ("Not right now, but try me in January", date(2027, 1, 1)),
        ("Out of office until Dec 7", date(2026, 12, 7)),
        ("Ask me again in three weeks", date(2026, 12, 11)),
        ("swamped, get back to me on 12/7 please", date(2026, 12, 7)),
        ("I'm swamped until the launch", None),
        ("Away until last Monday", None),
        ("Maybe next year", date(2027, 1, 1)),
    ],
)
def test_R10_the_day_they_name_is_read(text, day):
    found = seeming_answer(text, HERE)
    assert (found.answer, found.day) == (Answer.LATER, day)


@for_each(
    ("text", "somebody"),
    [
        ("I'm not the right person, try Omar Haddad", "Omar Haddad"),
        ("I don\u2019t have time, but my colleague Priya Raman would be happy to", "Priya Raman"),
        ("I left; please contact Jane van der Berg at Acme.", "Jane van der Berg"),
        ("I'd suggest Dr. Wu", "Dr. Wu"),
        ("I can't. Ask somebody else", ""),
        ("Sorry, no time. Try LinkedIn", ""),
    ],
)
def test_R10_whom_they_name_instead_is_found(text, somebody):
    found = seeming_answer(text, HERE)
    assert (found.answer, found.somebody) == (Answer.NO, somebody)


@given(st.text(max_size=300))
def test_any_text_seems_to_answer_something(text):
    assert seeming_answer(text, HERE).answer in Answer
