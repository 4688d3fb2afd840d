"""The question bank."""

from difflib import SequenceMatcher
from itertools import combinations

import pytest

from tui.playbook.questions import BANK, CLOSING, Theme, closed_hint


def test_P2_no_question_of_the_bank_is_closed():
    assert [question.text for question in BANK if closed_hint(question.text)] == []
    assert all(question.text.endswith("?") for question in (*BANK, *CLOSING))


def test_P2_the_bank_is_large_and_has_no_near_duplicates():
    assert len(BANK) >= 48
    alike = [
        (first.text, second.text)
        for first, second in combinations(BANK, 2)
        if SequenceMatcher(None, first.text.lower(), second.text.lower()).ratio() > 0.75
        or _overlap(first.text, second.text) > 0.6
    ]
    assert alike == []


def _overlap(first, second):
    one, other = set(first.lower().split()), set(second.lower().split())
    return len(one & other) / len(one | other)


def test_P3_every_theme_has_three_questions_or_more():
    assert len(Theme) == 12
    for theme in Theme:
        assert sum(question.theme is theme for question in BANK) >= 3, theme


def test_P3_ids_are_unique_and_name_their_theme():
    ids = [question.id for question in (*BANK, *CLOSING)]
    assert len(set(ids)) == len(ids)
    assert BANK[0].id == "path-1"


def test_D6_the_three_closing_questions():
    linkedin, in_touch, others = (question.text for question in CLOSING)
    assert "LinkedIn" in linkedin
    assert "stay in touch" in in_touch
    assert "whom else" in others.lower()
    assert "your name" in others


@pytest.mark.parametrize(
    "text",
    [
        "Do you like your job?",
        "so, is it stressful?",
        "Can you work from home?",
        "Have you ever changed fields",
        "Don't you miss it?",
        "WOULD you do it again?",
        "  And were you nervous?",
    ],
)
def test_P2_a_closed_question_gets_a_hint_how_to_open_it(text):
    hint = closed_hint(text)
    assert hint is not None
    assert "What" in hint


@pytest.mark.parametrize(
    "text",
    ["", "What do you do?", "How is it?", "Isolation, tell me about it", "Tell me more", "?"],
)
def test_P2_an_open_question_gets_none(text):
    assert closed_hint(text) is None
