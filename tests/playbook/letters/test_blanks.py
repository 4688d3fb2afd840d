"""A letter is read and changed sentence by sentence, and the rest of it stays as it is."""

import pytest

from tests.cases import for_each
from tui.playbook.letters.blanks import sentences, with_sentence

BODY = """Dear Dr. Ho,

I study biology, e.g. bees. Would you have 20 minutes? Any time suits me.

Since then, I have [what you did].
Best regards,
Sam"""
READ = [
    "Dear Dr. Ho,",
    "I study biology, e.g. bees.",
    "Would you have 20 minutes?",
    "Any time suits me.",
    "Since then, I have [what you did].",
    "Best regards,",
    "Sam",
]


def test_each_sentence_has_a_number() -> None:
    assert sentences(BODY) == READ


@for_each("text", ["Other words.", "two: Of them. In one!", "öä [x]", "a" * 5000])
def test_one_is_changed_and_the_others_stay(text: str) -> None:
    found = sentences(BODY)
    for number, former in enumerate(found, start=1):
        changed = with_sentence(BODY, number, f"  {text} ")
        assert text in changed
        assert changed.replace(text, former, 1).split() == BODY.split()
        assert changed.count("\n") == BODY.count("\n")


def test_one_is_taken_out() -> None:
    at = sentences(BODY).index("Would you have 20 minutes?") + 1
    assert "e.g. bees. Any time suits me.\n" in with_sentence(BODY, at, "")
    assert "Would you have 20 minutes?\n\nSince" in with_sentence(BODY, at + 1, "")
    assert "\nWould you have" in with_sentence(BODY, at - 1, "")


def test_the_second_of_two_equal_sentences_is_meant_by_its_number() -> None:
    assert with_sentence("Thank you. Yes. Thank you.", 3, "Bye.") == "Thank you. Yes. Bye."


@for_each("number", [0, -1, 99])
def test_a_number_that_is_none_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="The letter has the sentences 1 to 7"):
        with_sentence(BODY, number, "x")


TITLED = """Dear Prof. Okonkwo,

You pointed me to Ms. Ingrid  Sørensen-Dahl.  Ald. Moore and Sen. Lee: “Ask. Then listen. Ask again.”
I did!
It was at 3 p.m. on Friday. Thank you, Dr. J. Ruiz Jr. and all.

Lena"""
SENTENCES = [
    "Dear Prof. Okonkwo,",
    "You pointed me to Ms. Ingrid  Sørensen-Dahl.",
    "Ald. Moore and Sen. Lee: “Ask. Then listen. Ask again.”",
    "I did!",
    "It was at 3 p.m. on Friday.",
    "Thank you, Dr. J. Ruiz Jr. and all.",
    "Lena",
]


def test_a_title_before_a_name_ends_no_sentence():
    assert sentences(TITLED) == SENTENCES
    for number, sentence in enumerate(SENTENCES, start=1):
        assert with_sentence(TITLED, number, "Other.") == TITLED.replace(sentence, "Other.")
