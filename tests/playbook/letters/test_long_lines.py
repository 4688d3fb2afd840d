"""A long line costs as much more as it is longer: what is pasted by mistake stops no letter."""

from collections.abc import Callable
from time import process_time

import pytest

from tests.cases import for_each
from tui.model.note import Mark
from tui.playbook.letters.weaving.cleaning import Cleaned, as_spoken, as_typed, cleaned
from tui.playbook.letters.weaving.deeds.offers import offer
from tui.playbook.letters.weaving.deeds.promises import is_about_resume, promises_in
from tui.playbook.letters.weaving.gate import private_words, stopped
from tui.playbook.letters.weaving.in_hand import TOO_LONG, in_hand
from tui.playbook.letters.weaving.shapes import Withheld, Woven
from tui.playbook.letters.weaving.weave import weave

STEPS: tuple[Callable[[str], object], ...] = (
    lambda text: cleaned(text, {}),
    lambda text: as_typed(text, {}),
    as_spoken,
    private_words,
    lambda text: stopped(Cleaned(text, text)),
    lambda text: weave(text, Mark.INSIGHT),
    lambda text: weave(text, Mark.QUOTE),
    weave,
    lambda text: offer(text, {}),
    lambda text: promises_in(text, {}),
    is_about_resume,
)
REPEATED = (
    *(" ", "\t", "\u00a0", ",", " ,", '"', ' "', "“", " “", "'", "-", " -", ".", " .", "(", " ("),
    *("*", "_", " _", "!", "x", " x", "1", " 1", "A", " A", "/", "&", " &", "?", "["),
    *(" not", " you", " ask,", " point that", " take the", " my resume and", " tier 2", " of them"),
)
SHORT = 1_000
TIMES = 8


def _cost(step: Callable[[str], object], text: str) -> float:
    begun = process_time()
    step(text)
    return process_time() - begun


def test_eight_times_the_length_is_about_eight_times_the_work() -> None:
    ordinary = "learn sql before python, it's 3 pm at the 9th st office"
    for step in STEPS:
        step(ordinary)
    usual = max(_cost(step, f"{ordinary} today") for step in STEPS)
    for number, step in enumerate(STEPS):
        for part in REPEATED:
            short, long = (
                f"learn sql{part * (length // len(part))} before python"
                for length in (SHORT, SHORT * TIMES)
            )
            # Work that grows with the square is sixty-four times as much.
            least = max(_cost(step, short), usual)
            if (much := _cost(step, long)) > least * TIMES * 3:
                pytest.fail(f"step {number}, {part!r}: {much / least:.0f} times the work")


@for_each(
    ("typed", "kept"),
    [
        ("learn   sql", "learn sql"),
        ("learn sql" + " " * 20_000 + "before python", "learn sql before python"),
        ("learn sql " + "\t\u00a0" * 9_000 + "now", "learn sql now"),
        ("ask,,,,,,,,,,early", "ask,,,early"),
        ("ask" + " ," * 5_000 + " early", "ask ,,, early"),
        ("yes" + "!" * 9_000, "yes!!!"),
        ("__________ asks ======> x", "___ asks ======> x"),
        ('so... -- it\'s "his" (own)', 'so... -- it\'s "his" (own)'),
        (" " * 9_000, ""),
        ("", ""),
    ],
)
def test_a_run_of_signs_is_cut_to_three(typed: str, kept: str) -> None:
    assert in_hand(typed) == kept


def test_spaces_alone_keep_no_line_out() -> None:
    found = weave("learn sql" + " " * 20_000 + "before python", Mark.INSIGHT)
    assert isinstance(found, Woven)
    assert found.words == "to learn SQL before Python"
    assert (
        offer("send  me" + " " * 20_000 + "the syllabus", {}) == "offering to send me the syllabus"
    )
    assert promises_in("send her" + " " * 20_000 + "the link", {}) == ["send you the link"]


@for_each("mark", [Mark.INSIGHT, Mark.QUOTE, Mark.PLAIN])
def test_a_pasted_page_is_no_line(mark: Mark) -> None:
    page = "Learn to ask early. " * 60
    assert weave(page, mark) == Withheld(TOO_LONG)
    assert offer(page, {}) == ""
    assert promises_in(page, {}) == []
