"""Which wordings count as the same question."""

import subprocess
import sys
from pathlib import Path

from tests.cases import for_each
from tui.playbook.questions.likeness import alike, contrary, gist, likeness, retouched

PAIRS = [
    line.split("\t")
    for line in Path(__file__)
    .with_name("similar_questions.tsv")
    .read_text(encoding="utf-8")
    .splitlines()
]


@for_each("sort", ["alike", "unlike"])
def test_O3_pairs_of_questions_are_told_apart(sort):
    pairs = [(first, second) for label, first, second in PAIRS if label == sort]
    assert len(pairs) >= 40
    right = sum(alike(first, second) == (sort == "alike") for first, second in pairs)
    assert right / len(pairs) >= 0.95


def test_O3_likeness_is_the_same_either_way_round_and_whole_for_the_same_words():
    for _, first, second in PAIRS:
        assert likeness(first, second) == likeness(second, first)
        assert likeness(first, first.upper().rstrip("?")) == 100


def test_O3_a_slip_of_the_finger_does_not_part_two_questions():
    assert alike(
        "How did the merger change your department?", "How did the merger chnge your departement?"
    )


def test_O3_what_contradicts_is_never_alike():
    first, second = "What do you like most about it?", "What do you like least about it?"
    assert contrary(gist(first), gist(second))
    assert not alike(first, second)


def test_O3_wordings_in_other_languages_are_alike_when_they_are_the_same():
    assert alike("¿Cómo empezó usted?", "como EMPEZÓ usted")
    assert not alike("你是怎么入行的", "你一天怎么过")


def test_the_matching_library_is_loaded_only_when_words_are_matched():
    code = "import sys, tui.playbook.answers; print('rapidfuzz' in sys.modules)"
    output = subprocess.check_output([sys.executable, "-c", code], encoding="utf-8", timeout=120)
    assert output.strip() == "False"


def test_a_few_new_words_leave_a_question_what_it_was():
    former = "What do you like most about the people you work with?"
    assert retouched(former, "What do you like most about the people you really work with, say?")
    assert not retouched(former, "What do you like least about the people you work with?")
    assert not retouched(former, "Which tram do you take?")
