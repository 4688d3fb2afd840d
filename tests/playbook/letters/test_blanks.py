"""A letter is read and changed sentence by sentence, and the rest of it stays as it is."""

import pytest

from tests.cases import for_each
from tui.playbook.letters.blanks import filled_in, sentences, with_sentence

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

You pointed me to Ms. Ingrid  Sørensen-Dahl.  Ald. Moore and Sen. Lee: “Ask. Listen. Ask again.”
I did!
It was at 3 p.m. on Friday. Thank you, Dr. J. Ruiz Jr. and all.

Lena"""
SENTENCES = [
    "Dear Prof. Okonkwo,",
    "You pointed me to Ms. Ingrid  Sørensen-Dahl.",
    "Ald. Moore and Sen. Lee: “Ask. Listen. Ask again.”",
    "I did!",
    "It was at 3 p.m. on Friday.",
    "Thank you, Dr. J. Ruiz Jr. and all.",
    "Lena",
]


def test_a_title_before_a_name_ends_no_sentence():
    assert sentences(TITLED) == SENTENCES
    for number, sentence in enumerate(SENTENCES, start=1):
        assert with_sentence(TITLED, number, "Other.") == TITLED.replace(sentence, "Other.")


SINCE = "Since we talked in May, [what is new with you]. Your point has stayed with me."
THEN = "Since then, I have [what you did about it]."
DONE = {
    "built a reorder sheet": "I have built a reorder sheet",
    "took the HACCP course.": "I have taken the HACCP course",
    "wrote the memo and took the exam": "I have written the memo and taken the exam",
    "i started the portfolio": "I have started the portfolio",
    "Ive read part 117": "I have read part 117",
    "also signed up for statistics": "I have also signed up for statistics",
    "I have quit": "I have quit",
    "applied to two programs": "I have applied to two programs",
    "went to the meetup": "I have gone to the meetup",
}
TOLD = {
    "my first class began": "my first class began",
    "red tape held me up": "red tape held me up",
    "I am taking the course": "I am taking the course",
    "the bed of the press broke": "the bed of the press broke",
    "": "",
}


@for_each(("answer", "said"), [*DONE.items(), *TOLD.items()])
def test_what_is_new_is_a_sentence(answer: str, said: str) -> None:
    assert filled_in(SINCE, "[what is new with you]", answer) == SINCE.replace(
        "[what is new with you]", said
    )


@for_each(("answer", "said"), DONE.items())
def test_what_was_done_stands_after_i_have(answer: str, said: str) -> None:
    done = said.removeprefix("I have ")
    assert filled_in(THEN, "[what you did about it]", answer) == f"Since then, I have {done}."


def test_a_blank_that_stands_twice_is_filled_twice() -> None:
    body = "Hello [Gwen or Wendy], this is Ana.\n\nOn the voicemail: Hello [Gwen or Wendy]."
    said = "Hello Wendy, this is Ana.\n\nOn the voicemail: Hello Wendy."
    assert filled_in(body, "[Gwen or Wendy]", "Wendy") == said


def test_what_was_learned_is_left_as_it_was_typed() -> None:
    body = "What I took from our talk: [one thing you learned]."
    assert filled_in(body, "[one thing you learned]", "wrote it down") == body.replace(
        "[one thing you learned]", "wrote it down"
    )
